"""A body that is so many times as large as another, as far as its schema allows; pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from phase3b.local.api.sample_body import REFERENCE, Schema

# A name in braces is filled in when the request is sent.
_FILLED: Final = re.compile(r"\{[a-z_]+\}")


def large(body: Any, schema: Schema, schemas: Mapping[str, Schema], times: int) -> Any:
    """The body with longer texts and longer lists; what has a form of its own (a format, few values, a pattern that no longer text has) stays as it is."""
    if "$ref" in schema:
        return large(body, schemas[str(schema["$ref"]).removeprefix(REFERENCE)], schemas, times)
    match body:
        case dict():
            properties: Mapping[str, Schema] = schema.get("properties", {})
            return {name: large(each, properties.get(name, {}), schemas, times) for name, each in body.items()}
        case list() if body:
            most = int(schema.get("maxItems", len(body) * times))
            items = [large(each, schema.get("items", {}), schemas, times) for each in body]
            if schema.get("uniqueItems") or len(body) >= most:
                return items
            count = min(most, len(body) * times)
            return [items[number % len(items)] for number in range(count)]
        case str():
            return _longer(body, schema, times)
    return body


def _longer(text: str, schema: Schema, times: int) -> str:
    if not text or {"format", "enum"} & set(schema) or _FILLED.search(text):
        return text
    most = int(schema.get("maxLength", len(text) * times))
    longer = (text * times)[: max(len(text), min(most, len(text) * times))]
    return longer if re.search(schema.get("pattern", ""), longer) else text
