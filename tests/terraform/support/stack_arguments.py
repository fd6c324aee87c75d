"""Arguments of a stack's resources: which there are, what else could be there, and what is at a path."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

META = frozenset({"//", "depends_on", "lifecycle", "provider", "dynamic"})
# A value that AWS would take in place of another, where a longer text or a bigger number is none.
OTHERS = {
    "PROVISIONED": "PAY_PER_REQUEST", "PAY_PER_REQUEST": "PROVISIONED", "S": "N", "ALL": "KEYS_ONLY", "KEYS_ONLY": "ALL",
    "INCLUDE": "ALL", "NEW_AND_OLD_IMAGES": "KEYS_ONLY", "Active": "PassThrough", "arm64": "x86_64", "JSON": "Text",
    "python3.13": "python3.12", "HEADER": "AUTHORIZER", "AUTHORIZER": "HEADER", "REGIONAL": "EDGE", "overwrite": "merge",
    "LATEST": "TRIM_HORIZON", "TRIM_HORIZON": "LATEST", "perMessageGroupId": "perQueue", "messageGroup": "queue",
    "email": "sms", "CUSTOM": "NONE", "NONE": "CUSTOM", "GreaterThanOrEqualToThreshold": "GreaterThanThreshold",
    "GreaterThanThreshold": "LessThanThreshold", "Sum": "Average", "Average": "Maximum", "Maximum": "Minimum",
    "evaluate": "ignore", "ignore": "evaluate", "notBreaching": "breaching", "missing": "ignore", "p95": "p99",
    "INFO": "WARN", "WARN": "INFO", "ERROR": "INFO", "WHEN_NO_MATCH": "NEVER",
    "WHEN_NO_TEMPLATES": "NEVER", "CONVERT_TO_TEXT": "CONVERT_TO_BINARY", "POST": "GET", "AWS_PROXY": "HTTP_PROXY",
    "0.5": "1.6", "1.6": "6.1", "6.1": "13.5", "13.5": "28.4", "lambda:InvokeFunction": "lambda:GetFunction",
    "$default": "$connect", "*/*": "~1/GET",
}  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Argument:
    """An argument of a type, as a path of names; of a block that may come several times, of its first."""

    type: str
    path: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.type}.{'.'.join(self.path)}"


def arguments_of(kind: str, block: Mapping[str, Any]) -> Iterator[tuple[Argument, Any]]:
    """Every argument that a resource writes, blocks before what is in them."""

    def walk(path: tuple[str, ...], value: Any) -> Iterator[tuple[Argument, Any]]:
        yield Argument(kind, path), value
        inner = value[0] if isinstance(value, list) and value and isinstance(value[0], dict) else value
        inner = {name: each for name, each in inner.items() if name not in META} if isinstance(inner, dict) else inner
        if isinstance(inner, dict) and path[-1] not in {"tags", "variables", "triggers", "dimensions"}:
            for name, each in inner.items():
                yield from walk((*path, name), each)

    for name, value in block.items():
        if name not in META:
            yield from walk((name,), value)


def another(value: Any) -> Any:
    """A value that is not this one; None where there is none to be thought of."""
    match value:
        case bool():
            return not value
        case int() | float():
            # Where more is too much, one less is not.
            return value - 1 if value > 1 else value + 1
        case str() if value in OTHERS:
            return OTHERS[value]
        case str() if value.startswith('{"'):
            return _other_document(value)
        case str() if value.startswith(("rate(", "cron(")):
            return "cron(0 4 * * ? *)"
        case str() if re.fullmatch(r"[\d.]+", value):
            return str(float(value) + 1)
        case str() if value.startswith("arn:"):
            return re.sub(r"[\w$-](?=[^\w$-]*$)", lambda last: "b" if last[0] != "b" else "c", value)
        case str() if value.endswith(".fifo"):
            return value.replace(".fifo", "-2.fifo")
        case str():
            return f"{value}2"
        case dict():
            plain = all(isinstance(each, str) for each in value.values())
            return {**value, "Another": "value"} if plain else None
        case [str(), *_]:
            return [*value[1:]] or [another(value[0])]
        case _:
            return None


def _other_document(text: str) -> str:
    document = json.loads(text)
    for name in ("maxReceiveCount",):
        if name in document:
            return json.dumps({**document, name: document[name] + 1})
    if "Statement" in document:
        document["Statement"][0]["Sid"] = "Another"
    elif "widgets" in document:
        document["widgets"] = document["widgets"][1:]
    elif "info" in document:
        document["info"]["description"] = "Another"
    else:
        document["another"] = "value"
    return json.dumps(document)


def put(block: Any, path: Sequence[str], value: Any, *, remove: bool) -> None:
    """Changes or removes what is at a path, in a stack's resource or in the state's."""
    first, *rest = path
    inner = block[0] if isinstance(block, list) else block
    if rest:
        put(inner[first], rest, value, remove=remove)
    elif remove:
        del inner[first]
    else:
        inner[first] = value


def got(block: Any, path: Sequence[str]) -> Any:
    """What is at a path; None where nothing is."""
    for name in path:
        block = block[0] if isinstance(block, list) and block else block
        if not isinstance(block, Mapping) or name not in block:
            return None
        block = block[name]
    return block


def required_arguments(schema: Mapping[str, Any], types: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Arguments without which a configuration is none."""

    def walk(kind: str, path: tuple[str, ...], block: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
        for name, each in block.get("attributes", {}).items():
            if each.get("required"):
                yield kind, (*path, name)
        for name, each in block.get("block_types", {}).items():
            if each.get("min_items"):
                yield kind, (*path, name)
            yield from walk(kind, (*path, name), each["block"])

    (provider,) = schema["provider_schemas"].values()
    for kind in types:
        yield from walk(kind, (), provider["resource_schemas"][kind]["block"])
