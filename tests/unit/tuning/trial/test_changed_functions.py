"""What load tests leave open of a changed function lets no gate pass; what is worse stays worse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import parse
from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.tuning.trial.changed_functions import (
    ChangedFunctions,
    accepted,
    as_far_as_known,
    changed_functions,
)
from phase3b.tuning.trial.gates import decision
from phase3b.tuning.trial.trial_record import FunctionFigures, Gate, GateName, GateVerdict, RunFigures

ROOT = Path(__file__).resolve().parents[4]
TEXT = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
LESS, MORE = ChangedFunctions(("f",), ("f",)), ChangedFunctions(("f",), ())
INVOKED = RunFigures("r", "", 60, {}, {"f": FunctionFigures(9, 5, 9, 100)})
IDLE = replace(INVOKED, functions={"f": FunctionFigures(0, None, None, None)})


def gate(name: GateName = "latency", verdict: GateVerdict = "passed", *, helps: bool = False) -> Gate:
    return Gate(name, verdict, 1.0, 10, "as measured", more_runs_help=helps)


def dev(was: str = "", becomes: str = "") -> Deployment:
    assert was in TEXT
    return resolve(parse(TEXT.replace(was, becomes, 1) if was else TEXT, "capacity.yaml"), "dev")


@pytest.mark.parametrize(("size", "less"), [(384, ("support_tickets",)), (768, ())])
def test_the_functions_that_a_change_touches(size: int, less: tuple[str, ...]) -> None:
    after = dev("support_tickets: {memory_mb: 512, ", f"support_tickets: {{memory_mb: {size}, ")
    assert changed_functions(dev(), after) == ChangedFunctions(("support_tickets",), less)
    assert changed_functions(dev(), dev()) == ChangedFunctions()


@pytest.mark.parametrize(
    ("changed", "local", "verdict"), [(LESS, True, "not known"), (LESS, False, "passed"), (MORE, True, "passed")]
)
def test_less_memory_is_not_judged_where_the_processor_stays_the_same(
    changed: ChangedFunctions,
    local: bool,  # noqa: FBT001
    verdict: str,
) -> None:
    found = as_far_as_known(gate(), changed, ([INVOKED], [INVOKED]), local=local)
    assert found.verdict == verdict
    assert as_far_as_known(gate("memory"), changed, ([INVOKED], [INVOKED]), local=local).verdict == "passed"


@pytest.mark.parametrize("runs", [([INVOKED], [IDLE]), ([IDLE], [INVOKED]), ([], [INVOKED])])
@pytest.mark.parametrize("name", ["latency", "memory"])
def test_a_changed_function_that_a_side_did_not_invoke_is_not_known(
    name: GateName, runs: tuple[list[RunFigures], list[RunFigures]]
) -> None:
    found = as_far_as_known(gate(name, helps=True), MORE, runs, local=False)
    assert found == replace(
        gate(name), verdict="not known", why=(
            "the change is of f, which no load test invoked: run a scenario that does (--scenario), or leave it out of the patch; "
            f"or accept that: --accept-unknown {name}"
        ),
    )  # fmt: skip
    assert decision([found], more_possible=True).what == "go back"
    assert decision([accepted(found, ["latency", "memory"])], more_possible=True).what == "keep"
    assert decision([accepted(found, [])], more_possible=True).what == "go back"


def test_what_is_worse_stays_worse_and_other_gates_as_they_are() -> None:
    for each in (gate(verdict="worse"), gate("cost"), gate("errors")):
        assert as_far_as_known(each, LESS, ([], []), local=True) == each
        assert accepted(each, ["latency"]) == each


def test_what_another_run_may_tell_is_asked_for_though_it_was_accepted() -> None:
    open_yet = gate(verdict="not known", helps=True)
    assert accepted(open_yet, ["latency"]) == open_yet


def test_what_was_accepted_is_said_where_it_is_kept() -> None:
    found = accepted(gate(verdict="not known"), ["latency"])
    why = "no gate is worse: memory +1.0 %; latency not known, which was accepted"
    assert decision([found, gate("memory")], more_possible=False).why == why
