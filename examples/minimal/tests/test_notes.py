"""Notes, without AWS: the client is one that remembers what it was asked."""

from __future__ import annotations

import json
import unittest
from pathlib import Path
from typing import Any

from notes.notes import Notes

from shared.problem import Problem
from shared.request import Reader, Request

SCHEMAS = json.loads((Path(__file__).parents[1] / "lambda_src/notes/schemas.json").read_text("utf-8"))


class Client:
    """Remembers what it was asked, and answers queries with no items."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def put_item(self, **given: Any) -> None:
        self.asked.append(("put_item", given))

    def update_item(self, **given: Any) -> None:
        self.asked.append(("update_item", given))

    def query(self, **given: Any) -> dict[str, Any]:
        self.asked.append(("query", given))
        return {"Items": []}


def request(method: str, body: object = None, **query: str) -> Request:
    return Request(
        tenant_id="acme",
        user_id="alice",
        method=method,
        resource="/notes",
        path="/notes",
        path_parameters={},
        query={name: [value] for name, value in query.items()},
        headers={"content-type": "application/json"},
        body=None if body is None else json.dumps(body),
        request_id="1",
    )


class NotesTest(unittest.TestCase):
    def setUp(self) -> None:
        self.client: Any = Client()
        self.notes = Notes(self.client, "notes-table", "topic-index", "topics-table", Reader(SCHEMAS))

    def test_a_note_is_its_tenants_and_counted_in_its_topic(self) -> None:
        answer = self.notes.create(request("POST", {"topic": "groceries", "text": "Milk"}))
        self.assertEqual(answer["statusCode"], 201)
        (_, put), (_, counted) = self.client.asked
        self.assertEqual((put["TableName"], put["Item"]["tenant_id"]), ("notes-table", {"S": "acme"}))
        self.assertEqual(counted["Key"], {"tenant_id": {"S": "acme"}, "topic": {"S": "groceries"}})

    def test_notes_of_a_topic_are_found_by_the_index(self) -> None:
        self.notes.listed(request("GET", topic="groceries"))
        ((_, query),) = self.client.asked
        self.assertEqual(query["IndexName"], "topic-index")
        self.assertEqual(query["ExpressionAttributeValues"][":topic"], {"S": "groceries#"})

    def test_what_the_schema_refuses_is_not_written(self) -> None:
        with self.assertRaises(Problem):
            self.notes.create(request("POST", {"topic": "Not a topic", "text": "Milk"}))
        self.assertEqual(self.client.asked, [])


if __name__ == "__main__":
    unittest.main()
