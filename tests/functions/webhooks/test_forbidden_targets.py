"""No webhook leads into a private network: not when it is registered, changed, delivered or redirected, however it is written."""

from __future__ import annotations

import json
import socket
import sys
import time
import urllib.request
from http import HTTPStatus
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urljoin, urlsplit

import boto3
import jwt
import pytest
from deliveries_worked import TABLE, table_client
from forbidden_targets import ALLOWED, ANSWERS, GOOD_V4, GOOD_V6, URLS
from http_answer import Answer, answer_to
from served_in_process import API_KEY, FUNCTIONS, serving
from service_deployment import SCOPES
from service_event import body_of
from webhook_receiver import answers
from webhooks_asked import ONE, Ask, ask_of, create

from shared.webhook_target import RefusedTargetError, addresses_of, target_of
from webhook_delivery.sender import Sender, _Answer

NAMED = "https://hooks.example.com/in"
REFUSED = {HTTPStatus.BAD_REQUEST, HTTPStatus.FORBIDDEN}
KEY = "k" * 64  # as in the secret of the test AWS


def test_there_are_as_many_as_are_promised() -> None:
    assert len(set(URLS)) == len(URLS)
    assert len({*URLS, *ANSWERS}) >= 150


@pytest.fixture
def ask(handler: Any) -> Ask:
    module: ModuleType = handler("webhook_manager")[0]
    return ask_of(module)


@pytest.fixture
def sender() -> Sender:
    return Sender(1, 1, 2, local=False, context=None)  # type: ignore[arg-type]


@pytest.fixture
def connected(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Where a connection was asked for; none is made."""
    found: list[str] = []

    def connect(address: tuple[str, int], *_: Any) -> socket.socket:
        found.append(address[0])
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", connect)
    return found


def test_none_is_registered_or_changed_to(ask: Ask, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """And nobody is asked for its address: the text is enough."""
    asked = answers(monkeypatch, GOOD_V4)
    made = create(ask)
    asked.clear()
    for url in URLS:
        for answer in (
            ask("POST", "/webhooks", body={"url": url, "events": ["ticket.created"]}),
            ask("PATCH", ONE, body={"url": url}, webhook_id=made["webhook_id"]),
        ):
            assert answer["statusCode"] in {400, 403}, (url, answer)
            assert [each["field"] for each in body_of(answer)["errors"]] == ["url"], url
    assert asked == []
    assert body_of(ask("GET", "/webhooks"))["items"] == [
        {name: value for name, value in made.items() if name != "secret"}
    ]
    del aws


@pytest.mark.parametrize("url", URLS)
def test_none_is_delivered_to(sender: Sender, connected: list[str], monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """One that was stored before a rule was known, or past our API."""
    answers(monkeypatch, GOOD_V4)
    sent = sender.post(url, b"{}", {})
    assert (sent.refused, sent.status, connected) == (True, None, [])


def test_no_redirect_leads_to_one(sender: Sender, connected: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that are a URL of their own: what is relative stays with the receiver."""
    answers(monkeypatch, GOOD_V4)
    asked: list[str] = []
    for status in (307, 308):
        for url in URLS:
            location = [url]

            def once(_: Any, target: Any, *__: Any, location: list[str] = location, status: int = status) -> _Answer:
                asked.append(target.host)
                return _Answer(status, location.pop(), None) if location else _Answer(204, None, None)

            monkeypatch.setattr(Sender, "_ask", once)
            asked.clear()
            sent = sender.post(NAMED, b"{}", {})
            # Nothing but the receiver itself was ever asked.
            assert set(asked) == {"hooks.example.com"}, url
            if not stays(url):
                assert sent.refused, (url, sent)
    assert connected == []


def stays(location: str) -> bool:
    """Whether a redirect is to the receiver itself: what names no host is a path there."""
    try:
        return urlsplit(urljoin(NAMED, location)).netloc == "hooks.example.com"
    except ValueError:
        return False


@pytest.mark.parametrize("found", ANSWERS, ids="+".join)
def test_no_name_stands_for_one(
    sender: Sender, connected: list[str], monkeypatch: pytest.MonkeyPatch, found: tuple[str, ...]
) -> None:
    """One bad address among good ones is enough; a CNAME is no more than what it ends in."""
    answers(monkeypatch, *found)
    sent = sender.post(NAMED, b"{}", {})
    assert (sent.refused, sent.status, connected) == (True, None, [])


def test_a_name_that_changes_after_it_was_judged_changes_nothing(
    sender: Sender, connected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """DNS rebinding: the connection goes to the address that was judged, and the name is asked for once."""
    turns = [GOOD_V4, "127.0.0.1", "127.0.0.1"]
    asked: list[str] = []

    def resolve(host: str, port: int, *_: Any, **__: Any) -> Any:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (turns.pop(0), port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    sender.post(NAMED, b"{}", {})
    assert (connected, asked) == ([GOOD_V4], ["hooks.example.com"])
    # Judged again with each delivery.
    assert sender.post(NAMED, b"{}", {}).refused
    assert connected == [GOOD_V4]


@pytest.mark.parametrize("url", ALLOWED)
def test_the_public_internet_is_not_refused(
    sender: Sender, connected: list[str], monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    answers(monkeypatch, GOOD_V4, GOOD_V6)
    target = target_of(url, local=False)
    assert addresses_of(target, local=False)
    sent = sender.post(url, b"{}", {})
    assert not sent.refused
    assert connected


def test_the_public_internet_can_be_registered_and_changed_to(ask: Ask) -> None:
    made = create(ask)
    for url in ALLOWED[:10]:
        answer = ask("PATCH", ONE, body={"url": url}, webhook_id=made["webhook_id"])
        assert (answer["statusCode"], body_of(answer)["url"]) == (200, url)
    assert create(ask, url=ALLOWED[12])["url"] == ALLOWED[12]


def test_a_refusal_is_not_named_by_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its text must not tell a tenant what a name stands for inside of our network."""
    answers(monkeypatch, "10.11.12.13")
    with pytest.raises(RefusedTargetError) as caught:
        addresses_of(target_of(NAMED, local=False), local=False)
    assert "10.11" not in str(caught.value)


def test_a_refused_delivery_is_recorded_and_waits(
    handler: Any, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    module: ModuleType = handler("webhook_delivery")[0]
    answers(monkeypatch, "169.254.169.254")
    to_item = sys.modules["shared.items"].to_item
    item = {
        "tenant_id": "acme",
        "record_id": "webhook#w",
        "webhook_id": "w",
        "url": NAMED,
        "active": True,
        "secret": "whsec_QUJD",
    }
    table_client().put_item(TableName=aws[TABLE], Item=to_item(item))
    body = {"tenant_id": "acme", "webhook_id": "w", "delivery_id": "d", "event": "e", "occurred_at": "now", "data": {}}
    message = {
        "messageId": "m",
        "receiptHandle": "r",
        "body": json.dumps(body),
        "attributes": {"ApproximateReceiveCount": "1"},
        "eventSourceARN": "arn:aws:sqs:us-east-1:123456789012:q",
    }
    assert module.WORKER.work([message], lambda: 30.0) == {"batchItemFailures": []}
    key = to_item({"tenant_id": "acme", "record_id": "delivery#w#d"})
    found = table_client().get_item(TableName=aws[TABLE], Key=key)["Item"]
    assert found["status"] == {"S": "refused"}
    assert "169.254" not in json.dumps(found)
    url = aws["${aws_sqs_queue.webhook_deliveries.url}"]
    waiting = boto3.client("sqs", region_name="us-east-1").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
    assert waiting["Attributes"]["ApproximateNumberOfMessagesDelayed"] == "1"


def test_none_is_registered_over_the_running_api(handler: Any, tmp_path: Path) -> None:
    """The same over HTTP: through the gateway's validation, its authorizer and the function."""
    now = int(time.time())
    claims = {"iss": "securebase", "aud": "phase3b", "sub": "u", "tenant_id": "acme", "scope": " ".join(SCOPES)}
    token = jwt.encode({**claims, "iat": now, "exp": now + 3600}, KEY, algorithm="HS256")
    headers = {"Authorization": f"Bearer {token}", "x-api-key": API_KEY, "Content-Type": "application/json"}
    with serving({name: handler(name)[0] for name in FUNCTIONS}, tmp_path) as api:

        def ask(method: str, data: bytes | None) -> Answer:
            request = urllib.request.Request(f"{api.url}/webhooks", data, headers, method=method)  # noqa: S310  our own
            return answer_to(request)

        bodies = {url: json.dumps({"url": url, "events": ["ticket.created"]}).encode() for url in URLS}
        accepted = [url for url, body in bodies.items() if ask("POST", body).status not in REFUSED]
        assert accepted == []
        assert ask("GET", None).body["items"] == []
        good = ask("POST", json.dumps({"url": NAMED, "events": ["ticket.created"]}).encode())
        assert good.status == HTTPStatus.CREATED, good
