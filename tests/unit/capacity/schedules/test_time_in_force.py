"""For which part of a year the bounds of each schedule are in force, and what that costs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_capacity import planned

from phase3b.capacity.schedules.time_in_force import InForce, ScheduledBounds, floor_all_the_time, in_force
from phase3b.pricing.lines.tables import owners
from phase3b.pricing.pricing_context import context
from phase3b.pricing.usage.expected_units import expected_units
from phase3b.pricing.usage.usage import Usage

EVENING = ScheduledBounds("cron(0 20 * * ? *)", "UTC", 10, 200)
MORNING = ScheduledBounds("cron(0 8 * * ? *)", "UTC", 100, 200)


def test_twelve_hours_of_each_day_are_half_of_the_year() -> None:
    """When 2027 begins, the evening of the day before is in force: the table's own 50 never is."""
    found = {each.floor: each.share for each in in_force(50, 200, (MORNING, EVENING))}
    assert found == {10: 0.5, 100: 0.5}


def test_working_days_in_a_time_zone() -> None:
    """2027 has 261 working days of 12 hours, which begin and end on the same side of a change of the clock."""
    week = (
        ScheduledBounds("cron(0 7 ? * MON-FRI *)", "Europe/Berlin", 40, 50),
        ScheduledBounds("cron(0 19 ? * MON-FRI *)", "Europe/Berlin", 10, 50),
    )
    found = {each.floor: each.share for each in in_force(10, 50, week)}
    assert found[40] == pytest.approx(261 * 12 / 8760)
    assert found[10] == pytest.approx(1 - 261 * 12 / 8760)


def test_what_runs_once_is_in_no_average_year_and_a_rate_is_in_force_throughout() -> None:
    once = ScheduledBounds("at(2027-06-01T00:00:00)", "UTC", 90, 200)
    assert in_force(50, 200, (once,)) == (InForce(1.0, 50, 200),)
    assert in_force(50, 200, (ScheduledBounds("rate(1 day)", "UTC", 7, 8),)) == (InForce(1.0, 7, 8),)


def test_the_minimum_that_is_always_there() -> None:
    """The table's own 5 is never in force where two schedules run every day; what runs once can stay."""
    assert floor_all_the_time(5, 200, (MORNING, EVENING)) == 10
    assert floor_all_the_time(50, 200, ()) == 50
    once = ScheduledBounds("at(2027-06-01T00:00:00)", "UTC", 3, 200)
    assert floor_all_the_time(50, 200, (once,)) == 3
    assert floor_all_the_time(50, 200, (MORNING, EVENING, once)) == 3


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 23), st.integers(1, 99)), min_size=1, max_size=3))
def test_the_parts_are_the_whole_year(hours: list[tuple[int, int]]) -> None:
    schedules = tuple(
        ScheduledBounds(f"cron(0 {hour} * * ? *)", "America/New_York", floor, 100) for hour, floor in hours
    )
    assert sum(each.share for each in in_force(1, 100, schedules)) == pytest.approx(1)


@pytest.mark.parametrize(("level", "units"), [("floor", 25.5), ("ceiling", 200), ("expected", 35.5)])
def test_a_bill_counts_each_minimum_for_its_part_of_the_time(level: str, units: float) -> None:
    """Half of the time at least 1, half of the time at least 50; 14.7 reads/s at a target of 70 % need 21: (21 + 50) / 2."""
    text = "        write: {min: 50, max: 200}"
    own = (
        "\n        auto_scaling: {schedules: {night: {expression: cron(0 20 * * ? *), read: {min: 1}}, "
        "day: {expression: cron(0 8 * * ? *), read: {}}}}"
    )
    plan = planned("prod", (text, text + own))
    usage = Usage.model_validate({"tables": {"tickets": {"read_units_per_second": 14.7}}})
    found = context(plan, usage, level, 730, expected_units)  # type: ignore[arg-type]  one of three words
    table = next(each for each in plan.records if str(each.address) == "aws_dynamodb_table.tickets")
    owner = next(iter(owners(table, found)))  # type: ignore[arg-type]  the address says which
    assert owner.provisioned_units(found, "read") == pytest.approx(units)
    assert owner.provisioned_units(found, "write") in {50, 200, None}
