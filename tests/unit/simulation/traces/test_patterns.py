from __future__ import annotations

import pytest
from simulated import capacity, simulation

from phase3b.capacity.model.simulation import DailyPattern, LaunchPattern, RampPattern, SpikePattern, SteadyPattern
from phase3b.simulation.traces.demand import mean_units_per_second
from phase3b.simulation.traces.patterns import FIRST_MINUTE, multiples, pattern_trace
from phase3b.simulation.traces.trace import SeriesKey, clock


def test_a_pattern_begins_on_a_monday() -> None:
    assert clock(FIRST_MINUTE) == "2026-01-05 00:00"


def test_steady() -> None:
    assert multiples(SteadyPattern(type="steady", days=1, times=3)) == [3] * 1440


def test_daily_has_its_peak_and_its_low_where_it_says() -> None:
    shape = multiples(DailyPattern(type="daily", days=7, peak_hour=14, peak_times=2, low_times=0.5, weekend_times=0.5))
    assert shape[14 * 60] == pytest.approx(2)
    assert shape[2 * 60] == pytest.approx(0.5)
    # Six hours from the peak it is half way between the two. Saturday has half of Friday.
    assert shape[8 * 60] == pytest.approx(1.25)
    assert shape[5 * 1440 + 14 * 60] == pytest.approx(1)


def test_spike_ramp_and_launch() -> None:
    spike = multiples(SpikePattern(type="spike", days=2, at_hour=12, minutes=10, times=8))
    assert [minute for minute, times in enumerate(spike) if times == 8] == [*range(720, 730), *range(2160, 2170)]
    ramp = multiples(RampPattern(type="ramp", rise_hours=1, stay_hours=0.5, from_times=1, to_times=7))
    assert (ramp[0], ramp[30], ramp[60:]) == (1, 4, [7] * 30)
    launch = multiples(
        LaunchPattern(type="launch", days=1, at_hour=9, rise_minutes=10, peak_times=21, half_life_minutes=60)
    )
    # 20 more than before at the peak, 10 an hour later, 5 after two.
    assert [launch[540 + minute] for minute in (-1, 0, 5, 10, 70, 130)] == [1, 1, 11, 21, 11, 6]


def test_the_files_patterns_have_the_mean_load_that_they_multiply() -> None:
    patterns = simulation().patterns
    for name in ("steady", "daily", "weekly"):
        shape = multiples(patterns[name])
        assert sum(shape) / len(shape) == pytest.approx(1, abs=0.02), name


def test_the_mean_load_is_that_of_the_assumptions() -> None:
    found = capacity()
    assert found.service.assumptions is not None
    mean = mean_units_per_second(found.tiers["starter"], found.service.assumptions)
    # 10,000 invocations a day read 0.5 units of support_tickets each, and 50 tickets write 10 each.
    assert mean[SeriesKey("support_tickets", None, "read")] == pytest.approx(10_000 * 0.5 / 86_400)
    assert mean[SeriesKey("support_tickets", None, "write")] == pytest.approx(50 * 10 / 86_400)
    assert len(mean) == 2 * (7 + 4)


def test_a_pattern_is_scaled_around_the_mean() -> None:
    key = SeriesKey("webhooks", None, "read")
    trace = pattern_trace("steady", SteadyPattern(type="steady", days=1, times=2), {key: 0.25})
    assert (trace.start_minute, trace.minutes, trace.series[key][0]) == (FIRST_MINUTE, 1440, 30_000)
