"""A trial that is killed anywhere: it goes on, and ends with the new configuration or the old one, in AWS and in the file."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from tried_change import NEW, OLD, FileEffects, begun, main

from phase3b.errors import Phase3bError, bad_input
from phase3b.tuning.trial.carried_through import BadLoadTest, Brought, NotBackError, carried_through
from phase3b.tuning.trial.trial_log import read_log
from phase3b.tuning.trial.trial_record import Judgement, RunFigures, Side, Trial, TuningLog

ENDS = {
    "kept": ("kept", NEW),
    "worse": ("rolled back", OLD),
    "unknown": ("rolled back", OLD),
    "refused": ("failed", OLD),
    "apply fails": ("failed", OLD),
    "run fails before": ("not tried", OLD),
    "run fails after": ("rolled back", OLD),
}

LONGEST = "mixed takes 900 s, more than the 600 s of --longest. Allow it: --longest 900. [P3B-LOAD-LONGEST]"


@pytest.fixture(autouse=True)
def _without_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that is killed loses nothing that the system has taken."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def prepared(folder: Path) -> Path:
    folder.mkdir()
    (folder / "deployed").write_text(OLD)
    (folder / "capacity.yaml").write_text(OLD)
    return folder


def killed(folder: Path, outcome: str, at: int) -> None:
    """A process of its own, which SIGKILL ends."""
    child = os.fork()
    if not child:
        try:
            main(folder, outcome, at)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == signal.SIGKILL


def check_end(folder: Path, outcome: str) -> None:
    how, text = ENDS[outcome]
    log = read_log(FileEffects(folder, outcome).keeper)
    assert log.trial is None
    assert [each.outcome for each in log.optimisations] == [how]
    assert (folder / "deployed").read_text() == text
    assert (folder / "capacity.yaml").read_text() == text
    # Wherever it was killed, CloudWatch was told of the end.
    assert (folder / "published").read_text() == "1"


@pytest.mark.parametrize("outcome", ENDS)
def test_killed_at_each_effect_it_goes_on_to_the_same_end(outcome: str, tmp_path: Path) -> None:
    whole = prepared(tmp_path / "whole")
    effects = main(whole, outcome, 0)
    check_end(whole, outcome)
    for at in range(1, effects + 1):
        folder = prepared(tmp_path / str(at))
        killed(folder, outcome, at)
        main(folder, outcome, 0)
        check_end(folder, outcome)


@pytest.mark.parametrize("outcome", ["kept", "worse"])
def test_killed_twice_it_still_ends(outcome: str, tmp_path: Path) -> None:
    effects = main(prepared(tmp_path / "whole"), outcome, 0)
    # The last effect is after the end, when nothing is left to go on with.
    for at in range(2, effects, 3):
        folder = prepared(tmp_path / str(at))
        killed(folder, outcome, at)
        killed(folder, outcome, 1)
        main(folder, outcome, 0)
        check_end(folder, outcome)


def test_a_failure_of_monitoring_changes_nothing_of_a_trial_and_is_kept(tmp_path: Path) -> None:
    folder = prepared(tmp_path / "a")
    log, done = carried_through(TuningLog(trial=begun()), FileEffects(folder, "no monitoring"))
    assert (done.outcome, done.not_published) == ("kept", "cloudwatch:PutMetricData is not allowed")
    assert (log.trial, (folder / "deployed").read_text(), (folder / "capacity.yaml").read_text()) == (None, NEW, NEW)
    assert read_log(FileEffects(folder, "").keeper) == log


def test_what_is_not_known_asks_for_more_runs_up_to_the_limit_and_is_taken_back(tmp_path: Path) -> None:
    log, done = carried_through(TuningLog(trial=begun()), FileEffects(prepared(tmp_path / "a"), "unknown"))
    assert (len(done.runs_before), len(done.runs_after)) == (2, 4)
    assert done.why == "latency is not known: because"
    assert log.trial is None


def test_a_change_that_is_kept_needs_no_more_runs_than_at_first(tmp_path: Path) -> None:
    _, done = carried_through(TuningLog(trial=begun()), FileEffects(prepared(tmp_path / "a"), "kept"))
    assert (len(done.runs_before), len(done.runs_after)) == (2, 2)


def test_without_the_reports_of_the_baseline_the_change_is_taken_back(tmp_path: Path) -> None:
    """Another machine goes on: what was measured before the change is on the first one."""
    folder = prepared(tmp_path / "a")
    killed(folder, "kept", applied_at(tmp_path))
    assert (folder / "deployed").read_text() == NEW
    (folder / "before-1.json").unlink()
    main(folder, "kept", 0)
    log = read_log(FileEffects(folder, "kept").keeper)
    assert log.optimisations[0].outcome == "rolled back"
    assert log.optimisations[0].why == (
        "1 of the runs before the change are not on this machine: nothing to compare with"
    )
    assert (folder / "deployed").read_text() == (folder / "capacity.yaml").read_text() == OLD


def applied_at(tmp_path: Path) -> int:
    """The effect before the first at which the new configuration is deployed and kept as such."""
    at = 1
    while True:
        folder = prepared(tmp_path / f"probe-{at}")
        killed(folder, "kept", at)
        trial = read_log(FileEffects(folder, "kept").keeper).trial
        if trial is not None and trial.phase == "measuring":
            return at
        at += 1


def test_a_guard_that_does_not_let_it_back_leaves_the_trial_under_way(tmp_path: Path) -> None:
    class Held(FileEffects):
        def apply(self, trial: Trial, side: Side) -> Brought:
            return Brought("refused", "an index would be lost") if side == "before" else super().apply(trial, "after")

    folder = prepared(tmp_path / "a")
    with pytest.raises(NotBackError, match="an index would be lost"):
        carried_through(TuningLog(trial=begun()), Held(folder, "worse"))
    left = read_log(FileEffects(folder, "worse").keeper)
    assert left.trial is not None
    assert (left.trial.phase, left.trial.outcome) == ("going back", "rolled back")
    carried_through(left, FileEffects(folder, "worse"))
    check_end(folder, "worse")


def test_a_run_that_fails_once_is_run_again(tmp_path: Path) -> None:
    failed: list[int] = []

    class Once(FileEffects):
        def run(self, trial: Trial, side: Side, number: int) -> RunFigures | str:
            if side == "after" and not failed:
                failed.append(number)
                return "the client was busy"
            return super().run(trial, side, number)

    _, done = carried_through(TuningLog(trial=begun()), Once(prepared(tmp_path / "a"), "kept"))
    assert done.outcome == "kept"
    assert len(done.runs_after) == 2


class Refused(FileEffects):
    """Load tests that are refused for what they were given, from one side on."""

    def run(self, trial: Trial, side: Side, number: int) -> RunFigures | str | BadLoadTest:  # type: ignore[override]
        assert self.outcome != "called again"
        if side == "before" and self.outcome != "before":
            return super().run(trial, side, number)
        self.outcome = "called again"
        return BadLoadTest(LONGEST)


def test_a_load_test_that_is_refused_before_the_change_leaves_no_trial(tmp_path: Path) -> None:
    effects = Refused(prepared(tmp_path / "a"), "before")
    with pytest.raises(Phase3bError, match="the load test can't be run, and nothing was changed: mixed takes 900 s"):
        carried_through(TuningLog(trial=begun()), effects)
    assert read_log(effects.keeper) == TuningLog()


def test_a_load_test_that_is_refused_after_the_change_is_not_repeated(tmp_path: Path) -> None:
    effects = Refused(prepared(tmp_path / "a"), "after")
    _, done = carried_through(TuningLog(trial=begun()), effects)
    assert (done.outcome, done.why) == (
        "rolled back", "the load test did not succeed after the change: " + LONGEST,
    )  # fmt: skip
    check_end(tmp_path / "a", "worse")


def test_what_can_not_be_judged_is_taken_back(tmp_path: Path) -> None:
    class Unjudged(FileEffects):
        def judged(self, trial: Trial, log: TuningLog) -> Judgement:
            del trial, log
            raise bad_input("a price is missing", "Add it", code="P3B-PRICE-MISSING")

    _, done = carried_through(TuningLog(trial=begun()), Unjudged(prepared(tmp_path / "a"), "kept"))
    assert (done.outcome, done.why) == ("rolled back", "it could not be judged: a price is missing")
    check_end(tmp_path / "a", "worse")
