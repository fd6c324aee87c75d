"""phase3b ops errors, latency and audit as a person sees them, against recorded answers of AWS that botocore's model judges."""

from __future__ import annotations

import functools
import json
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.stub import ANY, Stubber

from phase3b.capacity.loader import load
from phase3b.change.rollout.keeper import FileKeeper
from phase3b.cli import run
from phase3b.operations.audit.audit_line import AuditLine, text_of
from phase3b.operations.audit.audit_log import write_audit
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.incident import log_answers

NOW = datetime(2026, 11, 30, 7, 13, 20, tzinfo=UTC)
NAMES = "notes-prod-"
QUERY = "12ab3456-12ab-123a-789e-1234567890ab"
ASKED = {"logGroupNames": ANY, "startTime": 1796019240, "endTime": 1796022839, "queryString": ANY, "limit": 10000}
Asked = Callable[..., tuple[int, str, str]]


class Metrics:
    """CloudWatch: values of a metric by the period of the window, in each period; nothing of the times before."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], float] = {}

    def get_paginator(self, name: str) -> Metrics:
        assert name == "get_metric_data"
        return self

    def paginate(self, **asked: Any) -> Iterator[dict[str, Any]]:
        now = asked["StartTime"] == datetime(2026, 11, 30, 6, 14, tzinfo=UTC)
        for query in asked["MetricDataQueries"]:
            stat = query["MetricStat"]
            value = self.values.get((stat["Metric"]["MetricName"], stat["Stat"])) if now else None
            times = [] if value is None else [asked["StartTime"] + timedelta(minutes=5 * each) for each in range(12)]
            yield {
                "MetricDataResults": [
                    {"Id": query["Id"], "StatusCode": "Complete", "Timestamps": times, "Values": [value] * len(times)}
                ]
            }


class Functions:
    """Lambda: nothing is reserved."""

    @staticmethod
    def get_function(**_: Any) -> dict[str, Any]:
        return {}


@pytest.fixture
def logs(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stubber]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "a")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "b")
    with Stubber(boto3.client("logs", region_name="us-east-1")) as stubbed:
        yield stubbed


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    found: list[float] = []
    patched = functools.partial(log_answers.queried, sleep=found.append)
    monkeypatch.setattr("phase3b.operations.incident.errors.queried", patched)
    return found


@pytest.fixture
def asked(
    monkeypatch: pytest.MonkeyPatch, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], logs: Stubber,
    metrics: Metrics, slept: list[float],
) -> Asked:  # fmt: skip
    shutil.copytree(root / "examples/minimal", tmp_path, dirs_exist_ok=True)
    file = tmp_path / "capacity.yaml"
    remote = "{type: s3, bucket: notes-terraform-state, key: prod.tfstate, region: us-east-1, lock_file: true}"
    file.write_text(file.read_text("utf-8").replace(remote, "{type: local, path: state/prod.tfstate}"), "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr("phase3b.operations.doctor.account_time.account_time", lambda _: NOW)
    clients = {"logs": logs.client, "cloudwatch": metrics, "lambda": Functions()}
    monkeypatch.setattr(Reading, "client", lambda _, service: clients[service])
    assert slept == []

    def call(*arguments: str) -> tuple[int, str, str]:
        code = run(["ops", *arguments])
        captured = capsys.readouterr()
        logs.assert_no_pending_responses()
        return code, captured.out.replace(str(tmp_path), "PROJECT"), captured.err

    return call


def row(message: dict[str, object], at: str = "2026-11-30 07:01:02.345") -> list[dict[str, str]]:
    return [
        {"field": "@timestamp", "value": at},
        {"field": "@log", "value": f"123456789012:/aws/lambda/{NAMES}notes"},
        {"field": "@logStream", "value": "2026/11/30/[7]0123"},
        {"field": "@message", "value": json.dumps(message)},
        {"field": "@ptr", "value": "x"},
    ]


FAILED = {"level": "ERROR", "message": "unexpected", "request_id": "r-1",
          "exception": 'Traceback (most recent call last):\n  File "/var/task/notes.py", line 7, in create\nKeyError: \'x\'\n'}  # fmt: skip
WARNED = {"level": "WARNING", "message": "AWS is busy", "code": "ThrottlingException"}
REFUSED = {
    "level": "INFO",
    "message": "request",
    "request_id": "r-2",
    "route": "POST /notes",
    "status": 503,
    "duration_ms": 9.5,
}


def started(logs: Stubber) -> None:
    logs.add_response("start_query", {"queryId": QUERY}, ASKED)


def results(logs: Stubber, status: str, *rows: list[dict[str, str]], scanned: float = 0.0) -> None:
    answer = {"status": status, "results": list(rows), "statistics": {"bytesScanned": scanned}}
    logs.add_response("get_query_results", answer, {"queryId": QUERY})


def stopped(logs: Stubber) -> None:
    logs.add_response("stop_query", {"success": True}, {"queryId": QUERY})


def line_by_line(logs: Stubber, functions: int) -> None:
    """Both patterns of each function: an empty page with more to come, and the last one."""
    for number in range(2 * functions):
        first = {"events": [], "nextToken": "more"}
        logs.add_response("filter_log_events", first)
        events = [{"timestamp": 1796022000000, "message": json.dumps(FAILED), "logStreamName": "2026/11/30/[7]0123"}]
        logs.add_response("filter_log_events", {"events": events if number == 0 else []})


def functions(asked: Asked, logs: Stubber) -> int:
    """How many the example has; nothing is found in them."""
    started(logs)
    results(logs, "Complete")
    code, _, _ = asked("errors", "prod")
    assert code == 0
    return len(load(Path("capacity.yaml")).service.functions)


def test_a_query_that_runs_and_ends(
    asked: Asked, logs: Stubber, slept: list[float], golden: Callable[[Path, str], None], root: Path
) -> None:
    """A failure with its traceback twice, and an answer 503 of which only a warning was logged; 2.5 GB at $0.005."""
    started(logs)
    results(logs, "Scheduled")
    results(logs, "Running", row(FAILED))
    twice = [row(FAILED), row({**FAILED, "request_id": "r-9"}, "2026-11-30 07:05:00.000")]
    busy = [row(WARNED, "2026-11-30 07:08:59.995"), row(REFUSED, "2026-11-30 07:09:00.000")]
    results(logs, "Complete", *twice, *busy, scanned=2.5 * 1024**3)
    code, out, err = asked("errors", "prod")
    assert (code, err, slept) == (1, "", [1.0, 1.0])
    golden(root / "tests/cli/output/ops-errors.txt", out)


@pytest.mark.parametrize("status", ["Failed", "Cancelled", "Timeout", "Unknown"])
def test_a_query_that_gives_nothing_is_read_line_by_line(asked: Asked, logs: Stubber, status: str) -> None:
    count = functions(asked, logs)
    started(logs)
    results(logs, status)
    line_by_line(logs, count)
    code, out, err = asked("errors", "prod")
    assert (code, err) == (1, "")
    assert f"read line by line: the query ended as {status}" in out
    assert "unexpected (KeyError, in notes.py create)" in out


def test_a_query_that_does_not_end_is_stopped(asked: Asked, logs: Stubber, slept: list[float]) -> None:
    """60 seconds (ops.incident.insights_seconds): 61 answers, and no more waiting."""
    count = functions(asked, logs)
    started(logs)
    for _ in range(61):
        results(logs, "Running")
    stopped(logs)
    line_by_line(logs, count)
    code, out, _ = asked("errors", "prod")
    assert (code, slept) == (1, [1.0] * 60)
    assert "the query had not ended after 60 s (ops.incident.insights_seconds) and was stopped" in " ".join(out.split())


@pytest.mark.parametrize(("error", "said"), [
    ("AccessDeniedException", "logs:StartQuery is not allowed: no"),
    ("LimitExceededException", "logs:StartQuery failed with LimitExceededException: no"),
    ("ThrottlingException", "logs:StartQuery failed with ThrottlingException: no"),
    ("ResourceNotFoundException", "logs:StartQuery failed with ResourceNotFoundException: no"),
])  # fmt: skip
def test_a_query_that_is_refused(asked: Asked, logs: Stubber, error: str, said: str) -> None:
    count = functions(asked, logs)
    logs.add_client_error("start_query", error, "no")
    line_by_line(logs, count)
    code, out, _ = asked("errors", "prod")
    assert code == 1
    assert f"read line by line: {said}" in " ".join(out.split())


def test_results_that_are_denied_stop_the_query_which_is_paid_by_what_it_scans(asked: Asked, logs: Stubber) -> None:
    """The right that lacks is named: GetQueryResults."""
    count = functions(asked, logs)
    started(logs)
    logs.add_client_error("get_query_results", "AccessDeniedException", "no")
    logs.add_client_error("stop_query", "InvalidParameterException", "it has ended")
    line_by_line(logs, count)
    code, out, _ = asked("errors", "prod")
    assert code == 1
    assert "logs:GetQueryResults is not allowed: no" in " ".join(out.split())


def test_ten_thousand_lines_are_not_all(asked: Asked, logs: Stubber) -> None:
    started(logs)
    results(logs, "Complete", *[row(FAILED)] * 10_000)
    code, _, err = asked("errors", "prod")
    assert code == 1
    assert "there were too many lines; counts are at least these. A shorter window, or --function" in " ".join(
        err.split()
    )


def test_logs_that_nobody_may_read_are_unknown_and_not_empty(asked: Asked, logs: Stubber) -> None:
    count = functions(asked, logs)
    logs.add_client_error("start_query", "AccessDeniedException", "no")
    for _ in range(2 * count):
        logs.add_client_error("filter_log_events", "AccessDeniedException", "no")
    code, out, err = asked("errors", "prod")
    assert code == 3
    assert "it is not known: no failure in the logs" in " ".join(out.split())
    assert "logs:FilterLogEvents is not allowed: no" in " ".join(err.split())


def test_more_log_groups_than_a_query_reads_are_asked_in_two(logs: Stubber, asked: Asked) -> None:
    del asked
    groups = {f"f{number}": f"/aws/lambda/f{number}" for number in range(51)}
    for some in (list(groups.values())[:50], list(groups.values())[50:]):
        logs.add_response("start_query", {"queryId": QUERY}, {**ASKED, "logGroupNames": some})
        results(logs, "Complete", scanned=10.0)
    reading = Reading(None)  # type: ignore[arg-type]
    begin = datetime(2026, 11, 30, 6, 14, tzinfo=UTC)
    found = log_answers.queried(reading, groups, begin, begin + timedelta(hours=1), 60)
    assert found is not None
    assert found.bytes_scanned == 20.0
    assert reading.unknown == {}


def access(latency: int) -> dict[str, Any]:
    line = {"latencyMs": str(latency), "integrationLatencyMs": str(latency - 30), "method": "POST", "path": "/notes"}
    return {"timestamp": 1796022000000, "message": json.dumps(line)}


def test_what_is_slow(
    asked: Asked, logs: Stubber, metrics: Metrics, golden: Callable[[Path, str], None], root: Path
) -> None:
    """Every function takes 900 ms, every operation 20; the route's lines come in two pages, and nothing was there before."""
    metrics.values = {
        ("Duration", "p50"): 400.0, ("Duration", "p95"): 900.0, ("Duration", "p99"): 1100.0, ("Invocations", "Sum"): 30.0,
        ("Latency", "p50"): 420.0, ("Latency", "p95"): 950.0, ("Latency", "p99"): 1200.0, ("Count", "Sum"): 20.0,
        ("IntegrationLatency", "p50"): 400.0, ("IntegrationLatency", "p95"): 905.0, ("IntegrationLatency", "SampleCount"): 20.0,
        ("SuccessfulRequestLatency", "Average"): 20.0, ("SuccessfulRequestLatency", "SampleCount"): 9.0,
        ("ConcurrentExecutions", "Maximum"): 4.0,
    }  # fmt: skip
    for _ in range(3):
        logs.add_response("filter_log_events", {"events": [access(940)] * 30, "nextToken": "more"})
        logs.add_response("filter_log_events", {"events": [access(960)] * 30})
    code, out, err = asked("latency", "prod")
    assert (code, err) == (1, "")
    golden(root / "tests/cli/output/ops-latency.txt", out)


def test_an_account_without_traffic_is_not_known(asked: Asked, logs: Stubber) -> None:
    logs.add_response("filter_log_events", {"events": []})
    code, out, err = asked("latency", "prod")
    assert code == 3
    assert "it is not known: every objective that could be judged is met" in " ".join(out.split())
    assert "unknown: latency: CloudWatch in us-east-1 has no point of any metric of prod in the window" in " ".join(
        err.split()
    )


def audit_line(number: int, **more: Any) -> AuditLine:
    made = AuditLine(
        f"2026-11-30T07:0{number}:00Z", "ann", "desk", "prod", "phase3b ops capacity raise notes", "raise capacity", "notes",
        "write 5", "write 200", "intended", "a sale", f"change-{number}",
    )  # fmt: skip
    return replace(made, **more)


def test_the_audit_log(asked: Asked, golden: Callable[[Path, str], None], root: Path) -> None:
    """A change that is done, one that failed, one whose command was killed, and a line that was written in part."""
    log = FileKeeper(Path("state/prod.audit.jsonl"))
    for each in (
        audit_line(1), audit_line(1).ended("done", "2026-11-30T07:02:00Z"),
        audit_line(3, user="bob"), audit_line(3, user="bob").ended("failed", "2026-11-30T07:03:09Z", "AWS refused"),
        audit_line(5),
    ):  # fmt: skip
        write_audit(log, each)
    log.file.write_text(log.file.read_text("utf-8") + text_of(audit_line(6))[:40], "utf-8")
    write_audit(log, audit_line(7))
    code, out, err = asked("audit", "prod")
    assert (code, err) == (1, "")
    golden(root / "tests/cli/output/ops-audit.txt", out)


def test_an_audit_log_that_nobody_has_written(asked: Asked) -> None:
    code, out, err = asked("audit", "prod")
    assert (code, out, err) == (0, "prod: no change was made with phase3b ops (state/prod.audit.jsonl)\n", "")


def test_two_that_write_at_once_write_one_after_the_other(asked: Asked) -> None:
    """200 lines of two writers: none is lost, none is cut."""
    log = FileKeeper(Path("state/prod.audit.jsonl"))
    made = [
        audit_line(1, change=f"{user}-{number}", user=user, outcome="done")
        for user in ("ann", "bob")
        for number in range(100)
    ]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda some: [write_audit(log, each) for each in some], (made[:100], made[100:])))
    code, out, _ = asked("audit", "prod", "--json", "--last", "1000")
    (found,) = json.loads(out)["environments"]
    assert code == 0
    assert sorted(each["line"]["change"] for each in found["changes"]) == sorted(each.change for each in made)
    assert found["unreadable"] == []
