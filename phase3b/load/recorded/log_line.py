"""One request of an access log, in each of the forms that lines have.

What is read of a line is when, the method, the path, the status and whose it was. Nothing else of it is looked at: what
customers sent is not sent again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from phase3b.capacity.text.problem_text import listed, quoted
from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json

# What the keys of JSON lines and the columns of CSV are called; the first of each are those of our own access log.
TIMES: Final = ("time", "timestamp", "@timestamp", "requestTimeEpoch", "requestTime", "ts", "datetime", "date")
METHODS: Final = ("method", "httpMethod", "http_method", "request_method", "verb")
PATHS: Final = ("path", "resourcePath", "resource", "request_uri", "uri", "url")
STATUSES: Final = ("status", "status_code", "statusCode", "response_code")
# The first that is there says whose a request was.
CALLERS: Final = (
    "tenantId", "tenant_id", "tenant", "apiKeyId", "userId", "user_id", "user", "sourceIp", "remote_addr", "remote_ip",
    "client_ip", "ip",
)  # fmt: skip
# Of a WebSocket's events: they have a route and no method.
EVENTS: Final = ("route", "routeKey")
ABSENT: Final = ("", "-")
_COMMON: Final = re.compile(
    r'(?P<host>\S+) \S+ (?P<user>.+?) \[(?P<time>[^\]]+)\] "(?P<request>(?:[^"\\]|\\.)*)" (?P<status>[0-9]{3}|-)(?: .*)?'
)
_REQUEST: Final = re.compile(r"(?P<method>[A-Za-z]+) (?P<path>\S+)(?: HTTP/[0-9.]+)?")
# nginx has 499 for who left, and 0 stands for an answer that never came.
_STATUS: Final = re.compile(r"[1-5][0-9]{2}|0{1,3}")
_BEFORE_JSON: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z?[ \t]+(?=\{)")


@dataclass(frozen=True, slots=True)
class LogLine:
    """What a line says. `time` is seconds or milliseconds since 1970, or a text; no `method`: it is no request of a REST API."""

    time: float | str
    method: str
    path: str
    status: int | None
    caller: str


Read = Callable[[str], LogLine | str]
"""A line as what it says, or what is wrong with it."""


def json_line(text: str) -> LogLine | str:
    """An object of JSON; a time before it, as in exports of CloudWatch Logs to S3, is passed over."""
    match = _BEFORE_JSON.match(text)
    try:
        read = parse_json(text if match is None else text[match.end() :], "line", "Correct it").value
    except Phase3bError:
        return "this is no object of JSON"
    return of_mapping(read) if isinstance(read, Mapping) else "this is no object of JSON"


def of_mapping(read: Mapping[str, Any]) -> LogLine | str:
    """What an object or a row says, by the names of its keys."""
    time = _first(read, TIMES)
    if time is None or isinstance(time, bool) or not isinstance(time, (int, float, str)):
        return f"it has no time: none of {listed(TIMES)}"
    method, path = _first(read, METHODS), _first(read, PATHS)
    if method is None and _first(read, EVENTS) is not None:
        method = path = ""
    if not isinstance(method, str):
        return f"it has no method: none of {listed(METHODS)}"
    if not isinstance(path, str):
        return f"it has no path: none of {listed(PATHS)}"
    status = _first(read, STATUSES)
    if status is not None and not _STATUS.fullmatch(str(status)):
        return f"{quoted(str(status))} is not a status of HTTP"
    caller = _first(read, CALLERS)
    return LogLine(_time(time), method, path, None if status is None else int(status), str(caller or ""))


def common_line(text: str) -> LogLine | str:
    """A line of Apache's common or combined format, which nginx and others write too."""
    match = _COMMON.fullmatch(text)
    if match is None:
        return 'this is no line of the common or combined log format: HOST - USER [TIME] "METHOD PATH HTTP/1.1" STATUS BYTES'
    caller = match["host"] if match["user"] in ABSENT else match["user"]
    status = int(match["status"]) if match["status"] != "-" else None
    # What a client sent that was no request is logged as "-".
    request = _REQUEST.fullmatch(match["request"])
    method, path = ("", "") if request is None else (request["method"], request["path"])
    return LogLine(_time(match["time"]), method, path, status, caller)


def csv_row(columns: Sequence[str], row: Sequence[str]) -> LogLine | str:
    """A row of CSV whose columns have the names of the keys of JSON."""
    if len(row) != len(columns):
        return f"this row has {len(row)} cells, and there are {len(columns)} columns"
    return of_mapping(dict(zip(columns, row, strict=True)))


def _first(read: Mapping[str, Any], names: Sequence[str]) -> Any:
    """The first value that is one; API Gateway writes - where it has none."""
    return next((read[name] for name in names if name in read and read[name] not in (None, *ABSENT)), None)


def _time(time: float | str) -> float | str:
    """In the form of access logs, as seconds; anything else stays what it is."""
    if not isinstance(time, str) or "/" not in time:
        return time
    try:
        return datetime.strptime(time, "%d/%b/%Y:%H:%M:%S %z").timestamp()
    except ValueError:
        return time
