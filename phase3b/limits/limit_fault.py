"""Whether a value keeps to a limit, and in which words it does not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from math import inf
from typing import Final

from phase3b.capacity.aws_limits import Limit
from phase3b.capacity.text.problem_text import closest, listed, quoted
from phase3b.quick_dataclass import dataclass

MOST_WORDS: Final = 12
_READABLE: Final = 1e15
# A pattern of AWS's models that only says which characters there may be.
_ONE_CLASS: Final = re.compile(r"\^?\(?(\[(?:[^\[\]\\]|\\.)+\])\)?[+*]\)?\$?")


@dataclass(frozen=True, slots=True)
class LimitFault:
    """What AWS would refuse in a value; `excess` is by how much, for of several the worst is told."""

    what: str
    fix: str
    excess: float
    code: str


def figure(number: float) -> str:
    """1,209,600 and 0.5, and 1e+300 where nobody would read all the digits."""
    return f"{number:,.0f}" if number == int(number) and abs(number) < _READABLE else f"{number:g}"


def limit_fault(limit: Limit, value: str | float | Sequence[str]) -> LimitFault | None:
    """The fault of a value, or None."""
    if limit.counts and not isinstance(value, int | float):
        return _length_fault(limit, value) or _form_fault(limit, value)
    if limit.words:
        return _word_fault(limit, f"{value:g}" if isinstance(value, float) and limit.counts else value)
    if not isinstance(value, int | float):
        return None
    return _number_fault(limit, value)


def text_fits(limit: Limit) -> Callable[[str], bool]:
    """Tells of a text that it keeps to a limit, in a step; of what it does not tell so, `limit_fault` says what is wrong."""
    if not limit.counts or limit.words:
        return lambda _: False
    least, most = limit.least or 0, inf if limit.most is None else limit.most
    pattern = limit.pattern
    if pattern is None:
        return lambda value: least <= len(value) <= most
    # Compiled when the first text comes: few of all patterns meet one.
    return lambda value: least <= len(value) <= most and re.fullmatch(pattern, value) is not None


def _length_fault(limit: Limit, value: str | Sequence[str]) -> LimitFault | None:
    length, unit = len(value), "characters" if isinstance(value, str) else "entries"
    if limit.most is not None and length > limit.most:
        most = int(limit.most)
        return LimitFault(
            f"it has {length:,} {unit}, and AWS allows at most {most:,}",
            f"Shorten it by {length - most:,}",
            length - most,
            code="P3B-AWS-VALUE-LENGTH",
        )
    if limit.least is not None and length < limit.least:
        least = int(limit.least)
        return LimitFault(
            f"it has {length:,} {unit}, and AWS requires at least {least:,}",
            f"Give at least {least:,}",
            least - length,
            code="P3B-AWS-VALUE-LENGTH",
        )
    return None


def _form_fault(limit: Limit, value: str | Sequence[str]) -> LimitFault | None:
    if not isinstance(value, str):
        return None
    if limit.words:
        return _word_fault(limit, value)
    if limit.pattern is not None and re.fullmatch(limit.pattern, value) is None:
        form = limit.pattern.removeprefix("(?a)")
        refused = _refused_characters(limit.pattern, value)
        if refused:
            return LimitFault(
                f"AWS does not accept {listed(refused)} in {quoted(value)}",
                f"Use what {form} matches",
                1,
                code="P3B-AWS-VALUE-FORM",
            )
        return LimitFault(
            f"{quoted(value)} is not in the format that AWS accepts",
            f"It must match {form}",
            1,
            code="P3B-AWS-VALUE-FORM",
        )
    return None


def _refused_characters(pattern: str, value: str) -> list[str]:
    """The characters that a form of one character class has no place for, each once; none where the form is another."""
    one_class = _ONE_CLASS.fullmatch(pattern.removeprefix("(?a)"))
    if one_class is None:
        return []
    return [
        quoted(each)
        for each in dict.fromkeys(value)
        if re.fullmatch(one_class[1], each, re.ASCII if "(?a)" in pattern else 0) is None
    ]


def _word_fault(limit: Limit, value: object) -> LimitFault | None:
    if value in limit.words:
        return None
    words = [str(word) for word in limit.words]
    known = listed(words) if len(words) <= MOST_WORDS else f"{', '.join(words[:MOST_WORDS])}, ..."
    near = closest(str(value), words)
    return LimitFault(
        f"{value} is not one of {known}",
        f"Did you mean `{near}`?" if near else "Use one of these",
        1,
        code="P3B-AWS-VALUE-CHOICE",
    )


def _number_fault(limit: Limit, value: float) -> LimitFault | None:
    if limit.most is not None and value > limit.most:
        most = figure(limit.most)
        return LimitFault(
            f"{figure(value)} is more than the {most} that AWS allows",
            f"Use {most} or less",
            value - limit.most,
            code="P3B-AWS-VALUE-RANGE",
        )
    if limit.least is not None and value < limit.least:
        least = figure(limit.least)
        return LimitFault(
            f"{figure(value)} is less than the {least} that AWS allows",
            f"Use {least} or more",
            limit.least - value,
            code="P3B-AWS-VALUE-RANGE",
        )
    if limit.multiple_of is not None and value % limit.multiple_of:
        return LimitFault(
            f"{figure(value)} is not a multiple of {limit.multiple_of}",
            f"Use a multiple of {limit.multiple_of}",
            1,
            code="P3B-AWS-VALUE-RANGE",
        )
    return None
