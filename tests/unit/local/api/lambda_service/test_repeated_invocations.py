"""What a drill asks a session for: many invocations, some of them cold, and that what was measured has arrived."""

from __future__ import annotations

import json
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from account_state_server import Aws, Start
from http_answer import Answer, answer_to
from local_made import NOTHING

from phase3b.local.api.local_service import LocalFunction
from phase3b.local.api.measured_session import SETTLED
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.local.cloudwatch.sent_points import SentPoints
from phase3b.local.faults.fault import Fault
from phase3b.plan.functions.planned import COLD_START_PATTERN

pytestmark = pytest.mark.xdist_group("local-api")
HANDLER = """
def handle(event, context):
    if event.get("raise"):
        raise KeyError("secret")
    return {}
"""


class Session:
    def __init__(self, api: LocalApi, aws: Aws) -> None:
        self.api, self.aws = api, aws

    def post(self, path: str, body: str = "") -> Answer:
        return answer_to(urllib.request.Request(self.api.invocation_url + path, body.encode(), method="POST"))  # noqa: S310  our own

    def invoke(self, count: int, cold: int = 0, event: Any = None, function: str = "f", at_a_time: int = 0) -> Answer:
        asked = {"event": event or {}, "count": count, "cold": cold, "at_a_time": at_a_time}
        return self.post(f"/phase3b-local/invocations/{function}", json.dumps(asked))

    def measured(self, namespace: str, name: str, minute: float, **dimensions: str) -> float:
        found = self.aws.client("cloudwatch").get_metric_statistics(
            Namespace=namespace, MetricName=name, StartTime=minute, EndTime=minute + 60, Period=60, Statistics=["Sum"],
            Dimensions=[{"Name": key, "Value": value} for key, value in dimensions.items()],
        )["Datapoints"]  # fmt: skip
        return sum(each["Sum"] for each in found)


@pytest.fixture
def session(start: Start, tmp_path: Path) -> Iterator[Session]:
    aws = start()
    logs = aws.client("logs")
    logs.create_log_group(logGroupName="/aws/lambda/p-f")
    logs.put_metric_filter(
        filterName="cold", logGroupName="/aws/lambda/p-f", filterPattern=COLD_START_PATTERN,
        metricTransformations=[{"metricName": "ColdStarts", "metricNamespace": "Phase3b/f", "metricValue": "1"}],
    )  # fmt: skip
    package = tmp_path / "f.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("handler.py", HANDLER)
    function = LocalFunction(
        "f", "p-f", "arn:f", package, "handler.handle", 20, 128, 50, {}, log_group="/aws/lambda/p-f"
    )
    service = replace(NOTHING, aws_endpoint=aws.endpoint, functions=(function,))
    with LocalApi(service, Options(tmp_path / "api", processes=2), points=SentPoints(aws.endpoint, "us-east-1")) as api:
        yield Session(api, aws)


def test_what_was_measured_is_of_its_minute_when_the_next_begins(session: Session) -> None:
    first = session.aws.clock.now() // 60 * 60
    assert session.post(SETTLED).status == 200
    assert session.invoke(7, cold=3).body == {"ok": 7, "failed": 0, "throttled": 0}
    assert session.post(SETTLED).status == 200
    session.aws.clock.advance(60)
    # The session has not heard of it yet: it asks before anything is measured in the new minute.
    assert session.post(SETTLED).status == 200
    assert session.invoke(1, event={"raise": 1}).body == {"ok": 0, "failed": 1, "throttled": 0}
    assert session.post(SETTLED).status == 200
    of = {"FunctionName": "p-f"}
    invocations = [session.measured("AWS/Lambda", "Invocations", first + each, **of) for each in (0, 60)]
    errors = [session.measured("AWS/Lambda", "Errors", first + each, **of) for each in (0, 60)]
    assert (invocations, errors) == ([7, 1], [0, 1])
    # Of its log lines, too.
    assert [session.measured("Phase3b/f", "ColdStarts", first + each) for each in (0, 60)] == [3, 0]


def test_more_than_are_reserved_are_throttled(session: Session) -> None:
    session.api.functions.faults.put(Fault("latency", "p-f", milliseconds=300))
    assert session.invoke(53).body == {"ok": 50, "failed": 0, "throttled": 3}
    assert session.invoke(53, at_a_time=50).body == {"ok": 53, "failed": 0, "throttled": 0}


def test_what_can_not_be_asked_for(session: Session) -> None:
    assert session.invoke(1, function="g").status == 404
    assert session.invoke(1, cold=2).body == {"error": "2 of 1 invocations can't be cold starts"}
    assert session.post("/phase3b-local/invocations/f", "{").status == 400


def test_it_has_not_settled_where_nobody_takes_what_is_measured(session: Session, tmp_path: Path) -> None:
    gone = SentPoints("http://127.0.0.1:9", "us-east-1")
    service = replace(NOTHING, aws_endpoint=session.aws.endpoint)
    with LocalApi(service, Options(tmp_path / "other"), points=gone) as api:
        url = api.invocation_url + SETTLED
        assert answer_to(urllib.request.Request(url, b"", method="POST")).status == 503  # noqa: S310  our own
