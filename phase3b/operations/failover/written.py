"""What became of writes that were under way while a region was lost: what was confirmed, and what both regions have in the end.

A write is confirmed where its client was told so. None of those may be missing in the end, but for what the lost region had confirmed and
not replicated yet (the recovery point); and whatever was asked for twice, with one idempotency key, may be there once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from phase3b.quick_dataclass import dataclass

# Of an attempt that had no answer: the connection failed, or was waited for too long.
NO_ANSWER: Final = 0
CREATED: Final = 201


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request for a write: to which region, from when to when (Unix time), and what it was answered.

    `made` is the id that a confirmation names, `replayed` whether it says that an earlier attempt had made it.
    """

    region: str
    began: float
    ended: float
    status: int
    made: str | None = None
    replayed: bool = False


@dataclass(frozen=True, slots=True)
class Write:
    """A create with its idempotency key, and all attempts of it; `subject` is of no other write."""

    tenant_id: str
    key: str
    subject: str
    attempts: tuple[Attempt, ...]

    @property
    def confirmed(self) -> Attempt | None:
        """The attempt that its client was told of; None where there was none."""
        return next((each for each in self.attempts if each.made is not None), None)


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket as a region's table has it; `duplicate_of` is the one that is shown in its place."""

    tenant_id: str
    ticket_id: str
    subject: str
    duplicate_of: str | None = None


def tickets_of(items: Iterable[Mapping[str, Any]]) -> tuple[Ticket, ...]:
    """The tickets of a table, from its items as DynamoDB writes them in JSON (a Scan)."""
    return tuple(
        Ticket(
            each["tenant_id"]["S"],
            each["ticket_id"]["S"],
            each["subject"]["S"],
            each["duplicate_of"]["S"] if "duplicate_of" in each else None,
        )
        for each in items
    )


@dataclass(frozen=True, slots=True)
class Missing:
    """A write that was confirmed and is not there: `before_seconds` is how long before the loss that was, where the lost region did."""

    write: Write
    confirmed: Attempt
    before_seconds: float | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the writes. All times in seconds.

    `unanswered` were never confirmed, `missing` confirmed and not there, `twice` are shown more than once. `taken_back` counts duplicates that
    were found and are not shown. `first_after` is from the loss to the first confirmation of the other region of a write that was
    under way or came later, `last_after` to the last confirmation of a write that was under way when the region was lost.
    """

    writes: int
    confirmed: Mapping[str, int]
    replayed: int
    attempts: int
    unanswered: tuple[Write, ...]
    missing: tuple[Missing, ...]
    twice: tuple[tuple[Write, tuple[str, ...]], ...]
    taken_back: int
    first_after: float | None
    last_after: float | None

    @property
    def recovery_point_seconds(self) -> float:
        """How far back confirmed writes of the lost region are missing; 0 where none is."""
        return max((each.before_seconds for each in self.missing if each.before_seconds is not None), default=0.0)

    def beyond(self, seconds: float) -> tuple[Missing, ...]:
        """Confirmed writes that are missing and must not be: of the region that was not lost, or longer ago than this."""
        return tuple(each for each in self.missing if each.before_seconds is None or each.before_seconds > seconds)


def outcome(writes: Sequence[Write], tickets: Sequence[Ticket], lost: str, lost_at: float) -> Outcome:
    """Judges writes by the tickets that a region has.

    Args:
        writes: all of them, as `writer.write_all` gives them.
        tickets: those of the region that was not lost, while the other is away; or of either, when both have the same.
        lost: the region that was lost.
        lost_at: when (Unix time).
    """
    there = {(each.tenant_id, each.ticket_id): each for each in tickets}
    shown: dict[tuple[str, str], list[str]] = {}
    for each in tickets:
        if each.duplicate_of is None:
            shown.setdefault((each.tenant_id, each.subject), []).append(each.ticket_id)
    missing: list[Missing] = []
    confirmed: dict[str, int] = {}
    for write in writes:
        told = write.confirmed
        if told is None:
            continue
        confirmed[told.region] = confirmed.get(told.region, 0) + 1
        if not _leads_to_one(there, write, str(told.made)):
            before = max(0.0, lost_at - told.ended) if told.region == lost else None
            missing.append(Missing(write, told, before))
    twice = tuple(
        (write, tuple(found)) for write in writes if len(found := shown.get((write.tenant_id, write.subject), [])) > 1
    )
    after = [
        told.ended - lost_at
        for write in writes
        if (told := write.confirmed) is not None and told.region != lost and told.ended >= lost_at
    ]
    under_way = [
        told.ended - lost_at
        for write in writes
        if (told := write.confirmed) is not None and write.attempts[0].began < lost_at <= told.ended
    ]
    return Outcome(
        writes=len(writes),
        confirmed=confirmed,
        replayed=sum(told.replayed for write in writes if (told := write.confirmed) is not None),
        attempts=sum(len(write.attempts) for write in writes),
        unanswered=tuple(write for write in writes if write.confirmed is None),
        missing=tuple(missing),
        twice=twice,
        taken_back=sum(each.duplicate_of is not None for each in tickets),
        first_after=min(after, default=None),
        last_after=max(under_way, default=None),
    )


def _leads_to_one(there: Mapping[tuple[str, str], Ticket], write: Write, ticket_id: str) -> bool:
    """Whether the id that a client was told is that of its ticket, or of a duplicate that leads to it."""
    found = there.get((write.tenant_id, ticket_id))
    if found is not None and found.duplicate_of is not None:
        found = there.get((write.tenant_id, found.duplicate_of))
    return found is not None and found.subject == write.subject and found.duplicate_of is None
