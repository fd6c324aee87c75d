"""What must be true of every level of safety, whatever the traffic: what survives more is never less, and never cheaper."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from lanes import per_minute
from simulated import COST, capacity

from phase3b.capacity.model.simulation import MarginLevel
from phase3b.simulation.recommendation.margin import least_floor, level_for, quantile, spiked, stressed, stressed_rules
from phase3b.simulation.recommendation.recommendation import Recommender
from phase3b.simulation.recommendation.recommended import Option
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.trace import SeriesKey, Trace

CAPACITY = capacity()
LEVELS = CAPACITY.simulation.margin.levels
START_MINUTE = 1_767_571_200 // 60
AMOUNTS = st.lists(st.integers(0, 400).map(float), min_size=1, max_size=90)
# So that on-demand is out of the question.
DEAR_REQUESTS = replace(
    COST, prices=replace(COST.prices, read_request_million_usd=1000, write_request_million_usd=1000)
)


@st.composite
def pairs_of_levels(draw: st.DrawFn) -> tuple[MarginLevel, MarginLevel]:
    """A level, and one that is at least as safe in everything."""
    arrivals = sorted(draw(st.tuples(st.floats(50, 99.99), st.floats(50, 99.99))))
    spikes = sorted(draw(st.tuples(st.floats(1, 10), st.floats(1, 10))))
    minutes = draw(st.integers(1, 20))
    slower = sorted(draw(st.tuples(st.integers(0, 10), st.integers(0, 10))))
    burst = sorted(draw(st.tuples(st.integers(0, 300), st.integers(0, 300))), reverse=True)
    one, other = (
        MarginLevel(
            name="one",
            error_percent=1,
            arrivals_percent=arrivals[at],
            spike_times=spikes[at],
            spike_minutes=minutes,
            slower_minutes=slower[at],
            burst_seconds=burst[at],
        )
        for at in (0, 1)
    )
    return one, other


@given(st.floats(0, 40_000), st.floats(50, 99.99), st.floats(50, 99.99), st.floats(1, 100), st.floats(1, 100))
def test_a_rarer_second_is_busier_and_never_below_the_mean(
    mean: float, one: float, other: float, variance: float, more: float
) -> None:
    low, high = sorted((one, other))
    calm, wild = sorted((variance, more))
    assert mean <= quantile(mean, low, calm) <= quantile(mean, high, calm) + 1e-6
    if high >= 95:
        # At the median, more dispersion is no busier second.
        assert quantile(mean, high, calm) <= quantile(mean, high, wild) + 1e-6


@given(AMOUNTS, pairs_of_levels(), st.floats(1, 20))
def test_what_is_survived_at_a_safer_level_is_never_less(
    amounts: list[float], levels: tuple[MarginLevel, MarginLevel], variance: float
) -> None:
    series = per_minute(*amounts)
    one, other = levels
    assert least_floor(series, one, variance) <= least_floor(series, other, variance)
    assert all(a <= b for a, b in zip(spiked(series, one), spiked(series, other), strict=True))
    assert all(a <= b for a, b in zip(series, spiked(series, one), strict=True))
    trace = Trace("a", START_MINUTE, {SeriesKey("ticket_comments", None, "read"): series})
    (lean,), (safe,) = (tuple(stressed(trace, CAPACITY.simulation, each).series.values()) for each in levels)
    assert all(a <= b <= c for a, b, c in zip(series, lean, safe, strict=True))
    rules, slower = (stressed_rules(CAPACITY.simulation, each) for each in levels)
    assert rules.rules.burst_seconds >= slower.rules.burst_seconds
    assert rules.assumptions.minutes_to_apply <= slower.assumptions.minutes_to_apply


@given(st.floats(0.0001, 100), st.floats(0.0001, 100))
def test_a_stricter_objective_never_chooses_a_level_that_is_less_safe(one: float, other: float) -> None:
    strict, lax = sorted((one, other))
    names = [each.name for each in LEVELS]
    assert names.index(level_for(CAPACITY.simulation, strict).name) >= names.index(
        level_for(CAPACITY.simulation, lax).name
    )


@settings(max_examples=12)
@given(st.lists(st.integers(0, 300).map(float), min_size=20, max_size=60).filter(any))
def test_a_safer_step_never_costs_less_and_holds_today(reads: list[float]) -> None:
    series = {
        SeriesKey("ticket_comments", None, "read"): per_minute(*reads),
        SeriesKey("ticket_comments", None, "write"): per_minute(*[1.0] * len(reads)),
    }
    trace = Trace("trace.csv", START_MINUTE, series)
    (found,) = Recommender(CAPACITY, subject(CAPACITY, "starter"), trace, True, DEAR_REQUESTS, every_level=True).all()
    options: list[Option] = [each.option for each in found.steps if each.option is not None]
    prices = [each.monthly_usd for each in options]
    assert prices == sorted(prices)
    assert all(each.holds for each in options)
    assert found.best == next((each.option for each in found.steps if each.chosen), None)
