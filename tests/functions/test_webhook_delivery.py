"""webhook_delivery: the worker of the queue; each message is delivered, comes again after its pause, or ends as a dead letter."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import sys
import threading
import time
from collections.abc import Sequence
from types import ModuleType
from typing import Any

import boto3
import pytest
from standardwebhooks.webhooks import Webhook
from webhook_receiver import SECRET, Receiver

TABLE = "${aws_dynamodb_table.webhooks.name}"
QUEUE = "${aws_sqs_queue.webhook_deliveries.url}"
FIFO_QUEUE = "${aws_sqs_queue.webhook_deliveries_fifo.url}"


class Context:
    """An invocation that may still take so many seconds."""

    def __init__(self, seconds: float = 30) -> None:
        self.seconds = seconds

    def get_remaining_time_in_millis(self) -> int:
        return int(self.seconds * 1000)


@pytest.fixture
def module(handler: Any, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setenv("PHASE3B_LOCAL_WEBHOOKS", "allow-private")
    found: ModuleType = handler("webhook_delivery")[0]
    return found


def webhook(aws: dict[str, str], url: str, webhook_id: str = "1" * 26, *, active: bool = True) -> str:
    item = {
        "tenant_id": "acme",
        "record_id": f"webhook#{webhook_id}",
        "webhook_id": webhook_id,
        "url": url,
        "events": ["ticket.created"],
        "active": active,
        "secret": SECRET,
        "created_at": "2026-01-22T09:30:00.000Z",
        "updated_at": "2026-01-22T09:30:00.000Z",
    }
    to_item = sys.modules["shared.items"].to_item
    boto3.client("dynamodb", region_name="us-east-1").put_item(TableName=aws[TABLE], Item=to_item(item))
    return webhook_id


def delivery(number: int, webhook_id: str = "1" * 26) -> dict[str, Any]:
    return {
        "tenant_id": "acme",
        "webhook_id": webhook_id,
        "delivery_id": f"{number:026d}",
        "event": "ticket.created",
        "occurred_at": "2026-01-22T09:30:00.000Z",
        "data": {"number": number, "subject": "Grüße"},
    }


def message(body: Any, *, attempt: int = 1, group: str | None = None, number: int | None = None) -> dict[str, Any]:
    found = number if number is not None else int(body["delivery_id"])
    attributes = {"ApproximateReceiveCount": str(attempt), **({"MessageGroupId": group} if group else {})}
    return {
        "messageId": f"m{found}",
        "receiptHandle": f"r{found}",
        "body": body if isinstance(body, str) else json.dumps(body),
        "attributes": attributes,
        "eventSourceARN": "arn:aws:sqs:us-east-1:123456789012:deliveries",
    }


@pytest.fixture
def pauses(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The pauses that the worker sets, in order."""
    found: list[tuple[str, int]] = []

    def heard(*, QueueUrl: str, Entries: list[Any]) -> Any:  # noqa: N803  SQS's names
        assert QueueUrl.endswith("/123456789012/deliveries")
        found.extend((each["ReceiptHandle"], each["VisibilityTimeout"]) for each in Entries)
        return {"Successful": []}

    monkeypatch.setattr(module.WORKER.sqs, "change_message_visibility_batch", heard)
    monkeypatch.setattr(type(module.WORKER), "chance", lambda _: 1.0)
    return found


def work(module: ModuleType, messages: Sequence[Any], seconds: float = 30) -> list[str]:
    answer = module.handle({"Records": list(messages)}, Context(seconds))
    return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]


def records(aws: dict[str, str]) -> dict[int, dict[str, Any]]:
    """What is recorded of each delivery."""
    from_item = sys.modules["shared.items"].from_item
    items = boto3.client("dynamodb", region_name="us-east-1").scan(TableName=aws[TABLE])["Items"]
    found = [from_item(item) for item in items]
    return {int(item["delivery_id"]): item for item in found if item["record_id"].startswith("delivery#")}


def counted(capsys: pytest.CaptureFixture[str]) -> dict[str, int]:
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return {name: line[name] for line in lines for name in ("WebhooksDelivered", "WebhooksFailed") if name in line}


def test_a_delivery_that_its_receiver_can_verify(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
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
    now = sys.modules["shared.clock"].seconds_of(found["updated_at"])
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


def test_a_fifo_group_is_in_order_and_stops_at_its_first_failure(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    pauses: list[tuple[str, int]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What stands behind a failure waits as long: seen earlier, SQS would hold it back; later, it would hold others."""
    receiver.reply["/bad"] = (500, {})
    good, bad = webhook(aws, receiver.url(), "1" * 26), webhook(aws, receiver.url("/bad"), "2" * 26)
    capsys.readouterr()
    batch = [
        message(delivery(1, good), group=good),
        message(delivery(2, bad), group=bad),
        message(delivery(3, good), group=good),
        message(delivery(4, bad), group=bad),
        message(delivery(5, good), group=good),
    ]
    assert work(module, batch) == ["m2", "m4"]
    sent = [(path, json.loads(body)["data"]["number"]) for path, _, body in receiver.requests]
    assert [number for path, number in sent if path == "/in"] == [1, 3, 5]
    assert [number for path, number in sent if path == "/bad"] == [2]
    assert pauses == [("r2", 5), ("r4", 5)]
    assert counted(capsys) == {"WebhooksDelivered": 3, "WebhooksFailed": 1}
    assert 4 not in records(aws)


def test_what_stands_behind_a_dead_letter_is_sent_at_once(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    """SQS has given both six times, and the second only because of the first: not to send it now is never to send it."""
    group = webhook(aws, receiver.url())
    batch = [message("no JSON", number=1, group=group, attempt=6)]
    batch += [message(delivery(number), group=group, attempt=6) for number in (2, 3)]
    assert work(module, batch) == ["m1"]
    assert [json.loads(body)["data"]["number"] for _, _, body in receiver.requests] == [2, 3]
    assert {number: each["status"] for number, each in records(aws).items()} == {2: "delivered", 3: "delivered"}
    assert pauses == [("r1", 0)]


def test_a_group_goes_on_up_to_the_first_that_may_come_again(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    receiver.reply["/in"] = (500, {})
    group = webhook(aws, receiver.url())
    attempts = ((1, 6), (2, 6), (3, 5), (4, 4))
    batch = [message(delivery(number), group=group, attempt=attempt) for number, attempt in attempts]
    assert work(module, batch) == ["m1", "m2", "m3", "m4"]
    assert {number: each["status"] for number, each in records(aws).items()} == {1: "dead", 2: "dead", 3: "failed"}
    assert pauses == [("r1", 0), ("r2", 0), ("r3", 80), ("r4", 80)]


def test_what_dies_behind_another_is_recorded(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    receiver.reply["/in"] = (500, {})
    group = webhook(aws, receiver.url())
    batch = [message(delivery(number), group=group, attempt=attempt) for number, attempt in ((1, 5), (2, 6), (3, 5))]
    assert work(module, batch) == ["m1", "m2", "m3"]
    found = records(aws)
    assert {number: each["status"] for number, each in found.items()} == {1: "failed", 2: "dead"}
    assert found[2]["last_error"] == "not sent: a delivery before it failed too often"
    assert pauses == [("r1", 80), ("r2", 80), ("r3", 80)]


def test_what_dies_for_want_of_time_is_recorded(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    group = webhook(aws, receiver.url())
    batch = [message(delivery(number), group=group, attempt=attempt) for number, attempt in ((1, 6), (2, 5))]
    assert work(module, batch, seconds=11.9) == ["m1", "m2"]
    found = records(aws)
    assert {number: each["status"] for number, each in found.items()} == {1: "dead"}
    assert found[1]["last_error"] == "not sent: those before it took all the time there was"
    assert (receiver.requests, pauses) == ([], [("r1", 0), ("r2", 0)])


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
