"""The Lambda function notes: which route is answered by what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from notes.notes import Notes
from shared import api, clients, metrics, settings
from shared.request import Reader

if TYPE_CHECKING:
    from shared.response import Answer

# Named by Terraform: TABLE_ and INDEX_ of each table and index that capacity.yaml lets this function use.
NOTES = Notes(
    client=clients.dynamodb(),
    table=settings.text("TABLE_NOTES"),
    topic_index=settings.text("INDEX_NOTES_TENANT_TOPIC"),
    topics_table=settings.text("TABLE_TOPICS"),
    reader=Reader.beside(__file__),
)
ROUTES = {("GET", "/notes"): NOTES.listed, ("POST", "/notes"): NOTES.create}
metrics.cold_start("notes")


def handle(event: dict[str, Any], _: object) -> Answer:
    """Answers a request of the REST API."""
    return api.handle(ROUTES, event)
