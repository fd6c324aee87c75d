"""Versions of two regions: none is given twice, so who goes on with one that was lost is told."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from replicated_handlers import TwoRegions
from service_event import body_of, rest

from shared import settings
from support_tickets import versions

NUMBERS = st.integers(0, 1)
VERSIONS = st.integers(1, versions.LARGEST - 1)


@pytest.fixture(autouse=True)
def one_region_again() -> Iterator[None]:
    yield
    settings.REGION = None


@given(VERSIONS)
def test_with_one_region_it_is_the_next_number(version: int) -> None:
    settings.REGION = None
    assert versions.next_version(version) == version + 1


@given(NUMBERS, VERSIONS)
def test_it_is_above_the_one_before_and_of_its_region(number: int, version: int) -> None:
    settings.REGION = number
    found = versions.next_version(version)
    assert found > version
    assert found % 2 == number
    assert found <= max(versions.LARGEST, version + 2)


@given(VERSIONS, VERSIONS)
def test_those_of_two_regions_are_never_equal(one: int, other: int) -> None:
    settings.REGION = 0
    found = versions.next_version(one)
    settings.REGION = 1
    assert found != versions.next_version(other)


def test_one_that_was_lost_does_not_come_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 2,000 changes that were lost, none has the number of the change that its region makes next."""
    monkeypatch.setattr(versions, "CHANCE", random.Random(7))  # noqa: S311  no secret
    same = 0
    for _ in range(2_000):
        settings.REGION = 1
        lost = versions.next_version(1)
        settings.REGION = 0
        stays = versions.next_version(1)
        settings.REGION = 1
        same += versions.next_version(stays) == lost
    assert same == 0


def test_a_client_can_send_each_version_that_it_is_given() -> None:
    schemas = json.loads((Path(versions.__file__).parent / "schemas.json").read_text("utf-8"))
    assert schemas["TicketUpdate"]["properties"]["version"]["maximum"] == versions.LARGEST


def create(world: TwoRegions) -> str:
    event = rest("POST", "/support/tickets", body={"subject": "It is down", "description": "Since nine"})
    ticket_id: str = body_of(world.handle(0, "support_tickets", event))["ticket_id"]
    world.replicate_all()
    return ticket_id


def change(world: TwoRegions, number: int, ticket_id: str, version: int, status: str) -> dict[str, Any]:
    event = rest(
        "PATCH", "/support/tickets/{ticket_id}", ticket_id=ticket_id, body={"version": version, "status": status}
    )
    return world.handle(number, "support_tickets", event)


def test_who_goes_on_with_a_change_that_was_lost_is_told(both: TwoRegions) -> None:
    ticket_id = create(both)
    lost = body_of(change(both, 1, ticket_id, 1, "waiting"))["version"]
    stays = body_of(change(both, 0, ticket_id, 1, "resolved"))["version"]
    both.replicate_all()
    assert both.differences() == {}
    for number in (0, 1):
        assert change(both, number, ticket_id, lost, "open")["statusCode"] == 409
    # Also when the region of the lost one has changed it since.
    after = change(both, 1, ticket_id, stays, "in_progress")
    assert after["statusCode"] == 200
    both.replicate_all()
    for number in (0, 1):
        assert change(both, number, ticket_id, lost, "open")["statusCode"] == 409
    assert change(both, 0, ticket_id, body_of(after)["version"], "open")["statusCode"] == 200
