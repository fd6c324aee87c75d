"""The table of WebSocket connections: who is there until when, and which of them do not read."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from shared import clock, log
from shared.api import BusyError
from shared.idempotency import HOUR_SECONDS
from shared.items import from_item, picked, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

# BatchGetItem: "Service, account, and table quotas in Amazon DynamoDB".
MOST_KEYS = 100
READ_PAUSES_SECONDS = (0.05, 0.1, 0.2)
STORED = ("connection_id", "tenant_id", "user_id", "connected_at", "expires_at", "misses", "quiet_until", "behind")


@dataclass(frozen=True, slots=True)
class Connection:
    """One connection, as it is stored.

    `expires_at` and `quiet_until` are seconds since 1970. `misses` counts pushes in a row that did not arrive; until
    `quiet_until` nothing is pushed to it; `behind` says that it lacks something and has not been told of it yet.
    """

    connection_id: str
    tenant_id: str
    user_id: str | None
    connected_at: str
    expires_at: int
    misses: int = 0
    quiet_until: int = 0
    behind: bool = False

    def concerns(self, user_id: str | None) -> bool:
        """Whether a notification is for the user of this connection; one without a user is for the whole tenant."""
        return user_id is None or user_id == self.user_id


@dataclass(frozen=True, slots=True)
class Connections:
    """The open connections of all tenants."""

    client: DynamoDBClient
    table: str
    tenant_index: str
    hours: int
    tenant_max: int
    user_max: int

    def add(self, connection_id: str, tenant_id: str, user_id: str | None, token_ends_at: int | None) -> None:
        """Stores a new connection; it ends with its token."""
        now = clock.now()
        ends = int(now + self.hours * HOUR_SECONDS)
        ends = ends if token_ends_at is None else min(ends, token_ends_at)
        self._put(Connection(connection_id, tenant_id, user_id, clock.iso(now), ends))

    def _put(self, connection: Connection, **condition: Any) -> None:
        item = to_item({name: getattr(connection, name) or None for name in STORED})
        self.client.put_item(TableName=self.table, Item=item, **condition)

    def remember(self, connection: Connection) -> None:
        """Stores what is known of a connection now; one that has ended meanwhile stays ended."""
        try:
            self._put(connection, ConditionExpression="attribute_exists(connection_id)")
        except self.client.exceptions.ConditionalCheckFailedException:
            log.info("a connection ended meanwhile", connection_id=connection.connection_id)

    def forget(self, connection_id: str) -> None:
        """Deletes a connection."""
        self.client.delete_item(TableName=self.table, Key=to_item({"connection_id": connection_id}))

    def has_room(self, tenant_id: str, user_id: str | None) -> bool:
        """Whether a tenant and its user may have one connection more; what has expired does not count.

        Two that connect at the same moment do not see each other: at most as many too many are there as connect within the
        time that the index needs to show a new one.
        """
        ids = self._ids(tenant_id)
        if len(ids) < min(self.tenant_max, self.user_max):
            return True
        now = clock.now()
        there = [each for each in self._stored(ids) if each.expires_at > now]
        of_user = [each for each in there if each.user_id == user_id]
        return len(there) < self.tenant_max and len(of_user) < self.user_max

    def of_tenant(self, tenant_id: str) -> list[Connection]:
        """The connections of a tenant, as they are stored now; expired ones are among them until somebody ends them.

        Raises:
            BusyError: DynamoDB did not give all of them.
        """
        return list(self._stored(self._ids(tenant_id)))

    def _ids(self, tenant_id: str) -> list[str]:
        given: dict[str, Any] = {
            "TableName": self.table,
            "IndexName": self.tenant_index,
            "KeyConditionExpression": "tenant_id = :tenant",
            "ExpressionAttributeValues": to_item({":tenant": tenant_id}),
        }
        found: list[str] = []
        while True:
            answer = self.client.query(**given)
            found += [from_item(item)["connection_id"] for item in answer["Items"]]
            if "LastEvaluatedKey" not in answer:
                return found
            given["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def _stored(self, ids: Sequence[str]) -> Iterator[Connection]:
        # The index has keys alone, and may lag behind: what counts is read from the table itself.
        for item in read_batch(self.client, self.table, ids):
            yield _connection(item)


def _connection(item: Mapping[str, Any]) -> Connection:
    values = picked(item, STORED)
    return replace(Connection(values["connection_id"], values["tenant_id"], None, "", 0), **values)


def read_batch(client: DynamoDBClient, table: str, ids: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The items of a table with these values of `connection_id`, as they are now; those that are not there are left out.

    Raises:
        BusyError: DynamoDB did not give all of them, however often it was asked.
    """
    keys = [to_item({"connection_id": each}) for each in ids]
    for start in range(0, len(keys), MOST_KEYS):
        wanted: Any = {table: {"Keys": keys[start : start + MOST_KEYS], "ConsistentRead": True}}
        for pause in (*READ_PAUSES_SECONDS, None):
            answer = client.batch_get_item(RequestItems=wanted)
            yield from map(from_item, answer["Responses"].get(table, []))
            wanted = answer.get("UnprocessedKeys")
            if not wanted:
                break
            if pause is None:
                raise BusyError(f"{len(wanted[table]['Keys'])} items could not be read")
            time.sleep(pause)
