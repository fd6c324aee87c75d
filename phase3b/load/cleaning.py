"""What load tests leave behind: items of test tenants in the tables, and their API keys."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from phase3b.errors import outside_failure

# BatchWriteItem: "Service, account, and table quotas in Amazon DynamoDB".
MOST_DELETED: Final = 25
# "Error retries and exponential backoff" in the DynamoDB Developer Guide: of what was not processed, longer and longer.
FIRST_PAUSE_SECONDS: Final = 0.05
LONGEST_PAUSE_SECONDS: Final = 5.0
MOST_TRIES: Final = 12


@dataclass(frozen=True, slots=True)
class Cleaned:
    """How many items of which table there were, and how many API keys; `deleted` says whether they are gone.

    `unreached` are the tables that were not looked through, with the reason; `not_in_tables` is what else there may be.
    """

    environment: str
    deleted: bool
    items: Mapping[str, int]
    api_keys: int
    unreached: Mapping[str, str]
    not_in_tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TenantItems:
    """The items of test tenants; `client` is one of DynamoDB.

    Where a table or one of its indexes is partitioned by the tenant, each of `tenants` is queried. Of another table all items
    are read where `scan` says so, and those of every tenant whose name begins with the prefix and a hyphen are found.
    """

    client: Any
    tenant_key: str
    prefix: str
    tenants: Sequence[str]
    scan: bool
    pause: Callable[[float], None] = time.sleep

    def clean(self, tables: Iterable[str], *, delete: bool) -> tuple[dict[str, int], dict[str, str]]:
        """Counts by table, and those that were not looked through; with `delete` what was found is deleted.

        Raises:
            Phase3bError: DynamoDB did not delete something, however often it was asked.
        """
        counts, unreached = dict[str, int](), dict[str, str]()
        for table in tables:
            pages = self._pages(table)
            if pages is None:
                unreached[table] = f"neither it nor an index is partitioned by {self.tenant_key}"
                continue
            counts[table] = 0
            for keys in pages:
                counts[table] += len(keys)
                if delete:
                    self._delete(table, keys)
        return counts, unreached

    def _pages(self, table: str) -> Iterator[list[Any]] | None:
        """Primary keys, page by page; None where they can't be found without reading everything."""
        about = self.client.describe_table(TableName=table)["Table"]
        keys = [each["AttributeName"] for each in about["KeySchema"]]
        if self.scan:
            return self._scanned(table, keys)
        if _partitioned_by(about["KeySchema"], self.tenant_key):
            return self._queried(table, keys, None)
        for index in about.get("GlobalSecondaryIndexes", ()):
            if _partitioned_by(index["KeySchema"], self.tenant_key):
                return self._queried(table, keys, index["IndexName"])
        return None

    def _queried(self, table: str, keys: Sequence[str], index: str | None) -> Iterator[list[Any]]:
        where = {} if index is None else {"IndexName": index}
        for tenant in self.tenants:
            pages = self.client.get_paginator("query").paginate(
                TableName=table,
                **where,
                KeyConditionExpression="#tenant = :tenant",
                ExpressionAttributeValues={":tenant": {"S": tenant}},
                **self._projected(keys),
            )
            for page in pages:
                yield page["Items"]

    def _scanned(self, table: str, keys: Sequence[str]) -> Iterator[list[Any]]:
        pages = self.client.get_paginator("scan").paginate(
            TableName=table,
            FilterExpression="begins_with(#tenant, :prefix)",
            ExpressionAttributeValues={":prefix": {"S": f"{self.prefix}-"}},
            **self._projected(keys),
        )
        for page in pages:
            yield page["Items"]

    def _projected(self, keys: Sequence[str]) -> dict[str, Any]:
        names = {f"#{number}": key for number, key in enumerate(keys)}
        return {
            "ProjectionExpression": ", ".join(names),
            "ExpressionAttributeNames": {**names, "#tenant": self.tenant_key},
        }

    def _delete(self, table: str, keys: Sequence[Any]) -> None:
        for begin in range(0, len(keys), MOST_DELETED):
            left: Any = [{"DeleteRequest": {"Key": key}} for key in keys[begin : begin + MOST_DELETED]]
            for turn in range(MOST_TRIES):
                if turn:
                    most = min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2**turn)
                    self.pause(random.uniform(most / 2, most))  # noqa: S311  no secret
                left = self.client.batch_write_item(RequestItems={table: left})["UnprocessedItems"].get(table)
                if not left:
                    break
            else:
                raise outside_failure(
                    f"DynamoDB did not delete {len(left)} items of {table} in {MOST_TRIES} tries",
                    "The table is throttled: run the same again when it has capacity",
                    code="P3B-LOAD-CLEAN",
                )


def _partitioned_by(schema: Iterable[Mapping[str, str]], attribute: str) -> bool:
    return any(each["KeyType"] == "HASH" and each["AttributeName"] == attribute for each in schema)
