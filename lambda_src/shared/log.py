"""Log lines: one JSON object a line on standard output, which Lambda passes on as it is."""

from __future__ import annotations

import json
import sys
import traceback


def info(message: str, **fields: object) -> None:
    """Something worth knowing."""
    _write("INFO", message, fields)


def done(task: str) -> None:
    """A schedule's task was finished; an alarm fires when this line stays away."""
    _write("INFO", "task done", {"task": task})


def warning(message: str, **fields: object) -> None:
    """Something that a person may want to look at."""
    _write("WARNING", message, fields)


def error(message: str, exception: BaseException | None = None, **fields: object) -> None:
    """Something that failed, with the traceback of its exception."""
    if exception is not None:
        lines = traceback.format_exception(type(exception), exception, exception.__traceback__)
        fields = {**fields, "exception": "".join(lines)}
    _write("ERROR", message, fields)


def _write(level: str, message: str, fields: dict[str, object]) -> None:
    sys.stdout.write(json.dumps({"level": level, "message": message, **fields}, default=str) + "\n")
    sys.stdout.flush()
