"""Failures by recorded answers of CloudWatch Logs: Logs Insights, what it refuses, and logs that are too long to be read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from doctor_made import around

from phase3b.capacity.loader import load
from phase3b.cli.ops.incident.options import ended
from phase3b.errors import ExitCode
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.incident import log_answers
from phase3b.operations.incident.errors import errors
from phase3b.operations.incident.log_answers import queried
from phase3b.operations.incident.opened import Opened

END = datetime(2026, 11, 30, 8, tzinfo=UTC)
BEGIN = END - timedelta(hours=1)
FILE = Path(__file__).parents[4] / "capacity.yaml"
CAPACITY = load(FILE)
TICKETS = "/aws/lambda/securebase-prod-support-tickets"
FAILED = json.dumps({"level": "ERROR", "message": "it failed"})


def row(at: str, group: str = TICKETS, message: str = FAILED) -> list[dict[str, str]]:
    fields = {"@timestamp": at, "@log": f"123456789012:{group}", "@logStream": "2026/11/30/[7]a", "@message": message}
    return [{"field": name, "value": value} for name, value in fields.items()]


class Logs:
    """Answers of a query in the order in which they are given, pages of each log group; codes in `refused` are errors."""

    def __init__(
        self, *answers: dict[str, Any], pages: int = 1, message: str = "", refused: Mapping[str, str] | None = None
    ) -> None:
        self.answers, self.pages, self.message, self.refused = list(answers), pages, message, refused or {}
        self.started: list[dict[str, Any]] = []
        self.stopped: list[str] = []

    def _asked(self, operation: str) -> None:
        if operation in self.refused:
            error = {"Error": {"Code": self.refused[operation], "Message": "as recorded"}}
            raise ClientError(error, operation)  # type: ignore[arg-type]

    def start_query(self, **asked: Any) -> dict[str, str]:
        self._asked("StartQuery")
        self.started.append(asked)
        return {"queryId": f"q{len(self.started)}"}

    def get_query_results(self, **asked: Any) -> dict[str, Any]:
        del asked
        self._asked("GetQueryResults")
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def stop_query(self, **asked: Any) -> None:
        self.stopped.append(asked["queryId"])

    def get_paginator(self, name: str) -> Logs:
        assert name == "filter_log_events"
        return self

    def paginate(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self._asked("FilterLogEvents")
        assert (asked["startTime"], asked["endTime"]) == (1_796_022_000_000, 1_796_025_600_000)
        for _ in range(self.pages):
            yield {"events": [{"timestamp": 1_796_022_060_000, "message": self.message}] if self.message else []}


class Metrics:
    """No points."""

    def get_paginator(self, name: str) -> Metrics:
        assert name == "get_metric_data"
        return self

    def paginate(self, **asked: Any) -> Iterator[dict[str, Any]]:
        del asked
        yield {"MetricDataResults": []}


def opened(logs: Logs) -> Opened:
    place = around()
    reading = Reading(place.commands.access)
    reading._clients |= {"logs": logs, "cloudwatch": Metrics()}
    return Opened(CAPACITY, place, reading, BEGIN, END, "")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_answers, "_PAUSE_SECONDS", 0.0)


def test_one_query_reads_all_functions() -> None:
    rows = [row("2026-11-30 07:59:01.500"), row("2026-11-30 07:10:00.000")]
    logs = Logs(
        {"status": "Running"}, {"status": "Complete", "results": rows, "statistics": {"bytesScanned": 2.0 * 1024**3}}
    )
    found = errors(opened(logs), (), plain=False)
    (group,) = found.figures.groups
    assert (group.function, group.count, group.versions) == ("support_tickets", 2, ("7",))
    assert (group.first_seen, group.last_seen) == ("2026-11-30T07:10:00Z", "2026-11-30T07:59:01Z")
    (asked,) = logs.started
    assert TICKETS in asked["logGroupNames"]
    assert len(asked["logGroupNames"]) == len(around().deployment.functions)
    # In seconds, and the end is in it.
    assert (asked["startTime"], asked["endTime"]) == (1_796_022_000, 1_796_025_599)
    assert found.figures.source == "Logs Insights"
    assert found.figures.cost_usd == pytest.approx(2 * 0.005)
    assert (found.unknown, ended(found)) == ({}, ExitCode.FINDING)


def test_of_one_function_its_log_alone_is_scanned() -> None:
    logs = Logs({"status": "Complete", "results": []})
    assert ended(errors(opened(logs), ("support_tickets",), plain=False)) == ExitCode.OK
    assert logs.started[0]["logGroupNames"] == [TICKETS]


@pytest.mark.parametrize("code", ["AccessDeniedException", "LimitExceededException", "ThrottlingException"])
@pytest.mark.parametrize("operation", ["StartQuery", "GetQueryResults"])
def test_where_insights_is_refused_the_lines_are_read(operation: str, code: str) -> None:
    found = errors(opened(Logs(refused={operation: code}, message=FAILED)), ("support_tickets",), plain=False)
    assert (found.figures.source, found.figures.lines, found.figures.bytes_scanned) == ("FilterLogEvents", 1, 0.0)
    assert "as recorded" in found.notes[0]
    assert found.notes[0].startswith(f"read line by line: logs:{operation} ")
    assert found.unknown == {}


def test_a_query_that_does_not_end_is_stopped_and_the_lines_are_read() -> None:
    logs = Logs({"status": "Running"})
    reading = opened(logs).reading
    assert queried(reading, {"a": "/a"}, BEGIN, END, 0) is None
    assert logs.stopped == ["q1"]
    assert reading.unknown["Logs Insights"] == (
        "the query had not ended after 0 s (ops.incident.insights_seconds) and was stopped"
    )
    failed = errors(opened(Logs({"status": "Failed"}, message=FAILED)), (), plain=False)
    assert "read line by line: the query ended as Failed" in failed.notes
    assert failed.figures.source == "FilterLogEvents"


def test_a_query_reads_fifty_log_groups() -> None:
    logs = Logs({"status": "Complete", "results": [], "statistics": {"bytesScanned": 10.0}})
    found = queried(opened(logs).reading, {f"f{each}": f"/{each}" for each in range(51)}, BEGIN, END, 1)
    assert found is not None
    assert [len(each["logGroupNames"]) for each in logs.started] == [50, 1]
    assert (found.bytes_scanned, found.left_out) == (20.0, ())


def test_ten_thousand_lines_are_not_all() -> None:
    logs = Logs(
        {"status": "Complete", "results": [row(f"2026-11-30 07:10:{each / 1000:06.3f}") for each in range(10_000)]}
    )
    found = errors(opened(logs), ("support_tickets",), plain=False)
    assert found.figures.groups[0].count == 10_000
    assert list(found.unknown) == ["the rest of the log of support_tickets"]


@pytest.mark.parametrize(("pages", "code"), [(20, ExitCode.OK), (21, ExitCode.OUTSIDE_FAILURE)])
def test_a_log_that_was_not_read_to_its_end_is_no_log_without_failures(pages: int, code: ExitCode) -> None:
    """ops.incident.log_pages is 20: FilterLogEvents gives empty pages while it goes through what does not fit."""
    assert CAPACITY.ops.incident.log_pages == 20
    found = errors(opened(Logs(pages=pages)), ("support_tickets",), plain=True)
    assert (found.findings, ended(found)) == ((), code)
    assert ("the rest of the log of support_tickets" in found.unknown) == (pages == 21)


def test_an_empty_account_has_no_logs() -> None:
    found = errors(opened(Logs(refused={"FilterLogEvents": "ResourceNotFoundException"})), (), plain=True)
    assert len(found.unknown) == len(around().deployment.functions)
    assert ended(found) == ExitCode.OUTSIDE_FAILURE
