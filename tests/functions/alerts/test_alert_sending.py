"""What the function that sends alerts on does as Lambda calls it: real TLS to a receiver of this machine, secrets of moto."""

from __future__ import annotations

import json
import ssl
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws
from test_alert_messages import ALARM, BUDGET, ROUTING_KEY, VARIABLES
from webhook_receiver import Receiver, certificate, receiving

from alert_notifier import handler, sending
from alert_notifier.sending import NotDeliveredError

PATH = "/in"


class Context:
    """Of an invocation of an alias, with so much time left."""

    def __init__(self, alias: str, seconds: float = 60) -> None:
        self.invoked_function_arn = f"arn:aws:lambda:us-east-1:123456789012:function:notifier:{alias}"
        self.seconds = seconds

    def get_remaining_time_in_millis(self) -> int:
        return int(self.seconds * 1000)


@pytest.fixture
def receiver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Receiver]:
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_side.load_cert_chain(certificate(tmp_path, "localhost"))
    found = receiving(server_side)
    if "untrusted" not in request.node.name:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    # Some versions of Python read it when the opener is made, others for each connection.
    monkeypatch.setattr(sending, "OPENER", urllib.request.build_opener(sending._NoRedirects))
    yield found
    found.server.shutdown()
    found.server.server_close()


def url(receiver: Receiver) -> str:
    return f"https://localhost:{receiver.port}{PATH}"


def posted(
    receiver: Receiver, answers: list[tuple[int, dict[str, str]]], left: float = 1000, attempts: int = 4
) -> tuple[int, list[float]]:
    """The status, and how long it waited each time; the receiver answers one after the other, the last one from then on."""
    waited: list[float] = []
    receiver.reply[PATH] = answers.pop(0)

    def sleep(seconds: float) -> None:
        waited.append(seconds)
        if answers:
            receiver.reply[PATH] = answers.pop(0)

    status = sending.post(
        url(receiver), b'{"a":1}', attempts=attempts, first_wait_seconds=1, request_seconds=5,
        seconds_left=lambda: left - sum(waited), sleep=sleep,
    )  # fmt: skip
    return status, waited


@pytest.mark.parametrize("status", [200, 202])
def test_what_is_taken_is_sent_once_as_it_is(receiver: Receiver, status: int) -> None:
    assert posted(receiver, [(status, {})]) == (status, [])
    ((path, headers, body),) = receiver.requests
    assert (path, body) == (PATH, b'{"a":1}')
    assert headers["content-type"] == "application/json; charset=utf-8"


@pytest.mark.parametrize("status", [400, 404, 302])
def test_what_would_be_answered_again_is_not_sent_again(receiver: Receiver, status: int) -> None:
    with pytest.raises(NotDeliveredError, match=f"^the receiver answers {status}$"):
        posted(receiver, [(status, {"Location": f"https://localhost:{receiver.port}/elsewhere"})])
    assert [path for path, _, _ in receiver.requests] == [PATH]


def test_it_waits_as_long_as_the_receiver_asks_and_up_to_a_quarter_more(receiver: Receiver) -> None:
    status, (wait,) = posted(receiver, [(429, {"Retry-After": "30"}), (202, {})])
    assert (status, len(receiver.requests)) == (202, 2)
    assert 30 <= wait <= 37.5


def test_it_waits_twice_as_long_each_time(receiver: Receiver) -> None:
    status, waits = posted(receiver, [(503, {}), (500, {}), (502, {}), (200, {})])
    assert status == 200
    assert [least <= wait <= least * 1.25 for least, wait in zip((1, 2, 4), waits, strict=True)] == [True] * 3


def test_it_gives_up_after_its_attempts(receiver: Receiver) -> None:
    with pytest.raises(NotDeliveredError, match=r"^the receiver answers 503; tried 4 of 4 times$"):
        posted(receiver, [(503, {})])
    assert len(receiver.requests) == 4


def test_it_gives_up_where_no_time_is_left_for_another(receiver: Receiver) -> None:
    with pytest.raises(NotDeliveredError, match=r"^the receiver answers 429; tried 1 of 4 times$"):
        posted(receiver, [(429, {"Retry-After": "30"})], left=20)
    assert len(receiver.requests) == 1


def test_an_untrusted_certificate_gets_nothing(receiver: Receiver) -> None:
    with pytest.raises(NotDeliveredError) as caught:
        posted(receiver, [(202, {})], attempts=2)
    assert str(caught.value) == "the receiver does not answer: SSLCertVerificationError; tried 2 of 2 times"
    assert str(receiver.port) not in str(caught.value)
    assert receiver.requests == []


@pytest.mark.parametrize("address", ["http://localhost/in", "https://", "hooks.example.com", "https://[", ""])
def test_an_address_that_is_not_encrypted_is_refused_and_not_repeated_in_the_message(address: str) -> None:
    with pytest.raises(NotDeliveredError) as caught:
        sending.post(address, b"", attempts=1, first_wait_seconds=1, request_seconds=1, seconds_left=lambda: 60)
    assert str(caught.value) == "the secret does not hold a URL that begins with https://"


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A Secrets Manager with an empty secret of each receiver, whose ARNs the function is told."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    with mock_aws():
        client = boto3.client("secretsmanager", region_name="us-east-1")
        asked = {}
        for name, to, others in (("oncall", "pagerduty", True), ("channel", "slack", False), ("ms", "teams", True)):
            arn = client.create_secret(Name=name)["ARN"]
            asked[name] = {"to": to, "secret": arn, "levels": ["critical"], "others": others}
        for name, value in {**VARIABLES, "RECEIVERS": json.dumps(asked)}.items():
            monkeypatch.setenv(name, value)
        handler.secrets_manager.cache_clear()
        yield client
        handler.secrets_manager.cache_clear()


def event(message: str) -> dict[str, Any]:
    return {"Records": [{"Sns": {"Message": message, "MessageId": "m", "TopicArn": "arn:topic"}}]}


FIRES = event(json.dumps(ALARM))


def test_an_alarm_goes_to_the_receiver_whose_alias_is_called(receiver: Receiver, secrets: Any) -> None:
    secrets.put_secret_value(SecretId="channel", SecretString=f"{url(receiver)}\n")
    receiver.reply[PATH] = (200, {})
    assert handler.handle(FIRES, Context("channel")) == {"sent": 1}
    ((_, _, body),) = receiver.requests
    assert json.loads(body)["text"] == f"CRITICAL: {ALARM['AlarmName']} fires"


def test_pagerduty_gets_it_at_its_own_address_with_the_key(
    receiver: Receiver, secrets: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAGERDUTY_URL", url(receiver))
    secrets.put_secret_value(SecretId="oncall", SecretString=f"{ROUTING_KEY}\n")
    receiver.reply[PATH] = (202, {})
    over = event(json.dumps({**ALARM, "NewStateValue": "OK"}))
    assert [handler.handle(each, Context("oncall")) for each in (FIRES, over)] == [{"sent": 1}] * 2
    first, second = (json.loads(body) for _, _, body in receiver.requests)
    assert (first["event_action"], second["event_action"]) == ("trigger", "resolve")
    assert first["dedup_key"] == second["dedup_key"] == ALARM["AlarmArn"]
    assert first["routing_key"] == ROUTING_KEY


@pytest.mark.usefixtures("secrets")
def test_what_a_receiver_does_not_want_is_not_sent_and_its_secret_not_read() -> None:
    warning = {**ALARM, "AlarmDescription": "Warning: slow", "AlarmName": "p-warning"}
    assert handler.handle(event(json.dumps(warning)), Context("channel")) == {"sent": 0}
    assert handler.handle(event(BUDGET), Context("channel")) == {"sent": 0}


@pytest.mark.usefixtures("secrets")
def test_a_secret_without_a_value_is_said_with_what_puts_one() -> None:
    with pytest.raises(NotDeliveredError, match=r"^the secret of channel has no value: aws secretsmanager put-secret"):
        handler.handle(FIRES, Context("channel"))


def test_a_value_that_is_put_later_counts_at_once(receiver: Receiver, secrets: Any) -> None:
    secrets.put_secret_value(SecretId="channel", SecretString="https://localhost:1/gone")
    with pytest.raises(NotDeliveredError):
        handler.handle(FIRES, Context("channel", seconds=1))
    secrets.put_secret_value(SecretId="channel", SecretString=url(receiver))
    receiver.reply[PATH] = (200, {})
    assert handler.handle(FIRES, Context("channel")) == {"sent": 1}


def test_a_wrong_integration_key_is_not_shown(secrets: Any) -> None:
    secrets.put_secret_value(SecretId="oncall", SecretString="not-a-key")
    with pytest.raises(NotDeliveredError) as caught:
        handler.handle(FIRES, Context("oncall"))
    assert str(caught.value) == "the secret does not hold an integration key: 32 letters and digits"


@pytest.mark.usefixtures("secrets")
def test_an_alias_that_is_no_receiver() -> None:
    with pytest.raises(NotDeliveredError, match=r"^live is not the alias of a receiver: oncall, channel, ms$"):
        handler.handle(FIRES, Context("live"))


def test_on_a_machine_where_nothing_is_sent_the_inbox_has_it(
    receiver: Receiver, secrets: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PHASE3B_LOCAL_ALERTS", url(receiver))
    receiver.reply[PATH] = (200, {})
    secrets.put_secret_value(SecretId="ms", SecretString="https://workflows.example.com/x")
    assert handler.handle(FIRES, Context("ms")) == {"sent": 1}
    ((_, _, body),) = receiver.requests
    kept = json.loads(body)
    assert (kept["topic"], kept["protocol"], kept["to"]) == ("arn:topic", "teams", "ms")
    assert json.loads(kept["body"])["type"] == "message"
    # What AWS would refuse is refused here, too.
    secrets.put_secret_value(SecretId="ms", SecretString="http://workflows.example.com/x")
    with pytest.raises(NotDeliveredError):
        handler.handle(FIRES, Context("ms"))
