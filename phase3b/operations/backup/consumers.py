"""Who acts again on items that are copied back: a stream has each item that is put, as if it were new. Pure.

Source: "Change data capture for DynamoDB Streams", Amazon DynamoDB Developer Guide: a put of a key that is not there is an
INSERT, of one that is there a MODIFY. Records that pass no filter of a function are skipped permanently ("Control which events
Lambda sends to your function", AWS Lambda Developer Guide).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from phase3b.capacity.deployment import Deployment
from phase3b.files.json_file import parse_json

EVENTS: Final = ("INSERT", "MODIFY", "REMOVE")


@dataclass(frozen=True, slots=True)
class Consumer:
    """A function that reads the stream of the table: so many records call it, and `queued_for` process what it queues.

    `without` is a filter that skips these records, and others of their kind, for as long as it is applied at the key `at`; None
    where the function has filters there, which a person narrows.
    """

    function: str
    description: str
    inserts: int
    modifies: int
    queued_for: tuple[str, ...]
    at: str
    without: str | None


def consumers(deployment: Deployment, table: str, inserts: int, modifies: int) -> tuple[Consumer, ...]:
    """Of so many items put back and overwritten; none where no function is called for one of them.

    A filter is judged by its eventName alone: what it asks of an item, some of them may pass.
    """
    found = []
    for each in deployment.functions:
        source = each.definition.streams.get(table)
        if source is None:
            continue
        own = {
            "INSERT": inserts if _passes(source.filters, "INSERT") else 0,
            "MODIFY": modifies if _passes(source.filters, "MODIFY") else 0,
        }
        if not any(own.values()):
            continue
        others = [name for name in EVENTS if not own.get(name)]
        queued_for = tuple(
            other.name for other in deployment.functions if set(other.consumes) & set(each.definition.queues)
        )
        found.append(
            Consumer(
                each.name,
                each.definition.description,
                own["INSERT"],
                own["MODIFY"],
                queued_for,
                f"service.functions.{each.name}.streams.{table}.filters",
                None if source.filters else json.dumps({"eventName": others}),
            )
        )
    return tuple(found)


def _passes(filters: Sequence[str], name: str) -> bool:
    """Whether a record of this event may pass one of them; without filters every record does."""
    return not filters or any(
        _may_pass(parse_json(each, "the filter", "phase3b validate says what is wrong with it").value, name)
        for each in filters
    )


def _may_pass(pattern: Any, name: str) -> bool:
    names = pattern.get("eventName")
    return not isinstance(names, list) or not all(isinstance(each, str) for each in names) or name in names


def consumer_words(found: Consumer) -> str:
    """What it does once more, before anything is written, and how it is kept from that."""
    kinds = [
        (found.inserts, "INSERT, as if they were new"),
        (found.modifies, "MODIFY, as if somebody had changed them"),
    ]
    called = " and ".join(f"{count:,} as {words}" for count, words in kinds if count)
    queued = f"; what it queues goes to {', '.join(found.queued_for)}" if found.queued_for else ""
    narrowed = "narrowed so that none of them passes" if found.without is None else f"['{found.without}']"
    return (
        f"the stream calls {found.function} for them, {called}: {found.description}{queued}\n"
        f"  to keep it from that: {found.at}: {narrowed}, applied before and taken back after; what else happens meanwhile of "
        "these events is skipped, too"
    )
