"""The trial of a change, step by step: load tests, the change, load tests, the verdict, and what follows from it.

What comes next is kept before it is done. So a trial that was killed anywhere goes on from what is kept: a step that was
under way is done again, which each of them allows. It ends with the new configuration deployed and in the file, or with the old
one in both.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, Protocol, assert_never

from phase3b.errors import Phase3bError, bad_input
from phase3b.tuning.trial.gates import Decision, decision
from phase3b.tuning.trial.trial_record import (
    Judgement,
    Optimisation,
    Outcome,
    RunFigures,
    Side,
    Texts,
    Trial,
    TuningLog,
)


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of an apply: done, refused by the guard, or failed; `why` says what was said.

    `touched` is whether anything may have been changed.
    """

    how: Literal["done", "refused", "failed"]
    why: str = ""
    touched: bool = False


@dataclass(frozen=True, slots=True)
class BadLoadTest:
    """A load test that was refused for what it was given: the same again would be refused again."""

    why: str


class Effects(Protocol):
    """What a trial does outside of itself. Each can be done again after it was interrupted."""

    def save(self, log: TuningLog) -> None:
        """Keeps the log, whole."""

    def run(self, trial: Trial, side: Side, number: int) -> RunFigures | str | BadLoadTest:
        """One load test against what is deployed; a text says why it failed."""

    def there(self, run: RunFigures) -> bool:
        """Whether the report of a run is on this machine."""

    def apply(self, trial: Trial, side: Side) -> Brought:
        """Deploys the configuration of a side, through the guard."""

    def baselined(self, trial: Trial, log: TuningLog, judgement: Judgement) -> Texts:
        """The texts after the change, with how functions were in the runs after it, and what all kept changes save."""

    def write_file(self, before: Texts, after: Texts) -> None:
        """Puts the texts of `after` into the capacity file and its parts, which have those of `before`, or of `after` already."""

    def judged(self, trial: Trial, log: TuningLog) -> Judgement:
        """All gates, of the runs so far."""

    def publish(self, log: TuningLog) -> str:
        """Sends CloudWatch the metrics of a log whose trial is over; why it did not take them, empty where it did. Raises nothing."""

    def now(self) -> str:
        """The time, in ISO 8601."""

    def say(self, sentence: str) -> None:
        """For people who wait."""


class NotBackError(Exception):
    """What is deployed is not the old configuration again: the trial stays under way, and going on tries it again."""


def carried_through(log: TuningLog, effects: Effects) -> tuple[TuningLog, Optimisation]:
    """Carries the trial of the log to its end.

    Raises:
        NotBackError: the guard, or Terraform, did not let the change be taken back.
        Phase3bError: something outside failed, and going on continues from here; or the first load test was refused for what
            it was given, and then nothing is under way (2).
    """
    if log.trial is None:
        raise AssertionError("a log without a trial")
    steps = _Steps(log, effects)
    while (trial := steps.log.trial) is not None:
        match trial.phase:
            case "baseline":
                steps.baseline(trial)
            case "applying":
                steps.applying(trial)
            case "measuring":
                steps.measuring(trial)
            case "keeping":
                steps.keeping(trial)
            case "going back":
                steps.going_back(trial)
            case _:
                assert_never(trial.phase)
    return steps.log, steps.log.optimisations[-1]


@dataclass(slots=True)
class _Steps:
    """The log as it is kept."""

    log: TuningLog
    effects: Effects

    def baseline(self, trial: Trial) -> None:
        trial = self._with_reports(trial, "before")
        if len(trial.runs_before) >= trial.runs:
            self.effects.say("the change is applied")
            self._save(trial.at("applying"))
            return
        done = self._run(trial, "before")
        if done is None:
            why = f"the load test did not succeed before the change: {self._failures()}"
            self._end(self._trial(), "not tried", f"{why}. Nothing was changed")

    def applying(self, trial: Trial) -> None:
        brought = self.effects.apply(trial, "after")
        match brought.how:
            case "done":
                self._save(trial.at("measuring"))
            case "refused" | "failed":
                who = "the guard refused it" if brought.how == "refused" else "Terraform failed"
                why = f"the change could not be applied: {who}: {brought.why}"
                # One that goes on after an interruption does not know what the one before had done.
                self._save(trial.decided("going back", "failed", why))
            case _:
                assert_never(brought.how)

    def measuring(self, trial: Trial) -> None:
        trial = self._with_reports(trial, "after")
        lacking = trial.runs - sum(self.effects.there(each) for each in trial.runs_before)
        if lacking > 0:
            why = f"{lacking} of the runs before the change are not on this machine: nothing to compare with"
            self._save(trial.decided("going back", "rolled back", why))
            return
        if len(trial.runs_after) < trial.runs:
            self._after(trial)
            return
        try:
            judgement = self.effects.judged(trial, self.log)
        except Phase3bError as error:
            # The next time it would fail the same way: a change that can't be judged is none that is kept.
            why = f"it could not be judged: {'; '.join(each.what for each in error.problems)}"
            self._save(trial.decided("going back", "rolled back", why))
            return
        found = decision(judgement.gates, more_possible=len(trial.runs_after) < trial.most_runs)
        match found.what:
            case "keep":
                # What is kept has its baseline, which alarms are made of.
                trial = replace(trial, after=self.effects.baselined(trial, self.log, judgement))
                self._save(trial.decided("keeping", "kept", found.why, judgement))
            case "go back":
                self._save(trial.decided("going back", "rolled back", found.why, judgement))
            case "more runs":
                self._more(trial, found)
            case _:
                assert_never(found.what)

    def keeping(self, trial: Trial) -> None:
        self.effects.write_file(trial.before, trial.after)
        self._end(trial, "kept", trial.why)

    def going_back(self, trial: Trial) -> None:
        self.effects.say(f"the change is taken back: {trial.why}")
        brought = self.effects.apply(trial, "before")
        if brought.how != "done":
            raise NotBackError(brought.why)
        # The file was never changed: it is written when the change is kept.
        self._end(trial, trial.outcome or "rolled back", trial.why)

    def _more(self, trial: Trial, found: Decision) -> None:
        self.effects.say(f"another run: {found.why}")
        self._after(trial)

    def _after(self, trial: Trial) -> None:
        if self._run(trial, "after") is None:
            why = f"the load test did not succeed after the change: {self._failures()}"
            self._save(self._trial().decided("going back", "rolled back", why))

    def _run(self, trial: Trial, side: Side) -> RunFigures | None:
        """One more run of a side, kept; None where as many failed as may."""
        while True:
            number = len(trial.of(side)) + 1
            found = self.effects.run(trial, side, number)
            if isinstance(found, BadLoadTest):
                if side == "before":
                    # Nothing was changed, and nothing was tried: it is no trial.
                    self.log = replace(self.log, trial=None)
                    self.effects.save(self.log)
                    raise bad_input(
                        f"the load test can't be run, and nothing was changed: {found.why}",
                        "Correct that, and run the same again",
                        code="P3B-TUNE-LOAD",
                    )
                self._save(replace(trial, failed_runs=(*trial.failed_runs, found.why)))
                return None
            if not isinstance(found, str):
                self._save(trial.with_runs(side, (*trial.of(side), found)))
                return found
            self.effects.say(f"run {number} {side} the change failed: {found}")
            trial = replace(trial, failed_runs=(*trial.failed_runs, found))
            self._save(trial)
            if len(trial.failed_runs) > trial.most_failed:
                return None

    def _with_reports(self, trial: Trial, side: Side) -> Trial:
        """Without the runs whose reports are gone: they are run again, as long as that side is deployed."""
        there = tuple(each for each in trial.of(side) if self.effects.there(each))
        return trial if there == trial.of(side) else trial.with_runs(side, there)

    def _trial(self) -> Trial:
        if self.log.trial is None:
            raise AssertionError("the trial is over")
        return self.log.trial

    def _failures(self) -> str:
        return "; ".join(dict.fromkeys(self._trial().failed_runs))

    def _save(self, trial: Trial) -> None:
        self.log = self.log.under_way(trial)
        self.effects.save(self.log)

    def _end(self, trial: Trial, outcome: Outcome, why: str) -> None:
        ended = self.log.ended(trial, outcome, why, self.effects.now())
        # Before it is kept: who is killed between the two publishes the same once more, and never nothing.
        unpublished = self.effects.publish(ended)
        if unpublished:
            self.effects.say(f"CloudWatch has no metrics of this trial, which changes nothing of it: {unpublished}")
        self.log = ended.unpublished(unpublished)
        self.effects.save(self.log)
