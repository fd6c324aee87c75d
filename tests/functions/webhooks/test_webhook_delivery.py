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
    queued_again_of,
    records,
    webhook,
    work,
    worker_of,
)
from standardwebhooks.webhooks import Webhook
from webhook_receiver import SECRET, Receiver

from webhook_delivery.schedule import Schedule


@pytest.fixture
def module(handler: Any, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return worker_of(handler, monkeypatch)


@pytest.fixture
def queued_again(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int, int]]:
    return queued_again_of(module, monkeypatch)


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
        "content": json.dumps(
            {name: delivery(7)[name] for name in ("event", "occurred_at", "data")},
            ensure_ascii=False,
            separators=(",", ":"),
        ),
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


@pytest.mark.parametrize(("attempt", "delay"), [(1, 6), (2, 240), (9, 240)])
def test_a_failure_is_queued_again_for_its_next_attempt(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    queued_again: list[tuple[int, int, int]],
    attempt: int,
    delay: int,
) -> None:
    """5 seconds and the jitter, rounded up; of longer delays, what one message waits at most."""
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    assert work(module, [message({**delivery(1), "attempt": attempt})]) == []
    found = records(aws)[1]
    assert (found["status"], found["attempts"], found["last_status"], found["last_error"]) == (
        "failed", attempt, 500, "the receiver answered 500",
    )  # fmt: skip
    assert queued_again == [(1, attempt + 1, delay)]


def test_the_last_attempt_is_the_end(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, queued_again: list[tuple[int, int, int]]
) -> None:
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    assert work(module, [message({**delivery(1), "attempt": 10})]) == []
    assert (records(aws)[1]["status"], queued_again) == ("dead", [])


def test_a_failure_may_be_delivered_later(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, queued_again: list[tuple[int, int, int]]
) -> None:
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1))]) == []
    receiver.reply.clear()
    assert work(module, [message({**delivery(1), "attempt": 2})]) == []
    assert (records(aws)[1]["status"], records(aws)[1]["attempts"]) == ("delivered", 2)
    assert "last_error" not in records(aws)[1]
    assert len({headers["webhook-id"] for _, headers, _ in receiver.requests}) == 1
    assert len(queued_again) == 1


def test_a_refused_address_is_recorded_and_tried_again(
    handler: Any, aws: dict[str, str], receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that leads into our network may be changed back; nothing is sent there at any time."""
    module, _ = handler("webhook_delivery")  # without the flag of the local API
    queued_again = queued_again_of(module, monkeypatch)
    webhook(aws, receiver.url())
    assert work(module, [message(delivery(1))]) == []
    assert (records(aws)[1]["status"], receiver.requests) == ("refused", [])
    assert [(number, attempt) for number, attempt, _ in queued_again] == [(1, 2)]


def test_one_message_does_not_take_others_with_it(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    pauses: list[tuple[str, int]],
    queued_again: list[tuple[int, int, int]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    receiver.reply["/bad"] = (307, {"Location": "https://[bad"})
    webhook(aws, receiver.url())
    webhook(aws, receiver.url("/bad"), "2" * 26)
    capsys.readouterr()
    batch = [
        message("no JSON", number=90),
        message("{}", number=91),
        message("[]", number=92),
        message(delivery(1)),
        message(delivery(2, "2" * 26)),
        message(delivery(3)),
    ]
    assert sorted(work(module, batch)) == ["m90", "m91", "m92"]
    assert sorted(each["data"]["number"] for _, _, body in receiver.requests if (each := json.loads(body))) == [1, 2, 3]
    assert counted(capsys) == {"WebhooksDelivered": 2, "WebhooksFailed": 4}
    assert pauses == [("r90", 2), ("r91", 2), ("r92", 2)]
    assert [number for number, _, _ in queued_again] == [2]


def test_deliveries_go_side_by_side(module: ModuleType, aws: dict[str, str], receiver: Receiver) -> None:
    """Ten receivers that answer only when all ten were asked: four of one webhook, and of each other one."""
    barrier = threading.Barrier(10, timeout=60)
    real = type(module.WORKER.attempts.sender).post

    def together(self: Any, *given: Any) -> Any:
        barrier.wait()
        return real(self, *given)

    for number in range(1, 8):
        webhook(aws, receiver.url(), str(number) * 26)
    batch = [message(delivery(number)) for number in range(4)]
    batch += [message(delivery(2 + number, str(number) * 26)) for number in range(2, 8)]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(type(module.WORKER.attempts.sender), "post", together)
        assert work(module, batch) == []
    assert len(receiver.requests) == 10


@pytest.mark.parametrize("fifo", [False, True])
def test_what_can_not_be_sent_in_time_is_not_begun(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    pauses: list[tuple[str, int]],
    queued_again: list[tuple[int, int, int]],
    *,
    fifo: bool,
) -> None:
    """A delivery may take 10 seconds and 2 for the table: with 11.9 an end of the invocation could cut it in two.

    Of a FIFO queue it stays in its place there.
    """
    webhook(aws, receiver.url())
    given = [message(delivery(1), group="1" * 26 if fifo else None)]
    assert work(module, given, seconds=11.9) == (["m1"] if fifo else [])
    assert (receiver.requests, records(aws)) == ([], {})
    assert (pauses, queued_again) == (([("r1", 0)], []) if fifo else ([], [(1, 1, 0)]))
    assert work(module, given, seconds=12) == []
    assert len(receiver.requests) == 1


def test_a_message_that_is_not_due_goes_round(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, queued_again: list[tuple[int, int, int]]
) -> None:
    """Neither the table nor the receiver is asked."""
    webhook(aws, receiver.url())
    due_at = time.time() + 100_000
    assert work(module, [message({**delivery(1), "attempt": 7, "due_at": due_at})]) == []
    assert queued_again == [(1, 7, 240)]
    assert (receiver.requests, records(aws)) == ([], {})


@pytest.mark.parametrize("queue", [QUEUE, FIFO_QUEUE])
def test_a_real_queue_shows_a_failure_again_after_its_delay(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, queue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From either queue into the standard one, as a new message."""
    monkeypatch.setattr(type(module.WORKER.attempts), "schedule", Schedule((1, 1), 0))
    receiver.reply["/in"] = (500, {})
    webhook(aws, receiver.url())
    sqs = boto3.client("sqs", region_name="us-east-1")
    url = aws[queue]
    group = {"MessageGroupId": "g", "MessageDeduplicationId": "d"} if queue == FIFO_QUEUE else {}
    sqs.send_message(QueueUrl=url, MessageBody=json.dumps(delivery(1)), **group)  # type: ignore[arg-type]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    (first,) = received(sqs, url, arn)
    assert work(module, [first]) == []
    sqs.delete_message(QueueUrl=url, ReceiptHandle=first["receiptHandle"])
    deadline = time.monotonic() + 60
    while not (again := received(sqs, aws[QUEUE], arn)):
        assert time.monotonic() < deadline, "the delay of a second was not set"
        time.sleep(0.1)
    assert again[0]["attributes"]["ApproximateReceiveCount"] == "1"
    assert again[0]["attributes"]["MessageGroupId"] == "acme"
    assert json.loads(again[0]["body"])["attempt"] == 2


def received(sqs: Any, url: str, arn: str) -> list[dict[str, Any]]:
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


def test_a_message_that_is_left_in_its_queue_is_shown_again_after_its_pause(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The URL that the pause is set with is worked out from the ARN, and must be that of the queue."""
    monkeypatch.setattr(type(module.WORKER.attempts), "chance", lambda _: 0.0)
    sqs = boto3.client("sqs", region_name="us-east-1")
    url = aws[QUEUE]
    sqs.send_message(QueueUrl=url, MessageBody="no JSON")
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    (first,) = received(sqs, url, arn)
    assert work(module, [first]) == [first["messageId"]]
    deadline = time.monotonic() + 60
    while not (again := received(sqs, url, arn)):
        assert time.monotonic() < deadline, "the pause of a second was not set: it waits for ten minutes"
        time.sleep(0.1)
    assert again[0]["attributes"]["ApproximateReceiveCount"] == "2"


def test_a_pause_that_can_not_be_set_is_no_failure(module: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert work(module, [message("no JSON", number=1)]) == ["m1"]  # of a queue that does not exist
    assert "a pause could not be set" in capsys.readouterr().out


def test_secrets_are_not_logged(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    webhook(aws, receiver.url())
    work(module, [message(delivery(1)), message("no JSON", number=2)])
    said = capsys.readouterr().out
    assert SECRET not in said
    assert "Grüße" not in said
