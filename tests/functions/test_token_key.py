"""The key that the authorizer goes on with while Secrets Manager is away, and what it does not go on with."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import jwt
import pytest
from botocore.awsrequest import AWSResponse
from botocore.exceptions import ConnectTimeoutError, EndpointConnectionError, ReadTimeoutError
from service_deployment import CAPACITY

from phase3b.plan.functions.planned import CRASH_PATTERN

KEY, OTHER = "k" * 64, "o" * 64
REST_ARN = "arn:aws:execute-api:us-east-1:123456789012:abc123/v1/GET/support/tickets"
HOUR = 3600
STALE = "the last good token key serves"


def token(key: str = KEY) -> str:
    now = int(time.time())
    said = {"iss": "securebase", "aud": "phase3b", "sub": "u", "tenant_id": "acme", "iat": now, "exp": now + 600}
    return jwt.encode(said, key, "HS256")


class Away:
    """Stands between the client and Secrets Manager: what each request gets instead of an answer, and the clock."""

    def __init__(self, module: ModuleType) -> None:
        self.module, self.now, self.instead, self.asked = module, 1000.0, None, 0
        module.AUTHORIZER.keys.clock = lambda: self.now
        client = module.AUTHORIZER.keys.client
        # Without the pauses between attempts; how often it is tried is the client's own.
        client.meta.events.register_first("before-send.secrets-manager.GetSecretValue", self._answer)
        client.meta.events.register_first("needs-retry.secrets-manager.GetSecretValue", lambda **_: None)
        client.meta.events.register("provide-client-params.secrets-manager.GetSecretValue", self._count)
        self.instead: Any

    def _count(self, **_: Any) -> None:
        self.asked += 1

    def _answer(self, request: Any, **_: Any) -> Any:
        if isinstance(self.instead, Exception):
            raise self.instead
        if self.instead is None:
            return None
        status, code = self.instead
        return Response(request.url, status, json.dumps({"__type": code, "message": "no"}).encode())

    def ask(self, given: str | None = None) -> str:
        """Whether a token was believed: yes, no, or the kind of failure that is a 500."""
        event = {
            "methodArn": REST_ARN,
            "headers": {"x-api-key": "unbound", "Authorization": f"Bearer {given or token()}"},
            "requestContext": {},
        }
        try:
            self.module.handle(event, None)
        except Exception as error:  # noqa: BLE001  the runtime logs any
            return type(error).__name__
        return "believed"


class Response(AWSResponse):
    """An answer that was read already."""

    def __init__(self, url: str, status: int, body: bytes) -> None:
        super().__init__(url, status, {"Content-Type": "application/x-amz-json-1.1"}, None)
        self._content = body


@pytest.fixture
def away(handler: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Away]:
    module = handler("authorizer")[0]
    monkeypatch.setattr("botocore.retries.standard.time.sleep", lambda _: None)
    return Away(module)


URL = "https://secretsmanager.us-east-1.amazonaws.com"
UNREACHABLE = [
    (400, "ThrottlingException"),
    (429, "TooManyRequestsException"),
    (500, "InternalServiceError"),
    (503, "ServiceUnavailable"),
    EndpointConnectionError(endpoint_url=URL),
    ConnectTimeoutError(endpoint_url=URL),
    ReadTimeoutError(endpoint_url=URL),
]
SAID = [(400, "AccessDeniedException"), (400, "DecryptionFailure"), (400, "InvalidRequestException")]


@pytest.mark.parametrize("why", UNREACHABLE, ids=str)
def test_the_last_good_key_serves_for_some_hours(away: Away, why: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert away.ask() == "believed"
    away.instead, away.now = why, away.now + 301
    capsys.readouterr()
    assert away.ask() == "believed"
    (line,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (line["level"], line["message"], line["age_seconds"]) == ("ERROR", STALE, 301)
    # Not asked again for a while, and nothing counted of that.
    asked = away.asked
    assert [away.ask() for _ in range(20)] == ["believed"] * 20
    assert (away.asked, capsys.readouterr().out) == (asked, "")
    away.now += 10
    assert away.ask() == "believed"
    assert away.asked == asked + 1
    # To the second of the setting, and not beyond.
    away.now = 1000.0 + 12 * HOUR
    assert away.ask() == "believed"
    away.now += 11
    assert away.ask() == "UnreadableKeyError"
    # It is given up then: not taken up again where the clock says so.
    away.now = 1000.0 + 400
    assert away.ask() == "UnreadableKeyError"


def test_once_it_answers_again_its_key_counts(away: Away) -> None:
    away.ask()
    away.instead, away.now = (503, "ServiceUnavailable"), away.now + 301
    assert away.ask() == "believed"
    away.instead, away.now = None, away.now + 10
    asked = away.asked
    assert away.ask() == "believed"
    assert away.asked == asked + 1
    # And it is believed as long as any: the age begins again.
    away.now += 299
    assert away.ask() == "believed"
    assert away.asked == asked + 1


@pytest.mark.parametrize("why", SAID, ids=str)
def test_what_it_says_of_the_secret_counts_at_once(
    away: Away, why: tuple[int, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """A key that may not be read any longer was withdrawn; so was one that nobody can decrypt, or that is to be deleted."""
    assert away.ask() == "believed"
    away.instead, away.now = why, away.now + 301
    capsys.readouterr()
    assert away.ask() == "UnreadableKeyError"
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["message"], line["why"]) for line in lines] == [("the token key can't be read", why[1])]
    asked = away.asked
    assert {away.ask() for _ in range(20)} == {"UnreadableKeyError"}
    assert away.asked == asked


def test_that_the_secret_is_gone_counts_at_once(away: Away) -> None:
    assert away.ask() == "believed"
    away.instead, away.now = (400, "ResourceNotFoundException"), away.now + 301
    assert away.ask() == "UnfitKeyError"


@pytest.mark.parametrize("why", UNREACHABLE[:5:2], ids=str)
def test_without_a_key_it_fails_at_once_and_asks_again_soon(away: Away, why: object) -> None:
    away.instead = why
    assert [away.ask() for _ in range(20)] == ["UnreadableKeyError"] * 20
    assert away.asked == 1
    away.instead, away.now = None, away.now + 9
    assert away.ask() == "UnreadableKeyError"
    away.now += 1
    assert away.ask() == "believed"


def test_a_token_of_another_key_is_no_failure_of_ours_where_the_key_before_is_known(away: Away) -> None:
    """Whose signature is of neither key that was read last gets its 401: a flood of such raises no alarm."""
    assert away.ask(token(OTHER)) == "UnauthorizedError"
    away.instead, away.now = (503, "ServiceUnavailable"), away.now + 301
    assert away.ask(token(OTHER)) == "UnauthorizedError"
    assert away.ask() == "believed"


def test_all_attempts_are_over_before_the_function_is(away: Away) -> None:
    """By the client's settings, and of its pause the longest (botocore's standard mode: below a second before the second)."""
    config = away.module.AUTHORIZER.keys.client.meta.config
    attempts = config.retries["total_max_attempts"]
    longest = attempts * (config.connect_timeout + config.read_timeout) + (attempts - 1)
    timeouts = [tier.functions["authorizer"].timeout_seconds for tier in CAPACITY.tiers.values()]
    assert longest < min(timeouts)


@pytest.mark.usefixtures("away")
def test_the_line_is_the_one_that_is_counted() -> None:
    assert sys.modules["authorizer.token_key"].STALE == STALE
    assert f'$.message = "{STALE}"' in CRASH_PATTERN
