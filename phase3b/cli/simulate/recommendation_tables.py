"""Recommendations as a table for people, with the patch below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from phase3b.capacity.deployment import Provisioned
from phase3b.cli.screen import console, table
from phase3b.simulation.recommendation.capacity_patch import CapacityPatch
from phase3b.simulation.recommendation.recommended import Option, Recommendation
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.trace import Trace, lasting
from phase3b.tuning.report.shown_capacity import shown_billing


def print_recommendations(
    chosen: Subject,
    trace: Trace,
    found: Sequence[Recommendation],
    prices: Sequence[str],
    suffices: str | None,
    *,
    change: CapacityPatch | None,
    hindered: Sequence[str],
    patch_file: Path | None,
) -> None:
    """Now, recommended, next best; how sure; why these minimums; what `prices` say; the tier that suffices; the patch."""
    screen = console()
    screen.print(
        f"[bold]{chosen.title}[/] under {trace.source}: {lasting(trace.minutes)} by the minute, {chosen.region}"
    )
    money = ("$/month", " $/month", "  $/month", "saving")
    rows = table(
        "table", "now", money[0], "recommended", money[1], "next best", money[2], "saving", "how sure", right=money
    )
    for each in found:
        options = (each.current, each.best, each.next_best)
        cells = [cell for option in options for cell in (_billing(option), _usd(option))]
        rows.add_row(each.table, *cells, f"{each.saving_usd:,.2f}", each.certainty)
        for number, index in enumerate(each.current.table.indexes):
            of_index = [cell for option in options for cell in (_index_billing(option, number), "")]
            rows.add_row(f"  {index.name}", *of_index, "", "")
    total = sum(each.saving_usd for each in found)
    rows.add_section()
    rows.add_row("total", *[""] * 6, f"{total:,.2f}", "")
    screen.print(rows)
    for each in found:
        text = "; ".join(each.reasons)
        line = f"{each.table}: {each.certainty}: {text} ({each.tried:,} configurations tried)"
        screen.print(line, markup=False)
    for each in found:
        if each.minimums:
            text = "; ".join(minimum.text for minimum in each.minimums)
            screen.print(f"minimums of {each.table}: {text}", markup=False)
    for line in (*_scheduled(found), *_safety(found), *prices):
        screen.print(line, markup=False)
    for note in trace.notes:
        screen.print(f"note: {trace.source}: {note}", markup=False)
    if suffices is None:
        screen.print("No tier of the file serves this traffic without throttling.")
    else:
        screen.print(f"The tier {suffices} suffices for this traffic.")
    _print_patch(found, change, hindered, patch_file)


def _scheduled(found: Sequence[Recommendation]) -> Iterator[str]:
    """What schedules would save of each table, and how to have them."""
    for each in found:
        if each.scheduled is None or each.best is None:
            continue
        option, hours = each.scheduled.option, each.scheduled.hours
        has = each.best.table == option.table
        lanes = [lane for lane in zip(option.lanes, hours.quiet, strict=True) if lane[0].floor != lane[1]]
        busy, quiet = (
            ", ".join(
                f"{'' if lane.index is None else f'{lane.index} '}{lane.side} {units(lane, floor):,}"
                for lane, floor in lanes
            )
            for units in (lambda lane, _: lane.floor, lambda _, floor: floor)
        )
        how = "the patch has it" if has else "--schedules puts it into the patch"
        target = f" at {lanes[0][0].target_percent:g} %" if lanes else ""
        yield (
            f"scheduled scaling of {each.table}: minimums of {busy}{target} from {hours.text}, of {quiet} in the other hours: "
            f"${option.monthly_usd:,.2f} a month, ${each.scheduled.saving_usd:,.2f} less; {how}"
        )


def _safety(found: Sequence[Recommendation]) -> Iterator[str]:
    """What each level of safety costs for all of these tables: at least so much, where one has nothing that survives."""
    if not found:
        return
    for number, first in enumerate(found[0].steps):
        options = [each.steps[number].option for each in found]
        known = [option.monthly_usd for option in options if option is not None]
        short = [each.table for each, option in zip(found, options, strict=True) if option is None]
        parts = [f"{'at least ' if short else ''}${sum(known):,.2f} a month"] if known else []
        if short:
            parts.append(f"nothing that was tried survives it: {', '.join(short)}")
        chosen = " (recommended)" if first.chosen else ""
        yield f"safety {first.level}{chosen}: error_percent {first.error_percent:g}: {'; '.join(parts)}"


def _print_patch(
    found: Sequence[Recommendation], change: CapacityPatch | None, hindered: Sequence[str], patch_file: Path | None
) -> None:
    if change is None and patch_file is not None:
        click.echo(f"patch: {patch_file} is empty")
    if hindered:
        click.echo("There is no patch, because the recommendation would break what else is in the file:")
        for line in hindered:
            click.echo(f"  {line}")
    elif change is None:
        kept = all(each.best is not None for each in found)
        click.echo("There is nothing to change." if kept else "There is nothing to recommend.")
    else:
        if any(_changes_mode(each) for each in found):
            click.echo(
                "A changed billing mode is an update in place. AWS limits how often a day a table becomes on-demand."
            )
        for each in found:
            dropped = _dropped_schedules(each)
            if dropped:
                names = ", ".join(dropped)
                click.echo(f"The patch removes the schedules of {each.table} ({names}): it needs none of them.")
        if change.others:
            click.echo(f"The patch changes these environments: {', '.join(change.others)}.")
        if patch_file is not None:
            click.echo(f"patch: {patch_file}")
        else:
            click.echo(f"\n{change.diff}", nl=False)


def _changes_mode(each: Recommendation) -> bool:
    return each.best is not None and type(each.best.table.billing) is not type(each.current.table.billing)


def _dropped_schedules(each: Recommendation) -> list[str]:
    """Names of today's schedules that the recommended capacity does without."""
    before = _schedules(each.current)
    return sorted(before - _schedules(each.best)) if each.best is not None else []


def _schedules(option: Option) -> set[str]:
    billings = (option.table.billing, *(index.billing for index in option.table.indexes))
    return {each.name for billing in billings if isinstance(billing, Provisioned) for each in billing.schedules}


def _usd(option: Option | None) -> str:
    if option is None:
        return "-"
    short = "" if option.holds else f" ({option.throttled_requests:,} throttled)"
    return f"{option.monthly_usd:,.2f}{short}"


def _billing(option: Option | None) -> str:
    return "-" if option is None else shown_billing(option.table.billing)


def _index_billing(option: Option | None, number: int) -> str:
    return "-" if option is None else shown_billing(option.table.indexes[number].billing)
