"""Tenants take turns: one whose connections do not answer has its own share of threads, and no more."""

from __future__ import annotations

import random
import threading
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest
from websocket_clients import Clients, connect, reported, stream, with_clients

NOTHING_FAILED = reported()


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("notification_handler")[0]
    return found


def test_tenants_take_turns_and_one_that_does_not_answer_never_holds_all(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twelve connections hang until all others have what is theirs: it would never end if they held every thread."""
    clients = with_clients(module, monkeypatch, Clients(), at_a_time=3)
    monkeypatch.setattr(module, "PUSHES", replace(module.PUSHES, rules=replace(module.PUSHES.rules, at_a_time=2)))
    others_done = threading.Event()
    hung: list[str] = []

    def before(connection: str) -> None:
        if connection.startswith("dead"):
            hung.append(connection)
            clients.failing[connection] = "no answer"
            assert others_done.wait(30)
        elif len(clients.posted) == 9:
            others_done.set()

    clients.before = before
    for number in range(12):
        connect(module, f"dead{number}", "flood")
    for tenant in ("acme", "globex"):
        connect(module, tenant, tenant)
    assert module.handle(stream(*["flood"] * 10, *["acme", "globex"] * 5), None) == NOTHING_FAILED
    assert others_done.is_set()
    assert (len(clients.numbers("acme")), len(clients.numbers("globex"))) == (5, 5)
    # Two may be under way at a time; when two have not answered, the other ten are left for another batch.
    assert len(hung) <= 3


def test_what_is_left_out_beside_silent_ones_is_told_later(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    clients = with_clients(module, monkeypatch, Clients())
    rules = replace(module.PUSHES.rules, at_a_time=1)
    monkeypatch.setattr(module, "PUSHES", replace(module.PUSHES, rules=rules))
    monkeypatch.setattr(
        random.SystemRandom, "shuffle", lambda _, found: found.sort(key=lambda each: each.connection_id)
    )
    clients.failing = {"a1": "no answer"}
    for connection in ("a1", "a2", "a3"):
        connect(module, connection)
    assert module.handle(stream("acme"), None) == NOTHING_FAILED
    assert [each for each, _ in clients.frames] == ["a1"]
    assert module.handle(stream("acme", first=1), None) == NOTHING_FAILED
    assert {each: clients.kinds(each) for each in ("a1", "a2", "a3")} == {
        "a1": [], "a2": ["missed", "notification"], "a3": ["missed", "notification"],
    }  # fmt: skip
