"""What a second has too much, worked by hand; and when it is known that nothing was throttled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.load.consumed.consumption import TableUse
from phase3b.load.consumed.refused_units import Refused, refused
from phase3b.load.consumed.throttles import throttle_doubts

DEPLOYMENT = resolve(load(Path(__file__).parents[4] / "capacity.yaml"), "prod")


def test_what_a_second_has_too_much_is_refused_and_saved_capacity_serves_it_once() -> None:
    """10 a second, 2 s of it saved: 20. 25 need 15 of them, 5 add 5 again (10), 40 need 30: 10 are there, 20 are refused."""
    assert refused([25, 5, 40], 10, 2) == Refused(15 + 30, 20)


def test_a_mean_within_the_minimum_can_still_be_throttled() -> None:
    """60 in one second of a minute are 1 a second on average."""
    assert refused([60, *[0] * 59], 10, 0) == Refused(50, 50)
    assert refused([60, *[0] * 59], 10, 5) == Refused(50, 0)


@given(st.lists(st.floats(0, 1000), max_size=50), st.integers(1, 500), st.integers(0, 300))
def test_burst_capacity_never_refuses_more_and_never_serves_more_than_there_is(
    series: list[float], capacity: int, burst: int
) -> None:
    found = refused(series, capacity, burst)
    assert found.with_burst_units <= found.units + 1e-6
    served = sum(series) - found.with_burst_units
    assert served <= capacity * (len(series) + burst) + 1e-6


def use(busiest: float, minimum: int | None, maximum: int | None = 100) -> TableUse:
    mode: Any = "on-demand" if minimum is None else "provisioned"
    return TableUse("tickets", None, "write", mode, minimum, maximum, 0, 0, busiest, None, None, None, None, None)


def measured(at_once: dict[str, int]) -> dict[str, Any]:
    return {"at_once": at_once}


@pytest.mark.parametrize(
    ("one", "known"),
    [(use(10, 10), True), (use(11, 10), False), (use(11, None, 10), False), (use(10_000, None, None), True)],
)
def test_a_table_is_not_throttled_within_its_minimum(one: TableUse, known: bool) -> None:  # noqa: FBT001
    doubts = throttle_doubts(DEPLOYMENT, [one], measured({}))
    assert (doubts == ()) is known
    assert known or doubts == ("tickets consumed 11 write units in its busiest second, and its minimum is 10 a second",)


def test_what_the_tables_themselves_have_refused_is_no_doubt() -> None:
    for times in (0, 7):
        assert throttle_doubts(DEPLOYMENT, [replace(use(11, 10), throttled=times)], measured({})) == ()


def test_functions_without_a_reservation_share_what_is_left() -> None:
    reserved = sum(each.capacity.reserved_concurrency or 0 for each in DEPLOYMENT.functions)
    left = DEPLOYMENT.quotas.concurrent_executions - reserved
    assert throttle_doubts(DEPLOYMENT, [], measured({"one": left - 1, "another": 1})) == ()
    assert throttle_doubts(DEPLOYMENT, [], measured({"one": left, "another": 1})) == (
        f"functions without reserved concurrency had {left + 1:,} invocations at a time, and the account has {left:,} for them",
    )


def test_what_is_reserved_is_the_limit() -> None:
    function = next(each for each in DEPLOYMENT.functions if each.capacity.reserved_concurrency)
    limit = function.capacity.reserved_concurrency or 0
    assert throttle_doubts(DEPLOYMENT, [], measured({function.name: limit})) == ()
    assert throttle_doubts(DEPLOYMENT, [], measured({function.name: limit + 1})) == (
        f"{function.name} had {limit + 1:,} invocations at a time, and {limit:,} are reserved for it",
    )


def test_what_an_earlier_version_did_not_measure_is_not_known() -> None:
    assert "was not measured" in throttle_doubts(DEPLOYMENT, [], {})[0]
