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
def pauses(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    return pauses_of(module, monkeypatch)


def test_a_fifo_group_is_in_order_and_stops_at_its_first_failure(
    module: ModuleType,
    aws: dict[str, str],
    receiver: Receiver,
    pauses: list[tuple[str, int]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What is behind a failure waits as long: seen earlier, SQS would hold it back; later, it would hold others."""
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
