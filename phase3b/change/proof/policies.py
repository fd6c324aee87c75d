"""What the policies say of a tier, counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from phase3b.scan.scan import Scan
from phase3b.scan.verdicts.findings import Finding, Status

Source = Literal["checkov", "phase3b"]
OURS = "P3B_"


@dataclass(frozen=True, slots=True)
class PolicyCount:
    """One set of policies: how many checks gave a verdict, on how much, and what is found."""

    source: Source
    checks: int
    passed: int
    excepted: int
    open: int


@dataclass(frozen=True, slots=True)
class Judged:
    """A scan of the later tier: its resources, a count for each set of policies, and what is open."""

    resources: int
    counts: tuple[PolicyCount, ...]
    open: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotJudged:
    """No scan; `meant` is whether a person wanted none."""

    because: str
    meant: bool


Policies = Judged | NotJudged


def judged(scan: Scan) -> Judged:
    """Counts a scan of one stack."""
    sources: tuple[Source, ...] = ("checkov", "phase3b")
    return Judged(
        sum(each.scanned for each in scan.stacks),
        tuple(_count(scan, source) for source in sources),
        tuple(_text(each) for each in scan.open),
    )


def _count(scan: Scan, source: Source) -> PolicyCount:
    results = [each for each in scan.results if _source(each.check) == source]
    findings = [each for each in scan.findings if _source(each.check) == source]
    return PolicyCount(
        source,
        len({each.check for each in results}),
        sum(each.verdict == "passed" for each in results),
        sum(each.status is Status.EXCEPTED for each in findings),
        sum(each.status is Status.OPEN for each in findings),
    )


def _source(check: str) -> Source:
    return "phase3b" if check.startswith(OURS) else "checkov"


def _text(finding: Finding) -> str:
    about = f" {finding.address}" if finding.address else ""
    return f"{finding.check}{about}: {finding.what}"
