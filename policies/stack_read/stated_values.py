"""A stack's values as what they come to: local values put in, functions called, `"false"` as false.

A policy judges what AWS is given, and not how somebody has spelled it. What can't be worked out before an apply stays as
it is written, and P3B_VALUE_READABLE says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from phase3b.scan.stack_text.expression import PENDING, UNKNOWN, evaluated

Values = Mapping[str, Any]
# Terraform takes these texts for booleans, but not where an argument is a map of texts.
BOOLEANS: Final = MappingProxyType({"true": True, "false": False})
# Arguments whose keys anybody may choose: what is in them are texts.
FREE: Final = frozenset(
    {
        "tags", "tags_all", "variables", "dimensions", "triggers", "stage_variables",
        "request_parameters", "response_parameters", "request_templates", "response_templates",
    }
)  # fmt: skip
# A reference to one attribute of a resource or data source, or the folder of the module; everything else in `${}` is
# worked out.
REFERENCE: Final = re.compile(
    r"\$\{(?:(?:data\.|ephemeral\.)?aws_[a-z0-9_]+\.[A-Za-z0-9_-]+(?:\.[a-z0-9_]+|\[\d+\])+|path\.(?:module|root|cwd))\}"
)
DEEPEST: Final = 20
# The name of a replica, which the provider gives in its ARN alone: the attribute that the resource has not.
REPLICA_NAME: Final = re.compile(r'\$\{split\("/", (aws_dynamodb_table_replica\.[A-Za-z0-9_-]+)\.arn\)\[1\]\}')


class StatedValues:
    """The values of one stack; a local value is worked out once."""

    def __init__(self, document: Values) -> None:
        given = document.get("locals") or {}
        groups = given if isinstance(given, list) else [given]
        self._locals = {name: value for group in groups if isinstance(group, Mapping) for name, value in group.items()}
        self._known: dict[str, Any] = {}
        self._depth = 0

    def of(self, values: Any, *, free: bool = False) -> Any:
        """Values as what they come to."""
        match values:
            case str():
                if "${" in values:
                    return self._text(values)
                return values if free else BOOLEANS.get(values, values)
            case Mapping():
                return {
                    key: each if key == "//" else self.of(each, free=free or key in FREE)
                    for key, each in values.items()
                }
            case list():
                return [self.of(each, free=free) for each in values]
            case _:
                return values

    def _text(self, text: str) -> Any:
        # `$${` is a text and no expression: once it was read, nobody could tell.
        if "${" not in REFERENCE.sub("", text) or "$${" in text:
            return text
        value = evaluated(text, self._looked_up)
        return text if _is_unknown(value) else value

    def _looked_up(self, reference: str) -> Any:
        first, *path = reference.split(".")
        if first != "local" or not path:
            return f"${{{reference}}}"
        value = self._local(path[0])
        for step in path[1:]:
            if not isinstance(value, Mapping) or step not in value:
                return UNKNOWN
            value = value[step]
        return value

    def _local(self, name: str) -> Any:
        if name not in self._known:
            # One that leads back to itself is unknown.
            self._known[name] = UNKNOWN
            if name in self._locals and self._depth < DEEPEST:
                self._depth += 1
                written = self._locals[name]
                replica = REPLICA_NAME.fullmatch(written) if isinstance(written, str) else None
                given = self.of(written) if replica is None else f"${{{replica[1]}.name}}"
                self._depth -= 1
                unread = isinstance(given, str) and "${" in REFERENCE.sub("", given)
                self._known[name] = UNKNOWN if unread else given
        return self._known[name]


def unreadable(values: Values) -> Iterator[str]:
    """The arguments, as dotted paths without indexes, of which nobody knows before an apply what they come to."""
    for key, value in values.items():
        if key == "//" or key in FREE:
            continue
        if key == "dynamic":
            # What it gives once it is made is judged as a block; whether it is made, only an apply knows.
            yield from (f"dynamic.{name}" for block in _maps(value) for name in block)
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, Mapping):
                yield from (f"{key}.{path}" for path in unreadable(each))
            elif isinstance(each, str) and _open(each):
                yield key


def _maps(value: Any) -> list[Values]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, Mapping)]


def _open(text: str) -> bool:
    # `$${` and `%%{` are texts. A policy document is read by policy_documents.py, which says what it can't read.
    rest = REFERENCE.sub("", text.replace("$${", "").replace("%%{", ""))
    return "${" in rest or "%{" in rest


def _is_unknown(value: Any) -> bool:
    match value:
        case str():
            return PENDING in value
        case Mapping():
            return any(map(_is_unknown, value.values()))
        case list():
            return any(map(_is_unknown, value))
        case _:
            return value is UNKNOWN
