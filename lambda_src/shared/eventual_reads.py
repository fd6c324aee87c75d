"""Eventually consistent reads, through DynamoDB Accelerator (DAX) where the environment has one; else, and whenever it is away, of the table.

What DAX answers may be as old as it keeps an item or the answer of a query (`service.dax`): nothing that is written takes it out before,
as functions write to the tables. So only what may be that old is read here, and never what decides anything: a read that asks to be
consistent goes to the table, and what writes has no way through DAX at all.

Whatever fails on the way to DAX, the table is asked, and its answer or its error is the one that counts.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import metrics, settings

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.dax import Dax

# What an answer must have; one that lacks it is none.
NEEDED = {"query": "Items", "batch_get_item": "Responses"}


@dataclass(frozen=True, slots=True)
class EventualReads:
    """Reads of one operation; with the methods of a client of DynamoDB, and none that writes."""

    client: DynamoDBClient
    dax: Dax | None

    def query(self, **given: Any) -> Any:
        """Query."""
        return self._asked("query", given, consistent=bool(given.get("ConsistentRead")))

    def get_item(self, **given: Any) -> Any:
        """GetItem."""
        return self._asked("get_item", given, consistent=bool(given.get("ConsistentRead")))

    def batch_get_item(self, **given: Any) -> Any:
        """BatchGetItem, which says of each table whether it is consistent."""
        consistent = any(each.get("ConsistentRead") for each in given["RequestItems"].values())
        return self._asked("batch_get_item", given, consistent=consistent)

    def _asked(self, operation: str, given: dict[str, Any], *, consistent: bool) -> Any:
        if self.dax is not None and not consistent:
            answer = self.dax.ask(operation, given)
            if answer is not None and NEEDED.get(operation, "") in {"", *answer}:
                metrics.emit(DaxAnswers=1)
                return answer
            if self.dax.counts:
                metrics.emit(DaxUnavailable=1)
        return getattr(self.client, operation)(**given)


def eventual_reads(client: DynamoDBClient, *operations: str) -> tuple[EventualReads, ...]:
    """The reads of each operation, told by the environment variables: without them all are of the tables, and no DAX is asked."""
    named = os.environ.get("DAX_READS", "").split(",")
    endpoint = os.environ.get("DAX_ENDPOINT", "")
    dax = _dax(endpoint) if endpoint and any(each in named for each in operations) else None
    return tuple(EventualReads(client, dax if each in named else None) for each in operations)


def _dax(endpoint: str) -> Dax | None:
    # A function that reads nothing through it starts as fast as it did.
    from shared.dax import Dax, Patience, client_of  # noqa: PLC0415

    patience = Patience(
        settings.number("DAX_CONNECT_TIMEOUT_MS", 200) / 1000,
        settings.number("DAX_TIMEOUT_MS", 100) / 1000,
        settings.whole("DAX_CIRCUIT_FAILURES", 5),
        settings.number("DAX_CIRCUIT_OPEN_SECONDS", 10),
    )
    make = client_of(endpoint, patience)
    return None if make is None else Dax(make, patience, time.monotonic)
