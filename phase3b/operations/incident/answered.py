"""Failures of lines, with one rule beside what a line says of itself: an answer of 500 or more is an error, however it was logged. Pure.

A function logs each answer with its status (lambda_src/shared/api.py), at the end of the invocation. Where the same invocation has
logged an error, the answer is that error's and not counted again; where it has logged a warning with a code of AWS, that is the answer's
cause. A log stream is of one execution environment, which runs one invocation at a time ("Lambda execution environment lifecycle" in
the Lambda Developer Guide), so that its lines within the answer's duration are of the same invocation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.operations.incident.log_line import LoggedError, LogLine, error_of

SERVER_ERROR: Final = 500
# What says of an answer, or of why it was one, without being an error by itself: read beside ERROR_PATTERN.
ANSWERED_PATTERN: Final = '{ ($.status >= 500) || (($.level = "WARNING") && ($.code = "*")) }'
ANSWERED_QUERY: Final = r'"status":\s*5\d\d|"level":\s*"WARNING".*"code":'
# Lines have their time in whole milliseconds, and a duration is rounded.
_ROUNDED_MS: Final = 2


def failures(lines: Iterable[LogLine]) -> tuple[LoggedError, ...]:
    """The failures of all lines, each once."""
    every = tuple(dict.fromkeys(lines))
    logged = [found for line in every if (found := error_of(line)) is not None]
    objects = [(line, read) for line in every if (read := _object(line)) is not None]
    warned = [(line, code) for line, read in objects if (code := _code(read))]
    answers = (found for line, read in objects if (found := _answer(line, read, logged, warned)) is not None)
    return (*logged, *answers)


def _object(line: LogLine) -> Mapping[str, Any] | None:
    text = line.message.strip()
    if not text.startswith("{"):
        return None
    try:
        read = parse_json(text, "a line of a log", "").value
    except Phase3bError:
        return None
    return read if isinstance(read, dict) else None


def _code(read: Mapping[str, Any]) -> str:
    code = read.get("code")
    return code if read.get("level") == "WARNING" and isinstance(code, str) else ""


def _answer(
    line: LogLine, read: Mapping[str, Any], logged: list[LoggedError], warned: list[tuple[LogLine, str]]
) -> LoggedError | None:
    status = read.get("status")
    if isinstance(status, bool) or not isinstance(status, int) or status < SERVER_ERROR or "level" not in read:
        return None
    if error_of(line) is not None:
        return None
    duration = read.get("duration_ms")
    began = line.at_ms - _ROUNDED_MS - (float(duration) if isinstance(duration, int | float) else 0.0)

    def same(other: LogLine) -> bool:
        of_stream = bool(line.stream) and (other.function, other.stream) == (line.function, line.stream)
        return of_stream and began <= other.at_ms <= line.at_ms

    if any(same(each.line) for each in logged):
        return None
    route, request = read.get("route"), read.get("request_id")
    return LoggedError(
        line,
        "answered",
        f"{route if isinstance(route, str) else 'a request'} answered {status}",
        next((code for other, code in warned if same(other)), ""),
        "",
        request if isinstance(request, str) else "",
    )
