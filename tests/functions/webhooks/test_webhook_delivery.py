"""webhook_delivery: the worker of the queue; each message is delivered, comes again after its pause, or ends as a dead letter."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import sys
import threading
import time
from types import ModuleType
from typing import Any

import boto3
import pytest
from deliveries_worked import (
    FIFO_QUEUE,
    QUEUE,
    counted,
    delivery,
    message,
    pauses_of,
    records,
    webhook,
    work,
    worker_of,
)
from standardwebhooks.webhooks import Webhook
from webhook_receiver import SECRET, Receiver


@pytest.fixture
def module(handler: Any, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return worker_of(handler, monkeypatch)


@pytest.fixture
def pauses(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    return pauses_of(module, monkeypatch)


def test_a_delivery_that_its_receiver_can_verify(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The verifier accepts a time of the last minutes. Near the end of a second, what is rounded and what is cut off differ.
    now = int(time.time()) + 0.9999
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: now)
    webhook(aws, receiver.url())
    capsys.readouterr()
    assert work(module, [message(delivery(7))]) == []
    ((path, headers, body),) = receiver.requests
    assert path == "/in"
    assert Webhook(SECRET).verify(body, headers) == {
        "event": "ticket.created",
        "occurred_at": "2026-01-22T09:30:00.000Z",
        "data": {"number": 7, "subject": "Grüße"},
    }
    assert headers["webhook-id"] == f"{7:026d}"
    assert (headers["content-type"], headers["user-agent"]) == ("application/json", "phase3b-webhooks/1")
    # Worked out without our code or the library.
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    mac = hmac.new(bytes(range(24)), signed, hashlib.sha256).digest()
    assert headers["webhook-signature"] == "v1," + base64.b64encode(mac).decode()
    found = records(aws)[7]
    assert found == {
        "tenant_id": "acme",
        "record_id": f"delivery#{'1' * 26}#{7:026d}",
        "delivery_id": f"{7:026d}",
        "event": "ticket.created",
        "status": "delivered",
        "attempts": 1,
        "last_status": 204,
        "updated_at": found["updated_at"],
        "expires_at": int(now) + 30 * 86_400,
    }
    assert counted(capsys) == {"WebhooksDelivered": 1}


def test_what_was_delivered_is_not_sent_again(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    webhook(aws, receiver.url())
    work(module, [message(delivery(1))])
    capsys.readouterr()
    assert work(module, [message(delivery(1), attempt=2)]) == []
    assert len(receiver.requests) == 1
    assert records(aws)[1]["attempts"] == 1
    assert counted(capsys) == {}


def test_a_webhook_that_is_gone_or_silent_gets_nothing(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    webhook(aws, receiver.url(), "2" * 26, active=False)
    capsys.readouterr()
    assert work(module, [message(delivery(1)), message(delivery(2, "2" * 26))]) == []
    assert receiver.requests == []
    assert [each["status"] for each in records(aws).values()] == ["skipped", "skipped"]
    assert counted(capsys) == {}


def test_the_url_is_that_of_the_moment(module: ModuleType, aws: dict[str, str], receiver: Receiver) -> None:
    webhook(aws, "http://127.0.0.1:1/")
    webhook(aws, receiver.url("/moved"))
    assert work(module, [message(delivery(1))]) == []
    assert receiver.requests[0][0] == "/moved"


@pytest.mark.parametrize(("attempt", "pause"), [(1, 5), (2, 10), (5, 80)])
def test_a_failure_comes_again_after_its_pause(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    pauses: list[tuple[str, int]],
    attempt: int,
    pause: int,
) -> None:
    """5 seconds times 2 to the attempts before it, all of it as the chance is 1."""
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1), attempt=attempt)]) == ["m1"]
    found = records(aws)[1]
    assert (found["status"], found["attempts"], found["last_status"], found["last_error"]) == (
        "failed", attempt, 500, "the receiver answered 500",
    )  # fmt: skip
    assert pauses == [("r1", pause)]


def test_the_last_attempt_is_the_end(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    """Reported, so that SQS keeps it as a dead letter, and at once."""
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1), attempt=6)]) == ["m1"]
    assert records(aws)[1]["status"] == "dead"
    assert pauses == [("r1", 0)]


def test_a_failure_may_be_delivered_later(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1))]) == ["m1"]
    receiver.reply.clear()
    assert work(module, [message(delivery(1), attempt=2)]) == []
    assert (records(aws)[1]["status"], records(aws)[1]["attempts"]) == ("delivered", 2)
    assert "last_error" not in records(aws)[1]
    assert len({headers["webhook-id"] for _, headers, _ in receiver.requests}) == 1
    assert len(pauses) == 1


def test_a_refused_address_is_recorded_and_ends_as_a_dead_letter(
    handler: Any, aws: dict[str, str], receiver: Receiver
) -> None:
    module, _ = handler("webhook_delivery")  # without the flag of the local API
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1))]) == ["m1"]
    assert (records(aws)[1]["status"], receiver.requests) == ("refused", [])


def test_one_message_does_not_take_others_with_it(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    pauses: list[tuple[str, int]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    receiver.reply["/bad"] = (307, {"Location": "https://[bad"})
    webhook(aws, receiver.url())
    webhook(aws, receiver.url("/bad"), "2" * 26)
    capsys.readouterr()
    batch = [
        message("no JSON", number=90),
        message("{}", number=91),
        message(delivery(1)),
        message(delivery(2, "2" * 26)),
        message(delivery(3)),
    ]
    assert sorted(work(module, batch)) == ["m2", "m90", "m91"]
    assert sorted(each["data"]["number"] for _, _, body in receiver.requests if (each := json.loads(body))) == [1, 2, 3]
    assert counted(capsys) == {"WebhooksDelivered": 2, "WebhooksFailed": 3}
    assert len(pauses) == 3


def test_deliveries_go_side_by_side(module: ModuleType, aws: dict[str, str], receiver: Receiver) -> None:
    """Ten receivers that answer only when all ten were asked."""
    barrier = threading.Barrier(10, timeout=60)
    real = type(module.WORKER.sender).post

    def together(self: Any, *given: Any) -> Any:
        barrier.wait()
        return real(self, *given)

    webhook(aws, receiver.url())
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(type(module.WORKER.sender), "post", together)
        assert work(module, [message(delivery(number)) for number in range(10)]) == []
    assert len(receiver.requests) == 10


def test_what_can_not_be_sent_in_time_is_not_begun(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    """A delivery may take 10 seconds and 2 for the table: with 11.9 an end of the invocation could cut it in two."""
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1))], seconds=11.9) == ["m1"]
    assert (receiver.requests, records(aws), pauses) == ([], {}, [("r1", 0)])
    assert work(module, [message(delivery(1))], seconds=12) == []


@pytest.mark.parametrize("queue", [QUEUE, FIFO_QUEUE])
def test_a_real_queue_shows_a_failure_again_after_its_pause(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, queue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The URL that the pause is set with is worked out from the ARN, and must be that of the queue."""
    monkeypatch.setattr(type(module.WORKER), "chance", lambda _: 0.0)
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    sqs = boto3.client("sqs", region_name="us-east-1")
    url = aws[queue]
    group = {"MessageGroupId": "g", "MessageDeduplicationId": "d"} if queue == FIFO_QUEUE else {}
    sqs.send_message(QueueUrl=url, MessageBody=json.dumps(delivery(1)), **group)  # type: ignore[arg-type]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]

    def receive() -> list[dict[str, Any]]:
        answer = sqs.receive_message(QueueUrl=url, VisibilityTimeout=600, MessageSystemAttributeNames=["All"])
        return [
            {
                "messageId": each["MessageId"],
                "receiptHandle": each["ReceiptHandle"],
                "body": each["Body"],
                "attributes": each["Attributes"],
                "eventSourceARN": arn,
            }
            for each in answer.get("Messages", [])
        ]

    first = receive()
    assert work(module, first) == [first[0]["messageId"]]
    deadline = time.monotonic() + 60
    while not (again := receive()):
        assert time.monotonic() < deadline, "the pause of a second was not set: it waits for ten minutes"
        time.sleep(0.1)
    assert again[0]["attributes"]["ApproximateReceiveCount"] == "2"


def test_a_pause_that_can_not_be_set_is_no_failure(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1))]) == ["m1"]  # of a queue that does not exist
    assert "a pause could not be set" in capsys.readouterr().out


def test_secrets_are_not_logged(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    webhook(aws, receiver.url())
    work(module, [message(delivery(1)), message("no JSON", number=2)])
    said = capsys.readouterr().out
    assert SECRET not in said
    assert "Grüße" not in said
