"""Two versions compared: equal ones are not worse, a slowdown is found, what nobody can know is said."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from made_report import report

from phase3b.load.comparison import Comparison, compared, verdict
from phase3b.load.report import LoadReport


def compare(base: Sequence[LoadReport], new: Sequence[LoadReport]) -> Comparison:
    return compared(base, new, 90, 10, 1)


@pytest.mark.parametrize("pairs", [20, pytest.param(100, marks=pytest.mark.long)])
def test_equal_versions_are_worse_in_at_most_five_of_a_hundred_pairs(pairs: int) -> None:
    worse = sum(compare([report(pair)], [report(1000 + pair)]).change == "worse" for pair in range(pairs))
    assert worse <= pairs // 20


def test_a_slowdown_of_ten_percent_is_found_in_nine_of_ten() -> None:
    pairs = [
        compare(
            [report(n), report(n + 50), report(n + 90)],
            [report(n + 200, 1.1), report(n + 300, 1.1), report(n + 400, 1.1)],
        )
        for n in range(10)
    ]
    assert sum(each.change == "worse" for each in pairs) >= 9


def test_a_run_is_no_better_than_itself() -> None:
    one = report(1)
    found = compare([one], [one])
    # How sure that is depends on its windows alone, which differ as much among themselves.
    assert {each.change for each in found.differences} <= {"within the tolerance", "not known"}
    assert all(each.change_percent == 0 for each in found.differences)
    assert all((each.low_percent or 0) < 0 < (each.high_percent or 0) for each in found.differences)


def test_a_version_that_takes_half_the_time_is_better() -> None:
    found = compare([report(1)], [report(2, 0.5)])
    assert found.change == "better"
    assert all(-60 < (each.change_percent or 0) < -40 for each in found.differences)


def test_few_windows_say_nothing() -> None:
    found = compare([report(1, windows=4)], [report(2, 3.0, windows=4)])
    assert found.change == "not known"
    assert {each.why for each in found.differences} == {
        "a run has fewer than 5 windows with it: run longer, or with a smaller load.settings.window_seconds"
    }


def test_what_is_in_one_run_alone_is_not_compared_and_said() -> None:
    found = compare([report(1)], [report(2, labels=("GET /a",))])
    assert {each.label for each in found.differences} == {"GET /a"}
    assert "POST /a was not sent during all runs, and is not compared" in found.notes


@pytest.mark.parametrize(
    ("low", "high", "change"),
    [
        (1, 12, "worse"), (0, 12, "not known"), (-1, 12, "not known"), (1, 9, "within the tolerance"), (-9, 9, "within the tolerance"),
        (-12, -1, "better"), (-12, 1, "not known"), (-30, 30, "not known"), (10, 10, "worse"),
    ],
)  # fmt: skip
def test_what_an_interval_says(low: float, high: float, change: str) -> None:
    assert verdict(low, high, 10) == change
