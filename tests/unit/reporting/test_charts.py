"""Bars and lines: where they are, by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.reporting.charts import LABEL, RIGHT, WIDTH, Bar, bars, lines


def test_bars_are_as_long_as_their_value_is_of_the_axis() -> None:
    """514 pixels for 100: 50 is 257, and a mark at 80 is 411.2 from the labels."""
    found = bars("t", "$", [Bar("a", 50, "a: 50", 80), Bar("b", 100, "b: 100")], "limit")
    assert [row.length for row in found.rows] == [257.0, 514.0]
    assert [row.mark_x for row in found.rows] == [pytest.approx(LABEL + 411.2), None]
    assert [(tick.x, tick.text) for tick in found.ticks][:2] == [(190.0, "0"), (pytest.approx(190 + 102.8), "20")]
    assert [row.y for row in found.rows] == [0, 24]


def test_nothing_is_no_bar() -> None:
    assert bars("t", "$", [Bar("a", 0, "a: 0")]).rows[0].length == 0


@given(st.lists(st.just(0.0) | st.floats(0.001, 1e9), min_size=1, max_size=20))
def test_no_bar_leaves_the_chart(values: list[float]) -> None:
    found = bars("t", "$", [Bar(str(value), value, "") for value in values])
    assert all(0 <= row.length <= WIDTH - LABEL - RIGHT for row in found.rows)


def test_a_gap_has_no_point_and_each_point_says_what_it_is() -> None:
    found = lines(
        "p95 by run", "run", "ms", [("GET /a", [100.0, None, 300.0])], ["2026-10-01", "2026-11-01", "2026-12-01"]
    )
    assert [point.text for point in found.points] == ["GET /a, 2026-10-01: 100 ms", "GET /a, 2026-12-01: 300 ms"]
    first, last = found.points
    assert first.x < last.x
    assert first.y > last.y
    assert [mark.text for mark in found.drawn.x_marks] == ["2026-10-01", "2026-11-01", "2026-12-01"]


def test_of_many_runs_a_few_are_named() -> None:
    found = lines("p95 by run", "run", "ms", [("a", [1.0] * 30)], [str(number) for number in range(30)])
    assert 1 < len(found.drawn.x_marks) <= 8
    assert len(found.points) == 30
