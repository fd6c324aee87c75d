"""Batches on AWS: where it may go, what it costs at most, and that nothing of it stays there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from measured_batches import TUNING

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.loader import load
from phase3b.capacity.model.load import LoadSettings
from phase3b.errors import ExitCode, Phase3bError
from phase3b.files.project import source_of
from phase3b.packaging.source.source_tree import source_tree
from phase3b.tuning.batches import on_aws
from phase3b.tuning.batches.on_aws import deleted, left_out, refuse, units_planned
from phase3b.tuning.batches.written import WriteOperation, write_operations

SETTINGS = load(Path("capacity.yaml")).load.settings


@pytest.fixture
def operations(deployment: Deployment) -> dict[str, WriteOperation]:
    capacity = load(Path("capacity.yaml"))
    source = source_tree(source_of(capacity.name), capacity)
    return {each.table.name: each for each in write_operations(deployment, source, 50)}


def test_what_writes_many_items(operations: dict[str, WriteOperation]) -> None:
    found = {
        name: (
            each.function,
            each.way,
            each.size,
            each.first_pause_ms,
            each.patience_seconds,
            each.size_key,
            each.pause_key,
        )
        for name, each in operations.items()
    }
    keys = ("batch_items", "batch_first_pause_ms")
    assert found == {
        "notifications": ("notification_handler", "BatchWriteItem", 25, 50, 2.5, *keys),
        "connections": ("notification_handler", "BatchWriteItem", 25, 50, 2.5, *keys),
        "cost_forecasts": ("cost_forecasting", "BatchWriteItem", 25, 50, 8, *keys),
        "ticket_comments": ("support_tickets", "TransactWriteItems", 50, 50, 5, "ticket_comments_per_transaction", ""),
        "webhooks": ("webhook_delivery", "PutItem", 1, 50, None, "", ""),
    }


def test_tables_that_others_would_notice_are_left_out(
    deployment: Deployment, operations: dict[str, WriteOperation]
) -> None:
    found = {name: left_out(deployment, each, "tenant_id") for name, each in operations.items()}
    assert found == {
        "notifications": "the stream of notifications calls notification_handler with whatever is written: measure it without --on-aws",
        "connections": "connections is not partitioned by tenant_id: the tuning role writes items of test tenants alone",
        "cost_forecasts": "",
        "ticket_comments": "",
        "webhooks": "",
    }


def test_units_by_hand(operations: dict[str, WriteOperation]) -> None:
    """Sizes 1, 5 and 25 by one and two writers, and three other operations: nine times 50 items of a unit, three times each."""
    assert units_planned([operations["cost_forecasts"]], TUNING) == 9 * 50 * 3
    # A notification has an entry of an index; items of 1,025 bytes are two units.
    larger = TUNING.model_copy(update={"item_bytes": 1025, "repeats": 2})
    assert units_planned([operations["notifications"]], larger) == 9 * 2 * 50 * 2 * 2 * 3
    # One at a time by one and two writers, and three other operations.
    assert units_planned([operations["webhooks"]], TUNING) == 5 * 50 * 3


def codes(deployment: Deployment, owned: str | None, usd: float | None, settings: LoadSettings = SETTINGS) -> list[str]:
    try:
        refuse(deployment, owned, 1000, settings, lambda *_: usd)
    except Phase3bError as error:
        return [each.code for each in error.problems]
    return []


def test_where_it_may_not_go(deployment: Deployment) -> None:
    cheap = SETTINGS.model_copy(update={"most_usd": 0.01})
    assert codes(deployment, None, 0.001) == ["P3B-LOAD-NOT-OWNED"]
    assert codes(deployment, "prod", 0.001) == ["P3B-LOAD-NOT-OWNED"]
    assert codes(deployment, "dev", 0.02, cheap) == ["P3B-LOAD-COST"]
    assert codes(deployment, "dev", None) == ["P3B-LOAD-COST-UNKNOWN"]
    assert codes(deployment, None, 0.02, cheap) == ["P3B-LOAD-NOT-OWNED", "P3B-LOAD-COST"]
    assert codes(deployment, "dev", 0.01, cheap) == []
    assert refuse(deployment, "dev", 1000, SETTINGS, lambda _, units: units / 1e6) == 0.001


class GivingBack:
    """A table that gives back so many of each batch of deletions, for some calls."""

    def __init__(self, back: int, calls: int) -> None:
        self.back = back
        self.calls = calls
        self.gone: list[Any] = []

    def batch_write_item(self, RequestItems: dict[str, list[Any]]) -> dict[str, Any]:  # noqa: N803  boto's name
        ((table, requests),) = RequestItems.items()
        assert len(requests) <= 25
        left = requests[: self.back] if self.calls else []
        self.calls = max(0, self.calls - 1)
        self.gone += requests[len(left) :]
        return {"UnprocessedItems": {table: left} if left else {}}


def test_what_is_given_back_is_deleted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_aws.time, "sleep", lambda _: None)
    client = GivingBack(3, 4)
    deleted(client, "t", [{"p": {"S": str(number)}} for number in range(60)], "dev")
    assert sorted(int(each["DeleteRequest"]["Key"]["p"]["S"]) for each in client.gone) == list(range(60))


def test_what_can_not_be_deleted_is_said_with_the_command_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_aws.time, "sleep", lambda _: None)
    with pytest.raises(Phase3bError) as caught:
        deleted(GivingBack(2, 99), "notes-dev-notes", [{"p": {"S": "a"}}, {"p": {"S": "b"}}], "dev")
    assert str(caught.value) == (
        "2 items of test tenants are still in notes-dev-notes. Delete them once it throttles no more: phase3b load clean dev --scan "
        "--yes. [P3B-TUNE-ITEMS-LEFT]"
    )
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE


def test_items_are_gone_after_each_combination(measuring: Any, dynamodb: Any, deployment: Deployment) -> None:
    """Even after one that was refused: and nothing else of the table is."""
    own = measuring("cost_forecasts")
    table = own.destination.make_table(own.operation.table, "deployed-cost-forecasts", None)
    other = {"tenant_id": {"S": "acme"}, "record_id": {"S": "actual#2026-01"}}
    dynamodb.put_item(TableName=table, Item=other)
    there: list[int] = []

    def remove(name: str, keys: Any) -> None:
        there.append(dynamodb.scan(TableName=name, Select="COUNT")["Count"])
        deleted(dynamodb, name, keys, deployment.name)

    own.destination = replace(own.destination, make_table=lambda *_: table, clock=None, deployed=True, remove=remove)
    own.tuning = TUNING.model_copy(update={"sizes": (5, 25), "call_time": None})
    cells = own.cells()
    assert {(each.condition, each.size, each.parallel) for each in cells} == {
        ("as deployed", size, parallel) for size in (5, 25) for parallel in (1, 2)
    }
    assert [each.way for each in own.other_ways(25)] == ["TransactWriteItems", "PutItem"]
    own.tuning = own.tuning.model_copy(update={"repeats": 3})
    # Of what is refused, once is enough.
    assert own.cell("BatchWriteItem", 50, 1, 50, "as deployed").refusal
    assert there == [51] * 6 + [1]
    assert dynamodb.scan(TableName=table)["Items"] == [other]
    # Real time: what a call took, and no less than all of them one after the other.
    assert all(each.seconds > 0 for each in cells)
