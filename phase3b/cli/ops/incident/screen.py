"""How findings of an incident are printed: sentences wrapped, commands whole."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from phase3b.cli.screen import console

if TYPE_CHECKING:
    from phase3b.operations.incident.finding import Finding, Section

WIDEST = 100


def print_heading(found: Section[Any]) -> None:
    """The environment and the window."""
    minutes = int((found.end - found.begin).total_seconds()) // 60
    for line in wrapped(
        f"{found.environment}, the last {minutes:,} min ({found.begin:%Y-%m-%d %H:%M} to {found.end:%H:%M} UTC)", ""
    ):
        click.echo(line)


def print_findings(found: Section[Any], nothing: str, role: str) -> None:
    """All findings, what a reader must know, and on stderr what could not be read; `nothing` where there is no finding."""
    if not found.findings:
        text = f"it is not known: {nothing} in what could be read" if found.unknown else nothing
        for line in wrapped(text, ""):
            click.echo(line)
    for number, each in enumerate(found.findings, start=1):
        click.echo()
        for line in _finding(number, each):
            click.echo(line)
    if role and any("aws " in step.command for each in found.findings for step in each.steps):
        click.echo()
        for line in wrapped(f"run the aws commands as the role {role}", ""):
            click.echo(line)
    if found.notes:
        click.echo()
    for note in found.notes:
        for line in wrapped(note, ""):
            click.echo(line)
    for what, because in found.unknown.items():
        for line in wrapped(f"unknown: {what}: {because}", ""):
            click.echo(line, err=True)


def _finding(number: int, each: Finding) -> Iterator[str]:
    yield from wrapped(f"{number}. {each.about}: {each.text}", "", "   ")
    for sentence in each.evidence:
        yield from wrapped(f"- {sentence}", "   ", "  ")
    sure = {"measured": "", "inferred": " (inferred)", "not known": " (not known which)"}[each.certainty]
    for place, cause in enumerate(each.causes, start=1):
        name = f"likely cause{sure}" if place == 1 else "or"
        yield from wrapped(f"{name}: {cause}", "   ", "  ")
    for step in each.steps:
        yield from wrapped(f"next: {step.text}", "   ")
        yield f"     {step.command}"


def wrapped(text: str, indent: str, further: str = "") -> list[str]:
    """A sentence in lines of the screen's width."""
    return textwrap.wrap(
        text,
        min(WIDEST, console().width),
        initial_indent=indent,
        subsequent_indent=indent + further,
        break_long_words=False,
        break_on_hyphens=False,
    )


def as_data(found: Section[Any], role: str) -> dict[str, object]:
    """For programs."""
    return {
        "environment": found.environment,
        "begin": found.begin.strftime("%Y-%m-%dT%H:%MZ"),
        "end": found.end.strftime("%Y-%m-%dT%H:%MZ"),
        "findings": found.findings,
        "figures": found.figures,
        "commands_as_role": role,
        "notes": found.notes,
        "unknown": dict(found.unknown),
    }
