"""An answer as the shared cache has it: its text, with the version that it is of and when it ends."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shared import clock

if TYPE_CHECKING:
    from shared.cache_connection import Reply

# Of the time that an answer is kept: then one process asks again, while the others still have it.
AHEAD = 0.1


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as the shared cache had it."""

    body: str
    asked_at: float
    seconds_left: float
    is_ending: bool


def packed(body: str, stamp: str, asked_at: float, seconds: float) -> bytes:
    """With its version, when it ends, and how long it was to be kept: a cache that was stopped keeps it for longer."""
    head = {"stamp": stamp, "asked_at": asked_at, "ends_at": clock.now() + seconds, "seconds": seconds}
    return json.dumps(head).encode() + b"\n" + body.encode("utf-8", "surrogatepass")


def unpacked(kept: Reply | None, stamp: str, believed_from: float) -> Kept | None:
    """The answer, where it is of this version, not over, and the table was asked for it when the cache was to be believed."""
    if not isinstance(kept, bytes):
        return None
    head, _, body = kept.partition(b"\n")
    try:
        told = json.loads(head)
        left = told["ends_at"] - clock.now()
        if told["stamp"] != stamp or told["asked_at"] < believed_from or not 0 < left <= told["seconds"]:
            return None
        return Kept(
            body.decode("utf-8", "surrogatepass"), float(told["asked_at"]), left, left < AHEAD * told["seconds"]
        )
    except (ValueError, KeyError, TypeError):
        return None
