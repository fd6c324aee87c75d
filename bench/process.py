"""Whole processes, timed from outside: wall seconds and the peak memory of the process and its children."""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Program:
    """A command that is measured."""

    name: str
    arguments: Sequence[str]
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Figures:
    """Medians over the runs."""

    wall_seconds: float
    peak_mb: float


def run_once(program: Program) -> Figures:
    """One run; its output goes nowhere unless it fails."""
    # Some machines tell Python to write no bytecode; a user's does, and pays for compiling once.
    inherited = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile() as output:
        began = time.perf_counter()
        process = subprocess.Popen(
            program.arguments, env={**inherited, **program.variables}, stdout=output, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            output.seek(0)
            raise SystemExit(f"{program.name} failed:\n{output.read().decode()[-2000:]}")
    # Of the largest single process: jsii's node is a child of its own and is larger than Python.
    return Figures(wall, usage.ru_maxrss / 1024)


def measure(programs: Sequence[Program], runs: int) -> dict[str, Figures]:
    """Medians of each, after one warm-up, in turn: A B A B, so that a slow minute is everybody's."""
    seen: dict[str, list[Figures]] = {program.name: [] for program in programs}
    for number in range(runs + 1):
        for program in programs:
            figures = run_once(program)
            if number:
                seen[program.name].append(figures)
    return {
        name: Figures(
            statistics.median(each.wall_seconds for each in all_runs),
            statistics.median(each.peak_mb for each in all_runs),
        )
        for name, all_runs in seen.items()
    }
