"""Which records pass a filter: AWS's examples of its comparisons, and what is there of a record but in no list of them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.local.documents.event_matching import TEXT_COMPARISONS, passes, passes_one
from phase3b.local.documents.event_patterns import pattern_faults
from phase3b.local.documents.rules_of_documents import words

RECORD = {
    "eventName": "MODIFY",
    "dynamodb": {
        "Keys": {"tenant_id": {"S": "acme"}},
        "NewImage": {"state": {"S": "open"}, "due": {"N": "5"}, "tags": {"SS": ["a", "b"]}, "paid": {"BOOL": True}},
        "SizeBytes": 120,
    },
}


def new(attribute: str, kind: str, *wanted: Any) -> dict[str, Any]:
    return {"dynamodb": {"NewImage": {attribute: {kind: list(wanted)}}}}


@pytest.mark.parametrize(
    ("pattern", "there"),
    [
        ({"eventName": ["INSERT"]}, False),
        ({"eventName": ["INSERT", "MODIFY"]}, True),
        # All keys must fit, one of each key's values is enough.
        ({"eventName": ["MODIFY"], **new("state", "S", "closed")}, False),
        ({"eventName": ["MODIFY"], **new("state", "S", "closed", "open")}, True),
        (new("state", "S", {"prefix": "op"}), True),
        (new("state", "S", {"prefix": "Op"}), False),
        (new("state", "S", {"prefix": {"equals-ignore-case": "OP"}}), True),
        (new("state", "S", {"suffix": "en"}), True),
        (new("state", "S", {"equals-ignore-case": "OPEN"}), True),
        (new("state", "S", {"wildcard": "o*n"}), True),
        (new("state", "S", {"wildcard": "o*x"}), False),
        # A point is a point, not any letter.
        (new("state", "S", {"wildcard": "o.*"}), False),
        (new("state", "S", {"anything-but": ["open"]}), False),
        (new("state", "S", {"anything-but": "closed"}), True),
        (new("state", "S", {"anything-but": {"prefix": "op"}}), False),
        (new("none", "S", {"anything-but": "closed"}), False),
        (new("state", "S", {"exists": True}), True),
        (new("none", "S", {"exists": True}), False),
        (new("none", "S", {"exists": False}), True),
        (new("state", "S", {"exists": False}), False),
        ({"dynamodb": {"OldImage": [{"exists": False}]}}, True),
        # What has further keys is no value.
        ({"dynamodb": {"NewImage": [{"exists": True}]}}, False),
        # DynamoDB writes numbers as text.
        (new("due", "N", "5"), True),
        (new("due", "N", 5), False),
        (new("due", "N", {"numeric": [">", 1]}), False),
        ({"dynamodb": {"SizeBytes": [{"numeric": [">", 100, "<=", 120]}]}}, True),
        ({"dynamodb": {"SizeBytes": [{"numeric": [">", 120]}]}}, False),
        # True is not 1, and of a list one entry is enough.
        (new("paid", "BOOL", True), True),
        (new("paid", "BOOL", 1), False),
        (new("tags", "SS", "b"), True),
        ({"$or": [{"eventName": ["INSERT"]}, new("state", "S", "open")]}, True),
        ({"$or": [{"eventName": ["INSERT"]}, {"eventName": ["REMOVE"]}]}, False),
        ({"dynamodb": {"$or": [{"SizeBytes": [1]}, {"SizeBytes": [120]}]}}, True),
    ],
)
def test_what_passes(pattern: dict[str, Any], *, there: bool) -> None:
    assert passes(pattern, RECORD) is there


@pytest.mark.parametrize(("network", "there"), [("10.0.0.0/8", True), ("10.0.0.0/24", False), ("fd00::/8", False)])
def test_an_address_of_a_network(network: str, *, there: bool) -> None:
    assert passes({"ip": [{"cidr": network}]}, {"ip": "10.1.2.3"}) is there
    assert not passes({"ip": [{"cidr": network}]}, {"ip": "somewhere"})


def test_one_filter_is_enough_and_none_lets_all_pass() -> None:
    inserts, open_ = json.dumps({"eventName": ["INSERT"]}), json.dumps(new("state", "S", "open"))
    assert passes_one((), RECORD)
    assert passes_one((inserts, open_), RECORD)
    assert not passes_one((inserts,), RECORD)


values = st.one_of(st.text(max_size=3), st.booleans(), st.integers(-3, 3), st.none())


@given(st.dictionaries(st.text("abc", min_size=1, max_size=2), values, min_size=1, max_size=4))
def test_an_event_passes_the_pattern_of_its_own_values_and_not_of_others(event: dict[str, Any]) -> None:
    own = {key: [value] for key, value in event.items()}
    assert passes(own, event)
    key = next(iter(event))
    assert not passes({**own, key: [{"anything-but": [event[key]]}]}, event)
    assert not passes(own, {name: value for name, value in event.items() if name != key})


def test_every_comparison_that_is_accepted_is_made() -> None:
    assert {*TEXT_COMPARISONS, "anything-but", "exists", "numeric"} == set(words("event_pattern")["operators"])


PLAIN = st.one_of(st.text(max_size=3), st.integers(-3, 3), st.booleans(), st.none())
BY = st.one_of(
    PLAIN,
    st.lists(PLAIN, max_size=2),
    st.dictionaries(
        st.sampled_from(sorted(TEXT_COMPARISONS)), st.one_of(PLAIN, st.lists(PLAIN, max_size=2)), max_size=2
    ),
    st.sampled_from([["<", 5], [">=", 1, "<", 9], "10.0.0.0/8"]),
)


@given(st.sampled_from(words("event_pattern")["operators"]), BY, st.one_of(PLAIN, st.lists(PLAIN, max_size=2)))
def test_what_is_accepted_never_fails_on_a_value(comparison: str, by: object, value: object) -> None:
    pattern = {"detail": [{comparison: by}]}
    if not list(pattern_faults(pattern)):
        assert passes(pattern, {"detail": value}) in {True, False}


@pytest.mark.parametrize(
    "by", [{"wildcard": 5}, {"prefix": [1]}, {"suffix": []}, {"prefix": "a", "suffix": "b"}, {"cidr": "10.0.0.0/8"}]
)
def test_anything_but_takes_what_its_comparison_takes(by: object) -> None:
    assert list(pattern_faults({"detail": [{"anything-but": by}]}))
