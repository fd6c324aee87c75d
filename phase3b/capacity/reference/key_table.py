"""Every key of capacity.yaml as rows of a table, for the documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from phase3b.capacity.reference.json_schema import Schema, file_schema, resolved
from phase3b.capacity.text.capacity_text import FILE

# The keys of any environment, which are described there.
DEFAULTS: Final = "environments.defaults"
_WORDS: Final = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false"}


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One key: its path with NAME for keys that a person chooses, what it takes, and what it is for."""

    path: str
    takes: str
    required: bool
    description: str


def key_rows() -> list[KeyRow]:
    """All keys in the order of the file."""
    schema = file_schema(otherwise=False)
    return list(_rows(schema, schema, ""))


def _rows(schema: Schema, part: Schema, path: str) -> Iterator[KeyRow]:
    # What names a file is written instead of all other keys.
    required = [] if list(part.get("properties", {})) == [FILE] else part.get("required", [])
    for name, each in part.get("properties", {}).items():
        below = f"{path}.{name}" if path else name
        yield KeyRow(below, _takes(schema, each), name in required, _description(schema, each))
        if below != DEFAULTS:
            yield from _children(schema, each, below)


def _description(schema: Schema, part: Schema) -> str:
    # pydantic leaves a key's own description out where it is that of its model, too.
    found = part.get("description") or next(iter(_choices(schema, part))).get("description", "")
    return str(found)


def _children(schema: Schema, part: Schema, path: str) -> Iterator[KeyRow]:
    for choice in _choices(schema, part):
        kind = choice.get("type")
        if kind == "array":
            yield from _children(schema, choice["items"], f"{path}[]")
            continue
        yield from _rows(schema, choice, path)
        value = _value_of(choice)
        if value:
            yield from _children(schema, value, f"{path}.NAME")


def _value_of(part: Schema) -> Schema:
    named = list(part.get("patternProperties", {}).values())
    if named:
        return dict(named[0])
    additional = part.get("additionalProperties")
    return dict(additional) if isinstance(additional, dict) else {}


def _choices(schema: Schema, part: Schema) -> list[Schema]:
    part = resolved(schema, part)
    options = part.get("anyOf") or part.get("oneOf") or [part]
    return [resolved(schema, option) for option in options if option.get("type") != "null"]


def _takes(schema: Schema, part: Schema) -> str:
    return " or ".join(dict.fromkeys(_takes_one(schema, choice) for choice in _choices(schema, part)))


def _takes_one(schema: Schema, part: Schema) -> str:
    if "enum" in part:
        return ", ".join(f"`{value}`" for value in part["enum"])
    if "const" in part:
        return f"`{part['const']}`"
    kind = part.get("type")
    if kind == "array":
        return f"list of {_takes(schema, part['items'])}"
    if kind == "object":
        return "a mapping"
    return _WORDS.get(str(kind), str(kind)) + _limits(part)


def _limits(part: dict[str, Any]) -> str:
    least, most = part.get("minimum"), part.get("maximum")
    above = part.get("exclusiveMinimum")
    if least is not None and most is not None:
        return f", {least:g} to {most:g}"
    if least is not None:
        return f", at least {least:g}"
    if above is not None:
        return f", above {above:g}"
    return ""
