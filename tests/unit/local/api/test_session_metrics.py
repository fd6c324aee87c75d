"""A small session against an embedded AWS in this process: what happens is measured, limits bite, and faults are seen."""

from __future__ import annotations

import asyncio
import json
import time
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from account_state_server import Aws, Start
from http_answer import Answer, answer_to
from local_made import NOTHING
from points_made import KeptPoints

from phase3b.local.api.local_service import ApiLog, DeployedApis, LocalFunction, LocalRoute, QueueSource
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.local.faults.asked_faults import SESSION_FAULTS
from phase3b.local.faults.fault import ActiveFaults, put_fault
from phase3b.plan.functions.planned import CRASH_PATTERN, MEMORY_FIELD, REPORT_PATTERN

pytestmark = pytest.mark.xdist_group("local-api")
HANDLER = """
import json, time

KEPT = []

def handle(event, context):
    if event.get("type") == "REQUEST":
        if "Authorization" not in event["headers"] and "token" not in event["queryStringParameters"]:
            raise Exception("Unauthorized")
        statement = {"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": "*"}
        return {"principalId": "t", "policyDocument": {"Statement": [statement]}, "context": {"tenantId": "t"}}
    body = event.get("body") or "{}"
    asked = json.loads(body) if body.startswith("{") else {}
    if asked.get("do") == "fill":
        KEPT.append(bytearray(80 * 1024 * 1024))
        time.sleep(20)
    if asked.get("do") == "grow":
        KEPT.append(b"x" * 80 * 1024 * 1024)
    if asked.get("do") == "sleep":
        time.sleep(20)
    if asked.get("do") == "raise":
        raise KeyError("secret")
    print(json.dumps({"message": "done", "left": context.get_remaining_time_in_millis()}), flush=True)
    return {"statusCode": asked.get("status", 200), "body": "answered"}
"""
ROUTE = LocalRoute("GET", "/things", "list", "f", True, 0, 1000, 1000, (), None)
ROUTES = (ROUTE, replace(ROUTE, method="POST"), replace(ROUTE, path="/cached", cache_seconds=60))
ACCESS = '{"status":"$context.status","tenant":"$context.authorizer.tenantId","path":"$context.resourcePath","key":"$context.identity.apiKeyId"}'
OF_F, OF_API = {"FunctionName": "p-f"}, {"ApiName": "p-api", "Stage": "v1"}
OF_WEBSOCKET = {"ApiId": "ws1", "Stage": "w1"}
# A busy machine takes its time.
PATIENCE = 20.0


class Session:
    def __init__(self, api: LocalApi, points: KeptPoints, aws: Aws, queue: str) -> None:
        self.api, self.points, self.aws, self.queue = api, points, aws, queue

    def ask(self, method: str = "GET", path: str = "/things", do: str | None = None, *, signed: bool = True) -> Answer:
        headers = {"x-api-key": "key", "Content-Type": "text/plain", **({"Authorization": "t"} if signed else {})}
        data = None if do is None else json.dumps({"do": do}).encode()
        return answer_to(urllib.request.Request(self.api.url + path, data, headers, method=method))  # noqa: S310  our own

    def fault(self, **fault: Any) -> Answer:
        return self._faults(json.dumps({"target": "p-f", **fault}).encode(), "POST")

    def clear(self) -> Answer:
        return self._faults(None, "DELETE")

    def _faults(self, data: bytes | None, method: str) -> Answer:
        url = self.api.invocation_url + SESSION_FAULTS
        return answer_to(urllib.request.Request(url, data, method=method))  # noqa: S310  our own

    def reports(self) -> list[dict[str, Any]]:
        lines = (self.api.options.folder / "f.log").read_text().splitlines()
        return [json.loads(line)["record"] for line in lines if '"platform.report"' in line]


def until(what: Callable[[], bool]) -> None:
    ending = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < ending
        time.sleep(0.02)


@pytest.fixture
def session(start: Start, tmp_path: Path) -> Iterator[Session]:
    aws = start()
    logs = aws.client("logs")
    for name, group, pattern, metric, value in (
        ("crashes", "/aws/lambda/p-f", CRASH_PATTERN, "Crashes", "1"),
        ("memory", "/aws/lambda/p-f", REPORT_PATTERN, "MaxMemoryUsedMB", MEMORY_FIELD),
        ("refused", "/aws/apigateway/p-api", '{ $.status = "401" || $.status = "403" }', "RefusedRequests", "1"),
        ("broken", "/aws/lambda/p-f", "{ $.a ~ 1 }", "Never", "1"),
    ):
        if not logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"]:
            logs.create_log_group(logGroupName=group)
        made = {"metricName": metric, "metricNamespace": "Phase3b/acme", "metricValue": value}
        logs.put_metric_filter(filterName=name, logGroupName=group, filterPattern=pattern, metricTransformations=[made])
    sqs = aws.client("sqs")
    url = sqs.create_queue(QueueName="p-q")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    package = tmp_path / "f.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("handler.py", HANDLER)
    function = LocalFunction("f", "p-f", "arn:f", package, "handler.handle", 2, 64, 3, {}, log_group="/aws/lambda/p-f")
    service = replace(
        NOTHING,
        aws_endpoint=aws.endpoint,
        functions=(function,),
        routes=ROUTES,
        queues=(QueueSource("f", url, arn, 1),),
        deployed=DeployedApis(
            "p-api", "ws1", rest_log=ApiLog("/aws/apigateway/p-api", ACCESS), websocket_rate=0.001, websocket_burst=3
        ),
    )
    points = KeptPoints()
    with LocalApi(service, Options(tmp_path / "api", processes=2), points=points) as api:
        yield Session(api, points, aws, url)


def test_requests_invocations_and_logs_are_measured(session: Session) -> None:
    points = session.points
    assert session.api.not_evaluated == (
        "the metric filter broken of /aws/lambda/p-f is not evaluated here: '~' is no comparison",
    )
    assert session.ask().status == 200
    assert session.ask("POST", do="raise").status == 502
    assert session.ask(signed=False).status == 401
    assert [session.ask(path="/cached").status for _ in range(2)] == [200, 200]
    # The authorizer is the same function: it was asked once, and its answer is kept.
    assert points.total("Invocations", **OF_F) == 4
    assert points.of("Errors", **OF_F) == [0, 0, 1, 0]
    assert points.total("Throttles", **OF_F) == 0
    assert all(0 < each < 2000 for each in points.of("Duration", **OF_F))
    assert points.total("Count", **OF_API) == 5
    assert (points.total("4XXError", **OF_API), points.total("5XXError", **OF_API)) == (1, 1)
    assert (points.total("CacheMissCount", **OF_API), points.total("CacheHitCount", **OF_API)) == (1, 1)
    until(lambda: points.total("Crashes") == 1)
    assert points.total("RefusedRequests") == 1
    until(lambda: len(points.of("MaxMemoryUsedMB")) == 4)
    assert all(3 < each < 64 for each in points.of("MaxMemoryUsedMB"))
    until(lambda: points.of("ConcurrentExecutions", **OF_F) != [])
    found = lambda: session.aws.client("logs").filter_log_events(  # noqa: E731
        logGroupName="/aws/apigateway/p-api", filterPattern='{ $.status = "401" }'
    )["events"]
    until(lambda: [json.loads(each["message"])["status"] for each in found()] == ["401"])
    log = (session.api.options.folder / "rest-api.access.log").read_text().splitlines()
    assert json.loads(log[0]) == {"status": "200", "tenant": "t", "path": "/things", "key": "id-of-key"}


def test_memory_and_timeout_end_an_invocation(session: Session) -> None:
    points = session.points
    assert session.ask().status == 200
    points.kept.clear()
    # While it runs, and where it comes to too much in the last moment.
    for do in ("fill", "grow"):
        assert session.ask("POST", do=do).status == 502
    assert session.ask("POST", do="sleep").status == 504
    killed, grown, late = session.reports()[-3:]
    assert (killed["status"], killed["errorType"]) == ("failure", "Runtime.OutOfMemory")
    assert killed["metrics"]["maxMemoryUsedMB"] == grown["metrics"]["maxMemoryUsedMB"] == 64
    assert killed["metrics"]["durationMs"] < 2000
    assert (late["status"], late["metrics"]["durationMs"]) == ("timeout", 2000)
    assert points.of("Errors", **OF_F) == [1, 1, 1]
    assert points.of("Duration", **OF_F)[2] == 2000
    until(lambda: points.total("Crashes") == 3)
    # To the one who invokes it the error is Lambda's.
    url = f"{session.api.invocation_url}/2015-03-31/functions/p-f/invocations"
    answer = answer_to(urllib.request.Request(url, b'{"body": "{\\"do\\": \\"grow\\"}"}', method="POST"))  # noqa: S310  our own
    assert answer.headers["x-amz-function-error"] == "Unhandled"
    assert answer.body["errorType"] == "Runtime.ExitError"
    assert answer.body["errorMessage"].endswith("Error: Runtime exited with error: signal: killed")
    assert session.ask().status == 200


def test_faults_of_a_function(session: Session) -> None:
    points = session.points
    assert session.ask().status == 200
    points.kept.clear()
    session.fault(kind="errors", share=0.5)
    assert sorted(session.ask().status for _ in range(4)) == [200, 200, 502, 502]
    assert points.total("Errors", **OF_F) == 2
    session.fault(kind="errors", status=503)
    assert session.ask().status == 503
    assert points.total("Errors", **OF_F) == 2
    session.clear()
    points.kept.clear()
    session.fault(kind="latency", milliseconds=300)
    assert session.ask().status == 200
    assert points.of("Duration", **OF_F)[0] >= 300
    assert session.reports()[-1]["metrics"]["durationMs"] >= 300
    session.fault(kind="latency", milliseconds=2000)
    assert session.ask().status == 504
    assert points.of("Duration", **OF_F)[1] == 2000
    session.clear()
    session.fault(kind="memory", percent=90)
    assert session.ask().status == 200
    assert 0.85 * 64 <= session.reports()[-1]["metrics"]["maxMemoryUsedMB"] < 64
    session.fault(kind="memory", percent=100)
    session.clear()
    session.fault(kind="memory", percent=100)
    assert session.ask().status == 502
    assert session.reports()[-1]["errorType"] == "Runtime.OutOfMemory"
    assert session.clear().body == {"faults": [{**FAULT, "kind": "memory", "percent": 100}]}
    assert session.ask().status == 200
    assert session.reports()[-1]["metrics"]["maxMemoryUsedMB"] < 32


FAULT = {
    "target": "p-f", "share": 1.0, "milliseconds": 0.0, "percent": 0.0, "side": "", "reason": "", "until": None, "status": 0,
}  # fmt: skip


def test_more_than_the_reserved_concurrency_is_throttled(session: Session) -> None:
    """3 are reserved and slow: of 5 at a time two are refused, which API Gateway answers with 500."""
    assert session.ask().status == 200
    session.points.kept.clear()
    session.fault(kind="latency", milliseconds=700)

    async def all_at_once() -> list[int]:
        async with aiohttp.ClientSession(headers={"x-api-key": "key", "Authorization": "t"}) as client:

            async def one() -> int:
                async with client.get(session.api.url + "/things") as answer:
                    return answer.status

            return list(await asyncio.gather(*(one() for _ in range(5))))

    assert sorted(asyncio.run(all_at_once())) == [200, 200, 200, 500, 500]
    assert session.points.total("Throttles", **OF_F) == 2
    assert session.points.total("Invocations", **OF_F) == 3
    until(lambda: 3 in session.points.of("ConcurrentExecutions", **OF_F))


def test_a_consumer_that_is_stuck_and_one_that_is_not(session: Session) -> None:
    sqs = session.aws.client("sqs")

    def waiting() -> int:
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        return sum(
            int(each)
            for each in sqs.get_queue_attributes(QueueUrl=session.queue, AttributeNames=names)["Attributes"].values()
        )

    sqs.send_message(QueueUrl=session.queue, MessageBody="{}")
    until(lambda: waiting() == 0)
    session.fault(kind="consumer", target="p-q")
    before = session.points.total("Invocations", **OF_F)
    # What it was waiting for when it got stuck is still received.
    time.sleep(2.2)
    sqs.send_message(QueueUrl=session.queue, MessageBody="{}")
    time.sleep(0.5)
    assert (waiting(), session.points.total("Invocations", **OF_F)) == (1, before)
    session.clear()
    until(lambda: waiting() == 0)


def test_the_websocket_api_is_measured_and_throttled(session: Session) -> None:
    """Three of the burst: a connect and two messages; the third message is one too many."""

    async def talk() -> list[str]:
        url = f"{session.api.websocket_url}?token=t"
        async with aiohttp.ClientSession() as client, client.ws_connect(url) as socket:
            for body in ('{"status": 200}', '{"status": 500}', "{}"):
                await socket.send_str(body)
            return [await socket.receive_str(timeout=PATIENCE) for _ in range(3)]

    first, _, refused = asyncio.run(talk())
    assert first == "answered"
    assert json.loads(refused)["message"] == "Too Many Requests"
    points = session.points
    until(lambda: points.total("ConnectCount", **OF_WEBSOCKET) == 1)
    assert points.total("MessageCount", **OF_WEBSOCKET) == 6
    assert points.total("IntegrationError", **OF_WEBSOCKET) == 1
    assert points.total("ClientError", **OF_WEBSOCKET) == 1
    assert points.total("ExecutionError", **OF_WEBSOCKET) == 0
    assert len(points.of("IntegrationLatency", **OF_WEBSOCKET)) >= 3


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ({"kind": "nonsense"}, "there is no fault"),
        ({"kind": "errors", "share": 0}, "a share is more than 0"),
        ({"kind": "throttle", "side": "read", "reason": "none"}, "a side"),
        ({"kind": "errors", "status": 200}, "a status is from 400 to 599, not 200"),
        ({"kind": "latency", "milliseconds": -1}, "0 or more"),
        ({"kind": "latency", "milliseconds": "many"}, "is not a number"),
    ],
)
def test_what_is_no_fault_is_refused(fault: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        put_fault(json.dumps({"target": "p-f", **fault}), SESSION_FAULTS, ActiveFaults())
