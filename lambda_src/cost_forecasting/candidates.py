"""The forecasts of a history that may be chosen, by the name of their method."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from cost_forecasting import smoothing
from cost_forecasting.seasons import YEAR, shares

NAIVE = "naive"
MEDIAN = "median"
TYPICAL = "median month"
# A slope through fewer is that of chance.
TREND_MONTHS = 6

Candidates = dict[str, list[float]]


def candidates(history: Sequence[float], steps: int) -> tuple[Candidates, list[float]]:
    """Each method's forecast, and the months' shares that the seasonal ones used (empty: the history has no seasons).

    The median is that of three without seasons, or of three with and two without: a history that is taken for seasonal
    and is not costs less then.
    """
    found = {NAIVE: smoothing.naive(history, steps), "exponential smoothing": smoothing.smoothed(history, steps)}
    if len(history) < TREND_MONTHS:
        return found, []
    found["Theta"] = smoothing.theta(history, steps)
    voters = [*found.values()]
    found[TYPICAL] = [median(history[-YEAR:])] * steps
    used: list[float] = []
    if len(history) >= YEAR:
        found["damped trend"] = smoothing.damped(history, steps)
        used = shares(history)
    if len(history) >= 2 * YEAR:
        voters = [found["naive"], found["Theta"], found["damped trend"]]
    if used:
        level = [value / used[at % YEAR] for at, value in enumerate(history)]
        coming = [used[(len(history) + step) % YEAR] for step in range(steps)]
        for name, method in (
            ("seasonal naive", smoothing.naive),
            ("seasonal Theta", smoothing.theta),
            ("seasonal damped trend", smoothing.damped),
        ):
            found[name] = [value * share for value, share in zip(method(level, steps), coming, strict=True)]
        voters = [found["naive"], found["Theta"], *(found[name] for name in found if name.startswith("seasonal"))]
    found[MEDIAN] = [median(each) for each in zip(*voters, strict=True)]
    return found, used
