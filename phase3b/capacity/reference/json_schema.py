"""The JSON Schema of capacity.yaml: for editors' completion, for the documents, and for "did you mean"."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any, Final, cast

from pydantic import BaseModel

from phase3b.capacity.text.node import MapNode, Node, Path, Scalar, dotted, nearest

Schema = dict[str, Any]
_REF: Final = "#/$defs/"


@functools.cache
def schema_of(model: type[BaseModel]) -> Schema:
    """pydantic's JSON Schema of a model."""
    return model.model_json_schema()


def resolved(schema: Schema, part: Schema) -> Schema:
    """A part of a schema with its reference followed."""
    while "$ref" in part:
        part = cast("Schema", schema["$defs"][part["$ref"].removeprefix(_REF)])
    return part


def alternatives(schema: Schema, part: Schema) -> Iterator[Schema]:
    """The schemas that a value may follow: one, or each of a union that is not null."""
    part = resolved(schema, part)
    for each in part.get("oneOf") or part.get("anyOf") or [part]:
        chosen = resolved(schema, each)
        if chosen.get("type") != "null":
            yield chosen


def keys_at(model: type[BaseModel], path: Path, root: Node) -> list[str]:
    """The keys that may be in the mapping at a path; none where any key may."""
    schema = schema_of(model)
    parts = [schema]
    for index, key in enumerate(path):
        parts = [found for part in parts for choice in alternatives(schema, part) for found in _below(choice, key)]
        node, rest = nearest(root, path[: index + 1])
        parts = [choice for part in parts for choice in alternatives(schema, part)]
        kind = node.items.get("type") if isinstance(node, MapNode) and not rest else None
        if len(parts) > 1 and isinstance(kind, Scalar):
            parts = [part for part in parts if part["properties"].get("type", {}).get("const") == kind.value] or parts
    return [name for part in parts for name in part.get("properties", {})]


def _below(part: Schema, key: str | int) -> Iterator[Schema]:
    if isinstance(key, int):
        if "items" in part:
            yield part["items"]
        return
    if key in part.get("properties", {}):
        yield part["properties"][key]
    elif isinstance(part.get("additionalProperties"), dict):
        yield part["additionalProperties"]
    else:
        yield from part.get("patternProperties", {}).values()


# What takes over keys from another: a tier, what an environment overrides, and an environment (environments.defaults).
_TAKE_OVER: Final = ("TierForm", "OverridesForm", "EnvironmentForm")
_OTHERWISE: Final = "Otherwise"
_IN_PART: Final = "InPart"


def file_schema(*, otherwise: bool = True) -> Schema:
    """The JSON Schema of a whole capacity.yaml, as a person writes it: a tier may leave out what it inherits.

    With `otherwise` it has the keys of the objectives once more, for the tiers and environments that want some otherwise,
    and an environment may leave out what `environments.defaults` has.
    """
    from phase3b.capacity.reference.file_form import FileForm  # noqa: PLC0415  the form is only needed for its schema

    schema = cast("Schema", _without_titles(FileForm.model_json_schema()))
    for form in _TAKE_OVER if otherwise else _TAKE_OVER[:-1]:
        for name in _inheritable(schema, {"$ref": f"{_REF}{form}"}):
            schema["$defs"][name].pop("required", None)
    _put_thresholds_in_part(schema)
    environments = schema["$defs"]["EnvironmentsForm"]
    # pydantic leaves the form of names out where a key has a name of its own.
    names = schema["properties"]["tiers"]
    environments["propertyNames"] = names["propertyNames"]
    environments["patternProperties"] = dict.fromkeys(
        names["patternProperties"], environments.pop("additionalProperties")
    )
    environments["additionalProperties"] = False
    if otherwise:
        _put_objectives_otherwise(schema)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "capacity.yaml of phase3b",
        **schema,
    }


def part_schema(path: Path) -> Schema:
    """The JSON Schema of a part that is in a file of its own, such as ("service", "assumptions")."""
    schema = file_schema()
    part = schema
    for key in path:
        part = next(alternatives(schema, part["properties"][key]))
    reachable: dict[str, Schema] = {}
    _reach(schema, part, reachable)
    return {
        "$schema": schema["$schema"],
        "title": f"{dotted(path)} of the capacity.yaml of phase3b, in a file of its own",
        **part,
        "$defs": {name: reachable[name] for name in schema["$defs"] if name in reachable},
    }


def _put_thresholds_in_part(schema: Schema) -> None:
    """A threshold that has a default may leave out what it has like the default: none of its keys is required."""
    from phase3b.capacity.model.objectives import written_in_part  # noqa: PLC0415  as FileForm
    from phase3b.capacity.model.threshold import Threshold  # noqa: PLC0415  as FileForm

    whole = Threshold.__name__
    definitions = schema["$defs"]
    definitions[f"{whole}{_IN_PART}"] = {key: value for key, value in definitions[whole].items() if key != "required"}
    for name, thresholds in written_in_part().items():
        for key in thresholds & definitions[name]["properties"].keys():
            described = definitions[name]["properties"][key]
            for each in (described, *described.get("anyOf", ())):
                if each.get("$ref") == f"{_REF}{whole}":
                    each["$ref"] += _IN_PART


def _put_objectives_otherwise(schema: Schema) -> None:
    """The objectives as a tier or an environment's overrides may write them: any of the keys, none of them required."""
    found: dict[str, Schema] = {}
    _reach(schema, {"$ref": f"{_REF}Objectives"}, found)
    schema["$defs"] |= {f"{name}{_OTHERWISE}": _otherwise({**part, "required": []}) for name, part in found.items()}
    for form in ("TierForm", "OverridesForm"):
        described = schema["$defs"][form]["properties"]["objectives"]
        described["anyOf"] = [{"$ref": f"{_REF}Objectives{_OTHERWISE}"}, {"type": "null"}]


def _otherwise(part: Any) -> Any:
    if isinstance(part, list):
        return [_otherwise(each) for each in part]
    if not isinstance(part, dict):
        return part
    return {key: f"{value}{_OTHERWISE}" if key == "$ref" else _otherwise(value) for key, value in part.items()}


def _reach(schema: Schema, part: object, found: dict[str, Schema]) -> None:
    if isinstance(part, list):
        for each in part:
            _reach(schema, each, found)
    if not isinstance(part, dict):
        return
    name = str(part.get("$ref", "")).removeprefix(_REF)
    if name in schema["$defs"] and name not in found:
        found[name] = schema["$defs"][name]
        _reach(schema, found[name], found)
    for below in part.values():
        _reach(schema, below, found)


def _inheritable(schema: Schema, part: Schema) -> set[str]:
    """Names of the definitions whose keys a tier takes over one by one; what is in a list is taken over whole."""
    found: set[str] = set()
    if "$ref" in part:
        name = part["$ref"].removeprefix(_REF)
        found |= {name} | _inheritable(schema, schema["$defs"][name])
    for below in (
        *part.get("properties", {}).values(),
        *part.get("patternProperties", {}).values(),
        *part.get("anyOf", []),
        *([part["additionalProperties"]] if isinstance(part.get("additionalProperties"), dict) else []),
    ):
        found |= _inheritable(schema, below)
    return found


def _without_titles(value: object) -> object:
    """pydantic titles every key with the key itself; a key called `title` would be a mapping, and stays."""
    if isinstance(value, dict):
        return {key: _without_titles(each) for key, each in value.items() if key != "title" or isinstance(each, dict)}
    if isinstance(value, list):
        return [_without_titles(each) for each in value]
    return value
