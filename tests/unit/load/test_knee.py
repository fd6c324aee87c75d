"""The knee of a run in steps, worked by hand."""

from __future__ import annotations

from phase3b.load import histogram
from phase3b.load.arrivals import Stretch
from phase3b.load.knee import knee, steps
from phase3b.load.report import LabelReport, StepReport, Window


def window(seconds: float, errors: int = 0, count: int = 40) -> Window:
    found = histogram.empty()
    for _ in range(count - errors):
        histogram.record(found, seconds)
    return Window(count, errors, 0, histogram.summary(found), histogram.packed(found))


def label(*windows: Window) -> LabelReport:
    return LabelReport(0, 0, 0, {}, 0, 0, 0, None, None, "", "", dict(enumerate(windows)))


STEPS = [Stretch(10, 5, 5), Stretch(10, 10, 10), Stretch(10, 20, 20)]


def test_a_step_breaks_when_its_p95_surely_does() -> None:
    labels = {"GET /a": label(*[window(0.1)] * 2, *[window(0.4)] * 2, *[window(0.9)] * 2)}
    found = steps(STEPS, 5, labels, {"GET /a": 500}, 1, 90)
    assert [each.broken for each in found] == [(), (), ("GET /a: p95 900 ms, more than 500",)]
    assert [round(each.slowest_p95_ms) for each in found] == [100, 400, 900]
    assert knee(found) == (
        "the objectives hold at 10 sessions a second and break at 20: GET /a: p95 900 ms, more than 500"
    )


def test_a_step_breaks_when_surely_too_many_fail() -> None:
    labels = {"GET /a": label(*[window(0.1)] * 2, *[window(0.1, errors=1)] * 2, *[window(0.1, errors=20)] * 2)}
    found = steps(STEPS, 5, labels, {"GET /a": 500}, 1, 90)
    # 2 of 80 may be chance; 40 of 80 are not.
    assert [each.broken for each in found] == [(), (), ("GET /a: 50 % failed",)]


def test_windows_of_two_steps_count_for_neither() -> None:
    labels = {"GET /a": label(window(0.1), window(9.0), window(0.1))}
    # Windows of 8 s: the one from 8 to 16 is of both steps.
    found = steps([Stretch(10, 5, 5), Stretch(14, 10, 10)], 8, labels, {"GET /a": 500}, 1, 90)
    assert [each.broken for each in found] == [(), ()]


def test_ramps_and_single_rates_have_no_steps() -> None:
    assert steps([Stretch(10, 1, 5), Stretch(10, 5, 5)], 5, {}, {}, 1, 90) == ()
    assert steps([Stretch(10, 5, 5)], 5, {}, {}, 1, 90) == ()
    # A day's shape, minute by minute in less time: nothing can be said of a step that is shorter than a window.
    assert steps([Stretch(0.1, 5, 5), Stretch(0.1, 6, 6)], 5, {}, {}, 1, 90) == ()
    assert knee(()) == ""


def test_a_step_with_too_few_requests_is_not_one_that_holds() -> None:
    labels = {"GET /a": label(*[window(0.1, count=4)] * 4, *[window(0.9)] * 2)}
    found = steps(STEPS, 5, labels, {"GET /a": 500}, 1, 90)
    assert knee(found) == (
        "objectives break at 20 sessions a second (GET /a: p95 900 ms, more than 500); whether they hold at 5 or 10 "
        "sessions a second is not known: no kind of request came 20 times. Make the steps longer (seconds_each), or begin "
        "with a higher rate"
    )
    assert knee(found[:2]).startswith("no objective is known to break; whether they hold at 5 or 10 sessions a second")


def test_what_a_knee_that_was_not_found_says() -> None:
    assert knee([StepReport(5, 10, 100, ()), StepReport(9, 10, 100, ())]) == (
        "no objective broke up to 9 sessions a second: the knee is beyond"
    )
    assert knee([StepReport(5, 10, 100, ("GET /a: 9 % failed",))]) == (
        "objectives break at the first step already, 5 sessions a second: GET /a: 9 % failed"
    )
