"""Batches of consumers: invocations, dollars and waiting worked out by hand; what can't be, is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tuned_project import tuned_project

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.tuning.batches.consumers import (
    EventSource,
    Load,
    assumed_durations,
    billed_ms,
    changes_of,
    chosen,
    combinations,
    duration_ms,
    event_sources,
    point,
)
from phase3b.tuning.batches.report import BatchDuration

STREAM = EventSource(
    "digest", "stream", "notes", 10, 0, 1, 2, 256, False, ("functions", "size"), ("functions", "window"), ("functions", "parallel"),
)  # fmt: skip
QUEUE = replace(STREAM, kind="queue", parallel=2, window_path=())
DURATIONS = (
    BatchDuration(1, 20.0),
    BatchDuration(10, 110.0),
    BatchDuration(100, None, "Task timed out after 2 seconds"),
)
MONTH = 2_628_000.0


def usd(invocations: float, ms: float) -> float:
    """A fifth of a dollar for a million requests, and a dollar for 100,000 seconds."""
    return invocations * 0.2 / 1e6 + invocations * ms / 1000 / 1e5


def load_of(per_second: float) -> Load:
    return Load(per_second * MONTH, MONTH, usd)


@pytest.mark.parametrize(
    ("records", "expected"), [(1, 20), (0.5, 20), (10, 110), (5.5, 65), (2, 30), (11, None), (100, None)]
)
def test_a_duration_is_on_the_line_between_two_that_are_known(records: float, expected: float | None) -> None:
    assert duration_ms(DURATIONS, records) == expected


def test_a_point_by_hand() -> None:
    """4 records a second, gathered for 2 s: batches of 8, which take 20 + 90 x 7/9 = 90 ms."""
    found = point(STREAM, (10, 2, 1), DURATIONS, load_of(4), 5)
    assert found.mean_batch == 8
    assert found.invocations == MONTH / 2
    assert found.monthly_usd == pytest.approx(MONTH / 2 * 0.2 / 1e6 + MONTH / 2 * 0.09 / 1e5)
    assert found.longest_wait_seconds == pytest.approx(2.11)
    assert found.most_per_second == pytest.approx(10 / 0.11)
    assert found.refusal == ""
    # Without a window a batch has what comes while the one before it runs: 4 x 0.11 s are less than one.
    assert point(STREAM, (10, 0, 1), DURATIONS, load_of(4), 5).mean_batch == 1
    # And no batch has more than its size.
    assert point(STREAM, (1, 2, 1), DURATIONS, load_of(4), 5).mean_batch == 1


def test_each_millisecond_that_begins_is_billed() -> None:
    """11.454 ms are billed as 12, and 20 as 20."""
    durations = (BatchDuration(1, 11.454), BatchDuration(10, 11.454))
    assert point(STREAM, (1, 0, 1), durations, load_of(4), 5).monthly_usd == pytest.approx(usd(4 * MONTH, 12))
    assert [billed_ms(each) for each in (11.454, 20.0, 20.0000000001, 0.2, 20.01)] == [12, 20, 20, 1, 21]


def test_what_can_not_be_is_said() -> None:
    load = load_of(4)
    for source, combination, words in (
        (STREAM, (100, 0, 1), "Task timed out after 2 seconds"),
        (STREAM, (50, 0, 1), "no duration of such a batch is known"),
        (STREAM, (10, 6, 1), "a record would wait 6 s, more than tuning.batches.most_delay_seconds"),
        (STREAM, (10, 0, 11), "a shard has 10 batches at a time at most"),
        (QUEUE, (10, 0, 1), "a queue has 2 batches at a time at least"),
    ):
        assert point(source, combination, DURATIONS, load, 5).refusal == words
    durations = (BatchDuration(1, 20.0), BatchDuration(25, 200.0))
    assert point(QUEUE, (25, 0, 2), durations, load, 5).refusal.startswith("a queue gives more than 10 messages only")
    fifo = replace(QUEUE, fifo=True)
    assert point(fifo, (25, 0, 2), durations, load, 5).refusal == "a FIFO queue gives 10 messages at most"
    # A batch of one in 20 ms is 50 a second, and 60 come.
    assert point(STREAM, (1, 0, 1), DURATIONS, load_of(60), 5).refusal == "50.0 a second are processed, and 60.0 come"


def test_a_batch_beyond_the_timeout_is_too_large() -> None:
    source = replace(STREAM, size=100)
    points = [point(source, (size, 0, 1), DURATIONS, load_of(4), 5) for size in (1, 10, 100)]
    best, finding, why = chosen(source, points, 5)
    assert best is not None
    # Both cost the same at this load; ten at a time process more in a burst.
    assert (best.size, finding) == (10, "too large")
    assert why == ("a batch of 100 can't be: Task timed out after 2 seconds",)
    assert list(changes_of(source, best)) == [(("functions", "size"), 100, 10)]


def test_a_batch_that_is_too_small_costs_more() -> None:
    """100 a second: one by one they are 100 invocations of 20 ms a second, ten at a time ten of 110 ms."""
    source, load = replace(STREAM, size=1, parallel=4), load_of(100)
    points = [point(source, (size, 0, 4), DURATIONS, load, 5) for size in (1, 10)]
    best, finding, _ = chosen(source, points, 5)
    assert best is not None
    assert (best.size, finding) == (10, "too small")
    # 100 x 0.11 / 4 = 2.75 records in a batch, of 20 + 90 x 1.75 / 9 = 37.5 ms, of which Lambda bills 38.
    assert best.mean_batch == pytest.approx(2.75)
    assert best.monthly_usd == pytest.approx(usd(100 * MONTH / 2.75, 38))
    assert points[0].monthly_usd == pytest.approx(usd(100 * MONTH, 20))


def test_where_nothing_can_be_nothing_is_proposed() -> None:
    points = [point(STREAM, (100, 0, 1), DURATIONS, load_of(4), 5)]
    assert chosen(STREAM, points, 5)[:2] == (None, "not known")


def test_of_an_unknown_load_a_batch_has_one_record_and_no_price() -> None:
    found = point(STREAM, (10, 0, 1), DURATIONS, Load(None, MONTH, usd), 5)
    assert (found.mean_batch, found.monthly_usd, found.refusal) == (1, None, "")
    assert chosen(STREAM, [found], 5)[1] == "right"


def test_assumed_durations_are_so_many_times_as_long() -> None:
    assert assumed_durations((1, 10, 25), 1200, 30) == (
        BatchDuration(1, 1200),
        BatchDuration(10, 12_000),
        BatchDuration(25, 30_000),
    )
    assert assumed_durations((25,), 1205, 30)[0].failure == "25 times 1,205 ms are more than the timeout of 30 s"


def test_the_sources_of_the_service() -> None:
    found = {
        (each.function, each.kind, each.source): each
        for each in event_sources(resolve(load(Path("capacity.yaml")), "dev"))
    }
    assert set(found) == {
        ("notification_handler", "stream", "notifications"),
        ("webhook_manager", "stream", "support_tickets"),
        ("webhook_delivery", "queue", "webhook_deliveries"),
    }
    queue = found["webhook_delivery", "queue", "webhook_deliveries"]
    assert (queue.size, queue.window_seconds, queue.parallel, queue.timeout_seconds) == (10, 0, 12, 30)
    # A queue's consumer has no window in the file.
    assert {window for _, window, _ in combinations(queue, (1, 5), (0, 1, 5), (2,))} == {0}
    assert {size for size, _, _ in combinations(queue, (1, 5), (0,), (2,))} == {1, 5, 10}


@given(
    st.dictionaries(st.integers(1, 200), st.floats(1, 5000), min_size=1, max_size=8),
    st.integers(1, 200),
    st.integers(0, 10),
    st.integers(1, 10),
    st.floats(0, 1000),
)
def test_a_batch_has_a_record_at_least_and_its_size_at_most(
    durations: dict[int, float], size: int, window: int, parallel: int, per_second: float
) -> None:
    given = tuple(BatchDuration(each, ms) for each, ms in durations.items())
    found = point(STREAM, (size, window, parallel), given, load_of(per_second), 5)
    if duration_ms(given, size) is None:
        assert found.refusal
        return
    assert 1 <= found.mean_batch <= size
    assert found.invocations * found.mean_batch == pytest.approx(per_second * MONTH)
    assert found.longest_wait_seconds >= window
    # A longer window never makes more invocations.
    longer = point(STREAM, (size, window + 1, parallel), given, load_of(per_second), 5)
    assert longer.invocations <= found.invocations * (1 + 1e-9)


def test_batches_at_a_time_stay_as_they_are_where_they_can() -> None:
    source = replace(STREAM, size=100)
    points = [point(source, (10, 0, parallel), DURATIONS, load_of(4), 5) for parallel in (4, 1)]
    best, _, _ = chosen(source, points, 5)
    assert best is not None
    assert best.parallel == 1
    # 200 a second are more than one at a time processes: 91.
    points = [point(source, (10, 0, parallel), DURATIONS, load_of(200), 5) for parallel in (1, 4)]
    best, _, _ = chosen(source, points, 5)
    assert best is not None
    assert best.parallel == 4


def test_a_source_that_is_switched_off_is_none(tmp_path: Path) -> None:
    file = tuned_project(tmp_path)
    assert [each.source for each in event_sources(resolve(load(file), "dev"))] == ["notes"]
    text = file.read_text("utf-8")
    file.write_text(text.replace("parallelization_factor: 2}}", "parallelization_factor: 2, enabled: false}}"), "utf-8")
    assert event_sources(resolve(load(file), "dev")) == ()
