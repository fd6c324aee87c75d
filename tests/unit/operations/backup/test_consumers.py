"""Who acts again on items that are copied back, and how a person keeps them from it."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from split_file import securebase

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import parse
from phase3b.local.documents.event_matching import passes_one
from phase3b.operations.backup.consumers import Consumer, consumer_words, consumers

STREAM = """      streams:
        support_tickets:
"""


def deployment(filters: Sequence[str] = ()) -> Deployment:
    text = securebase()
    assert text.count(STREAM) == 1
    own = f"          filters: {json.dumps(filters)}\n" if filters else ""
    return resolve(parse(text.replace(STREAM, STREAM + own), "capacity.yaml"), "prod")


def of_tickets(inserts: int, modifies: int, *filters: str) -> tuple[Consumer, ...]:
    return consumers(deployment(filters), "support_tickets", inserts, modifies)


def test_tickets_that_come_back_are_delivered_to_webhooks_again() -> None:
    (found,) = of_tickets(1200, 5)
    assert (found.function, found.inserts, found.modifies, found.queued_for) == (
        "webhook_manager", 1200, 5, ("webhook_delivery",),
    )  # fmt: skip
    assert consumer_words(found) == (
        "the stream calls webhook_manager for them, 1,200 as INSERT, as if they were new and 5 as MODIFY, as if somebody had "
        "changed them: Registers webhooks and queues a delivery for each event that one listens to; what it queues goes to "
        "webhook_delivery\n"
        "  to keep it from that: service.functions.webhook_manager.streams.support_tickets.filters: "
        '[\'{"eventName": ["REMOVE"]}\'], applied before and taken back after; what else happens meanwhile of these events is '
        "skipped, too"
    )


@pytest.mark.parametrize(("inserts", "modifies", "left"), [(1, 0, {"MODIFY", "REMOVE"}), (0, 1, {"INSERT", "REMOVE"})])
def test_the_filter_that_is_named_skips_what_is_written_and_nothing_else(
    inserts: int, modifies: int, left: set[str]
) -> None:
    (found,) = of_tickets(inserts, modifies)
    assert found.without is not None
    passing = {name for name in ("INSERT", "MODIFY", "REMOVE") if passes_one([found.without], {"eventName": name})}
    assert passing == left
    # It is one that the file takes.
    assert of_tickets(inserts, modifies, found.without) == ()


def test_a_table_without_readers_and_nothing_to_write_call_nobody() -> None:
    assert consumers(deployment(), "webhooks", 5, 5) == ()
    assert of_tickets(0, 0) == ()


def test_filters_of_its_own_count_by_the_event_that_they_name() -> None:
    assert of_tickets(5, 0, '{"eventName": ["MODIFY", "REMOVE"]}') == ()
    (found,) = of_tickets(5, 2, '{"eventName": ["MODIFY"]}')
    assert (found.inserts, found.modifies, found.without) == (0, 2, None)
    assert "filters: narrowed so that none of them passes" in consumer_words(found)
    # What it asks of an item some may pass; one that names no event asks nothing of it.
    (found,) = of_tickets(5, 2, '{"eventName": ["REMOVE"]}', '{"dynamodb": {"NewImage": {"status": {"S": ["open"]}}}}')
    assert (found.inserts, found.modifies) == (5, 2)
