"""Access logs and rates in each of the forms that are read, against what was written; what is wrong with others."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from phase3b.errors import Phase3bError
from phase3b.load.recorded.recording import RecordedRequest, read_recording, recording_of

OWN = {"requestId": "r", "integrationLatencyMs": "12", "error": "-", "latencyMs": "20", "apiKeyId": "k"}

COMMON = '1.1.1.1 - - [22/Jan/2026:09:30:00 +0000] "GET /a HTTP/1.1" 200 1'


def own(time: int, path: str = "/support/tickets", tenant: str = "acme", **others: str) -> str:
    """A line of the stage's own access log, in which API Gateway writes every value as a text."""
    return json.dumps(
        {**OWN, "time": str(time), "status": "200", "method": "GET", "path": path, "tenantId": tenant, **others}
    )


def test_our_own_access_log_is_read_in_the_order_of_its_times() -> None:
    found = recording_of("a.log", f"{own(1769074201500, tenant='b')}\n\n{own(1769074200250)}\n")
    assert found.requests == (
        RecordedRequest(pytest.approx(0.25), "GET", "/support/tickets", 200, "acme"),
        RecordedRequest(pytest.approx(1.5), "GET", "/support/tickets", 200, "b"),
    )
    assert found.notes == ()


def test_the_fields_that_are_read_are_those_that_the_stage_logs() -> None:
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.plan.apis.planned import rest_log  # noqa: PLC0415

    api = load(Path(__file__).parents[4] / "capacity.yaml").service.api
    assert api is not None
    assert {"time", "method", "path", "status", "tenantId"} <= set(json.loads(rest_log(api)))


def test_exports_of_cloudwatch_logs_have_a_time_before_the_line_or_an_event_around_it() -> None:
    line = own(1769074200250)
    exported = recording_of("a", f"2026-01-22T09:30:00.300Z {line}\n")
    events = recording_of("a", json.dumps({"events": [{"timestamp": 1, "message": f"{line}\n"}]}))
    assert exported.requests == events.requests == recording_of("a", line).requests


def test_the_common_log_format_in_whole_seconds_is_spread_evenly_over_each() -> None:
    lines = [
        f'{host} - {user} [22/Jan/2026:10:30:0{second} +0100] "GET /v1/support/tickets?q=%22 HTTP/1.1" 200 12 "-" "a \\"b\\""'
        for host, user, second in (("10.0.0.1", "-", 0), ("10.0.0.1", "bob smith", 0), ("10.0.0.2", "-", 2))
    ]
    found = recording_of("a", "\n".join(lines))
    assert [(each.at, each.caller) for each in found.requests] == [
        (0.25, "10.0.0.1"),
        (0.75, "bob smith"),
        (2.5, "10.0.0.2"),
    ]
    assert found.notes == ("its times are of whole seconds: the requests of a second are sent evenly over it",)


def test_a_broken_request_of_the_common_log_format_is_no_request() -> None:
    found = recording_of("a", '1.1.1.1 - - [22/Jan/2026:09:30:00 +0000] "-" 408 -\n')
    assert (found.requests[0].method, found.requests[0].status) == ("", 408)


def test_an_event_of_a_websocket_is_no_request() -> None:
    text = json.dumps({"time": 1769074200250, "route": "$connect", "status": "200", "connectionId": "c"})
    assert recording_of("a", text).requests[0].method == ""


def test_csv_has_requests_or_their_number_in_each_minute(tmp_path: Path) -> None:
    of_requests = recording_of("a", "time,method,path,status,tenant\n2026-01-22T09:30:00.5Z,post,/webhooks,201,t\n")
    assert of_requests.requests == (RecordedRequest(0.5, "post", "/webhooks", 201, "t"),)
    file = tmp_path / "rates.csv.gz"
    file.write_bytes(
        gzip.compress(b"# from the console\ntime;requests\n2026-01-22T09:30:00Z;600\n2026-01-22T09:31:00Z;90\n")
    )
    assert read_recording(file).rates == (10.0, 1.5)
    assert recording_of("a", "time,requests_per_second\n2026-01-22T09:30:00Z,3\n2026-01-22T09:31:00Z,4\n").rates == (
        3,
        4,
    )


def test_a_minute_without_a_point_is_no_traffic_and_said() -> None:
    text = "time,requests\n2026-01-22T09:30:00Z,60\n2026-01-22T09:31:00Z,60\n2026-01-22T09:33:00Z,60\n"
    found = recording_of("a", text)
    assert found.rates == (1, 1, 0, 1)
    assert found.notes == ("1 of 4 minutes have no point and are taken as no traffic",)


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("", ["a is no recording that can be read"]),
        ("hello\nworld\n", ["a is no recording that can be read"]),
        (
            f'{own(1769074200250)}\nhello\n{{"time": 1769074200250, "method": "GET"}}\n{{"path": "/a", "method": "GET"}}\n',
            ["a:2:1: this is no object of JSON", "a:3:1: it has no path", "a:4:1: it has no time"],
        ),
        (
            f"{COMMON}\n1.1.1.1 GET /a\n{COMMON.replace('22/Jan', '32/Jan')}\n",
            [
                "a:2:1: this is no line of the common or combined log format",
                'a:3:1: "32/Jan/2026:09:30:00 +0000" is not a time. Write 2026-01-22T09:30:00Z, or seconds since 1970',
            ],
        ),
        ("time,method,path\n2026-01-22T09:30:00Z,GET\n", ["a:2:1: this row has 2 cells, and there are 3 columns"]),
        ("time,method,path\n", ["a:1:1: there is no request below the columns"]),
        (
            "time,method,path,method\n2026-01-22T09:30:00Z,GET,/a,POST\n",
            ['a:1:1: the column "method" is there 2 times'],
        ),
        (
            "\n".join(own(1769074200250, status=each) for each in ("-", "499", "two", "999")),
            ['a:3:1: "two" is not a status of HTTP', 'a:4:1: "999" is not a status of HTTP'],
        ),
        (own(12), ["a:1:1: 12 is no time since 1970 that can be meant"]),
        ("time,requests\n2026-01-22T09:30:00Z,many\n", ['a:2:1: "many" is not a number']),
    ],
    ids=["empty", "prose", "json", "common", "cells", "columns", "twice", "status", "year", "rates"],
)
def test_what_can_not_be_read_is_said_with_its_line_all_at_once(text: str, problems: list[str]) -> None:
    with pytest.raises(Phase3bError) as error:
        recording_of("a", text)
    assert len(error.value.problems) == len(problems)
    for problem, begin in zip(error.value.problems, problems, strict=True):
        assert str(problem).startswith(begin)


def test_a_file_of_bad_lines_does_not_fill_the_screen() -> None:
    with pytest.raises(Phase3bError) as error:
        recording_of("a", f"{own(1769074200250)}\n" + "hello\n" * 50)
    assert len(error.value.problems) == 21
    assert str(error.value.problems[-1]).startswith("30 more like these")
