"""The data points of an account and region, by series and minute of account time.

Of each minute the sum, the extremes, the number of samples and the values with their counts are kept, so that every
statistic of any period of whole minutes can be read. The oldest minutes go where there are too many.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from math import ceil, isfinite
from typing import Final

from phase3b.local.cloudwatch.series import Series
from phase3b.local.cloudwatch.statistic import Summary

MINUTE: Final = 60
# Longer than the longest alarm evaluates (a week and two of its periods of a day), and minutes of series in all.
KEPT_SECONDS: Final = 10 * 24 * 3600
KEPT_MINUTES: Final = 400_000
# Later than any minute.
NEVER: Final = 2**63
# Single values of all minutes, where there are several in one: those of the oldest go, and with them their percentiles.
KEPT_VALUES: Final = 2_000_000


class MetricStore:
    """What was measured; safe for threads. Times are seconds since 1970 of the account's clock."""

    def __init__(self) -> None:
        self._series: dict[Series, dict[int, Summary]] = {}
        self._units: dict[Series, str] = {}
        self._newest: dict[Series, int] = {}
        self._minutes: dict[int, set[Series]] = {}
        self._count = 0
        self._values = 0
        # From which minute on there are single values.
        self._valued = 0
        self._oldest, self._latest = NEVER, 0
        self._lock = threading.Lock()

    def put(self, series: Series, at: float, value: float, count: float = 1, unit: str | None = None) -> None:
        """Samples of one value at a time; none where `count` is not above 0.

        Raises:
            ValueError: it is no number that can be kept.
        """
        self.put_samples(series, at, ((value, count),), unit)

    def put_samples(
        self, series: Series, at: float, samples: Iterable[tuple[float, float]], unit: str | None = None
    ) -> None:
        """Values of one minute, each with how often it came.

        Raises:
            ValueError: one is no number that can be kept; then none is.
        """
        given = [(float(value), float(count)) for value, count in samples if count > 0]
        wrong = next((value for value, _ in given if not isfinite(value)), None)
        if wrong is not None:
            raise ValueError(f"{series.namespace} {series.name}: {wrong} is no data point")
        if not given:
            return
        with self._lock:
            summary = self._of(series, at, unit)
            before = summary.several
            for value, count in given:
                summary.add(value, count)
            self._values += summary.several - before
            self._forget_too_many()

    def put_statistics(
        self,
        series: Series,
        at: float,
        total: float,
        minimum: float,
        maximum: float,
        samples: float,
        unit: str | None = None,
    ) -> None:
        """A statistic set: samples of which the single values are not known."""
        if samples > 0:
            with self._lock:
                summary = self._of(series, at, unit)
                before = summary.several
                summary.add_set(float(total), float(minimum), float(maximum), float(samples))
                self._values += summary.several - before
                self._forget_too_many()

    def __reduce__(self) -> tuple[type[MetricStore], tuple[()]]:
        """An account that is kept has the alarms and no data points: they are of the time in which it was up."""
        return MetricStore, ()

    def read(self, series: Series, statistic: str, period_seconds: int, begin: float, end: float) -> dict[int, float]:
        """A statistic of each period from `begin` on that has it, by the period's begin; the last one may reach beyond `end`.

        Raises:
            ValueError: there is no such statistic here.
        """
        found = ((at, each.statistic(statistic)) for at, each in self.summaries(series, period_seconds, begin, end))
        return {at: value for at, value in found if value is not None}

    def summaries(self, series: Series, period_seconds: int, begin: float, end: float) -> Iterator[tuple[int, Summary]]:
        """The samples of each period that has any, by the period's begin, which is a whole minute."""
        first = int(begin) // MINUTE * MINUTE
        with self._lock:
            minutes = self._series.get(series)
            if not minutes:
                return
            if period_seconds <= MINUTE:
                made = [(at, _copy(minutes[at])) for at in range(first, ceil(end), MINUTE) if at in minutes]
            else:
                made = list(_merged(minutes, period_seconds, first, end))
        yield from made

    def points(
        self, series: Series, statistic: str, begin: int, period_seconds: int, count: int
    ) -> list[tuple[float | None, float]]:
        """The statistic and the number of samples of `count` periods, one after the other: what an alarm reads each minute.

        Raises:
            ValueError: there is no such statistic here.
        """
        with self._lock:
            minutes = self._series.get(series)
            if not minutes:
                return [(None, 0.0)] * count
            made: list[tuple[float | None, float]] = []
            look = minutes.get
            for at in range(begin, begin + count * period_seconds, period_seconds):
                found = [
                    each for minute in range(at, at + period_seconds, MINUTE) if (each := look(minute)) is not None
                ]
                if not found:
                    made.append((None, 0.0))
                elif len(found) == 1:
                    made.append((found[0].statistic(statistic), found[0].samples))
                else:
                    made.append((_statistic(found, statistic), sum(each.samples for each in found)))
            return made

    def newest(self, series: Series) -> int | None:
        """The begin of the newest minute that a series has data of."""
        return self._newest.get(series)

    def unit(self, series: Series) -> str | None:
        """The unit that a series was last published with."""
        return self._units.get(series)

    def all_series(self) -> Mapping[Series, int]:
        """Every series that has data, with the begin of its newest minute."""
        with self._lock:
            return dict(self._newest)

    def reset(self) -> None:
        """Forgets everything."""
        with self._lock:
            for each in (self._series, self._units, self._newest, self._minutes):
                each.clear()
            self._count = self._values = self._valued = 0
            self._oldest, self._latest = NEVER, 0

    def _of(self, series: Series, at: float, unit: str | None) -> Summary:
        minute = int(at) // MINUTE * MINUTE
        minutes = self._series.setdefault(series, {})
        if unit is not None:
            self._units[series] = unit
        found = minutes.get(minute)
        if found is None:
            found = minutes[minute] = Summary()
            self._newest[series] = max(minute, self._newest.get(series, minute))
            self._count += 1
            if minute not in self._minutes:
                self._minutes[minute] = set()
                self._oldest, self._latest = min(minute, self._oldest), max(minute, self._latest)
                self._forget_before(self._latest - KEPT_SECONDS)
            self._minutes[minute].add(series)
        return found

    def _forget_too_many(self) -> None:
        while self._count > KEPT_MINUTES and len(self._minutes) > 1:
            self._forget(min(self._minutes))
        while self._values > KEPT_VALUES and (oldest := [each for each in self._minutes if each >= self._valued])[1:]:
            self._forget_values(min(oldest))

    def _forget_values(self, minute: int) -> None:
        self._valued = minute + MINUTE
        for series in self._minutes[minute]:
            summary = self._series[series][minute]
            self._values -= summary.several
            summary.forget_values()

    def _forget_before(self, oldest: int) -> None:
        # Looked for only where there may be one: a new minute comes all the time, and those that are kept are many.
        if self._oldest >= oldest:
            return
        self._oldest = oldest
        for minute in [each for each in self._minutes if each < oldest]:
            self._forget(minute)

    def _forget(self, minute: int) -> None:
        for series in self._minutes.pop(minute):
            minutes = self._series[series]
            self._values -= minutes.pop(minute).several
            self._count -= 1
            if not minutes:
                del self._series[series], self._newest[series]
                self._units.pop(series, None)


def _merged(
    minutes: Mapping[int, Summary], period_seconds: int, first: int, end: float
) -> Iterator[tuple[int, Summary]]:
    for at in range(first, ceil(end), period_seconds):
        within = [minutes[each] for each in range(at, at + period_seconds, MINUTE) if each in minutes]
        if within:
            yield at, _sum_of(within)


def _statistic(found: list[Summary], statistic: str) -> float | None:
    """Of several minutes; what needs no single values is not merged for it."""
    match statistic:
        case "Sum":
            return sum(each.total for each in found)
        case "Average":
            return sum(each.total for each in found) / sum(each.samples for each in found)
        case "Minimum":
            return min(each.minimum for each in found)
        case "Maximum":
            return max(each.maximum for each in found)
        case "SampleCount":
            return sum(each.samples for each in found)
        case _:
            return _sum_of(found).statistic(statistic)


def _sum_of(found: list[Summary]) -> Summary:
    whole = _copy(found[0])
    for each in found[1:]:
        whole.merge(each)
    return whole


def _copy(found: Summary) -> Summary:
    return replace(found, values=None if found.values is None else dict(found.values))
