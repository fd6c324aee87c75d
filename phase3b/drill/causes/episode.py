"""Causes that go together: of those that do not disturb each other as many as there are, so that few hours of the account pass."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from phase3b.drill.causes.cause import Cause, Scene
from phase3b.plan.cloudwatch.measures import Reminded
from phase3b.quick_dataclass import dataclass

MINUTE: Final = 60
HOUR: Final = 3600
DAY: Final = 24 * HOUR


@dataclass(frozen=True, slots=True)
class Played:
    """A scene in a minute of its episode, for as many minutes as it lasts."""

    minute: int
    scene: Scene
    last: bool


@dataclass(frozen=True, slots=True)
class Episode:
    """Alarms that fire in the same minutes of the account."""

    causes: tuple[Cause, ...]

    @property
    def minutes(self) -> int:
        """How long it takes until all of them are over."""
        last: dict[str, int] = {}
        for each in self.causes:
            last[each.scene.key] = max(last.get(each.scene.key, 0), each.minutes[-1])
        # Of a scene that others need longer, what is done in its last minute is a part of what each alarm reads.
        return max(each.over_by - each.minutes[-1] + last[each.scene.key] for each in self.causes)

    def begins(self, now: int) -> int:
        """The first minute after a time (seconds since 1970) from which on none of its alarms is reminded of while it is played.

        At the hours of a reminder an alarm is over for a moment, whatever happens. Where there is one in any such time, the next minute.
        """
        first = (now // MINUTE + 1) * MINUTE
        pauses = sorted(
            day + hour * HOUR + within
            for day in range(first // DAY * DAY - DAY, first + self.minutes * MINUTE + 2 * DAY, DAY)
            for hour, minutes in self._reminders()
            for within in range(0, minutes * MINUTE, MINUTE)
        )
        for begin in (first, *(each + MINUTE for each in pauses if first <= each <= first + DAY)):
            if not any(begin <= each <= begin + self.minutes * MINUTE for each in pauses):
                return begin
        return first

    def _reminders(self) -> frozenset[tuple[int, int]]:
        """Hours, and for how many minutes from then on."""
        return frozenset(
            (hour, each.alarm.measure.pause_minutes)
            for each in self.causes
            if isinstance(each.alarm.measure, Reminded)
            for hour in each.alarm.measure.remind_hours
        )

    def played(self) -> tuple[Played, ...]:
        """Its scenes in the order of their minutes; those of one key are one."""
        scenes: dict[str, Scene] = {}
        minutes: dict[str, set[int]] = {}
        for each in self.causes:
            key = each.scene.key
            scenes[key] = scenes[key].with_other(each.scene) if key in scenes else each.scene
            minutes.setdefault(key, set()).update(each.minutes)
        found = [
            Played(minute, scenes[key], minute == max(every))
            for key, every in minutes.items()
            for minute in sorted(every)
        ]
        # What lasts begins before what is over within the minute.
        return tuple(sorted(found, key=lambda each: (each.minute, not each.scene.lasts)))


def episodes(causes: Iterable[Cause]) -> tuple[Episode, ...]:
    """Causes in as few episodes as the first that fits makes, the longest first."""
    found: list[list[Cause]] = []
    for cause in sorted(causes, key=lambda each: (-each.over_by, each.alarm.name)):
        place = next(
            (each for each in found if not any(cause.disturbs(one) or one.disturbs(cause) for one in each)), None
        )
        if place is None:
            place = []
            found.append(place)
        place.append(cause)
    return tuple(Episode(tuple(each)) for each in found)
