"""What checkov found, told by resource: its verdicts, and whether it saw everything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from phase3b.errors import ExitCode, Phase3bError, Problem
from phase3b.scan.stack_text.scan_copy import COPY_FILE, ScanCopy, ScannedResource
from phase3b.scan.stack_text.secret_text import SearchedText
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.secret_findings import SecretFindings

# Asked of every resource of every type, so what has no verdict of it was not seen.
CENSUS_CHECK: Final = "P3B_NO_PLAIN_SECRET"
FILED: Final = {"failed_checks": "failed", "skipped_checks": "skipped", "passed_checks": "passed"}


@dataclass(frozen=True, slots=True)
class Result:
    """One verdict on one resource; `sentences` are a policy's, or the words of the comment that skips a check."""

    check: str
    name: str
    target: Target
    resource: ScannedResource
    verdict: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Census:
    """How many resources a stack has, and how many verdicts were given on them."""

    target: Target
    planned: int
    scanned: int
    passed: int
    failed: int


def results(
    reports: Sequence[Mapping[str, Any]], copies: Sequence[ScanCopy], texts: Sequence[SearchedText] = ()
) -> tuple[Result, ...]:
    """Every verdict, whole or not at all; with texts, those of the search for secrets in them too.

    Raises:
        Phase3bError: checkov could not read a file, or saw fewer resources than there are (exit code 3).
    """
    by_folder = {copy.folder: copy for copy in copies}
    unread = sorted({str(file) for report in reports for file in report["results"].get("parsing_errors", ())})
    order = {copy.target: position for position, copy in enumerate(copies)}
    secrets = SecretFindings.read(reports, texts)
    found = tuple(
        sorted((*_results(reports, by_folder), *_secrets(secrets, copies)), key=lambda each: order[each.target])
    )
    problems = [
        Problem(
            f"checkov could not read {file.lstrip('./')}",
            "Synthesize again; if that does not help, it is a bug",
            code="P3B-SCAN-INCOMPLETE",
        )
        for file in unread
    ]
    seen: dict[Target, set[str]] = {}
    for result in found:
        if result.check == CENSUS_CHECK:
            seen.setdefault(result.target, set()).add(result.resource.address)
    for copy in copies:
        missed = sorted({each.address for each in copy.by_line.values()} - seen.get(copy.target, set()))
        if missed and not any(file.endswith(f"{copy.folder}/{COPY_FILE}") for file in unread):
            problems.append(_missed(copy, missed))
    problems += [
        Problem(
            f"checkov's search for secrets did not find what is planted in {name}: it has not searched",
            "No verdict counts until it does: check that checkov is the version in policies/checkov-requirements.txt",
            code="P3B-SCAN-INCOMPLETE",
        )
        for name in secrets.unsearched
    ]
    if problems:
        raise Phase3bError(*problems, exit_code=ExitCode.OUTSIDE_FAILURE)
    return found


def unjudged(reports: Sequence[Mapping[str, Any]], copies: Sequence[ScanCopy]) -> tuple[Problem, ...]:
    """Each check that raised, with the resource that it has no verdict on."""
    by_folder = {copy.folder: copy for copy in copies}
    problems: list[Problem] = []
    for each in (raised for report in reports for raised in report["results"].get("raised_checks", ())):
        copy = by_folder.get(str(each["file"]).strip("/").split("/")[0])
        address = each["address"] if copy is None else copy.addresses.get(each["address"], each["address"])
        what = f"{each['check']} has no verdict" + (f" on {address}" if address else "")
        where = f" of {copy.target}" if copy is not None else ""
        why = f": it raised {each['why']}" if each["why"] else ": it raised"
        problems.append(
            Problem(
                f"{what}{where}{why}",
                "It is a fault of the check, and what it asks is not known: everything else was judged",
                code="P3B-CHECK-FAILED",
            )
        )
    return tuple(dict.fromkeys(problems))


def _secrets(secrets: SecretFindings, copies: Sequence[ScanCopy]) -> Iterator[Result]:
    resources = {(copy.target, each.address): each for copy in copies for each in copy.by_line.values()}
    for check, name, text in secrets.found:
        resource = resources.get((text.target, text.address), ScannedResource(text.address, text.address))
        yield Result(check, name, text.target, resource, "failed", (f"{text.path} holds what looks like a secret",))


def _missed(copy: ScanCopy, missed: Sequence[str]) -> Problem:
    total = len(copy.by_line)
    what = f"{copy.target}: checkov saw {total - len(missed):,} of {total:,} resources"
    more = f" and {len(missed) - 3:,} more" if len(missed) > 3 else ""  # noqa: PLR2004  three are enough to see a kind
    return Problem(
        f"{what}; it did not see {', '.join(missed[:3])}{more}",
        "No verdict counts until it sees all: check that checkov is the version in locks/checkov.txt",
        code="P3B-SCAN-INCOMPLETE",
    )


def _results(reports: Sequence[Mapping[str, Any]], by_folder: Mapping[str, ScanCopy]) -> Iterator[Result]:
    for report in reports:
        for key, verdict in FILED.items():
            for record in report["results"].get(key, ()):
                folder = str(record["file_path"]).strip("/").split("/")[0]
                copy = by_folder.get(folder)
                if copy is None:
                    continue
                line = int(record["file_line_range"][0])
                resource = copy.by_line.get(line)
                if resource is None:
                    # A data source or a provider: nothing that is made, so that it counts where it fails alone.
                    if verdict == "passed":
                        continue
                    named = str(record["resource"])
                    resource = copy.data.get(line, ScannedResource(named, named))
                text = _text(record, verdict)
                yield Result(str(record["check_id"]), str(record["check_name"]), copy.target, resource, verdict, text)


def _text(record: Mapping[str, Any], verdict: str) -> tuple[str, ...]:
    judged = record["check_result"]
    match verdict:
        case "failed":
            details = tuple(str(each) for each in record.get("details") or ())
            # checkov keeps some of them in a set: in its order one finding would be another in the next process.
            looked = sorted(
                {str(key).replace("/[0]", "").replace("/", ".") for key in judged.get("evaluated_keys") or ()}
            )
            return details or ((f"it looks at {', '.join(looked)}",) if looked else ())
        case "skipped":
            comment = judged.get("suppress_comment")
            return (str(comment),) if comment else ()
        case _:
            return ()


def census(copies: Sequence[ScanCopy], found: Sequence[Result]) -> tuple[Census, ...]:
    """A line per stack."""
    counts: dict[tuple[Target, str], int] = {}
    seen: dict[Target, set[str]] = {}
    planned = {copy.target: {each.address for each in copy.by_line.values()} for copy in copies}
    for result in found:
        counts[result.target, result.verdict] = counts.get((result.target, result.verdict), 0) + 1
        seen.setdefault(result.target, set()).update({result.resource.address} & planned.get(result.target, set()))
    return tuple(
        Census(
            copy.target,
            len(copy.by_line),
            len(seen.get(copy.target, ())),
            counts.get((copy.target, "passed"), 0),
            counts.get((copy.target, "failed"), 0) + counts.get((copy.target, "skipped"), 0),
        )
        for copy in copies
    )
