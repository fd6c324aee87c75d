"""Billing modes and capacity of tables, from the recommendations of `phase3b recommend`: simulated, then priced as a bill is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, assert_never

from phase3b.capacity.deployment import Billing, OnDemand, Provisioned, TableDeployment
from phase3b.pricing.report.money import usd
from phase3b.pricing.usage.usage import IndexUsage, TableUsage, Usage
from phase3b.simulation.capacity.amounts import per_second
from phase3b.simulation.recommendation.recommended import Option, Recommendation
from phase3b.simulation.traces.trace import SeriesKey, Trace
from phase3b.tuning.batches.measuring import units_of
from phase3b.tuning.batches.report import BatchReport
from phase3b.tuning.proposal import Confidence
from phase3b.tuning.report.advice import Advice, Found, NotAdvised, NotKnown
from phase3b.tuning.report.from_savings import valued
from phase3b.tuning.report.shown_capacity import shown_table
from phase3b.tuning.report.situation import Situation

RISK: Final = (
    "A burst within a minute or a hotter key than was simulated may be throttled; AWS limits changes to on-demand a day"
)

# "Read and write operations" in the DynamoDB Developer Guide: a transaction writes each item twice.
TWICE: Final = 2


def of_tables(
    at: Situation, found: Sequence[Recommendation], trace: Trace, batches: BatchReport | None, *, measured: bool
) -> Iterator[Found]:
    """Every table that the traffic says anything of, and those that it does not; with what `batches` measured as a risk."""
    for each in found:
        one = _of(at, each, trace, "modelled" if measured else "assumed")
        if isinstance(one, Advice) and one.table is not None and batches is not None:
            one = replace(one, risk="; ".join((one.risk, *throttled_batches(one.table, each.current.table, batches))))
        yield one
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


def throttled_batches(after: TableDeployment, before: TableDeployment, batches: BatchReport) -> Iterator[str]:
    """Batches that were measured, and that the capacity would throttle: those that need more, or that less throttles already."""
    least = write_units_at_once(after.billing)
    if least is None:
        return
    now = write_units_at_once(before.billing)
    for write in batches.writes:
        if write.table != after.name:
            continue
        own = [each for each in write.cells if (each.way, each.size) == (write.way, write.size) and not each.refusal]
        refused = [
            each for each in own if each.condition == "as deployed" and (each.throttled_calls or each.unprocessed)
        ]
        most = max((each.items_per_second for each in own if each.condition == "free"), default=0.0)
        twice = TWICE if write.way == "TransactWriteItems" else 1
        needed = most * units_of(write.item_bytes) * twice
        already = bool(refused) and (now is None or least <= now)
        if already or needed > least:
            first = next(iter(refused), None)
            calls = (
                f", of which {first.throttled_calls:,} of {first.calls:,} calls were throttled as deployed"
                if first
                else ""
            )
            until = (
                "its maximum" if isinstance(after.billing, OnDemand) else "its minimum, until auto scaling adds more"
            )
            yield (
                f"batches of {write.function} write up to {needed:,.0f} units a second where nothing throttles (phase3b tune batches of "
                f"{batches.at}){calls}, and are throttled above {least:,}, {until}"
            )


def write_units_at_once(billing: Billing) -> int | None:
    """What a table takes a second before anything scales; None where an on-demand table has no maximum of its own."""
    match billing:
        case Provisioned(write=write):
            return write.floor
        case OnDemand(write_ceiling=most):
            return most
        case _:
            assert_never(billing)


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
