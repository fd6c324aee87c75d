"""When an alarm mute rule mutes: its expression, duration, zone and dates, as data.

Source: PutAlarmMuteRule in the CloudWatch API Reference (Schedule: Expression, Duration, Timezone; StartDate, ExpireDate).
"""

from __future__ import annotations

import calendar
import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Status = Literal["SCHEDULED", "ACTIVE", "EXPIRED"]
SHORTEST: Final = timedelta(minutes=1)
LONGEST: Final = timedelta(days=15)
_DURATION: Final = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
_AT: Final = re.compile(r"at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)\)")
_CRON: Final = re.compile(r"cron\(([^)]+)\)")
# The least and the greatest of each field of a cron expression, and where its names begin.
_FIELDS: Final = (
    (0, 59, ()), (0, 23, ()), (1, 31, ()), (1, 12, tuple(calendar.month_abbr)[1:]),
    (0, 7, ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")),
)  # fmt: skip
_CRON_FIELDS: Final = len(_FIELDS)
_SUNDAY: Final = 7


class ScheduleError(Exception):
    """CloudWatch would refuse it."""


@dataclass(frozen=True, slots=True)
class MuteSchedule:
    """When a rule mutes: once at a time, or at each time of a cron expression's fields; times without a zone are of `zone`."""

    at: datetime | None
    cron: tuple[frozenset[int], ...]
    duration: timedelta
    zone: str
    start: datetime | None
    expire: datetime | None

    def active(self, now: datetime) -> bool:
        """Whether it mutes at this time."""
        if (self.start is not None and now < self.start) or (self.expire is not None and now >= self.expire):
            return False
        return any(begin <= now < begin + self.duration for begin in self._begins(now))

    def status(self, now: datetime) -> Status:
        """As GetAlarmMuteRule says it: what mutes no more has expired."""
        if self.active(now):
            return "ACTIVE"
        once_over = self.at is not None and now >= self.at + self.duration
        return "EXPIRED" if once_over or (self.expire is not None and now >= self.expire) else "SCHEDULED"

    def _begins(self, now: datetime) -> Iterator[datetime]:
        """Beginnings that may be less than a duration ago."""
        if self.at is not None:
            yield self.at
            return
        minutes, hours, days, months, weekdays = self.cron
        zone = ZoneInfo(self.zone)
        today = now.astimezone(zone).date()
        for back in range(self.duration.days + 2):
            day = today - timedelta(days=back)
            if day.day in days and day.month in months and _weekday(day) in weekdays:
                for hour, minute in itertools.product(sorted(hours), sorted(minutes)):
                    yield datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)


def _weekday(day: date) -> int:
    return day.isoweekday() % _SUNDAY


def mute_schedule(asked: Mapping[str, Any]) -> MuteSchedule:
    """The schedule of the parameters of PutAlarmMuteRule.

    Raises:
        ScheduleError: CloudWatch would refuse it.
    """
    schedule = asked["Rule"]["Schedule"]
    zone = str(schedule.get("Timezone") or "UTC")
    try:
        known = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise ScheduleError(f"Timezone {zone} is none") from None
    expression = str(schedule["Expression"])
    at, cron = _AT.fullmatch(expression), _CRON.fullmatch(expression)
    if at is None and cron is None:
        raise ScheduleError(
            f"Expression {expression} must be at(yyyy-MM-ddTHH:mm) or cron(minute hour day month weekday)"
        )
    try:
        once = None if at is None else datetime.fromisoformat(at[1]).replace(tzinfo=known)
    except ValueError:
        raise ScheduleError(f"Expression {expression} is no time") from None
    return MuteSchedule(
        once,
        () if cron is None else _fields(cron[1]),
        _duration(str(schedule["Duration"])),
        zone,
        _moment(asked.get("StartDate")),
        _moment(asked.get("ExpireDate")),
    )


def _duration(text: str) -> timedelta:
    read = _DURATION.fullmatch(text)
    if read is None or not any(read.groups()):
        raise ScheduleError(f"Duration {text} must be in ISO 8601, such as PT2H")
    days, hours, minutes = (int(each or 0) for each in read.groups())
    found = timedelta(days=days, hours=hours, minutes=minutes)
    if not SHORTEST <= found <= LONGEST:
        raise ScheduleError(f"Duration {text} must be from PT1M to P15D")
    return found


def _fields(text: str) -> tuple[frozenset[int], ...]:
    given = text.split()
    if len(given) != _CRON_FIELDS:
        raise ScheduleError(f"cron({text}) must have {_CRON_FIELDS} fields")
    return tuple(frozenset(_numbers(each, *field)) for each, field in zip(given, _FIELDS, strict=True))


def _numbers(text: str, least: int, greatest: int, names: tuple[str, ...]) -> Iterator[int]:
    for part in text.split(","):
        begin, dash, end = part.partition("-")
        if part == "*":
            numbers = range(least, greatest + 1)
        else:
            first = _number(begin, least, greatest, names)
            numbers = range(first, (_number(end, least, greatest, names) if dash else first) + 1)
        # 0 and 7 are both Sunday.
        yield from (each % _SUNDAY if greatest == _SUNDAY else each for each in numbers)


def _number(text: str, least: int, greatest: int, names: tuple[str, ...]) -> int:
    named = [place for place, name in enumerate(names, start=least) if name.upper() == text.upper()]
    number = named[0] if named else int(text) if text.isdecimal() else -1
    if not least <= number <= greatest:
        raise ScheduleError(f"{text} is not from {least} to {greatest}")
    return number


def _moment(given: datetime | None) -> datetime | None:
    """A time of a request, which moto reads without its zone."""
    return given if given is None or given.tzinfo else given.replace(tzinfo=UTC)
