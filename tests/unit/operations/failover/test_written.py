"""What became of writes while a region was lost, by hand."""

from __future__ import annotations

import pytest

from phase3b.operations.failover.written import Attempt, Outcome, Ticket, Write, outcome, tickets_of

EAST, WEST = "us-east-1", "us-west-2"
LOST_AT = 100.0


def write(number: int, *attempts: Attempt) -> Write:
    return Write("acme", f"k-{number}", f"write {number}", attempts)


def confirmed(region: str, began: float, ended: float, made: str) -> Attempt:
    return Attempt(region, began, ended, 201, made)


def failed(region: str, began: float, ended: float, status: int = 0) -> Attempt:
    return Attempt(region, began, ended, status)


def ticket(number: int, ticket_id: str, duplicate_of: str | None = None) -> Ticket:
    return Ticket("acme", ticket_id, f"write {number}", duplicate_of)


def judged(writes: list[Write], tickets: list[Ticket]) -> Outcome:
    return outcome(writes, tickets, EAST, LOST_AT)


def test_all_are_there() -> None:
    found = judged(
        [
            write(1, confirmed(EAST, 90, 91, "A")),
            # Under way when the region was lost, and confirmed by the other one 7.5 s later.
            write(2, failed(EAST, 99, 105), confirmed(WEST, 105.5, 107.5, "B")),
            write(3, confirmed(WEST, 110, 112, "C")),
        ],
        [ticket(1, "A"), ticket(2, "B"), ticket(3, "C")],
    )
    assert (found.writes, found.confirmed, found.attempts) == (3, {EAST: 1, WEST: 2}, 4)
    assert (found.unanswered, found.missing, found.twice, found.taken_back) == ((), (), (), 0)
    assert (found.first_after, found.last_after) == (7.5, 7.5)
    assert found.recovery_point_seconds == 0


def test_what_the_lost_region_had_not_replicated_is_the_recovery_point() -> None:
    writes = [write(1, confirmed(EAST, 97, 98.5, "A")), write(2, confirmed(EAST, 99, 99.25, "B"))]
    found = judged(writes, [])
    assert [each.before_seconds for each in found.missing] == [1.5, 0.75]
    assert found.recovery_point_seconds == 1.5
    assert found.beyond(1.5) == ()
    assert [each.write.key for each in found.beyond(1.0)] == ["k-1"]


def test_what_the_other_region_confirmed_may_never_be_missing() -> None:
    found = judged([write(1, failed(EAST, 99, 105), confirmed(WEST, 105, 106, "A"))], [])
    assert len(found.beyond(3600)) == 1
    assert found.recovery_point_seconds == 0


def test_a_duplicate_that_leads_to_the_other_one_is_there_and_not_twice() -> None:
    writes = [write(1, failed(EAST, 99, 105), confirmed(WEST, 105, 106, "B"))]
    taken_back = judged(writes, [ticket(1, "A"), ticket(1, "B", "A")])
    assert (taken_back.missing, taken_back.twice, taken_back.taken_back) == ((), (), 1)
    both = judged(writes, [ticket(1, "A"), ticket(1, "B")])
    assert [ids for _, ids in both.twice] == [("A", "B")]
    nowhere = judged(writes, [ticket(1, "B", "A")])
    assert len(nowhere.missing) == 1
    # An id that is of another write is no confirmation of this one.
    assert len(judged(writes, [ticket(2, "B")]).missing) == 1


def test_what_nobody_confirmed_is_told() -> None:
    found = judged([write(1, failed(EAST, 99, 105), failed(WEST, 105, 106, 409))], [])
    assert [each.key for each in found.unanswered] == ["k-1"]
    assert (found.confirmed, found.first_after, found.last_after) == ({}, None, None)


@pytest.mark.parametrize("duplicate", [None, "B"])
def test_tickets_are_read_as_dynamodb_writes_them(duplicate: str | None) -> None:
    item = {"tenant_id": {"S": "acme"}, "ticket_id": {"S": "A"}, "subject": {"S": "s"}, "version": {"N": "1"}}
    found = tickets_of([item | ({} if duplicate is None else {"duplicate_of": {"S": duplicate}})])
    assert found == (Ticket("acme", "A", "s", duplicate),)
