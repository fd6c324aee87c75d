"""What a run is asked for: a scenario, with what options say of it; a Locust file may be one by itself."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.load import Scenario, UserArrivals
from phase3b.capacity.text.text_file import read_text
from phase3b.errors import Location, Phase3bError, Problem, bad_input, outside_failure
from phase3b.files.json_file import parse_json
from phase3b.load.order import LocustFile
from phase3b.load.ordered import scenario_of
from phase3b.load.recorded.asked_recording import with_recording
from phase3b.load.recorded.recording import Recording
from phase3b.units import Seconds


@dataclass(frozen=True, slots=True)
class Asked:
    """The options that say what is run; `folder` is where the capacity file is, to which its paths are relative."""

    scenario: str | None
    folder: Path
    recorded: Path | None = None
    times: float | None = None
    locust_file: Path | None = None
    users: int | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class AskedScenario:
    """The scenario, its capacity file with what options say of it, and the files that it sends.

    `kept_name` is that of its history: runs that options made of the same load have one, as only those can be compared.
    """

    name: str
    capacity: Capacity
    recording: Recording | None
    locust_file: LocustFile | None
    kept_name: str


def asked_scenario(capacity: Capacity, asked: Asked) -> AskedScenario:
    """The scenario that is asked for.

    Raises:
        Phase3bError: there is none, options do not fit it, or a file of it can't be used.
    """
    if (asked.users is None) != (asked.seconds is None):
        raise bad_input(
            "--users and --seconds say together how many users there are and for how long",
            "Give both, or neither",
            code="P3B-LOAD-ENDLESS",
        )
    name, scenario = _named(capacity, asked)
    if asked.users is not None and asked.seconds is not None:
        arrivals = UserArrivals(type="users", users=asked.users, seconds=Seconds(asked.seconds))
        scenario = scenario.model_copy(update={"arrivals": arrivals})
    if asked.locust_file is not None:
        scenario = scenario.model_copy(update={"sessions": {}, "locust_file": str(asked.locust_file)})
    load = capacity.load
    capacity = replace(capacity, load=load.model_copy(update={"scenarios": {**load.scenarios, name: scenario}}))
    capacity, recording = with_recording(capacity, name, asked.recorded, asked.times, asked.folder)
    if scenario.locust_file is None:
        return AskedScenario(name, capacity, recording, None, _kept_name(name, asked, recording, None))
    file = asked.locust_file if asked.locust_file is not None else asked.folder / scenario.locust_file
    users = read_locust_file(file)
    return AskedScenario(name, capacity, recording, users, _kept_name(name, asked, recording, users))


def _kept_name(name: str, asked: Asked, recording: Recording | None, users: LocustFile | None) -> str:
    """The name of the scenario alone where no option changes what is sent."""
    if asked.recorded is None and asked.times is None and asked.locust_file is None and asked.users is None:
        return name
    sent = None if recording is None else (recording.requests, recording.rates)
    load = (asked.times, asked.users, asked.seconds, sent, None if users is None else users.text)
    return f"{name}-{hashlib.sha256(repr(load).encode()).hexdigest()[:8]}"


def _named(capacity: Capacity, asked: Asked) -> tuple[str, Scenario]:
    if asked.scenario is not None:
        return asked.scenario, scenario_of(capacity, asked.scenario)
    if asked.locust_file is None:
        raise bad_input(
            "neither --scenario nor --locust-file says what to run",
            "Give --scenario NAME, one of load.scenarios, or --locust-file FILE with --users and --seconds",
            code="P3B-LOAD-SCENARIO-UNKNOWN",
        )
    if asked.users is None or asked.seconds is None:
        raise bad_input(
            f"nothing says how many users of {asked.locust_file} there are, and for how long",
            "Add --users N --seconds S, or --scenario NAME whose arrivals they have",
            code="P3B-LOAD-ENDLESS",
        )
    arrivals = UserArrivals(type="users", users=asked.users, seconds=Seconds(asked.seconds))
    # Each user is somebody: of a tenant of its own.
    return asked.locust_file.stem, Scenario(
        description=f"{asked.users:,} users of {asked.locust_file.name}",
        arrivals=arrivals,
        locust_file=str(asked.locust_file),
        tenants=asked.users,
    )


# As long as workers have until they are prepared.
IMPORT_SECONDS: Final = 60.0


def read_locust_file(file: Path, patience_seconds: float = IMPORT_SECONDS) -> LocustFile:
    """A Locust file that has users, which a process of its own has seen: Locust patches the process that imports it.

    Raises:
        Phase3bError: it can't be read, is no Python, can't be imported in that time, or has no user with a task; with its line.
    """
    text = read_text(file, str(file), "write one")
    try:
        done = subprocess.run(  # noqa: S603  our own module
            [sys.executable, "-m", "phase3b.load.engine.locust_users", str(file)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONWARNINGS": "ignore"},
            check=False,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=patience_seconds,
        )
    except subprocess.TimeoutExpired:
        what = f"importing it did not end within {patience_seconds:g} s"
        fix = "Do what takes long, or never ends, in a task or in on_start: each worker imports the file"
        raise Phase3bError(Problem(what, fix, Location(str(file), 1, 1), code="P3B-LOAD-LOCUST-FILE")) from None
    if done.returncode or not done.stdout:
        last = (done.stderr.strip().splitlines() or [f"it ended with {done.returncode}"])[-1]
        raise outside_failure(
            f"{file} could not be tried: {last}", "Run it with locust -f to see more", code="P3B-LOAD-ENGINE"
        )
    found = parse_json(done.stdout, str(file), "Run it with locust -f to see more").value
    if "what" in found:
        what, line = str(found["what"]), max(1, int(found["line"]))
        raise Phase3bError(
            Problem(
                what,
                "docs/load.md has an example that works: a class with tasks, derived from locust.HttpUser",
                Location(str(file), line, 1),
                code="P3B-LOAD-LOCUST-FILE",
            )
        )
    return LocustFile(str(file), str(file.resolve().parent), text)
