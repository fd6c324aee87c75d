"""Why a minimum is what it is, each reason with a lane that can be followed by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lanes import lane, per_minute
from simulated import capacity

from phase3b.simulation.capacity.scheduled import ScheduledBounds
from phase3b.simulation.capacity.table import TableModel
from phase3b.simulation.recommendation.margin import busiest_second, least_floor
from phase3b.simulation.recommendation.minimum import Judged, minimums

LEAN, STANDARD, STRICT = capacity().simulation.margin.levels
QUIET = (0.05, 0.05)


def judged(floor: int, *reads: float, stressed: tuple[float, ...] | None = None, **changes: object) -> Judged:
    """Reads of a table with so much as its minimum, at a target of 70 %; there are no writes."""
    lanes = (lane(floor=floor), lane(floor=1))
    nothing = [0] * len(reads)
    return replace(
        Judged(
            model=TableModel("tickets", (None,), lanes),
            grown=[per_minute(*reads), nothing],
            stressed=[per_minute(*(stressed or reads)), nothing],
            silent=(),
            level=STANDARD,
            variance_times=4,
            start_minute=0,
            start="settled",
            kept=False,
        ),
        **changes,  # type: ignore[arg-type]
    )


def test_one_unit_serves_the_busiest_second_of_little_traffic() -> None:
    """0.05 a second with a variance of 0.2: 0.05 + 0.44721 x 3.0902 + 8.5495 x 7 / 6 = 11.406.

    60 seconds of one unit and the second itself are 61 units: 11.406 / 61 = 0.187.
    """
    assert busiest_second(per_minute(*QUIET), STANDARD, 4) == pytest.approx(11.406, abs=0.001)
    assert least_floor(per_minute(*QUIET), STANDARD, 4) == 1
    read, write = minimums(judged(1, *QUIET))
    assert read.text == "read 1: the busiest second needs 0.187 (11.4 units, 60 s of burst capacity counted on)"
    assert (read.units, read.needed_units) == (1, pytest.approx(0.18699, abs=1e-5))
    assert write.text == "write 1: no traffic; DynamoDB provisions 1 unit at least"


def test_where_no_burst_is_counted_on_one_unit_is_too_little() -> None:
    """At 99.99 %: 0.05 + 0.44721 x 3.7190 + (3.7190^2 - 1) x 7 / 6 = 16.684: the minimum is 17, of the same traffic."""
    assert least_floor(per_minute(*QUIET), STRICT, 4) == 17
    (read, _) = minimums(judged(17, *QUIET, level=STRICT))
    assert read.reason == "the busiest second needs 16.7 (16.7 units, no burst counted on)"


def test_a_busier_second_needs_a_second_unit() -> None:
    """Of 23 a second 62.62 arrive (test_margin): 62.62 / 61 = 1.03, and one unit is not enough."""
    (read, _) = minimums(judged(2, 23, 23))
    assert read.text == "read 2: the busiest second needs 1.03 (62.6 units, 60 s of burst capacity counted on)"


def test_the_quietest_minute_settles_at_the_minimum() -> None:
    """70 a second at a target of 70 % are 100 units."""
    (read, _) = minimums(judged(100, 70, 140))
    assert read.reason.startswith("the quietest minute needs it at 70 %; the busiest second needs ")


def test_one_less_that_is_throttled_is_tried() -> None:
    """10 units and 300 s of them: 3,000 saved, and 60 a second use up 50 a second of that: 60 seconds. With 9 it is less.

    So one minute is served by 10 (600 + 3,000 of 3,600), and not by 9 (540 + 2,700).
    """
    (read, _) = minimums(judged(10, 1, 1, 1, stressed=(1, 60, 1)))
    assert read.reason.startswith("one less is throttled by what simulation.margin standard must survive; ")
    (read, _) = minimums(judged(10, 1, 1, 1, stressed=(1, 50, 1)))
    assert read.reason.startswith("of the minimums tried the cheapest that survives simulation.margin standard; ")


def test_what_is_kept_says_so() -> None:
    (read, write) = minimums(judged(30, 1, 1, kept=True))
    assert read.reason.startswith("kept; the busiest second needs ")
    scheduled = TableModel("tickets", (None,), (lane(floor=30, actions=(ScheduledBounds(0, 4, 90),)), lane(floor=1)))
    (read, _) = minimums(judged(30, 1, 1, kept=True, model=scheduled))
    assert read.text.startswith("read 30: kept; schedules set 4 at times; the busiest second needs ")
    (read, write) = minimums(judged(30, 1, 1, silent=(0, 1)))
    assert (read.busiest_second_units, read.needed_units) == (None, None)
    assert {read.reason, write.reason} == {"kept, as the traffic does not mention it"}
