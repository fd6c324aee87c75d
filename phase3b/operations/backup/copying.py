"""Items of a restored table copied back into the deployed one, each only where nobody has written it meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from botocore.exceptions import BotoCoreError, ClientError

from phase3b.capacity.aws_limits import quota
from phase3b.errors import Phase3bError, outside_failure
from phase3b.operations.backup.item_compared import (
    Compared,
    Copied,
    Item,
    comparable,
    kind_of,
    still_as,
    still_missing,
)
from phase3b.operations.doctor.reading import Reading

_BUSY: Final = frozenset(
    {"ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded", "InternalServerError"}
)
# So often a refused request is sent again, waiting 1, 2, 4 ... seconds, beside the repeats of boto3.
_AGAIN: Final = 6


@dataclass(slots=True)
class Pace:
    """Capacity units a second that may be consumed; what was consumed is paid for by waiting before the next request."""

    units_per_second: float
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _free_at: float = 0.0

    def wait(self) -> None:
        """Until the next request may be sent."""
        if (left := self._free_at - self.clock()) > 0:
            self.sleep(left)

    def consumed(self, answer: dict[str, Any]) -> None:
        """Takes what an answer says of ConsumedCapacity into account."""
        found = answer.get("ConsumedCapacity") or ()
        units = sum(float(each.get("CapacityUnits", 0)) for each in ([found] if isinstance(found, dict) else found))
        self._free_at = max(self._free_at, self.clock()) + units / self.units_per_second


@dataclass(frozen=True, slots=True)
class Tables:
    """The restored table, the deployed one, their key, and the attribute of their time to live."""

    restored: str
    deployed: str
    key: tuple[str, ...]
    ttl_attribute: str | None


class Copying:
    """Compares and copies; `reads` and `writes` are the pace at which the deployed table is used."""

    def __init__(self, reading: Reading, tables: Tables, reads: Pace, writes: Pace) -> None:
        self._dynamodb = reading.client("dynamodb")
        self._tables = tables
        self._reads = reads
        self._writes = writes

    def compared(self, now: float) -> Compared:
        """All items of both tables.

        Raises:
            Phase3bError: AWS refused (3).
        """
        result = Compared()
        for restored, deployed in self._pairs():
            result = result.and_(kind_of(restored, deployed, self._tables.ttl_attribute, now))
        only = 0
        names = {f"#{number}": name for number, name in enumerate(self._tables.key)}
        keys_alone = {"ProjectionExpression": ", ".join(names), "ExpressionAttributeNames": names}
        for page in self._pages(self._tables.deployed, **keys_alone):
            for keys in _batches(page):
                only += len(keys) - len(self._found(self._tables.restored, keys, **keys_alone))
        return replace(result, deployed_only=only)

    def copy(self, now: float, say: Callable[[Copied], None], *, overwrite: bool) -> Copied:
        """Puts back what is missing; where asked for, also what is different. What only the deployed table has stays.

        Raises:
            Phase3bError: AWS refused one; those before it were copied, and the same again goes on (3).
        """
        done = Copied()
        for number, (restored, deployed) in enumerate(self._pairs(), 1):
            kind = kind_of(restored, deployed, self._tables.ttl_attribute, now)
            if kind == "missing":
                put = self._put(restored, still_missing(self._tables.key[0]).arguments)
                done = replace(done, put=done.put + put, met=done.met + (not put))
            elif kind == "changed" and overwrite and deployed is not None:
                done = self._overwritten(done, restored, deployed)
            if number % 1000 == 0:
                say(done)
        return done

    def _overwritten(self, done: Copied, restored: Item, deployed: Item) -> Copied:
        condition = still_as(deployed, restored)
        if condition is None:
            return replace(done, not_held=done.not_held + 1)
        put = self._put(restored, condition.arguments)
        return replace(done, overwritten=done.overwritten + put, met=done.met + (not put))

    def _put(self, item: Item, condition: dict[str, Any]) -> bool:
        """Whether it was written; False where somebody has written it meanwhile."""
        self._writes.wait()
        try:
            answer = self._sent(
                "dynamodb:PutItem", self._dynamodb.put_item, TableName=self._tables.deployed, Item=item,
                ReturnConsumedCapacity="TOTAL", **condition,
            )  # fmt: skip
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise self._refused("dynamodb:PutItem", error) from error
            return False
        self._writes.consumed(answer)
        return True

    def _pairs(self) -> Iterator[tuple[Item, Item | None]]:
        """Each item of the restored table, with the deployed one's of the same key."""
        for page in self._pages(self._tables.restored):
            for items in _batches(page):
                there = self._found(self._tables.deployed, [self._key(each) for each in items])
                yield from ((each, there.get(self._identity(each))) for each in items)

    def _key(self, item: Item) -> Item:
        return {name: item[name] for name in self._tables.key}

    def _identity(self, item: Item) -> tuple[str, ...]:
        return tuple(str(comparable({name: item[name]})) for name in self._tables.key)

    def _pages(self, table: str, **more: Any) -> Iterator[list[Item]]:
        start: dict[str, Any] = {}
        while True:
            self._reads.wait()
            answer = self._answered(
                "dynamodb:Scan", self._dynamodb.scan, TableName=table, ConsistentRead=True,
                ReturnConsumedCapacity="TOTAL", **more, **start,
            )  # fmt: skip
            if table == self._tables.deployed:
                self._reads.consumed(answer)
            yield answer["Items"]
            if "LastEvaluatedKey" not in answer:
                return
            start = {"ExclusiveStartKey": answer["LastEvaluatedKey"]}

    def _found(self, table: str, keys: Sequence[Item], **more: Any) -> dict[tuple[str, ...], Item]:
        found: dict[tuple[str, ...], Item] = {}
        left: Sequence[Item] = keys
        refused = 0
        while left:
            self._reads.wait()
            asked = {table: {"Keys": list(left), "ConsistentRead": True, **more}}
            answer = self._answered(
                "dynamodb:BatchGetItem", self._dynamodb.batch_get_item, RequestItems=asked,
                ReturnConsumedCapacity="TOTAL",
            )  # fmt: skip
            if table == self._tables.deployed:
                self._reads.consumed(answer)
            got = answer["Responses"].get(table, [])
            found.update({self._identity(each): each for each in got})
            left = answer.get("UnprocessedKeys", {}).get(table, {}).get("Keys", [])
            if left and not got:
                # An answer without any of them: the table is throttled.
                if refused >= _AGAIN:
                    raise outside_failure(
                        f"{table} gave none of {len(left)} items, {refused + 1} times",
                        "It is throttled: see phase3b doctor throttles; lower ops.recovery.copy_read_units, and run the same command again",
                        code="P3B-OPS-COPY-REFUSED",
                    )
                self._reads.sleep(2.0**refused)
                refused += 1
        return found

    def _answered(self, action: str, call: Callable[..., dict[str, Any]], **sent: Any) -> dict[str, Any]:
        try:
            return self._sent(action, call, **sent)
        except ClientError as error:
            raise self._refused(action, error) from error

    def _sent(self, action: str, call: Callable[..., dict[str, Any]], **sent: Any) -> dict[str, Any]:
        for attempt in range(_AGAIN + 1):
            try:
                return call(**sent)
            except ClientError as error:
                if error.response["Error"]["Code"] not in _BUSY or attempt == _AGAIN:
                    raise
                self._reads.sleep(2.0**attempt)
            except BotoCoreError as error:
                raise self._refused(action, error) from error
        raise AssertionError  # the last attempt returns or raises

    def _refused(self, action: str, error: Exception) -> Phase3bError:
        return outside_failure(
            f"{action} for {self._tables.restored} -> {self._tables.deployed}: {' '.join(str(error).split()).rstrip('.')}",
            "Nothing was removed. Fix that, and run the same command again: it goes on with what is still missing",
            code="P3B-OPS-COPY-REFUSED",
        )


def _batches(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    most = quota("batch_get_items")
    yield from (items[start : start + most] for start in range(0, len(items), most))
