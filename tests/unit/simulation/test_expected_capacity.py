"""The capacity that a bill expects: that of the simulation, which the formula of a steady load agrees with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.capacity.deployment import Range, TargetTracking
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.pricing.usage.expected_units import Scaled, expected_units
from phase3b.simulation.capacity.amounts import in_a_minute
from phase3b.simulation.capacity.provisioned import ProvisionedLane
from phase3b.simulation.capacity.run import run
from phase3b.simulation.capacity.table import TableModel
from phase3b.simulation.expected_capacity import expectation_of
from phase3b.simulation.traces.patterns import FIRST_MINUTE, multiples
from phase3b.units import Percent, Seconds, UnitsPerSecond

CAPACITY = load(Path(__file__).parents[3] / "capacity.yaml")
SCALED = Scaled(50, 200, 70, 30, 60)
WIDE = Scaled(5, 1000, 70, 30, 60)


def under(pattern: str) -> Capacity:
    return replace(CAPACITY, simulation=CAPACITY.simulation.model_copy(update={"default_pattern": pattern}))


@given(
    load_units=st.integers(0, 300),
    floor=st.integers(1, 150),
    more=st.integers(0, 300),
    target=st.sampled_from([20.0, 50.0, 70.0, 90.0]),
)
def test_a_steady_load_is_what_the_formula_says(load_units: int, floor: int, more: int, target: float) -> None:
    scaled = Scaled(floor, floor + more, target, 30, 60)
    assert expectation_of(under("steady")).units(load_units, scaled) == expected_units(load_units, scaled)


def test_a_load_that_never_exceeds_the_target_stays_at_the_floor() -> None:
    """weekly peaks at 2.1 times the mean: 16.6 units peak at 34.9, below 70 % of 50."""
    assert expectation_of(CAPACITY).units(16.6, SCALED) == 50


def test_peaks_are_paid_for() -> None:
    """30 units would be 43 by the formula, and so the minimum; their peaks of 63 a day need 90."""
    units = expectation_of(CAPACITY).units(30, SCALED)
    assert expected_units(30, SCALED) == 50
    assert 50 < units < 90


def test_the_same_is_simulated_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each saving makes a bill of its own, and leaves most tables alone."""
    simulated: list[str] = []

    def counted(*given: Any) -> Any:
        simulated.append("run")
        return run(*given)

    monkeypatch.setattr("phase3b.simulation.capacity.run.run", counted)
    found = expectation_of(CAPACITY)
    first = found.units(30, SCALED)
    assert [found.units(30, SCALED) for _ in range(3)] == [first] * 3
    assert len(simulated) == 1
    assert found.units(31, SCALED) != first != found.units(30, replace(SCALED, target_percent=60))
    assert len(simulated) == 3


def test_the_other_side_has_nothing_to_do() -> None:
    """Reads and writes share a day's decreases; a bill asks for each side by itself."""
    alone = expectation_of(CAPACITY).units(200, WIDE)
    lane = ProvisionedLane.of(
        Range(UnitsPerSecond(WIDE.floor), UnitsPerSecond(WIDE.ceiling)),
        TargetTracking(Percent(70), Seconds(30), Seconds(60)),
        CAPACITY.simulation,
        CAPACITY.quotas,
    )
    busy = [in_a_minute(200 * times) for times in multiples(CAPACITY.simulation.patterns["weekly"])]

    def mean(other: list[int]) -> float:
        found = run(TableModel("t", (None,), (lane, lane)), [busy, other], FIRST_MINUTE, "settled")
        capacities = found.lanes[0].capacities()
        return sum(capacities) / len(capacities)

    assert alone == mean([0] * len(busy)) < mean(busy)


def test_never_above_the_ceiling_nor_below_the_floor() -> None:
    assert expectation_of(CAPACITY).units(10_000, SCALED) == 200
    assert expectation_of(CAPACITY).units(0, SCALED) == 50


def test_what_the_reader_is_told() -> None:
    found = expectation_of(CAPACITY)
    assert (found.value, found.reason) == (
        "the mean under weekly",
        "Simulated by the minute with the load as the mean of simulation.patterns.weekly",
    )
