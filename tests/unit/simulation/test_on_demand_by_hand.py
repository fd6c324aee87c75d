"""On-demand, worked out by hand: at once 40 units/s, twice the peak of half an hour ago, never above the maximum."""

from __future__ import annotations

from lanes import per_minute

from phase3b.simulation.capacity.amounts import UNIT_MINUTE
from phase3b.simulation.capacity.on_demand import OnDemandLane
from phase3b.simulation.capacity.run import LaneRun, run
from phase3b.simulation.capacity.table import TableModel


def ran(one: OnDemandLane, offered: list[int]) -> LaneRun:
    nothing = OnDemandLane(at_once=40, ceiling=1000, growth=2000, growth_minutes=30)
    model = TableModel("webhooks", (None,), (one, nothing))
    return run(model, [offered, [0] * len(offered)], 0, "settled").lanes[0]


LANE = OnDemandLane(at_once=40, ceiling=1000, growth=2000, growth_minutes=30)


def test_a_new_table_serves_so_much_at_once() -> None:
    assert ran(LANE, per_minute(40)).throttled == {}
    assert ran(LANE, per_minute(41)).throttled == {0: UNIT_MINUTE}


def test_twice_the_peak_of_half_an_hour_ago() -> None:
    # 35 since minute 0: it counts from minute 31 on, and 70 are served then, not before.
    steady = per_minute(*[35] * 31)
    assert ran(LANE, [*steady, *per_minute(70)]).throttled == {}
    assert ran(LANE, [*steady, *per_minute(71)]).throttled == {31: UNIT_MINUTE}
    assert ran(LANE, per_minute(*[35] * 30, 70)).throttled == {30: 30 * UNIT_MINUTE}


def test_a_peak_does_not_count_at_once() -> None:
    # 10 for long, 38 in minute 31, 60 right after it: 38 is not a previous peak yet, so that 40 are served.
    assert ran(LANE, per_minute(*[10] * 31, 38, 60)).throttled == {32: 20 * UNIT_MINUTE}


def test_what_was_throttled_was_no_peak() -> None:
    # 100 are asked, 40 served: half an hour later 80 are served, not 200.
    done = ran(LANE, per_minute(*[100] * 33))
    assert done.throttled[30] == 60 * UNIT_MINUTE
    assert done.throttled[31] == 20 * UNIT_MINUTE


def test_the_ceiling_holds_above_all() -> None:
    capped = OnDemandLane(at_once=40, ceiling=20, growth=2000, growth_minutes=30)
    done = ran(capped, per_minute(*[25] * 90))
    assert done.throttled_total == 90 * 5 * UNIT_MINUTE


def test_no_capacity_is_provisioned() -> None:
    done = ran(LANE, per_minute(10, 20))
    assert (done.changes, done.unit_minutes, done.consumed_total) == ([], 0, 30 * UNIT_MINUTE)
