"""Shares of cold starts from Lambda's reports: in files, and in answers of CloudWatch Logs as they are recorded."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from phase3b.tuning.starts.report import ColdShare
from phase3b.tuning.starts.start_reports import (
    PATTERN,
    StartReports,
    reports_of,
    reports_of_file,
    reports_of_group,
    share_of,
)

BEGIN, END = datetime(2026, 11, 29, 2, tzinfo=UTC), datetime(2026, 11, 30, 2, tzinfo=UTC)
ASKED = {
    "logGroupName": "/aws/lambda/notes",
    "startTime": int(BEGIN.timestamp() * 1000),
    "endTime": int(END.timestamp() * 1000),
    "filterPattern": PATTERN,
}


def line(duration: float, init: float | None = None) -> str:
    metrics = {"durationMs": duration, "maxMemoryUsedMB": 90, **({} if init is None else {"initDurationMs": init})}
    return json.dumps(
        {"type": "platform.report", "record": {"requestId": "r", "status": "success", "metrics": metrics}}
    )


def test_only_reports_count() -> None:
    lines = [
        line(10.5, 480),
        line(3),
        "START RequestId: platform.report",
        '{"type": "platform.report"',
        json.dumps({"type": "platform.start", "record": {"metrics": {"durationMs": 7}}, "about": "platform.report"}),
        json.dumps({"message": "a body with platform.report in it", "durationMs": 9}),
        json.dumps({"type": "platform.report", "record": {"metrics": {"durationMs": "9"}}}),
    ]
    assert reports_of(lines) == StartReports((10.5, 3.0), (480.0,))


def test_a_share_by_hand() -> None:
    reports = StartReports(tuple(range(1, 101)), (300.0, 100.0, 200.0))  # type: ignore[arg-type]
    assert share_of(reports, 100, "a log") == ColdShare(100, 3, 3.0, 200.0, 300.0, "measured", "a log")
    assert share_of(reports, 101, "a log") == ColdShare(100, 3, None, 200.0, 300.0, None, "a log")
    assert share_of(StartReports((), (), complete=False), 1, "a log").source == "a log, the first of them"


def test_a_file_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert reports_of_file(tmp_path / "notes.log") == StartReports()
    (tmp_path / "notes.log").write_text(f"{line(4, 500)}\nprinted\n{line(2)}\n", "utf-8")
    assert reports_of_file(tmp_path / "notes.log") == StartReports((4.0, 2.0), (500.0,))


def logs() -> Any:
    keys = {"aws_access_key_id": "x", "aws_secret_access_key": "x"}
    return boto3.client("logs", region_name="us-east-1", **keys)  # type: ignore[call-overload]


def test_all_pages_of_a_log_group_are_read() -> None:
    client = logs()
    with Stubber(client) as stub:
        stub.add_response(
            "filter_log_events", {"events": [{"message": line(5, 400)}, {"message": line(6)}], "nextToken": "2"}, ASKED
        )
        stub.add_response("filter_log_events", {"events": [], "nextToken": "3"}, {**ASKED, "nextToken": "2"})
        stub.add_response("filter_log_events", {"events": [{"message": line(7)}]}, {**ASKED, "nextToken": "3"})
        found = reports_of_group(client, "/aws/lambda/notes", BEGIN, END)
        stub.assert_no_pending_responses()
    assert found == StartReports((5.0, 6.0, 7.0), (400.0,))


def test_a_log_group_with_too_much_is_said_to_be_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("phase3b.tuning.starts.start_reports.MOST_PAGES", 1)
    client = logs()
    with Stubber(client) as stub:
        stub.add_response("filter_log_events", {"events": [{"message": line(5)}], "nextToken": "2"}, ASKED)
        stub.add_response("filter_log_events", {"events": [{"message": line(6)}]}, {**ASKED, "nextToken": "2"})
        found = reports_of_group(client, "/aws/lambda/notes", BEGIN, END)
    assert found == StartReports((5.0,), (), complete=False)


@pytest.mark.parametrize("code", ["AccessDeniedException", "ThrottlingException", "ResourceNotFoundException"])
def test_what_aws_refuses_is_no_empty_log(code: str) -> None:
    client = logs()
    with Stubber(client) as stub:
        stub.add_client_error("filter_log_events", code)
        with pytest.raises(ClientError, match=code):
            reports_of_group(client, "/aws/lambda/notes", BEGIN, END)
