"""Python source as text: in UTF-8, or in the encoding that its coding line names, as Python itself reads it (PEP 263).

A package has it in UTF-8 and without its comments, and so without that line.
"""

from __future__ import annotations

import codecs
import io
import re
import tokenize
from typing import Final

_CODING: Final = re.compile(rb"^[ \t\f]*#.*?coding[:=]")
_FIX: Final = "Remove the coding line, and save it in UTF-8"


class NotTextError(ValueError):
    """Source that is not a text: where, why, and how to fix it."""

    def __init__(self, what: str, fix: str, line: int, column: int = 1) -> None:
        super().__init__(what)
        self.what, self.fix, self.line, self.column = what, fix, line, column


def source_text(source: bytes) -> str:
    """The text of a module.

    Raises:
        NotTextError: it is not a text in its encoding, or names one that Python does not have.
    """
    lines = source.removeprefix(codecs.BOM_UTF8).split(b"\n", 2)[:2]
    named = next((number for number, line in enumerate(lines, 1) if _CODING.match(line)), None)
    try:
        encoding = tokenize.detect_encoding(io.BytesIO(source).readline)[0]
    except SyntaxError as error:
        if named is not None:
            raise NotTextError(f"its coding line can't be followed: {error.msg}", _FIX, named) from None
        # Nothing names an encoding, and the first lines are not in UTF-8: below it is said where.
        encoding = "utf-8-sig"
    try:
        return source.decode(encoding)
    except UnicodeDecodeError as error:
        before = source[: error.start].removeprefix(codecs.BOM_UTF8)
        place = before.count(b"\n") + 1, len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        if named is None:
            raise NotTextError("this is not text in UTF-8", "Save it in UTF-8", *place) from None
        raise NotTextError(f"this is not text in {encoding}, which its coding line names", _FIX, *place) from None
    except (LookupError, UnicodeError) as error:
        # rot13 and hex are codecs and no encodings of text; `undefined` refuses everything without a place.
        raise NotTextError(f"its coding line can't be followed: {error}", _FIX, named or 1) from None
