"""A scan as a person reads it: a line per stack, then each finding by the line that decides it."""

from __future__ import annotations

from collections.abc import Iterable

import click

from phase3b.cli.screen import console, table
from phase3b.scan.findings import Finding, Status
from phase3b.scan.scan import Scan
from phase3b.scan.target import Target
from phase3b.scan.written import Place

STACKS_NAMED = 4


def print_scan(scan: Scan) -> None:
    """Prints the scan."""
    excepted: dict[Target, int] = {}
    for finding in scan.findings:
        if finding.status is not Status.OPEN:
            for target in finding.targets:
                excepted[target] = excepted.get(target, 0) + 1
    numbers = ("planned", "scanned", "passed", "excepted", "failed")
    drawn = table("environment", "tier", *numbers, right=numbers)
    for stack in scan.stacks:
        spared = excepted.get(stack.target, 0)
        drawn.add_row(
            stack.target.environment,
            stack.target.tier,
            f"{stack.planned:,}",
            f"{stack.scanned:,}",
            f"{stack.passed:,}",
            f"{spared:,}",
            f"{stack.failed - spared:,}",
        )
    console().print(drawn)
    for alike in _alike(scan.open):
        click.echo(_told(alike))
    used = sum(1 for _, count in scan.exceptions if count)
    resources = sum(stack.scanned for stack in scan.stacks)
    known = sum(1 for each in scan.findings if each.status is Status.KNOWN)
    click.echo(
        f"{_counted(len(scan.open), 'finding')}: {_counted(len(scan.stacks), 'stack')}, {resources:,} resources, every "
        f"one seen; {_counted(used, 'exception')} in use" + (f"; {known} known from the baseline" if known else "")
    )


def _alike(findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], ...]:
    """Findings that one edit mends: the same check at the same place."""
    grouped: dict[tuple[str, Place, str], list[Finding]] = {}
    for finding in findings:
        grouped.setdefault((finding.check, finding.place, finding.mend), []).append(finding)
    return tuple(tuple(each) for each in grouped.values())


def _told(alike: tuple[Finding, ...]) -> str:
    first = alike[0]
    lines = [f"{first.place.where} {first.place.path}: {first.check} {first.title}"]
    for finding in alike:
        stacks = [str(target) for target in finding.targets]
        more = len(stacks) - STACKS_NAMED
        named = ", ".join(stacks[:STACKS_NAMED]) + (f" and {more} more" if more > 0 else "")
        said = f"{finding.address}: {finding.what} ({finding.construct}; {named})" if finding.address else finding.what
        lines.append(f"    {said}")
    lines.append(f"    {first.mend}.")
    return "\n".join(lines)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun if number == 1 else noun + 's'}"
