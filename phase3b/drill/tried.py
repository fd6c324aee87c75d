"""An alarm that was tried: what it did, beside what it must do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from phase3b.drill.alone import alone, states
from phase3b.drill.trial import Trial, TrialName, trials
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """What a trial showed to be wrong."""

    trial: TrialName
    what: str


@dataclass(frozen=True, slots=True)
class Tried:
    """All trials of an alarm. `minutes` is how long it took from the first minute beyond the threshold to the alarm."""

    alarm: str
    trials: int
    minutes: int | None
    faults: tuple[Fault, ...]


def tried(alarm: Alarm, described: Mapping[str, Any], named: Mapping[str, str]) -> Tried:
    """Tries a deployed alarm with what its record says that it must do.

    Raises:
        Phase3bError: it can't be evaluated.
    """
    ready, faults, count, minutes = alone(described), [], 0, None
    for trial in trials(alarm):
        count += 1
        changes = list(states(ready, trial, named))
        fired = next((at for at, state in changes if state == "ALARM"), None)
        over = None if fired is None else next((at for at, state in changes if at > fired and state == "OK"), None)
        faults += [Fault(trial.name, what) for what in _faults(trial, fired, over)]
        # Each begins without any data; with the first of them an alarm has a state, and keeps one.
        if any(state == "INSUFFICIENT_DATA" for _, state in changes):
            faults.append(Fault(trial.name, f"{trial.says}: has no state (INSUFFICIENT_DATA), and must keep one"))
        if trial.name == "fires and recovers" and fired is not None:
            minutes = fired - trial.begins_beyond
    return Tried(alarm.name, count, minutes, tuple(faults))


def _faults(trial: Trial, fired: int | None, over: int | None) -> Iterator[str]:
    if fired != trial.fires_at:
        if trial.fires_at is None:
            yield f"{trial.says}: fires after {fired} min, and must stay quiet"
        elif fired is None:
            yield f"{trial.says}: stays quiet, and must fire after {trial.fires_at} min"
        else:
            yield f"{trial.says}: fires after {fired} min, and must after {trial.fires_at} min"
    elif fired is not None and over != trial.over_at:
        if trial.over_at is None:
            yield f"{trial.says}: is over after {over} min, and must stay in alarm"
        elif over is None:
            yield f"{trial.says}: is never over, and must be after {trial.over_at} min"
        else:
            yield f"{trial.says}: is over after {over} min, and must be after {trial.over_at} min"
