"""How often each route is called, and bodies that are as large as a schema allows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from priced_plan import capacity

from phase3b.tuning.memory.measuring.large_payload import large
from phase3b.tuning.memory.measuring.planned_calls import Counts, allotted, in_order, weights_of

SCHEMAS = {
    "Item": {
        "type": "object",
        "properties": {
            "title": {"type": "string", "maxLength": 50},
            "month": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"},
            "kind": {"type": "string", "enum": ["a", "b"]},
            "free": {"type": "string"},
            "count": {"type": "integer"},
        },
    }
}
BATCH = {
    "type": "object",
    "properties": {"items": {"type": "array", "maxItems": 3, "items": {"$ref": "#/components/schemas/Item"}}},
}


def test_routes_are_called_as_often_as_the_scenario_calls_them() -> None:
    load = capacity().load
    routes = ["GET /support/tickets", "GET /cost/forecast", "GET /webhooks", "DELETE /webhooks/{webhook_id}"]
    found = weights_of("mixed", load, routes)
    # Of ten sessions three are of an agent, six of a customer, one of an integration; the list is asked by the first and the last,
    # the forecast in a fifth of the customers' sessions.
    assert found == pytest.approx(
        {
            "GET /support/tickets": 4.0,
            "GET /cost/forecast": 6 * 0.2,
            "GET /webhooks": 1.0,
            "DELETE /webhooks/{webhook_id}": 0.0,
        }
    )
    assert weights_of(None, load, routes) == dict.fromkeys(routes, 1.0)


def test_calls_are_allotted_by_weight_and_each_route_has_some() -> None:
    routes = {"a": "f", "b": "f", "c": "f", "d": "g", "e": "g"}
    found = allotted(routes, {"a": 6.0, "b": 3.0, "c": 0.0}, Counts(60, 5))
    assert found == {"a": 40, "b": 20, "c": 5, "d": 30, "e": 30}
    # 10 by thirds: 4, 3, 3; what is left over goes to the first of those with the largest remainder.
    assert allotted({"a": "f", "b": "f", "c": "f"}, {}, Counts(10, 1)) == {"a": 4, "b": 3, "c": 3}


@given(
    weights=st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0, 1e3), min_size=1),
    invocations=st.integers(1, 500),
    least=st.integers(0, 3),
)
def test_no_fewer_calls_than_are_wanted(weights: dict[str, float], invocations: int, least: int) -> None:
    found = allotted(dict.fromkeys(weights, "f"), weights, Counts(invocations, least))
    assert invocations <= sum(found.values()) <= invocations + least * len(weights)
    assert min(found.values()) >= least


def test_the_order_is_drawn_and_has_every_call() -> None:
    counts = {"a": 20, "b": 3}
    first = in_order(counts, "1 usual")
    assert first == in_order(counts, "1 usual")
    assert first != in_order(counts, "2 usual")
    assert (first.count("a"), first.count("b")) == (20, 3)


def test_a_large_body_is_as_large_as_its_schema_allows() -> None:
    body = {"items": [{"title": "0123456789", "month": "2026-01", "kind": "a", "free": "xy", "count": 7}]}
    found = large(body, BATCH, SCHEMAS, 10)
    assert len(found["items"]) == 3
    (item, *_) = found["items"]
    assert item == {"title": "0123456789" * 5, "month": "2026-01", "kind": "a", "free": "xy" * 10, "count": 7}
    # It is no longer than it may be, and what is filled in when it is sent stays as it is.
    assert large({"free": "{marker}"}, SCHEMAS["Item"], SCHEMAS, 10) == {"free": "{marker}"}
    assert large({"title": "x" * 60}, SCHEMAS["Item"], SCHEMAS, 10) == {"title": "x" * 60}
    assert large(["a"], {"type": "array", "uniqueItems": True, "items": {"enum": ["a"]}}, {}, 10) == ["a"]
    assert large(None, {}, {}, 10) is None
    # A pattern that a longer text has as well.
    assert large({"x": "ab"}, {"properties": {"x": {"type": "string", "pattern": "\\S"}}}, {}, 3) == {"x": "ababab"}
    assert large({"free": "x"}, SCHEMAS["Item"], SCHEMAS, 1) == {"free": "x"}
