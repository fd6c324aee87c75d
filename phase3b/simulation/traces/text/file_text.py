"""The text of a traffic file: UTF-8, or UTF-16 with its byte order mark as spreadsheets save it, and gzip of either."""

from __future__ import annotations

import codecs
import gzip
import io
import zlib
from pathlib import Path
from typing import Final

from phase3b.capacity.text.text_file import LARGEST_BYTES, decoded
from phase3b.errors import Location, Phase3bError, Problem, bad_input

_GZIP: Final = b"\x1f\x8b"
_UTF_32: Final = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def traffic_text(file: Path) -> str:
    """The text of a file, whatever it is called; line ends are as they were.

    Raises:
        Phase3bError: it can't be read, is larger than what is read, damaged, or no text (exit code 2).
    """
    name = str(file)
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        raise bad_input(f"there is no file {name}", "Name an existing file", code="P3B-FILE-MISSING") from None
    except IsADirectoryError:
        raise bad_input(f"{name} is a folder", "Name the file itself", code="P3B-FILE-UNREADABLE") from None
    except OSError as error:
        fix = "Check the path and its permissions"
        raise bad_input(f"{name} can't be read: {error.strerror}", fix, code="P3B-FILE-UNREADABLE") from None
    return text_of(_unpacked(content, name), name)


def _unpacked(content: bytes, name: str) -> bytes:
    if content.startswith(_GZIP):
        try:
            with gzip.GzipFile(fileobj=io.BytesIO(content)) as packed:
                content = packed.read(LARGEST_BYTES + 1)
        except (OSError, EOFError, zlib.error):
            raise _no_text(name, "this is gzip, and it is damaged or cut", "Copy the file again") from None
    if len(content) > LARGEST_BYTES:
        fix = "Cut it by time, and give the parts that matter"
        raise _no_text(name, f"this is more than the {LARGEST_BYTES:,} bytes that are read", fix)
    return content


def text_of(content: bytes, name: str) -> str:
    """Bytes as text; `name` is how messages call the file.

    Raises:
        Phase3bError: they are no text in UTF-8 or UTF-16.
    """
    if content.startswith(_UTF_32):
        raise _no_text(name, "this is text in UTF-32", "Save it in UTF-8")
    if content.startswith(_UTF_16):
        try:
            text = content.decode("utf-16")
        except UnicodeDecodeError:
            raise _no_text(name, "this begins as text in UTF-16, and is not", "Save it in UTF-8") from None
        return _without_null(text, name)
    if b"\x00" in content:
        ends = content[1:200:2], content[0:200:2]
        one_sided = any(each and not each.strip(b"\x00") for each in ends)
        what = "this is text in UTF-16 without its byte order mark" if one_sided else "this is a binary file, not text"
        before = content[: content.index(b"\x00")]
        # Text up to there: a file that was cut while it was written, or a damaged line.
        if not one_sided and b"\n" in before and before.isascii():
            fix = "Correct the line, or remove it"
            raise _no_text(name, "this line has a null byte, as a binary file", fix, before.count(b"\n") + 1)
        raise _no_text(name, what, "Save it in UTF-8" if one_sided else "Name a file of CSV or JSON")
    return decoded(content, name)


def _without_null(text: str, name: str) -> str:
    if "\x00" in text:
        raise _no_text(name, "this is a binary file, not text", "Name a file of CSV or JSON")
    return text


def _no_text(name: str, what: str, fix: str, line: int = 1) -> Phase3bError:
    return Phase3bError(Problem(what, fix, Location(name, line, 1), code="P3B-FILE-NOT-UTF8"))
