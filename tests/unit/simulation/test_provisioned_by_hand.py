"""Target tracking, worked out by hand. A capacity of 10 serves 10 units/s; marks at 70 %: 7 above, 5 well below."""

from __future__ import annotations

from itertools import pairwise

import pytest
from lanes import DOCUMENTED, MEASURED, lane, per_minute

from phase3b.capacity.model.simulation import ContestedDecrease
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, UNIT_MINUTE
from phase3b.simulation.capacity.decreases import DecreaseLimit, Decreases
from phase3b.simulation.capacity.provisioned import ProvisionedLane, ProvisionedState, step
from phase3b.simulation.capacity.run import Change, LaneRun, Start, run
from phase3b.simulation.capacity.table import TableModel


def ran(one: ProvisionedLane, offered: list[int], start: Start = "floor", start_minute: int = 0) -> LaneRun:
    """Reads of a table whose writes are nothing."""
    quiet = lane(floor=1, ceiling=1)
    model = TableModel("tickets", (None,), (one, quiet))
    return run(model, [offered, [0] * len(offered)], start_minute, start).lanes[0]


def test_steady_70_at_70_percent_settles_at_100() -> None:
    # Capacity of 10 serves 10: 10 / 0.7 = 14.3, so 15 after two minutes above and one to apply. Then
    # 15 / 0.7 = 21.4, 22 / 0.7 = 31.4, 32 / 0.7 = 45.7, 46 / 0.7 = 65.7, 66 / 0.7 = 94.3; at 95 all 70 are served:
    # 70 / 0.7 = 100. And 70 is not above 70 % of 100.
    done = ran(lane(), per_minute(*[70] * 120))
    assert done.changes == [
        Change(0, 10), Change(3, 15), Change(6, 22), Change(9, 32), Change(12, 46), Change(15, 66), Change(18, 95),
        Change(21, 100),
    ]  # fmt: skip
    # 3 minutes each of 70 less what is there; from 95 on nothing is throttled.
    short = 3 * sum(70 - capacity for capacity in (10, 15, 22, 32, 46, 66))
    assert done.throttled_total == short * UNIT_MINUTE


def test_settled_begins_where_it_would_settle() -> None:
    assert ran(lane(), per_minute(*[70] * 60), "settled").changes == [Change(0, 100)]


def test_one_minute_above_is_not_enough() -> None:
    # 10 a second would be above 7, but never twice in a row.
    done = ran(lane(), per_minute(*[10, 6] * 20))
    assert done.changes == [Change(0, 10)]
    assert done.throttled == {}


def test_exactly_at_the_target_is_not_above() -> None:
    assert ran(lane(), per_minute(*[7] * 30)).changes == [Change(0, 10)]
    assert ran(lane(), [7 * UNIT_MINUTE + 1] * 4).changes == [Change(0, 10), Change(3, 11)]


def test_fifteen_minutes_well_below_scale_in_by_the_highest_of_them() -> None:
    # Settled for 70: 100. Well below is less than 50. The 15 minutes 1 to 15 have 40 at most: 40 / 0.7 = 57.1, so 58,
    # which is there at the beginning of minute 16 + 1. 30 is not less than 58 x 0.5 = 29.
    done = ran(lane(), per_minute(70, 40, *[30] * 40), "settled")
    assert done.changes == [Change(0, 100), Change(17, 58)]


def test_fourteen_minutes_are_not_enough() -> None:
    done = ran(lane(), per_minute(70, *[30] * 14, 60, *[30] * 14, 60), "settled")
    assert done.changes == [Change(0, 100)]


def test_exactly_at_the_low_mark_is_not_below() -> None:
    assert ran(lane(), per_minute(70, *[50] * 60), "settled").changes == [Change(0, 100)]
    assert ran(lane(), per_minute(70, *[49.999] * 16), "settled").changes == [Change(0, 100)]
    assert ran(lane(), per_minute(70, *[49.999] * 17), "settled").changes == [Change(0, 100), Change(17, 72)]


def test_never_below_the_floor_nor_above_the_ceiling() -> None:
    assert ran(lane(floor=60), per_minute(70, *[1] * 60), "settled").changes == [Change(0, 100), Change(17, 60)]
    done = ran(lane(ceiling=12), per_minute(*[70] * 60))
    assert done.changes == [Change(0, 10), Change(3, 12)]


def test_nothing_at_all_scales_in_or_does_not() -> None:
    quiet = per_minute(70, *[0] * 30)
    assert ran(lane(), quiet, "settled").changes == [Change(0, 100), Change(17, 10)]
    assert ran(lane(scales_in_at_zero=False), quiet, "settled").changes == [Change(0, 100)]
    # Where it does not, a minute of nothing starts the count again.
    between = per_minute(70, *[30, 0] * 20)
    assert ran(lane(scales_in_at_zero=False), between, "settled").changes == [Change(0, 100)]
    assert ran(lane(), between, "settled").changes == [Change(0, 100), Change(17, 43)]


def test_burst_is_five_minutes_of_what_was_not_used() -> None:
    # Capacity 10 all the time. Nothing for ten minutes keeps 300 s x 10 = 3,000 units. Then 30 a second want 20 a
    # second more than there is, 1,200 a minute: 3,000 last for two minutes and a half.
    fixed = lane(ceiling=10)
    done = ran(fixed, per_minute(*[0] * 10, *[30] * 4))
    assert done.throttled == {12: 600_000, 13: 1_200_000}
    assert done.least_burst == 0


def test_burst_fills_by_what_is_left() -> None:
    # 4 of 10 are used in the first minute: 6 x 60 = 360 units are kept. 16 in the next one use them up, exactly.
    fixed = lane(ceiling=10)
    assert ran(fixed, per_minute(4, 16, 10)).throttled == {}
    assert ran(fixed, [*per_minute(4), 16 * UNIT_MINUTE + 1]).throttled == {1: 1}


def test_a_fall_takes_burst_with_it() -> None:
    one = lane(floor=10, ceiling=100)
    state = ProvisionedState(0, 100, one.most_burst(100), coming=10, comes_at=0)
    after, _, consumed = step(state, 0, one, Decreases())
    assert (after.capacity, after.burst, consumed) == (10, 300 * 10 * 1000, 0)


def test_out_cooldown_lets_only_a_larger_step_through() -> None:
    # 10 -> 15 at minute 3 (a step of 5). Ten minutes of cooldown: 15 -> 22 is a larger step (7), and so are the next.
    one = lane(scale_out_cooldown_seconds=600)
    assert ran(one, per_minute(*[70] * 12)).changes == [Change(0, 10), Change(3, 15), Change(6, 22), Change(9, 32)]
    # The last step of the steady case, 95 -> 100, is a smaller one: it waits until minute 18 + 10, as seen at the end
    # of minute 27, and is there one minute later.
    done = ran(one, per_minute(*[70] * 60))
    assert done.changes[-2:] == [Change(18, 95), Change(29, 100)]


def test_in_cooldown_blocks_a_fall_and_a_rise_ends_it() -> None:
    one = lane(scale_in_cooldown_seconds=1800)
    # 100 -> 58 is there at minute 17. From then on 20, well below 29: fifteen minutes later, at the end of 31, it would
    # fall to 29 but for the cooldown, which ends 30 minutes after 17: seen at the end of minute 46, there at 48.
    done = ran(one, per_minute(70, 40, *[30] * 15, *[20] * 40), "settled")
    assert done.changes == [Change(0, 100), Change(17, 58), Change(48, 29)]


def test_a_rise_ends_the_pause_after_a_fall() -> None:
    # 100 -> 58 at minute 17, and an hour's pause. 50 in 17 to 19 is above 40.6: 50 / 0.7 = 71.4, so 72 at minute 20. Then
    # fifteen minutes of 20, below 36: 29 (28.6) is decided at the end of minute 34 and there at 36, long before minute 77.
    one = lane(scale_in_cooldown_seconds=3600)
    done = ran(one, per_minute(70, 40, *[30] * 15, *[50] * 3, *[20] * 30), "settled")
    assert done.changes == [Change(0, 100), Change(17, 58), Change(20, 72), Change(36, 29)]


def test_marks_are_what_must_be_passed() -> None:
    # One minute of the step itself, as a run does not look at a lane that is at rest.
    one, full = lane(), ProvisionedState(0, 100, lane().most_burst(100))
    at_the_target, _, _ = step(full, 70 * UNIT_MINUTE, one, Decreases())
    above_it, _, _ = step(full, 70 * UNIT_MINUTE + 1, one, Decreases())
    assert (at_the_target.above, above_it.above) == (0, 1)
    at_the_low_mark, _, _ = step(full, 50 * UNIT_MINUTE, one, Decreases())
    below_it, _, _ = step(full, 50 * UNIT_MINUTE - 1, one, Decreases())
    assert (at_the_low_mark.recent, below_it.recent) == ((), (50 * UNIT_MINUTE - 1,))


def test_the_fifth_decrease_of_a_day_waits_for_an_hour() -> None:
    # Each 16 minutes it falls, as the load halves: 15 below, 1 to apply.
    levels = [64.0, 32, 16, 8, 4, 2, 1]
    offered = per_minute(*(level for level in levels for _ in range(17)), *[1] * 120)
    done = ran(lane(floor=1), offered, "settled")
    falls = [change.minute for change in done.changes[1:]]
    accepted = [minute - 1 for minute in falls]
    assert accepted[4] - accepted[3] == 60
    assert all(after - before < 60 for before, after in pairwise(accepted[:4]))


def test_a_new_day_begins_with_four_decreases_again() -> None:
    levels = [64.0, 32, 16, 8, 4, 2]
    offered = per_minute(*(level for level in levels for _ in range(17)), *[2] * 30)
    # The fourth fall is accepted in the last quarter of an hour before 00:00 UTC, the fifth right after it.
    done = ran(lane(floor=1), offered, "settled", MINUTES_PER_DAY - 85)
    accepted = [change.minute - 1 for change in done.changes[1:]]
    assert accepted[3] < 85 <= accepted[4]
    assert accepted[4] - accepted[3] < 60


def test_documented_decreases_come_back_by_the_hour_of_the_day() -> None:
    levels = [64.0, 32, 16, 8, 4, 2]
    offered = per_minute(*(level for level in levels for _ in range(17)), *[2] * 120)
    done = ran(lane(floor=1, decreases=DOCUMENTED), offered, "settled", 2)
    accepted = [2 + change.minute - 1 for change in done.changes[1:]]
    # Four are there at 00:00, one comes back at 01:00: the five falls are 17 minutes apart.
    assert len(accepted) == 5
    assert accepted[3] - accepted[0] == 51
    assert accepted[4] >= 60


def test_a_slow_change_comes_later() -> None:
    assert ran(lane(minutes_to_apply=5), per_minute(*[70] * 12)).changes == [Change(0, 10), Change(7, 15)]
    assert ran(lane(minutes_to_apply=0), per_minute(*[70] * 6)).changes == [Change(0, 10), Change(2, 15), Change(4, 22)]


def test_an_alarm_that_lags_acts_later_and_nothing_else_is_decided_meanwhile() -> None:
    # Above in minutes 0 and 1; three of lag and one to apply: minute 6. Above in 6 and 7: 8 + 3 + 1.
    done = ran(lane(alarm_lag_minutes=3), per_minute(*[70] * 14))
    assert done.changes == [Change(0, 10), Change(6, 15), Change(12, 22)]


def test_a_decrease_counts_when_the_alarm_acts() -> None:
    # The day's four are used up, and the last was just now. Fifteen low minutes are over three minutes before midnight:
    # an alarm that lags four acts on the next day.
    state = ProvisionedState(MINUTES_PER_DAY - 4, 100, 0, recent=(0,) * 14)
    used_up = Decreases(0, 4, MINUTES_PER_DAY - 10)
    at_once, _, _ = step(state, 0, lane(), used_up)
    later, decreases, _ = step(state, 0, lane(alarm_lag_minutes=4), used_up)
    assert (at_once.coming, later.coming, later.comes_at) == (0, 10, MINUTES_PER_DAY + 2)
    assert decreases == Decreases(1, 1, MINUTES_PER_DAY + 1)


def test_cooldowns_are_over_when_the_alarm_acts() -> None:
    # It grew by 90 in minute 9, and wants 5 more at the end of minute 10. A cooldown of four minutes is over in minute 13.
    grown = ProvisionedState(10, 95, 0, above=1, grew_at=9, grew_by=90)
    fallen = ProvisionedState(10, 100, 0, recent=(0,) * 14, fell_at=9)
    for lag, wanted in ((1, (0, 0)), (2, (100, 10))):
        one = lane(scale_out_cooldown_seconds=240, scale_in_cooldown_seconds=240, alarm_lag_minutes=lag)
        out, _, _ = step(grown, 70 * UNIT_MINUTE, one, Decreases())
        into, _, _ = step(fallen, 0, one, Decreases())
        assert (out.coming, into.coming) == wanted


def test_how_much_burst_is_there_at_the_start() -> None:
    # 300 s of 10 are 3,000 units. 11 a second want 60 more than there is: 2 % of them.
    offered = per_minute(10, 11)
    assert ran(lane(ceiling=10, burst_at_start_percent=2), offered, "settled").throttled == {}
    assert ran(lane(ceiling=10, burst_at_start_percent=1), offered, "settled").throttled == {1: UNIT_MINUTE // 2}
    assert ran(lane(ceiling=10, burst_at_start_percent=0), offered, "settled").throttled == {1: UNIT_MINUTE}


@pytest.mark.parametrize("first", ["read", "write"])
def test_who_gets_the_decrease_that_both_want(first: ContestedDecrease) -> None:
    # One decrease at once, then an hour's pause. Reads and writes both want it at the end of minute 15.
    limit = DecreaseLimit(MEASURED.rule, 1, 60, first)
    one, offered = lane(decreases=limit), per_minute(70, 40, *[30] * 90)
    model = TableModel("tickets", (None,), (one, one))
    falls = [each.changes[1].minute for each in run(model, [offered, offered], 60, "settled").lanes]
    assert falls == ([17, 77] if first == "read" else [77, 17])
