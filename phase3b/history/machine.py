"""The machine that a run is made on: figures of another one can't be compared with it."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CPUINFO: Final = Path("/proc/cpuinfo")


@dataclass(frozen=True, slots=True)
class Machine:
    """Its processor cores and what they are; `load_average` over a minute before the run, None where the system has none."""

    cores: int
    model: str
    load_average: float | None

    def same(self, other: Machine) -> bool:
        """Whether figures can be compared: how busy it was is another matter."""
        return (self.cores, self.model) == (other.cores, other.model)


def versions_of_run(machine: Machine, phase3b: str) -> dict[str, str]:
    """What a report says of itself: which phase3b made it, and on which machine."""
    return {"phase3b": phase3b, "machine": f"{machine.cores} cores, {machine.model}"}


def this_machine() -> Machine:
    """The one that this runs on, as busy as it is now."""
    try:
        busy = round(os.getloadavg()[0], 2)
    except OSError:
        busy = None
    return Machine(os.cpu_count() or 1, _model(CPUINFO), busy)


def _model(cpuinfo: Path) -> str:
    try:
        text = cpuinfo.read_text("utf-8", "replace")
    except OSError:
        text = ""
    named = (line.partition(":")[2].strip() for line in text.splitlines() if line.startswith("model name"))
    return next(named, "") or platform.processor() or platform.machine()
