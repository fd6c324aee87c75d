"""A body that a schema takes: what is required, as small as it may be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

Schema = Mapping[str, Any]
REFERENCE: Final = "#/components/schemas/"
# The first that a pattern takes is used.
TEXTS: Final = (
    "example",
    "Example",
    "1",
    "2026-01",
    "2026-01-22T09:30:00.250Z",
    "https://example.com/",
    "a@example.com",
)
# Of the formats that schemas name, what tells our texts apart.
FORMATS: Final[Mapping[str | None, str]] = {"date-time": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T"}


class NoSampleError(ValueError):
    """No text of ours is one that a pattern takes."""


def sample(schema: Schema, schemas: Mapping[str, Schema]) -> Any:
    """A value of a schema; `schemas` are those that a $ref may name.

    Raises:
        NoSampleError: a pattern takes none of our texts.
    """
    if "$ref" in schema:
        return sample(schemas[str(schema["$ref"]).removeprefix(REFERENCE)], schemas)
    if "enum" in schema:
        return schema["enum"][0]
    match schema.get("type"):
        case "object":
            properties: Mapping[str, Schema] = schema.get("properties", {})
            fewest = int(schema.get("minProperties", 0))
            names = list(dict.fromkeys((*schema.get("required", ()), *list(properties)[:fewest])))
            return {name: sample(properties[name], schemas) for name in names if name in properties}
        case "array":
            return [sample(schema.get("items", {}), schemas) for _ in range(max(1, int(schema.get("minItems", 1))))]
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return True
        case _:
            return next(_texts(schema))


def _texts(schema: Schema) -> Iterator[str]:
    least, most = int(schema.get("minLength", 0)), schema.get("maxLength")
    for text in TEXTS:
        fitting = (text * (least // len(text) + 1))[: max(least, len(text))][:most]
        if re.search(FORMATS.get(schema.get("format"), ""), fitting) and re.search(schema.get("pattern", ""), fitting):
            yield fitting
    raise NoSampleError(str(schema.get("pattern")))
