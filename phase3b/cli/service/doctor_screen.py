"""What `phase3b doctor` prints: findings one below another, sentences wrapped, commands whole, then the patch."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.screen import console

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phase3b.operations.check import AlarmState
    from phase3b.operations.doctor.examination import Examination
    from phase3b.operations.doctor.proposed_patch import ProposedPatch
    from phase3b.operations.doctor.verdict import Verdict, Whose

# Sentences are not read any better in lines as long as a screen may be.
WIDEST = 100


def print_examination(
    environment: str,
    minutes: int,
    found: Examination,
    proposed: ProposedPatch,
    patch_out: Path | None,
    *,
    role: str,
) -> None:
    """Everything, with the patch where it is written to no file; `role` is the one that aws commands are to be run as."""
    width = min(WIDEST, console().width)
    evidence = found.evidence
    span = f"{evidence.begin:%Y-%m-%d %H:%M} to {evidence.end:%H:%M} UTC"
    for line in _wrapped(f"{environment}, the last {minutes:,} min ({span})", "", width):
        click.echo(line)
    if not found.verdicts and not evidence.measured:
        click.echo("it is not known whether anything is throttled")
    elif not found.verdicts:
        click.echo("nothing is throttled" + (" in what could be read" if evidence.unknown else ""))
    for number, verdict in enumerate(found.verdicts, start=1):
        click.echo()
        for line in _verdict(number, verdict, width):
            click.echo(line)
    if role and any("aws " in remedy.command for each in found.verdicts for remedy in each.now):
        click.echo()
        for line in _wrapped(f"run the aws commands as the role {role}", "", width):
            click.echo(line)
    if evidence.alarms:
        click.echo()
        click.echo(f"alarms in the ALARM state: {len(evidence.alarms)}")
        for line in _alarms(evidence.alarms, width):
            click.echo(line)
    for what, because in evidence.unknown.items():
        for line in _wrapped(f"unknown: {what}: {because}", "", width):
            click.echo(line, err=True)
    _print_patch(proposed, patch_out, width)


def _verdict(number: int, verdict: Verdict, width: int) -> Iterator[str]:
    side = f", {verdict.side}s" if verdict.side else ""
    yield from _wrapped(f"{number}. {verdict.about}{side}: {verdict.reason}", "", width, further="   ")
    sure = {"measured": "", "inferred": " (inferred)", "not known": ""}[verdict.certainty]
    yield from _wrapped(f"{_upper(verdict.text)}{sure}.", "   ", width)
    yield from _wrapped(_figures(verdict), "   ", width)
    for sentence in verdict.why:
        yield from _wrapped(f"- {sentence}", "   ", width, further="  ")
    if verdict.whose is not None:
        yield from _wrapped(f"whose requests: {_whose(verdict.whose)}", "   ", width)
        if verdict.whose.command:
            yield f"     {verdict.whose.command}"
    for remedy in verdict.now:
        yield from _wrapped(f"now: {remedy.text}", "   ", width)
        yield f"     {remedy.command}"
    yield from _wrapped(f"permanently: {verdict.permanent}", "   ", width)


def _figures(verdict: Verdict) -> str:
    if verdict.kind == "queue":
        return (
            f"Too old since {_time(verdict.since)}, last at {_time(verdict.until)}; the longest wait was "
            f"{verdict.worst_minute_events:,.0f} s at {_time(verdict.worst_minute)}."
        )
    return (
        f"{verdict.events:,.0f} times since {_time(verdict.since)}, last at {_time(verdict.until)}; most in a minute: "
        f"{verdict.worst_minute_events:,.0f} at {_time(verdict.worst_minute)}."
    )


def _whose(whose: Whose) -> str:
    if not whose.shares:
        return f"not known ({whose.unknown_because})"
    shares = ", ".join(f"{each.tenant} {each.percent:.0f} %" for each in whose.shares)
    return f"{shares} ({whose.source})"


def _alarms(alarms: tuple[AlarmState, ...], width: int) -> Iterator[str]:
    for each in alarms:
        yield from _wrapped(f"{each.name} since {each.since}", "   ", width, further="  ")


def _print_patch(proposed: ProposedPatch, patch_out: Path | None, width: int) -> None:
    for sentence in proposed.hindered:
        click.echo()
        for line in _wrapped(f"not in the patch: {sentence}", "", width):
            click.echo(line)
    if not proposed.diff:
        return
    click.echo()
    if patch_out is not None:
        click.echo(f"patch: {patch_out}")
        return
    click.echo("patch of capacity.yaml (--patch-out FILE writes it, git apply FILE takes it over):")
    click.echo(proposed.diff, nl=False)


def _time(iso: str) -> str:
    """2026-11-29T12:03Z as people read it."""
    return iso.replace("T", " ").replace("Z", " UTC")


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _wrapped(text: str, indent: str, width: int, further: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=indent,
        subsequent_indent=indent + further,
        break_long_words=False,
        break_on_hyphens=False,
    )
