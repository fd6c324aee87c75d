"""What a run will send and consume, worked out by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from loaded_service import LIMITS, request
from split_file import securebase

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse
from phase3b.capacity.model.assumptions import RouteAssumption
from phase3b.capacity.model.capacity import Capacity
from phase3b.load.arrivals import Stretch
from phase3b.load.consumed.consumption_rows import predicted_rows, prediction_sentences
from phase3b.load.consumed.planned_requests import planned_requests
from phase3b.load.consumed.prediction import PredictedUse, Prediction, predicted
from phase3b.load.order import Order, OrderedSession, Request, Users

ROUTES: dict[str, Any] = {
    "GET /support/tickets": {
        "tables": {"support_tickets": {"read_units": 0.5, "indexes": {"tenant_status": {"read_units": 2}}}},
        "reason": "By hand",
    },
    "POST /support/tickets": {
        "tables": {
            "support_tickets": {"read_units": 1, "write_units": 4, "indexes": {"tenant_status": {"write_units": 2}}}
        },
        "reason": "By hand",
    },
}


def capacity() -> Capacity:
    """The example's file, with these routes in place of its own."""
    made = parse(securebase(), "c.yaml")
    assumptions = made.service.assumptions
    assert assumptions is not None
    routes = {name: RouteAssumption.model_validate(each) for name, each in ROUTES.items()}
    changed = assumptions.model_copy(update={"routes": routes})
    return replace(made, service=made.service.model_copy(update={"assumptions": changed}))


def order(*requests: Request, **values: object) -> Order:
    """Two sessions a second for five seconds, evenly, of two tenants in turn."""
    made = Order(
        scenario="hand", rest_url="", websocket_url="", api_keys=("a",), tenants=("t-0",), tokens=("x",), zipf_exponent=0,
        sessions=(OrderedSession("s", 1, requests),), prepare=(), stretches=(Stretch(5, 2, 2),), spacing="even", users=None,
        listeners=0, warm_up_seconds=0, seed=1, limits=LIMITS,
    )  # fmt: skip
    return replace(made, **values)  # type: ignore[arg-type]


def use(found: Prediction, table: str, index: str | None, side: str) -> PredictedUse:
    (one,) = [each for each in found.uses if (each.table, each.index, each.side) == (table, index, side)]
    return one


def test_each_request_consumes_what_its_route_does() -> None:
    made = capacity()
    found = predicted(made, resolve(made, "dev"), order(request("POST /support/tickets")))
    assert found.requests["POST /support/tickets"].requests == 10
    assert [(each.table, each.index, each.side, each.units) for each in found.uses] == [
        ("support_tickets", None, "read", 10),
        ("support_tickets", None, "write", 40),
        ("support_tickets", "tenant_status", "write", 20),
    ]
    # Two in each second.
    assert use(found, "support_tickets", None, "write").busiest_per_second == 8


def test_what_the_cache_answers_consumes_nothing() -> None:
    """At 0.25, 0.75, ... 4.75 s: the first is answered after 300 ms and kept for 30 s, so the second is asked, and eight are not."""
    made = capacity()
    steps = request("GET /support/tickets", query={"limit": "5"})
    cached = predicted(made, resolve(made, "prod"), order(steps))
    assert (cached.requests["GET /support/tickets"].requests, cached.requests["GET /support/tickets"].hits) == (10, 9)
    assert use(cached, "support_tickets", None, "read").units == 0.5
    # Another query is another answer; a tier without a cache keeps none.
    other = predicted(made, resolve(made, "prod"), order(steps, replace(steps, query={"limit": "6"})))
    # The last session's second request would be after the end, at 5.05 s.
    assert (other.requests["GET /support/tickets"].requests, other.requests["GET /support/tickets"].hits) == (19, 17)
    assert predicted(made, resolve(made, "dev"), order(steps)).requests["GET /support/tickets"].hits == 0


def test_a_route_without_figures_makes_nothing_known_and_is_named() -> None:
    made = capacity()
    found = predicted(made, resolve(made, "dev"), order(request("POST /support/tickets"), request("GET /webhooks")))
    assert (found.uses, found.unknown) == ((), ("GET /webhooks",))
    text = " ".join(prediction_sentences(found))
    assert "service.assumptions.routes has nothing for GET /webhooks" in text


def test_the_warm_up_does_not_count_and_fills_the_cache() -> None:
    made = capacity()
    found = predicted(made, resolve(made, "prod"), order(request("GET /support/tickets"), warm_up_seconds=2))
    assert (found.requests["GET /support/tickets"].requests, found.requests["GET /support/tickets"].hits) == (10, 10)
    assert found.uses == ()


def test_what_is_beyond_the_minimum_is_throttled() -> None:
    """dev: 4 units each. 2,000 a second are 8,000 units, far beyond any minimum; 2 a second are 8 of them."""
    made = capacity()
    deployment = resolve(made, "prod")
    quiet = predicted(made, deployment, order(request("POST /support/tickets"), stretches=(Stretch(60, 2, 2),)))
    assert not any(each.throttled_requests for each in quiet.uses)
    assert "predicted: nothing is throttled, with capacity at its minimum and no burst capacity" in list(
        prediction_sentences(quiet)
    )
    busy = predicted(made, deployment, order(request("POST /support/tickets"), stretches=(Stretch(60, 40, 40),)))
    wanted = 40 * 4 * 60
    (floor,) = (
        each.billing.write.floor  # type: ignore[union-attr]
        for each in deployment.tables
        if each.name == "support_tickets"
    )
    assert use(busy, "support_tickets", None, "write").units == wanted
    # Each has four units. The table has saved more than enough, were it idle before.
    many = (wanted - floor * 60) // 4
    assert use(busy, "support_tickets", None, "write").throttled_requests == many
    assert use(busy, "support_tickets", None, "write").throttled_with_burst == 0
    assert any("writes of support_tickets are throttled" in each for each in prediction_sentences(busy))
    assert [row[4] for row in predicted_rows(busy) if row[:2] == ("support_tickets", "write")] == [f"{many:,}"]
    # A second's peak counts, not the minute's mean: 200 in one second are 800 units, 13 a second over the minute.
    peak = predicted(
        made, deployment, order(request("POST /support/tickets"), stretches=(Stretch(1, 200, 200), Stretch(59, 0, 0)))
    )
    assert use(peak, "support_tickets", None, "write").throttled_requests == (800 - floor + 3) // 4


def seconds(label: str) -> float:
    del label
    return 0.5


@pytest.mark.parametrize(
    ("users", "expected"),
    [
        # Each begins again half a second after it began: ten sessions in 5 s.
        (Users(2, 5, None), 20),
        (Users(3, None, 7), 7),
    ],
)
def test_users_begin_again_when_they_are_answered(users: Users, expected: int) -> None:
    made = order(request("GET /a"), stretches=(), users=users)
    assert len(planned_requests(made, seconds)) == expected


def test_a_user_of_the_warm_up_takes_no_session_of_those_that_count() -> None:
    made = order(request("GET /a"), stretches=(), users=Users(1, None, 4), warm_up_seconds=2)
    found = planned_requests(made, seconds)
    assert [each.at for each in found] == [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5]


def test_nothing_is_sent_after_the_end() -> None:
    made = order(request("GET /a"), request("GET /b", think_seconds=100.0))
    labels: Sequence[str] = [each.request.label for each in planned_requests(made, seconds)]
    assert labels.count("GET /a") == 10
    assert labels.count("GET /b") < 3


def test_the_example_has_measured_figures_for_every_route_of_its_mixed_sessions() -> None:
    made = parse(securebase(), "c.yaml")
    assumptions = made.service.assumptions
    assert assumptions is not None
    sent = {step.send for name in made.load.scenarios["mixed"].sessions for step in made.load.sessions[name].steps}
    assert sent <= set(assumptions.routes)
    assert all(each.measured is not None for each in assumptions.routes.values())
