"""webhook_delivery: what is behind another of its FIFO group."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import pytest
from deliveries_worked import (
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
from webhook_receiver import Receiver


@pytest.fixture
def module(handler: Any, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return worker_of(handler, monkeypatch)


@pytest.fixture
def queued_again(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int, int]]:
    return queued_again_of(module, monkeypatch)


@pytest.fixture
def pauses(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    return pauses_of(module, monkeypatch)


def test_a_fifo_group_is_in_order_up_to_its_first_failure(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    queued_again: list[tuple[int, int, int]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What is behind a failure waits a little, without an attempt, and not as long as the failure does."""
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
    assert work(module, batch) == []
    sent = [(path, json.loads(body)["data"]["number"]) for path, _, body in receiver.requests]
    assert [number for path, number in sent if path == "/in"] == [1, 3, 5]
    assert [number for path, number in sent if path == "/bad"] == [2]
    assert queued_again == [(2, 2, 6), (4, 1, 2)]
    assert counted(capsys) == {"WebhooksDelivered": 3, "WebhooksFailed": 1}
    assert 4 not in records(aws)


def test_a_message_that_is_broken_holds_up_none_of_its_group(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, pauses: list[tuple[str, int]]
) -> None:
    group = webhook(aws, receiver.url())
    batch = [message("no JSON", number=1, group=group, attempt=6)]
    batch += [message(delivery(number), group=group, attempt=6) for number in (2, 3)]
    assert work(module, batch) == ["m1"]
    assert [json.loads(body)["data"]["number"] for _, _, body in receiver.requests] == [2, 3]
    assert {number: each["status"] for number, each in records(aws).items()} == {2: "delivered", 3: "delivered"}
    assert pauses == [("r1", 64)]


@pytest.mark.usefixtures("pauses")
def test_a_webhook_of_a_fifo_queue_keeps_its_order_where_its_tenant_has_no_turn(
    module: ModuleType, aws: dict[str, str], receiver: Receiver, queued_again: list[tuple[int, int, int]]
) -> None:
    """It holds one invocation at most; the same of the standard queue waits, and one that fails does in either."""
    turns = module.WORKER.turns
    while turns.take("acme", 60) is not None:
        pass
    group, failing = webhook(aws, receiver.url()), webhook(aws, receiver.url(), "2" * 26, failures=1)
    batch = [message(delivery(number), group=group) for number in (1, 2)]
    assert work(module, [*batch, message(delivery(3, failing), group=failing)]) == []
    assert [json.loads(body)["data"]["number"] for _, _, body in receiver.requests] == [1, 2]
    assert queued_again == [(3, 1, 2)]
    assert work(module, [message(delivery(4))]) == []
    assert [number for number, _, _ in queued_again] == [3, 4]
    assert len(receiver.requests) == 2
