"""What a command that tunes found, kept as JSON beside capacity.yaml: a file for each kind and environment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, Literal, TypeVar

from pydantic import TypeAdapter, ValidationError

from phase3b.capacity.text.text_file import read_text
from phase3b.errors import Location, Phase3bError, Problem, bad_input, outside_failure
from phase3b.files.project import KEPT_BY_US, folder_of_project
from phase3b.files.whole_file import write_whole

FOLDER: Final = "tuning"
Kind = Literal["batches", "memory", "starts"]
COMMANDS: Final[dict[Kind, str]] = {"batches": "batches", "memory": "memory", "starts": "cold-starts"}
NOT_UTF8: Final = "P3B-FILE-NOT-UTF8"
Of = TypeVar("Of")


def kept_file(kind: Kind, environment: str, file: Path) -> Path:
    """Where the findings of an environment are; `file` is its capacity file."""
    return folder_of_project(file) / KEPT_BY_US / FOLDER / f"{kind}-{environment}.json"


def keep(kind: Kind, environment: str, file: Path, text: str) -> Path:
    """Writes findings in the place of earlier ones; where they are.

    Raises:
        Phase3bError: the file can't be written (exit code 3).
    """
    kept = kept_file(kind, environment, file)
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        write_whole(kept, text)
    except OSError as error:
        raise outside_failure(
            f"{kept} can't be written: {error.strerror or error}",
            "What was found has been shown, and is not kept: make it writable and measure again",
            code="P3B-OUTPUT-UNWRITABLE",
        ) from None
    return kept


def why_unkept(kept: Callable[[], Path]) -> Phase3bError | None:
    """Why findings could not be kept, which is said after they were shown; None where they were."""
    try:
        kept()
    except Phase3bError as error:
        return error
    return None


def known_before(kind: Kind, environment: str, file: Path, of: type[Of]) -> Of | None:
    """The findings that a run of some functions leaves as they are; a file that nobody can read has none."""
    try:
        return read_kept_file(kind, environment, file, of)
    except Phase3bError:
        return None


def read_kept_file(kind: Kind, environment: str, file: Path, of: type[Of]) -> Of | None:
    """The findings that were kept last; None where there are none.

    Raises:
        Phase3bError: the file is not what the command has written, or not of this environment (exit code 2).
    """
    kept = kept_file(kind, environment, file)
    if not kept.exists():
        return None
    again = f"Measure again: phase3b tune {COMMANDS[kind]} {environment}"
    if kept.is_dir():
        raise bad_input(f"{kept} is a folder", f"Remove it. {again}", code="P3B-FILE-UNREADABLE")
    try:
        text = read_text(kept, str(kept), again[:1].lower() + again[1:])
    except Phase3bError as error:
        # Nobody writes it by hand: saving it in another encoding is no remedy.
        problems = [replace(each, fix=again) if each.code == NOT_UTF8 else each for each in error.problems]
        raise Phase3bError(*problems) from None
    try:
        found = TypeAdapter(of).validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        what = f"these are no findings of tune {COMMANDS[kind]}: {first['msg'][:1].lower()}{first['msg'][1:]}"
        raise Phase3bError(Problem(what, again, Location(str(kept), 1, 1), place, code="P3B-TUNE-KEPT")) from None
    of_environment = getattr(found, "environment", environment)
    if of_environment != environment:
        what = f"these are findings of {of_environment}, and the file is that of {environment}"
        raise Phase3bError(Problem(what, again, Location(str(kept), 1, 1), "environment", code="P3B-TUNE-KEPT"))
    return found
