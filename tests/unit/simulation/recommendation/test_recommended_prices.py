"""Reserved capacity and the use of recommended capacity, by hand with the prices of us-east-1."""

from __future__ import annotations

from dataclasses import replace

import pytest
from priced_plan import frozen_prices
from simulated import capacity

from phase3b.capacity.deployment import (
    OnDemand,
    Provisioned,
    Range,
    ScheduledScaling,
    TableDeployment,
    TargetTracking,
)
from phase3b.pricing.prices.capacity_prices import capacity_prices
from phase3b.simulation.capacity.lane_outcome import CapacityCost
from phase3b.simulation.recommendation.recommendation import Recommender
from phase3b.simulation.recommendation.recommended import Option, Recommendation
from phase3b.simulation.recommendation.recommended_prices import price_sentences, reserved_capacity, used_percent
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.trace import SeriesKey, Trace
from phase3b.units import Percent, Seconds, UnitsPerSecond

CAPACITY = capacity()
STARTER = subject(CAPACITY, "starter")
UNIT_MINUTE = 60_000
COST = CapacityCost(capacity_prices(frozen_prices()), 730, "us-east-1")


def table(read: int, write: int) -> TableDeployment:
    """A table without indexes that is neither scaled out nor in: its maximum is its minimum."""
    own = next(each for each in STARTER.tables if each.name == "ticket_comments")
    reads, writes = (Range(UnitsPerSecond(each), UnitsPerSecond(each)) for each in (read, write))
    return replace(own, billing=Provisioned(reads, writes, TargetTracking(Percent(70), Seconds(0), Seconds(0))))


def recommendation(chosen: TableDeployment) -> Recommendation:
    """As if it were recommended under 30 reads and 12 writes a second."""
    units = {"read": 30 * UNIT_MINUTE, "write": 12 * UNIT_MINUTE}
    series = {SeriesKey("ticket_comments", None, side): [each] * 60 for side, each in units.items()}  # type: ignore[arg-type]
    option = Recommender(CAPACITY, STARTER, Trace("trace.csv", 0, series), True, COST).option(chosen)
    return of(option)


def of(option: Option | None, name: str = "ticket_comments") -> Recommendation:
    current = option if option is not None else Option(table(1, 1), 0, 0, ())
    return Recommendation(name, current, option, None, "sure", (), 1, (), ())


def test_blocks_of_all_tables_together() -> None:
    """60 + 50 = 110 reads and 40 + 240 = 280 writes: one block of reads, two of writes, though one table has none.

    Reads for a year: 0.00013 - 0.000025 - 0.30 / 8,760 = 0.000070753 x 100 x 730 = 5.165.
    Writes for three: 0.00065 - 0.000081 - 1.80 / 26,280 = 0.000500507 x 200 x 730 = 73.074.
    """
    found = reserved_capacity(
        [recommendation(table(60, 40)), recommendation(table(50, 240))], frozen_prices(), "us-east-1"
    )
    assert (found.read_units, found.write_units) == (110, 280)
    offers = {each.of: each for each in found.offers}
    assert offers["read units, 1 year"].monthly_usd == pytest.approx(5.165, abs=0.001)
    assert offers["write units, 3 years"].monthly_usd == pytest.approx(73.074, abs=0.001)
    assert offers["write units, 3 years"].how.startswith("Buy 200 of the 280 write units")
    assert not found.not_proposed


def test_none_is_offered_for_a_table_with_a_replica() -> None:
    """AWS sells none for replicated writes: of two tables with 120 reads and 240 writes each, those of one count."""
    one, other = recommendation(table(120, 240)), recommendation(replace(table(120, 240), name="replicated"))
    found = reserved_capacity([one, other], frozen_prices(), "us-east-1", frozenset({"replicated"}))
    assert (found.read_units, found.write_units) == (120, 240)
    alone = reserved_capacity([other], frozen_prices(), "us-east-1", frozenset({"replicated"}))
    assert not alone.offers
    assert all("without those of tables with replicas" in each.reason for each in alone.not_proposed)


def test_below_a_block_nothing_is_offered_and_it_is_said() -> None:
    found = reserved_capacity([recommendation(table(99, 100))], frozen_prices(), "us-east-1")
    assert [each.of for each in found.offers] == ["write units, 1 year", "write units, 3 years"]
    sentences = list(price_sentences([], COST.prices, found))
    assert sentences[-1] == (
        "reserved capacity: none of read units, 1 year or read units, 3 years: sold by 100, and all minimums together are 99"
    )
    assert sentences[1].startswith("reserved capacity: write units, 1 year: $25.61 a month less. Buy 100 of the 100 ")


def test_what_schedules_take_back_is_not_reserved() -> None:
    """250 writes by day and 120 at night are one block, not two; 300 reads are always there."""
    night, day = (
        ScheduledScaling(
            name, f"cron(0 {hour} * * ? *)", "UTC", None, Range(UnitsPerSecond(floor), UnitsPerSecond(900))
        )
        for name, hour, floor in (("night", 20, 120), ("day", 7, 250))
    )
    own = table(300, 250)
    assert isinstance(own.billing, Provisioned)
    scheduled = replace(own, billing=replace(own.billing, schedules=(night, day)))
    found = reserved_capacity([recommendation(scheduled)], frozen_prices(), "us-east-1")
    assert (found.read_units, found.write_units) == (300, 120)


def test_on_demand_has_nothing_to_reserve() -> None:
    on_demand = replace(table(1, 1), billing=OnDemand(None, None))
    found = reserved_capacity([recommendation(on_demand), of(None)], frozen_prices(), "us-east-1")
    assert (found.tables, found.offers, found.not_proposed) == ((), (), ())
    best = recommendation(on_demand).best
    assert best is not None
    assert used_percent(best, COST.prices) is None
    assert list(price_sentences([recommendation(on_demand)], COST.prices, found)) == [
        "billing modes: on-demand is cheaper below 28.9 % average use of provisioned capacity",
        "reserved capacity: none, as no recommended table is provisioned",
    ]


def test_use_is_weighted_by_price() -> None:
    """(30 x 0.00013 + 12 x 0.00065) / (100 x 0.00013 + 40 x 0.00065) = 0.0117 / 0.039 = 30 %."""
    one = recommendation(table(100, 40))
    assert one.best is not None
    assert used_percent(one.best, COST.prices) == pytest.approx(30)
    even = next(iter(price_sentences([one], COST.prices, reserved_capacity([one], frozen_prices(), "us-east-1"))))
    assert even.endswith("recommended capacity that is used: ticket_comments 30.0 %")


def test_above_the_break_even_on_demand_is_dearer_and_below_it_is_cheaper() -> None:
    for units, dearer in ((100, True), (110, False)):
        # Writes in proportion: 30 of 100 and 12 of 40 are 30 %, 30 of 110 and 12 of 44 are 27.3 %.
        provisioned = recommendation(table(units, units * 4 // 10)).best
        on_demand = recommendation(replace(table(1, 1), billing=OnDemand(None, None))).best
        assert provisioned is not None
        assert on_demand is not None
        assert (on_demand.monthly_usd > provisioned.monthly_usd) is dearer
