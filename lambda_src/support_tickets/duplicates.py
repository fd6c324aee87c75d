"""What one request made twice, once in each of two regions: its idempotency key was claimed in both before either knew of the other.

The later claim stays, in both regions. The region whose claim it replaces sees that in the stream of the keys (a MODIFY with another
result), and takes back what its own claim made: the ticket names the other one, which is shown in its place from then on, and is in
no list; the comment is not shown any more. Nothing is deleted, and what somebody has worked with stays as it is.

A record that comes again finds what it did: nothing is done twice. What the other claim made may arrive after its key, or never where
its region is lost: until then nothing is taken back, and the record comes again. So it does after a ticket was taken back, for
AGAIN_SECONDS: a comment of the other region that arrives by then gives it back.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, log, metrics, settings
from shared.api import BusyError
from shared.items import from_item, to_item
from shared.records import in_order
from support_tickets.tickets import DAY_SECONDS, DUPLICATE, TICKETS
from support_tickets.versions import next_version

if TYPE_CHECKING:
    from shared.records import Record, Worked
    from support_tickets.comments import Comments
    from support_tickets.tickets import Tickets

# Replication is a matter of a second: a record that waits for it need not come again.
PAUSES_SECONDS = (0.5, 1.0, 2.0)
# How long after a ticket was taken back it is looked at again: who did not know of that yet, in the other region, may have commented on it.
AGAIN_SECONDS = 10
MADE = 1


@dataclass(frozen=True, slots=True)
class Claims:
    """A claim of this region that another one took the place of: the key, and what each was claimed for."""

    tenant_id: str
    operation: str
    lost: str
    lost_about: str
    kept: str
    kept_about: str
    same_request: bool


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Takes back tickets and comments that were made twice."""

    tickets: Tickets
    comments: Comments
    sleep: Callable[[float], None] = time.sleep

    def settle(self, records: Sequence[Record]) -> Worked:
        """Settles what a batch of the stream of the keys tells; reported is the first whose other half has not arrived.

        Raises:
            PoisonRecordError: the first record is not one of a key.
        """
        return in_order(records, _replaced, self._settle)

    def _settle(self, records: Sequence[Record]) -> Worked:
        waiting = list(records)
        for pause in (*PAUSES_SECONDS, None):
            waiting = [each for each in waiting if not self._is_settled(_replaced(each))]
            if not waiting or pause is None:
                break
            self.sleep(pause)
        if waiting:
            log.info("claims of two regions are looked at again", records=len(waiting))
        return {"batchItemFailures": [{"itemIdentifier": each["dynamodb"]["SequenceNumber"]} for each in waiting[:1]]}

    def _is_settled(self, claims: Claims | None) -> bool:
        """Whether nothing is left to do; False where the record is to come again."""
        take_back = {"create_ticket": self._ticket, "add_comment": self._comment}
        if claims is None or claims.operation not in take_back:
            return True
        try:
            taken = claims.same_request and take_back[claims.operation](claims)
        except _NotArrivedError:
            return False
        told = {
            "tenant_id": claims.tenant_id,
            "operation": claims.operation,
            "made": claims.lost,
            "kept": claims.kept,
        }
        if taken:
            log.info("what was made twice is taken back", **told)
            metrics.emit(CreatesTakenBack=1)
        elif taken is False:
            log.warning("what was made twice is worked with, and stays", **told)
            metrics.emit(DuplicatesKept=1)
        # A ticket is looked at again.
        return not taken or claims.operation != "create_ticket"

    def _ticket(self, claims: Claims) -> bool | None:
        """Whether it is taken back now; None where it is gone, or was taken back before."""
        tenant_id, ticket_id, tickets = claims.tenant_id, claims.lost, self.tickets
        ticket = tickets.stored(tenant_id, ticket_id)
        if not ticket:
            return None
        known = ticket.get(DUPLICATE) == claims.kept
        if not known:
            if not tickets.stored(tenant_id, claims.kept):
                raise _NotArrivedError
            if ticket["version"] != MADE:
                return False
            now = clock.now()
            hidden = {
                DUPLICATE: claims.kept,
                "version": next_version(MADE),
                "updated_at": clock.iso(now),
                # It is kept as long as a closed one: who has its id may ask for it, and it could be given back by hand.
                "expires_at": int(now + tickets.closed_retention_days * DAY_SECONDS),
            }
            removed = ("status_created_at", "priority_created_at")
            if not self._changed(tenant_id, ticket_id, hidden, removed, "#version = :read", MADE):
                return False
        # From now on none is added in this region: who adds one is led to the other ticket.
        if self._has_comments(tenant_id, ticket_id):
            now = clock.now()
            shown = {
                "version": next_version(tickets.stored(tenant_id, ticket_id)["version"]),
                "updated_at": clock.iso(now),
                "status_created_at": f"{ticket['status']}#{ticket['created_at']}",
                "priority_created_at": f"{ticket['priority']}#{ticket['created_at']}",
            }
            removed = (DUPLICATE, "expires_at")
            self._changed(tenant_id, ticket_id, shown, removed, f"{DUPLICATE} = :read", claims.kept)
            return False
        if known and clock.now() < clock.seconds_of(ticket["updated_at"]) + AGAIN_SECONDS:
            raise _NotArrivedError
        return None if known else True

    def _changed(
        self,
        tenant_id: str,
        ticket_id: str,
        given: Mapping[str, Any],
        removed: Sequence[str],
        condition: str,
        read: str | int,
    ) -> bool:
        """Whether a ticket was changed; not where it was changed meanwhile."""
        tickets = self.tickets
        try:
            with tickets.cache.writing(tenant_id, TICKETS):
                tickets.client.update_item(
                    TableName=tickets.table,
                    Key=to_item({"tenant_id": tenant_id, "ticket_id": ticket_id}),
                    UpdateExpression=f"SET {', '.join(f'#{name} = :{name}' for name in given)} REMOVE {', '.join(removed)}",
                    ConditionExpression=condition,
                    ExpressionAttributeNames={f"#{name}": name for name in given},
                    ExpressionAttributeValues=to_item({":read": read, **{f":{name}": given[name] for name in given}}),
                )
        except tickets.client.exceptions.ConditionalCheckFailedException:
            return False
        return True

    def _has_comments(self, tenant_id: str, ticket_id: str) -> bool:
        answer = self.comments.client.query(
            TableName=self.comments.table,
            KeyConditionExpression="tenant_id = :tenant AND begins_with(ticket_comment_id, :ticket)",
            ExpressionAttributeValues=to_item({":tenant": tenant_id, ":ticket": f"{ticket_id}#"}),
            ConsistentRead=True,
            Limit=1,
        )
        return bool(answer["Items"])

    def _comment(self, claims: Claims) -> bool | None:
        """The same of a comment, with which nobody can work."""
        comments, tenant_id = self.comments, claims.tenant_id
        comment = comments.stored(tenant_id, claims.lost_about, claims.lost)
        if not comment or DUPLICATE in comment:
            return None
        if not comments.stored(tenant_id, claims.kept_about, claims.kept):
            raise _NotArrivedError
        comments.client.put_item(
            TableName=comments.table,
            Item=to_item({**comment, DUPLICATE: claims.kept}),
            ConditionExpression="attribute_exists(ticket_comment_id)",
        )
        return True


class _NotArrivedError(BusyError):
    """What the other claim made, or what is done with what this one made, may not be in this region yet."""


def _replaced(record: Record) -> Claims | None:
    """The claim of this region that was lost, if the record tells of one; a key that expired and was claimed again tells of none."""
    if record["eventName"] != "MODIFY":
        return None
    old, new = from_item(record["dynamodb"]["OldImage"]), from_item(record["dynamodb"]["NewImage"])
    if old.get("region") != settings.REGION or new.get("region", settings.REGION) == settings.REGION:
        return None
    if old["result"] == new["result"] or new["claimed_at"] > old["expires_at"]:
        return None
    return Claims(
        tenant_id=old["tenant_id"],
        operation=old["idempotency_key"].partition("#")[0],
        lost=old["result"],
        lost_about=old.get("about", ""),
        kept=new["result"],
        kept_about=new.get("about", ""),
        same_request=old["request_hash"] == new["request_hash"],
    )
