"""What must happen where the load is as the file documents it, so that its absence is worth an alarm.

Where the documented load does not promise an event, its absence means nothing: at night a service of a few customers has no
requests, and a table that nobody writes to has nothing to delete.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.aws_limits import quota
from phase3b.capacity.model.assumptions import Assumptions, IndexAssumption
from phase3b.capacity.model.objectives import Thresholds
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.service.service import Service, Table
from phase3b.quick_dataclass import dataclass

_DAY_SECONDS: Final = 86_400
_WHOLE: Final = 100


@dataclass(frozen=True, slots=True)
class ExpectedEvents:
    """Whether requests come at any time, and from which tables DynamoDB deletes expired items every day."""

    requests: bool = False
    deletions: frozenset[str] = frozenset()


def expected_events(service: Service, tier: Tier, thresholds: Thresholds) -> ExpectedEvents:
    """What a tier's load promises; nothing without assumptions about it."""
    assumed = service.assumptions
    if assumed is None:
        return ExpectedEvents()
    return ExpectedEvents(
        _requests(assumed, tier, thresholds.api.requests_per_5_minutes_below),
        frozenset(_deletions(service, assumed, tier, thresholds.tables.expired_per_day_below)),
    )


def last_seen_in_time(table: Table, judged: Threshold | None) -> bool:
    """Whether an item expires and is deleted before the days that the threshold judges are over."""
    if judged is None or table.ttl_attribute is None or table.expires_after_days is None:
        return False
    days = judged.datapoints * judged.period_seconds / _DAY_SECONDS
    return table.expires_after_days + quota("ttl_deletion_days") < days


def _requests(assumed: Assumptions, tier: Tier, judged: Threshold | None) -> bool:
    if judged is None or assumed.quietest_hour_percent is None:
        return False
    invocations = tier.documented.invocations_per_day * _least_part(tier)
    a_day = sum(
        invocations * each.invocations_percent / _WHOLE * each.rest_percent / _WHOLE
        for each in assumed.functions.values()
    )
    judged_seconds = judged.period_seconds * judged.datapoints
    quietest = a_day * assumed.quietest_hour_percent.value / _WHOLE * judged_seconds / _DAY_SECONDS
    return quietest > judged.min_samples


def _deletions(service: Service, assumed: Assumptions, tier: Tier, judged: Threshold | None) -> Iterator[str]:
    for name, table in service.tables.items():
        used = assumed.tables.get(name)
        if judged is None or used is None or not last_seen_in_time(table, judged):
            continue
        if _written_per_day(used, tier) * judged.period_seconds / _DAY_SECONDS > judged.min_samples:
            yield name


def _written_per_day(used: IndexAssumption, tier: Tier) -> float:
    load = tier.documented
    written = (
        load.invocations_per_day * used.write_units_per_invocation + load.tickets_per_day * used.write_units_per_ticket
    )
    return written * _least_part(tier)


def _least_part(tier: Tier) -> float:
    """The documented load is that of the tier's most customers; its least number of them causes this part of it."""
    customers = tier.customers
    return 1.0 if customers.max is None else customers.min / customers.max
