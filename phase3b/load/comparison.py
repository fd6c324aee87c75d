"""Whether one version of a service is slower than another: intervals of the difference, drawn from whole windows and runs.

Runs of one version differ as wholes, by what a machine does at the time. Where there are enough of them, how much is measured:
the logarithms of their percentiles are compared as those of two normal samples of one variance (Student's t). Of fewer it is
assumed, and added to what the windows of a run (5 s each) leave open. Requests of one moment are slow together, so they
are not drawn one by one: a bootstrap draws windows, with replacement (Davison and Hinkley, Bootstrap Methods, 2.4 and 3.8).
Where many routes are compared, each is asked for more certainty (Bonferroni), so that all of them together are right as often
as one would be.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from phase3b.capacity.text.problem_text import listed
from phase3b.errors import bad_input
from phase3b.load import histogram
from phase3b.load.report import LoadReport

if TYPE_CHECKING:
    from numpy.typing import NDArray

Change = Literal["better", "worse", "within the tolerance", "not known"]
STATISTICS: Final = {"p50": 50.0, "p95": 95.0}
DRAWS: Final = 1000
# So many of them beyond each end of an interval, or its ends are those of single draws.
IN_TAIL: Final = 5
# Values that differ by less than a half percent are one: far below what intervals leave open.
BINS_PER_DOUBLING: Final = 128
# Degrees of freedom from which on runs tell by themselves how much they differ: those of three a side, or of five and one.
ENOUGH_DEGREES: Final = 4
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


@dataclass(frozen=True, slots=True)
class ComparedRun:
    """A run as it is compared: `windows` has each kind of request, and for each whole window of it an HDR histogram in base 64.

    `what` was run (a scenario, or the benchmark), in which `tier`, at which `target`, by which `model`; `doubts` say why its
    numbers are not to be trusted. `labels` are all kinds, those without a window among them. `machine` is where the load came from, empty
    in reports that do not say it.
    """

    what: str
    tier: str
    target: str
    model: str
    doubts: tuple[str, ...]
    labels: frozenset[str]
    windows: Mapping[str, tuple[str, ...]]
    machine: str = ""


def run_of(report: LoadReport) -> ComparedRun:
    """A load test. The last window of a run may not be whole, and what happened once before it has nothing to draw from."""
    return ComparedRun(
        report.scenario,
        report.tier,
        "local" if report.local else report.target,
        "closed" if report.closed_model else "open",
        (
            *(f"invalid: {why}" for why in report.invalid),
            *(() if report.complete else (f"incomplete: {report.ended_by}",)),
        ),
        frozenset(report.labels),
        {
            label: tuple(
                window.latency_histogram
                for number, window in sorted(each.windows.items())
                if (number + 1) * report.window_seconds <= report.seconds + 1e-9 and window.latency
            )
            for label, each in report.labels.items()
            if each.windows
        },
        report.versions.get("machine", ""),
    )


def compared(
    base: Sequence[LoadReport],
    new: Sequence[LoadReport],
    confidence_percent: float,
    tolerance_percent: float,
    between_runs_percent: float,
    seed: int,
) -> Comparison:
    """Compares load tests of one version with those of another: see compared_runs."""
    before, after = ([run_of(report) for report in reports] for reports in (base, new))
    return compared_runs(before, after, confidence_percent, tolerance_percent, between_runs_percent, seed)


def compared_runs(
    base: Sequence[ComparedRun],
    new: Sequence[ComparedRun],
    confidence_percent: float,
    tolerance_percent: float,
    between_runs_percent: float,
    seed: int,
) -> Comparison:
    """Compares runs of one version with runs of another.

    Args:
        base: one or several runs.
        new: one or several runs.
        confidence_percent: how sure all verdicts together are.
        tolerance_percent: a slowdown that is surely less is no finding.
        between_runs_percent: how much runs of one version differ, as a standard deviation; of too few runs to measure it.
        seed: of the draws.

    Raises:
        Phase3bError: they are of several scenarios.
    """
    same_load(each.what for each in (*base, *new))
    labels = [label for label in base[0].windows if all(label in each.windows for each in (*base, *new))]
    asked = max(1, len(labels) * len(STATISTICS))
    each_percent = 100 - (100 - confidence_percent) / asked
    differences = tuple(
        difference
        for label in labels
        for difference in _differences(
            label, base, new, each_percent, tolerance_percent, between_runs_percent, np.random.default_rng(seed)
        )
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


def same_load(scenarios: Iterable[str]) -> None:
    """Refuses to compare runs of several scenarios: a route is slower beside others, and at another rate.

    Raises:
        Phase3bError: they are.
    """
    names = sorted(set(scenarios))
    if len(names) > 1:
        raise bad_input(
            f"runs of {listed(names, word='and')} can't be compared: their requests come in another mix, and at other rates",
            "Give reports of one scenario",
            code="P3B-LOAD-SCENARIOS-DIFFER",
        )


def _differences(
    label: str,
    base: Sequence[ComparedRun],
    new: Sequence[ComparedRun],
    confidence_percent: float,
    tolerance_percent: float,
    between_runs_percent: float,
    drawn: np.random.Generator,
) -> Iterator[Difference]:
    sides = [[run.windows[label] for run in runs] for runs in (base, new)]
    if any(len(run) < FEWEST_WINDOWS for side in sides for run in side):
        for statistic in STATISTICS:
            why = f"a run has fewer than {FEWEST_WINDOWS} windows with it: run longer, call more often, or lower load.settings.window_seconds"
            yield Difference(label, statistic, None, None, None, None, None, "not known", why)
        return
    tables, values = _tables(sides)
    whole = [np.sum([table.sum(axis=0) for table in side], axis=0) for side in tables]
    tail = (100 - confidence_percent) / 2
    times = max(DRAWS, math.ceil(100 * IN_TAIL / tail))
    measured = sum(len(side) - 1 for side in sides) >= ENOUGH_DEGREES
    draws = [] if measured else [_drawn(side, drawn, times) for side in tables]
    unseen = drawn.normal(0, _unseen(sides, between_runs_percent), times)
    for statistic, percent in STATISTICS.items():
        base_ms, new_ms = (float(_percentile(counts[None, :], values, percent)[0]) for counts in whole)
        if measured:
            ratios = new_ms / base_ms * np.exp(_between(tables, values, percent, drawn, times))
        else:
            ratios = _percentile(draws[1], values, percent) / _percentile(draws[0], values, percent) * np.exp(unseen)
        low, high = (100 * (float(each) - 1) for each in np.percentile(ratios, [tail, 100 - tail]))
        change = verdict(low, high, tolerance_percent)
        why = "" if change != "not known" else "the interval has both no change and more than the tolerated one in it"
        yield Difference(label, statistic, base_ms, new_ms, 100 * (new_ms / base_ms - 1), low, high, change, why)


def _between(
    tables: Sequence[Sequence[NDArray[np.float64]]],
    values: NDArray[np.float64],
    percent: float,
    drawn: np.random.Generator,
    times: int,
) -> NDArray[np.float64]:
    """Draws of what the logarithm of the change may be off by, as the runs of each side differ among themselves."""
    logs = [np.log(_percentile(np.array([table.sum(axis=0) for table in side]), values, percent)) for side in tables]
    degrees = sum(len(side) - 1 for side in logs)
    variance = sum(float(((side - side.mean()) ** 2).sum()) for side in logs) / degrees
    return drawn.standard_t(degrees, times) * math.sqrt(variance * sum(1 / len(side) for side in logs))


def _unseen(sides: Sequence[Sequence[object]], between_runs_percent: float) -> float:
    """What drawing n runs does not show of how they differ: a variance of s^2 / n^2 of the s^2 / n that their mean has.

    Of one run it is all of it: its windows are alike, and another run's need not be like them.
    """
    return between_runs_percent / 100 * math.sqrt(sum(1 / len(side) ** 2 for side in sides))


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


def _bins(window: str) -> Counter[int]:
    found: Counter[int] = Counter()
    for milliseconds, times in histogram.counted(histogram.unpacked(window)):
        found[round(BINS_PER_DOUBLING * math.log2(milliseconds))] += times
    return found


def _tables(
    sides: Sequence[Sequence[Sequence[str]]],
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


def _drawn(tables: Sequence[NDArray[np.float64]], drawn: np.random.Generator, times_drawn: int) -> NDArray[np.float64]:
    """How often each value was in each draw of runs and their windows."""
    draws = np.zeros((times_drawn, tables[0].shape[1]))
    chosen = drawn.integers(len(tables), size=(times_drawn, len(tables)))
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


def _notes(base: Sequence[ComparedRun], new: Sequence[ComparedRun], labels: Sequence[str]) -> Iterator[str]:
    """What makes two sides unlike, beside the version."""
    both = (*base, *new)
    for what, of in (
        ("tiers", {each.tier for each in both}),
        ("targets", {each.target for each in both}),
        ("models", {each.model for each in both}),
        ("machines", {each.machine for each in both} - {""}),
    ):
        if len(of) > 1:
            yield f"different {what}: {', '.join(sorted(of))}"
    for side, runs in (("base", base), ("new", new)):
        for run in runs:
            for doubt in run.doubts:
                yield f"{side}: {doubt}"
    if len(base) == 1 or len(new) == 1:
        yield "one run of a version does not tell how much runs differ among themselves: three and more of each are better"
    only = {label for each in both for label in each.labels} - set(labels)
    for label in sorted(only):
        yield f"{label} was not sent during all runs, and is not compared"
