"""What is known of a change that is tried, or was: who, what, before, after, what became of it, and why.

It is kept beside the history of the environment's deployments, written whole before each step: what goes on after an
interruption reads here what was under way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal

MAIN: Final = ""
"""The name of the capacity file itself among its parts."""
Texts = Mapping[str, str]
"""A capacity file (MAIN) and its parts, by their names in it."""
Side = Literal["before", "after"]
Phase = Literal["baseline", "applying", "measuring", "keeping", "going back"]
Outcome = Literal["kept", "rolled back", "failed", "not tried"]
"""failed: the change could not be applied. not tried: nothing was changed, as the baseline could not be measured."""
GateName = Literal["latency", "memory", "cost", "errors", "failed changes"]
GateVerdict = Literal["passed", "worse", "not known"]


@dataclass(frozen=True, slots=True)
class By:
    """Who tried it: the user's name on their machine, and the commit that they had; `changed` says that files differ from it."""

    user: str
    commit: str
    changed: bool
    machine: str = ""


@dataclass(frozen=True, slots=True)
class KeyChange:
    """One key of capacity.yaml; a side is None where it is not written there."""

    key: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class RequestFigures:
    """One kind of request in one run; times in milliseconds, None where none was answered."""

    count: int
    errors: int
    p50_ms: float | None
    p95_ms: float | None


@dataclass(frozen=True, slots=True)
class FunctionFigures:
    """One function in one run; `memory_mb` is the most that an invocation used. None is not known."""

    invocations: int
    mean_ms: float | None
    p95_ms: float | None
    memory_mb: float | None


@dataclass(frozen=True, slots=True)
class RunFigures:
    """One load test; `report` is the file of its whole report on the machine that ran it.

    `functions_from` says who measured the functions, empty where nobody did; `notes` what was missing, and what was used
    instead.
    """

    report: str
    begun_at: str
    seconds: float
    requests: Mapping[str, RequestFigures]
    functions: Mapping[str, FunctionFigures]
    functions_from: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gate:
    """One limit of `objectives`: `found_percent` None is not known.

    `more_runs_help` says that another run may tell what is not known. A gate that does not `decides` is reported and no reason to
    take the change back: it is about all changes, not this one.
    """

    name: GateName
    verdict: GateVerdict
    found_percent: float | None
    limit_percent: float
    why: str
    more_runs_help: bool = False
    decides: bool = True


@dataclass(frozen=True, slots=True)
class Cost:
    """What a month costs; not `complete`: the most that it can be, by `why`."""

    monthly_usd: float | None
    complete: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """All gates, and the month of both sides."""

    gates: tuple[Gate, ...]
    before: Cost
    after: Cost
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trial:
    """A change under way.

    `before` and `after` are the texts of the capacity file and its parts; `texts_applied` are what is deployed for each: one text
    that means the same. `runs` are those of each side at first, `most_runs` of the changed side at most, `most_failed` how many
    may fail of a side; `accepted` are gates that may be not known.
    """

    id: str
    environment: str
    begun_at: str
    by: By
    diff: str
    keys: tuple[KeyChange, ...]
    scenario: str
    before: Texts
    after: Texts
    deployed_before: str
    deployed_after: str
    runs: int
    most_runs: int
    most_failed: int
    phase: Phase = "baseline"
    runs_before: tuple[RunFigures, ...] = ()
    runs_after: tuple[RunFigures, ...] = ()
    failed_runs: tuple[str, ...] = ()
    judgement: Judgement | None = None
    outcome: Outcome | None = None
    why: str = ""
    accepted: tuple[GateName, ...] = ()

    def of(self, side: Side) -> tuple[RunFigures, ...]:
        """The runs of a side."""
        return self.runs_before if side == "before" else self.runs_after

    def with_runs(self, side: Side, runs: tuple[RunFigures, ...]) -> Trial:
        """With other runs of a side; what failed before is forgotten, as one that succeeds follows it."""
        if side == "before":
            return replace(self, runs_before=runs, failed_runs=())
        return replace(self, runs_after=runs, failed_runs=())

    def at(self, phase: Phase) -> Trial:
        """In another phase, in which no run has failed yet."""
        return replace(self, phase=phase, failed_runs=())

    def decided(self, phase: Phase, outcome: Outcome, why: str, judgement: Judgement | None = None) -> Trial:
        """With what becomes of it, and the phase that does so."""
        return replace(self.at(phase), outcome=outcome, why=why, judgement=judgement or self.judgement)


@dataclass(frozen=True, slots=True)
class Optimisation:
    """A change that was tried, as it is kept: the log has one for each."""

    id: str
    environment: str
    begun_at: str
    ended_at: str
    by: By
    diff: str
    keys: tuple[KeyChange, ...]
    scenario: str
    outcome: Outcome
    why: str
    runs_before: tuple[RunFigures, ...]
    runs_after: tuple[RunFigures, ...]
    judgement: Judgement | None
    # Why CloudWatch has no metrics of the log with it: a failure of monitoring is no failure of the change.
    not_published: str = ""

    @property
    def kept(self) -> bool:
        """Whether the environment has it."""
        return self.outcome == "kept"


@dataclass(frozen=True, slots=True)
class TuningLog:
    """Every optimisation of an environment from the oldest on, and the trial under way."""

    optimisations: tuple[Optimisation, ...] = ()
    trial: Trial | None = None
    version: int = field(default=1)

    def under_way(self, trial: Trial) -> TuningLog:
        """With a trial as it is now."""
        return replace(self, trial=trial)

    def ended(self, trial: Trial, outcome: Outcome, why: str, ended_at: str) -> TuningLog:
        """With a trial that is over as the newest optimisation: one text, so that it is never both or neither."""
        done = Optimisation(
            trial.id,
            trial.environment,
            trial.begun_at,
            ended_at,
            trial.by,
            trial.diff,
            trial.keys,
            trial.scenario,
            outcome,
            why,
            trial.runs_before,
            trial.runs_after,
            trial.judgement,
        )
        return replace(self, optimisations=(*self.optimisations, done), trial=None)

    def unpublished(self, why: str) -> TuningLog:
        """With the reason why the newest optimisation is in no metric; empty where it is."""
        *earlier, last = self.optimisations
        return replace(self, optimisations=(*earlier, replace(last, not_published=why)))
