"""The recording that a run is asked to send: of an option, or of the scenario."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.load import RecordedArrivals, Scenario
from phase3b.errors import bad_input
from phase3b.load.ordered import scenario_of
from phase3b.load.recorded.recording import Recording, read_recording


def with_recording(
    capacity: Capacity, name: str, recorded: Path | None, times: float | None, folder: Path
) -> tuple[Capacity, Recording | None]:
    """The recording of a scenario, None where it sends none; and the capacity file with what options say of it.

    `folder` is where the capacity file is: a path that the scenario has is relative to it.

    Raises:
        Phase3bError: there is no such scenario, options say of it what it has not, or the recording can't be read.
    """
    scenario = scenario_of(capacity, name)
    arrivals = scenario.arrivals
    if not isinstance(arrivals, RecordedArrivals):
        if recorded is None and times is None:
            return capacity, None
        raise bad_input(
            f"scenario {name} has arrivals of the type {arrivals.type}, which nothing recorded changes",
            "Leave --recorded and --times out, or name a scenario whose arrivals are {type: recorded}",
            code="P3B-LOAD-RECORDING-OPTION",
        )
    if times is not None:
        capacity = _with(
            capacity, name, scenario.model_copy(update={"arrivals": arrivals.model_copy(update={"times": times})})
        )
    if recorded is None and arrivals.file is None:
        raise bad_input(
            f"scenario {name} sends what was recorded, and no recording is named",
            f"Add --recorded FILE, or load.scenarios.{name}.arrivals.file: an access log, or a CSV of time and requests",
            code="P3B-LOAD-RECORDING-OPTION",
        )
    return capacity, read_recording(recorded if recorded is not None else folder / str(arrivals.file))


def _with(capacity: Capacity, name: str, scenario: Scenario) -> Capacity:
    load = capacity.load
    return replace(capacity, load=load.model_copy(update={"scenarios": {**load.scenarios, name: scenario}}))
