"""Notes: written and listed, each tenant its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, response
from shared.identifiers import fresh_id
from shared.items import from_item, picked, to_item, to_value

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.request import Reader, Request
    from shared.response import Answer

NOTE = ("note_id", "topic", "text", "created_at")
PAGE = 50


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of all tenants; each request sees those of its own."""

    client: DynamoDBClient
    table: str
    topic_index: str
    topics_table: str
    reader: Reader

    def create(self, request: Request) -> Answer:
        """POST /notes."""
        body = self.reader.body(request, "NoteCreate")
        note_id, topic = fresh_id(), body["topic"]
        note = {"note_id": note_id, "topic": topic, "text": body["text"], "created_at": clock.iso(clock.now())}
        keys = {"tenant_id": request.tenant_id, "topic_note_id": f"{topic}#{note_id}"}
        self.client.put_item(TableName=self.table, Item=to_item({**keys, **note}))
        self.client.update_item(
            TableName=self.topics_table,
            Key=to_item({"tenant_id": request.tenant_id, "topic": topic}),
            UpdateExpression="ADD notes :one",
            ExpressionAttributeValues={":one": to_value(1)},
        )
        return response.ok(201, note)

    def listed(self, request: Request) -> Answer:
        """GET /notes: the newest, of all topics or of one."""
        topic = self.reader.query(request, "NoteQuery").get("topic")
        question: dict[str, Any] = {"TableName": self.table, "ScanIndexForward": False, "Limit": PAGE}
        values, condition = {":tenant": request.tenant_id}, "tenant_id = :tenant"
        if topic is not None:
            question["IndexName"] = self.topic_index
            condition += " AND begins_with(topic_note_id, :topic)"
            values[":topic"] = f"{topic}#"
        question |= {"KeyConditionExpression": condition, "ExpressionAttributeValues": to_item(values)}
        items = self.client.query(**question)["Items"]
        return response.ok(200, {"items": [picked(from_item(item), NOTE) for item in items]})
