"""Which hours of the day need a minimum, worked by hand; and a recommendation that has them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.deployment import Provisioned, Range
from phase3b.capacity.loader import load
from phase3b.pricing.prices.capacity_prices import CapacityPrices
from phase3b.simulation.capacity.amounts import in_a_minute
from phase3b.simulation.capacity.lane_outcome import CapacityCost
from phase3b.simulation.recommendation.recommendation import Recommender
from phase3b.simulation.recommendation.recommended import Recommendation
from phase3b.simulation.recommendation.scheduled_option import (
    Hours,
    floors_of,
    hours_worth_trying,
    needed_by_hour,
    with_schedules,
)
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.trace import SeriesKey, Trace

CAPACITY = load(Path(__file__).parents[4] / "capacity.yaml")
PRICES = CapacityPrices(
    read_unit_hour_usd=0.00013,
    write_unit_hour_usd=0.00065,
    read_request_million_usd=0.125,
    write_request_million_usd=0.625,
)
COST = CapacityCost(PRICES, 730, "us-east-1")
# From 2026-01-05 00:00 UTC.
MIDNIGHT = 20_458 * 1440
DAY = [in_a_minute(400 if 8 <= minute // 60 < 18 else 5) for minute in range(1440)]


def test_an_hour_needs_its_busiest_minute() -> None:
    found = needed_by_hour(DAY, MIDNIGHT, 1)
    assert found == [5] * 8 + [400] * 10 + [5] * 6


def test_hours_are_those_of_the_clock_wherever_a_trace_begins() -> None:
    assert needed_by_hour([in_a_minute(9)] * 60, MIDNIGHT + 23 * 60 + 30, 2) == [9] + [2] * 22 + [9]


def test_part_of_a_unit_needs_a_whole_one() -> None:
    assert needed_by_hour([in_a_minute(2.5)], MIDNIGHT, 1)[0] == 3


def test_the_hours_that_save_most_come_first() -> None:
    """A minimum of 400 reads that ten hours need: 14 hours of 395 units less."""
    needed = [[5] * 8 + [400] * 10 + [5] * 6, [3] * 24]
    found = hours_worth_trying([400, 3], needed, PRICES, 3)
    assert found[0] == Hours(8, 18, (5, 3))
    assert found[0].busy == 10
    assert found[0].text == "08:00 to 18:00 UTC"
    # What is one hour longer saves an hour less.
    assert {each.busy for each in found[1:]} == {11}


def test_what_auto_scaling_serves_keeps_its_minimum() -> None:
    """Writes need 9 and have a minimum of 3: auto scaling does the rest, and a schedule would not raise it."""
    (found,) = hours_worth_trying([400, 3], [[5] * 8 + [400] * 10 + [5] * 6, [9] * 24], PRICES, 1)
    assert found == Hours(8, 18, (5, 3))


def test_busy_hours_may_go_over_midnight() -> None:
    needed = [[50 if hour >= 22 or hour < 3 else 2 for hour in range(24)]]
    (found,) = hours_worth_trying([50], needed, PRICES, 1)
    assert found == Hours(22, 3, (2,))
    assert found.busy == 5


def test_a_minimum_that_every_hour_needs_has_no_hours() -> None:
    assert hours_worth_trying([5, 5], [[5] * 24, [7] * 24], PRICES, 5) == []


def test_writes_are_worth_five_reads() -> None:
    """Twelve hours of 100 reads, and four of 40 writes within them: the writes alone are worth more hours without."""
    reads = [100 if 8 <= hour < 20 else 1 for hour in range(24)]
    writes = [40 if 12 <= hour < 16 else 1 for hour in range(24)]
    found = hours_worth_trying([100, 40], [reads, writes], PRICES, 1)
    # From 8 to 20: 12 x (99 x 0.00013 + 39 x 0.00065). From 12 to 16: 20 x 39 x 0.00065, and no read less.
    assert 12 * (99 * 0.00013 + 39 * 0.00065) < 20 * 39 * 0.00065
    assert found == [Hours(12, 16, (100, 1))]


def test_schedules_of_a_table_set_what_differs_and_have_names_of_their_own() -> None:
    (chosen,) = [each for each in subject(CAPACITY, "business").tables if each.name == "support_tickets"]
    floors = floors_of(chosen)
    assert floors == [75] * 6
    made = with_schedules(chosen, Hours(7, 18, (10, 75, 75, 75, 75, 20)), ["busy_hours"])
    assert isinstance(made.billing, Provisioned)
    busy, quiet = made.billing.schedules
    assert (busy.name, busy.expression, busy.timezone, busy.read, busy.write) == (
        "busy_hours_2", "cron(0 7 * * ? *)", "UTC", Range(75, 300), None,
    )  # fmt: skip
    assert (quiet.name, quiet.expression, quiet.read, quiet.write) == (
        "quiet_hours", "cron(0 18 * * ? *)", Range(10, 300), None,
    )  # fmt: skip
    unchanged, changed = (index.billing for index in made.indexes)
    assert isinstance(unchanged, Provisioned)
    assert isinstance(changed, Provisioned)
    # An index takes over what the table's schedules set of reads, unless they say otherwise.
    assert [(each.read, each.write) for each in unchanged.schedules] == [(Range(75, 300), None)] * 2
    assert [(each.read, each.write) for each in changed.schedules] == [
        (Range(75, 300), Range(75, 300)), (Range(75, 300), Range(20, 300)),
    ]  # fmt: skip
    assert floors_of(made) is None


def recommended(series: list[int], *, schedules: bool = False, source: str = "trace.csv") -> Recommendation:
    keys = {SeriesKey("ticket_comments", None, side): series for side in ("read", "write")}
    trace = Trace(source, MIDNIGHT, keys)
    (found,) = Recommender(CAPACITY, subject(CAPACITY, "business"), trace, True, DEAR, with_schedules=schedules).all()
    return found


# So dear that on-demand is never chosen.
DEAR = replace(COST, prices=replace(PRICES, read_request_million_usd=1e6, write_request_million_usd=1e6))


def test_a_rise_that_needs_a_minimum_all_day_is_cheaper_with_schedules() -> None:
    found = recommended(DAY * 2)
    assert found.best is not None
    assert found.scheduled is not None
    assert (found.scheduled.hours.begin, found.scheduled.hours.end) == (7, 18)
    assert found.scheduled.option.holds
    assert found.scheduled.saving_usd == pytest.approx(found.best.monthly_usd - found.scheduled.option.monthly_usd)
    # Thirteen hours a day without 400 reads and writes: a third of the bill at least.
    assert found.scheduled.saving_usd > found.best.monthly_usd / 3
    asked = recommended(DAY * 2, schedules=True)
    assert asked.best == found.scheduled.option
    assert isinstance(asked.best.table.billing, Provisioned)
    assert [each.name for each in asked.best.table.billing.schedules] == ["busy_hours", "quiet_hours"]


def test_an_even_traffic_has_nothing_to_schedule() -> None:
    assert recommended([in_a_minute(40)] * 2880).scheduled is None


def test_less_than_a_day_knows_no_hours() -> None:
    assert recommended(DAY[:1439]).scheduled is None


def test_a_pattern_without_a_time_of_day_has_none() -> None:
    assert recommended(DAY * 2, source="ramp").scheduled is None
