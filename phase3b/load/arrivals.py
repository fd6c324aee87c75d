"""When sessions are meant to begin: seconds since the beginning of a run, made from a seed, the same in every worker."""

from __future__ import annotations

import math
import random
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, Literal

Spacing = Literal["poisson", "even"]
# Of the search for a moment in an interval whose rate changes: far below what a clock tells apart.
_CLOSE_SECONDS: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Stretch:
    """A rate that changes evenly between the ends of so many seconds; rates are sessions that begin in a second."""

    seconds: float
    from_per_second: float
    to_per_second: float

    @property
    def sessions(self) -> float:
        """How many begin in it, on average."""
        return self.seconds * (self.from_per_second + self.to_per_second) / 2

    def at(self, sessions: float) -> float:
        """Seconds after which so many have begun on average: where the integral of the rate is as large."""
        slope = (self.to_per_second - self.from_per_second) / self.seconds
        if abs(slope) < _CLOSE_SECONDS:
            return sessions / self.from_per_second
        root = math.sqrt(max(0.0, self.from_per_second**2 + 2 * slope * sessions))
        return (root - self.from_per_second) / slope


@dataclass(frozen=True, slots=True)
class Arrival:
    """A session that is meant to begin: its number, when (seconds since the beginning), whose, and of which kind."""

    number: int
    at: float
    tenant: int
    session: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Draws from weights that need not add up to 1."""

    upto: tuple[float, ...]

    @classmethod
    def of(cls, weights: Sequence[float]) -> Choice:
        """Of weights, in their order."""
        return cls(tuple(accumulate(weights)))

    def drawn(self, number: float) -> int:
        """The place of the weight that a number from 0 to 1 falls on."""
        return min(bisect_left(self.upto, number * self.upto[-1]), len(self.upto) - 1)


def zipf_weights(count: int, exponent: float) -> tuple[float, ...]:
    """The weight of the n-th of so many: 1/n to the exponent; 0 makes all of them alike."""
    return tuple(n**-exponent for n in range(1, count + 1))


def moments(stretches: Sequence[Stretch], spacing: Spacing, seed: int) -> Iterator[float]:
    """When sessions begin, in order.

    poisson: a Poisson process of that rate, by stretching one of rate 1 (Çinlar's inversion). even: whenever the integral of
    the rate passes half of a whole number, so that a rate of 1 in 10 s is 10 sessions, the first after half a second.
    """
    drawn = random.Random(f"moments {seed}")  # noqa: S311  no secret
    reached = drawn.expovariate(1.0) if spacing == "poisson" else 0.5
    begin, before = 0.0, 0.0
    for stretch in stretches:
        while reached - before < stretch.sessions:
            yield begin + stretch.at(reached - before)
            reached += drawn.expovariate(1.0) if spacing == "poisson" else 1.0
        begin, before = begin + stretch.seconds, before + stretch.sessions


def arrivals(at: Iterator[float], tenants: Choice, sessions: Choice, seed: int) -> Iterator[Arrival]:
    """Each moment with a tenant and a kind of session."""
    drawn = random.Random(f"arrivals {seed}")  # noqa: S311  no secret
    for number, moment in enumerate(at):
        yield Arrival(number, moment, tenants.drawn(drawn.random()), sessions.drawn(drawn.random()))
