"""Data points by series and minute: what is kept, what is read of it, and what is forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.local.cloudwatch import datapoints
from phase3b.local.cloudwatch.datapoints import MetricStore
from phase3b.local.cloudwatch.series import series_of
from phase3b.local.cloudwatch.statistic import KEPT_VALUES, is_known, percentile_of

ERRORS = series_of("AWS/Lambda", "Errors", {"FunctionName": "notes"})
BEGIN = 1_795_852_800


def test_every_statistic_of_a_minute_and_of_several() -> None:
    """By hand: 2, 4, 4 in the first minute, 10 in the third."""
    store = MetricStore()
    for at, value in ((0, 2), (10.5, 4), (59.999, 4), (120, 10)):
        store.put(ERRORS, BEGIN + at, value)
    read = {name: store.read(ERRORS, name, 60, BEGIN, BEGIN + 180) for name in ("Sum", "Average", "SampleCount", "p50")}
    assert read == {
        "Sum": {BEGIN: 10, BEGIN + 120: 10},
        "Average": {BEGIN: 10 / 3, BEGIN + 120: 10},
        "SampleCount": {BEGIN: 3, BEGIN + 120: 1},
        "p50": {BEGIN: 4, BEGIN + 120: 10},
    }
    whole = {
        name: store.read(ERRORS, name, 180, BEGIN, BEGIN + 180)[BEGIN]
        for name in ("Sum", "Average", "Minimum", "Maximum")
    }
    assert whole == {"Sum": 20, "Average": 5, "Minimum": 2, "Maximum": 10}
    # Periods begin where they are asked to: at the second minute, two of them.
    assert store.read(ERRORS, "Sum", 120, BEGIN + 60, BEGIN + 180) == {BEGIN + 60: 10}
    assert store.read(ERRORS, "Sum", 60, BEGIN + 60, BEGIN + 120) == {}


def test_a_value_with_a_count_is_as_many_samples() -> None:
    store = MetricStore()
    store.put(ERRORS, BEGIN, 5, count=3)
    store.put(ERRORS, BEGIN, 7, count=0)
    store.put_samples(ERRORS, BEGIN, [(1, 2), (2, 0)])
    assert [store.read(ERRORS, name, 60, BEGIN, BEGIN + 60)[BEGIN] for name in ("Sum", "SampleCount", "Maximum")] == [
        17,
        5,
        5,
    ]


def test_values_that_are_all_the_same_and_then_are_not() -> None:
    """What came before the first other value is not lost, nor what came with a statistic set."""
    store = MetricStore()
    store.put(ERRORS, BEGIN, 5, count=3)
    store.put(ERRORS, BEGIN, 9)
    store.put(ERRORS, BEGIN, 5)
    store.put(ERRORS, BEGIN + 60, 9)
    for period, counts in ((60, {5: 4, 9: 1}), (120, {5: 4, 9: 2})):
        (_, summary), *_ = store.summaries(ERRORS, period, BEGIN, BEGIN + 120)
        assert summary.counted() == counts
    # Read twice, as a merged period is not what is kept.
    assert store.read(ERRORS, "SampleCount", 120, BEGIN, BEGIN + 120) == {BEGIN: 6}
    assert store.read(ERRORS, "SampleCount", 60, BEGIN, BEGIN + 120) == {BEGIN: 5, BEGIN + 60: 1}


def test_dimensions_tell_series_apart() -> None:
    store = MetricStore()
    store.put(ERRORS, BEGIN, 1)
    store.put(series_of("AWS/Lambda", "Errors"), BEGIN, 2)
    store.put(series_of("AWS/Lambda", "Errors", {"FunctionName": "notes", "Resource": "notes"}), BEGIN, 4)
    assert store.read(ERRORS, "Sum", 60, BEGIN, BEGIN + 60) == {BEGIN: 1}
    assert len(store.all_series()) == 3


def test_percentiles_are_the_smallest_value_with_that_share() -> None:
    """By hand, of 1 to 10: half of them are at or below 5, 90 % at or below 9, all at or below 10."""
    store = MetricStore()
    store.put_samples(ERRORS, BEGIN, [(value, 1) for value in range(1, 11)])
    read = {
        name: store.read(ERRORS, name, 60, BEGIN, BEGIN + 60)[BEGIN]
        for name in ("p0", "p50", "p90", "p99.9", "p100", "PR(:5)", "PR(:0.5)", "PR(:10)")
    }
    assert read == {"p0": 1, "p50": 5, "p90": 9, "p99.9": 10, "p100": 10, "PR(:5)": 50, "PR(:0.5)": 0, "PR(:10)": 100}


def test_where_a_percentile_can_not_be_said() -> None:
    store = MetricStore()
    store.put_statistics(ERRORS, BEGIN, total=30, minimum=5, maximum=20, samples=3)
    store.put_statistics(ERRORS, BEGIN + 60, total=30, minimum=10, maximum=10, samples=3)
    # Of one sample its sum is its value, whatever the extremes say.
    store.put_statistics(ERRORS, BEGIN + 120, total=7, minimum=6, maximum=8, samples=1)
    store.put_samples(ERRORS, BEGIN + 180, [(-1, 1), (1, 1)])
    assert store.read(ERRORS, "p90", 60, BEGIN, BEGIN + 240) == {BEGIN + 60: 10, BEGIN + 120: 7}
    assert store.read(ERRORS, "Average", 60, BEGIN, BEGIN + 60) == {BEGIN: 10}
    assert store.read(ERRORS, "p90", 120, BEGIN, BEGIN + 120) == {}
    with pytest.raises(ValueError, match="tm90"):
        store.read(ERRORS, "tm90", 60, BEGIN, BEGIN + 60)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_is_refused_whole(value: float) -> None:
    store = MetricStore()
    with pytest.raises(ValueError, match="no data point"):
        store.put_samples(ERRORS, BEGIN, [(1, 1), (value, 1)])
    assert store.all_series() == {}


@pytest.mark.parametrize(
    ("text", "percent"),
    [("p50", 50), ("p99.9", 99.9), ("p100", 100), ("p100.1", None), ("p", None), ("P50", None), ("Sum", None)],
)
def test_names_of_percentiles(text: str, percent: float | None) -> None:
    assert percentile_of(text) == percent
    assert is_known(text) is (percent is not None or text == "Sum")


def test_many_different_values_are_kept_to_three_digits() -> None:
    store = MetricStore()
    values = [100 + each / 7 for each in range(KEPT_VALUES * 4)]
    store.put_samples(ERRORS, BEGIN, [(each, 1) for each in values])
    (summary,) = [each for _, each in store.summaries(ERRORS, 60, BEGIN, BEGIN + 60)]
    assert len(summary.counted()) < KEPT_VALUES
    assert (summary.samples, summary.total) == (len(values), sum(values))
    for share in (50, 90, 99):
        exact = sorted(values)[-(-share * len(values) // 100) - 1]
        assert isclose(store.read(ERRORS, f"p{share}", 60, BEGIN, BEGIN + 60)[BEGIN], exact, rel_tol=0.005)


def test_the_oldest_minutes_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    store, other = MetricStore(), series_of("n", "other")
    store.put(other, BEGIN, 1)
    store.put(ERRORS, BEGIN, 1)
    store.put(ERRORS, BEGIN + datapoints.KEPT_SECONDS + 60, 1)
    assert store.all_series() == {ERRORS: BEGIN + datapoints.KEPT_SECONDS + 60}
    monkeypatch.setattr(datapoints, "KEPT_MINUTES", 3)
    for minute in range(5):
        store.put(other, BEGIN + datapoints.KEPT_SECONDS + 60 * minute, minute)
    begin = BEGIN + datapoints.KEPT_SECONDS
    assert sorted(store.read(other, "Sum", 60, begin, begin + 300)) == [begin + 120, begin + 180, begin + 240]


def test_the_oldest_single_values_go_where_they_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of four minutes with four values each ten may stay: two minutes have no percentiles any more, and all else."""
    monkeypatch.setattr(datapoints, "KEPT_VALUES", 10)
    store, end = MetricStore(), BEGIN + 600
    for minute in range(4):
        store.put_samples(ERRORS, BEGIN + 60 * minute, [(value, 1) for value in range(4)])
    assert sorted(store.read(ERRORS, "p99", 60, BEGIN, end)) == [BEGIN + 120, BEGIN + 180]
    assert [*store.read(ERRORS, "Sum", 60, BEGIN, end).values()] == [6, 6, 6, 6]
    assert [*store.read(ERRORS, "Maximum", 60, BEGIN, end).values()] == [3, 3, 3, 3]
    # One value, however often, is none of several, and stays known.
    for minute in range(4, 9):
        store.put(ERRORS, BEGIN + 60 * minute, 5, count=100)
    store.put_samples(ERRORS, BEGIN + 540, [(value, 1) for value in range(8)])
    assert sorted(store.read(ERRORS, "p99", 60, BEGIN, end)) == [BEGIN + 60 * minute for minute in range(4, 10)]
    # The newest minute keeps its own, however many.
    store.put_samples(ERRORS, BEGIN + 540, [(value, 1) for value in range(20)])
    assert store.read(ERRORS, "p100", 60, BEGIN + 540, end) == {BEGIN + 540: 19}


def test_what_an_alarm_reads_is_what_is_read() -> None:
    """By hand: averages of minutes with different numbers of samples are no average of averages."""
    store = MetricStore()
    store.put_samples(ERRORS, BEGIN, [(1, 9)])
    store.put_samples(ERRORS, BEGIN + 60, [(11, 1)])
    store.put_samples(ERRORS, BEGIN + 180, [(3, 1), (5, 1)])
    for name, first, second in (
        ("Average", 2, 4), ("Sum", 20, 8), ("Minimum", 1, 3), ("Maximum", 11, 5), ("SampleCount", 10, 2), ("p90", 1, 5),
    ):  # fmt: skip
        assert store.points(ERRORS, name, BEGIN, 120, 3) == [(first, 10), (second, 2), (None, 0)]
        assert store.read(ERRORS, name, 120, BEGIN, BEGIN + 360) == {BEGIN: first, BEGIN + 120: second}
    assert store.points(series_of("n", "none"), "Sum", BEGIN, 60, 2) == [(None, 0), (None, 0)]


def test_a_late_data_point_is_not_the_newest() -> None:
    store = MetricStore()
    for at in (600, 0):
        store.put(ERRORS, BEGIN + at, 1)
    assert store.newest(ERRORS) == BEGIN + 600


def test_a_unit_is_the_last_one_and_reset_forgets_all() -> None:
    store = MetricStore()
    store.put(ERRORS, BEGIN, 1, unit="Count")
    assert (store.unit(ERRORS), store.newest(ERRORS)) == ("Count", BEGIN)
    store.reset()
    assert (store.unit(ERRORS), store.newest(ERRORS), store.all_series()) == (None, None, {})


samples = st.lists(st.tuples(st.integers(0, 3599), st.integers(0, 50), st.integers(1, 4)), min_size=1, max_size=30)


@given(samples, st.sampled_from([60, 120, 300, 900]), st.integers(0, 20))
def test_read_is_what_a_list_of_all_samples_says(
    given_samples: Sequence[tuple[int, int, int]], period: int, first: int
) -> None:
    store = MetricStore()
    for at, value, count in given_samples:
        store.put(ERRORS, BEGIN + at, value, count)
    begin, end = BEGIN + first * 60, BEGIN + 3600
    for at in range(begin, end, period):
        within = sorted(v for when, v, n in given_samples for _ in range(n) if at <= BEGIN + when < at + period)
        for name, expected in (
            ("Sum", sum(within)),
            ("SampleCount", len(within)),
            ("Maximum", max(within, default=0)),
            ("p90", within[-(-90 * len(within) // 100) - 1] if within else 0),
        ):
            read = store.read(ERRORS, name, period, begin, end)
            assert read.get(at) == (expected if within else None)
