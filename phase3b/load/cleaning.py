"""What load tests leave behind: items of test tenants in every table, and their API keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

# BatchWriteItem: "Service, account, and table quotas in Amazon DynamoDB".
MOST_DELETED: Final = 25


@dataclass(frozen=True, slots=True)
class Cleaned:
    """How many items of which table were deleted, and how many API keys."""

    items: Mapping[str, int]
    api_keys: int


def delete_items(client: Any, tables: Iterable[str], tenant_key: str, prefix: str) -> dict[str, int]:
    """Deletes the items of every tenant whose name begins with the prefix and a hyphen; counts by table.

    A table whose items have no tenant keeps all of them. What DynamoDB does not delete at once is sent again.
    """
    return {table: sum(_deleted(client, table, tenant_key, prefix)) for table in tables}


def _deleted(client: Any, table: str, tenant_key: str, prefix: str) -> Iterator[int]:
    schema = client.describe_table(TableName=table)["Table"]["KeySchema"]
    names = {f"#{number}": each["AttributeName"] for number, each in enumerate(schema)}
    pages = client.get_paginator("scan").paginate(
        TableName=table,
        ProjectionExpression=", ".join(names),
        FilterExpression="begins_with(#tenant, :prefix)",
        ExpressionAttributeNames={**names, "#tenant": tenant_key},
        ExpressionAttributeValues={":prefix": {"S": f"{prefix}-"}},
    )
    for page in pages:
        keys = page["Items"]
        for begin in range(0, len(keys), MOST_DELETED):
            wanted: Any = {table: [{"DeleteRequest": {"Key": key}} for key in keys[begin : begin + MOST_DELETED]]}
            while wanted:
                wanted = client.batch_write_item(RequestItems=wanted)["UnprocessedItems"]
        yield len(keys)
