"""Numbers of traffic files: with a decimal point, or with a decimal comma where the file shows that it is one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

Mark = Literal[".", ","]
MARKS: Final[dict[str, Mark]] = {"point": ".", "comma": ","}
_GROUPS: Final[dict[Mark, re.Pattern[str]]] = {
    ".": re.compile(r"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]*)?"),
    ",": re.compile(r"[+-]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]*)?"),
}
# One group of three digits: 1,234 is a thousand, or one and a bit.
_EITHER: Final = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")
_WITH_UNIT: Final = re.compile(r"[+-]?[0-9][0-9.,]*\s*[^0-9.,\s][^0-9]*")


@dataclass(frozen=True, slots=True)
class UnclearMark:
    """A number that is one thing or another: the file does not show which; or two numbers that contradict each other."""

    text: str
    against: str | None = None

    def readings(self) -> tuple[str, str]:
        """As a decimal comma and as a decimal point read it."""
        return tuple(f"{number(self.text, mark):.12g}" for mark in (",", "."))  # type: ignore[return-value]


def decimal_mark(texts: Iterable[str], delimiter: str) -> Mark | UnclearMark:
    """The decimal mark of a file's numbers; where cells are delimited by commas, a point without commas is that."""
    proofs: dict[Mark, str] = {}
    unclear: str | None = None
    for each in texts:
        text = each.strip()
        if "," not in text and (delimiter == "," or "." not in text):
            if "." in text:
                proofs.setdefault(".", text)
            continue
        mark = _shown_by(text)
        if mark is not None:
            proofs.setdefault(mark, text)
        elif _EITHER.fullmatch(text):
            unclear = text if unclear is None else unclear
    if len(proofs) > 1:
        return UnclearMark(proofs[","], proofs["."])
    if not proofs and unclear is not None:
        return UnclearMark(unclear)
    return next(iter(proofs), ".")


def _shown_by(text: str) -> Mark | None:
    point, comma = text.rfind("."), text.rfind(",")
    if point >= 0 and comma >= 0:
        return "." if point > comma else ","
    if _EITHER.fullmatch(text):
        return None
    only: Mark = "," if comma >= 0 else "."
    if text.count(only) > 1:
        return "." if only == "," else ","
    return only


def number(text: str, mark: Mark = ".") -> float:
    """A number as files have it; Python's own grouping and other scripts' digits are more likely a slip of the pen.

    Raises:
        ValueError: it is something else.
    """
    plain = text.strip()
    if "_" in plain or not plain.isascii():
        raise ValueError(text)
    thousands = "," if mark == "." else "."
    if thousands in plain:
        if not _GROUPS[mark].fullmatch(plain):
            raise ValueError(text)
        plain = plain.replace(thousands, "")
    return float(plain.replace(mark, "."))


def has_unit(text: str) -> bool:
    """Whether it is a number with a unit, as `12.3 K`: rounded by somebody for a screen."""
    return _WITH_UNIT.fullmatch(text.strip()) is not None
