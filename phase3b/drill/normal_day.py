"""A normal day: the documented load of the tier in the shape of the default pattern, with nothing wrong.

How much of what comes on such a day the file says itself: the tier's documented load and `service.assumptions`, by the records that
fit the alarms' periods (plan/alarms/samples.py) and say where their levels stand (plan/alarms/reach.py). What it does not say is not
known, and neither is then whether the alarm stays quiet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.simulation import Pattern
from phase3b.drill.alone import alone, states
from phase3b.drill.burst import Sample
from phase3b.drill.trial import MINUTE, Trial
from phase3b.plan.alarms.reach import standing
from phase3b.plan.alarms.samples import Fitted
from phase3b.plan.cloudwatch.alarm import Alarm, AlarmKind
from phase3b.plan.cloudwatch.measures import (
    CountInUse,
    DrainSeconds,
    PercentileOrAverage,
    PercentOf,
    PercentOfCeiling,
    PercentOfRest,
    Reminded,
    Share,
    ShareSlower,
    Statistic,
)
from phase3b.quick_dataclass import dataclass
from phase3b.simulation.traces.patterns import multiples

WHOLE: Final = 100
DAY_MINUTES: Final = 24 * MINUTE
OVERLAP: Final = 5
# What is published only where something is wrong: on a normal day nothing is.
EVENTS: Final[frozenset[AlarmKind]] = frozenset(
    {
        "read_throttles", "write_throttles", "read_hot_partitions", "write_hot_partitions", "read_account_limit",
        "write_account_limit", "user_errors", "system_errors", "function_errors", "function_throttles", "spillover",
        "dropped_events", "dead_letter_errors", "destination_failures", "failed_rule_invocations", "failed_notifications",
        "undelivered_alerts", "notifier_errors", "notifier_throttles", "tuned_failed_changes", "lost_invalidations",
        "cache_evictions", "cache_throttles", "dax_evictions", "dax_throttles", "dax_errors", "dax_faults",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NormalDay:
    """Whether an alarm stays quiet on it; None: not known. `why` says what is in its data, or what is missing."""

    quiet: bool | None
    why: str


def normal_day(
    alarm: Alarm,
    fitted: Fitted,
    described: Mapping[str, Any],
    deployment: Deployment,
    pattern: Pattern,
    named: Mapping[str, str],
) -> NormalDay:
    """An alarm's normal day, the first of the pattern, and as many before it as it looks back on.

    Raises:
        Phase3bError: the alarm can't be evaluated.
    """
    level = _level(fitted, deployment)
    per_second = 0.0 if alarm.kind in EVENTS else fitted.rate.per_second
    if level is None or per_second is None:
        return NormalDay(None, "capacity.yaml does not say what is usual")
    reading, why = level
    # Before it as much as the alarm looks back on.
    before = alarm.period_seconds * alarm.evaluation_periods // MINUTE
    day = multiples(pattern)[:DAY_MINUTES]
    shape = (day * (1 + -(-before // DAY_MINUTES)))[-(DAY_MINUTES + before) :]
    minutes = tuple(_minutes(alarm, reading, per_second, shape))
    trial = Trial("no data", "", minutes, len(shape), None)
    # What changes in the course of a day is the same in five periods that overlap.
    changes = states(alone(described), trial, named, max(1, alarm.period_seconds // MINUTE // OVERLAP))
    # One that fired before the day began is in alarm as it begins, unless it was over by then.
    fired = None
    for minute, state in changes:
        if minute <= before or fired is None:
            fired = max(0, minute - before) if state == "ALARM" else None
    if fired is None:
        return NormalDay(True, why)
    of_day = fired % DAY_MINUTES
    return NormalDay(False, f"fires at {of_day // MINUTE:02d}:{of_day % MINUTE:02d} UTC with {why}")


def _level(fitted: Fitted, deployment: Deployment) -> tuple[float, str] | None:
    """What the measure reads at the mean load, with where that is from."""
    watch, assumed = fitted.watch, deployment.assumptions
    known = standing(watch, deployment)
    if watch.kind in EVENTS:
        return 0.0, "nothing is published while nothing is wrong"
    match watch.measure:
        case Reminded():
            return 0.0, "no message is given up"
        case DrainSeconds():
            # How long messages wait before they are processed no load says.
            return None
        case Share() if watch.side == "above" and watch.kind != "cold_starts":
            return 0.0, "no request that fails"
        case ShareSlower(limit_ms=limit):
            return 0.0, f"no request that takes more than {limit:g} ms"
        case Share():
            # How many requests a cache answers, or find no environment that is warm, no load says.
            return None
        case CountInUse():
            return (known.value, known.why) if known is not None else None
        case Statistic(statistic="Sum"):
            return 1.0, "the documented load"
        case _ if known is not None:
            return known.value, known.why
        case _:
            function = None if assumed is None else assumed.functions.get(str(watch.subject.function))
            if watch.kind in {"duration_average", "duration_p95"} and function is not None:
                return function.duration_ms, f"{function.duration_ms:g} ms as service.assumptions has it"
            target = watch.threshold.target
            return None if target is None else (target, f"its target, {target:g}")


def _minutes(
    alarm: Alarm, reading: float, per_second: float, shape: Sequence[float]
) -> Iterator[tuple[int, tuple[Sample, ...]]]:
    """Each minute's samples: whole requests, as they add up."""
    came = 0.0
    for minute, times in enumerate(shape):
        before = int(came)
        came += per_second * MINUTE * times
        yield minute, tuple(_samples(alarm, reading, int(came) - before, times))


def _samples(alarm: Alarm, reading: float, count: int, times: float) -> Iterator[Sample]:
    match alarm.measure:
        case _ if alarm.kind in EVENTS:
            return
        case Share(wholes=wholes):
            yield Sample(wholes[0], 1.0, count)
        case PercentOfCeiling(consumed=series, ceiling_units_per_second=ceiling):
            yield Sample(series, reading * times * ceiling * MINUTE / WHOLE)
        case PercentOf(part=series, whole=whole):
            yield Sample(series, reading * times * whole / WHOLE)
        case PercentOfRest(part=series, whole=whole, taken=taken):
            yield Sample(series, taken + reading * times * (whole - taken) / WHOLE)
        case CountInUse(counted=counted, used=used):
            yield Sample(used, 1.0, count)
            yield Sample(counted, 1.0, count)
        case PercentileOrAverage(series=series):
            yield Sample(series, reading, count)
        case ShareSlower(series=series, limit_ms=limit):
            yield Sample(series, limit, count)
        case Statistic(series=series, statistic="Sum"):
            yield Sample(series, 1.0, count)
        case Statistic(series=series):
            yield Sample(series, reading, max(1, count))
        case Reminded(kept=kept):
            yield Sample(kept, reading)
        case DrainSeconds():
            return
