"""Ways in which somebody may have changed an alarm, each with a name; and those that can make no difference."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from drilled_alarms import series_in

from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import CountInUse, DrainSeconds, PercentileOrAverage, Reminded, Share, Statistic

Described = Mapping[str, Any]
OR_EQUAL = {"GreaterThanThreshold": "GreaterThanOrEqualToThreshold", "LessThanThreshold": "LessThanOrEqualToThreshold"}
OTHER_SIDE = {"GreaterThanThreshold": "LessThanThreshold", "LessThanThreshold": "GreaterThanThreshold"}
STATISTICS = ("Sum", "Average", "Maximum", "Minimum", "SampleCount", "p50", "p95")
EXPRESSIONS = (
    ("100", "10"), ("FILL(part, 0)", "part"), ("+", "-"), (">=", ">"), (" > ", " >= "), ("/ PERIOD(consumed)", "/ 300"),
    ("PERIOD(waiting)", "60"), ("&&", "||"), (", average", ", 0"), ("FILL(deleted, 0)", "deleted"), ("FILL(counted, 0)", "counted"),
    ("FILL(used, 0)", "used"), (", 1)", ", 2)"), ("- ", "+ "), ("HOUR", "MINUTE"),
)  # fmt: skip


def changes(alarm: Described) -> Iterator[tuple[str, Described]]:
    """Every change of one thing."""
    yield from _numbers(alarm)
    yield "comparison: or equal", _with(alarm, ComparisonOperator=OR_EQUAL[alarm["ComparisonOperator"]])
    yield "comparison: other side", _with(alarm, ComparisonOperator=OTHER_SIDE[alarm["ComparisonOperator"]])
    for missing in ("missing", "ignore", "breaching", "notBreaching"):
        if missing != alarm["TreatMissingData"]:
            yield f"missing: {missing}", _with(alarm, TreatMissingData=missing)
    yield from _periods(alarm)
    yield from _metrics(alarm)


def _with(alarm: Described, **changed: Any) -> Described:
    return {**copy.deepcopy(dict(alarm)), **changed}


def _changed(alarm: Described, change: Callable[[dict[str, Any]], None]) -> Described:
    found = copy.deepcopy(dict(alarm))
    change(found)
    return found


def _numbers(alarm: Described) -> Iterator[tuple[str, Described]]:
    threshold, of, most = alarm["Threshold"], alarm["DatapointsToAlarm"], alarm["EvaluationPeriods"]
    yield "threshold: a twentieth more", _with(alarm, Threshold=threshold * 1.05 + (0 if threshold else 0.5))
    yield "threshold: more", _with(alarm, Threshold=threshold * 1.05 + 1)
    yield "threshold: less", _with(alarm, Threshold=threshold * 0.95 - (0 if threshold else 1))
    yield "threshold: ten times", _with(alarm, Threshold=threshold * 10 + 5)
    yield "periods: one more", _with(alarm, EvaluationPeriods=most + 1)
    if most > 1:
        yield "periods: one less", _with(alarm, EvaluationPeriods=most - 1, DatapointsToAlarm=min(of, most - 1))
    if of > 1:
        yield "data points: one less", _with(alarm, DatapointsToAlarm=of - 1)
    if of < most:
        yield "data points: one more", _with(alarm, DatapointsToAlarm=of + 1)


def _periods(alarm: Described) -> Iterator[tuple[str, Described]]:
    def times(factor: float) -> Callable[[dict[str, Any]], None]:
        def change(found: dict[str, Any]) -> None:
            for each in (found, *series_in(found)):
                if "Period" in each:
                    each["Period"] = max(60, int(each["Period"] * factor) // 60 * 60)

        return change

    yield "period: twice", _changed(alarm, times(2))
    if (alarm.get("Period") or next(series_in(alarm))["Period"]) > 60:
        yield "period: a fifth", _changed(alarm, times(0.2))


def _metrics(alarm: Described) -> Iterator[tuple[str, Described]]:
    if "Metrics" not in alarm:
        for statistic in STATISTICS[:5]:
            if statistic != alarm["Statistic"]:
                yield f"statistic: {statistic}", _with(alarm, Statistic=statistic)
        yield "metric", _with(alarm, MetricName=f"{alarm['MetricName']}s")
        for number, dimension in enumerate(alarm["Dimensions"]):
            others = [each for each in alarm["Dimensions"] if each != dimension]
            yield f"dimension: without {dimension['Name']}", _with(alarm, Dimensions=others)
            other = {**dimension, "Value": dimension["Value"] + "s"}
            yield (
                f"dimension: another {dimension['Name']}",
                _with(alarm, Dimensions=[*others[:number], other, *others[number:]]),
            )
        return
    for number, query in enumerate(alarm["Metrics"]):

        def put(change: Callable[[dict[str, Any]], None], at: int = number) -> Described:
            return _changed(alarm, lambda found: change(found["Metrics"][at]))

        if "Expression" in query:
            for one, other in EXPRESSIONS:
                if one in query["Expression"]:
                    text = query["Expression"].replace(one, other, 1)
                    yield f"expression: {one} is {other}", put(lambda each, text=text: each.update(Expression=text))
            continue
        stat = query["MetricStat"]
        for statistic in STATISTICS:
            if statistic != stat["Stat"]:
                yield (
                    f"statistic of {query['Id']}: {statistic}",
                    put(lambda each, statistic=statistic: each["MetricStat"].update(Stat=statistic)),
                )
        yield f"metric of {query['Id']}", put(lambda each: each["MetricStat"]["Metric"].update(MetricName="Other"))
        if stat["Metric"]["Dimensions"]:
            yield (
                f"dimension of {query['Id']}",
                put(lambda each: each["MetricStat"]["Metric"]["Dimensions"][0].update(Value="other")),
            )


def same(alarm: Alarm, change: str) -> bool:
    """Whether a change makes no difference, whatever happens."""
    measure = alarm.measure
    counts = isinstance(measure, Reminded | CountInUse) or (
        isinstance(measure, Statistic) and measure.statistic == "Sum"
    )
    nearest = "threshold: a twentieth more" if alarm.side == "above" else "threshold: less"
    # Between two whole numbers there is no count.
    if counts and change == nearest and alarm.threshold * 0.05 < 1:
        return True
    # Any event at all is above none in the sum, the average and the maximum alike; and fewer than one is none.
    any_at_all = alarm.threshold == (0 if alarm.side == "above" else 1)
    if (
        counts
        and any_at_all
        and change.startswith("statistic")
        and not change.endswith(("Minimum", "SampleCount", "p50"))
    ):
        return True
    # What is filled in is never missing; where of two series one is missing it counts as 0 anyway.
    filled = isinstance(measure, Share | DrainSeconds | CountInUse)
    if filled and (change.startswith("missing: ") or "FILL" in change):
        return True
    if isinstance(measure, PercentileOrAverage) and "FILL" in change:
        return True
    # By one deleted message or none is divided alike.
    return isinstance(measure, DrainSeconds) and change == "expression:  >  is  >= "
