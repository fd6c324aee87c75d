"""A scan as a person reads it: a line per stack, then each finding by the line that decides it."""

from __future__ import annotations

import click

from phase3b.cli.screen import console, table
from phase3b.scan.findings import Finding, Status
from phase3b.scan.scan import Scan
from phase3b.scan.target import Target

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
    for finding in scan.open:
        click.echo(_told(finding))
    used = sum(1 for _, count in scan.exceptions if count)
    resources = sum(stack.scanned for stack in scan.stacks)
    known = sum(1 for each in scan.findings if each.status is Status.KNOWN)
    click.echo(
        f"{_counted(len(scan.open), 'finding')}: {_counted(len(scan.stacks), 'stack')}, {resources:,} resources, every "
        f"one seen; {_counted(used, 'exception')} in use" + (f"; {known} known from the baseline" if known else "")
    )


def _told(finding: Finding) -> str:
    stacks = [str(target) for target in finding.targets]
    more = len(stacks) - STACKS_NAMED
    named = ", ".join(stacks[:STACKS_NAMED]) + (f" and {more} more" if more > 0 else "")
    lines = [
        f"{finding.place.where} {finding.place.path}: {finding.check} {finding.title}",
        f"    {finding.address}: {finding.what}" if finding.address else f"    {finding.what}",
    ]
    if finding.construct:
        lines.append(f"    construct {finding.construct}, in {named}")
    lines.append(f"    {finding.mend}.")
    return "\n".join(lines)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun if number == 1 else noun + 's'}"
