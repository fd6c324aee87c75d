"""Comments expire with their ticket: closing it gives them its expiry, reopening it takes it from them.

The ticket says which expiry its comments have (`comments_expire_at`). Where that is not its own, because a pass over them was
interrupted or the ticket was closed before there was any, the next look at the ticket makes up for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from shared import log
from shared.api import BusyError
from shared.items import to_item
from shared.transaction import CancelledError, Transactions

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import TransactWriteItemTypeDef

    from shared.items import Item

# Of at most 100 in a transaction, and 4 MB: a comment of 10,000 characters has 40 KB.
MOST_COMMENTS = 50


@dataclass(frozen=True, slots=True)
class CommentExpiry:
    """Lets the comments of a ticket expire when it does."""

    transactions: Transactions
    table: str
    tickets_table: str
    patience_seconds: float
    most_comments: int = MOST_COMMENTS
    elapsed: Callable[[], float] = time.monotonic

    def follow(self, ticket: Mapping[str, Any], *, known: bool = True) -> None:
        """Gives the comments the expiry of their ticket, as it was just read or written; not `known`: whatever the ticket says they have.

        What does not succeed is logged, and tried again at the next look at the ticket: what a client asked for is done by now.
        """
        if known and ticket.get("expires_at") == ticket.get("comments_expire_at"):
            return
        try:
            done = self._followed(ticket)
        except (ClientError, BotoCoreError, BusyError, CancelledError) as error:
            log.error("comments do not have the expiry of their ticket yet", error, ticket_id=ticket["ticket_id"])
        else:
            if not done:
                log.warning("not all comments have the expiry of their ticket yet", ticket_id=ticket["ticket_id"])

    def _followed(self, ticket: Mapping[str, Any]) -> bool:
        began = self.elapsed()
        client = self.transactions.client
        for batch in self._different(ticket):
            if self.elapsed() - began > self.patience_seconds or not self._write(ticket, batch):
                return False
        expires_at = ticket.get("expires_at")
        try:
            client.update_item(
                TableName=self.tickets_table,
                Key=to_item({"tenant_id": ticket["tenant_id"], "ticket_id": ticket["ticket_id"]}),
                UpdateExpression="REMOVE comments_expire_at" if expires_at is None else "SET comments_expire_at = :at",
                ConditionExpression="#version = :version",
                ExpressionAttributeNames={"#version": "version"},
                ExpressionAttributeValues=to_item({":version": ticket["version"], ":at": expires_at}),
            )
        except client.exceptions.ConditionalCheckFailedException:
            return False
        return True

    def _different(self, ticket: Mapping[str, Any]) -> Iterator[list[Item]]:
        """Comments that have another expiry than their ticket."""
        wanted = None if "expires_at" not in ticket else {"N": str(ticket["expires_at"])}
        given: dict[str, Any] = {
            "TableName": self.table,
            "KeyConditionExpression": "tenant_id = :tenant AND begins_with(ticket_comment_id, :ticket)",
            "ExpressionAttributeValues": to_item(
                {":tenant": ticket["tenant_id"], ":ticket": f"{ticket['ticket_id']}#"}
            ),
            # Each comment that was written before the ticket was: those after it have its expiry by themselves.
            "ConsistentRead": True,
            "Limit": self.most_comments,
        }
        while True:
            answer = self.transactions.client.query(**given)
            if found := [item for item in answer["Items"] if item.get("expires_at") != wanted]:
                yield found
            if "LastEvaluatedKey" not in answer:
                return
            given["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def _write(self, ticket: Mapping[str, Any], comments: list[Item]) -> bool:
        """Whether the comments have the expiry, unless the ticket was changed in between: then who changed it sees to them."""
        expiry = to_item({"expires_at": ticket.get("expires_at")})
        unchanged: TransactWriteItemTypeDef = {
            "ConditionCheck": {
                "TableName": self.tickets_table,
                "Key": to_item({"tenant_id": ticket["tenant_id"], "ticket_id": ticket["ticket_id"]}),
                "ConditionExpression": "#version = :version",
                "ExpressionAttributeNames": {"#version": "version"},
                "ExpressionAttributeValues": to_item({":version": ticket["version"]}),
            }
        }
        while comments:
            writes: list[TransactWriteItemTypeDef] = [
                {
                    "Put": {
                        "TableName": self.table,
                        "Item": {name: value for name, value in each.items() if name != "expires_at"} | expiry,
                        # One that was deleted in between stays deleted. Nothing else of a comment ever changes.
                        "ConditionExpression": "attribute_exists(ticket_comment_id)",
                    }
                }
                for each in comments
            ]
            failed = self.transactions.write([unchanged, *writes])
            if 0 in failed:
                return False
            if not failed:
                return True
            comments = [each for position, each in enumerate(comments, 1) if position not in failed]
        return True
