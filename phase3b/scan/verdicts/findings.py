"""What is wrong, told once however many stacks it is wrong in."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from phase3b.extensions.added import is_extension
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.deciding_key import deciding_key
from phase3b.scan.verdicts.exceptions import PolicyException
from phase3b.scan.verdicts.results import Result
from phase3b.scan.verdicts.written import Place, Written
from policies.policy import Policy

EXPIRED: Final = "P3B_EXCEPTION_EXPIRED"
UNUSED: Final = "P3B_EXCEPTION_UNUSED"
TITLES: Final = {
    EXPIRED: "An exception has expired",
    UNUSED: "An exception excepts nothing",
}


class Status(StrEnum):
    """What becomes of a finding: `open` ones fail the gate."""

    OPEN = "open"
    KNOWN = "known"
    EXCEPTED = "excepted"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, in one or several stacks, at one place that a person can change.

    `what` is a sentence; `address` and `construct` are Terraform's and CDKTF's names, empty where the finding is about
    an exception; `exception` is the one that excepts it.
    """

    check: str
    title: str
    what: str
    fix: str
    address: str
    construct: str
    targets: tuple[Target, ...]
    place: Place
    status: Status = Status.OPEN
    exception: PolicyException | None = None

    @property
    def fingerprint(self) -> str:
        """The same for the same finding in a later file, whatever its line.

        What is said is part of it: the next alarm that a table loses is another finding than the first.
        """
        text = f"{self.check}|{self.address}|{self.place.path}|{self.what}"
        return hashlib.sha256(text.encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Judged:
    """All findings of a scan, and how many results each exception excepts."""

    findings: tuple[Finding, ...]
    used: Mapping[PolicyException, int]


def judge(
    results: Sequence[Result],
    written: Written,
    policies: Iterable[Policy],
    exceptions: Sequence[PolicyException],
    *,
    today: date,
    scanned: Collection[Target],
) -> Judged:
    """Findings of what failed, and of exceptions that are expired or except nothing."""
    ours = {policy.id: policy for policy in policies}
    keys = {policy.id: policy.key for policy in policies}
    used = dict.fromkeys(exceptions, 0)
    grouped: dict[tuple[str, str, str, Place, PolicyException | None], Finding] = {}
    for result in results:
        if result.verdict == "passed":
            continue
        # One that is in force first: anyone who renews an exception may have left the expired one above it.
        covering = sorted((each for each in exceptions if each.covers(result)), key=lambda each: today >= each.expires)
        exception = covering[0] if covering else None
        if exception is not None:
            used[exception] += 1
        in_force = exception if exception is not None and today < exception.expires else None
        address = result.resource.address
        place = written.place(deciding_key(result.check, address, keys), result.target, address)
        for what in _text(result):
            key = (result.check, address, what, place, in_force)
            known = grouped.get(key)
            if known is None:
                grouped[key] = Finding(
                    result.check,
                    result.name,
                    what,
                    _fix_of_extension(address) or (ours[result.check].fix if result.check in ours else _fix(result)),
                    address,
                    result.resource.construct,
                    (result.target,),
                    place,
                    Status.OPEN if in_force is None else Status.EXCEPTED,
                    in_force,
                )
            else:
                grouped[key] = replace(known, targets=(*known.targets, result.target))
    found = sorted(grouped.values(), key=lambda each: (each.place.where, each.check, each.address))
    return Judged((*_of_exceptions(used, today, scanned), *found), used)


def _text(result: Result) -> tuple[str, ...]:
    if result.verdict == "skipped":
        text = f": {result.sentences[0]}" if result.sentences else ""
        return (f"a comment in the source skips it{text}",)
    return result.sentences or ("it does not pass",)


def _fix_of_extension(address: str) -> str:
    """What is not ours is not fixed in capacity.yaml."""
    if not is_extension(address):
        return ""
    return (
        "It is not ours, but of an extension: change it there, or except it with a reason in policies/exceptions.yaml"
    )


def _fix(result: Result) -> str:
    if result.verdict == "skipped":
        return "Remove the comment; an accepted exception belongs in policies/exceptions.yaml"
    return f"See {result.check} in checkov's policy index, or except it with a reason in policies/exceptions.yaml"


def _of_exceptions(used: Mapping[PolicyException, int], today: date, scanned: Collection[Target]) -> Iterator[Finding]:
    for exception, count in used.items():
        place = Place(exception.where, exception.path)
        if today >= exception.expires:
            what = f"the exception of {exception.check} expired on {exception.expires}; {exception.owner} owns it"
            fix = "Remove it, or state again why the check is not followed and until when"
            yield Finding(EXPIRED, TITLES[EXPIRED], what, fix, "", "", (), place)
        # What was not scanned may be what it is for.
        elif not count and exception.within(scanned):
            what = f"{exception.check} fails nowhere that the exception is for"
            yield Finding(UNUSED, TITLES[UNUSED], what, "Remove it, or fix its addresses", "", "", (), place)


def known_before(findings: Sequence[Finding], baseline: Mapping[str, Collection[str]]) -> tuple[Finding, ...]:
    """The findings with those that a baseline has marked as known; it has the stacks of each by its fingerprint.

    What was known in one stack and is now in another too is split: the other was never looked at.
    """
    return tuple(part for each in findings for part in _split(each, baseline))


def _split(finding: Finding, baseline: Mapping[str, Collection[str]]) -> Iterator[Finding]:
    stacks = baseline.get(finding.fingerprint)
    if finding.status is not Status.OPEN or stacks is None:
        yield finding
        return
    known = tuple(each for each in finding.targets if str(each) in stacks)
    fresh = tuple(each for each in finding.targets if str(each) not in stacks)
    if known or not fresh:
        yield replace(finding, targets=known, status=Status.KNOWN)
    if fresh:
        yield replace(finding, targets=fresh)
