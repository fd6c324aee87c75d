"""Which combination is the smallest that is as good as the best: by hand, and for any figures."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.tuning.batches.judged import as_good, cell_of, chosen, percentile
from phase3b.tuning.batches.report import Neighbour, WriteCell

FREE = WriteCell("BatchWriteItem", 1, 1, 50, "free", items=100)
THROTTLED = replace(FREE, parallel=2, condition="throttled")


def free(size: int, seconds: float, **more: object) -> WriteCell:
    given = {"seconds_low": seconds, "seconds_high": seconds, **more}
    return replace(FREE, size=size, seconds=seconds, calls=100 // size, **given)  # type: ignore[arg-type]


def throttled(size: int, pause: int, p95: float, unwritten: int = 0) -> WriteCell:
    return replace(THROTTLED, size=size, first_pause_ms=pause, put_p95_ms=p95, unwritten=unwritten, seconds=1.0)


def test_the_smallest_that_is_as_good_is_proposed() -> None:
    """100, 195 and 200 items a second: within five percent of the best are the last two."""
    cells = [free(1, 1.0), free(10, 100 / 195), free(25, 0.5)]
    found = chosen(cells, "BatchWriteItem", 1, 50, 5)
    assert (found.size, found.finding) == (10, "too small")
    assert found.why == ("batches of 10 write 95 % more items a second than batches of 1, in 10 calls instead of 100",)
    assert found.neighbours == (
        Neighbour("batch size", 1, pytest.approx(100 * (1 - 100 / 195))),
        Neighbour("batch size", 25, pytest.approx(100 * (1 - 200 / 195))),
    )
    # What is as good as the best stays, though it is not the smallest.
    assert chosen(cells, "BatchWriteItem", 25, 50, 5).finding == "right"
    assert chosen(cells, "BatchWriteItem", 25, 50, 5).size == 25
    assert chosen(cells, "BatchWriteItem", 10, 50, 1).size == 25


def test_where_repeats_overlap_nothing_is_proposed() -> None:
    """The fastest took 0.5 to 0.9 s, the one that there is 0.8 to 1.2: a busy machine is no reason for a change."""
    cells = [free(10, 0.6, seconds_low=0.5, seconds_high=0.9), free(25, 1.0, seconds_low=0.8, seconds_high=1.2)]
    assert chosen(cells, "BatchWriteItem", 25, 50, 5).finding == "right"
    cells[1] = free(25, 1.0, seconds_low=0.91, seconds_high=1.2)
    assert chosen(cells, "BatchWriteItem", 25, 50, 5).size == 10


def test_on_aws_what_is_deployed_is_compared() -> None:
    cells = [replace(each, condition="as deployed") for each in (free(1, 1.0), free(25, 0.1))]
    assert chosen(cells, "BatchWriteItem", 1, 50, 5).size == 25


def test_a_size_that_leaves_items_unwritten_is_too_large() -> None:
    cells = [free(5, 1.0), free(25, 0.5), throttled(5, 50, 900), throttled(25, 50, 900, unwritten=20)]
    found = chosen(cells, "BatchWriteItem", 25, 50, 5)
    assert (found.size, found.finding) == (5, "too large")
    assert found.why == ("of batches of 25, 20.0 % of the items are not written while the table throttles",)


def test_a_pause_is_the_smallest_that_is_as_good() -> None:
    cells = [free(25, 0.5), throttled(25, 25, 1040), throttled(25, 50, 1000), throttled(25, 100, 2000)]
    assert chosen(cells, "BatchWriteItem", 25, 100, 5).first_pause_ms == 25
    assert chosen(cells, "BatchWriteItem", 25, 50, 5).first_pause_ms == 50
    # Where repeats overlap, the one that there is stays: it took no longer than the soonest at its longest.
    cells = [free(25, 0.5), *(replace(each, seconds_low=1.0, seconds_high=1.0) for each in cells[1:])]
    assert chosen([*cells[:3], replace(cells[3], seconds_low=1.0)], "BatchWriteItem", 25, 100, 5).first_pause_ms == 100
    cells[3] = replace(cells[3], seconds_low=1.1, seconds_high=1.2)
    assert chosen(cells, "BatchWriteItem", 25, 100, 5).first_pause_ms == 25
    # One that leaves items unwritten is none, however soon it ends.
    cells[1] = throttled(25, 25, 10, unwritten=50)
    found = chosen(cells, "BatchWriteItem", 25, 100, 5)
    assert found.first_pause_ms == 50
    assert found.neighbours == (
        Neighbour("first pause", 25, -99.0, "50.0 % of the items are not written"),
        Neighbour("first pause", 100, 100.0),
    )


def test_of_nothing_that_could_be_written_nothing_is_proposed() -> None:
    found = chosen([replace(free(50, 0), refusal="too many")], "BatchWriteItem", 50, 50, 5)
    assert (found.size, found.finding, found.why) == (None, "refused", ("too many",))
    assert chosen([], "BatchWriteItem", 25, 50, 5).finding == "not known"


def test_a_cell_is_the_median_of_its_repeats() -> None:
    def run(seconds: float, throttled: int) -> dict[str, object]:
        calls = [{"ms": 4.0, "unprocessed": 2, "throttled": number < throttled} for number in range(3)]
        puts = [{"begin": 0.5, "end": 0.5 + seconds, "items": 50, "unwritten": 1}]
        return {"puts": puts, "calls": calls, "units": 98.0, "seconds": seconds, "refusal": ""}

    found = cell_of(FREE, [run(1.0, 0), run(3.0, 1), run(2.0, 3)])
    assert found == replace(
        FREE, items=50, unwritten=1, calls=3, throttled_calls=1, unprocessed=6, units=98.0, seconds=2.0, seconds_low=1.0,
        seconds_high=3.0,
        put_p50_ms=2000.0, put_p95_ms=3000.0, call_p50_ms=4.0, call_p95_ms=4.0,
    )  # fmt: skip
    assert found.items_per_second == 24.5
    assert found.unwritten_percent == 2
    assert found.unprocessed_percent == pytest.approx(100 * 6 / 56)


@pytest.mark.parametrize("most", [True, False])
@given(values=st.dictionaries(st.integers(1, 100), st.floats(0.001, 1e6), min_size=1), tolerated=st.floats(0, 100))
def test_what_is_as_good_has_the_best_and_nothing_beyond_the_tolerance(
    values: dict[int, float], tolerated: float, *, most: bool
) -> None:
    good = as_good(values, tolerated, most=most)
    best = max(values.values()) if most else min(values.values())
    assert any(values[each] == best for each in good)
    for each, value in values.items():
        worse = best - value if most else value - best
        assert (each in good) == (worse <= best * tolerated / 100 * (1 + 1e-9)) or worse == pytest.approx(
            best * tolerated / 100
        )


@given(
    st.dictionaries(st.integers(1, 25), st.floats(0.01, 100), min_size=1),
    st.data(),
    st.floats(0, 50),
)
def test_what_is_proposed_is_usable_and_no_slower_than_what_is_tolerated(
    seconds: dict[int, float], data: st.DataObject, tolerated: float
) -> None:
    cells = [free(size, each) for size, each in seconds.items()]
    now = data.draw(st.sampled_from(sorted(seconds)))
    found = chosen(cells, "BatchWriteItem", now, 50, tolerated)
    assert found.size in seconds
    best = max(each.items_per_second for each in cells)
    mine = next(each.items_per_second for each in cells if each.size == found.size)
    assert mine >= best * (1 - tolerated / 100) * (1 - 1e-9)
    assert (found.finding == "right") == (found.size == now)
    # Asked again of what it proposes, it proposes nothing else.
    assert chosen(cells, "BatchWriteItem", found.size or 0, 50, tolerated).finding == "right"


@given(st.lists(st.floats(0, 1e6), min_size=1), st.floats(1, 100))
def test_a_percentile_is_one_of_the_values_with_so_many_below(values: list[float], percent: float) -> None:
    ordered = sorted(values)
    found = percentile(ordered, percent)
    assert found in values
    assert sum(1 for each in values if each <= found) >= len(values) * percent / 100 * (1 - 1e-9)


def test_a_few_unwritten_items_more_are_tolerated() -> None:
    cells = [free(5, 1.0), free(25, 0.5), throttled(5, 50, 900), throttled(25, 50, 900, unwritten=4)]
    assert chosen(cells, "BatchWriteItem", 25, 50, 5).finding == "right"
    assert chosen(cells, "BatchWriteItem", 25, 50, 3).finding == "too large"


def test_sizes_are_compared_with_the_fewest_writers() -> None:
    more = [free(5, 0.1, parallel=4), free(25, 0.5, parallel=4)]
    assert chosen([free(5, 1.0), free(25, 0.5), *more], "BatchWriteItem", 5, 50, 5).size == 25
