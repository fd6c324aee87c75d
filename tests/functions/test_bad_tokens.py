"""A thousand bad tokens raise no alarm, and a crash of the authorizer does.

The handler runs; what it raises is logged as AWS's runtime for Python logs it (awslambdaric, bootstrap.log_error); the
metric filters of the plan count those lines; every alarm of the plan is judged by what comes of it.
"""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import jwt
import pytest
from log_pattern import matches

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.packaging.service_packages import described
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.apis.planned import rest_log, websocket_log
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import Measure, Reminded, Statistic
from phase3b.plan.functions.records import LogMetric
from phase3b.plan.plan import plan

CAPACITY = load(Path(__file__).parents[2] / "capacity.yaml")
ARTIFACTS = described(CAPACITY)
assert CAPACITY.service.api is not None
API = CAPACITY.service.api
KEY, OTHER = "k" * 64, "o" * 64
REST_ARN = "arn:aws:execute-api:us-east-1:123456789012:abc123/v1/GET/support/tickets"
AUTHORIZER = "securebase-prod-authorizer"
BAD = 1000
# namespace, name, dimensions.
Named = tuple[str, str, tuple[tuple[str, str], ...]]


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("authorizer")[0]
    return found


def token(key: str = KEY, **changes: Any) -> str:
    now = int(time.time())
    said = {
        "iss": "securebase",
        "aud": "phase3b",
        "sub": "u",
        "tenant_id": "acme",
        "iat": now,
        "exp": now + 600,
        **changes,
    }
    return jwt.encode(said, key, "HS256")


def event(given: str | None) -> dict[str, Any]:
    headers = {"Authorization": f"Bearer {given}"} if given is not None else {}
    return {"type": "REQUEST", "methodArn": REST_ARN, "headers": headers, "requestContext": {}}


def bad_tokens() -> list[str | None]:
    """Of each kind that is refused, as many as make a thousand."""
    kinds = [token(OTHER), token(exp=1), token(tenant_id="a b"), token(iss="nobody"), "not.a.token", "x" * 9000, None]
    return [kinds[number % len(kinds)] for number in range(BAD)]


def called(module: ModuleType, given: str | None) -> str | None:
    """What the runtime logs of an invocation that failed; None of one that did not."""
    try:
        module.handle(event(given), None)
    except Exception as error:  # noqa: BLE001  the runtime logs any
        failed = {"errorMessage": str(error), "errorType": type(error).__name__, "requestId": "r", "stackTrace": []}
        return json.dumps({"timestamp": "2026-11-28T06:00:00Z", "level": "ERROR", **failed})
    return None


def report(status: str) -> str:
    metrics = {"durationMs": 20.1, "billedDurationMs": 21, "memorySizeMB": 256, "maxMemoryUsedMB": 60}
    return json.dumps({"type": "platform.report", "record": {"requestId": "r", "metrics": metrics, "status": status}})


def access(form: str, status: str) -> str:
    """A line of an access log."""
    return re.sub(r'"\$context\.[A-Za-z.]+"', '"-"', form.replace("$context.status", status))


def counted(tier: str, lines: dict[str, Sequence[str]]) -> Counter[Named]:
    """What the metric filters of a tier make of lines, by the log group's address."""
    found: Counter[Named] = Counter()
    for record in plan(resolve(CAPACITY, "prod", tier), ARTIFACTS).records:
        if isinstance(record, LogMetric) and record.value == "1":
            group = record.log_group_name.removeprefix("${aws_cloudwatch_log_group.").removesuffix(".name}")
            number = sum(matches(record.pattern, line) for line in lines.get(group, ()))
            if number:
                found[record.namespace, record.metric_name, ()] += number
    return found


def alarms(tier: str) -> Iterator[Alarm]:
    for record in plan(resolve(CAPACITY, "prod", tier), ARTIFACTS).records:
        if isinstance(record, MetricAlarm):
            yield record.alarm


def value(measure: Measure, seen: Counter[Named]) -> float:
    def of(series: Any) -> float:
        return seen[series.namespace, series.metric.metric_name, series.dimensions]

    if isinstance(measure, Statistic):
        return of(measure.series)
    if isinstance(measure, Reminded):
        return of(measure.kept)
    names = {query.id: of(query.series) for query in measure.queries}
    said = re.sub(r"IF\((.*? >=? \d+), (.*), (\w+)\)$", r"(\2) if \1 else \3", measure.expression)
    known = {"FILL": lambda series, _: series, "PERIOD": lambda _: 300}
    return float(eval(said, {"__builtins__": {}}, {**known, **names}))  # noqa: S307  an expression of ours


def ringing(tier: str, seen: Counter[Named]) -> set[str]:
    """Alarms that a period like this would fire, whatever the number of periods they want. Of what is good when there is
    much of it, none has anything to judge here."""
    return {each.name for each in alarms(tier) if each.side == "above" and value(each.measure, seen) > each.threshold}


def flood(module: ModuleType, tier: str) -> Counter[Named]:
    """Every count that comes of a thousand bad tokens, on the REST and again on the WebSocket API."""
    failures = [line for given in bad_tokens() if (line := called(module, given)) is not None]
    assert len(failures) == BAD
    statuses = ["401"] * (BAD - 1) + ["403"]
    seen = counted(
        tier,
        {
            "authorizer": [*failures, *(report("error") for _ in failures)] * 2,
            "api": [access(rest_log(API), status) for status in statuses],
            "websocket": [access(websocket_log(API), status) for status in statuses],
        },
    )
    function, api = (("FunctionName", AUTHORIZER),), (("ApiName", "securebase-prod-phase3b-api"), ("Stage", "v1"))
    socket = (("ApiId", "${aws_apigatewayv2_api.websocket.id}"), ("Stage", "v1"))
    return seen + Counter({
        ("AWS/Lambda", "Invocations", function): 2 * BAD,
        ("AWS/Lambda", "Errors", function): 2 * BAD,
        ("AWS/Lambda", "Duration", function): 20,
        ("AWS/ApiGateway", "Count", api): BAD,
        ("AWS/ApiGateway", "4XXError", api): BAD,
        ("AWS/ApiGateway", "Latency", api): 30,
        ("AWS/ApiGateway", "ClientError", socket): BAD,
        ("AWS/ApiGateway", "ConnectCount", socket): BAD,
    })  # fmt: skip


@pytest.mark.parametrize("tier", ["starter", "enterprise"])
def test_a_thousand_bad_tokens_ring_nothing(tier: str, module: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    seen = flood(module, tier)
    refused = {name: count for (_, name, _), count in seen.items() if name == "RefusedRequests"}
    # They were counted, as what they are.
    assert refused == {"RefusedRequests": BAD}
    assert ringing(tier, seen) == set()
    assert "refused" in capsys.readouterr().out


def test_crashes_of_the_authorizer_ring(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that is none fails each of 60 good tokens; so do 60 timeouts, a process that ends, an import that fails."""
    monkeypatch.setattr(type(module.AUTHORIZER.keys), "current", lambda _: None)
    unfit = [line for _ in range(60) if (line := called(module, token())) is not None]
    assert json.loads(unfit[0])["errorType"] == "UnfitKeyError"
    imports = json.dumps({"level": "ERROR", "errorMessage": "no module", "errorType": "Runtime.ImportModuleError"})
    expected = {f"{AUTHORIZER}-function-err{end}" for end in (
        "ors-warning", "ors-critical", "or-share-warning", "or-share-critical",
    )}  # fmt: skip
    stale = json.dumps({"level": "ERROR", "message": "the last good token key serves", "age_seconds": 301})
    for lines in (unfit, [stale] * 60, [report("timeout")] * 60, [report("failure")] * 60, [imports] * 60):
        seen = counted("business", {"authorizer": lines})
        seen["AWS/Lambda", "Invocations", (("FunctionName", AUTHORIZER),)] = 600
        assert ringing("business", seen) == expected, lines[0]


def test_what_a_client_does_wrong_with_a_good_token_is_still_seen() -> None:
    """20 of 200 answered with 422 and 404 are 10 %; 429 is not one of them."""
    lines = [
        access(rest_log(API), status) for status in ["404", "422"] * 10 + ["429"] * 30 + ["200"] * 150 + ["502"] * 10
    ]
    seen = counted("business", {"api": lines})
    api = (("ApiName", "securebase-prod-phase3b-api"), ("Stage", "v1"))
    seen["AWS/ApiGateway", "Count", api] = 210
    assert {each for each in ringing("business", seen) if "client" in each} == {
        "securebase-prod-api-client-errors-warning", "securebase-prod-api-client-errors-critical",
    }  # fmt: skip
    assert seen["Phase3b/securebase-prod-phase3b-api", "ClientMistakes", ()] == 20
    assert seen["Phase3b/securebase-prod-phase3b-api", "ThrottledRequests", ()] == 30


def test_no_handler_raises_the_name_that_is_not_counted_for_another_reason(module: ModuleType) -> None:
    """The pattern names the exception: renamed here, each refused token would count as a crash."""
    assert module.UnauthorizedError.__name__ == "UnauthorizedError"
