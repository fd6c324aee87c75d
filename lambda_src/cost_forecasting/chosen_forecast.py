"""The forecast whose method did best on the history itself, and how far off it was there.

Rolling origin (R. J. Hyndman and G. Athanasopoulos, "Forecasting: Principles and Practice", chapter 5.10): each method
forecasts from each of the last twelve months what is known by now. A few origins are weak evidence: from a year on the
median, which does well on most series, stays unless another method was better by more than a penalty, which is smaller
where there are more origins. Below a year it is the last value: no method beats it on public series of that length. Where
months of nothing come and go it is the median month of the last year: the last value is nothing or a peak.

What has no seasons may be a random walk, of which nobody knows more than the last value. A method is followed as far as
the changes say that it is none: `evidence.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cost_forecasting.candidates import MEDIAN, NAIVE, TREND_MONTHS, TYPICAL, Candidates, candidates
from cost_forecasting.evidence import comes_and_goes, no_random_walk
from cost_forecasting.seasons import TWO_YEARS, YEAR

ORIGINS = 12
LEAST_ORIGINS = 3
LEAST_HISTORY = 3
STEPS = 6
PENALTY = 0.5
# Errors grow with the horizon, less than those of a random walk (0.5) and more than those of a level (0); what was always off
# to the same side will be so again, ever farther (1).
GROWTH = 0.35
ALWAYS_GROWTH = 1.0
# Nothing is known better than this share of a mean month of the last year: what is smooth has not shown its turns.
SMALLEST_SCALE = 0.015


@dataclass(frozen=True, slots=True)
class Chosen:
    """A forecast; `scale` is how far off its method was a month ahead, on average, in the unit of the history.

    So many months ahead it was off by `scale` times that number to the power of `growth`.
    """

    method: str
    amounts: list[float]
    scale: float
    growth: float

    def off(self, step: int) -> float:
        """How far off it was so many months ahead, on average."""
        return self.scale * float(step**self.growth)


def chosen(history: Sequence[float], steps: int) -> Chosen:
    """The forecast so many months ahead, of a history of at least two."""
    count = len(history)
    found, shares = candidates(history, steps)
    standing = NAIVE if count < YEAR else TYPICAL if comes_and_goes(history[-YEAR:]) else MEDIAN
    tried: list[tuple[int, Candidates]] = [
        (at, candidates(history[:at], min(STEPS, count - at))[0])
        for at in range(max(LEAST_HISTORY, count - ORIGINS), count)
    ]
    # What seasonal methods do is seen only from where they had two years, and what a trend does from where it had months.
    first = TWO_YEARS if shares else TREND_MONTHS
    fair = [(at, made) for at, made in tried if at >= first]
    method = standing
    if count >= YEAR and len(fair) >= LEAST_ORIGINS:
        off = {
            name: sum(abs(error) / step**GROWTH for step, error in _errors(history, fair, name))
            for name in found
            if all(name in made for _, made in fair)
        }
        allowed = off.get(standing, 0) * (1 - PENALTY / len(fair) ** 0.5)
        for name, distance in off.items():
            if distance < allowed:
                method, allowed = name, distance
    follow = 1.0 if shares or method == TYPICAL else no_random_walk(history)
    seen = [(at, made) for at, made in tried if method in made and (not shares or at >= TWO_YEARS)]
    unseen = [at for at, made in tried if method not in made or (shares and at < TWO_YEARS)]
    errors = _errors(history, seen, method, follow) + _changes(history, shares, unseen)
    growth = _growth(errors)
    distances = [abs(error) / step**growth for step, error in errors]
    recent = history[-YEAR:]
    mean = sum(map(abs, recent)) / len(recent)
    scale = sum(distances) / max(1, len(distances)) + SMALLEST_SCALE * mean
    return Chosen(method, _followed(found, method, follow), scale, growth)


def _followed(found: Candidates, method: str, follow: float) -> list[float]:
    """Between the last value (0) and the method's forecast (1)."""
    return [last + follow * (amount - last) for last, amount in zip(found[NAIVE], found[method], strict=True)]


def _errors(
    history: Sequence[float], tried: Sequence[tuple[int, Candidates]], method: str, follow: float = 1.0
) -> list[tuple[int, float]]:
    """How much a method was above at each origin and step, beside the step."""
    return [
        (step, expected - actual)
        for at, made in tried
        for step, (expected, actual) in enumerate(zip(_followed(made, method, follow), history[at:], strict=False), 1)
    ]


def _changes(history: Sequence[float], shares: Sequence[float], origins: Sequence[int]) -> list[tuple[int, float]]:
    """The same where the method was not possible yet: of the last value, without the months' shares."""
    of = shares or [1.0] * YEAR
    return [
        (then - at + 1, history[at - 1] / of[(at - 1) % YEAR] * of[then % YEAR] - history[then])
        for at in origins
        for then in range(at, min(at + STEPS, len(history)))
    ]


def _growth(errors: Sequence[tuple[int, float]]) -> float:
    """The power of the step that errors grow with: the more they were to one side, the higher."""
    signed = sum(error / step**GROWTH for step, error in errors)
    distance = sum(abs(error) / step**GROWTH for step, error in errors)
    # Twice a square: a few errors are half to one side by chance.
    one_sided = (signed / distance) ** 4 if distance else 0.0
    return GROWTH + (ALWAYS_GROWTH - GROWTH) * one_sided
