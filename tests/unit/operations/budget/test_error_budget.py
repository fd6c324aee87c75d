"""What is left of an error budget, by numbers worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.operations.budget.error_budget import DayOfRequests, ServiceObjective, error_budget

AVAILABLE = ServiceObjective("availability", 99.9, "objectives.service_level.uptime_percent")


def test_what_is_left() -> None:
    # 0.1 % of 30,000 requests are 30; 12 were bad: 40 % are used.
    found = error_budget(AVAILABLE, [DayOfRequests(10_000, 2), DayOfRequests(20_000, 10)])
    assert (found.requests, found.bad, found.days_without_data, found.unknown_because) == (30_000, 12, 0, "")
    assert found.allowed == pytest.approx(30)
    assert found.left_percent == pytest.approx(60)
    assert found.burn_rate == pytest.approx(0.4)


def test_more_was_bad_than_is_allowed() -> None:
    assert error_budget(AVAILABLE, [DayOfRequests(10_000, 25)]).left_percent == pytest.approx(-150)


def test_days_without_data_are_counted_and_are_in_no_number() -> None:
    found = error_budget(AVAILABLE, [DayOfRequests(10_000, 5), DayOfRequests(None, None), DayOfRequests(90_000, None)])
    assert (found.requests, found.days_without_data, found.window_days) == (10_000, 2, 3)
    assert found.left_percent == pytest.approx(50)


@pytest.mark.parametrize(
    ("days", "objective", "unread", "because"),
    [
        ([DayOfRequests(None, None)], AVAILABLE, "", "no data for any day"),
        ([DayOfRequests(0, 0)], AVAILABLE, "", "no request came"),
        ([DayOfRequests(10, 0)], ServiceObjective("availability", 100, "uptime"), "", "allows no bad request"),
        ([DayOfRequests(10, 0)], AVAILABLE, "cloudwatch:GetMetricData is not allowed", "is not allowed"),
    ],
)
def test_not_known_is_never_a_number(
    days: list[DayOfRequests], objective: ServiceObjective, unread: str, because: str
) -> None:
    found = error_budget(objective, days, unread)
    assert because in found.unknown_because
    assert (found.requests, found.bad, found.allowed, found.left_percent, found.burn_rate) == (None,) * 5


@given(st.integers(1, 10**7), st.integers(0, 1000), st.floats(0, 99.99))
def test_a_budget_is_used_up_exactly_at_a_burn_rate_of_one(requests: int, bad: int, good: float) -> None:
    found = error_budget(ServiceObjective("latency", good, "p95", 500), [DayOfRequests(requests, bad)])
    assert found.left_percent is not None
    assert found.burn_rate is not None
    assert found.left_percent == pytest.approx(100 - 100 * found.burn_rate)
    assert (found.bad or 0) == pytest.approx((found.burn_rate or 0) * (found.allowed or 0))
