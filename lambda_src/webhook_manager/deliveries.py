"""Deliveries: put into the queue, for a test or because the stream of the tickets tells of an event."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, log, settings
from shared.identifiers import derived_id
from shared.items import from_item, picked, to_item
from shared.records import in_order

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sqs import SQSClient

Delivery = dict[str, Any]
TICKET = ("ticket_id", "subject", "status", "priority", "created_at", "updated_at", "due_at", "version")
# SendMessageBatch takes ten.
MOST_MESSAGES = 10


@dataclass(frozen=True, slots=True)
class Deliveries:
    """Where deliveries are queued: in a FIFO queue those of a webhook stay in order, in the other tenants share fairly."""

    client: DynamoDBClient
    sqs: SQSClient
    table: str
    queue_url: str

    def queue(self, deliveries: Sequence[Delivery]) -> set[str]:
        """Queues deliveries; the ids of those that could not be."""
        failed: set[str] = set()
        for start in range(0, len(deliveries), MOST_MESSAGES):
            part = deliveries[start : start + MOST_MESSAGES]
            answer = self.sqs.send_message_batch(
                QueueUrl=self.queue_url,
                Entries=[self._entry(str(number), delivery) for number, delivery in enumerate(part)],
            )
            for failure in answer.get("Failed", []):
                log.warning("a delivery could not be queued", code=failure.get("Code"))
                failed.add(part[int(failure["Id"])]["delivery_id"])
        return failed

    def _entry(self, number: str, delivery: Delivery) -> Any:
        entry = {"Id": number, "MessageBody": json.dumps(delivery, separators=(",", ":"))}
        if self.queue_url.endswith(".fifo"):
            again = f"-{delivery['generation']}" if "generation" in delivery else ""
            return entry | {
                "MessageGroupId": delivery["webhook_id"],
                "MessageDeduplicationId": delivery["delivery_id"] + again,
            }
        # A fair queue: a tenant with many messages in it delays its own. "Amazon SQS fair queues" in the SQS Developer Guide.
        return entry | {"MessageGroupId": delivery["tenant_id"]}

    def of_events(self, records: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """Queues a delivery for each event in a batch of the stream and each webhook that listens to it.

        Raises:
            PoisonRecordError: the first record is not one of a ticket.
        """
        return in_order(records, _read, self._of_readable)

    def _of_readable(self, records: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """Queues what comes of records that can be read.

        The ids follow from the event and the webhook, so that a batch that comes again makes the same deliveries. The
        first record that could not be queued is reported: it comes again, with what is behind it.
        """
        listening: dict[str, list[Mapping[str, Any]]] = {}
        deliveries: list[Delivery] = []
        sequence_numbers: dict[str, str] = {}
        for record in records:
            read = _read(record)
            if read is None:
                continue
            event, ticket = read
            tenant_id = ticket["tenant_id"]
            if tenant_id not in listening:
                listening[tenant_id] = self._webhooks(tenant_id)
            for webhook in listening[tenant_id]:
                if event in webhook["events"]:
                    delivery = _delivery(record, event, ticket, webhook["webhook_id"])
                    sequence_numbers[delivery["delivery_id"]] = record["dynamodb"]["SequenceNumber"]
                    deliveries.append(delivery)
        failed = self.queue(deliveries)
        numbers = [number for delivery_id, number in sequence_numbers.items() if delivery_id in failed]
        return {"batchItemFailures": [{"itemIdentifier": number} for number in dict.fromkeys(numbers)]}

    def _webhooks(self, tenant_id: str) -> list[Mapping[str, Any]]:
        """A tenant's active webhooks. Of those that one request made in both regions, the later one has the events."""
        once = {each.get("made_by", each["webhook_id"]): each for each in self.registered(tenant_id)}
        return [each for each in once.values() if each["active"]]

    def registered(self, tenant_id: str) -> list[Mapping[str, Any]]:
        """A tenant's webhooks, in the order they were registered: as many as one query gives, which is more than a tenant may have."""
        answer = self.client.query(
            TableName=self.table,
            KeyConditionExpression="tenant_id = :tenant AND begins_with(record_id, :prefix)",
            ExpressionAttributeValues=to_item({":tenant": tenant_id, ":prefix": "webhook#"}),
        )
        return [from_item(each) for each in answer["Items"]]


def _read(record: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    """The event and the ticket, if a webhook may listen to it; a ticket without what a delivery needs raises."""
    event = _event(record)
    if event is None:
        return None
    ticket = from_item(record["dynamodb"]["NewImage"])
    # What makes a delivery, with the id that follows from the event.
    _delivery(record, event, ticket, ticket["tenant_id"])
    return event, ticket


def _event(record: Mapping[str, Any]) -> str | None:
    """What happened to a ticket, if it is anything that a webhook may listen to."""
    match record.get("eventName"):
        case "INSERT":
            return "ticket.created"
        case "MODIFY":
            old, new = record["dynamodb"]["OldImage"], record["dynamodb"]["NewImage"]
            changed = any(old.get(name) != new.get(name) for name in ("status", "priority"))
            return "ticket.updated" if changed else None
        case _:
            return None


def _delivery(record: Mapping[str, Any], event: str, ticket: Mapping[str, Any], webhook_id: str) -> Delivery:
    occurred_at = ticket["updated_at"]
    milliseconds = int(clock.seconds_of(occurred_at) * 1000)
    # An event has another id in the stream of each region. What both tell is one delivery: webhook_delivery finds what became of it.
    happened = (record["eventID"],) if settings.REGION is None else (str(ticket["ticket_id"]), str(ticket["version"]))
    return {
        "tenant_id": ticket["tenant_id"],
        "webhook_id": webhook_id,
        "delivery_id": derived_id(milliseconds, *happened, webhook_id),
        "event": event,
        "occurred_at": occurred_at,
        "data": picked(ticket, TICKET),
    }
