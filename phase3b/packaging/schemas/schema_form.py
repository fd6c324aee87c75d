"""The form of a schema: the part of JSON Schema draft 4 that handlers, API Gateway and the documents all know.

What a handler's validation does not know it would pass over, and what has another type than it should would end in its
traceback: `lambda_src/shared/validation.py` is what this describes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from phase3b.capacity.text.problem_text import instead
from phase3b.errors import Phase3bError, Problem
from phase3b.files.json_file import JsonPart, shown

REFERENCE: Final = "#/components/schemas/"
TYPES: Final = ("object", "array", "string", "integer", "number", "boolean")
FORMATS: Final = ("date-time",)
Judge = Callable[[JsonPart], Iterator[Problem]]


def schema_problems(schema: JsonPart) -> Iterator[Problem]:
    """What of a schema is of another form, each at its place."""
    try:
        keys = schema.members()
    except Phase3bError as error:
        yield from error.problems
        return
    for name, part in keys.items():
        if name not in _JUDGES:
            yield schema.document.problem(
                part.path,
                f"`{name}` is not a key of a supported schema",
                instead(name, _JUDGES),
                code="P3B-SCHEMA-KEY",
            )
            continue
        try:
            yield from _JUDGES[name](part)
        except Phase3bError as error:
            yield from error.problems
    yield from _upside_down(keys)


def _upside_down(keys: Mapping[str, JsonPart]) -> Iterator[Problem]:
    """Bounds that no value keeps to; one that is not a number was said already."""
    for lower, upper in (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")):
        least, most = (keys[name].value if name in keys else None for name in (lower, upper))
        if isinstance(least, int | float) and isinstance(most, int | float) and least > most:
            what = f"{most} is below {lower}, which is {least}"
            yield keys[upper].document.problem(
                keys[upper].path, what, f"Raise {upper} or lower {lower}", code="P3B-BOUNDS-REVERSED"
            )


def references(schema: JsonPart) -> Iterator[tuple[str, JsonPart]]:
    """The names of other schemas that a schema of good form refers to, and where."""
    for name, part in schema.members().items():
        match name:
            case "$ref":
                yield part.text().removeprefix(REFERENCE), part
            case "properties":
                for each in part.members().values():
                    yield from references(each)
            case "items":
                yield from references(part)
            case _:
                continue


def _type(part: JsonPart) -> Iterator[Problem]:
    if part.text() not in TYPES:
        yield part.document.problem(
            part.path, f"{shown(part.value)} is not a type", instead(part.text(), TYPES), code="P3B-SCHEMA-VALUE"
        )


def _pattern(part: JsonPart) -> Iterator[Problem]:
    try:
        re.compile(part.text())
    except (re.error, RecursionError, OverflowError) as error:
        yield part.document.problem(
            part.path, f"it is not a regular expression: {error}", "Fix the pattern", code="P3B-SCHEMA-VALUE"
        )


def _count(part: JsonPart) -> Iterator[Problem]:
    if part.integer() < 0:
        yield part.document.problem(
            part.path, f"{shown(part.value)} is less than 0", "Use 0 or more", code="P3B-SCHEMA-VALUE"
        )


def _number(part: JsonPart) -> Iterator[Problem]:
    part.number()
    yield from ()


def _text(part: JsonPart) -> Iterator[Problem]:
    part.text()
    yield from ()


def _properties(part: JsonPart) -> Iterator[Problem]:
    for each in part.members().values():
        yield from schema_problems(each)


def _required(part: JsonPart) -> Iterator[Problem]:
    names = [each.text() for each in part.each()]
    if not names:
        yield part.document.problem(
            part.path, "a list of required properties without any", "List them, or remove it", code="P3B-SCHEMA-VALUE"
        )
    yield from _twice(part)


def _twice(part: JsonPart) -> Iterator[Problem]:
    """Entries of a list that are before them already: draft 4 takes each once."""
    seen: list[str] = []
    for each in part.each():
        written = json.dumps(each.value, sort_keys=True)
        if written in seen:
            yield part.document.problem(
                each.path, f"{shown(each.value)} is listed twice", "Keep it once", code="P3B-VALUE-TWICE"
            )
        seen.append(written)


def _enum(part: JsonPart) -> Iterator[Problem]:
    if not list(part.each()):
        yield part.document.problem(
            part.path, "an enum without values", "List what is allowed", code="P3B-SCHEMA-VALUE"
        )
    yield from _twice(part)


def _format(part: JsonPart) -> Iterator[Problem]:
    if part.text() not in FORMATS:
        yield part.document.problem(
            part.path,
            f"the format {part.text()} is not supported",
            instead(part.text(), FORMATS),
            code="P3B-SCHEMA-VALUE",
        )


def _flag(part: JsonPart) -> Iterator[Problem]:
    part.flag()
    yield from ()


def _reference(part: JsonPart) -> Iterator[Problem]:
    if not part.text().startswith(REFERENCE):
        what = f"{shown(part.value)} does not begin with {REFERENCE}"
        yield part.document.problem(part.path, what, f"Write {REFERENCE}NAME", code="P3B-SCHEMA-VALUE")


_JUDGES: Final[Mapping[str, Judge]] = {
    "type": _type,
    "description": _text,
    "properties": _properties,
    "additionalProperties": _flag,
    "required": _required,
    "minProperties": _count,
    "items": schema_problems,
    "minItems": _count,
    "maxItems": _count,
    "uniqueItems": _flag,
    "minLength": _count,
    "maxLength": _count,
    "pattern": _pattern,
    "format": _format,
    "minimum": _number,
    "maximum": _number,
    "enum": _enum,
    "$ref": _reference,
}
