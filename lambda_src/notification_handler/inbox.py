"""The notifications that a user sees, page by page: the unread ones first, each part newest first.

A page is put together of two queries, of the user's own notifications and of the whole tenant's. Each goes on where the page
took its last one, so nothing is shown twice and nothing is left out, in whichever of the two it is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from notification_handler.notification_keys import SHELF_NAMES, Shelf, public_id, shelves_of
from shared import clock, cursor
from shared.items import from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

UNREAD, READ = "u", "r"
# Those that are filtered out are read as well; a page may be short, but never takes for ever.
MOST_QUERIES = 5
BEGINNING, END = "0", "1"
Notification = dict[str, Any]


@dataclass(slots=True)
class Stretch:
    """What a query gave of one shelf, and where it goes on; `then` is None at the end of the shelf."""

    found: list[Notification]
    then: str | None
    at: str
    taken: int = 0

    @property
    def next(self) -> Notification | None:
        """The newest that was not taken."""
        return self.found[self.taken] if self.taken < len(self.found) else None

    @property
    def is_cut(self) -> bool:
        """Whether there may be newer ones than any other shelf has, which nobody has read yet."""
        return self.next is None and self.then is not None

    def position(self, part: str) -> str:
        """Where the next page goes on."""
        if self.next is None:
            return END if self.then is None else self.then
        return _position(part, self.found[self.taken - 1]) if self.taken else self.at


@dataclass(frozen=True, slots=True)
class Page:
    """Notifications, and where the next page begins; None at the end."""

    items: list[Notification] = field(default_factory=list)
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class Inbox:
    """Reads pages."""

    client: DynamoDBClient
    table: str
    unread_index: str

    def page(self, tenant_id: str, user_id: str, limit: int, given: str | None) -> Page:
        """A page of at most `limit`; `given` is a cursor of the form that the schema gives it."""
        shelves = shelves_of(user_id)
        part, positions = _where(given, shelves)
        items: list[Notification] = []
        while True:
            stretches = [
                self._stretch(part, tenant_id, user_id, shelf, at, limit - len(items))
                for shelf, at in zip(shelves, positions, strict=True)
            ]
            items += _newest(stretches, limit - len(items))
            positions = [each.position(part) for each in stretches]
            if any(each != END for each in positions):
                return Page(items, _cursor(part, shelves, positions))
            if part == READ:
                return Page(items)
            part, positions = READ, [BEGINNING] * len(shelves)
            if len(items) == limit:
                # The page is full of unread ones; whether read ones begin on the next, only a look tells.
                there = any(self._stretch(READ, tenant_id, user_id, each, BEGINNING, 1).found for each in shelves)
                return Page(items, _cursor(part, shelves, positions) if there else None)

    def _stretch(self, part: str, tenant_id: str, user_id: str, shelf: Shelf, at: str, limit: int) -> Stretch:
        """Up to so many of a shelf after a position."""
        found: list[Notification] = []
        then: str | None = at
        for _ in range(0 if at == END else MOST_QUERIES):
            answer = self.client.query(**self._query(part, tenant_id, user_id, shelf, str(then), limit - len(found)))
            found += map(from_item, answer["Items"])
            last = answer.get("LastEvaluatedKey")
            then = None if last is None else _position(part, from_item(last))
            if then is None or len(found) == limit:
                break
        return Stretch(found, None if at == END else then, at)

    def _query(self, part: str, tenant_id: str, user_id: str, shelf: Shelf, at: str, limit: int) -> dict[str, Any]:
        sort_key = "unread_created_at" if part == UNREAD else "notification_id"
        condition, edge = shelf.condition(sort_key)
        filters, values = shelf.filters(user_id)
        # DynamoDB deletes what has expired some time later; until then it counts as gone.
        filters.append("(attribute_not_exists(expires_at) OR expires_at > :now)")
        if part == READ:
            filters.append("attribute_not_exists(unread_created_at)")
        values |= {":tenant": tenant_id, ":edge": edge, ":now": int(clock.now())}
        query: dict[str, Any] = {
            "TableName": self.table,
            "KeyConditionExpression": condition,
            "FilterExpression": " AND ".join(filters),
            "ExpressionAttributeValues": to_item(values),
            "ScanIndexForward": False,
            # Counted before the filter: never more than what is still wanted comes back.
            "Limit": limit,
        }
        if part == UNREAD:
            query["IndexName"] = self.unread_index
        if at != BEGINNING:
            time, notification_id = cursor.split(at) if part == UNREAD else ("", at)
            start = {"tenant_id": tenant_id, "notification_id": shelf.prefix + notification_id}
            if time:
                start["unread_created_at"] = shelf.prefix + time
            query["ExclusiveStartKey"] = to_item(start)
        return query


def _newest(stretches: list[Stretch], most: int) -> list[Notification]:
    """Takes the newest of all stretches in turn; not beyond one of which more is to be read first."""
    taken: list[Notification] = []
    while len(taken) < most and not any(each.is_cut for each in stretches):
        best = max(
            (each for each in stretches if each.next is not None),
            key=lambda each: _age_key(each.next),
            default=None,
        )
        if best is None or best.next is None:
            break
        taken.append(best.next)
        best.taken += 1
    return taken


def _age_key(notification: Notification | None) -> tuple[str, str]:
    found = notification or {}
    return found["created_at"], public_id(found["notification_id"])


def _position(part: str, key: Notification) -> str:
    """Where a key is, without what the reader adds: the tenant, and the user."""
    notification_id = public_id(key["notification_id"])
    return notification_id if part == READ else cursor.place(public_id(key["unread_created_at"]), notification_id)


def _cursor(part: str, shelves: list[Shelf], positions: list[str]) -> str:
    """A position for each shelf that there can be: who has none of their own is at the end of it."""
    found = {shelf.name: at for shelf, at in zip(shelves, positions, strict=True)}
    return "-".join((cursor.VERSION + part, *(found.get(name, END) for name in SHELF_NAMES)))


def _where(given: str | None, shelves: list[Shelf]) -> tuple[str, list[str]]:
    """In which part a page begins, and where on each shelf."""
    if given is None:
        return UNREAD, [BEGINNING] * len(shelves)
    beginning, *positions = given.split("-")
    found = dict(zip(SHELF_NAMES, positions, strict=True))
    return beginning.removeprefix(cursor.VERSION), [found[shelf.name] for shelf in shelves]
