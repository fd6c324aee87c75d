"""An answer of 500 or more is an error however it was logged, and each failure is counted once."""

from __future__ import annotations

import json
import re

import pytest

from phase3b.local.logs.filter_pattern import LogEvent, filter_pattern
from phase3b.operations.incident.answered import ANSWERED_PATTERN, ANSWERED_QUERY, failures
from phase3b.operations.incident.log_line import LoggedError, LogLine

STREAM = "2026/11/30/[7]a"


def line(at_ms: int, level: str, message: str, stream: str = STREAM, **fields: object) -> LogLine:
    return LogLine(at_ms, "support_tickets", stream, json.dumps({"level": level, "message": message, **fields}))


def answer(at_ms: int, status: object, stream: str = STREAM, duration: float = 40.0, request: str = "r1") -> LogLine:
    return line(
        at_ms,
        "INFO",
        "request",
        stream,
        request_id=request,
        route="POST /support/tickets",
        status=status,
        duration_ms=duration,
    )


def only(*lines: LogLine) -> LoggedError:
    (found,) = failures(lines)
    return found


def test_a_503_that_was_logged_as_a_warning_is_an_error_with_the_code_of_aws() -> None:
    found = only(line(990, "WARNING", "AWS is busy", code="ThrottlingException"), answer(1000, 503))
    assert (found.kind, found.message, found.error, found.request) == (
        "answered", "POST /support/tickets answered 503", "ThrottlingException", "r1"
    )  # fmt: skip


def test_a_warning_by_itself_is_none() -> None:
    assert failures((line(990, "WARNING", "AWS is busy", code="ThrottlingException"), answer(1000, 201))) == ()


@pytest.mark.parametrize("status", [500, 502, 503, 599])
def test_every_answer_from_500_on(status: int) -> None:
    assert only(answer(1000, status)).message.endswith(f"answered {status}")


@pytest.mark.parametrize("status", [499, 200, True, "503", None, 503.0])
def test_no_other(status: object) -> None:
    assert failures((answer(1000, status),)) == ()


def test_an_error_of_the_same_invocation_is_not_counted_twice() -> None:
    """It began at 960; the error before is of another one, and so is that of another stream."""
    logged = line(970, "ERROR", "unexpected")
    assert only(logged, answer(1000, 500)).kind == "logged"
    for other in (line(950, "ERROR", "unexpected"), line(970, "ERROR", "unexpected", stream="2026/11/30/[7]b")):
        assert [each.kind for each in failures((other, answer(1000, 500)))] == ["logged", "answered"]


def test_without_a_stream_nothing_is_taken_for_the_same() -> None:
    found = failures((line(970, "ERROR", "unexpected", stream=""), answer(1000, 500, stream="")))
    assert [each.kind for each in found] == ["logged", "answered"]


def test_a_line_that_both_patterns_find_is_one() -> None:
    assert len(failures((answer(1000, 503), answer(1000, 503)))) == 1


@pytest.mark.parametrize(
    ("each", "found"),
    [
        (answer(0, 503), True), (answer(0, 500), True), (answer(0, 499), False), (answer(0, 201), False),
        (line(0, "WARNING", "AWS is busy", code="X"), True), (line(0, "WARNING", "slow"), False), (line(0, "INFO", "x", code="X"), False),
    ],
)  # fmt: skip
def test_the_pattern_finds_what_is_judged(each: LogLine, found: bool) -> None:  # noqa: FBT001  of a table
    pattern = filter_pattern(ANSWERED_PATTERN)
    assert pattern.matches(LogEvent(each.message)) is found


@pytest.mark.parametrize("each", [answer(0, 503), answer(0, 500), line(0, "WARNING", "AWS is busy", code="X")])
def test_the_query_finds_it_too(each: LogLine) -> None:
    assert re.search(ANSWERED_QUERY, each.message)
    assert re.search(ANSWERED_QUERY, answer(0, 201).message) is None
