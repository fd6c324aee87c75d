"""GET /health: what makes it unhealthy, that it never takes longer than its time, and what it tells to whom."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from botocore.exceptions import ClientError, ConnectTimeoutError

from health import handler
from health.checks import Asked, Check, Clients, checks_of
from health.verdict import Verdicts

VARIABLES = {
    "HEALTH_TABLES": '{"securebase-prod-webhooks": {"tenant_id": "S", "record_id": "S"}, "securebase-prod-days": {"day": "N"}}',
    "HEALTH_QUEUES": '["https://sqs.us-east-1.amazonaws.com/123456789012/securebase-prod-webhook-deliveries"]',
    "SECRET_TOKEN_KEY": "arn:aws:secretsmanager:us-east-1:123456789012:secret:k-AbCdEf",
    "CHECK_SECONDS": "0.2",
    "KEPT_SECONDS": "1",
    "SECRET_SECONDS": "300",
}


def refused(code: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": "secret words"}}, "GetItem")


@dataclass
class FakeAws:
    """All three services: what was asked, and what each operation fails with."""

    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    failing: dict[str, Callable[[], BaseException | None]] = field(default_factory=dict)

    def __getattr__(self, operation: str) -> Callable[..., dict[str, Any]]:
        def call(**named: Any) -> dict[str, Any]:
            self.asked.append((operation, named))
            error = self.failing[operation]() if operation in self.failing else None
            if error is not None:
                raise error
            return {}

        return call

    def times(self, operation: str) -> int:
        return sum(name == operation for name, _ in self.asked)


@dataclass
class Clock:
    now: float = 1000

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def aws() -> FakeAws:
    return FakeAws()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def asked(aws: FakeAws, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], tuple[int, Any]]]:
    """Asks the handler, with these services behind it."""
    told = Asked.of(VARIABLES)
    made = Verdicts(checks_of(told, Clients(aws, aws, aws), clock), told.check_seconds, told.kept_seconds, clock)
    monkeypatch.setattr(handler, "verdicts", lambda: made)

    def ask() -> tuple[int, Any]:
        answer = handler.handle({"httpMethod": "GET", "path": "/health"}, None)
        assert answer["headers"]["cache-control"] == "no-store"
        return answer["statusCode"], json.loads(answer["body"])

    yield ask
    made._pool.shutdown(wait=False)


def test_everything_is_asked_once_and_answers(aws: FakeAws, asked: Callable[[], tuple[int, Any]]) -> None:
    assert asked() == (200, {"healthy": True})
    read = {named["TableName"]: named["Key"] for name, named in aws.asked if name == "get_item"}
    assert read == {
        "securebase-prod-webhooks": {"tenant_id": {"S": "$health"}, "record_id": {"S": "$health"}},
        "securebase-prod-days": {"day": {"N": "0"}},
    }
    assert (aws.times("get_queue_attributes"), aws.times("get_secret_value")) == (1, 1)


@pytest.mark.parametrize(
    ("operation", "kind"),
    [("get_item", "tables"), ("get_queue_attributes", "queues"), ("get_secret_value", "token_key")],
)
@pytest.mark.parametrize("code", ["AccessDeniedException", "ResourceNotFoundException", "InternalServerError"])
def test_what_fails_is_named_by_its_kind_alone_and_in_full_in_the_log(
    operation: str,
    kind: str,
    code: str,
    aws: FakeAws,
    asked: Callable[[], tuple[int, Any]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    aws.failing[operation] = lambda: refused(code)
    with caplog.at_level(logging.WARNING):
        assert asked() == (503, {"healthy": False, "failing": [kind]})
    assert code in caplog.text


def test_no_answer_of_aws_is_a_failure(aws: FakeAws, asked: Callable[[], tuple[int, Any]]) -> None:
    aws.failing["get_item"] = lambda: ConnectTimeoutError(endpoint_url="https://dynamodb")
    assert asked() == (503, {"healthy": False, "failing": ["tables"]})


@pytest.mark.parametrize("code", ["ProvisionedThroughputExceededException", "ThrottlingException", "RequestThrottled"])
def test_what_is_throttled_is_there(code: str, aws: FakeAws, asked: Callable[[], tuple[int, Any]]) -> None:
    for operation in ("get_item", "get_queue_attributes", "get_secret_value"):
        aws.failing[operation] = lambda: refused(code)
    assert asked() == (200, {"healthy": True})


def test_several_failures_are_one_answer(aws: FakeAws, asked: Callable[[], tuple[int, Any]]) -> None:
    for operation in ("get_item", "get_secret_value"):
        aws.failing[operation] = lambda: refused("AccessDeniedException")
    assert asked() == (503, {"healthy": False, "failing": ["tables", "token_key"]})


def test_a_verdict_is_kept_for_a_moment_and_logged_once(
    aws: FakeAws, clock: Clock, asked: Callable[[], tuple[int, Any]], caplog: pytest.LogCaptureFixture
) -> None:
    aws.failing["get_queue_attributes"] = lambda: refused("AccessDenied")
    with caplog.at_level(logging.WARNING):
        for _ in range(16):
            assert asked()[0] == 503
    assert (aws.times("get_item"), len(caplog.records)) == (2, 1)
    aws.failing.clear()
    clock.now += 0.9
    assert asked()[0] == 503
    clock.now += 0.2
    assert asked()[0] == 200


def test_the_secret_is_read_seldom_and_at_once_after_it_could_not_be(
    aws: FakeAws, clock: Clock, asked: Callable[[], tuple[int, Any]]
) -> None:
    asked()
    clock.now += 299
    asked()
    assert aws.times("get_secret_value") == 1
    clock.now += 2
    aws.failing["get_secret_value"] = lambda: refused("AccessDeniedException")
    assert asked()[0] == 503
    clock.now += 1.1
    aws.failing.clear()
    assert asked()[0] == 200
    assert aws.times("get_secret_value") == 3


def test_what_hangs_takes_no_longer_than_a_check_may_and_is_not_asked_again_meanwhile(clock: Clock) -> None:
    let_go, calls = threading.Event(), []

    def hang() -> None:
        calls.append(1)
        let_go.wait(20)

    made = Verdicts((Check("tables", "slow", hang), Check("queues", "quick", lambda: None)), 0.1, 0, clock)
    try:
        for _ in range(3):
            (failure,) = made.current().failures
            assert (failure.kind, failure.why) == ("tables", "no answer within 0.1 s")
        assert calls == [1]
    finally:
        let_go.set()
    made._running[0].result(timeout=5)
    assert made.current().failures == ()
