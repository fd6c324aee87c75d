"""Which scheduled actions run in a minute: the simulator's own reading of their expressions, by the time zone of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from moto.applicationautoscaling.models import FakeScheduledAction

from phase3b.capacity.deployment import Range, ScheduledScaling
from phase3b.capacity.schedules.scaling_expression import runs_once
from phase3b.capacity.schedules.schedule_expression import rate_minutes
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, SECONDS_PER_MINUTE
from phase3b.simulation.capacity.scheduled import Window, scheduled_bounds
from phase3b.units import UnitsPerSecond

# Tables and indexes, and the provisioned concurrency of functions.
_SCALED: Final = frozenset({"dynamodb", "lambda"})
_NO_RANGE: Final = Range(UnitsPerSecond(0), UnitsPerSecond(0))


def due_actions(
    actions: list[FakeScheduledAction], minute: int, first_seen: Mapping[str, int]
) -> Iterator[FakeScheduledAction]:
    """Those of DynamoDB and Lambda that run in a minute since 1970; `first_seen` has the minute from which a rate counts, by ARN."""
    for each in actions:
        if each.service_namespace in _SCALED and _within(each, minute):
            rate = None if runs_once(each.schedule) else rate_minutes(each.schedule)
            if rate is not None:
                passed = minute - first_seen.get(each.arn, minute)
                due = passed > 0 and passed % rate == 0
            else:
                due = minute in _runs(each.schedule, each.timezone or "UTC", minute // MINUTES_PER_DAY)
            if due:
                yield each


@lru_cache(maxsize=512)
def _runs(expression: str, timezone: str, day: int) -> frozenset[int]:
    """The minutes of a day (UTC) in which an expression runs: read once a day, as it goes through years of them."""
    first = day * MINUTES_PER_DAY
    window = Window(first, first + MINUTES_PER_DAY, dated=True)
    found = scheduled_bounds((ScheduledScaling("", expression, timezone, _NO_RANGE, None),), "read", window)
    return frozenset(each.minute for each in found if first <= each.minute)


def _within(action: FakeScheduledAction, minute: int) -> bool:
    """Whether a minute is between the begin and the end of an action, where it has them."""
    begin, end = _seconds(action.start_time), _seconds(action.end_time)
    now = minute * SECONDS_PER_MINUTE
    return (begin is None or begin < now + SECONDS_PER_MINUTE) and (end is None or now < end)


def _seconds(given: Any) -> float | None:
    return float(given) if isinstance(given, int | float) and not isinstance(given, bool) else None
