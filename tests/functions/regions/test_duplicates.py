"""What one idempotency key made in both regions: one of the two is taken back, unless somebody has worked with it."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from replicated_handlers import TwoRegions
from service_event import body_of, rest

KEY = {"Idempotency-Key": "k-1"}
BODY = {"subject": "It is down", "description": "Since nine"}


@pytest.fixture
def world(both: TwoRegions) -> TwoRegions:
    for region in both.regions:
        module = region.shared("support_tickets", "support_tickets.handler")
        module.DUPLICATES = dataclasses.replace(module.DUPLICATES, sleep=lambda _: None)  # type: ignore[attr-defined]
    return both


def create(world: TwoRegions, number: int, headers: Any = KEY, body: Any = BODY) -> dict[str, Any]:
    return world.handle(number, "support_tickets", rest("POST", "/support/tickets", body=body, headers=headers))


def get(world: TwoRegions, number: int, ticket_id: str) -> dict[str, Any]:
    return world.handle(number, "support_tickets", rest("GET", "/support/tickets/{ticket_id}", ticket_id=ticket_id))


def listed(world: TwoRegions, number: int, **query: str) -> list[str]:
    answer = world.handle(number, "support_tickets", rest("GET", "/support/tickets", query=query))
    return [each["ticket_id"] for each in body_of(answer)["items"]]


def comment(world: TwoRegions, number: int, ticket_id: str, headers: Any = None) -> dict[str, Any]:
    event = rest(
        "POST",
        "/support/tickets/{ticket_id}/comments",
        ticket_id=ticket_id,
        body={"body": "me too"},
        headers=headers,
    )
    return world.handle(number, "support_tickets", event)


def comments(world: TwoRegions, number: int, ticket_id: str) -> list[str]:
    event = rest("GET", "/support/tickets/{ticket_id}/comments", ticket_id=ticket_id)
    return [each["comment_id"] for each in body_of(world.handle(number, "support_tickets", event))["items"]]


def update(world: TwoRegions, number: int, ticket_id: str, version: int, **changes: str) -> dict[str, Any]:
    event = rest("PATCH", "/support/tickets/{ticket_id}", ticket_id=ticket_id, body={"version": version, **changes})
    return world.handle(number, "support_tickets", event)


def settle(world: TwoRegions, number: int) -> list[Any]:
    """What the stream of the keys tells a region since the last time: what is answered of each record, and of those again later."""
    records = world.region(number).take_stream("idempotency_keys")
    for record in records:
        world.handle(number, "support_tickets", {"Records": [record]})
    world.pass_time(11)
    return [world.handle(number, "support_tickets", {"Records": [each]}) for each in records]


DONE: dict[str, Any] = {"batchItemFailures": []}


def two_of(world: TwoRegions) -> tuple[str, str]:
    """The same request in both regions, before either knows of the other."""
    first, second = create(world, 0), create(world, 1)
    assert (first["statusCode"], second["statusCode"]) == (201, 201)
    return body_of(first)["ticket_id"], body_of(second)["ticket_id"]


def test_the_earlier_of_two_is_taken_back_in_the_region_that_made_it(
    world: TwoRegions, capsys: pytest.CaptureFixture[str]
) -> None:
    earlier, later = two_of(world)
    assert earlier != later
    world.replicate_all()
    assert sorted(listed(world, 0)) == sorted([earlier, later])
    # The region of the later one has nothing to take back: its stream has the claim alone.
    assert settle(world, 1) == [DONE]
    capsys.readouterr()
    assert settle(world, 0) == [DONE, DONE]
    printed = capsys.readouterr().out
    assert '"CreatesTakenBack": 1' in printed
    assert "what was made twice is taken back" in printed
    world.replicate_all()
    assert world.differences() == {}
    for number in (0, 1):
        assert listed(world, number) == listed(world, number, status="open") == [later]
        assert listed(world, number, priority="normal") == [later]
        # Who was told of the other one goes on with it.
        assert body_of(get(world, number, earlier))["ticket_id"] == later
        answer = create(world, number)
        assert (body_of(answer)["ticket_id"], answer["headers"]["idempotent-replayed"]) == (later, "true")
    changed = update(world, 1, earlier, 1, status="waiting")
    assert (changed["statusCode"], body_of(changed)["ticket_id"]) == (200, later)
    assert comment(world, 0, earlier)["statusCode"] == 201
    world.replicate_all()
    assert len(comments(world, 1, later)) == len(comments(world, 1, earlier)) == 1


def test_a_record_that_comes_again_does_nothing(world: TwoRegions, capsys: pytest.CaptureFixture[str]) -> None:
    two_of(world)
    world.replicate_all()
    records = world.region(0).take_stream("idempotency_keys")
    number = records[1]["dynamodb"]["SequenceNumber"]
    # The ticket is looked at again ten seconds later.
    again = {"batchItemFailures": [{"itemIdentifier": number}]}
    assert world.handle(0, "support_tickets", {"Records": records}) == again
    before = world.clock
    assert world.handle(0, "support_tickets", {"Records": records}) == again
    world.pass_time(11)
    capsys.readouterr()
    assert world.handle(0, "support_tickets", {"Records": records}) == DONE
    assert world.clock == before
    assert "CreatesTakenBack" not in capsys.readouterr().out


def test_what_somebody_has_worked_with_stays(world: TwoRegions, capsys: pytest.CaptureFixture[str]) -> None:
    earlier, later = two_of(world)
    assert comment(world, 0, earlier)["statusCode"] == 201
    world.replicate_all()
    capsys.readouterr()
    assert settle(world, 0) == [DONE, DONE]
    assert '"DuplicatesKept": 1' in capsys.readouterr().out
    world.replicate_all()
    for number in (0, 1):
        assert sorted(listed(world, number, status="open", priority="normal")) == sorted([earlier, later])
        assert body_of(get(world, number, earlier))["ticket_id"] == earlier
        assert len(comments(world, number, earlier)) == 1
    assert world.differences() == {}
    stored = [each for each in world.region(0).items("support_tickets") if each["ticket_id"]["S"] == earlier]
    assert {"duplicate_of", "expires_at"}.isdisjoint(stored[0])


def test_a_changed_one_stays(world: TwoRegions) -> None:
    earlier, later = two_of(world)
    assert update(world, 0, earlier, 1, status="waiting")["statusCode"] == 200
    world.replicate_all()
    settle(world, 0)
    assert sorted(listed(world, 0)) == sorted([earlier, later])


def test_two_requests_with_one_key_are_no_duplicates(world: TwoRegions) -> None:
    first = body_of(create(world, 0))["ticket_id"]
    second = body_of(create(world, 1, body={**BODY, "subject": "Another"}))["ticket_id"]
    world.replicate_all()
    settle(world, 0)
    assert sorted(listed(world, 0)) == sorted([first, second])


def test_nothing_is_taken_back_before_the_other_one_is_there(world: TwoRegions) -> None:
    earlier, later = two_of(world)
    # The key arrives, and its ticket does not.
    second = world.region(1)
    key = next(n for n, each in enumerate(second.leaving) if "idempotency" in each.table)
    world.replicate(second, key)
    records = world.region(0).take_stream("idempotency_keys")
    number = records[1]["dynamodb"]["SequenceNumber"]
    assert world.handle(0, "support_tickets", {"Records": records}) == {
        "batchItemFailures": [{"itemIdentifier": number}]
    }
    assert listed(world, 0) == [earlier]
    world.replicate_all()
    world.handle(0, "support_tickets", {"Records": records[1:]})
    assert listed(world, 0) == [later]


def test_a_comment_that_arrives_after_its_ticket_was_taken_back_gives_it_back(world: TwoRegions) -> None:
    earlier, later = two_of(world)
    world.replicate_all()
    records = world.region(0).take_stream("idempotency_keys")
    world.handle(0, "support_tickets", {"Records": records})
    assert listed(world, 0) == [later]
    # The other region does not know yet.
    assert comment(world, 1, earlier)["statusCode"] == 201
    world.replicate_all()
    world.pass_time(11)
    assert world.handle(0, "support_tickets", {"Records": records}) == DONE
    world.replicate_all()
    for number in (0, 1):
        assert sorted(listed(world, number)) == sorted([earlier, later])
        assert len(comments(world, number, earlier)) == 1
    assert world.differences() == {}


def test_a_key_that_expired_and_was_claimed_again_takes_nothing_back(world: TwoRegions) -> None:
    first = body_of(create(world, 0))["ticket_id"]
    world.replicate_all()
    world.pass_time(25 * 3600)
    second = body_of(create(world, 1))["ticket_id"]
    world.replicate_all()
    assert second != first
    assert settle(world, 0) == [DONE, DONE]
    assert settle(world, 1) == [DONE, DONE]
    assert sorted(listed(world, 0)) == sorted([first, second])


def test_a_comment_that_was_made_twice_is_shown_once(world: TwoRegions) -> None:
    ticket_id = body_of(create(world, 0, headers=None))["ticket_id"]
    world.replicate_all()
    earlier = body_of(comment(world, 0, ticket_id, KEY))["comment_id"]
    later = body_of(comment(world, 1, ticket_id, KEY))["comment_id"]
    world.replicate_all()
    assert comments(world, 1, ticket_id) == [earlier, later]
    assert settle(world, 0) == [DONE, DONE]
    world.replicate_all()
    assert comments(world, 0, ticket_id) == comments(world, 1, ticket_id) == [later]
    assert body_of(comment(world, 0, ticket_id, KEY))["comment_id"] == later
    assert world.differences() == {}


def test_what_a_key_made_in_a_lost_region_is_waited_for_and_then_made_here(world: TwoRegions) -> None:
    lost = body_of(create(world, 0))["ticket_id"]
    first = world.region(0)
    key = next(n for n, each in enumerate(first.leaving) if "idempotency" in each.table)
    world.replicate(first, key)
    again = create(world, 1)
    assert (again["statusCode"], again["headers"]["retry-after"]) == (503, "1")
    world.pass_time(61)
    made = create(world, 1)
    assert made["statusCode"] == 201
    ticket_id = body_of(made)["ticket_id"]
    assert ticket_id != lost
    assert body_of(create(world, 1))["ticket_id"] == ticket_id
    # The region is back: what it had made is the duplicate.
    world.replicate_all()
    for number in (0, 1):
        settle(world, number)
    world.replicate_all()
    assert world.differences() == {}
    for number in (0, 1):
        assert listed(world, number) == [ticket_id]
        assert body_of(get(world, number, lost))["ticket_id"] == ticket_id


def test_a_key_of_this_region_whose_ticket_is_gone_is_answered_as_with_one_region(world: TwoRegions) -> None:
    ticket_id = body_of(create(world, 0))["ticket_id"]
    found = world.region(0).shared("support_tickets", "support_tickets.handler").TICKETS
    found.client.delete_item(TableName=found.table, Key={"tenant_id": {"S": "acme"}, "ticket_id": {"S": ticket_id}})
    world.pass_time(61)
    assert create(world, 0)["statusCode"] == 409
