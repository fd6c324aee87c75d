"""The guides of prod of the repository's own file, and the commands in them."""

from __future__ import annotations

import re
from functools import cache

from runbook_made import capacity, place, prod

from phase3b.guides.situation import Situation
from phase3b.guides.written_guide import written_guide
from phase3b.naming import names_of

# Commands of phase3b in a sentence or in a cell; what stands for the reader's own is in capitals there.
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_WITHIN = re.compile(r"`(phase3b [^`]+)`")


def situation(endpoint: str | None = None) -> Situation:
    """prod, on AWS or on an embedded one."""
    return Situation(capacity(), prod(), names_of(prod()), place(endpoint=endpoint))


@cache
def guide(name: str) -> str:
    """A guide of prod."""
    return written_guide(name, situation())


def within(text: str) -> tuple[str, ...]:
    """Every command of phase3b that a sentence or a cell names, on one line."""
    return tuple(" ".join(each.split()) for each in _WITHIN.findall(_COMMENT.sub("", text)))
