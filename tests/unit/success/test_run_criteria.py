"""What a run shows of a success criterion, and what it leaves open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.load import histogram
from phase3b.load.report import Judged, LabelReport, LoadReport
from phase3b.success.criterion import Criterion
from phase3b.success.run_criteria import Shown, run_criteria

CAPACITY = load(Path(__file__).parents[3] / "capacity.yaml")
OBJECTIVES = resolve(CAPACITY, "prod").objectives
KEPT = Judged("GET /a: errors", "%", 1, None, 0, 0, 0.1, "yes", "")


def label(seconds: float, times: int = 1000, errors: int = 0) -> LabelReport:
    found = histogram.empty()
    for _ in range(times - errors):
        histogram.record(found, seconds)
    packed = histogram.packed(found)
    summary = histogram.summary(found)
    return LabelReport(times, errors, 0, {"200": times}, 1, 0, 0, summary, summary, packed, packed)


def report(scenario: str, labels: dict[str, LabelReport], **changed: object) -> LoadReport:
    made = LoadReport(
        format=1, scenario=scenario, description="", environment="prod", tier="business", target="", local=True,
        closed_model=False, begun_at="", seconds=60, warm_up_seconds=5, window_seconds=5, seed=1, ended_by="", complete=True,
        started=10_000, dropped=0, connections=1000, connections_failed=0, connections_ended=0, prepare_failed=0,
        labels=labels, workers=(), invalid=(), notes=(), judged=(KEPT,), verdict="yes",
    )  # fmt: skip
    return replace(made, **changed)  # type: ignore[arg-type]


def shown(key: str, run: LoadReport | None, why: str = "it was not run") -> Shown:
    name = getattr(CAPACITY.load.success, key)
    return Shown(key, float(getattr(OBJECTIVES.service_level, key)), CAPACITY.load.scenarios[name], run, why)


def found(*numbers: Shown) -> dict[str, Criterion]:
    return {each.what: each for each in run_criteria(OBJECTIVES, {each.key: each for each in numbers}, 90)}


def test_all_requests_of_the_users_make_one_percentile() -> None:
    """970 of 2,000 take 100 ms, 1,000 take 200, 30 of them 900: the p95 is 200. Pushes, messages and connects are no requests."""
    labels = {
        "GET /a": label(0.1, 970), "GET /b": label(0.2), "GET /c": label(0.9, 30),
        "push of POST /n": label(9), "WebSocket connect": label(9), "message ping": label(9),
    }  # fmt: skip
    latency = found(shown("concurrent_users", report("concurrent_users", labels)))["API latency, p95"]
    assert latency.found == pytest.approx(200, rel=0.001)
    assert (latency.at_most, latency.met, latency.shown_by) == (500, "yes", "run")
    assert latency.how == "all 2,000 requests of concurrent_users together"


def test_too_slow_is_not_met_and_near_the_limit_is_not_known() -> None:
    slow = found(shown("concurrent_users", report("concurrent_users", {"GET /a": label(0.7)})))
    assert slow["API latency, p95"].met == "no"
    near = {"GET /a": label(0.3, 950), "GET /b": label(0.6, 52)}
    assert found(shown("concurrent_users", report("concurrent_users", near)))["API latency, p95"].met == "not known"


def test_failed_requests_count_over_all() -> None:
    """30 of 2,000 are 1.5 %."""
    labels = {"GET /a": label(0.1, 1000, errors=30), "GET /b": label(0.1)}
    errors = found(shown("concurrent_users", report("concurrent_users", labels)))["failed requests"]
    assert errors.found == pytest.approx(1.5)
    assert (errors.met, errors.how) == ("no", "30 of the 2,000 requests of concurrent_users")


def test_messages_are_judged_by_the_push_alone() -> None:
    labels = {"POST /n": label(9), "push of POST /n": label(0.3)}
    numbers = found(shown("notifications_per_day", report("notifications_peak", labels, started=1250)))
    assert numbers["WebSocket message delivery, p95"].met == "yes"
    assert numbers["WebSocket message delivery, p95"].found == pytest.approx(300, rel=0.001)
    day = numbers["notifications a day"]
    assert (day.found, day.met) == (1_000_000, "yes")
    assert day.how == "20.8 a second, as in the busiest minute of the day, for 60 s: the day itself is not run"


def test_a_day_that_was_not_sent_whole_is_not_met() -> None:
    few = report("tickets_day", {"POST /support/tickets": label(0.1)}, started=9_900)
    tickets = found(shown("tickets_per_day", few))["tickets a day"]
    assert (tickets.found, tickets.at_least, tickets.met) == (9_900, 10_000, "no")
    whole = replace(few, started=10_000)
    assert found(shown("tickets_per_day", whole))["tickets a day"].met == "yes"
    assert found(shown("tickets_per_day", whole))["tickets a day"].how == "10,000 in 60 s, 480 times as fast as the day"


def test_what_an_objective_says_of_the_run_counts() -> None:
    broken = Judged("POST /t: p95 latency", "ms", 500, None, 900, 800, 950, "no", "")
    unsure = replace(broken, kept="not known")
    run = report("tickets_day", {"POST /support/tickets": label(0.1)})
    assert found(shown("tickets_per_day", replace(run, judged=(KEPT, broken))))["tickets a day"].met == "no"
    open_ = found(shown("tickets_per_day", replace(run, judged=(KEPT, unsure))))["tickets a day"]
    assert (open_.met, open_.how.partition("; ")[2]) == ("not known", "not known: POST /t: p95 latency")


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"invalid": ("the worker was busy",)}, "the run is invalid: the worker was busy"),
        ({"complete": False, "ended_by": "interrupted"}, "the run is incomplete: interrupted"),
    ],
)
def test_a_run_that_is_no_run_shows_nothing(changed: dict[str, object], why: str) -> None:
    run = report("concurrent_users", {"GET /a": label(0.1)}, **changed)
    day = report("tickets_day", {"POST /support/tickets": label(0.1)}, **changed)
    push = report("notifications_peak", {"push of POST /n": label(0.1)}, **changed)
    numbers = found(shown("concurrent_users", run), shown("tickets_per_day", day), shown("notifications_per_day", push))
    assert {each.met for each in numbers.values()} == {"not known"}
    assert {each.how for each in numbers.values()} == {why}


def test_what_was_not_run_says_why() -> None:
    numbers = found(shown("concurrent_users", None), Shown("tickets_per_day", 10, None, None))
    assert numbers["concurrent users"].how == "it was not run"
    assert numbers["tickets a day"].how == "load.success names no scenario for tickets_per_day"
    assert {each.shown_by for each in numbers.values()} == {"not shown"}


def test_fewer_users_than_promised_are_not_enough() -> None:
    run = report("concurrent_users", {"GET /a": label(0.1)})
    short = replace(shown("concurrent_users", run), wanted=1500.0)
    assert found(short)["concurrent users"].met == "no"
    assert found(shown("concurrent_users", run))["concurrent users"].met == "yes"
