"""Checks a value against a JSON Schema, and names each field that is wrong.

The part of JSON Schema draft 4 that API Gateway's models and OpenAPI 3.0 have in common and our schemas use: a property
test compares it with the jsonschema library. API Gateway checks a body too, but not one that claims another content
type, and its message names no field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from shared import clock

Schema = Mapping[str, Any]
Fault = tuple[str, str]
REFERENCE = "#/components/schemas/"
_KINDS = {
    "object": "an object",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}


def faults(value: Any, schema: Schema, schemas: Mapping[str, Schema], field: str = "") -> Iterator[Fault]:
    """Each field that is wrong, and why; `schemas` are those that a $ref may name."""
    if "$ref" in schema:
        schema = schemas[schema["$ref"].removeprefix(REFERENCE)]
    kind = schema.get("type")
    if kind is not None and not _is_kind(value, kind):
        yield field, f"must be {_KINDS[kind]}"
        return
    if "enum" in schema and not any(_same(value, choice) for choice in schema["enum"]):
        yield field, f"must be one of {', '.join(map(str, schema['enum']))}"
    match value:
        case str():
            yield from _text_faults(value, schema, field)
        case bool():
            return
        case int() | float():
            yield from _number_faults(value, schema, field)
        case list():
            yield from _list_faults(value, schema, schemas, field)
        case dict():
            yield from _object_faults(value, schema, schemas, field)


def _is_kind(value: Any, kind: str) -> bool:
    match kind:
        case "object":
            return isinstance(value, dict)
        case "array":
            return isinstance(value, list)
        case "string":
            return isinstance(value, str)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case _:
            return isinstance(value, bool)


def _same(one: Any, other: Any) -> bool:
    """JSON's equality: true is not 1."""
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _text_faults(value: str, schema: Schema, field: str) -> Iterator[Fault]:
    if len(value) < schema.get("minLength", 0):
        yield field, f"must have at least {schema['minLength']} character{'s' if schema['minLength'] > 1 else ''}"
    if "maxLength" in schema and len(value) > schema["maxLength"]:
        yield field, f"must have at most {schema['maxLength']:,} characters, and has {len(value):,}"
    elif "pattern" in schema and not _matches(value, schema["pattern"]):
        yield field, f"must match {schema['pattern']}"
    if schema.get("format") == "date-time" and not _is_date_time(value):
        yield field, "must be a time such as 2026-01-22T09:30:00Z"


def _is_date_time(value: str) -> bool:
    try:
        clock.seconds_of_date_time(value)
    except ValueError:
        return False
    return True


def _matches(value: str, pattern: str) -> bool:
    """JSON Schema's patterns are of ECMA-262, where $ is the end and nothing else; Python's is before a \\n, too."""
    if pattern.endswith("$") and not pattern.endswith("\\$"):
        pattern = pattern[:-1] + r"\Z"
    return re.search(pattern, value) is not None


def _number_faults(value: float, schema: Schema, field: str) -> Iterator[Fault]:
    if "minimum" in schema and value < schema["minimum"]:
        yield field, f"must be at least {schema['minimum']}"
    if "maximum" in schema and value > schema["maximum"]:
        yield field, f"must be at most {schema['maximum']}"


def _list_faults(value: list[Any], schema: Schema, schemas: Mapping[str, Schema], field: str) -> Iterator[Fault]:
    if len(value) < schema.get("minItems", 0):
        yield field, f"must have at least {schema['minItems']} entr{'ies' if schema['minItems'] > 1 else 'y'}"
    if "maxItems" in schema and len(value) > schema["maxItems"]:
        yield field, f"must have at most {schema['maxItems']} entries, and has {len(value):,}"
        return
    if schema.get("uniqueItems"):
        for position, each in enumerate(value):
            if any(_same_deep(each, before) for before in value[:position]):
                yield f"{field}[{position}]", "is there already"
    if "items" in schema:
        for position, each in enumerate(value):
            yield from faults(each, schema["items"], schemas, f"{field}[{position}]")


def _same_deep(one: Any, other: Any) -> bool:
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same_deep, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same_deep(one[key], other[key]) for key in one)
    return _same(one, other)


def _object_faults(value: dict[str, Any], schema: Schema, schemas: Mapping[str, Schema], field: str) -> Iterator[Fault]:
    properties = schema.get("properties", {})
    if len(value) < schema.get("minProperties", 0):
        yield field, f"must have one of {', '.join(properties)}"
    for name in schema.get("required", ()):
        if name not in value:
            yield _below(field, name), "is missing"
    for name, each in value.items():
        if name in properties:
            yield from faults(each, properties[name], schemas, _below(field, name))
        elif schema.get("additionalProperties") is False:
            yield _below(field, name), "is not a known name"


def _below(field: str, name: str) -> str:
    return f"{field}.{name}" if field else name
