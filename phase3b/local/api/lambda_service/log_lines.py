"""The log of a function that runs on this machine: whole lines, read while they are written, and shown for people."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

PAUSE_SECONDS: Final = 0.1


def lines(log: Path, *, goes_on: Callable[[], bool] | None = None) -> Iterator[str]:
    """The lines that are there; then, while it goes on, each that is added. A log that nothing wrote yet is empty."""
    rest, offset, more = b"", 0, True
    while more:
        # Asked before the log is read: what is written until it ends is still read.
        more = goes_on is not None and goes_on()
        added = _from(log, offset)
        offset += len(added)
        *whole, rest = (rest + added).split(b"\n")
        yield from (line.decode("utf-8", "replace") for line in whole)
        if more and not added:
            time.sleep(PAUSE_SECONDS)
    if rest:
        yield rest.decode("utf-8", "replace")


def _from(log: Path, offset: int) -> bytes:
    try:
        with log.open("rb") as file:
            file.seek(offset)
            return file.read()
    except FileNotFoundError:
        return b""


def as_data(line: str) -> object:
    """A line that is a JSON object as that, any other as {"text": line}."""
    found = _object(line)
    return {"text": line} if found is None else found


def for_people(line: str) -> str:
    """A line as it is; of one that carries a stack trace, the traceback as Python prints it."""
    match _object(line):
        case {"errorType": str(kind), "stackTrace": list(frames), **rest}:
            head = " ".join(str(rest[name]) for name in ("timestamp", "level", "requestId") if name in rest)
            frames_text = "".join(str(frame) for frame in frames)
            error = f"{kind}: {rest.get('errorMessage', '')}".rstrip(": ")
            return f"{head}\nTraceback (most recent call last):\n{frames_text}{error}"
    return line


def _object(line: str) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
