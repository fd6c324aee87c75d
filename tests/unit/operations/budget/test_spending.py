"""Whether a budget lasts, by numbers worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.capacity.ops.budget import Budget
from phase3b.operations.budget.error_budget import DayOfRequests, ServiceObjective
from phase3b.operations.budget.spending import budget_lines, figure, sentence, spending
from phase3b.operations.morning.commands import Commands

AVAILABLE = ServiceObjective("availability", 99.9, "objectives.service_level.uptime_percent")
FAST = ServiceObjective("latency", 95, "the target", 500)
RULES = Budget(window_days=10, recent_days=2, fewest_requests=1000)
GOOD, NOBODY = DayOfRequests(10_000, 0), DayOfRequests(None, None)


def test_the_days_that_are_left() -> None:
    # 100,000 requests, 100 may fail, 40 did: 60 % left. The last two days: 40 of 20 is twice what lasts: 0.6 * 10 / 2 = 3 days.
    found = spending(AVAILABLE, [*[GOOD] * 8, DayOfRequests(10_000, 25), DayOfRequests(10_000, 15)], RULES)
    assert (found.state, found.days_left) == ("being spent", pytest.approx(3))
    assert sentence(found) == (
        "60 % left: 40 of 100,000 requests were answered with a 5xx in 10 days, and 100 may be; the last 2 days spend 2 times "
        "what lasts: spent in 3 days"
    )


def test_a_rate_of_one_is_what_lasts() -> None:
    # 0.125 % of 8,000 requests a day are 10, without anything that floating point adds.
    found = spending(
        ServiceObjective("availability", 99.875, "uptime"), [*[GOOD] * 8, *[DayOfRequests(8000, 10)] * 2], RULES
    )
    assert (found.recent.burn_rate, found.state, found.days_left) == (1, "lasts", None)
    assert spending(AVAILABLE, [*[GOOD] * 9, DayOfRequests(10_000, 21)], RULES).state == "being spent"


def test_bad_days_that_are_over() -> None:
    found = spending(AVAILABLE, [DayOfRequests(10_000, 40), *[GOOD] * 9], RULES)
    assert (found.state, found.days_left) == ("lasts", None)


def test_few_requests_say_nothing_of_a_rate() -> None:
    """One bad of 300 is three times what lasts, and chance."""
    days = [*[GOOD] * 8, DayOfRequests(150, 1), DayOfRequests(150, 0)]
    assert spending(AVAILABLE, days, RULES).state == "lasts"
    assert spending(AVAILABLE, days, RULES.model_copy(update={"fewest_requests": 300})).state == "being spent"


def test_spent_and_not_known() -> None:
    spent = spending(FAST, [DayOfRequests(1000, 50), *[NOBODY] * 9], RULES)
    assert (spent.state, spent.budget.left_percent) == ("spent", pytest.approx(0))
    assert sentence(spent) == (
        "spent: 50 of 1,000 requests were slower than 500 ms in 10 days, and 50 may be; 9 days without data are not in it"
    )
    unread = spending(AVAILABLE, [GOOD] * 10, RULES, "cloudwatch:GetMetricData is not allowed")
    assert (unread.state, sentence(unread)) == ("not known", "not known: cloudwatch:GetMetricData is not allowed")
    lines = [(each.level, each.command) for each in budget_lines((spent, unread), Commands("prod"))]
    assert lines == [("act", "phase3b ops latency prod"), ("not known", "phase3b ops errors prod")]


@given(st.lists(st.tuples(st.integers(1, 10**6), st.integers(0, 10**4)), min_size=10, max_size=10))
def test_what_is_left_is_never_gone_later_than_the_window_is_long(days: list[tuple[int, int]]) -> None:
    found = spending(AVAILABLE, [DayOfRequests(*each) for each in days], RULES)
    assert (found.days_left is None) == (found.state != "being spent")
    if found.days_left is not None:
        assert 0 < found.days_left < RULES.window_days


@pytest.mark.parametrize(
    ("amount", "text"),
    [(0.04999, "0.05"), (0.05, "0.1"), (0, "0"), (7.0, "7"), (1234.56, "1,234.6"), (-0.002, "-0.002")],
)
def test_a_small_allowance_is_not_shown_as_none(amount: float, text: str) -> None:
    """50 requests at 99.9 %: a twentieth of one may be bad."""
    assert figure(amount) == text
