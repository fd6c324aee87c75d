"""Forecasts of a series without seasons: the last value, exponential smoothing, Theta, a damped trend.

Sources: R. J. Hyndman and G. Athanasopoulos, "Forecasting: Principles and Practice", chapter 8 (simple exponential
smoothing, damped trend); V. Assimakopoulos and K. Nikolopoulos, "The theta model", 2000, in the form of R. J. Hyndman
and B. Billah, "Unmasking the Theta method", 2003: exponential smoothing with half the slope of the straight line.
Parameters are those of a grid with the smallest sum of squared errors of one step: the same numbers on every machine.
"""

from __future__ import annotations

from collections.abc import Sequence

LEVEL_STEPS = 10
DAMPED_LEVELS = (0.1, 0.3, 0.5, 0.7, 0.9)
# The trend's parameter, as a share of the level's.
DAMPED_TRENDS = (0.05, 0.15, 0.4)
DAMPINGS = (0.8, 0.9, 0.98)
START_VALUES = 10


def naive(history: Sequence[float], steps: int) -> list[float]:
    """The last value goes on."""
    return [history[-1]] * steps


def level(history: Sequence[float]) -> tuple[float, float]:
    """The smoothed end of a history, and the alpha (0.1 to 1) that fits best. It begins with the first value."""
    best = (float("inf"), 1.0, history[-1])
    for step in range(1, LEVEL_STEPS + 1):
        alpha = step / LEVEL_STEPS
        at, squares = history[0], 0.0
        for value in history:
            error = value - at
            squares += error * error
            at += alpha * error
        # Where alphas fit alike, the largest: that of the last value.
        if squares <= best[0]:
            best = (squares, alpha, at)
    return best[2], best[1]


def smoothed(history: Sequence[float], steps: int) -> list[float]:
    """Simple exponential smoothing."""
    return [level(history)[0]] * steps


def slope(history: Sequence[float]) -> float:
    """The slope of the straight line of least squares; at least two values."""
    count = len(history)
    middle, mean = (count - 1) / 2, sum(history) / count
    rise = sum((at - middle) * (value - mean) for at, value in enumerate(history))
    return rise / sum((at - middle) ** 2 for at in range(count))


def theta(history: Sequence[float], steps: int) -> list[float]:
    """The Theta method with its two lines; at least two values."""
    end, alpha = level(history)
    half = slope(history) / 2
    begun = (1 - (1 - alpha) ** len(history)) / alpha
    return [end + half * (step + begun) for step in range(steps)]


def damped(history: Sequence[float], steps: int) -> list[float]:
    """Holt's trend, which fades from step to step; begun with the straight line of the first values."""
    first = history[:START_VALUES]
    rise = slope(first)
    begin = sum(first) / len(first) - rise * (len(first) + 1) / 2
    best = (float("inf"), begin, rise, 1.0)
    for alpha in DAMPED_LEVELS:
        for share in DAMPED_TRENDS:
            beta = alpha * share
            for damping in DAMPINGS:
                at, trend, squares = begin, rise, 0.0
                for value in history:
                    faded = damping * trend
                    at += faded
                    error = value - at
                    squares += error * error
                    at += alpha * error
                    trend = faded + beta * error
                if squares < best[0]:
                    best = (squares, at, trend, damping)
    _, at, trend, damping = best
    found = []
    for _ in range(steps):
        trend *= damping
        at += trend
        found.append(at)
    return found
