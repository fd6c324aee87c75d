"""What an incident command says of one thing: the evidence, the likely causes in order, the commands that come next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, TypeVar

from phase3b.operations.doctor.verdict import Certainty

Figures = TypeVar("Figures")


@dataclass(frozen=True, slots=True)
class Step:
    """What to do next, and the command for it, which works when it is pasted."""

    text: str
    command: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that wants a person. `causes` are sentences, the likeliest first; `certainty` is that of the first."""

    about: str
    text: str
    evidence: tuple[str, ...]
    causes: tuple[str, ...]
    certainty: Certainty
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Section(Generic[Figures]):
    """All that a command found in its window: `figures` of everything that was looked at, findings of what stands out.

    `unknown` says what could not be read and why; `notes` what a reader must know of the figures.
    """

    environment: str
    begin: datetime
    end: datetime
    figures: Figures
    findings: tuple[Finding, ...]
    unknown: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
