"""A page of a list: what has expired is left out, and the answer stays below what Lambda can return.

Lambda returns 6 MB: "Invocation payload (request and response)" in "Lambda quotas". The body of an answer is text in it, whose quotes and
line ends are escaped, and up to Python 3.11 the runtime escapes all that is not ASCII, too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock
from shared.items import from_item, picked, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.eventual_reads import EventualReads

# A page may be short where much has expired, but never takes for ever.
MOST_QUERIES = 5


@dataclass(frozen=True, slots=True)
class Page:
    """Items as they are shown, and the key after which the next page begins; None where there is none."""

    items: list[dict[str, Any]]
    last: dict[str, str] | None
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Pages:
    """Reads pages of at most so many bytes, as Lambda counts them; one item is shown whatever its size."""

    client: DynamoDBClient | EventualReads
    most_bytes: int

    def read(
        self,
        query: Mapping[str, Any],
        *,
        limit: int,
        shown: tuple[str, ...],
        key: tuple[str, ...],
        start: Mapping[str, str] | None = None,
        partition: Mapping[str, str],
        is_there: Callable[[Mapping[str, Any]], bool] | None = None,
        most_bytes: int | None = None,
    ) -> Page:
        """Up to `limit` items of a query, with the attributes `shown`.

        `key` are the attributes that a cursor holds and `partition` those that it must not: the reader's own. `is_there`
        says what of the items is left out; by itself what has expired.
        """
        is_there = is_there or has_not_expired
        most = self.most_bytes if most_bytes is None else most_bytes
        found: list[dict[str, Any]] = []
        size = 0
        last = dict(start) if start is not None else None
        for _ in range(MOST_QUERIES):
            further = {} if last is None else {"ExclusiveStartKey": to_item({**partition, **last})}
            answer = self.client.query(**{**query, **further, "Limit": limit})
            rest = len(answer["Items"])
            for item in map(from_item, answer["Items"]):
                rest -= 1
                if is_there(item):
                    each = picked(item, shown)
                    bytes_ = size_bytes(each)
                    if found and size + bytes_ > most:
                        return Page(found, last, size)
                    found.append(each)
                    size += bytes_
                last = picked(item, key)
                if len(found) == limit and (rest or "LastEvaluatedKey" in answer):
                    return Page(found, last, size)
            if "LastEvaluatedKey" not in answer:
                return Page(found, None, size)
            last = picked(from_item(answer["LastEvaluatedKey"]), key)
        return Page(found, last, size)


def size_bytes(shown: Mapping[str, Any]) -> int:
    """What an item adds to an answer at most: its JSON, as text in JSON that is all ASCII, and a comma."""
    return len(json.dumps(json.dumps(shown, separators=(",", ":"), ensure_ascii=False)))


def has_not_expired(item: Mapping[str, Any]) -> bool:
    """Whether an item is still there: DynamoDB deletes what has expired some time later, and until then it counts as gone."""
    expires_at: float | None = item.get("expires_at")
    return expires_at is None or expires_at > clock.now()
