"""Where a series of figures changed permanently: hierarchical divisive estimation with a permutation test.

E-Divisive of Matteson and James, A Nonparametric Approach for Multiple Change Point Analysis of Multivariate Data (JASA 109,
2014), with exponent 1 and one end for each segment. A series is split where the energy distance between both sides, weighted
by their sizes, is largest; whether that is chance is judged by the same statistic of series whose values were put into another
order within the segments that are already found. It takes nothing for granted of how values are distributed, and its share of
false alarms of a series without a change is that of the test. Tools for benchmarks (MongoDB's, Apache Otava) build on it;
Otava itself pins numpy to 2.2, which does not go with ours, and requires clients of databases and chats.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Of fewer values on a side nobody can tell a change from one run that was slow.
FEWEST: Final = 3
# So many permutations beyond the limit decide.
BEYOND: Final = 5
BATCH: Final = 200


@dataclass(frozen=True, slots=True)
class Change:
    """From the value at `index` on, a series is another. `p_value` is how often chance does as much."""

    index: int
    before: float
    after: float
    p_value: float


def change_points(values: Sequence[float], significance: float, seed: int) -> tuple[Change, ...]:
    """The changes of a series, from its beginning; `before` and `after` are the medians of both sides up to the next change.

    Args:
        values: positive figures; ratios of them count, not differences.
        significance: of each test; a series without a change has one found with this probability.
        seed: of the permutations.
    """
    series = np.log(np.array(values, dtype=np.float64))
    drawn = np.random.default_rng(seed)
    found: dict[int, float] = {}
    while True:
        segments = list(_segments(len(series), sorted(found)))
        best = _best(series, segments)
        if best is None:
            break
        index, statistic = best
        p_value = _p_value(series, segments, statistic, significance, drawn)
        if p_value > significance:
            break
        found[index] = p_value
    ends = [0, *sorted(found), len(series)]
    return tuple(
        Change(
            middle,
            float(np.exp(np.median(series[start:middle]))),
            float(np.exp(np.median(series[middle:end]))),
            found[middle],
        )
        for start, middle, end in zip(ends, ends[1:], ends[2:], strict=False)
    )


def _segments(length: int, splits: Sequence[int]) -> Iterator[tuple[int, int]]:
    yield from zip((0, *splits), (*splits, length), strict=True)


def _best(series: NDArray[np.float64], segments: Sequence[tuple[int, int]]) -> tuple[int, float] | None:
    """The split of a segment with the largest statistic; None where all are too short."""
    found = [
        (start + place, value)
        for start, end in segments
        if (best := _split(_distances(series[start:end]))) is not None
        for place, value in (best,)
    ]
    return max(found, key=lambda each: each[1], default=None)


def _distances(series: NDArray[np.float64]) -> NDArray[np.float64]:
    found: NDArray[np.float64] = np.abs(series[:, None] - series[None, :])
    return found


def _split(distances: NDArray[np.float64]) -> tuple[int, float] | None:
    """Where a segment is best split in two, and the statistic there: nm/(n+m) (2 E|X-Y| - E|X-X'| - E|Y-Y'|)."""
    count = len(distances)
    if count < 2 * FEWEST:
        return None
    # sums[i, j]: of all distances between the first i and the first j.
    sums = np.zeros((count + 1, count + 1))
    sums[1:, 1:] = distances.cumsum(axis=0).cumsum(axis=1)
    places = np.arange(FEWEST, count - FEWEST + 1)
    left = sums[places, places]
    between = sums[places, count] - left
    right = sums[count, count] - left - 2 * between
    n, m = places.astype(np.float64), (count - places).astype(np.float64)
    statistics = n * m / (n + m) * (2 * between / (n * m) - left / (n * (n - 1)) - right / (m * (m - 1)))
    best = int(np.argmax(statistics))
    return int(places[best]), float(statistics[best])


def _p_value(
    series: NDArray[np.float64],
    segments: Sequence[tuple[int, int]],
    statistic: float,
    significance: float,
    drawn: np.random.Generator,
) -> float:
    """How often permutations within the segments reach the statistic. It stops as soon as that is surely too often."""
    most = math.ceil(BEYOND / significance)
    matrices = [_distances(series[start:end]) for start, end in segments if end - start >= 2 * FEWEST]
    reached = done = 0
    while done < most:
        for _ in range(min(BATCH, most - done)):
            reached += any(_reaches(matrix, drawn, statistic) for matrix in matrices)
            done += 1
        if reached > significance * (most + 1):
            break
    return (reached + 1) / (done + 1)


def _reaches(matrix: NDArray[np.float64], drawn: np.random.Generator, statistic: float) -> bool:
    order = drawn.permutation(len(matrix))
    best = _split(matrix[np.ix_(order, order)])
    return best is not None and best[1] >= statistic - 1e-12
