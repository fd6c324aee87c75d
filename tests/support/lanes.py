"""Lanes for tests of the simulator, with rules written out so that a number can be followed by hand."""

from __future__ import annotations

from dataclasses import replace

from phase3b.simulation.capacity.amounts import UNIT_MINUTE
from phase3b.simulation.capacity.decreases import DecreaseLimit
from phase3b.simulation.capacity.provisioned import ProvisionedLane

MEASURED = DecreaseLimit("measured", 4, 60)
DOCUMENTED = DecreaseLimit("documented", 4, 60)
LANE = ProvisionedLane(
    floor=10,
    ceiling=1000,
    target=70_000,
    scale_out_cooldown_seconds=0,
    scale_in_cooldown_seconds=0,
    burst_seconds=300,
    scale_out_minutes=2,
    scale_in_minutes=15,
    below_target=20_000,
    scales_in_at_zero=True,
    minutes_to_apply=1,
    decreases=MEASURED,
)


def lane(**changes: object) -> ProvisionedLane:
    return replace(LANE, **changes)  # type: ignore[arg-type]


def per_minute(*units_per_second: float) -> list[int]:
    """Units per second as what is offered in a minute."""
    return [round(units * UNIT_MINUTE) for units in units_per_second]
