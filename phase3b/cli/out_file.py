"""A file that a command writes for its reader: whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from pathlib import Path

from phase3b.capacity.text.problem_text import listed
from phase3b.errors import Phase3bError, bad_input, outside_failure
from phase3b.files.whole_file import write_whole

# It is full (or as full as this user may fill it), broken, or a file may not get so large.
OF_THE_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG)


def refuse_table_file(form: str, out: Path | None, forms: Sequence[str]) -> None:
    """Refuses to write a table of a terminal into a file: it is as wide as the terminal, and no program reads it. `forms` are those that the command has.

    Raises:
        Phase3bError: with the formats to choose from.
    """
    if form == "table" and out is not None:
        raise bad_input(
            "--out writes a file, and a table is for the terminal",
            f"Add --format {listed([each for each in forms if each != form])}",
            code="P3B-OPTION-CONFLICT",
        )


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


def write_out_file(text: str | bytes, out: Path, option: str = "--out") -> None:
    """Writes beside it and renames; a pipe or a device is written as it is.

    Raises:
        Phase3bError: it can't be written; nothing was changed. Exit code 3 where that is the disk's fault.
    """
    try:
        write_whole(out, text)
    except OSError as error:
        why, fix = error.strerror or str(error), f"Name another {option}"
        if error.errno in OF_THE_DISK:
            raise outside_failure(
                f"{out} can't be written: {why}",
                f"Free some space, or name another {option}",
                code="P3B-OUTPUT-UNWRITABLE",
            ) from None
        raise _unwritable(out, why, fix) from None


def _unwritable(out: Path, why: str, fix: str) -> Phase3bError:
    return bad_input(f"{out} can't be written: {why}", fix, code="P3B-OUTPUT-UNWRITABLE")
