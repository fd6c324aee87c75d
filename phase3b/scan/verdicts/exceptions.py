"""policies/exceptions.yaml: accepted exceptions: who accepted them, why, and until when."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import Field, ValidationError

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.schema import Line, Strict
from phase3b.capacity.text.document import Sample, read_document
from phase3b.capacity.text.node import MapNode, Sequence, nearest, plain
from phase3b.capacity.text.problem_text import Page, instead, problems_of, quoted
from phase3b.capacity.text.text_file import read_text
from phase3b.capacity.text.text_form import CHECK, DAY, EMAIL
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.results import Result
from policies.catalogue import POLICIES
from policies.stack_read.bounds import bounds, number

# What makes a pattern of an address; the key of an instance, `["a"]`, is written in brackets too.
PATTERN: Final = frozenset("*?[")
OURS: Final = frozenset(policy.id for policy in POLICIES)
# What has two letters or more, also an id or a path in its parts.
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
DEFAULT_FILE: Final = Path("policies/exceptions.yaml")
SAMPLE: Final = Sample("the policies/exceptions.yaml that comes with phase3b", "`version: 1` and `exceptions:`")


class ExceptionForm(Strict):
    """One exception as it is written."""

    check: Annotated[str, Field(pattern=CHECK.pattern)] = Field(description="Id of the check: CKV_AWS_338.")
    addresses: Annotated[tuple[Line, ...], Field(min_length=1)] = Field(
        description="Terraform addresses; * stands for anything, but not where a check is about security."
    )
    tiers: tuple[str, ...] | None = Field(None, description="Only in these tiers; without it in all.")
    environments: tuple[str, ...] | None = Field(None, description="Only in these environments; without it in all.")
    says: Annotated[tuple[Line, ...] | None, Field(min_length=1)] = Field(
        None,
        description="The sentences of the finding, each whole. A policy of ours about security needs them: what it says of "
        "the same address later is a finding.",
    )
    reason: Line = Field(
        description="Why it is right not to follow the check: a sentence that somebody else can check."
    )
    owner: Annotated[str, Field(pattern=EMAIL.pattern, max_length=254)] = Field(
        description="Who answers for it: the email address of a person or a team."
    )
    expires: Annotated[str, Field(pattern=DAY.pattern)] = Field(
        description="The first day that it counts no more, at most a year away."
    )


class ExceptionsForm(Strict):
    """The file."""

    version: Literal[1] = Field(description="Version of this file's format.")
    exceptions: tuple[ExceptionForm, ...] = Field(description="Accepted exceptions.")


@dataclass(frozen=True, slots=True)
class PolicyException:
    """An exception, and where it is written; `tiers` and `environments` are all that it is for.

    `says` are the sentences that it is for; None where it is for whatever the check finds.
    """

    check: str
    addresses: tuple[str, ...]
    tiers: frozenset[str]
    environments: frozenset[str]
    says: frozenset[str] | None
    reason: str
    owner: str
    expires: date
    where: Location
    path: str

    def covers(self, result: Result) -> bool:
        """Whether it is about a result."""
        return (
            result.check == self.check
            and result.target.tier in self.tiers
            and result.target.environment in self.environments
            and any(fnmatchcase(result.resource.address, pattern) for pattern in self.addresses)
            and (self.says is None or self.says.issuperset(result.sentences))
        )

    def within(self, targets: Collection[Target]) -> bool:
        """Whether everything that it is for is among the targets, so that one that is never used is a mistake."""
        return all(Target(environment, tier) in targets for environment in self.environments for tier in self.tiers)


def read_exceptions(file: Path, capacity: Capacity, today: date) -> tuple[PolicyException, ...]:
    """The exceptions in a file; none may count for longer than a year from today.

    Raises:
        Phase3bError: with every problem of the file (exit code 2).
    """
    name = str(file)
    root, found = read_document(read_text(file, name, "leave --exceptions out"), name, SAMPLE)
    page = Page(name)
    problems = list(found)
    try:
        form = ExceptionsForm.model_validate(plain(root))
    except ValidationError as error:
        problems += problems_of(error, root, page, ExceptionsForm)
        raise Phase3bError(*_in_order(problems)) from None
    made: list[PolicyException] = []
    for position, each in enumerate(form.exceptions):
        node, _ = nearest(root, ("exceptions", position))
        if not isinstance(node, MapNode):
            continue
        problems += _unknown(node, "tiers", capacity.tiers, page, code="P3B-TIER-UNKNOWN")
        problems += _unknown(node, "environments", capacity.environments, page, code="P3B-ENVIRONMENT-UNKNOWN")
        problems += _too_broad(node, each.check, page)
        problems += _unsaid(node, each, page)
        problems += _empty(node, each.reason, page)
        try:
            expires = date.fromisoformat(each.expires)
            problems += _too_long(node, expires, today, page)
        except ValueError:
            expires = date.min
            day, _ = nearest(node, ("expires",))
            problems.append(
                page.on(
                    day, f"{quoted(each.expires)} is not a day of the calendar", "Write one", code="P3B-EXCEPTION-DAY"
                )
            )
        made.append(
            PolicyException(
                each.check,
                each.addresses,
                frozenset(capacity.tiers if each.tiers is None else each.tiers),
                frozenset(capacity.environments if each.environments is None else each.environments),
                None if each.says is None else frozenset(each.says),
                each.reason,
                each.owner,
                expires,
                Location(name, node.mark.line, node.mark.column),
                f"exceptions[{position}]",
            )
        )
    if problems:
        raise Phase3bError(*_in_order(problems))
    return tuple(made)


def is_security(check: str) -> bool:
    """Whether a check keeps somebody out; one that nobody has listed does."""
    ours = {policy.id: policy.security for policy in POLICIES}
    return ours.get(check, check not in bounds()["operational_checks"])


def _too_broad(node: MapNode, check: str, page: Page) -> Iterator[Problem]:
    listed = node.get("addresses")
    if not isinstance(listed, Sequence) or not is_security(check):
        return
    for item in listed.items:
        address = str(plain(item))
        if set(address) & PATTERN:
            yield page.on(
                item,
                f"{quoted(address)} covers what nobody has looked at yet, and {check} is about security",
                "Write out each address",
                code="P3B-EXCEPTION-TOO-BROAD",
            )


def _unsaid(node: MapNode, form: ExceptionForm, page: Page) -> Iterator[Problem]:
    """An exception of a check that can say what it found has to say what it is for."""
    if form.says is None and form.check in OURS and is_security(form.check):
        yield page.on(
            node,
            f"it would cover whatever {form.check} ever finds at these addresses, and {form.check} is about security",
            "Add says: with the sentences of the finding, as phase3b scan gives them",
            code="P3B-EXCEPTION-TOO-BROAD",
        )


def _empty(node: MapNode, reason: str, page: Page) -> Iterator[Problem]:
    """A reason without content: too few words that are another each and mean something, or too short."""
    fewest_words, fewest = number("exception", "fewest_reason_words"), number("exception", "fewest_reason_characters")
    words = {each.lower() for each in _WORD.findall(reason)} - {*map(str, bounds()["exception"]["empty_words"])}
    if len(words) < fewest_words or len(reason) < fewest:
        found, _ = nearest(node, ("reason",))
        yield page.on(
            found,
            f"{quoted(reason)} is not a reason that somebody else can check",
            f"Write a sentence of at least {fewest} characters and {fewest_words} different words that say something: "
            "what is so here, and why the check need not be followed",
            code="P3B-EXCEPTION-REASON",
        )


def _too_long(node: MapNode, expires: date, today: date, page: Page) -> Iterator[Problem]:
    latest = today + timedelta(days=number("exception", "longest_days"))
    if expires > latest:
        day, _ = nearest(node, ("expires",))
        yield page.on(
            day,
            f"{expires} is more than a year away",
            f"Choose a day up to {latest}, and look at it again then",
            code="P3B-EXCEPTION-DAY",
        )


def _in_order(problems: list[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda each: (each.where.line, each.where.column) if each.where else (0, 0))


def _unknown(node: MapNode, key: str, known: Collection[str], page: Page, *, code: str) -> Iterator[Problem]:
    listed = node.get(key)
    if not isinstance(listed, Sequence):
        return
    for item in listed.items:
        value = str(plain(item))
        if value not in known:
            yield page.on(
                item, f"there is no {key.removesuffix('s')} {quoted(value)}", instead(value, known), code=code
            )
