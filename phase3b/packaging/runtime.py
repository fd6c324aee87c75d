"""The Python that functions run on, against the one that packs them.

What the older of two Pythons can't parse, and what the newer no longer has, is found here and not at the first cold start.
"""

from __future__ import annotations

import ast
import re
import sys
from typing import Final

# modules/phase3b_performance/functions.py deploys it.
RUNTIME: Final = (3, 13)
# In the standard library of an older Python that may pack, and not in that of the runtime: PEP 594 and "Removed" of
# What's New in Python 3.12 and 3.13.
GONE: Final = frozenset({
    "aifc", "asynchat", "asyncore", "audioop", "cgi", "cgitb", "chunk", "crypt", "distutils", "imghdr", "imp", "lib2to3",
    "mailcap", "msilib", "nis", "nntplib", "ossaudiodev", "pipes", "smtpd", "sndhdr", "spwd", "sunau", "telnetlib", "uu",
    "xdrlib",
})  # fmt: skip
# Syntax that Python 3.11 can't parse, by the line that it stumbles over: PEP 695 and 696; PEP 701.
_NEWER: Final = (
    re.compile(r"^\s*type\s+[A-Za-z_]\w*\s*(\[.*\])?\s*="),
    re.compile(r"^\s*(async\s+)?def\s+[A-Za-z_]\w*\s*\["),
    re.compile(r"^\s*class\s+[A-Za-z_]\w*\s*\["),
)
_F_STRING: Final = re.compile(r"f-string")


def version_text(version: tuple[int, int]) -> str:
    """3.13."""
    return ".".join(map(str, version))


def packing() -> tuple[int, int]:
    """The Python that packs."""
    return sys.version_info[:2]


def parsed(source: str) -> ast.Module:
    """Source as the runtime would parse it, as far as this Python can.

    Raises:
        SyntaxError: it can't.
        ValueError: it has a null byte.
        RecursionError: it is nested too deeply.
    """
    try:
        return ast.parse(source, feature_version=RUNTIME if packing() > RUNTIME else None)
    except MemoryError as error:
        # What CPython's parser says of -----1 with thousands of signs: its stack is full, not the machine.
        raise RecursionError from error


def why_not_python(error: SyntaxError) -> tuple[str, str]:
    """What is wrong with source that can't be parsed, and how to fix it."""
    here, there = version_text(packing()), version_text(RUNTIME)
    if packing() >= RUNTIME:
        return f"it is not Python {there}: {error.msg}", "Fix it"
    line = (error.text or "").split("\n", 1)[0]
    if any(pattern.search(line) for pattern in _NEWER) or _F_STRING.search(error.msg):
        what = f"it uses syntax newer than the Python {here} that packs; the deployed runtime is {there}"
        return what, f"Run phase3b with Python {there} or later, or write it in the syntax of {here}"
    what = f"it is not Python {here}: {error.msg} (the deployed runtime is {there})"
    return what, f"Fix it, or run phase3b with Python {there} where it is syntax of that"
