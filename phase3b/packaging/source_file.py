"""The files of a function's source that are no Python, and what is refused of any file of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

SCHEMAS: Final = "schemas.json"
REQUIREMENTS: Final = "requirements.txt"
# What a function needs beside them to read through DAX, in the files in which an environment has it.
OF_DAX: Final = "requirements-dax.txt"
LEADS_OUT: Final = ("it is a link that leads out of the source folder", "Put the file itself there")


def leads_out(file: Path, source: Path) -> bool:
    """Whether a file lies elsewhere: a link, or below one."""
    try:
        return not file.resolve().is_relative_to(source.resolve())
    except (OSError, RuntimeError):
        # A circle of links leads nowhere, and anyone who opens it is told so.
        return False
