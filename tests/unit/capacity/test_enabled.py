"""Parts of the service that are switched off, for all environments or for one."""

from __future__ import annotations

from pathlib import Path

import pytest
from limits_judged import planned
from service_capacity import changed

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import reading_of
from phase3b.capacity.service.enabled import told

PROD = "  prod:\n    tier: growth\n"


def problems(*edits: tuple[str, str]) -> list[str]:
    return [str(each) for each in reading_of(changed(*edits), "c.yaml").problems]


def with_switches(said: str) -> tuple[str, str]:
    return (PROD, f"{PROD}    enabled: {said}\n")


def deployment(environment: str, *edits: tuple[str, str]) -> Deployment:
    return resolve(reading_of(changed(*edits), "c.yaml").valid(), environment)


def addresses(environment: str, *edits: tuple[str, str]) -> set[str]:
    refused, plans = planned(changed(*edits))
    assert refused == []
    return {str(record.address) for each in plans if each.name == environment for record in each.records}


DELIVERY = with_switches(
    "{functions: {delivery: false, tickets_api: false}, queues: {deliveries: false}, websocket: false}"
)


def test_an_environment_has_less_and_the_other_has_all() -> None:
    off = with_switches("{routes: {'POST /tickets': false}, schedules: {tickets_api.nightly: false}}")
    less, more = deployment("prod", off), deployment("dev", off)
    assert [route.definition.operation for route in less.api.routes] == ["list_tickets", "get_ticket"]
    assert [dict(each.definition.schedules) for each in less.functions if each.name == "tickets_api"] == [{}]
    assert told(less.switched_off) == "the schedule tickets_api.nightly, the route POST /tickets"
    assert more.switched_off == ()
    assert more == deployment("dev")
    assert addresses("dev", off) == addresses("dev")
    # What is deployed besides is the same, name by name.
    assert addresses("prod", off) < addresses("prod")
    gone = addresses("prod") - addresses("prod", off)
    assert gone
    assert all("nightly" in each or "schedule" in each for each in gone if "alarm" not in each)


def test_the_service_may_switch_off_for_all_and_an_environment_on_again() -> None:
    everywhere = ("method: POST, path: /tickets,", "method: POST, path: /tickets, enabled: false,")
    assert len(deployment("dev", everywhere).api.routes) == 2
    again = deployment("prod", everywhere, with_switches("{routes: {'POST /tickets': true}}"))
    assert (len(again.api.routes), again.switched_off) == (3, ())


def test_the_routes_and_the_schedules_of_a_function_go_with_it() -> None:
    off = with_switches(
        "{functions: {tickets_api: false, delivery: false, authorizer: false}, queues: {deliveries: false}, api: false}"
    )
    left = deployment("prod", off)
    assert (left.functions, left.api, [each.name for each in left.queues]) == ((), None, ["failed"])
    assert told(left.switched_off) == (
        "the function tickets_api with 1 schedule and 3 routes, the function delivery, the function authorizer, "
        "the queue deliveries, the API with the WebSocket API"
    )
    assert not any("lambda" in each or "api_gateway" in each for each in addresses("prod", off))


@pytest.mark.parametrize(
    ("said", "messages"),
    [
        ("{tables: {tickets: false}}", ["the table tickets is switched off in prod, and needed by the function tickets_api"]),
        ("{queues: {deliveries: false}}", ["the queue deliveries is switched off in prod, and needed by the function tickets_api"]),
        ("{queues: {failed: false}}", ["the queue failed is switched off in prod, and needed by service.failed_events, which names it"]),
        ("{functions: {delivery: false}}", ["the function delivery is switched off in prod, and needed by the queue deliveries"]),
        ("{functions: {authorizer: false}}", ["the function authorizer is switched off in prod, and needed by the API, whose authorizer it is"]),
        ("{websocket: false}", ["the WebSocket API is switched off in prod, and needed by the function tickets_api"]),
        ("{api: false}", ["the API is switched off in prod, and needed by the function tickets_api"]),
        ("{tables: {ticket: false}}", ['the service has no table "ticket". Did you mean `tickets`?']),
        ("{functions: {x: true}}", ['the service has no function "x"']),
        ("{routes: {'GET /ticket': false}}", ['the service has no route "GET /ticket". Did you mean `GET /tickets`?']),
        ("{schedules: {nightly: false}}", ['the service has no schedule "nightly". Did you mean `tickets_api.nightly`?']),
    ],
)  # fmt: skip
def test_what_is_needed_or_not_there_is_refused_where_it_is_written(said: str, messages: list[str]) -> None:
    found = problems(with_switches(said))
    assert len(found) == len(messages)
    for each, message in zip(found, messages, strict=True):
        assert message in each
        assert "c.yaml:" in each
        assert " environments.prod.enabled." in each


def test_what_all_environments_lack_is_said_once_and_of_the_service() -> None:
    (found,) = problems(
        (
            "    deliveries:\n      description: Deliveries\n",
            "    deliveries:\n      description: Deliveries\n      enabled: false\n",
        )
    )
    assert (
        "service.queues.deliveries.enabled: the queue deliveries is switched off, and needed by the function tickets_api"
        in found
    )
    assert found.endswith("[P3B-SWITCH-NEEDED]")


def test_a_function_that_is_not_there_keeps_no_concurrency_from_others() -> None:
    shared = (
        ("    tier: growth\n", "    tier: growth\n    account: one\n"),
        ("    tier: starter\n", "    tier: starter\n    account: one\n"),
    )
    off = with_switches(
        "{functions: {delivery: false, tickets_api: false}, queues: {deliveries: false}, websocket: false}"
    )
    account = (off[0], off[1] + "    account: one\n")
    with_it = deployment("dev", *shared)
    without = deployment("dev", shared[1], account)
    assert with_it.allocated_elsewhere - without.allocated_elsewhere == 100


def test_without_the_api_no_route_is_left_though_its_function_is() -> None:
    alone = ("      uses: [connections]\n", "")
    left = deployment("prod", alone, with_switches("{api: false}"))
    assert [each.name for each in left.functions] == ["tickets_api", "delivery", "authorizer"]
    assert told(left.switched_off) == "the API with 3 routes and the WebSocket API"


@pytest.mark.parametrize("said", ["websocket: false", "websocket: true"])
def test_a_part_that_the_service_has_not_is_no_switch(said: str, root: Path) -> None:
    """As a function of that name is not; and with an API that is off no WebSocket API goes that was never there."""
    prod = "    account: production\n"
    text = (root / "examples/minimal/capacity.yaml").read_text("utf-8")
    told_of = reading_of(text.replace(prod, f"{prod}    enabled: {{{said}}}\n"), "c.yaml").problems
    assert [str(each).partition(": ")[2] for each in told_of] == [
        "the service has none: the WebSocket API can't be switched. Remove it. [P3B-SWITCH-UNKNOWN]"
    ]
    off = reading_of(text.replace(prod, f"{prod}    enabled: {{api: false}}\n"), "c.yaml").valid()
    assert told(resolve(off, "prod").switched_off) == "the API with 2 routes"
