"""How routes are called: bodies, ids from other answers, what is deleted again, and what nobody can call."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from phase3b.benchmark.route_calls import RouteCalls, Source, route_calls
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.load import Benchmark
from phase3b.capacity.service.api import Route
from phase3b.packaging.service_packages import described

ROOT = Path(__file__).parents[3]
ID = {"type": "string"}
SCHEMAS: dict[str, Any] = {
    "Order": {"type": "object", "required": ["order_id"], "properties": {"order_id": ID, "customer": {"$ref": "#/components/schemas/Customer"}}},
    "Orders": {"type": "object", "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Order"}}}},
    "Customer": {"type": "object", "properties": {"customer_id": ID}},
    "Made": {"type": "object", "properties": {"part_ids": {"type": "array", "items": ID}}},
    "New": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
    "Odd": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string", "pattern": "^[!]{40}$"}}},
}  # fmt: skip


def route(line: str, **keys: Any) -> Route:
    method, path = line.split(" ")
    return Route.model_validate(
        {"method": method, "path": path, "function": "f", "operation": "o", "summary": "s", **keys}
    )


def calls(*routes: Route, **benchmark: Any) -> RouteCalls:
    return route_calls(routes, SCHEMAS, Benchmark.model_validate(benchmark))


def test_an_id_is_of_the_route_that_creates_and_what_it_made_is_deleted() -> None:
    found = calls(
        route("GET /orders", response="Orders"),
        route("POST /orders", request="New", response="Order", success=201),
        route("GET /orders/{order_id}", response="Order"),
        route("DELETE /orders/{order_id}", success=204),
    )
    assert found.impossible == {}
    assert found.calls["GET /orders/{order_id}"].sources == {"order_id": Source("POST /orders", "order_id")}
    assert found.calls["POST /orders"].undo == ("DELETE /orders/{order_id}", "order_id", "order_id")
    assert found.calls["POST /orders"].body == {"name": "example"}


def test_without_one_it_is_of_the_list() -> None:
    found = calls(route("GET /orders", response="Orders"), route("GET /orders/{order_id}"))
    assert found.calls["GET /orders/{order_id}"].sources == {"order_id": Source("GET /orders", "items.0.order_id")}


def test_a_list_of_ids_is_a_source_too() -> None:
    found = calls(route("POST /parts", response="Made"), route("PUT /parts/{part_id}"))
    assert found.calls["PUT /parts/{part_id}"].sources == {"part_id": Source("POST /parts", "part_ids.0")}


def test_a_name_in_a_body_is_found_where_the_file_says() -> None:
    found = calls(
        route("POST /orders", response="Order"),
        route("POST /invoices", request="New"),
        requests=[
            {"send": "POST /orders", "keep": {"who": "customer.customer_id"}},
            {"send": "POST /invoices", "body": {"name": "{who}"}},
        ],
    )
    assert found.calls["POST /invoices"].sources == {"who": Source("POST /orders", "customer.customer_id")}


def test_what_nobody_can_call_is_said_with_what_needs_it() -> None:
    found = calls(
        route("POST /orders", request="Odd", response="Order"),
        route("GET /orders/{order_id}"),
        route("GET /things/{thing_id}"),
    )
    assert found.calls == {}
    assert found.impossible == {
        "POST /orders": "no value of ours matches ^[!]{40}$ of its schema: describe it in load.benchmark.requests",
        "GET /orders/{order_id}": "it needs POST /orders, which can't be called",
        "GET /things/{thing_id}": "no route answers with a thing_id: say where it is from with `keep` in load.benchmark.requests",
    }


@pytest.mark.parametrize("environment", ["dev", "prod"])
def test_every_route_of_the_service_can_be_called(environment: str) -> None:
    capacity = load(ROOT / "capacity.yaml")
    api = resolve(capacity, environment).api
    assert api is not None
    routes = [each.definition for each in api.routes]
    found = route_calls(routes, described(capacity).schemas, capacity.load.benchmark)
    assert found.impossible == {}
    assert len(found.calls) == len(routes) == 27
