"""Which alarms are rehearsed together: those that share no metric, and whose messages can be told apart.

An alarm's data are those of every alarm that judges the same metric. So two alarms go together only where neither touches the other, nor
the incident that tells for it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Final

from phase3b.plan.cloudwatch.alarm import BURN_KINDS, Alarm
from phase3b.plan.cloudwatch.measures import Measure, Statistic
from phase3b.plan.cloudwatch.metrics import MetricSeries
from phase3b.quick_dataclass import dataclass

MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class Wave:
    """Alarms that are rehearsed at the same time, and how many minutes that takes."""

    alarms: tuple[Alarm, ...]
    minutes: int


def series_of_measure(measure: Measure) -> frozenset[MetricSeries]:
    """Every metric that a measure is made of."""
    if isinstance(measure, Statistic):
        return frozenset({measure.series})
    return frozenset(query.series for query in measure.queries)


def waves(
    alarms: Sequence[Alarm], incident_of: Mapping[str, str], minutes: Mapping[str, int], wanted: Container[str]
) -> tuple[Wave, ...]:
    """The wanted alarms, in as few waves as the first that fits makes; those that take about as long go together.

    Args:
        alarms: of a deployment, those that are not wanted among them: they judge the same metrics.
        incident_of: the name of the composite alarm that tells for an alarm, by the alarm's name; its own where none does.
        minutes: how long each is rehearsed, by name; those that judge one metric last as long as the longest of them.
        wanted: the names of those that are rehearsed.
    """
    touched = _touched(alarms, incident_of)
    lasting = _lasting(alarms, minutes)
    found: list[tuple[list[Alarm], set[str]]] = []
    chosen = [each for each in alarms if each.name in wanted]
    for alarm in sorted(chosen, key=lambda each: (minutes[each.name], each.name)):
        own = touched[alarm.name]
        longest = minutes[alarm.name]
        place = next(
            (
                each
                for each in found
                # A short one does not wait for a week to be over.
                if not own & each[1] and minutes[each[0][0].name] * 2 >= longest
            ),
            None,
        )
        if place is None:
            place = ([], set())
            found.append(place)
        place[0].append(alarm)
        place[1].update(own)
    return tuple(Wave(tuple(members), max(lasting[each.name] for each in members)) for members, _ in found)


def _lasting(alarms: Sequence[Alarm], minutes: Mapping[str, int]) -> dict[str, int]:
    """How long it takes until an alarm and all that judge one of its metrics are over again.

    Of the windows of a burn rate the shortest: once it is over nobody is notified any more, and a trial of the others begins with
    as much time in which nothing is wrong.
    """
    over: dict[str, int] = {}
    for alarm in alarms:
        over[alarm.name] = minutes[alarm.name]
        if alarm.kind in BURN_KINDS:
            over[alarm.name] = min(minutes[each.name] for each in alarms if _windows(each) == _windows(alarm))
    longest: dict[MetricSeries, int] = {}
    for alarm in alarms:
        for series in series_of_measure(alarm.measure):
            longest[series] = max(longest.get(series, 0), over[alarm.name])
    return {
        alarm.name: max((minutes[alarm.name], *(longest[each] for each in series_of_measure(alarm.measure))))
        for alarm in alarms
    }


def _windows(alarm: Alarm) -> tuple[str, str | None]:
    return alarm.kind, alarm.subject.burn_rate


def _touched(alarms: Iterable[Alarm], incident_of: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """For each alarm the incidents that its data may touch: its own, and those of all alarms that judge one of its metrics."""
    by_series: dict[MetricSeries, set[str]] = {}
    every = tuple(alarms)
    for alarm in every:
        for series in series_of_measure(alarm.measure):
            by_series.setdefault(series, set()).add(incident_of[alarm.name])
    return {
        alarm.name: frozenset().union(*(by_series[series] for series in series_of_measure(alarm.measure)))
        for alarm in every
    }
