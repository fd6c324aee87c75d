"""A scan as a person reads it: a line per stack, then each finding by the line that decides it."""

from __future__ import annotations

from collections.abc import Iterable

import click

from phase3b.cli.screen import console, table
from phase3b.scan.scan import Scan
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.findings import Finding, Status
from phase3b.scan.verdicts.written import Place

STACKS_NAMED = 4


def print_scan(scan: Scan) -> None:
    """Prints the scan."""
    # A verdict may say several things, each a finding; the columns count verdicts.
    opened: dict[Target, set[tuple[str, str]]] = {}
    for finding in scan.open:
        for target in finding.targets:
            opened.setdefault(target, set()).add((finding.check, finding.address))
    numbers = ("planned", "scanned", "passed", "excepted", "failed")
    drawn = table("environment", "tier", *numbers, right=numbers)
    for stack in scan.stacks:
        failed = len(opened.get(stack.target, ()))
        drawn.add_row(
            stack.target.environment,
            stack.target.tier,
            f"{stack.planned:,}",
            f"{stack.scanned:,}",
            f"{stack.passed:,}",
            f"{stack.failed - failed:,}",
            f"{failed:,}",
        )
    console().print(drawn)
    for alike in _alike(scan.open):
        click.echo(_told(alike))
    used = sum(1 for _, count in scan.exceptions if count)
    resources = sum(stack.scanned for stack in scan.stacks)
    known = sum(1 for each in scan.findings if each.status is Status.KNOWN)
    click.echo(
        f"{_counted(len(scan.open), 'finding')}: {_counted(len(scan.stacks), 'stack')}, {resources:,} resources, every "
        f"one seen; {_counted(used, 'exception')} in use, {_counted(scan.excepted, 'finding')} excepted"
        + (f"; {known} known from the baseline" if known else "")
    )
    if scan.not_production:
        click.echo(f"treated as non-production: {', '.join(scan.not_production)}")


def _alike(findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], ...]:
    """Findings that one edit fixes: the same check at the same place."""
    grouped: dict[tuple[str, Place, str], list[Finding]] = {}
    for finding in findings:
        grouped.setdefault((finding.check, finding.place, finding.fix), []).append(finding)
    return tuple(tuple(each) for each in grouped.values())


def _told(alike: tuple[Finding, ...]) -> str:
    first = alike[0]
    lines = [f"{first.place.where} {first.place.path}: {first.check} {first.title}"]
    for finding in alike:
        stacks = [str(target) for target in finding.targets]
        more = len(stacks) - STACKS_NAMED
        named = ", ".join(stacks[:STACKS_NAMED]) + (f" and {more} more" if more > 0 else "")
        text = f"{finding.address}: {finding.what} ({finding.construct}; {named})" if finding.address else finding.what
        lines.append(f"    {text}")
    lines.append(f"    {first.fix}.")
    return "\n".join(lines)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun if number == 1 else noun + 's'}"
