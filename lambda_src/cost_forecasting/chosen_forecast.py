"""The forecast whose method did best on the history itself, and how far off it was there.

Rolling origin (R. J. Hyndman and G. Athanasopoulos, "Forecasting: Principles and Practice", chapter 5.10): each method
forecasts from each of the last twelve months what is known by now. A few origins are weak evidence: from a year on the
median, which does well on most series, stays unless another method was better by more than a penalty, which is smaller
where there are more origins. Below a year it is the last value: no method beats it on public series of that length.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cost_forecasting.candidates import MEDIAN, NAIVE, TREND_MONTHS, Candidates, candidates
from cost_forecasting.seasons import TWO_YEARS, YEAR

ORIGINS = 12
LEAST_ORIGINS = 3
LEAST_HISTORY = 3
STEPS = 6
PENALTY = 0.5
# Errors grow with the horizon, less than those of a random walk (0.5) and more than those of a level (0).
GROWTH = 0.35
# Nothing is known better than this share of a mean month of the last year: what is smooth has not shown its turns.
SMALLEST_SCALE = 0.015


@dataclass(frozen=True, slots=True)
class Chosen:
    """A forecast; `scale` is how far off its method was a month ahead, on average, in the unit of the history."""

    method: str
    amounts: list[float]
    scale: float


def chosen(history: Sequence[float], steps: int) -> Chosen:
    """The forecast so many months ahead, of a history of at least two."""
    count = len(history)
    found, shares = candidates(history, steps)
    standing = MEDIAN if count >= YEAR else NAIVE
    tried: list[tuple[int, Candidates]] = [
        (at, candidates(history[:at], min(STEPS, count - at))[0])
        for at in range(max(LEAST_HISTORY, count - ORIGINS), count)
    ]
    # What seasonal methods do is seen only from where they had two years, and what a trend does from where it had months.
    first = TWO_YEARS if shares else TREND_MONTHS
    fair = [(at, made) for at, made in tried if at >= first]
    method = standing
    if count >= YEAR and len(fair) >= LEAST_ORIGINS:
        off = {name: sum(_errors(history, fair, name)) for name in found if all(name in made for _, made in fair)}
        allowed = off.get(standing, 0) * (1 - PENALTY / len(fair) ** 0.5)
        for name, distance in off.items():
            if distance < allowed:
                method, allowed = name, distance
    seen = [(at, made) for at, made in tried if method in made and (not shares or at >= TWO_YEARS)]
    unseen = [at for at, made in tried if method not in made or (shares and at < TWO_YEARS)]
    errors = _errors(history, seen, method) + _changes(history, shares, unseen)
    recent = history[-YEAR:]
    mean = sum(map(abs, recent)) / len(recent)
    return Chosen(method, found[method], sum(errors) / max(1, len(errors)) + SMALLEST_SCALE * mean)


def _errors(history: Sequence[float], tried: Sequence[tuple[int, Candidates]], method: str) -> list[float]:
    """How far off a method was at each origin and step, as of one step."""
    return [
        abs(expected - actual) / step**GROWTH
        for at, made in tried
        for step, (expected, actual) in enumerate(zip(made[method], history[at:], strict=False), 1)
    ]


def _changes(history: Sequence[float], shares: Sequence[float], origins: Sequence[int]) -> list[float]:
    """The same where the method was not possible yet: of the last value, without the months' shares."""
    return [
        abs(history[at - 1] / shares[(at - 1) % YEAR] * shares[then % YEAR] - history[then]) / (then - at + 1) ** GROWTH
        if shares
        else abs(history[at - 1] - history[then]) / (then - at + 1) ** GROWTH
        for at in origins
        for then in range(at, min(at + STEPS, len(history)))
    ]
