"""Two versions compared: equal ones are not worse, a slowdown is found, what nobody can know is said."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from made_report import report

from phase3b.errors import Phase3bError
from phase3b.load.comparison import Comparison, compared, verdict
from phase3b.load.report import LoadReport

BETWEEN = 5


def compare(base: Sequence[LoadReport], new: Sequence[LoadReport]) -> Comparison:
    return compared(base, new, 90, 10, BETWEEN, 1)


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


@pytest.mark.parametrize(("side", "pairs"), [(1, 20), (3, 20), pytest.param(1, 100, marks=pytest.mark.long)])
def test_equal_versions_whose_runs_differ_are_seldom_worse(side: int, pairs: int) -> None:
    """Runs as real ones are: each is as a whole slower or faster than the next, by 5 % as a standard deviation."""
    drawn = random.Random(1)  # noqa: S311  no secret
    runs = [
        [report(100 * n + k, drawn.lognormvariate(0, BETWEEN / 100)) for k in range(2 * side)] for n in range(pairs)
    ]
    assert sum(compare(each[:side], each[side:]).change == "worse" for each in runs) <= pairs // 20


def test_one_run_leaves_open_what_two_runs_may_differ_by() -> None:
    """Of one run a side sqrt(2) x 5 % is not seen: the interval of equal windows is wider by it on both sides."""
    sides = [report(1)], [report(2)]
    wide, plain = (compared(*sides, 90, 10, between, 1) for between in (BETWEEN, 0))
    # Four verdicts share 10 %: each is right in 97.5 %, which is 2.24 standard deviations.
    assert width(wide) > 2 * 2.24 * 2**0.5 * BETWEEN * 0.9
    assert width(plain) < width(wide) / 2


def test_three_runs_a_side_tell_by_themselves_how_much_they_differ() -> None:
    """By hand: Student's t with four degrees of freedom and a pooled variance, and what is assumed does not matter."""
    slower = (0.96, 1.0, 1.05)
    base = new = [report(1, slow) for slow in slower]
    found = compare(base, new).differences[0]
    assert found == compared(base, new, 90, 10, 50, 1).differences[0]
    logs = [math.log(slow) for slow in slower]
    variance = sum((each - sum(logs) / 3) ** 2 for each in logs) * 2 / 4
    # t(4) of the four verdicts' 97.5 % each: 3.495.
    half = 3.495 * math.sqrt(variance * 2 / 3)
    for end, sign in ((found.low_percent, -1), (found.high_percent, 1)):
        # Values are told apart to half a percent, and t is drawn.
        assert end == pytest.approx(100 * (math.exp(sign * half) - 1), abs=1.5)


def test_a_new_run_beside_five_is_judged_by_how_much_those_differ() -> None:
    base = [report(n, 1 + n / 10) for n in range(5)]
    assert width(compare(base, [report(9, 1.2)])) > 50


def width(found: Comparison) -> float:
    """Of the interval of the first difference."""
    first = found.differences[0]
    assert first.low_percent is not None
    assert first.high_percent is not None
    return first.high_percent - first.low_percent


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
        "a run has fewer than 5 windows with it: run longer, call more often, or lower load.settings.window_seconds"
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


def test_runs_of_different_machines_are_said() -> None:
    one, other = (replace(report(n), versions={"phase3b": "1", "machine": f"{2 * n} cores, x"}) for n in (1, 2))
    assert "different machines: 2 cores, x, 4 cores, x" in compare([one], [other]).notes
    assert not any("machines" in each for each in compare([one], [one]).notes)


def test_runs_of_different_scenarios_are_refused() -> None:
    one = report(1)
    with pytest.raises(Phase3bError) as error:
        compare([one], [one, replace(one, scenario="soak")])
    assert str(error.value).startswith(f"runs of {one.scenario} and soak can't be compared")
