"""The whole examination: verdicts of all that is deployed, made of evidence alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from phase3b.operations.doctor.api_verdicts import api_verdicts
from phase3b.operations.doctor.evidence import Evidence
from phase3b.operations.doctor.function_verdicts import function_verdicts
from phase3b.operations.doctor.queue_verdicts import queue_verdicts
from phase3b.operations.doctor.series import api_series, owners
from phase3b.operations.doctor.surroundings import Surroundings
from phase3b.operations.doctor.table_verdicts import table_verdicts
from phase3b.operations.doctor.verdict import Change, Verdict


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found, and what it was found in."""

    verdicts: tuple[Verdict, ...]
    evidence: Evidence

    @property
    def changes(self) -> tuple[Change, ...]:
        """Everything that the verdicts propose to change."""
        return tuple(dict.fromkeys(change for each in self.verdicts for change in each.changes))


def examined(found: Evidence, around: Surroundings) -> Examination:
    """The verdicts, in the order of the file: tables with their indexes, API, functions, queues."""
    return Examination(tuple(_verdicts(found, around)), found)


def _verdicts(found: Evidence, around: Surroundings) -> Iterator[Verdict]:
    for owner in owners(around.deployment, around.names):
        yield from table_verdicts(found, owner, around)
    api, asked = around.deployment.api, api_series(around.deployment, around.names)
    if api is not None and asked is not None:
        yield from api_verdicts(found, api, asked, around)
    yield from function_verdicts(found, around)
    yield from queue_verdicts(found, around)
