"""What a replica knows of its writes: when each item was written last, and what the other regions have not been told yet.

Source: "How DynamoDB global tables work" in the Amazon DynamoDB Developer Guide: of writes to one item in two regions the last one
wins, in every region; a deletion is a write. What an item was written by is not in the item, as it was in version 2017.11.29.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from phase3b.local.dynamodb.ministack_parts import Item, Table

# Where an engine's table has it; it is kept with the table.
REPLICA: Final = "phase3b_replica"
# The text of the partition key and of the sort key, as the engine has its items by.
ItemKey = tuple[str, str]


class Stamp(NamedTuple):
    """When something was written: the account's seconds since 1970, and its place among all writes of the process."""

    at: float
    number: int


class Change(NamedTuple):
    """A write that another region has not got: the item as it is then (None: deleted) and as it was.

    `key` is what the engine has it by.
    """

    stamp: Stamp
    key: ItemKey
    item: Item | None
    before: Item | None


@dataclass(slots=True)
class Stamps:
    """Gives stamps out; each is later than all before it."""

    _now: Callable[[], float] = time.time
    _last: Stamp = field(default_factory=lambda: Stamp(0.0, 0))

    def of(self, now: Callable[[], float]) -> None:
        """Those of another account from now on, by its time: seconds since 1970."""
        self._now, self._last = now, Stamp(0.0, 0)

    def next(self) -> Stamp:
        """That of a write that is done now."""
        self._last = Stamp(max(self._now(), self._last.at), self._last.number + 1)
        return self._last


# ministack has one state for the process, and so do its tables' replicas.
STAMPS: Final = Stamps()


@dataclass(slots=True)
class Replica:
    """Of one table in one region.

    `home` is the region that the table was made in, `waiting` has a queue for each other region of the table, `written` the stamps of
    items that a change on its way could meet.
    """

    home: str
    waiting: dict[str, deque[Change]] = field(default_factory=dict)
    written: dict[ItemKey, Stamp] = field(default_factory=dict)
    # While a change of another region is put in, which is no write of this one.
    _taking: bool = False

    def wrote(self, key: ItemKey, item: Item | None, before: Item | None) -> None:
        """Notes a write of this region."""
        if self._taking or not self.waiting:
            return
        change = Change(STAMPS.next(), key, item, before)
        self.written[key] = change.stamp
        for queue in self.waiting.values():
            queue.append(change)

    def take(self, change: Change, put: Callable[[], object]) -> bool:
        """Puts in a change of another region, unless what is here was written later; whether it did."""
        here = self.written.get(change.key)
        if here is not None and here > change.stamp:
            return False
        self.written[change.key] = change.stamp
        self._taking = True
        try:
            put()
        finally:
            self._taking = False
        return True

    def meet(self, regions: tuple[str, ...]) -> None:
        """Has these other regions from now on; what waits for any other is forgotten."""
        self.waiting = {region: self.waiting.get(region, deque()) for region in regions}


def replica_of(table: Table | None) -> Replica | None:
    """That of an engine's table; None where it is of one region."""
    found: Replica | None = None if table is None else table.get(REPLICA)
    return found


def note_write(table: Table, key: ItemKey, item: Item | None, before: Item | None) -> None:
    """Notes that an item of a table was written, or deleted (None), and what it was before."""
    found: Replica | None = table.get(REPLICA)
    if found is not None:
        found.wrote(key, item, before)
