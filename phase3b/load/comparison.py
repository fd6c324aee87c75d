"""Whether one version of a service is slower than another: intervals of the difference, drawn from whole windows and runs.

Requests of one moment are slow together, so they are not drawn one by one: a bootstrap draws the windows of a run (5 s each),
and the runs where there are several of a version, with replacement (Davison and Hinkley, Bootstrap Methods, 2.4 and 3.8).
Where many routes are compared, each is asked for more certainty (Bonferroni), so that all of them together are right as often
as one would be.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from phase3b.load import histogram
from phase3b.load.report import LoadReport, Window

if TYPE_CHECKING:
    from numpy.typing import NDArray

Change = Literal["better", "worse", "within the tolerance", "not known"]
STATISTICS: Final = {"p50": 50.0, "p95": 95.0}
DRAWS: Final = 1000
# Values that differ by less than a half percent are one: far below what intervals leave open.
BINS_PER_DOUBLING: Final = 128
# Of fewer windows nobody knows how much they differ.
FEWEST_WINDOWS: Final = 5


@dataclass(frozen=True, slots=True)
class Difference:
    """One statistic of one kind of request; `low_percent` and `high_percent` are the ends of the interval of the change.

    `base_ms` and `new_ms` are None where nothing was measured; `why` says why a change is not known.
    """

    label: str
    statistic: str
    base_ms: float | None
    new_ms: float | None
    change_percent: float | None
    low_percent: float | None
    high_percent: float | None
    change: Change
    why: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All differences of two versions, each of so many runs; `change` is worse where one of them is."""

    base_runs: int
    new_runs: int
    confidence_percent: float
    tolerance_percent: float
    differences: tuple[Difference, ...]
    change: Change
    notes: tuple[str, ...]


def compared(
    base: Sequence[LoadReport],
    new: Sequence[LoadReport],
    confidence_percent: float,
    tolerance_percent: float,
    seed: int,
) -> Comparison:
    """Compares runs of one version with runs of another.

    Args:
        base: one or several runs.
        new: one or several runs.
        confidence_percent: how sure all verdicts together are.
        tolerance_percent: a slowdown that is surely less is no finding.
        seed: of the draws.
    """
    labels = [label for label in base[0].labels if all(_has_windows(each, label) for each in (*base, *new))]
    asked = max(1, len(labels) * len(STATISTICS))
    each_percent = 100 - (100 - confidence_percent) / asked
    differences = tuple(
        difference
        for label in labels
        for difference in _differences(label, base, new, each_percent, tolerance_percent, np.random.default_rng(seed))
    )
    return Comparison(
        len(base),
        len(new),
        confidence_percent,
        tolerance_percent,
        differences,
        _whole(differences),
        tuple(_notes(base, new, labels)),
    )


def _differences(
    label: str,
    base: Sequence[LoadReport],
    new: Sequence[LoadReport],
    confidence_percent: float,
    tolerance_percent: float,
    drawn: np.random.Generator,
) -> Iterator[Difference]:
    sides = [[_windows(report, label) for report in reports] for reports in (base, new)]
    if any(len(run) < FEWEST_WINDOWS for side in sides for run in side):
        for statistic in STATISTICS:
            why = f"a run has fewer than {FEWEST_WINDOWS} windows with it: run longer, or with a smaller load.settings.window_seconds"
            yield Difference(label, statistic, None, None, None, None, None, "not known", why)
        return
    tables, values = _tables(sides)
    whole = [np.sum([table.sum(axis=0) for table in side], axis=0) for side in tables]
    draws = [_drawn(side, drawn) for side in tables]
    tail = (100 - confidence_percent) / 2
    for statistic, percent in STATISTICS.items():
        base_ms, new_ms = (float(_percentile(counts[None, :], values, percent)[0]) for counts in whole)
        ratios = _percentile(draws[1], values, percent) / _percentile(draws[0], values, percent)
        low, high = (100 * (float(each) - 1) for each in np.percentile(ratios, [tail, 100 - tail]))
        change = verdict(low, high, tolerance_percent)
        why = "" if change != "not known" else "the interval has both no change and more than the tolerated one in it"
        yield Difference(label, statistic, base_ms, new_ms, 100 * (new_ms / base_ms - 1), low, high, change, why)


def verdict(low_percent: float, high_percent: float, tolerance_percent: float) -> Change:
    """What an interval of a change says.

    worse: surely slower, and perhaps by the tolerated part or more. within the tolerance: surely neither slower nor faster by
    as much.
    """
    if low_percent > 0 and high_percent >= tolerance_percent:
        return "worse"
    if high_percent < 0 and low_percent <= -tolerance_percent:
        return "better"
    if high_percent < tolerance_percent and low_percent > -tolerance_percent:
        return "within the tolerance"
    return "not known"


def _has_windows(report: LoadReport, label: str) -> bool:
    """Whether it was sent during the run: what happened once before it has nothing to draw from."""
    return label in report.labels and bool(report.labels[label].windows)


def _windows(report: LoadReport, label: str) -> list[Window]:
    """The windows that are whole: the last one of a run may not be."""
    found = sorted(report.labels[label].windows.items())
    return [
        window
        for number, window in found
        if (number + 1) * report.window_seconds <= report.seconds + 1e-9 and window.latency
    ]


def _bins(window: Window) -> Counter[int]:
    found: Counter[int] = Counter()
    for milliseconds, times in histogram.counted(histogram.unpacked(window.latency_histogram)):
        found[round(BINS_PER_DOUBLING * math.log2(milliseconds))] += times
    return found


def _tables(
    sides: Sequence[Sequence[Sequence[Window]]],
) -> tuple[list[list[NDArray[np.float64]]], NDArray[np.float64]]:
    """A table for each run of each side, a row for each window and a column for each value; and the values in milliseconds."""
    binned = [[[_bins(window) for window in run] for run in side] for side in sides]
    values = sorted({value for side in binned for run in side for window in run for value in window})
    place = {value: number for number, value in enumerate(values)}
    tables = []
    for side in binned:
        runs = []
        for run in side:
            table = np.zeros((len(run), len(values)))
            for row, window in enumerate(run):
                for value, times in window.items():
                    table[row, place[value]] = times
            runs.append(table)
        tables.append(runs)
    return tables, np.exp2(np.array(values, dtype=np.float64) / BINS_PER_DOUBLING)


def _drawn(tables: Sequence[NDArray[np.float64]], drawn: np.random.Generator) -> NDArray[np.float64]:
    """How often each value was in each draw of runs and their windows."""
    draws = np.zeros((DRAWS, tables[0].shape[1]))
    chosen = drawn.integers(len(tables), size=(DRAWS, len(tables)))
    for number, table in enumerate(tables):
        rows = len(table)
        # Every time that a run is drawn, its windows are drawn again.
        times = (chosen == number).sum(axis=1)
        draws += drawn.multinomial(times * rows, np.full(rows, 1 / rows)) @ table
    return draws


def _percentile(counts: NDArray[np.float64], values: NDArray[np.float64], percent: float) -> NDArray[np.float64]:
    """The percentile of each row of counts."""
    upto = counts.cumsum(axis=1)
    found: NDArray[np.float64] = values[np.argmax(upto >= upto[:, -1:] * percent / 100, axis=1)]
    return found


def _whole(differences: Sequence[Difference]) -> Change:
    """worse where one is; else not known where one is; else better where one is."""
    changes = {each.change for each in differences}
    for change in ("worse", "not known", "better", "within the tolerance"):
        if change in changes:
            return change
    return "not known"


def _notes(base: Sequence[LoadReport], new: Sequence[LoadReport], labels: Sequence[str]) -> Iterator[str]:
    """What makes two sides unlike, beside the version."""
    both = (*base, *new)
    for what, of in (
        ("scenarios", {each.scenario for each in both}),
        ("tiers", {each.tier for each in both}),
        ("targets", {"local" if each.local else each.target for each in both}),
        ("models", {"closed" if each.closed_model else "open" for each in both}),
    ):
        if len(of) > 1:
            yield f"different {what}: {', '.join(sorted(of))}"
    for side, reports in (("base", base), ("new", new)):
        for report in reports:
            for why in report.invalid:
                yield f"{side}: invalid: {why}"
            if not report.complete:
                yield f"{side}: incomplete: {report.ended_by}"
    if len(base) == 1 or len(new) == 1:
        yield "one run of a version does not tell how much runs differ among themselves: three and more of each are better"
    only = {label for each in both for label in each.labels} - set(labels)
    for label in sorted(only):
        yield f"{label} was not sent during all runs, and is not compared"
