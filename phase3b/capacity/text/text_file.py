"""The text of a file that a person edits, or one clear sentence about why there is none."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Final

from phase3b.errors import Location, Phase3bError, Problem, bad_input

# A limit of the reader: above the largest plan that was seen, below what a machine has memory for.
LARGEST_BYTES: Final = 100_000_000


def read_text(file: Path, name: str, otherwise: str, *, most_bytes: int = LARGEST_BYTES, placed: bool = False) -> str:
    """The file's text; `name` is how messages call it, `otherwise` what to do where it does not exist.

    A file that nobody named, but that belongs to what was named, is `placed`: what is wrong with all of it is said of its
    first line.

    Raises:
        Phase3bError: there is no such file, it can't be read as text in UTF-8, or it is larger than anything of its kind.
    """
    try:
        with file.open("rb") as opened:
            content = opened.read(most_bytes + 1)
        if len(content) > most_bytes:
            what, fix = f"has more than the {most_bytes:,} bytes that are read", "Is it the right file?"
            raise _unreadable(name, what, fix, placed=placed)
        return decoded(content, name)
    except FileNotFoundError:
        if placed:
            raise _unreadable(name, "is a link to nothing", "Put the file itself there", placed=True) from None
        raise bad_input(
            f"there is no file {name}", f"Name an existing file, or {otherwise}", code="P3B-FILE-MISSING"
        ) from None
    except IsADirectoryError:
        fix = "Put a file of that name in its place" if placed else "Name the file itself"
        raise _unreadable(name, "is a folder", fix, placed=placed) from None
    except (OSError, ValueError) as error:
        # A path with a null byte is a ValueError.
        text = error.strerror if isinstance(error, OSError) else error
        what, fix = f"can't be read: {text}", "Check the path and its permissions"
        raise _unreadable(name, what, fix, placed=placed) from None


def _unreadable(name: str, what: str, fix: str, *, placed: bool) -> Phase3bError:
    return (
        Phase3bError(Problem(f"it {what}", fix, Location(name, 1, 1), code="P3B-FILE-UNREADABLE"))
        if placed
        else bad_input(f"{name} {what}", fix, code="P3B-FILE-UNREADABLE")
    )


def decoded(content: bytes, name: str) -> str:
    """Bytes as the text that they are; `name` is how messages call it.

    Raises:
        Phase3bError: they are no text in UTF-8; where the first of them is that is none.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].removeprefix(codecs.BOM_UTF8)
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        where = Location(name, line, column)
        raise Phase3bError(
            Problem("this is not text in UTF-8", "Save it in UTF-8", where, code="P3B-FILE-NOT-UTF8")
        ) from None
