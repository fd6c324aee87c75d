"""Identifiers that sort by the time they were made: 48 bits of milliseconds and 80 random bits in Crockford's base 32.

The form is that of a ULID (https://github.com/ulid/spec).
"""

from __future__ import annotations

import hashlib
import os
import re
import time

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 26
RANDOM_BYTES = 10
_FORM = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")


def new_id(milliseconds: int, random_bytes: bytes) -> str:
    """An identifier of that time; `random_bytes` are ten."""
    number = (milliseconds << 80) | int.from_bytes(random_bytes[:RANDOM_BYTES], "big")
    return "".join(ALPHABET[(number >> shift) & 31] for shift in range(5 * (LENGTH - 1), -1, -5))


def milliseconds_of(letters: str) -> int:
    """The time in the first ten letters of an identifier."""
    number = 0
    for letter in letters:
        number = number << 5 | ALPHABET.index(letter)
    return number


def fresh_id() -> str:
    """An identifier of now."""
    return new_id(int(time.time() * 1000), os.urandom(RANDOM_BYTES))


def derived_id(milliseconds: int, *parts: str) -> str:
    """The same identifier for the same time and parts: what is done twice by accident is then one thing."""
    return new_id(milliseconds, hashlib.sha256("\0".join(parts).encode()).digest())


def is_id(text: str) -> bool:
    """Whether a text has the form of an identifier."""
    return _FORM.fullmatch(text) is not None
