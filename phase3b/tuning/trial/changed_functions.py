"""What load tests leave open of functions whose settings a change touches: then a gate that nothing broke is not known."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.tuning.trial.trial_record import Gate, GateName, RunFigures

ACCEPTABLE: Final[tuple[GateName, ...]] = ("latency", "memory")


@dataclass(frozen=True, slots=True)
class ChangedFunctions:
    """Functions by name, in the order of the file: whose settings differ, and which of them have less memory."""

    settings: tuple[str, ...] = ()
    less_memory: tuple[str, ...] = ()


def changed_functions(before: Deployment, after: Deployment) -> ChangedFunctions:
    """Those that both sides have, and that are not the same on both; and those that are new."""
    old = {each.name: each for each in before.functions}
    changed = [each for each in after.functions if old.get(each.name) != each]
    less = [
        each.name
        for each in changed
        if each.name in old and each.capacity.memory_mb < old[each.name].capacity.memory_mb
    ]
    return ChangedFunctions(tuple(each.name for each in changed), tuple(less))


def as_far_as_known(
    gate: Gate,
    changed: ChangedFunctions,
    runs: tuple[Sequence[RunFigures], Sequence[RunFigures]],
    *,
    local: bool,
) -> Gate:
    """The gate, not known where nothing was broken and the runs of both sides leave a changed function open.

    What is worse stays worse. On this machine a function has the same processor at any memory, so less memory can't be seen to
    slow it; more can't slow it on AWS either, where the processor grows with it.
    """
    if gate.verdict == "worse" or gate.name not in ACCEPTABLE:
        return gate
    reasons = []
    idle = [name for name in changed.settings if not all(_invoked(side, name) for side in runs)]
    if idle:
        reasons.append(
            f"the change is of {', '.join(idle)}, which no load test invoked: run a scenario that does (--scenario), or leave it "
            "out of the patch"
        )
    slower = [name for name in changed.less_memory if name not in idle]
    if local and slower and gate.name == "latency":
        reasons.append(
            f"{', '.join(slower)} would have less memory, and so less of a processor on AWS; on this machine it has the same at any "
            "memory: try it on AWS"
        )
    if not reasons:
        return gate
    why = f"{'; '.join(reasons)}; or accept that: --accept-unknown {gate.name}"
    return replace(gate, verdict="not known", why=why, more_runs_help=False)


def _invoked(runs: Sequence[RunFigures], function: str) -> bool:
    return any(function in run.functions and run.functions[function].invocations > 0 for run in runs)


def accepted(gate: Gate, names: Collection[str]) -> Gate:
    """The gate, not deciding where it is not known, no run can tell any more, and that was accepted before the trial."""
    if gate.verdict == "not known" and not gate.more_runs_help and gate.name in names:
        return replace(gate, decides=False)
    return gate
