"""What auto scaling makes of a load: by the formula of a steady one, or by simulation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import ceil

from phase3b.capacity.schedules.time_in_force import InForce
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Scaled:
    """Between what the reads or writes of a table or an index are scaled, in units per second, and how.

    `in_force` are the bounds that schedules set in turn; empty where there are none. `least_floor` is the lowest minimum
    that is ever in force (None: `floor`).
    """

    floor: int
    ceiling: int
    target_percent: float
    scale_out_cooldown_seconds: int
    scale_in_cooldown_seconds: int
    in_force: tuple[InForce, ...] = ()
    least_floor: int | None = None

    @property
    def periods(self) -> tuple[tuple[float, Scaled], ...]:
        """The bounds with the part of the time in which they are in force: those of schedules, or these all the time."""
        if not self.in_force:
            return ((1.0, self),)
        return tuple(
            (each.share, replace(self, floor=each.floor, ceiling=each.ceiling, in_force=(), least_floor=None))
            for each in self.in_force
        )


ExpectedUnits = Callable[[float, Scaled], float]
"""From an average load in units per second to the capacity that is paid for on average, in units per second."""


def expected_units(load_units_per_second: float, scaled: Scaled) -> float:
    """Capacity units that target tracking settles at under a steady load, in units per second.

    Load / target, rounded up, between minimum and maximum. AWS publishes no formula; this one is inferred from "How
    target tracking scaling works" and is what a steady load shows: 70 units/s at a target of 70 % settle at 100.
    """
    # A hair below a whole unit is floating point's, not a unit more.
    wanted = ceil(round(load_units_per_second * 100 / scaled.target_percent, 9))
    return float(min(max(wanted, scaled.floor), scaled.ceiling))


@dataclass(frozen=True, slots=True)
class Expectation:
    """How the capacity under the expected load is found, and what a reader is notified of that."""

    units: ExpectedUnits
    value: str
    reason: str
