"""Scheduled actions in a run, worked out by hand. The first day is Monday, 2026-01-05, at 00:00 UTC: 01:00 in Berlin."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from lanes import lane
from simulated import COST, capacity

from phase3b.capacity.deployment import OnDemand, Provisioned, Range, ScheduledScaling, TargetTracking
from phase3b.errors import Phase3bError
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, UNIT_MINUTE
from phase3b.simulation.capacity.decreases import Decreases
from phase3b.simulation.capacity.headroom import headroom_times
from phase3b.simulation.capacity.outcome import Outcome, Simulated, simulate
from phase3b.simulation.capacity.provisioned import ProvisionedState, begun
from phase3b.simulation.capacity.run import Change
from phase3b.simulation.capacity.scheduled import ScheduledBounds, Window, scheduled_bounds
from phase3b.simulation.subject import Subject, subject
from phase3b.simulation.traces.trace import SeriesKey, Trace
from phase3b.units import Percent, Seconds, UnitsPerSecond

CAPACITY = capacity()
MONDAY = 20_458 * MINUTES_PER_DAY
TRACKING = TargetTracking(Percent(70), Seconds(0), Seconds(0))
# 5 a second, 100 from 08:00 to 09:00 UTC, and 5 again for an hour.
PEAK = [5] * 480 + [100] * 60 + [5] * 60


def between(floor: int, ceiling: int) -> Range:
    return Range(UnitsPerSecond(floor), UnitsPerSecond(ceiling))


def action(
    expression: str, floor: int, ceiling: int = 200, zone: str = "UTC", name: str = "morning"
) -> ScheduledScaling:
    return ScheduledScaling(name, expression, zone, between(floor, ceiling), None)


# 08:45 in Berlin is 07:45 UTC in January, a quarter of an hour before the peak; 10:15 is a quarter of an hour after it.
MORNING = action("cron(45 8 ? * MON-FRI *)", 150, zone="Europe/Berlin")
BACK = action("cron(15 10 ? * MON-FRI *)", 10, zone="Europe/Berlin", name="back")


def webhooks(*schedules: ScheduledScaling) -> Subject:
    billing = Provisioned(between(10, 200), between(1, 1), TRACKING, schedules)
    found = subject(CAPACITY, "starter")
    table = next(each for each in found.tables if each.name == "webhooks")
    return replace(found, tables=(replace(table, billing=billing),))


def traced(reads: list[int], start: int = MONDAY, source: str = "trace.csv") -> Trace:
    return Trace(source, start, {SeriesKey("webhooks", None, "read"): [each * UNIT_MINUTE for each in reads]})


def simulated(chosen: Subject, trace: Trace) -> Simulated:
    return simulate(chosen, trace, CAPACITY.simulation, CAPACITY.objectives, CAPACITY.quotas, COST)


def changes(chosen: Subject, trace: Trace) -> list[Change]:
    return simulated(chosen, trace).runs[0].lanes[0].changes


def test_a_daily_peak_that_target_tracking_throttles_and_a_schedule_does_not() -> None:
    alone = simulated(webhooks(), traced(PEAK)).runs[0].lanes[0]
    # 10 are there, and 3,000 units saved: of 6,000 in the first minute 2,400 are too many, of the next 5,400.
    assert (alone.throttled[480], alone.throttled[481]) == (2_400_000, 5_400_000)
    scheduled = simulated(webhooks(MORNING, BACK), traced(PEAK))
    assert (scheduled.outcome.throttled_requests, scheduled.outcome.holds) == (0, True)
    # Raised without an alarm, a minute later. At 09:15 UTC the minimum is 10 again: fifteen low minutes from then on.
    assert scheduled.runs[0].lanes[0].changes == [Change(0, 10), Change(466, 150), Change(571, 10)]


def test_a_weekend_has_no_schedule_of_weekdays() -> None:
    saturday = MONDAY + 5 * MINUTES_PER_DAY
    assert simulated(webhooks(MORNING, BACK), traced(PEAK, saturday)).outcome.throttled_requests > 0


def test_a_new_maximum_lowers_capacity_at_once() -> None:
    # 70 a second settle at 100. At 00:10 the maximum is 50, which is there a minute later, and is no more than that.
    found = changes(webhooks(action("at(2026-01-05T00:10:00)", 10, 50)), traced([70] * 40))
    assert found == [Change(0, 100), Change(11, 50)]


def test_a_new_maximum_lets_auto_scaling_go_on() -> None:
    limited = [action("cron(0 0 * * ? *)", 10, 20), action("cron(10 0 * * ? *)", 10, 200, name="more")]
    # 70 of at most 20; from 00:10 on two minutes above are counted again: they have been all along, but at the maximum.
    found = changes(webhooks(*limited), traced([70] * 20))
    assert found[0] == Change(0, 20)
    # 10 and 11 are above, decided at the end of 11, there at 13: 20 / 0.7 = 28.6.
    assert found[1] == Change(13, 29)


def test_the_last_action_before_the_beginning_is_in_force() -> None:
    weekly = [action("cron(0 6 ? * MON *)", 150), action("cron(0 6 ? * SUN *)", 10, name="back")]
    wednesday = MONDAY + 2 * MINUTES_PER_DAY
    assert changes(webhooks(*weekly), traced([5] * 10, wednesday)) == [Change(0, 150)]
    assert changes(webhooks(*weekly), traced([5] * 10)) == [Change(0, 10)]
    # It is in force as well where it runs in the first minute.
    assert changes(webhooks(action("cron(0 0 * * ? *)", 33)), traced([5] * 10)) == [Change(0, 33)]


def bounds(expression: str, zone: str, start: str, days: int, *, dated: bool = True) -> list[str]:
    first = int(datetime.fromisoformat(start).replace(tzinfo=UTC).timestamp()) // 60
    window = Window(first, first + days * MINUTES_PER_DAY, dated)
    found = scheduled_bounds((action(expression, 20, zone=zone),), "read", window)
    assert all((each.floor, each.ceiling) == (20, 200) for each in found)
    return [datetime.fromtimestamp(each.minute * 60, UTC).strftime("%m-%d %H:%M") for each in found]


def test_times_are_those_of_the_time_zone() -> None:
    # The clocks of Berlin go forward on 2026-03-29, at 01:00 UTC; the first one is that of the day before the window.
    found = bounds("cron(0 9 * * ? *)", "Europe/Berlin", "2026-03-28T00:00", 3)
    assert found == ["03-27 08:00", "03-28 08:00", "03-29 07:00", "03-30 07:00"]
    # Monday in Auckland is still Sunday in UTC.
    assert bounds("cron(0 8 ? * MON *)", "Pacific/Auckland", "2026-01-11T00:00", 1) == ["01-04 19:00", "01-11 19:00"]
    assert bounds("cron(0 8 29 2 ? *)", "UTC", "2026-01-11T00:00", 1) == ["02-29 08:00"]


def test_what_runs_once_needs_a_date() -> None:
    once = "at(2026-01-11T12:00:00)"
    assert bounds(once, "Europe/Berlin", "2026-01-11T00:00", 1) == ["01-11 11:00"]
    assert bounds(once, "UTC", "2026-01-20T00:00", 1) == ["01-11 12:00"]
    assert bounds(once, "UTC", "2026-01-10T00:00", 1) == []
    assert bounds(once, "UTC", "2026-01-11T00:00", 1, dated=False) == []
    assert bounds("rate(1 hour)", "UTC", "2026-01-11T00:00", 1) == []


def test_a_side_that_a_schedule_leaves_out_stays() -> None:
    window = Window(MONDAY, MONDAY + MINUTES_PER_DAY, dated=True)
    assert scheduled_bounds((MORNING,), "write", window) == ()


def test_of_two_in_one_minute_the_later_one_in_the_file_counts() -> None:
    both = [action("cron(5 0 * * ? *)", 20), action("cron(5 0 * * ? *)", 30, name="again")]
    assert changes(webhooks(*both), traced([5] * 10))[-1].capacity == 30


LANE = lane(floor=20, ceiling=50, actions=(ScheduledBounds(600, 20, 50),))


def test_what_is_on_its_way_is_kept_within_the_new_bounds() -> None:
    coming = ProvisionedState(600, 10, 0, coming=30, comes_at=602)
    assert begun(coming, LANE, Decreases())[0] == coming
    # More than the new maximum: that instead, from now on. What there is already: nothing more.
    above, _ = begun(coming._replace(coming=80), LANE, Decreases())
    assert (above.coming, above.comes_at) == (50, 601)
    at_it, _ = begun(coming._replace(capacity=50, coming=80), LANE, Decreases())
    assert at_it.coming == 0
    # What arrives in this very minute has arrived before.
    arriving, _ = begun(coming._replace(coming=80, comes_at=600), LANE, Decreases())
    assert (arriving.capacity, arriving.coming) == (80, 50)


def test_lowering_is_one_of_the_days_decreases() -> None:
    full = ProvisionedState(600, 80, 0)
    lowered, used = begun(full, LANE, Decreases())
    assert (lowered.coming, used) == (50, Decreases(0, 1, 600))
    none_left = Decreases(0, 4, 590)
    assert begun(full, LANE, none_left) == (full, none_left)
    # A raise is none.
    assert begun(ProvisionedState(600, 10, 0), LANE, none_left)[1] == none_left


def test_it_takes_effect_at_once_where_a_change_takes_no_time() -> None:
    found, _ = begun(ProvisionedState(600, 10, 0), replace(LANE, minutes_to_apply=0), Decreases())
    assert (found.capacity, found.coming) == (20, 0)
    assert begun(ProvisionedState(601, 10, 0), LANE, Decreases())[0].coming == 0


def noted(outcome: Outcome) -> list[str]:
    return [each.what for each in outcome.findings if each.about == "webhooks"]


def test_what_has_no_time_of_day_is_said() -> None:
    rate, once = action("rate(1 day)", 150), action("at(2026-01-05T07:45:00)", 150)
    assert noted(simulated(webhooks(rate), traced(PEAK)).outcome) == [
        (
            "the schedule morning is a rate, which begins when it is deployed: it is not simulated. A cron expression has a time "
            "of day"
        )
    ]
    assert noted(simulated(webhooks(once), traced(PEAK)).outcome) == []
    assert simulated(webhooks(once), traced(PEAK)).outcome.holds
    assert noted(simulated(webhooks(once), traced(PEAK, source="weekly")).outcome) == [
        "the schedule morning runs once, and a pattern has no date: it is not simulated. A file of traffic has one"
    ]
    assert noted(simulated(webhooks(MORNING), traced(PEAK, source="ramp")).outcome) == [
        "the schedule morning runs at its time of day, and ramp has none: its first minute is taken for Monday, 00:00 UTC"
    ]
    assert noted(simulated(webhooks(MORNING), traced(PEAK, source="daily")).outcome) == []


def test_a_lower_scheduled_minimum_is_one_that_readings_matter_above() -> None:
    # 8 a second are within the minimum of 10, and not within that of the night: readings are asked.
    chosen = webhooks(action("cron(0 0 * * ? *)", 10), action("cron(10 0 * * ? *)", 5, name="night"))
    assert simulated(chosen, traced([8] * 30)).outcome.verdict.outcomes
    assert not simulated(webhooks(action("cron(0 0 * * ? *)", 40)), traced([8] * 30)).outcome.verdict.outcomes


def test_the_maximum_that_is_warned_of_is_the_one_in_force() -> None:
    # 70 % of 200 are never exceeded, but of 100 from minute 10 on: for 20 minutes of 71.
    chosen = webhooks(action("cron(10 0 * * ? *)", 100, 100))
    found = noted_of_reads(simulated(chosen, traced([71] * 30)).outcome)
    assert found == ["above 70 % of its maximum of 100 for 20 minutes in a row: auto scaling has little left to give"]


def noted_of_reads(outcome: Outcome) -> list[str]:
    return [each.what for each in outcome.findings if each.about == "webhooks reads"]


def test_headroom_knows_schedules() -> None:
    assert headroom_times(webhooks(), traced(PEAK), CAPACITY.simulation, CAPACITY.quotas) == 0
    assert headroom_times(webhooks(MORNING, BACK), traced(PEAK), CAPACITY.simulation, CAPACITY.quotas) > 1


def test_on_demand_has_no_schedules() -> None:
    found = subject(CAPACITY, "starter")
    table = next(each for each in found.tables if each.name == "webhooks")
    chosen = replace(found, tables=(replace(table, billing=OnDemand(None, None)),))
    assert simulated(chosen, traced(PEAK)).outcome.holds


def test_a_machine_without_time_zones_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zoneinfo.TZPATH", ())
    with pytest.raises(Phase3bError, match='no data of the time zone "Europe/Nowhere"'):
        bounds("cron(0 9 * * ? *)", "Europe/Nowhere", "2026-03-28T00:00", 1)
