"""Filter patterns against AWS's documented examples, and what our own stack deploys.

The examples are those of "Filter and pattern syntax" in the Amazon CloudWatch Logs User Guide.
"""

from __future__ import annotations

import json

import pytest

from phase3b.local.logs.filter_pattern import LogEvent, PatternError, filter_pattern, metric_value
from phase3b.plan.functions.planned import COLD_START_PATTERN, CRASH_PATTERN, MEMORY_FIELD, REPORT_PATTERN, RUN_PATTERN

TRAIL = {
    "eventType": "UpdateTrail",
    "sourceIPAddress": "111.111.111.111",
    "arrayKey": ["value", "another value"],
    "objectList": [{"name": "a", "id": 1}, {"name": "b", "id": 2}],
    "SomeObject": None,
    "ThisFlag": True,
}
USERS = {
    "user": {"id": 1, "email": "John.Stiles@example.com"},
    "users": [{"id": 2, "email": "John.Doe@example.com"}, {"id": 3, "email": "Jane.Doe@example.com"}],
    "actions": ["GET", "PUT", "DELETE"],
    "coordinates": [[0, 1, 2], [4, 5, 6], [7, 8, 9]],
}
NUMBERS = {"latency": 1200, "numbers": [0.005], "errorCode": 400, "processes": [0, 0, 0, 0, {"averageRuntime": 55.5}]}


def matches(pattern: str, line: object) -> bool:
    text = line if isinstance(line, str) else json.dumps(line)
    return filter_pattern(pattern).matches(LogEvent(text))


@pytest.mark.parametrize(
    ("pattern", "line", "expected"),
    [
        ('{ $.eventType = "UpdateTrail" }', TRAIL, True),
        ("{ $.eventType = UpdateTrail }", TRAIL, True),
        ("{ $.eventType = updateTrail }", TRAIL, False),
        ("{ $.sourceIPAddress != 123.123.* }", TRAIL, True),
        ("{ $.sourceIPAddress != 111.111.* }", TRAIL, False),
        ('{ $.arrayKey[0] = "value" }', TRAIL, True),
        ('{ $.arrayKey[2] = "value" }', TRAIL, False),
        ('{ $.eventType[0] = "U" }', TRAIL, False),
        ("{ $.objectList[1].id = 2 }", TRAIL, True),
        ("{ $.objectList[1].id != 2 }", TRAIL, False),
        ("{ $.SomeObject IS NULL }", TRAIL, True),
        ("{ $.SomeOtherObject IS NULL }", TRAIL, False),
        ("{ $.SomeOtherObject NOT EXISTS }", TRAIL, True),
        ("{ $.SomeObject NOT EXISTS }", TRAIL, False),
        ("{ $.ThisFlag IS TRUE }", TRAIL, True),
        ("{ $.ThisFlag IS FALSE }", TRAIL, False),
        ('{ ($.user.id = 1) && ($.users[0].email = "John.Doe@example.com") }', USERS, True),
        ('{ ($.user.id = 2 && $.users[0].email = "nonmatch") || $.actions[2] = "GET" }', USERS, False),
        (
            '{ $.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = nonmatch && $.actions[2] = nomatch }',
            USERS,
            True,
        ),
        (
            '{ ($.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = nonmatch) && $.actions[2] = nomatch }',
            USERS,
            False,
        ),
        # A selector that points to an array or an object, or to nothing, matches neither way.
        ("{ $.users = 1 }", {"users": [1, 2, 3]}, False),
        ("{ $.users != 1 }", {"users": [1, 2, 3]}, False),
        ("{ $.absent != 1 }", {"users": 1}, False),
        ("{ $.latency >= 500 }", NUMBERS, True),
        ("{ $.numbers[0] < 10e3 }", NUMBERS, True),
        ("{ $.numbers[0] < 10e-3 }", NUMBERS, True),
        ("{ $.numbers[0] < 10e-4 }", NUMBERS, False),
        ("{ $.processes[4].averageRuntime <= 55.5 }", NUMBERS, True),
        ("{ $.processes[4].averageRuntime < 55.5 }", NUMBERS, False),
        ("{ $.errorCode = 400 }", NUMBERS, True),
        ("{ $.errorCode = 400.0 }", NUMBERS, True),
        ("{ $.errorCode != 500 }", NUMBERS, True),
        ("{ $.latency > +1000 }", NUMBERS, True),
        ("{ $.latency > +1200 }", NUMBERS, False),
        ("{ $.latency = * }", NUMBERS, True),
        # "*Event will match PutEvent and GetEvent"; an asterisk within is one.
        ("{ $.name = *Event }", {"name": "PutEvent"}, True),
        ("{ $.name = Event* }", {"name": "EventId"}, True),
        ("{ $.name = Ev*ent }", {"name": "Event"}, False),
        ("{ $.name = Ev*ent }", {"name": "Ev*ent"}, True),
        ("{ $.name = *ven* }", {"name": "Event"}, True),
        ('{ $.name = "a \\"b\\"" }', {"name": 'a "b"'}, True),
        ("{ $.name = %^Ev[a-z]+$% }", {"name": "Event"}, True),
        ("{ $.name = %^ev% }", {"name": "Event"}, False),
        # Numbers only are compared by size, and a line that is no JSON is not looked at.
        ("{ $.latency > 5 }", {"latency": "6"}, False),
        ("{ $.flag > 0 }", {"flag": True}, False),
        ("{ $.latency NOT EXISTS }", "no JSON", False),
        ("{ $.latency NOT EXISTS }", "[1]", False),
    ],
)
def test_json(pattern: str, line: object, *, expected: bool) -> None:
    assert matches(pattern, line) is expected


FRANK = '127.0.0.1 - frank [10/Oct/2000:13:35:22 -0700] "GET /apache_pb.gif HTTP/1.0" 500 5324'
INDEX = '127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534'


@pytest.mark.parametrize(
    ("pattern", "line", "expected"),
    [
        ("[ip, user, username, timestamp, request, status_code, bytes]", FRANK, True),
        ("[ip, user, username, timestamp, request, status_code]", FRANK, False),
        ("[..., status_code, bytes]", FRANK, True),
        ("[ip, user, ..., status_code, bytes]", FRANK, True),
        ("[ip, user, ...]", FRANK, True),
        ("[ip, user, username, timestamp, request, status_code, bytes > 1000]", FRANK, True),
        ("[ip, user, username, timestamp, request, status_code, bytes > 5324]", FRANK, False),
        ("[ip, user, username, timestamp, request, status_code = 200, bytes]", FRANK, False),
        ("[ip, user, username, timestamp, request, status_code = 4*, bytes]", INDEX, True),
        ("[ip, user, username, timestamp, request = *html*, status_code = 4*, bytes]", INDEX, True),
        ("[ip, user, username, timestamp, request = *html*, status_code = 4*, bytes]", FRANK, False),
        ("[ip, user, username, timestamp, request, status_code = 4* && status_code != 403, bytes]", INDEX, True),
        ("[ip, user, username, timestamp, request, status_code = 4* && status_code != 404, bytes]", INDEX, False),
        ("[..., request=*.html*, status_code=4*,]", INDEX, True),
        ("[..., status_code=5* || status_code=4*, bytes]", FRANK, True),
        ("[..., request=%^GET /a[a-z_]+%, status_code, bytes]", FRANK, True),
        ("[w1=ERROR, w2]", "ERROR message", True),
        ("[w1=ERROR, w2]", "WARN message", False),
        ("[w1=ERROR || w1=WARN, w2]", "WARN message", True),
    ],
)
def test_fields_separated_by_spaces(pattern: str, line: str, *, expected: bool) -> None:
    assert matches(pattern, line) is expected


@pytest.mark.parametrize(
    ("pattern", "line", "expected"),
    [
        ("", "anything", True),
        ("ERROR", "[ERROR] A fatal exception has occurred", True),
        ("ERROR", "Exiting with ERRORCODE: -1", True),
        ("ERROR", "an error", False),
        ('"ERROR" - "Exiting"', "Exiting with ERRORCODE: -1", False),
        ("ERROR -Exiting", "[ERROR] A fatal exception has occurred", True),
        ("ERROR Exception", "[ERROR] Caught IllegalArgumentException", True),
        ("ERROR Exception", "[ERROR] caught", False),
        ('"Failed to process the request"', "[WARN] Failed to process the request", True),
        ('"Failed to process the request"', "[WARN] Failed to process a request", False),
        ("?ERROR ?WARN", "WARN message", True),
        ("?ERROR ?WARN", "INFO message", False),
        ("ERROR WARN", "ERROR WARN message", True),
        ("ERROR WARN", "WARN message", False),
        ("%AUTHORIZED%", "[ERROR 401] UNAUTHORIZED REQUEST", True),
        ("%colou?r%", "color", True),
        ("%10\\.10\\.0\\.1%", "10x10.0.1", False),
    ],
)
def test_terms(pattern: str, line: str, *, expected: bool) -> None:
    assert matches(pattern, line) is expected


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("{ $.a = 1", "ends with }"),
        ("{ $.a == 1 }", "is no value"),
        ("{ a = 1 }", "begins with a selector"),
        ("{ $.a }", "a comparison is missing"),
        ("{ $.a[*] = 1 }", "is no selector"),
        ("{ $.a > many }", "compares with a number"),
        ("{ $.a IS MAYBE }", "NULL, TRUE or FALSE"),
        ("{ $.a NOT THERE }", "NOT is followed by EXISTS"),
        ("{ ($.a = 1 }", "not closed"),
        ("{ $.a = 1 $.b = 2 }", "not expected here"),
        ("{ $.a = %(x)% }", "does not support"),
        ("[a, ..., b, ...]", "one ellipsis"),
        ("[a = ]", "is no condition"),
        ("[a, b = 1 && c = 2]", "has no field 'c'"),
        ("[a", "ends with ]"),
        ("some-term", "double quotation marks"),
        ("%[%", "not valid"),
    ],
)
def test_what_can_not_be_evaluated_says_why(pattern: str, why: str) -> None:
    with pytest.raises(PatternError) as caught:
        filter_pattern(pattern)
    assert why in str(caught.value)


REPORT = {
    "type": "platform.report",
    "record": {"status": "success", "metrics": {"initDurationMs": 310.5, "maxMemoryUsedMB": 92}},
}


@pytest.mark.parametrize(
    ("pattern", "line", "expected"),
    [
        (COLD_START_PATTERN, REPORT, True),
        (COLD_START_PATTERN, {**REPORT, "record": {"metrics": {"maxMemoryUsedMB": 92}}}, False),
        (REPORT_PATTERN, REPORT, True),
        (CRASH_PATTERN, REPORT, False),
        (CRASH_PATTERN, {"type": "platform.report", "record": {"status": "timeout"}}, True),
        (CRASH_PATTERN, {"level": "ERROR", "errorType": "KeyError"}, True),
        (CRASH_PATTERN, {"level": "ERROR", "errorType": "UnauthorizedError"}, False),
        (CRASH_PATTERN, {"message": "the last good token key serves"}, True),
        (RUN_PATTERN.format(task="ingest"), {"message": "task done", "task": "ingest"}, True),
        (RUN_PATTERN.format(task="ingest"), {"message": "task done", "task": "other"}, False),
    ],
)
def test_what_our_stack_deploys(pattern: str, line: object, *, expected: bool) -> None:
    assert matches(pattern, line) is expected


def test_the_value_of_a_line() -> None:
    assert metric_value("1", REPORT_PATTERN).of(LogEvent("x")) == 1
    assert metric_value(MEMORY_FIELD, REPORT_PATTERN).of(LogEvent(json.dumps(REPORT))) == 92
    assert metric_value("$.a", "{ $.a = * }").of(LogEvent('{"a": "12.5"}')) == 12.5
    assert metric_value("$.a", "{ $.b = * }").of(LogEvent('{"b": 1}')) is None
    assert metric_value("$.a", "{ $.a = * }").of(LogEvent('{"a": true}')) is None
    assert metric_value("$bytes", "[..., bytes]").of(LogEvent(FRANK)) == 5324
    with pytest.raises(PatternError):
        metric_value("many", "{ $.a = * }")
