"""A trial whose effects are files of one folder, in a process that can be killed at any of them.

What is deployed is `deployed`, the capacity file is `capacity.yaml`; the outcome says what the gates find, or which effect fails. The
process kills itself (SIGKILL) at the effect `kill_at`, counted from 1: each write of the log is two, and so is the middle of an apply one,
when what is deployed is neither configuration.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from phase3b.change.rollout.keeper import FileKeeper
from phase3b.tuning.trial.carried_through import Brought, carried_through
from phase3b.tuning.trial.trial_log import read_log, write_log
from phase3b.tuning.trial.trial_record import (
    MAIN,
    By,
    Cost,
    Gate,
    GateVerdict,
    Judgement,
    RunFigures,
    Side,
    Trial,
    TuningLog,
)

OLD, NEW = "memory: 512\n", "memory: 384\n"
VERDICTS: Mapping[str, GateVerdict] = {"kept": "passed", "worse": "worse", "unknown": "not known"}
"""What the gates find; every other outcome is a failure of an effect."""


def begun() -> Trial:
    """A trial before anything is done."""
    return Trial(
        "t1", "dev", "2026-11-30T00:00:00", By("ada", "abc", changed=False), "diff", (), "mixed",
        {MAIN: OLD}, {MAIN: NEW}, OLD, NEW, 2, 4, 1,
    )  # fmt: skip


@dataclass(slots=True)
class FileEffects:
    """Effects in a folder; `kill_at` 0 never kills."""

    folder: Path
    outcome: str
    kill_at: int = 0
    done: int = 0

    def _effect(self) -> None:
        self.done += 1
        if self.done == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    @property
    def keeper(self) -> FileKeeper:
        """Of the log."""
        return FileKeeper(self.folder / "dev.tuning.json")

    def save(self, log: TuningLog) -> None:
        """Before, and after."""
        self._effect()
        write_log(self.keeper, log)
        self._effect()

    def run(self, trial: Trial, side: Side, number: int) -> RunFigures | str:
        """What is deployed must be that side's."""
        self._effect()
        deployed = (self.folder / "deployed").read_text()
        assert deployed == (trial.deployed_before if side == "before" else trial.deployed_after)
        if self.outcome == f"run fails {side}":
            return "nobody answered"
        report = self.folder / f"{side}-{number}.json"
        report.write_text("report")
        return RunFigures(str(report), "2026-11-30T00:00:00", 60, {}, {})

    def there(self, run: RunFigures) -> bool:
        """Whether its file is."""
        return Path(run.report).is_file()

    def apply(self, trial: Trial, side: Side) -> Brought:
        """In the middle of it, what is deployed is neither."""
        self._effect()
        if side == "after" and self.outcome == "refused":
            return Brought("refused", "a table would be lost")
        (self.folder / "deployed").write_text("half of it")
        self._effect()
        if side == "after" and self.outcome == "apply fails":
            return Brought("failed", "AWS said no", touched=True)
        (self.folder / "deployed").write_text(trial.deployed_before if side == "before" else trial.deployed_after)
        self._effect()
        return Brought("done", touched=True)

    def write_file(self, before: Mapping[str, str], after: Mapping[str, str]) -> None:
        """The one file."""
        self._effect()
        file = self.folder / "capacity.yaml"
        assert file.read_text() in {before[MAIN], after[MAIN]}
        file.write_text(after[MAIN])
        self._effect()

    def baselined(self, trial: Trial, log: TuningLog, judgement: Judgement) -> Mapping[str, str]:
        """Nothing was measured."""
        del log, judgement
        return trial.after

    def judged(self, trial: Trial, log: TuningLog) -> Judgement:
        """As the outcome says."""
        del trial, log
        verdict = VERDICTS.get(self.outcome, "passed")
        gate = Gate("latency", verdict, 1.0, 10, "because", more_runs_help=verdict == "not known")
        return Judgement((gate,), Cost(1, complete=True), Cost(1, complete=True))

    def publish(self, log: TuningLog) -> str:
        """Into a file: how many changes it was told of. Where the outcome says so nobody takes it."""
        self._effect()
        if self.outcome == "no monitoring":
            return "cloudwatch:PutMetricData is not allowed"
        (self.folder / "published").write_text(str(len(log.optimisations)))
        self._effect()
        return ""

    def now(self) -> str:
        """Always the same."""
        return "2026-11-30T01:00:00"

    def say(self, sentence: str) -> None:
        """Nobody listens."""


def main(folder: Path, outcome: str, kill_at: int) -> int:
    """Begins, or goes on, to the end; how many effects there were."""
    effects = FileEffects(folder, outcome, kill_at)
    log = read_log(effects.keeper)
    if log.trial is None and log.optimisations:
        return 0
    if log.trial is None:
        log = log.under_way(begun())
        effects.save(log)
    carried_through(log, effects)
    return effects.done
