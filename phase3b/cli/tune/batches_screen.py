"""Batches on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from phase3b.cli.fitted_table import FittedTable
from phase3b.cli.screen import console, table
from phase3b.operations.doctor.proposed_patch import ProposedPatch, key_of
from phase3b.tuning.batches.report import BatchReport, ConsumerPoint, ConsumerReport, Saved, WriteCell, WriteReport
from phase3b.tuning.proposal import Proposal

MOST_NAMED = 3


def print_batches(found: BatchReport, proposed: ProposedPatch, patch_out: Path | None) -> None:
    """What was measured of each, what to change, what batching saves and what it does not."""
    screen = console()
    screen.print(
        f"[bold]batches[/] of {found.environment} ({found.tier}): {found.items:,} items of each combination, "
        f"{found.repeats:,} times, {'in an' if found.where == 'embedded AWS' else 'on'} {found.where}; milliseconds {found.times}"
    )
    for written in found.writes:
        screen.print()
        screen.print(f"[bold]{written.function}[/] writes {written.table} with {written.way} ({written.writer})")
        for rows in _tables(written):
            screen.print(rows)
        for text in _write_texts(written):
            screen.print(f"  {text}", markup=False)
    for consumer in found.consumers:
        screen.print()
        screen.print(f"[bold]{consumer.function}[/] consumes the {consumer.kind} {consumer.source}")
        screen.print(_points(consumer))
        for text in _consumer_texts(consumer):
            screen.print(f"  {text}", markup=False)
    screen.print()
    if found.saved is not None:
        for text in saved_texts(found.saved):
            screen.print(text, markup=False)
    for note in (*found.notes, found.bulk):
        screen.print(f"note: {note}", markup=False)
    print_proposals(found.proposals, proposed, patch_out, found.not_known)


def print_proposals(
    proposals: tuple[Proposal, ...], proposed: ProposedPatch, patch_out: Path | None, not_known: Sequence[str]
) -> None:
    """What is not known, the changes with their worth, then the patch."""
    screen = console()
    screen.print()
    if not_known:
        screen.print(f"not known: {', '.join(not_known)}", markup=False)
    if not proposals:
        screen.print("Nothing is to be changed of what is known." if not_known else "Nothing is to be changed.")
        return
    screen.print("[bold]proposed[/]")
    for each in proposals:
        usd = each.monthly_usd
        worth = "not known" if usd is None else f"${abs(usd):,.2f} a month"
        kind = "costs" if usd is not None and usd < 0 else "saves"
        change = each.change
        screen.print(f"  {key_of(change)}: {_value(change.before)} -> {_value(change.after)}", markup=False)
        screen.print(f"    {kind}: {worth} ({each.confidence}); why: {each.why}; risk: {each.risk}", markup=False)
    for text in proposed.hindered:
        screen.print(f"not in the patch: {text}", markup=False)
    if patch_out is not None:
        screen.print(f"The patch is in {patch_out}: git apply {patch_out}", markup=False)
    elif proposed.diff:
        screen.print(proposed.diff.rstrip("\n"), markup=False, soft_wrap=True)


def saved_texts(saved: Saved) -> tuple[str, ...]:
    """What batching saves, and what not."""
    documented = ""
    if saved.documented_before is not None and saved.documented_target is not None:
        percent = 100 * (1 - saved.documented_target / saved.documented_before)
        documented = (
            f" The guide has {saved.documented_before:,.0f} -> {saved.documented_target:,.0f}, {percent:.0f} %: of the calls, "
            "and not of the cost."
        )
    calls = (
        f"{saved.items:,} items in {saved.table}: {saved.calls_one_by_one:,} calls one by one, {saved.calls_in_batches:,} in "
        f"batches ({saved.calls_saved_percent:.0f} % fewer), {saved.seconds_one_by_one:.2f} s and "
        f"{saved.seconds_in_batches:.2f} s.{documented}"
    )
    partiql = "" if saved.units_of_partiql is None else f" {saved.units_of_partiql:,g} with PartiQL,"
    units = (
        f"Write units, which are what is paid for: {saved.units_one_by_one:,g} one by one, {saved.units_in_batches:,g} in "
        f"batches,{partiql} {saved.units_in_transactions:,g} in transactions."
    )
    return calls, units


def _tables(written: WriteReport) -> Iterator[FittedTable]:
    """Sizes by writers where nothing is throttled, by pauses where the table throttles, and other operations."""
    own = [each for each in written.cells if each.way == written.way]
    columns: tuple[str, ...] = ("size", "writers", "calls", "units", "items/s", "put p50", "put p95")
    yield _table(
        "not throttled", columns, [each for each in own if each.condition == "free"],
        lambda each: (f"{each.size:,}", f"{each.parallel:,}", *_figures(each, "calls", "units", "rate", "p50", "p95")),
    )  # fmt: skip
    columns = ("capacity", "size", "pause", "calls", "refused", "given back", "unwritten", "put p95")
    yield _table(
        "throttled", columns, [each for each in own if each.condition != "free"],
        lambda each: (
            each.condition, f"{each.size:,}", f"{each.first_pause_ms:,}",
            *_figures(each, "calls", "throttled", "unprocessed", "unwritten", "p95"),
        ),
    )  # fmt: skip
    columns = ("other operation", "size", "calls", "units", "items/s", "put p95")
    yield _table(
        "", columns, [each for each in written.cells if each.way != written.way],
        lambda each: (each.way, f"{each.size:,}", *_figures(each, "calls", "units", "rate", "p95")),
    )  # fmt: skip


def _table(
    title: str, columns: Sequence[str], cells: Sequence[WriteCell], row: Callable[[WriteCell], Sequence[str]]
) -> FittedTable:
    right = [each for each in columns if each not in {"capacity", "other operation"}]
    rows = table(*columns, right=right, title=title or None)
    for each in cells:
        rows.add_row(*row(each))
    return rows


def _figures(each: WriteCell, *names: str) -> tuple[str, ...]:
    if each.refusal:
        return ("refused", *("-" for _ in names[1:]))
    texts = {
        "calls": f"{each.calls:,}",
        "throttled": f"{each.throttled_calls:,}",
        "unprocessed": f"{each.unprocessed_percent:.1f} %",
        "unwritten": f"{each.unwritten_percent:.1f} %",
        "units": f"{each.units:,g}",
        "rate": f"{each.items_per_second:,.0f}",
        "p50": f"{each.put_p50_ms:,.1f}",
        "p95": f"{each.put_p95_ms:,.1f}",
    }
    return tuple(texts[name] for name in names)


def _write_texts(written: WriteReport) -> list[str]:
    size = "-" if written.best_size is None else f"{written.best_size:,}"
    found = [f"batches of {written.size:,}: {written.finding}; as good as the best is {size}"]
    found += written.why
    by: dict[str, list[str]] = {}
    for each in written.neighbours:
        text = "refused" if each.worse_percent is None else f"{each.worse_percent:+.0f} %"
        why = f" ({each.why})" if each.why and each.why not in " ".join(written.why) else ""
        by.setdefault(each.setting, []).append(f"{each.value:,}: {text}{why}")
    found += [f"other values of {setting}, by how much worse: {', '.join(texts)}" for setting, texts in by.items()]
    return found


def _points(consumer: ConsumerReport) -> FittedTable:
    columns = ("size", "window", "at a time", "mean batch", "invocations", "$/month", "wait s", "most/s")
    rows = table(*columns, right=columns)
    best = consumer.best
    shown = {consumer.parallel, *(() if best is None else (best.parallel,))}
    for each in consumer.points:
        # Others are in --json: nothing but what is processed at most differs.
        if each.parallel in shown:
            rows.add_row(*_point(each))
    return rows


def _point(each: ConsumerPoint) -> tuple[str, ...]:
    combination = (f"{each.size:,}", f"{each.window_seconds:,}", f"{each.parallel:,}")
    if each.refusal:
        return (*combination, "can't be", "-", "-", "-", "-")
    return (
        *combination,
        f"{each.mean_batch:,.2f}",
        f"{each.invocations:,.0f}",
        "-" if each.monthly_usd is None else f"{each.monthly_usd:,.4f}",
        f"{each.longest_wait_seconds:,.2f}",
        f"{each.most_per_second:,.0f}",
    )


def _consumer_texts(consumer: ConsumerReport) -> list[str]:
    arrivals = "not known" if consumer.arrivals_per_month is None else f"{consumer.arrivals_per_month:,.0f} a month"
    durations = ", ".join(
        f"{each.size:,}: {'-' if each.ms is None else f'{each.ms:,.1f} ms'}{f' ({each.failure})' if each.failure else ''}"
        for each in consumer.durations
    )
    return [
        f"batches of {consumer.size:,}: {consumer.finding}; arrivals {arrivals}, by the assumptions",
        f"durations, {consumer.certainty}: {durations or 'not known'}; all else is computed from them",
        *consumer.why,
        *_refusals(consumer),
    ]


def _refusals(consumer: ConsumerReport) -> Iterator[str]:
    """Why combinations can't be, each reason once."""
    by: dict[str, list[str]] = {}
    for each in consumer.points:
        if each.refusal:
            by.setdefault(each.refusal, []).append(f"{each.size:,}/{each.window_seconds:,}/{each.parallel:,}")
    for why, which in by.items():
        first = ", ".join(which[:MOST_NAMED])
        more = f" and {len(which) - MOST_NAMED} more" if len(which) > MOST_NAMED else ""
        yield f"can't be (size/window/at a time): {first}{more}: {why}"


def _value(value: float | None) -> str:
    return "not set" if value is None else f"{value:g}"
