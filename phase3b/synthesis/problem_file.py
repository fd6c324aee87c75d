"""Problems that are found in CDKTF's process alone, handed over as data: those of the user's extensions.

What the file says is true until it is taken back: a process that an extension ends has no time to say so.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from phase3b.errors import Location, Problem
from phase3b.files.json_file import read_json

# Where they are written, for the process that has asked.
PROBLEMS: Final = "PHASE3B_PROBLEMS"


def hand_over(problems: Sequence[Problem]) -> None:
    """Writes them where a process has asked for them; none takes back what was said before."""
    name = os.environ.get(PROBLEMS)
    if not name:
        return
    if problems:
        Path(name).write_text(json.dumps([asdict(each) for each in problems]), "utf-8")
    else:
        Path(name).unlink(missing_ok=True)


def handed_over(file: Path) -> tuple[Problem, ...]:
    """What a process has left there."""
    if not file.exists():
        return ()
    return tuple(map(_problem, read_json(file, "Try again").value))


def _problem(data: dict[str, Any]) -> Problem:
    where = data.pop("where")
    return Problem(where=None if where is None else Location(**where), **data)
