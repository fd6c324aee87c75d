"""Writes many items with few calls: BatchWriteItem takes 25 items and 16 MB.

What DynamoDB does not take (UnprocessedItems) is sent again after a pause that grows and is chosen at random ("full
jitter": "Exponential Backoff And Jitter", AWS Architecture Blog), so that many writers do not come back all at once.
Batching saves calls and time, not write units.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from shared import metrics, settings
from shared.api import BusyError, is_busy

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.items import Item

# BatchWriteItem: "Service, account, and table quotas in Amazon DynamoDB".
MOST_ITEMS = 25
MOST_BYTES = 16 * 1024 * 1024
LARGEST_ITEM_BYTES = 400 * 1024
FIRST_PAUSE_SECONDS = 0.05
LONGEST_PAUSE_SECONDS = 5.0


class UnwrittenError(BusyError):
    """DynamoDB took some items and not these, however often they were sent."""

    def __init__(self, items: Sequence[Item]) -> None:
        super().__init__(f"{len(items)} items could not be written")
        self.items = items


@dataclass(slots=True)
class _Counts:
    """What became of the items of one `put`: calls, and how often an item was sent and not taken."""

    calls: int = 0
    unprocessed: int = 0


@dataclass(frozen=True, slots=True)
class BatchWriter:
    """Writes items to one table; `key_names` are the attributes of its key.

    `patience_seconds` is how long all pauses of one `put` may be together: the caller waits for the answer and has only the time
    of the function, and an end of it in the middle would report nothing.
    `first_pause_seconds` doubles with every attempt, and at most as long is paused. `counted` writes a log line for each `put`,
    which CloudWatch counts: BatchItemsWritten, BatchItemsUnprocessed (once for each time that an item was not taken), BatchWriteCalls.
    """

    client: DynamoDBClient
    table: str
    key_names: tuple[str, ...]
    patience_seconds: float
    max_attempts: int = 10
    most_items: int = MOST_ITEMS
    first_pause_seconds: float = FIRST_PAUSE_SECONDS
    counted: bool = False
    sleep: Callable[[float], None] = time.sleep
    # Between 0 and 1; how long to pause is not a secret.
    # The system's: the state of Python's own would be the same in every environment that SnapStart restores.
    chance: Callable[[], float] = random.SystemRandom().random

    def put(self, items: Iterable[Item]) -> None:
        """Writes each item once; of two with one key, the last.

        Raises:
            ValueError: an item is larger than DynamoDB allows; nothing has been written.
            UnwrittenError: some were not written in `max_attempts` calls, or for want of patience; the others were.
        """
        unique = {tuple(str(item[name]) for name in self.key_names): item for item in items}
        unwritten: list[Item] = []
        patience = self.patience_seconds
        counts = _Counts()
        for batch in batches(list(unique.values()), self.most_items):
            left, patience = self._write(batch, patience, counts)
            unwritten += left
        if self.counted:
            metrics.emit(
                BatchItemsWritten=len(unique) - len(unwritten),
                BatchItemsUnprocessed=counts.unprocessed,
                BatchWriteCalls=counts.calls,
            )
        if unwritten:
            raise UnwrittenError(unwritten)

    def _write(self, batch: list[Item], patience: float, counts: _Counts) -> tuple[list[Item], float]:
        """What of a batch could not be written, and the seconds that are left for pauses."""
        waiting = batch
        for attempt in range(self.max_attempts):
            if attempt:
                pause = min(LONGEST_PAUSE_SECONDS, self.first_pause_seconds * 2**attempt) * self.chance()
                if pause > patience:
                    break
                self.sleep(pause)
                patience -= pause
            counts.calls += 1
            try:
                answer = self.client.batch_write_item(
                    RequestItems={self.table: [{"PutRequest": {"Item": item}} for item in waiting]}
                )
            except ClientError as error:
                # All of the batch was refused, which is the same as all of it being unprocessed.
                if not is_busy(error):
                    raise
                counts.unprocessed += len(waiting)
                continue
            waiting = [_put(request) for request in answer.get("UnprocessedItems", {}).get(self.table, [])]
            counts.unprocessed += len(waiting)
            if not waiting:
                break
        return waiting, patience


def batch_writer(
    client: DynamoDBClient, table: str, key_names: tuple[str, ...], patience_seconds: float
) -> BatchWriter:
    """Told by the environment variables; what they leave out is as above."""
    return BatchWriter(
        client,
        table,
        key_names,
        patience_seconds,
        most_items=settings.whole("BATCH_ITEMS", MOST_ITEMS),
        first_pause_seconds=settings.number("BATCH_FIRST_PAUSE_MS", FIRST_PAUSE_SECONDS * 1000) / 1000,
        counted=settings.whole("BATCH_METRICS", 0) == 1,
    )


def _put(request: Mapping[str, Any]) -> Item:
    item: Item = request["PutRequest"]["Item"]
    return item


def batches(items: Sequence[Item], most_items: int = MOST_ITEMS) -> Iterator[list[Item]]:
    """Items in batches that one call takes, of `most_items` at most.

    Raises:
        ValueError: an item is larger than DynamoDB allows.
    """
    sizes = [size_bytes(item) for item in items]
    for size in sizes:
        if size > LARGEST_ITEM_BYTES:
            raise ValueError(f"an item of {size:,} bytes is more than DynamoDB allows ({LARGEST_ITEM_BYTES:,})")
    batch: list[Item] = []
    total = 0
    for item, size in zip(items, sizes, strict=True):
        if batch and (len(batch) == most_items or total + size > MOST_BYTES):
            yield batch
            batch, total = [], 0
        batch.append(item)
        total += size
    if batch:
        yield batch


def size_bytes(item: Mapping[str, Any]) -> int:
    """How DynamoDB counts: "DynamoDB item sizes and formats". Numbers are counted as their text, which is no less."""
    return sum(len(name.encode()) + _value_bytes(value) for name, value in item.items())


def _value_bytes(value: Mapping[str, Any]) -> int:
    ((kind, given),) = value.items()
    match kind:
        case "S" | "N":
            return len(given.encode())
        case "B":
            return len(given)
        case "L":
            return 3 + sum(1 + _value_bytes(each) for each in given)
        case "M":
            return 3 + sum(1 + len(name.encode()) + _value_bytes(each) for name, each in given.items())
        case _:
            return 1
