"""The Lambda function support_tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shared import api, clients, metrics, settings
from shared.cached_reads import cached_reads
from shared.eventual_reads import eventual_reads
from shared.idempotency import IdempotencyKeys
from shared.page import Pages
from shared.request import Reader
from shared.transaction import Transactions
from support_tickets.comment_expiry import MOST_COMMENTS, CommentExpiry
from support_tickets.comments import Comments
from support_tickets.duplicates import Duplicates
from support_tickets.tickets import Tickets

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.api import Routes


def parts(client: DynamoDBClient) -> tuple[Tickets, Comments]:
    """Told by the environment variables."""
    reader = Reader.beside(__file__)
    transactions = Transactions(client, settings.number("WRITE_PATIENCE_SECONDS"))
    keys = IdempotencyKeys(transactions, settings.text("TABLE_IDEMPOTENCY_KEYS"), settings.whole("IDEMPOTENCY_HOURS"))
    answer_bytes = settings.whole("ANSWER_BYTES_MAX")
    pages = Pages(client, answer_bytes)
    # What a comment says never changes, and one that was just written may be listed some seconds later: also through DAX.
    (listing,) = eventual_reads(client, "list_comments")
    limit_default, limit_max = settings.whole("PAGE_LIMIT_DEFAULT"), settings.whole("PAGE_LIMIT_MAX")
    tickets = Tickets(
        client=client,
        table=settings.text("TABLE_SUPPORT_TICKETS"),
        status_index=settings.text("INDEX_SUPPORT_TICKETS_TENANT_STATUS"),
        priority_index=settings.text("INDEX_SUPPORT_TICKETS_TENANT_PRIORITY"),
        sla_hours={
            priority: settings.number(f"SLA_HOURS_{priority.upper()}")
            for priority in ("low", "normal", "high", "urgent")
        },
        limit_default=limit_default,
        limit_max=limit_max,
        closed_retention_days=settings.whole("CLOSED_RETENTION_DAYS"),
        keys=keys,
        reader=reader,
        pages=pages,
        comment_expiry=CommentExpiry(
            transactions,
            settings.text("TABLE_TICKET_COMMENTS"),
            settings.text("TABLE_SUPPORT_TICKETS"),
            transactions.patience_seconds,
            settings.whole("TICKET_COMMENTS_PER_TRANSACTION", MOST_COMMENTS),
        ),
        cache=cached_reads("list_tickets"),
    )
    comments = Comments(
        client=client,
        table=settings.text("TABLE_TICKET_COMMENTS"),
        tickets=tickets,
        pages=pages,
        listed_pages=Pages(listing, answer_bytes),
        limit_default=limit_default,
        limit_max=limit_max,
        keys=keys,
        reader=reader,
    )
    return tickets, comments


def routes(tickets: Tickets, comments: Comments) -> Routes:
    """What answers which route."""
    return {
        ("GET", "/support/tickets"): tickets.listed,
        ("POST", "/support/tickets"): tickets.create,
        ("POST", "/support/tickets/create"): tickets.create,
        ("GET", "/support/tickets/{ticket_id}"): tickets.get,
        ("PATCH", "/support/tickets/{ticket_id}"): tickets.update,
        ("GET", "/support/tickets/{ticket_id}/comments"): comments.listed,
        ("POST", "/support/tickets/{ticket_id}/comments"): comments.add,
        ("POST", "/support/comments/batch"): comments.batch,
    }


TICKETS, COMMENTS = parts(clients.dynamodb())
ROUTES = routes(TICKETS, COMMENTS)
DUPLICATES = None if settings.REGION is None else Duplicates(TICKETS, COMMENTS)
metrics.cold_start("support_tickets")


def handle(event: dict[str, Any], _: object) -> dict[str, Any]:
    """Answers a request of the REST API, or settles a batch of the stream of the idempotency keys, where there are two regions."""
    if "Records" in event and DUPLICATES is not None:
        return DUPLICATES.settle(event["Records"])
    return api.handle(ROUTES, event)
