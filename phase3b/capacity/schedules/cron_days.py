"""The days on which a cron expression of EventBridge runs, by its three fields of days and its years.

Source: "Cron expressions" in the Amazon EventBridge User Guide. Days of a week count from 1, Sunday.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from phase3b.quick_dataclass import dataclass

ANY: Final = "?"
LAST: Final = "L"
_WEEK: Final = 7
_SATURDAY: Final = 7


@dataclass(frozen=True, slots=True)
class CronDays:
    """Days of the month or days of the week, whichever is not ?; where numbers say all, they are in `numbers`."""

    day: str
    weekday: str
    numbers: Collection[int]
    months: Collection[int]
    years: Collection[int]

    def last(self) -> date | None:
        """The last day on which it runs; None where it never does."""
        for year in sorted(self.years, reverse=True):
            for month in sorted(self.months, reverse=True):
                latest = max(self._in_month(year, month), default=None)
                if latest is not None:
                    return date(year, month, latest)
        return None

    def all(self) -> list[date]:
        """Every day on which it runs, from the first on."""
        return self.days_in(self.years)

    def days_in(self, years: Iterable[int]) -> list[date]:
        """Every day of these years on which it runs, from the first on."""
        months = [(year, month) for year in sorted({*years} & {*self.years}) for month in sorted(set(self.months))]
        return [date(*month, day) for month in months for day in sorted(set(self._in_month(*month)))]

    def _in_month(self, year: int, month: int) -> Iterator[int]:
        length = monthrange(year, month)[1]
        if self.weekday == ANY:
            yield from self._of_month(date(year, month, 1), length)
            return
        days = [(number, _weekday(date(year, month, number))) for number in range(1, length + 1)]
        if self.weekday == LAST:
            yield from (number for number, weekday in days if weekday == _SATURDAY)
        elif "#" in self.weekday:
            week = int(self.weekday.partition("#")[2])
            matching = [number for number, weekday in days if weekday in self.numbers]
            yield from matching[week - 1 : week]
        else:
            matching = [number for number, weekday in days if weekday in self.numbers]
            yield from matching[-1:] if self.weekday.endswith(LAST) else matching

    def _of_month(self, first: date, length: int) -> Iterator[int]:
        if self.day == LAST:
            yield length
        elif self.day.endswith("W"):
            # A Saturday's nearest weekday is the Friday, a Sunday's the Monday, as long as it is in the same month.
            yield from (_nearest_weekday(first, number, length) for number in self.numbers if number <= length)
        else:
            yield from (number for number in self.numbers if number <= length)


def _weekday(day: date) -> int:
    return day.isoweekday() % _WEEK + 1


def _nearest_weekday(first: date, number: int, length: int) -> int:
    match (first + timedelta(days=number - 1)).isoweekday():
        case 6:
            return number - 1 if number > 1 else number + 2
        case 7:
            return number + 1 if number < length else number - 2
        case _:
            return number
