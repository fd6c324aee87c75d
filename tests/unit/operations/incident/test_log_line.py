"""What lines of logs tell of a failure: JSON and text, Lambda's own and our functions', and those that tell of none."""

from __future__ import annotations

import json
from typing import Any

import pytest

from phase3b.operations.incident.log_line import LogLine, error_of

REQUEST = "8f507cfc-xmpl-4697-b07a-ac58fc914c95".replace("xmpl", "1234")
TRACE = (
    "Traceback (most recent call last):\n"
    '  File "/var/task/shared/api.py", line 58, in answer\n    return routes(request)\n'
    '  File "/var/task/support_tickets/tickets.py", line 91, in create\n    put(item)\n'
    '  File "/var/lang/lib/python3.13/site-packages/botocore/client.py", line 9, in _api_call\n    raise error\n'
    "botocore.exceptions.ClientError: An error: card 4111 of jane\nValueError: what a customer wrote\n"
)


def line(message: Any, stream: str = "2026/11/30/[7]0a1b2c3d") -> LogLine:
    text = message if isinstance(message, str) else json.dumps(message)
    return LogLine(1_000, "tickets", stream, text)


def report(status: str, **more: Any) -> dict[str, Any]:
    return {"type": "platform.report", "record": {"requestId": REQUEST, "status": status, "metrics": {}, **more}}


@pytest.mark.parametrize(
    ("message", "kind", "text", "error", "place", "request_id"),
    [
        ({"level": "ERROR", "message": "unexpected", "exception": TRACE, "request_id": REQUEST},
         "logged", "unexpected", "ClientError", "tickets.py create", REQUEST),
        ({"level": "ERROR", "message": "AWS refused 12 times", "code": "ThrottlingException"},
         "logged", "AWS refused N times", "ThrottlingException", "", ""),
        ({"level": "ERROR", "requestId": REQUEST, "errorType": "KeyError", "errorMessage": "'jane@example.com'",
          "stackTrace": ['  File "/var/task/worker.py", line 3, in work\n    x\n']},
         "exception", "not caught", "KeyError", "worker.py work", REQUEST),
        ({"level": "ERROR", "errorType": "Runtime.ImportModuleError", "errorMessage": "No module named 'x'"},
         "init", "not caught", "Runtime.ImportModuleError", "", ""),
        (report("timeout"), "timeout", "took longer than its timeout", "", "", REQUEST),
        (report("failure", errorType="Runtime.OutOfMemory"), "out of memory", "used all of its memory and was ended", "", "", REQUEST),
        (report("failure", errorType="Runtime.ExitError"),
         "exit", "its process ended during an invocation", "Runtime.ExitError", "", REQUEST),
        ({"type": "platform.initReport", "record": {"status": "error", "errorType": "Runtime.ExitError"}},
         "init", "the initialisation failed", "Runtime.ExitError", "", ""),
        ({"type": "platform.initReport", "record": {"status": "timeout"}},
         "init", "the initialisation did not end in time", "", "", ""),
        (f"2026-11-30T08:15:22.123Z {REQUEST} Task timed out after 3.00 seconds",
         "timeout", "took longer than its timeout", "", "", REQUEST),
        (f"RequestId: {REQUEST} Error: Runtime exited with error: signal: killed\nRuntime.ExitError",
         "out of memory", "used all of its memory and was ended", "", "", REQUEST),
        ('[ERROR] ValueError: of jane\nTraceback (most recent call last):\n  File "/var/task/a.py", line 2, in go',
         "exception", "not caught", "ValueError", "a.py go", ""),
        (f"[ERROR]\t2026-11-30T08:15:22.123Z\t{REQUEST}\tno answer from 10.0.0.1",
         "logged", "no answer from ADDRESS", "", "", REQUEST),
        ("INIT_REPORT Init Duration: 10000.00 ms Phase: init Status: timeout",
         "init", "the initialisation failed", "", "", ""),
    ],
)  # fmt: skip
def test_failures(message: Any, kind: str, text: str, error: str, place: str, request_id: str) -> None:
    found = error_of(line(message))
    assert found is not None
    assert (found.kind, found.message, found.error, found.place, found.request) == (
        kind,
        text,
        error,
        place,
        request_id,
    )
    # Nothing of the exception's text.
    assert "jane" not in repr((found.message, found.error, found.place))


@pytest.mark.parametrize(
    "message",
    [
        {"level": "INFO", "message": "request", "status": 500},
        {"level": "WARNING", "message": "AWS is busy"},
        {"errorType": "UnauthorizedError", "errorMessage": "Unauthorized", "level": "ERROR"},
        # What was not caught is in a line of its own.
        report("error"),
        report("success"),
        "[ERROR] UnauthorizedError: Unauthorized",
        "START RequestId: x",
        "[1, 2]",
        '{"cut": ',
        '{"level": "ERROR", "message": 7}',
        "",
    ],
)
def test_no_failure(message: Any) -> None:
    assert error_of(line(message)) is None


def test_version_of_the_stream() -> None:
    assert line("").version == "7"
    assert line("", "2026/11/30/[$LATEST]ab").version == "$LATEST"
    assert line("", "phase3b-local").version == ""


def test_the_same_failure_has_the_same_fingerprint_in_each_version() -> None:
    """A new version moves lines of code, not the mistake."""

    def mark(trace: str, stream: str, function: str = "tickets") -> str:
        text = json.dumps({"level": "ERROR", "message": "unexpected", "exception": trace})
        found = error_of(LogLine(1, function, stream, text))
        assert found is not None
        return found.fingerprint

    moved = TRACE.replace("line 91", "line 95").replace("4111", "4222")
    assert mark(TRACE, "x/[7]a") == mark(moved, "x/[8]a")
    assert mark(TRACE, "x") != mark(TRACE.replace("in create", "in change"), "x")
    assert mark(TRACE, "x") != mark(TRACE, "x", "webhooks")
