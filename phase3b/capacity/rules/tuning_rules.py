"""What must be true of the `tuning` part: scenarios that exist, values once, bounds in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.load import Load
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.capacity.tuning.tuning import Tuning
from phase3b.errors import Problem


def tuning_problems(tuning: Tuning, load: Load, place: Place) -> Iterator[Problem]:
    """Scenarios that exist, sizes that are listed once, and not fewer runs at most than at first."""
    for part, name in (("memory", tuning.memory.scenario), ("trial", tuning.trial.scenario)):
        if name is not None and name not in load.scenarios:
            yield place.problem(
                (part, "scenario"),
                f"there is no scenario {quoted(name)} in load.scenarios",
                instead(name, load.scenarios),
                code="P3B-LOAD-SCENARIO-UNKNOWN",
            )
    lists: tuple[tuple[Path, Sequence[int]], ...] = (
        (("memory", "sizes_mb"), tuning.memory.sizes_mb),
        (("batches", "sizes"), tuning.batches.sizes),
        (("batches", "parallel"), tuning.batches.parallel),
        (("batches", "windows_seconds"), tuning.batches.windows_seconds),
        (("batches", "first_pauses_ms"), tuning.batches.first_pauses_ms),
        (("starts", "provisioned"), tuning.starts.provisioned),
    )
    for path, values in lists:
        for value, count in Counter(values).items():
            if count > 1:
                yield place.problem(path, f"{value} is listed twice", "Keep it once", code="P3B-VALUE-TWICE")
    trial = tuning.trial
    if trial.most_runs < trial.runs:
        yield place.problem(
            ("trial", "most_runs"),
            f"{trial.most_runs} runs at most are fewer than the {trial.runs} that are run at first (tuning.trial.runs)",
            f"Write at least {trial.runs}, or lower tuning.trial.runs",
            code="P3B-BOUNDS-REVERSED",
        )


def tuned_problems(service: Service, environment: Environment, place: Place) -> Iterator[Problem]:
    """Functions that the baseline names, and the service has not."""
    tuned = environment.tuned
    for name in () if tuned is None else tuned.functions:
        if name not in service.functions:
            yield place.key_problem(
                ("tuned", "functions", name),
                f"there is no function {quoted(name)}",
                instead(name, service.functions),
                code="P3B-FUNCTION-UNKNOWN",
            )
