"""What became of each delivery, and what it said: so that it is sent once, can be listed, and can be sent again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock
from shared.items import from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

Delivery = Mapping[str, Any]
DAY_SECONDS = 86_400
# What a message carries of the event, and a record keeps of it: as text, which DynamoDB stores in fewer bytes than a map.
EVENT = ("event", "occurred_at", "data")


@dataclass(frozen=True, slots=True)
class Records:
    """The records, and the webhooks beside them, of all tenants."""

    client: DynamoDBClient
    table: str
    retention_days: int

    def webhook(self, delivery: Delivery) -> dict[str, Any] | None:
        """The webhook of a delivery, as it is now."""
        return self._read(delivery["tenant_id"], f"webhook#{delivery['webhook_id']}")

    def before(self, delivery: Delivery) -> dict[str, Any] | None:
        """What is recorded of a delivery."""
        return self._read(delivery["tenant_id"], _record_id(delivery))

    def note(self, delivery: Delivery, outcome: Mapping[str, Any]) -> bool:
        """Records what came of an attempt; False where the record says more than that already.

        `outcome` has the status, and may have last_status, last_error and next_attempt_at. A message that comes twice must not make a
        delivered one fail, nor count backwards.
        """
        now = clock.now()
        attempts, generation = delivery["attempt"], delivery.get("generation", 0)
        if outcome["status"] in {"waiting", "skipped"}:
            # It was not tried this time.
            attempts -= 1
        record = {
            "tenant_id": delivery["tenant_id"],
            "record_id": _record_id(delivery),
            "delivery_id": delivery["delivery_id"],
            "event": delivery["event"],
            "attempts": attempts,
            "generation": generation or None,
            "content": json.dumps({name: delivery[name] for name in EVENT}, separators=(",", ":"), ensure_ascii=False),
            "updated_at": clock.iso(now),
            "expires_at": int(now + self.retention_days * DAY_SECONDS),
            **outcome,
        }
        newer = "attribute_not_exists(record_id) OR generation < :generation"
        same = "(attribute_not_exists(generation) OR generation = :generation)"
        if generation:
            newer += " OR attribute_not_exists(generation)"
            same = "generation = :generation"
        try:
            self.client.put_item(
                TableName=self.table,
                Item=to_item(record),
                ConditionExpression=f"{newer} OR ({same} AND #status <> :delivered AND attempts <= :attempts)",
                ExpressionAttributeNames={"#status": "status"},
                ExpressionAttributeValues=to_item(
                    {":generation": generation, ":delivered": "delivered", ":attempts": attempts}
                ),
            )
        except self.client.exceptions.ConditionalCheckFailedException:
            return False
        return True

    def _read(self, tenant_id: str, record_id: str) -> dict[str, Any] | None:
        answer = self.client.get_item(
            TableName=self.table, Key=to_item({"tenant_id": tenant_id, "record_id": record_id}), ConsistentRead=True
        )
        return from_item(answer["Item"]) if "Item" in answer else None


def _record_id(delivery: Delivery) -> str:
    return f"delivery#{delivery['webhook_id']}#{delivery['delivery_id']}"
