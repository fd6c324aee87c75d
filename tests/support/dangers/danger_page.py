"""The danger matrix as a page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from danger_rows import rows
from danger_verdict import Result

from phase3b.documents.document import document


def read(record: Path) -> list[Result]:
    """What a run has recorded."""
    made: list[dict[str, Any]] = json.loads(record.read_text("utf-8"))
    lists = ("allowed", "wrong")
    return [
        Result(**{name: tuple(value) if name in lists and value is not None else value for name, value in each.items()})
        for each in made
    ]


def in_markdown(results: Sequence[Result]) -> str:
    """The table, the reasons of what only one of them knows, and the words of each danger."""
    return document("records/danger-matrix.md.j2", results=results, rows={row.name: row for row in rows()})
