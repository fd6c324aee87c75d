"""Billing modes and capacity of tables, from the recommendations of `phase3b recommend`: simulated, then priced as a bill is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from phase3b.capacity.deployment import TableDeployment
from phase3b.pricing.report.money import usd
from phase3b.pricing.usage.usage import IndexUsage, TableUsage, Usage
from phase3b.simulation.capacity.amounts import per_second
from phase3b.simulation.recommendation.recommended import Option, Recommendation
from phase3b.simulation.traces.trace import SeriesKey, Trace
from phase3b.tuning.proposal import Confidence
from phase3b.tuning.report.advice import Advice, Found, NotAdvised, NotKnown
from phase3b.tuning.report.from_savings import valued
from phase3b.tuning.report.shown_capacity import shown_table
from phase3b.tuning.report.situation import Situation

RISK: Final = (
    "A burst within a minute or a hotter key than was simulated may be throttled; AWS limits changes to on-demand a day"
)


def of_tables(at: Situation, found: Sequence[Recommendation], trace: Trace, *, measured: bool) -> Iterator[Found]:
    """Every table that the traffic says anything of, and those that it does not."""
    for each in found:
        yield _of(at, each, trace, "modelled" if measured else "assumed")
    silent = [table.name for table in at.subject.tables if table.name not in {each.table for each in found}]
    if silent:
        why = f"{trace.source} has nothing of them"
        yield NotKnown(
            "table capacity", ", ".join(silent), why, f"phase3b recommend {at.of.environment} --all --from-cloudwatch"
        )


def _of(at: Situation, each: Recommendation, trace: Trace, confidence: Confidence) -> Found:
    if each.best is None:
        return NotAdvised("table capacity", each.table, "; ".join(each.reasons))
    if not each.changes:
        return NotAdvised("table capacity", each.table, f"nothing that was tried is cheaper under {trace.source}")
    made = Advice(
        "table capacity",
        each.table,
        None,
        confidence,
        f"simulated under {trace.source}: {each.certainty}, as {'; '.join(each.reasons)}; {_simulated(each, each.best)}",
        RISK,
        f"environments.{at.of.environment}.overrides.tables.{each.table}: {shown_table(each.best.table)}; now "
        f"{shown_table(each.current.table)}",
        table=each.best.table,
    )
    found = valued(at, made)
    worse = found.monthly_usd is not None and found.complete and found.monthly_usd <= 0
    if worse and each.current.holds:
        # Its capacity alone is cheaper, and its alarms are not: those of auto scaling are charged, too.
        more = usd(-(found.monthly_usd or 0))
        return NotAdvised(
            "table capacity", each.table, f"{_simulated(each, each.best)}, and with its alarms ${more} a month more"
        )
    return found


def _simulated(each: Recommendation, best: Option) -> str:
    throttled = each.current.throttled_requests
    ends = f", and ends {throttled:,} throttled requests" if throttled else ""
    more = "less" if each.saving_usd >= 0 else "more"
    return f"capacity alone ${best.monthly_usd:,.2f} a month, ${abs(each.saving_usd):,.2f} {more}{ends}"


def used_in(trace: Trace, tables: Sequence[TableDeployment]) -> Usage:
    """The mean of a recorded traffic as the use of its tables: what the bill is made of."""
    return Usage(tables={each.name: _used(each, trace) for each in tables if each.name in trace.tables})


def _used(table: TableDeployment, trace: Trace) -> TableUsage:
    indexes = {each.name: IndexUsage.model_validate(_means(trace, table.name, each.name)) for each in table.indexes}
    return TableUsage.model_validate({**_means(trace, table.name, None), "indexes": indexes})


def _means(trace: Trace, table: str, index: str | None) -> dict[str, float]:
    found: dict[str, float] = {}
    for side in ("read", "write"):
        series = trace.series.get(SeriesKey(table, index, side))
        if series:
            found[f"{side}_units_per_second"] = per_second(sum(series)) / len(series)
    return found
