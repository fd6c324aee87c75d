"""Writes another tier into a capacity file: a temporary file beside it, and a rename when it is whole."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.capacity.text.tier_word import with_tier
from phase3b.errors import outside_failure
from phase3b.files.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class TierSwitch:
    """What was there, and where it is."""

    before: str
    line: int
    column: int


def switch(file: Path, environment: str, tier: str, *, write: bool = True) -> TierSwitch:
    """Gives an environment another tier; of a link, the file that it leads to is written.

    Raises:
        Phase3bError: the file has problems, with or without the change (2), or it can't be written (3).
    """
    text = read_capacity_text(file, str(file))
    edited = with_tier(text, environment, tier)
    word = edited.word
    if write and word.tier != tier:
        try:
            _write(file.resolve(), text.text, edited.text)
        except OSError as error:
            raise outside_failure(
                f"{file} can't be written: {error.strerror or error}",
                "Check the disk and its permissions; nothing was changed",
                code="P3B-OUTPUT-UNWRITABLE",
            ) from None
    return TierSwitch(word.tier, word.line, word.column)


def _write(target: Path, before: str, after: str) -> None:
    raw = target.read_bytes()
    mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
    if raw != mark + before.encode():
        raise outside_failure(f"{target} was changed by somebody else meanwhile", "Try again", code="P3B-FILE-CHANGED")
    write_whole(target, mark + after.encode())
