"""Latencies as HDR histograms, which add up over workers, windows and runs: percentiles of a sum, never means of percentiles."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from hdrh.codec import HdrCookieException, HdrHistogramSettingsException, HdrLengthException
from hdrh.histogram import HdrHistogram

MICROSECONDS: Final = 1_000_000
LONGEST_SECONDS: Final = 3600
# Three significant digits: a value is right to one part in a thousand.
DIGITS: Final = 3
PERCENTILES: Final = (50.0, 90.0, 95.0, 99.0, 99.9)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a histogram says, in milliseconds; `count` of values."""

    count: int
    min_ms: float
    mean_ms: float
    p50_ms: float
    p90_ms: float
    p95_ms: float
    p99_ms: float
    p999_ms: float
    max_ms: float


def empty() -> HdrHistogram:
    """From a microsecond to an hour."""
    return HdrHistogram(1, LONGEST_SECONDS * MICROSECONDS, DIGITS)


def record(histogram: HdrHistogram, seconds: float) -> None:
    """One value; what is beyond an hour counts as an hour, and nothing as less than a microsecond."""
    histogram.record_value(min(max(1, round(seconds * MICROSECONDS)), LONGEST_SECONDS * MICROSECONDS))


def packed(histogram: HdrHistogram) -> str:
    """As text: HDR's V2 format, compressed, in base 64, which HDR tools in any language read."""
    text: bytes = histogram.encode()
    return text.decode("ascii")


def unpacked(text: str) -> HdrHistogram:
    """The histogram that a text is of."""
    return HdrHistogram.decode(text.encode("ascii"))


def is_packed(text: str) -> bool:
    """Whether a text is a whole histogram."""
    try:
        unpacked(text)
    except (ValueError, zlib.error, HdrCookieException, HdrLengthException, HdrHistogramSettingsException):
        return False
    return True


def merged(texts: Iterable[str]) -> HdrHistogram:
    """All of them as one."""
    whole = empty()
    for text in texts:
        whole.decode_and_add(text.encode("ascii"))
    return whole


@dataclass(frozen=True, slots=True)
class Spread:
    """The values that occur in a histogram, in microseconds: the least and the greatest that each place stands for, how often.

    The library's own methods ask each of some 24,000 places in turn for each figure, and nearly all are empty.
    """

    low: np.ndarray[Any, np.dtype[np.int64]]
    high: np.ndarray[Any, np.dtype[np.int64]]
    times: np.ndarray[Any, np.dtype[np.int64]]

    @classmethod
    def of(cls, histogram: HdrHistogram) -> Spread:
        """Places as HDR numbers them: the first `half` are single values, after them each `half` are twice as wide."""
        counts = np.ctypeslib.as_array(histogram.counts).astype(np.int64)
        place = np.flatnonzero(counts)
        half = histogram.sub_bucket_half_count
        bucket = (place >> histogram.sub_bucket_half_count_magnitude) - 1
        within = (place & (half - 1)) + np.where(bucket < 0, 0, half)
        shift = np.maximum(bucket, 0) + histogram.unit_magnitude
        low = within << shift
        return cls(low, low + (1 << shift) - 1, counts[place])

    @property
    def total(self) -> int:
        """How many values there are."""
        return int(self.times.sum())

    def percentiles_ms(self, percents: Iterable[float]) -> list[float]:
        """The greatest value that so many percent of all are at most, in milliseconds; of none at all 0."""
        upto = np.cumsum(self.times)
        if not len(upto):
            return [0.0 for _ in percents]
        total = int(upto[-1])
        # As HdrHistogram counts: half a value is rounded up, and nothing is below the first.
        ranks = [max(1, int(min(each, 100.0) * total / 100 + 0.5)) for each in percents]
        return [int(self.high[int(np.searchsorted(upto, rank))]) / 1000 for rank in ranks]

    def mean_ms(self) -> float:
        """By the middle of each place."""
        return float((self._middle() * self.times).sum() / self.total / 1000) if self.total else 0.0

    def deviation_ms(self) -> float:
        """The standard deviation of all values."""
        if not self.total:
            return 0.0
        middle = self._middle()
        mean = (middle * self.times).sum() / self.total
        return float(np.sqrt((((middle - mean) ** 2) * self.times).sum() / self.total) / 1000)

    def _middle(self) -> np.ndarray[Any, np.dtype[np.float64]]:
        middle: np.ndarray[Any, np.dtype[np.float64]] = (self.low + (self.high - self.low + 1) // 2).astype(np.float64)
        return middle


def summary(histogram: HdrHistogram) -> Summary | None:
    """What it says; None of one that is empty."""
    if not histogram.get_total_count():
        return None
    spread = Spread.of(histogram)
    p50_ms, p90_ms, p95_ms, p99_ms, p999_ms = spread.percentiles_ms(PERCENTILES)
    return Summary(
        count=spread.total,
        min_ms=int(spread.low[0]) / 1000,
        mean_ms=spread.mean_ms(),
        p50_ms=p50_ms,
        p90_ms=p90_ms,
        p95_ms=p95_ms,
        p99_ms=p99_ms,
        p999_ms=p999_ms,
        max_ms=int(spread.high[-1]) / 1000,
    )


def counted(histogram: HdrHistogram) -> Iterator[tuple[float, int]]:
    """Each value that occurs, in milliseconds, and how often; from the smallest."""
    spread = Spread.of(histogram)
    for value, times in zip(spread.high.tolist(), spread.times.tolist(), strict=True):
        yield value / 1000, times
