"""A file that a command writes for its reader: whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from phase3b.errors import Phase3bError, bad_input
from phase3b.files.whole_file import write_whole


def check_out_file(out: Path, option: str = "--out") -> None:
    """Refuses what can't be written, before the work is done.

    Raises:
        Phase3bError: it is a folder, or its folder is not there or takes no files.
    """
    if out.is_dir():
        raise bad_input(f"{out} is a folder", f"Name a file in it with {option}", code="P3B-OUTPUT-UNWRITABLE")
    if out.exists() and not out.is_file():
        return
    if not out.absolute().parent.is_dir():
        raise _unwritable(out, f"there is no folder {out.parent}", f"Make it, or name another {option}")
    if not os.access(out.absolute().parent, os.W_OK):
        raise _unwritable(out, f"{out.parent} is read-only", f"Name another {option}")


def write_out_file(text: str, out: Path, option: str = "--out") -> None:
    """Writes beside it and renames; a pipe or a device is written as it is.

    Raises:
        Phase3bError: it can't be written; nothing was changed.
    """
    try:
        write_whole(out, text)
    except OSError as error:
        raise _unwritable(out, error.strerror or str(error), f"Name another {option}") from None


def _unwritable(out: Path, why: str, fix: str) -> Phase3bError:
    return bad_input(f"{out} can't be written: {why}", fix, code="P3B-OUTPUT-UNWRITABLE")
