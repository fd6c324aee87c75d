"""Percentiles of a sum of histograms are those of all values together, and never means of percentiles."""

from __future__ import annotations

import random

import pytest
from hdrh.histogram import HdrHistogram

from phase3b.load import histogram
from phase3b.load.tally import WARM_UP, Count, Sum, Tally


def of(*seconds: float) -> HdrHistogram:
    found = histogram.empty()
    for each in seconds:
        histogram.record(found, each)
    return found


def test_a_summary_is_in_milliseconds() -> None:
    found = histogram.summary(of(*(each / 1000 for each in range(1, 101))))
    assert found is not None
    assert (found.count, found.min_ms) == (100, 1.0)
    assert found.p50_ms == pytest.approx(50, rel=0.001)
    assert found.p95_ms == pytest.approx(95, rel=0.001)
    assert found.p99_ms == pytest.approx(99, rel=0.001)
    assert found.max_ms == pytest.approx(100, rel=0.001)
    assert found.mean_ms == pytest.approx(50.5, rel=0.001)


def test_nothing_has_no_summary() -> None:
    assert histogram.summary(histogram.empty()) is None


def test_an_hour_is_the_most_and_a_microsecond_the_least() -> None:
    found = histogram.summary(of(0, 100_000))
    assert found is not None
    assert found.min_ms == 0.001
    assert found.max_ms == pytest.approx(3_600_000, rel=0.001)


def test_merged_percentiles_are_those_of_all_values() -> None:
    """Of one worker that saw 1 ms a hundred times, and one that saw 1 s ten times, the mean of p95 says nothing."""
    fast, slow = of(*[0.001] * 100), of(*[1.0] * 10)
    found = histogram.summary(histogram.merged([histogram.packed(fast), histogram.packed(slow)]))
    assert found is not None
    assert found.p50_ms == pytest.approx(1, rel=0.001)
    assert found.p95_ms == pytest.approx(1000, rel=0.001)


def test_four_workers_and_one_have_the_same_histogram() -> None:
    drawn = random.Random(5)  # noqa: S311  no secret
    values = [drawn.lognormvariate(-3, 1) for _ in range(4000)]
    one, parts = of(*values), [of(*values[number::4]) for number in range(4)]
    four = histogram.merged(map(histogram.packed, parts))
    assert list(histogram.counted(four)) == list(histogram.counted(one))
    assert histogram.summary(four) == histogram.summary(one)


def test_a_packed_histogram_is_read_back() -> None:
    found = of(0.002, 0.4, 12)
    assert list(histogram.counted(histogram.unpacked(histogram.packed(found)))) == list(histogram.counted(found))


def counted(*seconds: float, errors: int = 0) -> Count:
    count = Count(statuses={"200": len(seconds), **({"500": errors} if errors else {})}, errors=errors)
    for each in seconds:
        histogram.record(count.latency, each)
        histogram.record(count.service, each)
    return count


def test_what_workers_report_adds_up_by_window() -> None:
    total = Sum()
    for seconds in ((0.1, 0.2), (0.3,)):
        tally = Tally({0: {"GET /a": counted(*seconds, errors=1)}, 3: {"GET /a": counted(1.0)}})
        total.add(tally.taken())
        assert tally.windows == {}
    assert total.whole["GET /a"].statuses == {"200": 5, "500": 2}
    assert total.whole["GET /a"].errors == 2
    assert sorted(total.windows) == [0, 3]
    assert total.windows[0]["GET /a"]["statuses"] == {"200": 3, "500": 2}
    assert histogram.unpacked(total.windows[0]["GET /a"]["latency"]).get_total_count() == 3


def test_the_warm_up_is_kept_and_not_counted() -> None:
    total = Sum()
    total.add(Tally({WARM_UP: {"GET /a": counted(9.0)}, 0: {"GET /a": counted(0.1)}}).taken())
    assert total.whole["GET /a"].latency.get_total_count() == 1
    assert WARM_UP in total.windows


def test_what_is_counted_is_what_the_library_iterates_over() -> None:
    found = of(0.000001, 0.002, 0.002, 0.4, 12, 3600)
    theirs = [
        (each.value_iterated_to / 1000, each.count_added_in_this_iter_step) for each in found.get_recorded_iterator()
    ]
    assert list(histogram.counted(found)) == theirs
