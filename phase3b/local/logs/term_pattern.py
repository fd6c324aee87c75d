"""Filter patterns of terms, for lines of any form: ERROR -timeout "not found" ?WARN %[45]\\d\\d%."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from phase3b.local.logs.pattern_text import PatternError, TextMatch, regular_expression

_TERM: Final = re.compile(r'\s*(?P<mark>[?-]?)\s*(?:"(?P<quoted>[^"]+)"|%(?P<regex>[^%]*)%|(?P<bare>[^\s"%]+))(?=\s|$)')
# "Enclose terms that include characters other than alphanumeric or underscore in double quotation marks".
_BARE: Final = re.compile(r"\w+")


def term_pattern(pattern: str) -> Callable[[str], bool]:
    """Whether a line has every term, none of those with a minus sign, and one of those with a question mark.

    Beside others those with a question mark are ignored, as CloudWatch Logs does.

    Raises:
        PatternError: it is not one of CloudWatch Logs.
    """
    wanted: dict[str, list[TextMatch]] = {"": [], "-": [], "?": []}
    at = 0
    while at < len(pattern):
        found = _TERM.match(pattern, at)
        if found is None:
            raise PatternError(f"no term: {pattern[at:].strip()[:20]!r}")
        wanted[found["mark"]].append(_term(found))
        at = found.end()
    must, never, one = wanted[""], wanted["-"], wanted["?"]
    if one and not must and not never:
        return lambda line: any(each(line) for each in one)
    return lambda line: all(each(line) for each in must) and not any(each(line) for each in never)


def _term(found: re.Match[str]) -> TextMatch:
    if found["regex"] is not None:
        return regular_expression(found["regex"])
    if found["quoted"] is None and _BARE.fullmatch(found["bare"]) is None:
        raise PatternError(f"the term {found['bare']} must be in double quotation marks")
    text = found["quoted"] or found["bare"]
    return lambda line: text in line
