from __future__ import annotations

import math
from dataclasses import replace

import pytest
from lanes import lane, per_minute
from simulated import COST, capacity, simulation

from phase3b.capacity.deployment import OnDemand, Provisioned
from phase3b.capacity.model.simulation import MarginLevel
from phase3b.simulation.recommendation.candidates import lane_grid, spread
from phase3b.simulation.recommendation.recommendation import Recommender
from phase3b.simulation.recommendation.recommended import Recommendation
from phase3b.simulation.recommendation.sufficient_tier import tier_that_suffices
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.trace import SeriesKey, Trace

# Without any margin: sums by hand are about the traffic alone. test_margin.py has what margins add.
PLAIN = MarginLevel(
    name="plain",
    error_percent=100,
    arrivals_percent=50,
    spike_times=1,
    spike_minutes=1,
    slower_minutes=0,
    burst_seconds=300,
)
READ = capacity()
MARGIN = READ.simulation.margin.model_copy(
    update={"levels": (PLAIN,), "monthly_growth_percent": 0, "arrivals_variance_times": 1}
)
CAPACITY = replace(READ, simulation=READ.simulation.model_copy(update={"margin": MARGIN}))
# So that on-demand is out of the question.
DEAR_REQUESTS = replace(COST, prices=replace(COST.prices, read_request_million_usd=10, write_request_million_usd=10))


def recommender(
    reads: list[float], writes: list[float], *, tier: str = "starter", measured: bool = True
) -> Recommender:
    series = {
        SeriesKey("ticket_comments", None, "read"): per_minute(*reads),
        SeriesKey("ticket_comments", None, "write"): per_minute(*writes),
    }
    trace = Trace("trace.csv", 1_767_571_200 // 60, series)
    return Recommender(CAPACITY, subject(CAPACITY, tier), trace, measured, COST)


def recommended(reads: list[float], writes: list[float], *, measured: bool = True) -> Recommendation:
    (found,) = recommender(reads, writes, measured=measured).all()
    return found


def daily(days: int, least: float, most: float) -> list[float]:
    middle, swing = (least + most) / 2, (most - least) / 2
    return [middle - swing * math.cos(minute / 1440 * 2 * math.pi) for minute in range(days * 1440)]


def test_steady_traffic_with_these_prices_is_cheapest_on_demand() -> None:
    # On-demand: 77.8 million reads of 720 hours at 0.10 are 7.8. Provisioned: at least 33 (30 and 10 % for caution) for
    # 720 hours at 0.001 are 23.8.
    found = recommended([30] * 300, [0] * 300)
    assert found.best is not None
    assert isinstance(found.best.table.billing, OnDemand)
    assert found.best.monthly_usd == pytest.approx(30 * 3600 * 720 / 1e6 * 0.1)
    assert found.next_best is not None
    billing = found.next_best.table.billing
    assert isinstance(billing, Provisioned)
    # Settled at 33 / 0.9 = 36.7, so 37, while it was searched for; with the traffic as it is, at 30 / 0.9 = 33.3.
    assert billing.tracking.target_percent == 90
    assert billing.read.floor <= 37 <= billing.read.ceiling


def test_what_is_recommended_throttles_nothing_also_with_its_margin() -> None:
    found = recommended(daily(3, 5, 60), daily(3, 1, 12))
    for option in (found.best, found.next_best):
        assert option is not None
        assert option.throttled_requests == 0
    assert (
        found.saving_usd == pytest.approx(found.current.monthly_usd - found.best.monthly_usd) if found.best else False
    )


def test_what_the_table_has_stays_when_nothing_is_cheaper() -> None:
    free = replace(COST, prices=replace(COST.prices, read_unit_hour_usd=0, write_unit_hour_usd=0))
    (found,) = replace(recommender([5.0] * 100, [1.0] * 100), cost=free).all()
    assert not found.changes
    assert found.best == found.current


def test_traffic_that_throttles_today_gets_more() -> None:
    # ticket_comments of starter has 50 at most.
    found = recommended(daily(2, 100, 120), [1.0] * 2880)
    assert found.current.throttled_requests > 0
    assert found.best is not None
    assert found.best.holds
    assert found.changes


def test_after_a_cheapest_that_holds_little_more_comes_one_that_does() -> None:
    reads, writes = [20.0] * 120 + [120.0] * 60 + [20.0] * 60, [2.0] * 240
    asker = replace(recommender(reads, writes), cost=DEAR_REQUESTS)
    (found,) = asker.all()
    assert found.best is not None
    assert found.next_best is not None
    assert "25 % more traffic would be throttled" in asker._weaknesses(found.best)
    assert "25 % more traffic would be throttled" not in asker._weaknesses(found.next_best)
    assert found.next_best.monthly_usd > found.best.monthly_usd


def test_what_nothing_is_known_of_stays_as_it_is() -> None:
    series = {
        SeriesKey("support_tickets", None, "read"): per_minute(*[200.0] * 300),
        SeriesKey("support_tickets", None, "write"): per_minute(*[90.0] * 300),
        SeriesKey("support_tickets", "tenant_status", "read"): per_minute(*[200.0] * 300),
    }
    trace = Trace("trace.csv", 1_767_571_200 // 60, series)
    (found,) = Recommender(CAPACITY, subject(CAPACITY, "starter"), trace, True, DEAR_REQUESTS).all()
    assert found.best is not None
    _, priority = found.best.table.indexes
    _, today = found.current.table.indexes
    assert isinstance(priority.billing, Provisioned)
    assert isinstance(today.billing, Provisioned)
    assert priority.billing.read == today.billing.read
    # Its writes follow from the table's.
    assert priority.billing.write != today.billing.write
    assert "the traffic does not mention support_tickets/tenant_priority reads" in found.reasons


def test_how_sure_it_is() -> None:
    assert recommended([5.0] * 100, [0.0] * 100, measured=False).reasons[0] == "the traffic is a pattern, not measured"
    short = recommended([5.0] * 1440, [0.0] * 1440)
    assert short.certainty == "fairly sure"
    assert short.reasons == (
        "1 day of traffic; 14 days show each weekday twice",
        "25 % more traffic is not throttled",
    )
    long = recommended([5.0] * 14 * 1440, [0.0] * 14 * 1440)
    assert (long.certainty, long.reasons) == (
        "sure",
        ("14 days of measured traffic", "25 % more traffic is not throttled"),
    )


def test_the_tier_that_suffices() -> None:
    def suffices(reads: float) -> str | None:
        series = {SeriesKey("ticket_comments", None, "read"): per_minute(*[reads] * 600)}
        return tier_that_suffices(CAPACITY, Trace("t", 0, series))

    # The maximums of ticket_comments: 50, 100, 150, 300, 600, 1,000.
    assert [suffices(each) for each in (40, 99, 149, 299, 599, 999, 1001)] == [
        "starter", "growth", "business", "scale", "global", "enterprise", None,
    ]  # fmt: skip


def test_the_grid_goes_from_what_is_needed_least_to_what_is_needed_most() -> None:
    grid = list(lane_grid(per_minute(7, 70), lane(), 70, simulation(), 40_000))
    # 7 / 0.7 = 10 and 70 / 0.7 = 100; maximums from the peak and a quarter (87.5, so 88) to twice what it settles at.
    assert (min(each.floor for each in grid), max(each.floor for each in grid)) == (10, 100)
    assert (min(each.ceiling for each in grid), max(each.ceiling for each in grid)) == (88, 200)
    assert all(each.floor <= each.ceiling for each in grid)
    assert {each.target for each in grid} == {70_000}


def test_spread() -> None:
    assert spread(1, 16, 5) == [1, 2, 4, 8, 16]
    assert spread(7, 7, 20) == [7]
    assert spread(3, 4, 20) == [3, 4]
