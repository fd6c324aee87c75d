"""A file that a command writes for its reader: whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from phase3b.errors import bad_input


def check_out_file(out: Path) -> None:
    """Refuses what can't be written, before the work is done.

    Raises:
        Phase3bError: it is a folder, or its folder is not there or takes no files.
    """
    if out.is_dir():
        raise bad_input(f"{out} is a folder", "Name a file in it with --out", code="P3B-OUTPUT-UNWRITABLE")
    if out.exists() and not out.is_file():
        return
    if not out.parent.is_dir():
        raise bad_input(
            f"{out} can't be written: there is no folder {out.parent}",
            "Make it, or name another --out",
            code="P3B-OUTPUT-UNWRITABLE",
        )
    if not os.access(out.parent, os.W_OK):
        raise bad_input(
            f"{out} can't be written: {out.parent} is read-only", "Name another --out", code="P3B-OUTPUT-UNWRITABLE"
        )


def write_out_file(text: str, out: Path) -> None:
    """Writes beside it and renames; a pipe or a device is written as it is."""
    if out.exists() and not out.is_file():
        out.write_text(text, "utf-8")
        return
    beside = out.with_name(f".{out.name}.{os.getpid()}")
    beside.write_text(text, "utf-8")
    beside.replace(out)
