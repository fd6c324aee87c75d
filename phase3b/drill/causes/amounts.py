"""How much of something is beyond a threshold: from the record of an alarm, never from a number here."""

from __future__ import annotations

from math import ceil, floor
from typing import Final

from phase3b.drill.burst import levels
from phase3b.local.cloudwatch.aws_rules import aws_rule
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import Share, ShareSlower

WHOLE: Final = 100
MINUTE: Final = 60
# A period begins with a minute, and is judged at the end of one.
SLACK_MINUTES: Final = 2


def beyond(alarm: Alarm) -> float:
    """A reading of its measure that is just beyond its threshold."""
    return levels(alarm.measure, alarm.threshold, alarm.side).beyond


def all_bad(alarm: Alarm) -> int:
    """How many there have to be that are bad, in a period: more than a count, or as many as say something, all of them bad."""
    measure = alarm.measure
    return measure.min_samples + 1 if isinstance(measure, Share | ShareSlower) else floor(alarm.threshold) + 1


def part_beyond(percent: float, whole: int) -> int:
    """The least part of a whole that is more than so many percent of it."""
    return floor(percent * whole / WHOLE) + 1


def periods(alarm: Alarm) -> tuple[int, ...]:
    """The minutes in which something is done: one in each of as many periods as must be beyond."""
    every = alarm.period_seconds // MINUTE
    return tuple(number * every for number in range(alarm.datapoints))


def fires_by(alarm: Alarm, extra: int = 0) -> int:
    """When it has been evaluated with the last of them, at the latest: a period that began before has them, too."""
    return periods(alarm)[-1] + ceil(alarm.period_seconds / MINUTE) + extra


def over_by(alarm: Alarm, extra: int = 0) -> int:
    """When what was beyond is out of all periods that it looks at, where nothing comes after it: some more than are judged."""
    every = alarm.period_seconds // MINUTE
    looked_at = alarm.evaluation_periods + aws_rule("extra_periods")
    return periods(alarm)[-1] + looked_at * every + SLACK_MINUTES + extra
