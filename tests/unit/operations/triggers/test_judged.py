"""The triggers by hand: when each is met, when not, and when nobody knows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.capacity.model.targets import OptimiseWhen
from phase3b.operations.triggers.judged import CustomerCosts, Used, cold_starts, cost, latency, throttles, total

WHEN = OptimiseWhen(
    latency_p95_ms=500, latency_hours=24, monthly_cost_per_customer_usd=1, throttles_per_day=10, cold_start_percent=20
)
HOUR = 60


def hours(*values: float) -> dict[int, float]:
    return {number * HOUR: value for number, value in enumerate(values)}


@pytest.mark.parametrize(
    ("points", "state", "value"),
    [
        (hours(*[501.0] * 24), "met", 501.0),
        (hours(*[501.0] * 23, 500.0), "not met", 500.0),  # 500 is not above 500
        (hours(900.0, 700.0), "met", 700.0),  # the other hours had no request
        ({}, "not known", None),
        ({-HOUR: 100.0, 25 * HOUR: 100.0}, "not known", None),  # of another time
        ({-HOUR: 100.0, 0: 900.0}, "met", 900.0),
    ],
)
def test_latency_is_above_in_every_hour_with_requests(
    points: dict[int, float], state: str, value: float | None
) -> None:
    found = latency(points, 0, WHEN)
    assert (found.state, found.value, found.limit) == (state, value, 500)


def test_latency_says_of_how_many_hours() -> None:
    assert latency(hours(900.0, 100.0, 700.0), 0, WHEN).text == (
        "p95 above 500 ms in 2 of the 3 hours with requests, of the last 24; 100 ms in the fastest"
    )


@given(st.lists(st.floats(0, 10_000), min_size=1, max_size=24))
def test_latency_is_met_where_the_fastest_hour_is_too_slow(values: list[float]) -> None:
    assert latency(hours(*values), 0, WHEN).state == ("met" if min(values) > WHEN.latency_p95_ms else "not met")


@pytest.mark.parametrize(
    ("costs", "state", "value"),
    [
        (CustomerCosts(0.44, True, 1000, 1.01), "met", 1.01),
        (CustomerCosts(1.44, True, 1000, 0.99), "not met", 0.99),
        (CustomerCosts(1.44, True, 1000, None, "denied"), "met", 1.44),
        (CustomerCosts(0.44, True, 1000, None, "denied"), "not met", 0.44),
        (CustomerCosts(0.44, False, 1000, None, "denied"), "not known", 0.44),
    ],
)
def test_cost_of_a_customer(costs: CustomerCosts, state: str, value: float) -> None:
    found = cost(costs, WHEN)
    assert (found.state, found.value) == (state, value)
    assert ("not known: denied" in found.text) == (costs.actual_usd is None)


@pytest.mark.parametrize(
    ("events", "used", "state", "value"),
    [(11.0, True, "met", 11.0), (10.0, True, "not met", 10.0), (None, True, "not met", 0.0), (None, False, "not known", None)],
)  # fmt: skip
def test_no_throttle_is_zero_only_where_tables_were_used(
    events: float | None,
    used: bool,  # noqa: FBT001
    state: str,
    value: float | None,
) -> None:
    found = throttles(Used({}, {}, events, used), WHEN)
    assert (found.state, found.value) == (state, value)


def test_cold_starts_are_a_share_of_all_invocations() -> None:
    """21 of 100, of which one function has 20 of 40, and one that never ran has none."""
    used = Used({"a": 60.0, "b": 40.0, "c": None}, {"a": 1.0, "b": 20.0}, None, tables_used=False)
    found = cold_starts(used, WHEN)
    assert (found.state, found.value) == ("met", 21.0)
    assert found.text == "21 % of 100 invocations in the last 24 hours; the most of b: 50 %"
    exactly = cold_starts(Used({"a": 100.0}, {"a": 20.0}, None, tables_used=False), WHEN)
    assert (exactly.state, exactly.value) == ("not met", 20.0)
    assert cold_starts(Used({"a": None}, {"a": 3.0}, None, tables_used=False), WHEN).state == "not known"


def test_a_sum_of_no_point_is_none() -> None:
    assert total([{}, {}]) is None
    assert total([{0: 0.0}, {}]) == 0.0
    assert total([{0: 1.0, 60: 2.0}, {0: 4.0}]) == 7.0
