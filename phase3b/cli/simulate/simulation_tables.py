"""Simulations as tables and charts for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from phase3b.cli.screen import console, table
from phase3b.cli.tier import documented_units
from phase3b.simulation.capacity.findings import Finding
from phase3b.simulation.capacity.lane_outcome import LaneOutcome
from phase3b.simulation.capacity.outcome import Outcome, Simulated
from phase3b.simulation.capacity.readings import OF_FILE
from phase3b.simulation.report.chart import LEGEND, Curve, curve, drawn
from phase3b.simulation.report.verdict_sentence import all_answered, answered, deciding
from phase3b.simulation.traces.trace import lasting

if TYPE_CHECKING:
    from rich.console import Console

    from phase3b.cli.fitted_table import FittedTable
    from phase3b.simulation.report.tier_overview import TierRow

# A chart that fits beside nothing need not be wider than this.
WIDEST_CHART: Final = 100
MOST_FINDINGS: Final = 15
MOST_CHARTS: Final = 2


def print_simulated(simulated: Simulated, named_table: str | None) -> None:
    """One subject under one traffic."""
    screen, outcome = console(), simulated.outcome
    begins = "from the minimums" if outcome.start == "floor" else "from settled capacity"
    screen.print(
        f"[bold]{outcome.subject}[/] under {outcome.traffic}: {lasting(outcome.minutes)} by the minute, {begins}"
    )
    screen.print(lanes_table(outcome.lanes, outcome.monthly_usd))
    print_charts(screen, charted(simulated, named_table))
    print_findings(screen, outcome.findings)
    for line in deciding(outcome.verdict):
        screen.print(line, markup=False)
    screen.print(verdict(outcome), markup=False)


def print_beside(asked: str, outcome: Outcome) -> None:
    """A line of its own: whether the tables have capacity while the cache is away, or after a failover."""
    screen = console()
    for line in deciding(outcome.verdict):
        screen.print(line, markup=False)
    where = f" with {OF_FILE}" if outcome.verdict.answer == "depends" else ""
    screen.print(f"And {asked}? {answered(outcome.verdict)}: {_throttled(outcome)}{where}.", markup=False)


def charted(simulated: Simulated, named_table: str | None) -> list[Curve]:
    """The curves worth a look: the worst two of a named table, or else the worst of all."""
    lanes = [(run, position, lane) for run in simulated.runs for position, lane in enumerate(run.lanes)]
    outcomes = simulated.outcome.lanes
    with_traffic = [
        (run, position, outcome)
        for (run, position, lane), outcome in zip(lanes, outcomes, strict=True)
        if any(lane.offered)
    ]
    most = 1 if named_table is None else MOST_CHARTS
    with_traffic = sorted(with_traffic, key=lambda each: _severity(each[2]), reverse=True)[:most]
    return [curve(run, position) for run, position, _ in with_traffic]


def _severity(outcome: LaneOutcome) -> tuple[float, float]:
    return outcome.throttled_units, outcome.peak_units_per_second / outcome.ceiling


def print_charts(screen: Console, curves: Sequence[Curve]) -> None:
    """Each curve, and once what its characters mean."""
    for each in curves:
        for line in drawn(each, min(screen.width, WIDEST_CHART)):
            screen.print(line, markup=False)
        screen.print()
    if curves:
        screen.print(LEGEND, markup=False)
        screen.print()


def lanes_table(lanes: Iterable[LaneOutcome], monthly_usd: float | None) -> FittedTable:
    """A row for reads and writes of each table and index."""
    numbers = ("min-max", "capacity", "mean", "peak", "used %", "throttled", "worst/minute", "$/month")
    rows = table("table", "", "mode", *numbers, right=numbers)
    for each in lanes:
        provisioned = each.mode == "provisioned"
        rows.add_row(
            each.name,
            each.side,
            f"{each.mode} {each.target_percent:g} %" if each.target_percent is not None else each.mode,
            f"{each.floor:,}-{each.ceiling:,}" if provisioned else f"up to {each.ceiling:,}",
            _capacity(each) if provisioned else "-",
            f"{each.mean_units_per_second:,.1f}",
            f"{each.peak_units_per_second:,.1f}",
            "-" if each.utilisation_percent is None else f"{each.utilisation_percent:.1f}",
            f"{each.throttled_requests:,}",
            f"{each.worst_requests_per_minute:,}",
            usd(each.monthly_usd),
        )
    rows.add_section()
    rows.add_row("total", *[""] * 9, usd(monthly_usd))
    return rows


def _capacity(each: LaneOutcome) -> str:
    if each.least_capacity == each.most_capacity:
        return f"{each.least_capacity:,}"
    return f"{each.least_capacity:,}-{each.most_capacity:,} ({each.changes} changes)"


def print_findings(screen: Console, findings: Sequence[Finding]) -> None:
    """The worst first; of many, the first ones."""
    order = {"fails": 0, "warning": 1, "note": 2}
    for each in sorted(findings, key=lambda finding: order[finding.level])[:MOST_FINDINGS]:
        screen.print(f"{each.level}: {each.about}: {each.what}", markup=False)
    if len(findings) > MOST_FINDINGS:
        screen.print(f"and {len(findings) - MOST_FINDINGS} more: --format json lists them all", markup=False)
    if findings:
        screen.print()


def verdict(outcome: Outcome) -> str:
    """Yes, no or what it depends on, in one line."""
    cost = (
        ""
        if outcome.monthly_usd is None
        else f" Its capacity costs ${outcome.monthly_usd:,.2f} a month in {outcome.region}."
    )
    where = f" with {OF_FILE}" if outcome.verdict.answer == "depends" else ""
    return f"Does it meet the objectives? {answered(outcome.verdict)}: {_throttled(outcome)}{where}.{cost}"


def _throttled(outcome: Outcome) -> str:
    if not outcome.throttled_requests:
        return "no request is throttled"
    return (
        "1 request is throttled"
        if outcome.throttled_requests == 1
        else f"{outcome.throttled_requests:,} requests are throttled"
    )


def usd(amount: float | None) -> str:
    """Dollars and cents, or a dash where there is no price."""
    return "-" if amount is None else f"{amount:,.2f}"


def _total(amount: float | None, *, complete: bool) -> str:
    """Of a whole bill: at least so much, where lines of it lack usage or a price."""
    return usd(amount) if amount is None or complete else f"at least {usd(amount)}"


def print_tiers(rows: Sequence[TierRow]) -> None:
    """The guide's scaling table, as the model computes it."""
    first, screen = rows[0], console()
    screen.print(
        f"[bold]all tiers[/] under {first.outcome.traffic}: {lasting(first.outcome.minutes)} by the minute",
    )
    tickets = any(row.tickets_per_day for row in rows)
    numbers = (
        *(["tickets/day"] if tickets else []), "GB", "invocations/day", "guide RCU/WCU", "min RCU/WCU", "guide $", "expected $", "maximum $",
        "$/customer", "capacity $", "headroom",
    )  # fmt: skip
    shown = table("tier", "customers", *numbers, "handles it", "action", right=numbers)
    for row in rows:
        shown.add_row(
            row.tier,
            row.customers,
            *([f"{row.tickets_per_day:,}"] if tickets else []),
            f"{row.database_gb:g}",
            f"{row.invocations_per_day:,}",
            documented_units(row.documented_read_units, row.documented_write_units),
            f"{row.floor_read_units}/{row.floor_write_units}",
            f"{row.documented_monthly_usd:,.0f}",
            _total(row.expected_monthly_usd, complete=row.costs_complete),
            _total(row.ceiling_monthly_usd, complete=row.ceiling_complete),
            _total(row.usd_per_customer, complete=row.costs_complete),
            usd(row.capacity_monthly_usd),
            f"{row.headroom_times:,.1f} x",
            _handles(row.outcome),
            "" if row.next_action is None else row.next_action.shown,
        )
    screen.print(shown)
    legend = (
        ("guide", "what the capacity planning guide says"),
        ("minimum", f"of {first.floor_table} in the tier"),
        ("expected, maximum", "a month of everything in the tier, as `phase3b cost` computes it"),
        ("capacity", "a month of the tables' read and write capacity in this simulation"),
        ("headroom", "how many times this traffic is served before the first request is throttled"),
        ("action", "the first advice that the tier does not follow; by hand: no key of the file tells whether it does"),
    )
    for word, meaning in legend:
        screen.print(f"{word}: {meaning}", markup=False)
    for line in _lacking(rows):
        screen.print(line, markup=False)
    for row in rows:
        for line in deciding(row.outcome.verdict):
            screen.print(f"{row.tier}: {line}", markup=False)
    screen.print(
        f"Do they meet the objectives? {all_answered({row.tier: row.outcome.verdict for row in rows})}.", markup=False
    )


def _lacking(rows: Sequence[TierRow]) -> Iterator[str]:
    """What whole bills lack, as `phase3b cost` says it, and what puts it there; each fix once."""
    yield from (f"not in the total of {row.tier}: {row.missing}" for row in rows if row.missing is not None)
    yield from dict.fromkeys(fix for row in rows for fix in row.fixes)


def _handles(outcome: Outcome) -> str:
    """The answer, and what is throttled with the values of the file."""
    answer, requests = outcome.verdict.answer, outcome.throttled_requests
    return f"{answer}: {requests:,}" if answer != "yes" and requests else answer
