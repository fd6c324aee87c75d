"""What a recommendation survives, with quantiles and sums that can be checked in a table or by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from lanes import lane, per_minute
from simulated import COST, capacity, simulation

from phase3b.capacity.deployment import Provisioned, TableDeployment
from phase3b.capacity.model.simulation import MarginLevel
from phase3b.simulation.capacity.amounts import UNIT_MINUTE
from phase3b.simulation.capacity.scheduled import ScheduledBounds
from phase3b.simulation.recommendation.margin import (
    floors_suffice,
    grown_times,
    least_floor,
    level_for,
    quantile,
    spiked,
    stressed_rules,
)
from phase3b.simulation.recommendation.recommendation import Recommender
from phase3b.simulation.recommendation.recommended import Option, Recommendation
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.trace import KeyShare, SeriesKey, Trace

CAPACITY = capacity()
LEAN, STANDARD, STRICT = CAPACITY.simulation.margin.levels
# So that on-demand is out of the question.
DEAR_REQUESTS = replace(
    COST, prices=replace(COST.prices, read_request_million_usd=1000, write_request_million_usd=1000)
)


@pytest.mark.parametrize(("mean", "percent", "in_table"), [(23, 99.9, 39), (10, 99, 18), (1, 99, 4), (100, 99.9, 132)])
def test_a_quantile_is_that_of_a_poisson_table(mean: float, percent: float, in_table: int) -> None:
    # The table has the smallest whole number that is not exceeded so often.
    assert in_table - 1 <= quantile(mean, percent, 1) <= in_table + 0.5


def test_dispersion_makes_a_second_busier() -> None:
    # 23 with a variance of 4 x 23 = 92: 23 + 9.592 x (3.0902 + (3.0902^2 - 1) x 7 / 9.592 / 6).
    assert quantile(23, 99.9, 4) == pytest.approx(62.62, abs=0.01)
    assert quantile(0, 99.9, 4) == 0
    assert quantile(23, 50, 1) >= 23


def test_the_minimum_is_the_busiest_second_where_no_burst_is_counted_on() -> None:
    without = STANDARD.model_copy(update={"burst_seconds": 0})
    assert least_floor(per_minute(2, 23, 2), without, 4) == 63
    # A second of the minimum and two that are saved: a third.
    assert least_floor(per_minute(2, 23, 2), STANDARD.model_copy(update={"burst_seconds": 2}), 4) == 21
    assert least_floor(per_minute(0, 0), without, 4) == 1


def test_each_scheduled_minimum_serves_the_busiest_second_of_its_own_time() -> None:
    """Without burst 23 a second need 63 (above), 2 a second 2 + 2.828 x 3.0902 + 8.5495 x 7 / 6 = 20.72: 21."""
    without, reads = STANDARD.model_copy(update={"burst_seconds": 0}), per_minute(2, 2, 23, 23)
    for night, day, suffices in ((21, 63, True), (20, 63, False), (21, 62, False)):
        own = lane(floor=500, actions=(ScheduledBounds(90, night, 500), ScheduledBounds(102, day, 500)))
        assert floors_suffice(own, reads, 100, without, 4) is suffices
    assert floors_suffice(lane(floor=63), reads, 100, without, 4)
    assert not floors_suffice(lane(floor=62), reads, 100, without, 4)


def test_the_objective_chooses_the_level() -> None:
    chosen = [level_for(CAPACITY.simulation, each).name for each in (10, 5, 4.9, 1, 0.5, 0.1, 0.001)]
    assert chosen == ["lean", "lean", "standard", "standard", "strict", "strict", "strict"]


def test_growth_is_compound_until_the_review() -> None:
    # 5 % in each of 3 months.
    assert grown_times(simulation()) == pytest.approx(1.157625)


def test_a_spike_is_at_the_quietest_and_the_busiest_minute_of_each_day() -> None:
    level = MarginLevel(
        name="one",
        error_percent=1,
        arrivals_percent=50,
        spike_times=3,
        spike_minutes=2,
        slower_minutes=0,
        burst_seconds=0,
    )
    # A minute without traffic is not the quietest: nothing is three times nothing.
    assert spiked([5, 0, 2, 4, 9, 6], level) == [5, 0, 6, 12, 27, 18]
    # A spike is no taller for another one that begins in it.
    assert spiked([1, 2], level) == [3, 6]


def test_the_rules_are_slower_and_burst_is_not_all_counted_on() -> None:
    found = stressed_rules(simulation(), STANDARD)
    assert (found.rules.burst_seconds, found.assumptions.minutes_to_apply) == (60, 4)


def recommended(
    reads: list[float], *, every_level: bool = False, shares: Mapping[str, KeyShare] | None = None
) -> Recommendation:
    series = {
        SeriesKey("ticket_comments", None, "read"): per_minute(*reads),
        SeriesKey("ticket_comments", None, "write"): per_minute(*[0.0] * len(reads)),
    }
    trace = Trace("trace.csv", 1_767_571_200 // 60, series, busiest_keys=shares or {})
    (found,) = Recommender(
        CAPACITY, subject(CAPACITY, "starter"), trace, True, DEAR_REQUESTS, every_level=every_level
    ).all()
    return found


def test_a_quiet_hour_does_not_make_the_minimum_one() -> None:
    # From 2 a second to 23 within an hour, as a smooth pattern has it. A spike of twice the load at its quietest lasts
    # longer than auto scaling takes, and 60 seconds of burst are all there is.
    reads = [2 + 21 * min(each, 240 - each) / 120 for each in range(240)]
    found = recommended(reads, every_level=True)
    assert found.best is not None
    billing = found.best.table.billing
    assert isinstance(billing, Provisioned)
    assert billing.read.floor > 1
    # The busiest minute, grown and doubled, for the three minutes and more that auto scaling takes.
    assert billing.read.ceiling * UNIT_MINUTE > max(per_minute(*reads)) * 2
    assert [(each.level, each.chosen) for each in found.steps] == [
        ("lean", False),
        ("standard", True),
        ("strict", False),
    ]
    prices = [each.option.monthly_usd for each in found.steps if each.option is not None]
    assert len(prices) == 3
    assert prices == sorted(prices)
    assert prices[0] < prices[2]


def test_a_tenant_that_is_too_hot_for_a_partition_is_a_doubt() -> None:
    # The largest of 100 has 1 / 5.187 of 10,000 reads a second; grown and doubled that is 4,464 of a partition's 3,000.
    found = recommended([10_000.0] * 60)
    assert any("needs 4,463 units/s of ticket_comments reads in a spike" in each for each in found.reasons), (
        found.reasons
    )


def test_a_measured_key_is_in_place_of_the_assumed_tenant() -> None:
    # 38 % of 10,000 reads a second, 1.05 to the third and doubled: 8,797.95.
    share = KeyShare("report.json", "ticket_comments", 0.38, 37)
    found = recommended([10_000.0] * 60, shares={"ticket_comments": share})
    said = "the busiest key (38 % of the traffic, as measured) needs 8,798 units/s of ticket_comments reads in a spike"
    assert any(said in each for each in found.reasons), found.reasons
    assert not any("the largest tenant" in each for each in found.reasons)


def test_what_a_stricter_level_found_cheaper_is_taken_for_a_laxer_one_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Candidates are a sample: the strict level's may have something cheaper among them, which survives the laxer one as well."""
    surviving = Recommender._surviving

    def lax_finds_dear_ones(
        self: Recommender, table: TableDeployment, current: Option, level: MarginLevel
    ) -> tuple[list[Option], int]:
        found, tried = surviving(self, table, current, level)
        return (
            [replace(each, monthly_usd=each.monthly_usd + 1000) for each in found] if level != STRICT else found
        ), tried

    monkeypatch.setattr(Recommender, "_surviving", lax_finds_dear_ones)
    found = recommended([10.0, 20.0, 10.0] * 20, every_level=True)
    by_level = {each.level: each.option for each in found.steps}
    assert by_level["strict"] is not None
    assert by_level["lean"] == by_level["standard"] == by_level["strict"]
