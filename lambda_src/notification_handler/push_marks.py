"""Which notification was pushed to which connection: written before the push, so that a batch that comes again repeats nothing.

A mark is an item in the table of the connections, without a tenant: no index holds it. It lives as long as a connection can.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from notification_handler.connections import read_batch
from shared import clock
from shared.batch_writer import BatchWriter, UnwrittenError
from shared.idempotency import HOUR_SECONDS
from shared.items import to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient


@dataclass(frozen=True, slots=True)
class Mark:
    """A notification and the connections that have it, or had their turn.

    Not `settled`: the invocation that wrote it died before the end, and nobody knows which of them have it.
    """

    key: str
    pushed_to: frozenset[str] = frozenset()
    settled: bool = True


def key_of(tenant_id: str, notification_id: str) -> str:
    """The mark's key; API Gateway's ids have no #."""
    return f"pushed#{tenant_id}#{notification_id}"


@dataclass(frozen=True, slots=True)
class PushMarks:
    """Marks of all tenants."""

    client: DynamoDBClient
    table: str
    writer: BatchWriter
    hours: int

    def read(self, keys: Iterable[str]) -> Mapping[str, Mark]:
        """The marks that are there.

        Raises:
            BusyError: DynamoDB did not give all of them.
        """
        found = (
            Mark(each["connection_id"], frozenset(each["pushed_to"]), each["settled"])
            for each in read_batch(self.client, self.table, dict.fromkeys(keys))
        )
        return {mark.key: mark for mark in found}

    def write(self, marks: Iterable[Mark]) -> set[str]:
        """Writes marks over those that are there; the keys of those that could not be written."""
        expires_at = int(clock.now() + self.hours * HOUR_SECONDS)
        try:
            self.writer.put(to_item(_stored(mark, expires_at)) for mark in marks)
        except UnwrittenError as error:
            return {item["connection_id"]["S"] for item in error.items}
        return set()


def _stored(mark: Mark, expires_at: int) -> dict[str, Any]:
    return {
        "connection_id": mark.key,
        "pushed_to": sorted(mark.pushed_to),
        "settled": mark.settled,
        "expires_at": expires_at,
    }
