"""The capacity that is paid for on average, by simulation: what a bill under the expected load is made of."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from phase3b.pricing.usage.expected_units import Expectation, Scaled
from phase3b.units import Percent, Seconds, UnitsPerSecond

if TYPE_CHECKING:
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.capacity.model.quotas import Quotas
    from phase3b.capacity.model.simulation import Simulation

TABLE: Final = "expected"


def expectation_of(capacity: Capacity) -> Expectation:
    """By simulation of the default pattern, with the load as its mean."""
    name = capacity.simulation.default_pattern
    return Expectation(
        _Simulated(capacity.simulation, capacity.quotas).units,
        f"the mean under {name}",
        f"Simulated by the minute with the load as the mean of simulation.patterns.{name}",
    )


class _Simulated:
    """The default pattern around any mean load."""

    def __init__(self, simulation: Simulation, quotas: Quotas) -> None:
        self._simulation = simulation
        self._quotas = quotas
        self._found: dict[tuple[float, Scaled], float] = {}

    @cached_property
    def _shape(self) -> list[float]:
        from phase3b.simulation.traces.patterns import multiples  # noqa: PLC0415  a bill of what stays at its minimum needs it last

        return multiples(self._simulation.patterns[self._simulation.default_pattern])

    @cached_property
    def _peak(self) -> float:
        return max(self._shape)

    def units(self, load_units_per_second: float, scaled: Scaled) -> float:
        """Mean capacity in units per second; a load that never exceeds the target of the minimum stays there."""
        if load_units_per_second * self._peak * 100 <= scaled.floor * scaled.target_percent:
            return float(scaled.floor)
        # A bill, and each saving beside it, ask the same of every table that the saving leaves alone.
        asked = (load_units_per_second, scaled)
        if asked not in self._found:
            self._found[asked] = self._mean(load_units_per_second, scaled)
        return self._found[asked]

    def _mean(self, load_units_per_second: float, scaled: Scaled) -> float:
        from phase3b.capacity.deployment import Range, TargetTracking  # noqa: PLC0415
        from phase3b.simulation.capacity.amounts import in_a_minute  # noqa: PLC0415
        from phase3b.simulation.capacity.provisioned import ProvisionedLane  # noqa: PLC0415
        from phase3b.simulation.capacity.run import run  # noqa: PLC0415
        from phase3b.simulation.capacity.table import TableModel  # noqa: PLC0415
        from phase3b.simulation.traces.patterns import FIRST_MINUTE  # noqa: PLC0415

        lane = ProvisionedLane.of(
            Range(UnitsPerSecond(scaled.floor), UnitsPerSecond(scaled.ceiling)),
            TargetTracking(
                Percent(scaled.target_percent),
                Seconds(scaled.scale_out_cooldown_seconds),
                Seconds(scaled.scale_in_cooldown_seconds),
            ),
            self._simulation,
            self._quotas,
        )
        offered = [in_a_minute(load_units_per_second * times) for times in self._shape]
        # Reads and writes scale by themselves: the other side has nothing to do.
        found = run(TableModel(TABLE, (None,), (lane, lane)), [offered, [0] * len(offered)], FIRST_MINUTE, "settled")
        return found.lanes[0].unit_minutes / len(offered)
