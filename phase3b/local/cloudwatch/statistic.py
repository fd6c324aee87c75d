"""The statistics of a minute or of several: Sum, Average, Minimum, Maximum, SampleCount, p99.9, PR(:500).

A percentile is the smallest value with at least that share of the samples at or below it. AWS has none where a value is
negative, or of a statistic set of more than one sample whose values differ ("Percentiles", CloudWatch User Guide). A rank
is the percentage of samples up to a value, which belongs to them ("CloudWatch statistics definitions").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

BASIC: Final = ("Sum", "Average", "Minimum", "Maximum", "SampleCount")
_PERCENTILE: Final = re.compile(r"p(100(?:\.0+)?|\d{1,2}(?:\.\d{1,10})?)")
_RANK: Final = re.compile(r"PR\(:(\d{1,15}(?:\.\d{1,10})?)\)")
# As many different values are kept of a minute; beyond, values are kept to three significant digits, which is 0.5 % at most.
KEPT_VALUES: Final = 500
_DIGITS: Final = 3
_WHOLE: Final = 100


def percentile_of(statistic: str) -> float | None:
    """The 99.9 of p99.9; None of another statistic."""
    found = _PERCENTILE.fullmatch(statistic)
    return None if found is None else float(found[1])


def rank_of(statistic: str) -> float | None:
    """The 500 of PR(:500); None of another statistic."""
    found = _RANK.fullmatch(statistic)
    return None if found is None else float(found[1])


def is_known(statistic: str) -> bool:
    """Whether it is one of these."""
    return statistic in BASIC or percentile_of(statistic) is not None or rank_of(statistic) is not None


@dataclass(slots=True)
class Summary:
    """What is known of samples: their sum, extremes and number, and each value with how often it came.

    `values` is None as long as all samples have the same value, which is most minutes of most series.
    """

    total: float = 0.0
    minimum: float = float("inf")
    maximum: float = float("-inf")
    samples: float = 0.0
    values: dict[float, float] | None = None
    # False where a statistic set came without its values.
    known_values: bool = True
    rounded: bool = False

    def add(self, value: float, count: float) -> None:
        """As many samples of a value."""
        if self.values is None and self.samples and value != self.minimum:
            self.values = self.counted()
        self.total += value * count
        self.samples += count
        self.minimum = min(self.minimum, value)
        self.maximum = max(self.maximum, value)
        if self.values is not None:
            key = _rounded(value) if self.rounded else value
            self.values[key] = self.values.get(key, 0.0) + count
            if len(self.values) > KEPT_VALUES and not self.rounded:
                self._round()

    def add_set(self, total: float, minimum: float, maximum: float, samples: float) -> None:
        """A statistic set, whose values are known where they are all the same."""
        if minimum == maximum or samples == 1:
            self.add(minimum if minimum == maximum else total, samples)
            return
        self.values = self.counted()
        self.total += total
        self.samples += samples
        self.minimum = min(self.minimum, minimum)
        self.maximum = max(self.maximum, maximum)
        self.known_values = False

    def merge(self, other: Summary) -> None:
        """The samples of another one as well."""
        values = self.counted()
        for value, count in other.counted().items():
            values[value] = values.get(value, 0.0) + count
        self.values = values
        self.total += other.total
        self.samples += other.samples
        self.minimum = min(self.minimum, other.minimum)
        self.maximum = max(self.maximum, other.maximum)
        self.known_values = self.known_values and other.known_values

    @property
    def several(self) -> int:
        """How many different values are kept one by one."""
        return 0 if self.values is None else len(self.values)

    def forget_values(self) -> None:
        """Keeps the sum, the extremes and the number; one value that all samples have stays known, too."""
        if self.values is not None:
            self.values, self.known_values = {}, False

    def counted(self) -> dict[float, float]:
        """Each value with how often it came."""
        if self.values is not None:
            return self.values
        return {self.minimum: self.samples} if self.samples else {}

    def statistic(self, name: str) -> float | None:
        """A statistic; None where it can't be said.

        Raises:
            ValueError: there is no such statistic here.
        """
        match name:
            case "Sum":
                return self.total
            case "Average":
                return self.total / self.samples
            case "Minimum":
                return self.minimum
            case "Maximum":
                return self.maximum
            case "SampleCount":
                return self.samples
            case _:
                if (bound := rank_of(name)) is not None:
                    return self._rank(bound)
                share = percentile_of(name)
                if share is None:
                    raise ValueError(f"the statistic {name} is not evaluated by the embedded AWS")
                return self._percentile(share)

    def _percentile(self, share: float) -> float | None:
        if not self.known_values or self.minimum < 0:
            return None
        values = self.counted()
        wanted = share / _WHOLE * self.samples
        reached = 0.0
        for value in sorted(values):
            reached += values[value]
            # Of as many samples the share itself is no exact number in binary.
            if reached >= wanted * (1 - 1e-12):
                return min(max(value, self.minimum), self.maximum)
        return self.maximum

    def _rank(self, bound: float) -> float | None:
        if not self.known_values or self.minimum < 0:
            return None
        return _WHOLE * sum(count for value, count in self.counted().items() if value <= bound) / self.samples

    def _round(self) -> None:
        self.rounded = True
        made: dict[float, float] = {}
        for value, count in self.counted().items():
            key = _rounded(value)
            made[key] = made.get(key, 0.0) + count
        self.values = made


def _rounded(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
