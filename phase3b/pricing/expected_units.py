"""What auto scaling makes of a load: the place where the simulation can take over from arithmetic."""

from __future__ import annotations

from math import ceil


def expected_units(load_units_per_second: float, target_percent: float, floor: int, ceiling: int) -> float:
    """Capacity units that target tracking settles at under a steady load, in units per second.

    Load / target, rounded up, between floor and ceiling. AWS publishes no formula; this one is inferred from "How
    target tracking scaling works" and is what a steady load shows: 70 units/s at a target of 70 % settle at 100.
    """
    # A hair below a whole unit is floating point's, not a unit more.
    wanted = ceil(round(load_units_per_second * 100 / target_percent, 9))
    return float(min(max(wanted, floor), ceiling))
