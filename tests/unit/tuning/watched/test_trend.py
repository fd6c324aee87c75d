"""How it is now beside a baseline, by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.tuning.trial.trial_record import (
    By,
    Cost,
    FunctionFigures,
    Judgement,
    Optimisation,
    Outcome,
    RunFigures,
)
from phase3b.tuning.watched.trend import (
    WatchLimits,
    baseline_of,
    cost_trend,
    failed_share,
    saved_usd,
    trends,
    watched_optimisation,
)

LIMITS = WatchLimits(10, 20, 15)
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)


def run(**functions: FunctionFigures) -> RunFigures:
    return RunFigures("", "", 60, {}, functions)


def tried(
    outcome: Outcome, ended_at: str = "2026-11-30T00:00:00+0000", judgement: Judgement | None = None
) -> Optimisation:
    by = By("ada", "", changed=False)
    return Optimisation("t", "dev", ended_at, ended_at, by, "", (), "mixed", outcome, "", (), (), judgement)


def test_the_baseline_of_three_runs() -> None:
    """The mean is over invocations (10 x 100 + 30 x 200 + 10 x 100) / 50 = 160; the p95 the middle one; memory the most."""
    runs = [
        run(f=FunctionFigures(10, 100, 300, 80)),
        run(f=FunctionFigures(30, 200, 900, 85)),
        run(f=FunctionFigures(10, 100, 310, None), g=FunctionFigures(1, None, None, None)),
    ]
    assert baseline_of(runs) == {
        "f": FunctionFigures(50, 160, 310, 85),
        "g": FunctionFigures(1, None, None, None),
    }


def test_what_is_worse_is_beyond_its_limit() -> None:
    was = {"f": FunctionFigures(50, 100, 300, 100)}
    fine = list(trends(was, {"f": FunctionFigures(9, 100, 329, 119)}, LIMITS, ""))
    assert [(each.what, each.verdict) for each in fine] == [("p95 ms", "fine"), ("memory MB", "fine")]
    assert [each.change_percent for each in fine] == [pytest.approx(29 / 3), pytest.approx(19)]
    worse = list(trends(was, {"f": FunctionFigures(9, 100, 331, 121)}, LIMITS, ""))
    assert [each.verdict for each in worse] == ["worse", "worse"]


def test_what_nobody_measured_is_not_known_with_the_reason() -> None:
    was = {"f": FunctionFigures(50, 100, 300, 100)}
    assert [(each.verdict, each.why) for each in trends(was, {}, LIMITS, "")] == [
        ("not known", "f was not invoked"),
        ("not known", "f was not invoked"),
    ]
    denied = "metrics: cloudwatch:GetMetricData is not allowed"
    assert {each.why for each in trends(was, {}, LIMITS, denied)} == {denied}


def test_cost_now_and_then() -> None:
    then = Cost(100.0, complete=True)
    assert cost_trend("dev", then, Cost(116.0, complete=True), LIMITS).verdict == "worse"
    assert cost_trend("dev", then, Cost(114.9, complete=True), LIMITS).verdict == "fine"
    unknown = cost_trend("dev", then, Cost(None, complete=False, why="2 lines have no price"), LIMITS)
    assert (unknown.verdict, unknown.why) == ("not known", "2 lines have no price")
    assert cost_trend("dev", None, then, LIMITS).why == "the cost was not known when the change was kept"


def test_the_last_that_was_kept_is_watched_for_so_many_days() -> None:
    kept, later = tried("kept", "2026-11-01T12:00:00+0000"), tried("rolled back", "2026-11-29T12:00:00+0000")
    assert watched_optimisation([kept, later], NOW, 29) == kept
    assert watched_optimisation([kept, later], NOW, 28) is None
    assert watched_optimisation([later], NOW, 28) is None
    assert watched_optimisation([kept], NOW - timedelta(days=1, seconds=1), 28) == kept


def test_savings_of_kept_changes_add_up_and_what_is_not_known_is_counted() -> None:
    def cost(before: float | None, after: float | None, *, complete: bool = True) -> Judgement:
        return Judgement((), Cost(before, complete=complete), Cost(after, complete=complete))

    log = [
        tried("kept", judgement=cost(100, 90)),
        tried("kept", judgement=cost(90, 95)),
        tried("rolled back", judgement=cost(95, 10)),
        tried("kept", judgement=cost(None, 5, complete=False)),
        tried("kept", judgement=cost(90, 80, complete=False)),
        tried("kept"),
    ]
    assert saved_usd(log) == (5, 3)


def test_failed_changes() -> None:
    log = [tried("failed"), *[tried("kept")] * 19, tried("not tried")]
    found = failed_share(log, 5)
    assert (found.failed, found.tried, found.percent, found.above) == (1, 20, 5, False)
    assert failed_share([tried("failed"), *[tried("kept")] * 18], 5).above
    assert failed_share([], 5).percent is None
    assert not failed_share([], 5).above


FIGURES = st.builds(FunctionFigures, st.integers(1, 100), *[st.floats(1, 1e6)] * 3)


@given(FIGURES, st.floats(1, 1e6), st.floats(0, 1e6))
def test_more_is_never_less_worse(was: FunctionFigures, p95: float, more: float) -> None:
    order = ["fine", "worse"]
    first, second = (
        next(trends({"f": was}, {"f": FunctionFigures(1, 1, each, 1)}, LIMITS, "")).verdict
        for each in (p95, p95 + more)
    )
    assert order.index(first) <= order.index(second)
