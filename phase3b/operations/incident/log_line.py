"""What a line of a function's log says of a failure; pure.

Sources: "Log event formats" of JSON logs and "Lambda telemetry API platform event schema" (platform.report, platform.initReport and
their status) in the Lambda Developer Guide; lambda_src/shared/log.py for what our functions write.

Of a line only the message that a function logs is taken, the type of an exception and where it was raised. Its text is not: it may hold
what a customer wrote.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.operations.incident.fingerprint import fingerprint, normalised

ErrorKind = Literal["logged", "exception", "timeout", "out of memory", "init", "exit", "answered"]
# Of Lambda's own runtime: the handler was never reached.
_INIT_TYPES: Final = frozenset(
    {
        "Runtime.ImportModuleError",
        "Runtime.HandlerNotFound",
        "Runtime.UserCodeSyntaxError",
        "Runtime.MalformedHandlerName",
    }
)
# What importing a module raises. Of an exception of a handler's process, which has no frame of the handler.
_OUT_OF_MEMORY: Final = "Runtime.OutOfMemory"
# What the authorizer raises for a token that it refuses: API Gateway makes a 401 of it, and it is no failure.
REFUSED: Final = "UnauthorizedError"
_VERSION: Final = re.compile(r"\[([^\]]+)\]")
_FRAME: Final = re.compile(r'File "([^"]+)", line \d+, in (\S+)')
_LAST: Final = re.compile(r"^([A-Za-z_][\w.]*)(?::|$)")
_TEXT_REQUEST: Final = re.compile(r"RequestId: ([0-9a-f-]{36})|\b([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b")
_TEXT_ERROR: Final = re.compile(r"^\[ERROR\]\s+(?:([A-Za-z_][\w.]*(?:Error|Exception|Timeout))\b)?(.*)", re.DOTALL)
# A tag of plain logs, a time and a request.
_TEXT_HEAD: Final = re.compile(r"^\s*\S+Z\s+\S{36}\s+")


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line as it was read: milliseconds since 1970, the function by its name in the file, the log stream."""

    at_ms: int
    function: str
    stream: str
    message: str

    @property
    def version(self) -> str:
        """The function's version, of which Lambda names the stream: 2026/11/30/[7]0123; nothing where it does not."""
        found = _VERSION.search(self.stream)
        return "" if found is None else found[1]


@dataclass(frozen=True, slots=True)
class LoggedError:
    """A failure that a line tells of. `error` is a type of an exception or a code, `place` where it was raised; both may be empty."""

    line: LogLine
    kind: ErrorKind
    message: str
    error: str
    place: str
    request: str
    message_id: str = ""

    @property
    def fingerprint(self) -> str:
        """What it has in common with the same failure another time."""
        return fingerprint(self.line.function, self.kind, self.message, self.error, self.place)


def error_of(line: LogLine) -> LoggedError | None:
    """The failure of a line; None of a line that tells of none."""
    text = line.message.strip()
    if text.startswith("{"):
        try:
            read = parse_json(text, "a line of a log", "").value
        except Phase3bError:
            return None
        return _of_object(line, read) if isinstance(read, dict) else None
    return _of_text(line, text)


def _of_object(line: LogLine, read: Mapping[str, Any]) -> LoggedError | None:
    match read:
        case {"type": "platform.report", "record": {"status": "timeout" | "failure" as status, **record}}:
            return _of_report(line, str(status), record)
        case {"type": "platform.initReport", "record": {"status": "error" | "failure" | "timeout" as status, **record}}:
            error = _text(record.get("errorType"))
            message = "the initialisation did not end in time" if status == "timeout" else "the initialisation failed"
            return LoggedError(line, "init", message, error, "", _text(record.get("requestId")))
        case {"errorType": str(error), "errorMessage": _} if error != REFUSED:
            kind: ErrorKind = "init" if error in _INIT_TYPES else "exception"
            return LoggedError(
                line, kind, "not caught", error, _place(_frames(read.get("stackTrace"))), _text(read.get("requestId"))
            )
        case {"level": "ERROR" | "CRITICAL" | "FATAL", "message": str(message)}:
            traceback = _text(read.get("exception"))
            error = _text(read.get("code")) or _raised(traceback)
            request = _text(read.get("request_id")) or _text(read.get("requestId"))
            return LoggedError(
                line, "logged", normalised(message), error, _place(traceback), request, _text(read.get("message_id"))
            )
    return None


def _of_report(line: LogLine, status: str, record: Mapping[Any, Any]) -> LoggedError:
    request, error = _text(record.get("requestId")), _text(record.get("errorType"))
    if status == "timeout":
        return LoggedError(line, "timeout", "took longer than its timeout", "", "", request)
    if error == _OUT_OF_MEMORY:
        return LoggedError(line, "out of memory", "used all of its memory and was ended", "", "", request)
    return LoggedError(line, "exit", "its process ended during an invocation", error, "", request)


def _of_text(line: LogLine, text: str) -> LoggedError | None:
    found = _TEXT_REQUEST.search(text)
    request = "" if found is None else found[1] or found[2]
    if "Task timed out after" in text:
        return LoggedError(line, "timeout", "took longer than its timeout", "", "", request)
    if _OUT_OF_MEMORY in text or ("Runtime exited" in text and "signal: killed" in text):
        return LoggedError(line, "out of memory", "used all of its memory and was ended", "", "", request)
    if text.startswith("INIT_REPORT") and "Status:" in text:
        return LoggedError(line, "init", "the initialisation failed", "", "", request)
    if "Runtime exited" in text:
        return LoggedError(line, "exit", "its process ended during an invocation", "", "", request)
    marked = _TEXT_ERROR.match(text)
    if marked is None:
        return None
    error, rest = marked[1] or "", marked[2]
    if error:
        if error == REFUSED:
            return None
        kind: ErrorKind = "init" if error in _INIT_TYPES else "exception"
        return LoggedError(line, kind, "not caught", error, _place(rest), request)
    return LoggedError(line, "logged", normalised(_TEXT_HEAD.sub("", rest)), "", "", request)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _frames(value: object) -> str:
    return "".join(each for each in value if isinstance(each, str)) if isinstance(value, list) else ""


def _raised(traceback: str) -> str:
    """The type of the exception that a traceback ends with."""
    lines = [each for each in traceback.splitlines() if each and not each.startswith(" ")]
    # The text of an exception may have lines of its own: its type is on the first after the last frame.
    after = max((number for number, each in enumerate(lines) if each.startswith("Traceback ")), default=-1) + 1
    found = _LAST.match(lines[after]) if after < len(lines) else None
    return "" if found is None else found[1].rpartition(".")[2]


def _place(traceback: str) -> str:
    """The innermost frame of the function's own code, without its line, which a new version moves: tickets.py create."""
    frames = _FRAME.findall(traceback)
    own = [each for each in frames if each[0].startswith("/var/task/") or "/site-packages/" not in each[0]]
    own = [each for each in own if not re.search(r"/(?:lib|opt|python\d[.\d]*)/", each[0]) or "/var/task/" in each[0]]
    if not (own or frames):
        return ""
    file, function = (own or frames)[-1]
    return f"{file.rpartition('/')[2]} {function}"
