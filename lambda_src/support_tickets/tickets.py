"""Tickets: created, read, listed, changed."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, cursor, metrics, response
from shared.arrival import is_lost
from shared.cache_keys import Question as Asked
from shared.cached_reads import CachedReads, Loaded
from shared.idempotency import HOUR_SECONDS, REPLAYED, IdempotencyKeys
from shared.identifiers import fresh_id, milliseconds_of
from shared.items import from_item, picked, to_item, to_value
from shared.page import Pages
from shared.problem import Problem
from shared.request import Reader, Request
from support_tickets.versions import next_version

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.response import Answer
    from support_tickets.comment_expiry import CommentExpiry

SUMMARY = ("ticket_id", "subject", "status", "priority", "created_at", "updated_at", "due_at", "version")
TICKET = (*SUMMARY, "description", "created_by")
DAY_SECONDS = 24 * HOUR_SECONDS
# The collection whose writes change what is listed. Comments do not: nothing of them is shown there.
TICKETS = "support_tickets"
# Of a ticket that one request made in each of two regions (duplicates.py): the other one, which is shown in its place.
DUPLICATE = "duplicate_of"


@dataclass(frozen=True, slots=True)
class Question:
    """How a list is answered: by the table itself, or by what an index has under a status or a priority."""

    index: str | None = None
    sort_key: str = "ticket_id"
    prefix: str | None = None
    # Of those, the ones with this priority.
    priority: str | None = None

    @property
    def key(self) -> tuple[str, ...]:
        """The attributes that say where a page ended."""
        return tuple(dict.fromkeys(("ticket_id", self.sort_key)))

    def start(self, given: str | None) -> dict[str, str] | None:
        """Where a page begins: after a time and an id, by both or by the id alone, as the list is ordered."""
        if given is None:
            return None
        created_at, ticket_id = cursor.time_and_id_of(given)
        found = {"ticket_id": ticket_id}
        return found if self.prefix is None else {**found, self.sort_key: self.prefix + created_at}

    def cursor(self, last: Mapping[str, str]) -> str:
        """Where the next page begins: what `start` reads."""
        if self.prefix is None:
            return cursor.after_time(
                clock.iso(milliseconds_of(last["ticket_id"][: cursor.TIME_LETTERS]) / 1000), last["ticket_id"]
            )
        return cursor.after_time(last[self.sort_key].removeprefix(self.prefix), last["ticket_id"])


@dataclass(frozen=True, slots=True)
class Tickets:
    """The tickets of all tenants; each request sees those of its own."""

    client: DynamoDBClient
    table: str
    status_index: str
    priority_index: str
    sla_hours: Mapping[str, float]
    limit_default: int
    limit_max: int
    closed_retention_days: int
    keys: IdempotencyKeys
    reader: Reader
    pages: Pages
    comment_expiry: CommentExpiry
    cache: CachedReads

    def create(self, request: Request) -> Answer:
        """POST /support/tickets."""
        body = self.reader.body(request, "TicketCreate")
        now = clock.now()
        ticket = {
            "tenant_id": request.tenant_id,
            "ticket_id": fresh_id(),
            "subject": body["subject"],
            "description": body["description"],
            "status": "open",
            "priority": body.get("priority", "normal"),
            "created_at": clock.iso(now),
            "updated_at": clock.iso(now),
            "version": 1,
            "created_by": request.user_id,
        }
        ticket |= self._derived(ticket)
        key = self.keys.of(request, "create_ticket", body)
        write = {
            "Put": {
                "TableName": self.table,
                "Item": to_item(ticket),
                "ConditionExpression": "attribute_not_exists(ticket_id)",
            }
        }
        # Also a repeat, as the first request may have ended between its write and what the cache is told.
        lost: str | None = None
        while True:
            with self.cache.writing(request.tenant_id, TICKETS):
                made, refused = self.keys.create(key, ticket["ticket_id"], [write], lost=lost)  # type: ignore[list-item]
            if any(refused):
                raise Problem(409, "the ticket could not be created, try again")
            if made == ticket["ticket_id"]:
                metrics.emit(TicketsCreated=1)
                return response.ok(201, self._shown(ticket))
            # What the first request with the same key was answered.
            before = self._found(request.tenant_id, made)
            if before is not None:
                return response.ok(201, self._shown(before), REPLAYED)
            if made == lost or not is_lost(self.keys, key, made):
                # A 404 would say that there is no such path to create at.
                detail = "use another one"
                raise Problem(409, "the ticket that the key made is gone", [("Idempotency-Key", detail)])
            lost = made

    def get(self, request: Request) -> Answer:
        """GET /support/tickets/{ticket_id}."""
        ticket = self.read(request.tenant_id, self.reader.identifier(request, "ticket_id"))
        self.comment_expiry.follow(ticket)
        return response.ok(200, self._shown(ticket))

    def listed(self, request: Request) -> Answer:
        """GET /support/tickets: newest first, of all, of one status, of one priority or of both."""
        query = self.reader.query(request, "TicketQuery")
        question = self._question(query)
        limit = min(query.get("limit", self.limit_default), self.limit_max)
        asked = json.dumps({**query, "limit": limit}, sort_keys=True)
        listed = Asked(request.tenant_id, "list_tickets", asked, TICKETS, settles=question.index is not None)
        return response.of_text(
            200,
            self.cache.read(listed, lambda *, kept: self._page(request.tenant_id, query, question, limit, kept=kept)),
        )

    def _page(self, tenant_id: str, query: Mapping[str, Any], question: Question, limit: int, *, kept: bool) -> Loaded:
        """A page, and when the first of its tickets expires; where it may be kept, as it was written last, if not by an index."""
        values = {":tenant": tenant_id}
        condition = "tenant_id = :tenant"
        if question.prefix is not None:
            condition += f" AND begins_with({question.sort_key}, :prefix)"
            values[":prefix"] = question.prefix
        # An index has what is shown and no expiry: that of a closed ticket follows from when it was changed.
        names = {
            f"#{name}": name
            for name in (*SUMMARY, *(() if question.index else ("expires_at", DUPLICATE)), *question.key)
        }
        given: dict[str, Any] = {
            "TableName": self.table,
            "KeyConditionExpression": condition,
            "ExpressionAttributeValues": to_item(values),
            "ExpressionAttributeNames": names,
            "ProjectionExpression": ", ".join(names),
            "ScanIndexForward": False,
        }
        if question.index is not None:
            given["IndexName"] = question.index
        elif kept:
            given["ConsistentRead"] = True
        ends: list[float] = []

        def is_shown(ticket: Mapping[str, Any]) -> bool:
            if question.priority not in {None, ticket["priority"]} or not self._is_there(ticket) or DUPLICATE in ticket:
                return False
            ends.append(self._ends_at(ticket))
            return True

        found = self.pages.read(
            given,
            limit=limit,
            shown=SUMMARY,
            key=question.key,
            start=question.start(query.get("cursor")),
            partition={"tenant_id": tenant_id},
            is_there=is_shown,
        )
        page: dict[str, Any] = {"items": found.items}
        if found.last is not None:
            page["next_cursor"] = question.cursor(found.last)
        return Loaded(response.text_of(page), min(ends, default=None))

    def _question(self, query: Mapping[str, Any]) -> Question:
        if "status" in query:
            # No index has both: what has another priority is left out as it is read, as what has expired is.
            return Question(self.status_index, "status_created_at", f"{query['status']}#", query.get("priority"))
        if "priority" in query:
            return Question(self.priority_index, "priority_created_at", f"{query['priority']}#")
        return Question()

    def update(self, request: Request) -> Answer:
        """PATCH /support/tickets/{ticket_id}: only while the ticket has the version that the client has read."""
        ticket_id = self.reader.identifier(request, "ticket_id")
        body = self.reader.body(request, "TicketUpdate")
        before = self.read(request.tenant_id, ticket_id)
        if before["version"] != body["version"]:
            raise _changed(before["version"])
        ticket_id = before["ticket_id"]
        changes = picked(body, ("status", "priority"))
        after = {**before, **changes, "version": next_version(before["version"]), "updated_at": clock.iso(clock.now())}
        after |= self._derived(after)
        closed = after["status"] == "closed"
        expires_at = int(clock.now() + self.closed_retention_days * DAY_SECONDS) if closed else None
        written = ("status", "priority", "version", "updated_at", "due_at", "status_created_at", "priority_created_at")
        setting = ", ".join(f"#{name} = :{name}" for name in written)
        values = {f":{name}": to_value(after[name]) for name in written} | {":before": to_value(body["version"])}
        names = {f"#{name}": name for name in written}
        if expires_at is None:
            expression = f"SET {setting} REMOVE expires_at"
        else:
            expression = f"SET {setting}, expires_at = :expires_at"
            values[":expires_at"] = to_value(expires_at)
        try:
            with self.cache.writing(request.tenant_id, TICKETS):
                self.client.update_item(
                    TableName=self.table,
                    Key=to_item({"tenant_id": request.tenant_id, "ticket_id": ticket_id}),
                    UpdateExpression=expression,
                    ConditionExpression="#version = :before",
                    ExpressionAttributeNames=names,
                    ExpressionAttributeValues=values,
                )
        except self.client.exceptions.ConditionalCheckFailedException:
            now = self.read(request.tenant_id, ticket_id)
            # An attempt whose answer was lost may have been done: then the next one finds the ticket as it left it.
            if any(now[name] != after[name] for name in written):
                raise _changed(now["version"]) from None
        expiry = {} if expires_at is None else {"expires_at": expires_at}
        self.comment_expiry.follow({name: value for name, value in after.items() if name != "expires_at"} | expiry)
        return response.ok(200, self._shown(after))

    def _derived(self, ticket: Mapping[str, Any]) -> dict[str, Any]:
        """What follows from status, priority and time of creation."""
        created_at = ticket["created_at"]
        due = clock.seconds_of(created_at) + self.sla_hours[ticket["priority"]] * HOUR_SECONDS
        return {
            "due_at": clock.iso(due),
            "status_created_at": f"{ticket['status']}#{created_at}",
            "priority_created_at": f"{ticket['priority']}#{created_at}",
        }

    def read(self, tenant_id: str, ticket_id: str) -> dict[str, Any]:
        """A ticket with all its attributes: of one that is a duplicate, the other.

        Raises:
            Problem: 404, there is none, or none any more.
        """
        found = self._found(tenant_id, ticket_id)
        if found is None:
            # A new one each time: an exception that is raised again keeps the frames of every time before.
            raise Problem(404, "there is no such ticket")
        return found

    def _found(self, tenant_id: str, ticket_id: str) -> dict[str, Any] | None:
        ticket = self.stored(tenant_id, ticket_id)
        if DUPLICATE in ticket:
            ticket = self.stored(tenant_id, ticket[DUPLICATE])
        return ticket if ticket and self._is_there(ticket) else None

    def stored(self, tenant_id: str, ticket_id: str) -> dict[str, Any]:
        """A ticket as it is stored; empty where there is none."""
        answer = self.client.get_item(
            TableName=self.table, Key=to_item({"tenant_id": tenant_id, "ticket_id": ticket_id}), ConsistentRead=True
        )
        return from_item(answer.get("Item", {}))

    def _is_there(self, ticket: Mapping[str, Any]) -> bool:
        """Whether a ticket has not expired: by its own expiry, or as long after it was closed as closed tickets are kept."""
        return self._ends_at(ticket) > clock.now()

    def _ends_at(self, ticket: Mapping[str, Any]) -> float:
        ends_at: float = ticket.get("expires_at", math.inf)
        if ticket["status"] != "closed":
            return ends_at
        return min(ends_at, clock.seconds_of(ticket["updated_at"]) + self.closed_retention_days * DAY_SECONDS)

    @staticmethod
    def _shown(ticket: Mapping[str, Any]) -> dict[str, Any]:
        return picked(ticket, TICKET)


def _changed(version: int) -> Problem:
    detail = f"the ticket has version {version} now"
    return Problem(409, "the ticket was changed since you read it; read it again", [("version", detail)])
