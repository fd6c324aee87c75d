"""A new project in its folder: all of it, or nothing.

It is written beside the place where it belongs, judged there as `phase3b validate` judges it, and moved. A folder that
is there already stays the same folder, as somebody's shell may be in it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from phase3b.errors import Phase3bError, bad_input
from phase3b.files.project import FUNCTIONS, KEPT_BY_US
from phase3b.first_project.project_files import CAPACITY
from phase3b.validity.judged import judged

# A repository that was made first is no obstacle.
NOT_IN_THE_WAY: Final = frozenset({".git"})
MOST_NAMED: Final = 5


def refuse_place(folder: Path) -> None:
    """Refuses a folder that a project can't be written to.

    Raises:
        Phase3bError: it is not empty, is no folder, or its name can't be one.
    """
    try:
        there = sorted(each.name for each in folder.iterdir()) if folder.is_dir() else None
        blocked = there is None and (os.path.lexists(folder) or any(_is_file(each) for each in folder.parents))
    except (OSError, ValueError) as error:
        raise _no_place(folder, getattr(error, "strerror", None) or str(error)) from None
    if blocked:
        raise _no_place(folder, "there is a file of that name")
    in_the_way = [each for each in there or () if each not in NOT_IN_THE_WAY]
    if in_the_way:
        more = len(in_the_way) - MOST_NAMED
        named = ", ".join(in_the_way[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
        raise bad_input(
            f"{folder} is not empty: it has {named}",
            "Name a new folder, or an empty one: phase3b init DIR",
            code="P3B-PROJECT-NOT-EMPTY",
        )


def write_project(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes the files of a project into a folder that is not there, or has nothing in it.

    Raises:
        Phase3bError: it can't be written, or what would be written is not valid (exit code 2); nothing is left behind.
    """
    refuse_place(folder)
    try:
        with _beside(folder) as fresh:
            for path, content in files.items():
                file = fresh / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
            _judge(fresh)
            _put_in_place(fresh, folder)
    except (OSError, ValueError) as error:
        raise _no_place(folder, getattr(error, "strerror", None) or str(error)) from None


def _is_file(path: Path) -> bool:
    return os.path.lexists(path) and not path.is_dir()


def _no_place(folder: Path, why: str) -> Phase3bError:
    return bad_input(
        f"no project can be written to {folder}: {why}",
        "Name another folder: phase3b init DIR",
        code="P3B-PROJECT-PLACE",
    )


def _first_missing(folder: Path) -> Path:
    """The topmost folder that has to be made."""
    whole = folder.absolute()
    return next((each for each in reversed((whole, *whole.parents)) if not each.exists()), whole)


@contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    """A folder on the same disk as the place, gone afterwards; that of a folder that is there is in it."""
    home = folder if folder.is_dir() else _first_missing(folder).parent
    temporary = Path(tempfile.mkdtemp(prefix=".phase3b-init.", dir=home))
    try:
        # One within, as the outer one is nobody else's to read.
        fresh = temporary / "project"
        fresh.mkdir()
        yield fresh
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _judge(fresh: Path) -> None:
    """What is written is valid, or nothing is: a name may be too long for what is made of it."""
    found = judged(fresh / CAPACITY, fresh / FUNCTIONS)
    shutil.rmtree(fresh / KEPT_BY_US, ignore_errors=True)
    if found.problems:
        shown = [
            each if each.where is None else replace(each, where=replace(each.where, file=CAPACITY))
            for each in found.problems
        ]
        raise Phase3bError(*shown)


def _put_in_place(fresh: Path, folder: Path) -> None:
    if not folder.is_dir():
        missing = _first_missing(folder)
        nested = fresh.parent / "nested" / folder.absolute().relative_to(missing.parent)
        nested.parent.mkdir(parents=True, exist_ok=True)
        fresh.rename(nested)
        (fresh.parent / "nested" / missing.name).rename(missing)
        return
    moved: list[Path] = []
    try:
        for each in sorted(fresh.iterdir()):
            target = folder / each.name
            if os.path.lexists(target):
                raise FileExistsError(17, f"{target.name} was made meanwhile")
            each.rename(target)
            moved.append(target)
    except OSError:
        for each in moved:
            with contextlib.suppress(OSError):
                each.rename(fresh / each.name)
        raise
