"""Refusals of plans that switch time to live on, or move it: DynamoDB then deletes items whose time has passed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from phase3b.change.guard.plan_json import ResourceChange, Values, first_block
from phase3b.change.guard.refusal import Refusal

TABLE = "aws_dynamodb_table"
DELETES = "DynamoDB deletes items whose time has passed, permanently, within days"


@dataclass(frozen=True, slots=True)
class Expired:
    """How many of the items that were looked at would be deleted.

    `too_old` are those whose time passed so long ago that DynamoDB takes it for a mistake and leaves them alone; they are
    told all the same. `all_of_them` is whether every item was looked at; `items` is how many AWS says that there are, some
    hours ago. `unknown_because` is why nobody could look, empty where somebody did.
    """

    looked_at: int = 0
    expired: int = 0
    all_of_them: bool = False
    items: int | None = None
    unknown_because: str = ""
    too_old: int = 0


@dataclass(frozen=True, slots=True, order=True)
class NewTimeToLive:
    """A table whose items will be deleted by an attribute that they were not deleted by before."""

    table: str
    attribute: str
    moved_from: str | None

    @property
    def what(self) -> str:
        """In a sentence."""
        if self.moved_from is None:
            return f"Time to live of the table {self.table} would be switched on, by the attribute {self.attribute}."
        return f"Time to live of the table {self.table} would move from {self.moved_from} to {self.attribute}."


def new_time_to_live(change: ResourceChange) -> NewTimeToLive | None:
    """The time to live that a change brings to a table that is there; None where it brings none."""
    if change.type != TABLE or not change.updated:
        return None
    old, new = _attribute(change.before), _attribute(change.after)
    return None if new is None or new == old else NewTimeToLive(str(change.before.get("name")), new, old)


def all_new_times_to_live(changes: Iterable[ResourceChange]) -> tuple[NewTimeToLive, ...]:
    """Those of a whole plan: what is to be counted."""
    return tuple(new for each in changes if (new := new_time_to_live(each)) is not None)


def items_expired(change: ResourceChange, expired: Mapping[tuple[str, str], Expired]) -> Iterator[Refusal]:
    """A time to live that would delete items, or of which nobody knows whether it would; none where every item stays."""
    new = new_time_to_live(change)
    if new is None:
        return
    found = expired.get((new.table, new.attribute), Expired(unknown_because="AWS was not queried"))
    if found.all_of_them and not found.expired and not found.too_old:
        return
    yield Refusal(
        f"{change.address}/ttl",
        new.what,
        f"{DELETES}: {_counted(found)}.{_too_old(found)}",
        "Look at those items first: give the ones that must stay another time, or leave ttl_attribute as it was.",
        code="P3B-GUARD-TTL",
    )


def _too_old(found: Expired) -> str:
    if not found.too_old:
        return ""
    return f" {found.too_old:,} more have a time that passed over five years ago, which DynamoDB's documents say it leaves alone."


def _counted(found: Expired) -> str:
    if found.unknown_because:
        return f"how many would be deleted is not known, as {found.unknown_because}"
    if found.all_of_them:
        return f"{found.expired:,} of its {found.looked_at:,} items would go"
    of_all = "" if found.items is None else f" of about {found.items:,}"
    if not found.expired:
        return (
            f"of the {found.looked_at:,} items looked at{of_all} none would go, and what the others hold is not known"
        )
    text = f"of the {found.looked_at:,} items looked at{of_all}, {found.expired:,} would go"
    if found.items is None:
        return text
    about = round(found.items * found.expired / found.looked_at)
    return f"{text}; if the others are alike, {about:,} in all (an extrapolation)"


def _attribute(table: Values) -> str | None:
    block = first_block(table, "ttl")
    return str(block.get("attribute_name")) if block.get("enabled") else None
