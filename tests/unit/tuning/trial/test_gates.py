"""The gates by hand: what passes, what is worse, what is not known, and what follows from all of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_report import report

from phase3b.load.comparison import compared
from phase3b.load.report import LoadReport
from phase3b.tuning.trial.gates import (
    Limits,
    cost_gate,
    decision,
    errors_gate,
    failed_changes_gate,
    latency_gate,
    memory_gate,
)
from phase3b.tuning.trial.run_figures import figures_of
from phase3b.tuning.trial.trial_record import (
    By,
    Cost,
    FunctionFigures,
    Gate,
    GateVerdict,
    Optimisation,
    Outcome,
    RequestFigures,
    RunFigures,
)

LIMITS = Limits(10, 20, 15, 5, 1, 5, 90)


def run(errors: int = 0, of: int = 1000, memory: float | None = 100, notes: tuple[str, ...] = ()) -> RunFigures:
    requests = {"GET /a": RequestFigures(of, errors, 10, 20)}
    return RunFigures(
        "r.json", "2026-11-30T00:00:00", 60, requests, {"f": FunctionFigures(of, 5, 9, memory)}, "", notes
    )


def latency(base: list[LoadReport], new: list[LoadReport], limits: Limits = LIMITS) -> Gate:
    found = compared(base, new, limits.confidence_percent, limits.latency_percent, 5, 1)
    sides = [[figures_of(each, f"{number}.json") for number, each in enumerate(side)] for side in (base, new)]
    return latency_gate(found, sides[0], sides[1], limits)


def three(first: int, slower: float = 1.0) -> list[LoadReport]:
    return [report(first + number, slower) for number in range(3)]


def nine(first: int, slower: float = 1.0) -> list[LoadReport]:
    return [report(first + number, slower) for number in range(9)]


def test_a_slowdown_beyond_the_limit_is_worse_and_named() -> None:
    gate = latency(three(1), three(100, 1.5))
    assert gate.verdict == "worse"
    assert gate.found_percent == pytest.approx(50, abs=10)
    assert gate.why.startswith("slower: ")
    assert gate.why.endswith("; 10 % are tolerated")


def test_the_same_service_passes_once_there_are_enough_runs() -> None:
    assert latency(nine(1), nine(100)).verdict == "passed"


def test_what_few_runs_leave_open_asks_for_more() -> None:
    gate = latency([report(1)], [report(2, 1.05)])
    assert (gate.verdict, gate.more_runs_help) == ("not known", True)


def with_rare(of: LoadReport, requests: int) -> LoadReport:
    """Another kind of request in one window alone."""
    some = of.labels["GET /a"]
    rare = replace(some, count=requests, windows={0: some.windows[0]})
    return replace(of, labels={**of.labels, "GET /rare": rare})


def test_rare_kinds_do_not_decide_as_long_as_they_are_few() -> None:
    """2 x 24 windows of 60 requests are 2,880; 100 more are 3.4 %, 200 more are 6.5 %."""
    base, new = ([with_rare(each, 100) for each in side] for side in (nine(1), nine(100)))
    gate = latency(base, new)
    assert gate.verdict == "passed"
    assert gate.why == "no kind of request is slower by 10 %; 3.4 % of the requests came too rarely to be compared"
    more = latency([with_rare(each, 200) for each in nine(1)], new)
    assert (more.verdict, more.more_runs_help) == ("not known", False)
    assert more.why.startswith("6.5 % of the requests are of kinds that came too rarely to be compared, and 5 % may be")


def test_memory_by_the_most_of_any_run() -> None:
    """100 and 120 MB are 20 %, which is the limit; 121 are more."""
    passed = memory_gate([run(), run(memory=90)], [run(memory=120), run(memory=80)], LIMITS)
    assert (passed.verdict, passed.found_percent) == ("passed", pytest.approx(20))
    worse = memory_gate([run(), run(memory=90)], [run(memory=121)], LIMITS)
    assert worse.verdict == "worse"
    assert worse.why == "f uses 121 MB in place of 100 MB: +21.0 %, and 20 % are tolerated"


def test_memory_that_nobody_measured_is_not_known_whatever_else_is() -> None:
    gate = memory_gate([run()], [run(memory=None, notes=("metrics: cloudwatch:GetMetricData is not allowed",))], LIMITS)
    assert (gate.verdict, gate.more_runs_help, gate.found_percent) == ("not known", False, None)
    assert gate.why == "no figure of f (metrics: cloudwatch:GetMetricData is not allowed)"
    assert memory_gate([replace(run(), functions={})], [replace(run(), functions={})], LIMITS).verdict == "not known"


def test_a_function_that_is_worse_is_worse_beside_one_that_is_not_known() -> None:
    both = [
        replace(run(), functions={"f": FunctionFigures(9, 5, 9, memory), "g": FunctionFigures(9, 5, 9, None)})
        for memory in (100, 150)
    ]
    assert memory_gate(both[:1], both[1:], LIMITS).verdict == "worse"


@pytest.mark.parametrize(
    ("after", "verdict"), [(Cost(115.0, complete=True), "passed"), (Cost(115.2, complete=True), "worse")]
)
def test_cost_up_to_the_limit(after: Cost, verdict: str) -> None:
    assert cost_gate(Cost(100.0, complete=True), after, LIMITS).verdict == verdict


def test_a_cost_that_is_the_most_it_can_be_passes_below_the_limit_and_is_not_known_above() -> None:
    least = Cost(100.0, complete=False, why="1 line needs usage")
    passed = cost_gate(least, Cost(110.0, complete=False), LIMITS)
    assert passed.verdict == "passed"
    assert passed.why == (
        "$100.00 and $110.00 a month; the most that it can add, as it is not known exactly: 1 line needs usage"
    )
    assert cost_gate(least, Cost(200.0, complete=False), LIMITS).verdict == "not known"
    assert cost_gate(Cost(None, complete=False, why="2 lines have no price"), Cost(1, complete=True), LIMITS) == Gate(
        "cost", "not known", None, 15, "2 lines have no price"
    )


def test_errors_by_hand() -> None:
    """No failure of 1,000 on both sides: Wilson's upper end at 90 % is z^2 / (n + z^2) = 2.706 / 1002.7 = 0.27 %."""
    passed = errors_gate([run()], [run()], LIMITS)
    assert (passed.verdict, passed.found_percent) == ("passed", 0)
    tight = errors_gate([run()], [run()], replace(LIMITS, error_percent=0.26))
    assert (tight.verdict, tight.more_runs_help) == ("not known", True)
    assert errors_gate([run()], [run()], replace(LIMITS, error_percent=0.28)).verdict == "passed"
    worse = errors_gate([run()], [run(errors=50)], LIMITS)
    assert (worse.verdict, worse.found_percent) == ("worse", 5)
    assert worse.why == (
        "0 of 1,000 failed before, 50 of 1,000 after, which is more than chance explains (GET /a: 0 of 1,000 before, 50 of 1,000 "
        "after)"
    )


def test_surely_more_failures_are_worse_however_few_and_chance_is_not() -> None:
    """42 of 6,000 are 0.7 points, below the limit of 1; Wilson's lower end at 90 % is 0.54 %, and the upper end of none 0.05 %."""
    assert errors_gate([run(of=6000)], [run(42, of=6000)], LIMITS).verdict == "worse"
    assert errors_gate([run(30, of=6000)], [run(32, of=6000)], LIMITS).verdict == "passed"


def test_failures_that_no_kind_shows_by_itself_are_counted_together() -> None:
    """2 of 300 of each kind may be chance; 42 of 6,300 are not."""

    def kinds(errors: int) -> RunFigures:
        return replace(run(), requests={f"GET /{each}": RequestFigures(300, errors, 1, 1) for each in range(21)})

    gate = errors_gate([kinds(0)], [kinds(2)], LIMITS)
    assert (gate.verdict, gate.why) == (
        "worse", "0 of 6,300 failed before, 42 of 6,300 after, which is more than chance explains",
    )  # fmt: skip


def test_one_kind_that_fails_is_worse_though_few_requests_are_of_it() -> None:
    """5 of 1,000 more are half a point, and all of that kind."""
    many, few = RequestFigures(10_000, 0, 1, 1), RequestFigures(40, 0, 1, 1)
    was = replace(run(), requests={"GET /a": many, "GET /b": few})
    now = replace(run(), requests={"GET /a": many, "GET /b": replace(few, errors=40)})
    gate = errors_gate([was], [now], LIMITS)
    assert gate.verdict == "worse"
    assert "GET /b: 0 of 40 before, 40 of 40 after" in gate.why


def made(outcome: Outcome) -> Optimisation:
    return Optimisation("1", "dev", "", "", By("a", "", changed=False), "", (), "mixed", outcome, "", (), (), None)


def test_failed_changes_count_and_decide_nothing() -> None:
    log = [made("failed"), *[made("kept")] * 18, *[made("not tried")] * 5]
    gate = failed_changes_gate(log, failed=False, limits=LIMITS)
    assert (gate.verdict, gate.found_percent, gate.decides) == ("passed", 5, False)
    assert failed_changes_gate(log, failed=True, limits=LIMITS).verdict == "worse"
    assert decision([failed_changes_gate(log, failed=True, limits=LIMITS)], more_possible=True).what == "keep"


def gate(verdict: GateVerdict, *, helps: bool = False) -> Gate:
    return Gate("latency", verdict, 1.0, 10, "why", more_runs_help=helps)


@pytest.mark.parametrize(
    ("gates", "more_possible", "what"),
    [
        ([gate("passed"), gate("passed")], True, "keep"),
        ([gate("passed"), gate("worse")], True, "go back"),
        ([gate("not known", helps=True), gate("worse")], True, "go back"),
        ([gate("not known", helps=True), gate("passed")], True, "more runs"),
        ([gate("not known", helps=True), gate("passed")], False, "go back"),
        ([gate("not known", helps=True), gate("not known")], True, "go back"),
        ([gate("not known")], True, "go back"),
    ],
)
def test_decisions(gates: list[Gate], more_possible: bool, what: str) -> None:  # noqa: FBT001
    assert decision(gates, more_possible=more_possible).what == what


GATES = st.lists(
    st.builds(gate, st.sampled_from(["passed", "worse", "not known"]), helps=st.booleans()), min_size=1, max_size=5
)


@given(GATES, st.booleans())
def test_nothing_is_kept_unless_every_gate_passed(gates: list[Gate], more_possible: bool) -> None:  # noqa: FBT001
    found = decision(gates, more_possible=more_possible)
    assert (found.what == "keep") == all(each.verdict == "passed" for each in gates)


@given(st.integers(1, 3000), st.data())
def test_more_errors_never_turn_worse_into_passed(requests: int, data: st.DataObject) -> None:
    fewer = data.draw(st.integers(0, requests))
    more = data.draw(st.integers(fewer, requests))
    order = ["passed", "not known", "worse"]
    verdicts = [errors_gate([run(of=requests)], [run(errors, requests)], LIMITS).verdict for errors in (fewer, more)]
    assert order.index(verdicts[0]) <= order.index(verdicts[1])
