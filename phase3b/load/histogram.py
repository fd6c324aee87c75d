"""Latencies as HDR histograms, which add up over workers, windows and runs: percentiles of a sum, never means of percentiles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import compress
from typing import Final

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


def merged(texts: Iterable[str]) -> HdrHistogram:
    """All of them as one."""
    whole = empty()
    for text in texts:
        whole.decode_and_add(text.encode("ascii"))
    return whole


def summary(histogram: HdrHistogram) -> Summary | None:
    """What it says; None of one that is empty."""
    count: int = histogram.get_total_count()
    if not count:
        return None
    at = {each: histogram.get_value_at_percentile(each) / 1000 for each in PERCENTILES}
    return Summary(
        count,
        histogram.get_min_value() / 1000,
        histogram.get_mean_value() / 1000,
        at[50.0],
        at[90.0],
        at[95.0],
        at[99.0],
        at[99.9],
        histogram.get_max_value() / 1000,
    )


def counted(histogram: HdrHistogram) -> Iterator[tuple[float, int]]:
    """Each value that occurs, in milliseconds, and how often; from the smallest.

    The library's own iterator asks each of some 24,000 places in turn, and nearly all are empty.
    """
    counts = histogram.counts[:]
    for place in compress(range(len(counts)), counts):
        value = histogram.get_highest_equivalent_value(histogram.get_value_from_index(place))
        yield value / 1000, counts[place]
