"""Holt's linear trend method with a prediction interval.

Level and trend are smoothed exponentially (C. C. Holt, "Forecasting seasonals and trends by exponentially weighted
moving averages", 1957); the interval is that of the state space model behind it, ETS(A,A,N) (R. J. Hyndman and
G. Athanasopoulos, "Forecasting: Principles and Practice", chapter 8; variance: class 1 of R. J. Hyndman et al.,
"Forecasting with Exponential Smoothing", chapter 6). In the error correction form:

    error   = actual - (level + trend)
    level  += trend + alpha * error
    trend  += beta * error
    var(h)  = sigma2 * (1 + (h - 1) * (alpha^2 + alpha * beta * h + beta^2 * h * (2h - 1) / 6))

alpha and beta (0 <= beta <= alpha <= 1) are those with the smallest sum of squared errors, found on a grid that is then
refined around the best point: the same numbers on every machine, without a library of optimisers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

METHOD = "Holt's linear trend (ETS(A,A,N))"
GRID_STEPS = 10
REFINEMENTS = 3
START_VALUES = 10


@dataclass(frozen=True, slots=True)
class Fit:
    """The smoothed end of a history, and what is needed to go on from there."""

    level: float
    trend: float
    alpha: float
    beta: float
    error_variance: float

    def mean(self, steps: int) -> float:
        """The forecast so many steps ahead."""
        return self.level + steps * self.trend

    def standard_deviation(self, steps: int) -> float:
        """How far off the forecast is likely to be, in the unit of the history."""
        alpha, beta, h = self.alpha, self.beta, steps
        growth = alpha**2 + alpha * beta * h + beta**2 * h * (2 * h - 1) / 6
        return float((self.error_variance * (1 + (h - 1) * growth)) ** 0.5)


def start(history: Sequence[float]) -> tuple[float, float]:
    """Level and trend before the first value: the straight line of least squares through the first ten.

    Not the line through the first two: a third value would then be as wrong with any alpha and beta, and with three
    months of history the last would not count. Source: R. J. Hyndman et al., chapter 2.6.

    Raises:
        ValueError: fewer than two values.
    """
    first = history[:START_VALUES]
    count = len(first)
    if count < 2:  # noqa: PLR2004  a line needs two points
        raise ValueError("a trend needs at least two values")
    middle, mean = (count + 1) / 2, sum(first) / count
    trend = sum((at - middle) * (value - mean) for at, value in enumerate(first, 1)) / sum(
        (at - middle) ** 2 for at in range(1, count + 1)
    )
    return mean - trend * middle, trend


def smooth(history: Sequence[float], begin: tuple[float, float], alpha: float, beta: float) -> Fit:
    """The fit with these smoothing parameters; `begin` is level and trend before the first value."""
    level, trend = begin
    squares = 0.0
    for actual in history:
        error = actual - (level + trend)
        squares += error * error
        level += trend + alpha * error
        trend += beta * error
    # Two numbers of the beginning and two parameters were chosen so that the errors are small.
    freedom = max(1, len(history) - 4)
    return Fit(level, trend, alpha, beta, squares / freedom)


def fit(history: Sequence[float]) -> Fit:
    """The fit with the smallest squared error.

    Raises:
        ValueError: fewer than two values.
    """
    begin = start(history)
    best = smooth(history, begin, 0.0, 0.0)
    low_alpha, low_beta, width = 0.0, 0.0, 1.0
    for _ in range(REFINEMENTS):
        step = width / GRID_STEPS
        for one in range(GRID_STEPS + 1):
            for other in range(GRID_STEPS + 1):
                alpha, beta = min(1.0, low_alpha + one * step), min(1.0, low_beta + other * step)
                if beta <= alpha:
                    found = smooth(history, begin, alpha, beta)
                    if found.error_variance < best.error_variance:
                        best = found
        low_alpha, low_beta = max(0.0, best.alpha - step), max(0.0, best.beta - step)
        width = 2 * step
    return best
