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


def smooth(history: Sequence[float], alpha: float, beta: float) -> Fit:
    """The fit with these smoothing parameters; it begins with a line through the first two values.

    Raises:
        ValueError: fewer than two values.
    """
    if len(history) < 2:  # noqa: PLR2004  a line needs two points
        raise ValueError("a trend needs at least two values")
    level, trend = history[0], history[1] - history[0]
    squares = 0.0
    for actual in history[1:]:
        error = actual - (level + trend)
        squares += error * error
        level += trend + alpha * error
        trend += beta * error
    # The first of these errors is 0 by construction, and two parameters were chosen to make the others small.
    freedom = max(1, len(history) - 4)
    return Fit(level, trend, alpha, beta, squares / freedom)


def fit(history: Sequence[float]) -> Fit:
    """The fit with the smallest squared error.

    Raises:
        ValueError: fewer than two values.
    """
    best = smooth(history, 0.0, 0.0)
    low_alpha, low_beta, width = 0.0, 0.0, 1.0
    for _ in range(REFINEMENTS):
        step = width / GRID_STEPS
        for one in range(GRID_STEPS + 1):
            for other in range(GRID_STEPS + 1):
                alpha, beta = min(1.0, low_alpha + one * step), min(1.0, low_beta + other * step)
                if beta <= alpha:
                    found = smooth(history, alpha, beta)
                    if found.error_variance < best.error_variance:
                        best = found
        low_alpha, low_beta = max(0.0, best.alpha - step), max(0.0, best.beta - step)
        width = 2 * step
    return best
