"""How many invocations send for one tenant at the same time, over all of them: the rest stay free for the others.

A tenant with silent receivers holds an invocation for as long as a delivery may take. So an invocation takes one of
the tenant's turns before it sends: an attribute of one item, with the time when Lambda would have ended the invocation
that has it. An invocation that dies gives its turn back by that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, settings
from shared.items import from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

# Of each region its own: turns of two in one item would overwrite each other.
RECORD = f"senders{settings.REGION or ''}"
# The item goes when nothing was sent for a day.
KEPT_SECONDS = 86_400
TRIES = 4


@dataclass(frozen=True, slots=True)
class Turn:
    """One of a tenant's turns, and until when."""

    tenant_id: str
    name: str
    until: float


@dataclass(frozen=True, slots=True)
class TenantTurns:
    """The turns of all tenants, `most` of each."""

    client: DynamoDBClient
    table: str
    most: int
    # Between 0 and 1; which turn it is is no secret.
    chance: Callable[[], float]

    def take(self, tenant_id: str, seconds: float) -> Turn | None:
        """A turn for so many seconds; None where others have them all."""
        now = clock.now()
        for _ in range(TRIES):
            answer = self.client.get_item(TableName=self.table, Key=self._key(tenant_id), ConsistentRead=True)
            taken = from_item(answer["Item"]) if "Item" in answer else {}
            free = [each for each in (f"turn{number}" for number in range(self.most)) if taken.get(each, 0) <= now]
            if not free:
                return None
            # Any of them: of two invocations that begin together one would else find it taken.
            name = free[int(self.chance() * len(free)) % len(free)]
            values = {":until": now + seconds, ":expires": int(now + seconds) + KEPT_SECONDS}
            condition = "attribute_not_exists(#turn)"
            if name in taken:
                condition, values[":seen"] = "#turn = :seen", taken[name]
            try:
                self.client.update_item(
                    TableName=self.table,
                    Key=self._key(tenant_id),
                    UpdateExpression="SET #turn = :until, expires_at = :expires",
                    ConditionExpression=condition,
                    ExpressionAttributeNames={"#turn": name},
                    ExpressionAttributeValues=to_item(values),
                )
            except self.client.exceptions.ConditionalCheckFailedException:
                continue
            return Turn(tenant_id, name, now + seconds)
        return None

    def give_back(self, turn: Turn) -> None:
        """Lets another invocation have it; what is another's meanwhile stays."""
        try:
            self.client.update_item(
                TableName=self.table,
                Key=self._key(turn.tenant_id),
                UpdateExpression="REMOVE #turn",
                ConditionExpression="#turn = :until",
                ExpressionAttributeNames={"#turn": turn.name},
                ExpressionAttributeValues=to_item({":until": turn.until}),
            )
        except self.client.exceptions.ConditionalCheckFailedException:
            return

    def _key(self, tenant_id: str) -> Any:
        return to_item({"tenant_id": tenant_id, "record_id": RECORD})
