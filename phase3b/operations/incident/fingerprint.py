"""One fingerprint for messages that differ in ids, numbers, times and names alone.

What is of one request or of one customer is replaced by what kind of thing it is, so that a group is one mistake, and so that
nothing of a customer is printed with it.
"""

from __future__ import annotations

import hashlib
import re
from typing import Final

LETTERS: Final = 10
LONGEST: Final = 160
# In this order: what is found first is not looked at again as a part of it. Capital words are what a number can't be in again.
_KINDS: Final = tuple(
    (re.compile(pattern), kind)
    for pattern, kind in (
        (r"(?i)\b[a-z][a-z0-9+.-]*://\S+", "URL"),
        (r"\barn:[a-z0-9-]*:\S+", "ARN"),
        (r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", "EMAIL"),
        (r"'[^'\n]*'(?!\w)|\"[^\"\n]*\"|`[^`\n]*`", "TEXT"),
        (r"\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?", "TIME"),
        (r"\b\d\d:\d\d:\d\d(?:[.,]\d+)?\b", "TIME"),
        (r"(?i)\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", "ID"),
        (r"\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b", "ADDRESS"),
        # Letters and digits in one word: an id, of whichever form.
        (r"\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{6,}\b", "ID"),
        (r"[-+]?\b\d+(?:[.,]\d+)*(?:[eE][-+]?\d+)?", "N"),
    )
)


def normalised(message: str) -> str:
    """A message without what differs from one time to the next; of one line, and no longer than a line of a report."""
    text = " ".join(message.split())
    for pattern, kind in _KINDS:
        text = pattern.sub(kind, text)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def fingerprint(*parts: str) -> str:
    """A short name of a mistake, the same in each run: of its function, kind, message, error and place."""
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:LETTERS]
