"""What the functions check bodies with says the same as the jsonschema library, over the part of it that they know."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from shared import clock
from shared.validation import faults

NAMES = st.sampled_from(["a", "b", "c"])
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 9), st.floats(-3, 9, allow_nan=False), st.text("ab é", max_size=5)
)
VALUES = st.recursive(
    SCALARS,
    lambda below: st.one_of(st.lists(below, max_size=4), st.dictionaries(NAMES, below, max_size=3)),
    max_leaves=8,
)
TEXTS = st.fixed_dictionaries(
    {"type": st.just("string")},
    optional={
        "minLength": st.integers(0, 3),
        "maxLength": st.integers(0, 4),
        "enum": st.lists(st.text("ab", max_size=2), min_size=1, max_size=3),
    },
)
PATTERNS = st.fixed_dictionaries(
    {"type": st.just("string"), "pattern": st.sampled_from(["^a", r"\S", "b$", "^[ab]{2}$"])}
)
NUMBERS = st.fixed_dictionaries(
    {"type": st.sampled_from(["integer", "number"])},
    optional={"minimum": st.integers(-2, 3), "maximum": st.integers(0, 5), "enum": st.just([1, 2, True])},
)


def composed(below: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    lists = st.fixed_dictionaries(
        {"type": st.just("array"), "items": below},
        optional={"minItems": st.integers(0, 2), "maxItems": st.integers(0, 3), "uniqueItems": st.booleans()},
    )
    objects = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.dictionaries(NAMES, below, min_size=1, max_size=3)},
        optional={
            "required": st.lists(NAMES, min_size=1, max_size=2, unique=True),
            "additionalProperties": st.just(False),
            "minProperties": st.integers(0, 2),
        },
    )
    return st.one_of(lists, objects)


SCHEMAS = st.recursive(st.one_of(TEXTS, PATTERNS, NUMBERS, st.just({"type": "boolean"})), composed, max_leaves=5)


@settings(max_examples=600, deadline=None)
@given(SCHEMAS, VALUES)
def test_the_same_verdict_as_jsonschema(schema: dict[str, Any], value: Any) -> None:
    found = list(faults(value, schema, {}))
    # Draft 4 takes 1.0 for no integer, as we do.
    assert bool(found) is not Draft4Validator(schema).is_valid(value), found


@given(SCHEMAS, VALUES)
def test_a_reference_is_followed(schema: dict[str, Any], value: Any) -> None:
    direct = list(faults(value, schema, {}))
    referred = list(faults(value, {"$ref": "#/components/schemas/It"}, {"It": schema}))
    assert direct == referred


def test_fields_are_named_by_their_place() -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "array", "items": {"type": "object", "required": ["b"]}}},
        "additionalProperties": False,
    }
    assert list(faults({"a": [{"b": 1}, {}, 5], "c": 1}, schema, {})) == [
        ("a[1].b", "is missing"),
        ("a[2]", "must be an object"),
        ("c", "is not a known name"),
    ]


OFFSETS = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 12, 31), timezones=OFFSETS))  # noqa: DTZ001  they get one
def test_a_time_of_rfc_3339_is_read_as_python_reads_it(at: datetime) -> None:
    text = at.isoformat()
    assert list(faults(text, {"type": "string", "format": "date-time"}, {})) == []
    assert clock.seconds_of_date_time(text) == pytest.approx(at.timestamp(), abs=1e-4)
    assert clock.seconds_of_date_time(text.replace("T", "t")) == clock.seconds_of_date_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "2026-01-22", "2026-01-22T09:30:00", "2026-01-22 09:30:00Z", "2026-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
        "2026-00-22T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-22T24:00:00Z", "2026-01-22T09:60:00Z", "2026-01-22T09:30:61Z",
        "2026-01-22T09:30:00+24:00", "2026-01-22T09:30:00.Z", "2026-01-22T09:30:00Z\n", "\uff12026-01-22T09:30:00Z",
    ],
)  # fmt: skip
def test_what_is_no_time_of_rfc_3339(text: str) -> None:
    assert list(faults(text, {"type": "string", "format": "date-time"}, {}))


def test_a_leap_day_a_leap_second_and_the_year_0() -> None:
    assert clock.seconds_of_date_time("2024-02-29T00:00:00Z") == 1709164800
    assert clock.seconds_of_date_time("2016-12-31T23:59:60Z") == clock.seconds_of_date_time("2017-01-01T00:00:00Z")
    assert clock.seconds_of_date_time("0000-02-29T00:00:00Z") < 0
