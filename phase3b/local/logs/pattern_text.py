"""What the three kinds of filter patterns share: texts with wildcards, regular expressions, numbers, and comparisons."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

EQUAL: Final = "="
UNEQUAL: Final = "!="
ORDERED: Final[Mapping[str, Callable[[float, float], bool]]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
# "An integer or a decimal with an optional sign, or one in scientific notation".
NUMBER: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
# "Supported regular expressions": letters, digits, these symbols and these operators; parentheses are not among them.
_REGEX: Final = re.compile(r"[A-Za-z0-9:_#=@/;, \-^$?\[\]{}|\\*+.]*")
_ESCAPES: Final = re.compile(r"\\(?:[dDsSwW]|x[0-9A-Fa-f]{2}|[^A-Za-z0-9])")
TextMatch = Callable[[str], bool]


class PatternError(ValueError):
    """A pattern that can't be evaluated, and why."""


def with_wildcards(text: str) -> TextMatch:
    """An asterisk at either end stands for any text; within a text it is an asterisk."""
    if text == "*":
        return lambda _: True
    before, after = text.startswith("*"), text.endswith("*")
    inner = text[int(before) : len(text) - int(after)]
    match before, after:
        case True, True:
            return lambda found: inner in found
        case True, False:
            return lambda found: found.endswith(inner)
        case False, True:
            return lambda found: found.startswith(inner)
        case _:
            return lambda found: found == inner


def regular_expression(text: str) -> TextMatch:
    """What is between two percent signs; it may match anywhere in a text.

    Raises:
        PatternError: it has what CloudWatch Logs does not support.
    """
    if not text or _REGEX.fullmatch(text) is None:
        raise PatternError(f"the regular expression %{text}% has characters that CloudWatch Logs does not support")
    if "\\" in _ESCAPES.sub("", text):
        raise PatternError(f"the regular expression %{text}% has an escape that CloudWatch Logs does not support")
    try:
        compiled = re.compile(text)
    except re.error as error:
        raise PatternError(f"the regular expression %{text}% is not valid: {error}") from None
    return lambda found: compiled.search(found) is not None


def compared(sign: str, number: float, found: object) -> bool:
    """A comparison by size of a number with what was found; False where that is no number."""
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        return False
    return ORDERED[sign](float(found), number)


def text_of(found: Any) -> str | None:
    """A string, number or boolean as text; None of anything else."""
    if isinstance(found, bool):
        return "true" if found else "false"
    if isinstance(found, str):
        return found
    return f"{found}" if isinstance(found, (int, float)) else None
