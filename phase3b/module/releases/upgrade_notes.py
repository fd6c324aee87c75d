"""UPGRADING.md: what a consumer will see of an upgrade, version by version."""

from __future__ import annotations

import re
from dataclasses import dataclass

from phase3b.documents.document import document
from phase3b.module.releases.contract import Note
from phase3b.module.releases.released import Move, Released


@dataclass(frozen=True, slots=True)
class VersionNotes:
    """One version: what consumers feel of it, and what moves."""

    name: str
    notes: tuple[Note, ...]
    moves: tuple[Move, ...]


def upgrade_notes(released: Released) -> str:
    """Moves and what is felt, of every version that has any."""
    since = {*(each.since for each in released.moves), *(each.since for each in released.notes)}
    return document(
        "module/UPGRADING.md.j2",
        versions=[
            VersionNotes(
                version,
                tuple(each for each in released.notes if each.since == version),
                tuple(each for each in released.moves if each.since == version),
            )
            for version in sorted(since, key=_numbers, reverse=True)
        ],
    )


def _numbers(version: str) -> tuple[int, ...]:
    """1.10.0 is newer than 1.9.0."""
    return tuple(int(number) for number in re.findall(r"[0-9]+", version))
