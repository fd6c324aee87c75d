"""The last whole drill of an environment, kept beside capacity.yaml: when, what was tried, and what was wrong."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from phase3b.drill.drilled import Drill
from phase3b.errors import Phase3bError
from phase3b.files.json_file import read_json
from phase3b.files.project import KEPT_BY_US, folder_of_project
from phase3b.files.whole_file import write_whole
from phase3b.quick_dataclass import dataclass

FOLDER: Final = "drill"
FIX: Final = "Delete it, and run phase3b drill again"


@dataclass(frozen=True, slots=True)
class KeptDrill:
    """What a report says of a drill; `by` is how alarms were tried, `faulty` are the names of those that something is wrong with."""

    at: str
    tier: str
    by: str
    planned: int
    tried: int
    faulty: tuple[str, ...]


def kept_drill(found: Drill, at: datetime) -> KeptDrill:
    """What is kept of a drill."""
    names = tuple(each.alarm for each in found.faulty)
    return KeptDrill(at.isoformat(timespec="seconds"), found.tier, found.by, found.planned, len(found.alarms), names)


def keep_drill(kept: KeptDrill, environment: str, file: Path) -> str:
    """In the place of the drill before; why it could not be kept, which is no reason to fail: the drill is shown. Else empty."""
    target = _file(environment, file)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, json.dumps(asdict(kept), indent=1, ensure_ascii=False) + "\n")
    except OSError as error:
        return f"{target} can't be written ({error.strerror or error}): phase3b report does not show this drill"
    return ""


def last_drill(environment: str, file: Path) -> KeptDrill | str | None:
    """The last one; None where there was none, a sentence where it can't be read."""
    target = _file(environment, file)
    if not target.is_file():
        return None
    try:
        return TypeAdapter(KeptDrill).validate_python(read_json(target, FIX).value)
    except (Phase3bError, ValidationError):
        return f"{target} can't be read. {FIX}"


def _file(environment: str, file: Path) -> Path:
    return folder_of_project(file) / KEPT_BY_US / FOLDER / f"{environment}.json"
