"""A line of a history: one run, when and where it was, and its figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from phase3b.history.machine import Machine

FORMAT: Final = 1
Figures = Mapping[str, float]
"""Milliseconds by statistic: p50, p95."""


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What a report says of its run; `target` is local, or a URL, `figures` are by kind of request.

    `complete`: all of it was run, by a client that kept up.
    """

    begun_at: str
    environment: str
    tier: str
    target: str
    seed: int
    complete: bool
    verdict: str
    figures: Mapping[str, Figures]


@dataclass(frozen=True, slots=True)
class Entry:
    """One run. `changed` says that files were changed since `commit`, which is empty where there is no repository.

    `report` is the file of the whole report, from the folder of the history.
    """

    format: int
    run: RunFacts
    commit: str
    changed: bool
    machine: Machine
    report: str

    def alike(self, other: Entry) -> bool:
        """Whether both were made of the same environment on the same machine, so that their figures can be compared."""
        mine, others = ((each.environment, each.tier, each.target) for each in (self.run, other.run))
        return mine == others and self.machine.same(other.machine)
