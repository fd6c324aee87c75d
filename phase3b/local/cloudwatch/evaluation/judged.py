"""The state of an alarm by its data points: M of N, missing data in four ways, and no alarm too early.

Sources, CloudWatch User Guide: "Alarm evaluation", "Configuring how CloudWatch alarms treat missing data" with its tables of
examples (each row is a test), "Percentile-based alarms and low data samples".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from phase3b.local.cloudwatch.evaluation.definition import Definition, State


@dataclass(frozen=True, slots=True)
class Point:
    """A period's data point; `value` is None where it is missing. metric math has no `samples`."""

    begin: int
    value: float | None
    samples: float | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The state, None where the alarm keeps the one it has.

    `used` are the real data points that were looked at, the oldest first, `filled` how many more were taken for missing ones,
    `range_of` all that were retrieved.
    """

    state: State | None
    used: tuple[Point, ...]
    filled: int
    range_of: tuple[Point, ...]


def judged(points: Sequence[Point], definition: Definition) -> Judgement:
    """Judges the data points of the evaluation range, the oldest first.

    With enough real data points the newest of them decide, however many lie between them. With fewer, all of them are used and
    what is missing counts as the alarm says: as breaching, as not, or not at all. Then, where every real data point is
    breaching and the oldest is at least as old as the number that an alarm needs, the alarm goes off although there are too
    few (`missing`) or stays as it is (`ignore`). Where it is younger the next data point may be good: AWS says that there is no
    alarm yet, and not which state there is; the alarm keeps the one it has.
    """
    real = [each for each in points if each.value is not None]
    used = tuple(real[-definition.periods :])
    filled = definition.periods - len(used)
    return Judgement(_state(points, used, filled, definition), used, filled, tuple(points))


def _state(points: Sequence[Point], used: Sequence[Point], filled: int, definition: Definition) -> State | None:
    if definition.least_samples and any((each.samples or 0.0) < definition.least_samples for each in used):
        return None
    breaching = sum(each.value is not None and definition.breaches(each.value) for each in used)
    if filled and definition.missing == "breaching":
        breaching += filled
    if breaching >= definition.needed:
        return "ALARM"
    if not filled or definition.missing in {"breaching", "notBreaching"}:
        return "OK"
    if not used:
        return "INSUFFICIENT_DATA" if definition.missing == "missing" else None
    if breaching < len(used):
        return "OK"
    age = next(len(points) - at for at, each in enumerate(points) if each.value is not None)
    return "ALARM" if age >= definition.needed and definition.missing == "missing" else None
