"""What a model says of a value: required, known, of a type, an enum, a pattern, a length, a range."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import regex
from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape

# A message need not carry a whole package or document.
LONGEST_SHOWN: Final = 256
NUMBERS: Final = {"integer": int, "long": int, "float": (int, float), "double": (int, float)}
# Java, which AWS's services are checked by, takes it for a class; the regex library does not know it.
_CLASSES: Final = {r"\p{Print}": r"[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]", r"[\w-_]": r"[\w\-_]"}
# Pairs of surrogates in a class: all of Unicode beyond its first plane.
_SURROGATES: Final = r"\uD800\uDC00-\uDBFF\uDFFF"
_BEYOND: Final = "\\U00010000-\\U0010FFFF"


@dataclass(frozen=True, slots=True)
class Violation:
    """One constraint that a value breaks. `path` is as AWS writes it: `tags.1.member.key`."""

    kind: str
    path: str
    value: str
    constraint: str

    def __str__(self) -> str:
        quoted = "null" if self.kind == "required" else f"'{self.value}'"
        return f"Value {quoted} at '{self.path}' failed to satisfy constraint: {self.constraint}"


def violations(shape: Shape, value: object, path: str = "", *, as_sent: bool = True) -> Iterator[Violation]:
    """Every constraint of a shape that a value breaks, in its depths too.

    With `as_sent` the keys of structures are those of the wire (`locationName`), a blob is base64; else they are the
    names of members, a blob is bytes.
    """
    match shape:
        case StructureShape():
            yield from _of_structure(shape, value, path, as_sent=as_sent)
        case ListShape():
            if not isinstance(value, list):
                yield _not_a("list", path, value)
                return
            yield from _with_length(shape, len(value), path, value)
            for at, each in enumerate(value, 1):
                yield from violations(shape.member, each, f"{path}.{at}.member", as_sent=as_sent)
        case MapShape():
            if not isinstance(value, Mapping):
                yield _not_a("map", path, value)
                return
            yield from _with_length(shape, len(value), path, value)
            for key, each in value.items():
                yield from violations(shape.key, key, f"{path}.{key}.key", as_sent=as_sent)
                if each is not None:
                    yield from violations(shape.value, each, f"{path}.{key}.value", as_sent=as_sent)
        case _:
            yield from _of_scalar(shape, value, path, as_sent=as_sent)


def _of_structure(shape: StructureShape, value: object, path: str, *, as_sent: bool) -> Iterator[Violation]:
    if shape.metadata.get("document") or shape.is_document_type:
        return
    if not isinstance(value, Mapping):
        yield _not_a("structure", path, value)
        return
    yield from of_members(shape.members, shape.required_members, value, path, as_sent=as_sent)
    if shape.is_tagged_union and sum(given is not None for given in value.values()) != 1:
        yield Violation("union", path, ", ".join(map(str, value)), "Exactly one member must be set")


def of_members(
    members: Mapping[str, Shape], required: Collection[str], value: Mapping[str, object], path: str, *, as_sent: bool
) -> Iterator[Violation]:
    """The constraints of members that something breaks which should have them, and no other."""
    known = {_sent_name(name, member) if as_sent else name: (name, member) for name, member in members.items()}
    for sent in value:
        if sent not in known:
            yield Violation("unknown", _under(path, str(sent)), str(value[sent])[:LONGEST_SHOWN], "Member is not known")
    for sent, (name, member) in known.items():
        given = value.get(sent)
        if given is None:
            if name in required:
                yield Violation("required", _under(path, name), "", "Member must not be null")
        else:
            yield from violations(member, given, _under(path, name), as_sent=as_sent)


def _sent_name(name: str, member: Shape) -> str:
    return str(member.serialization.get("name", name))


def _under(path: str, name: str) -> str:
    """Paths are written in lower camel case, whatever the members are called."""
    lower = name[:1].lower() + name[1:]
    return f"{path}.{lower}" if path else lower


def _of_scalar(shape: Shape, value: object, path: str, *, as_sent: bool) -> Iterator[Violation]:
    kind = shape.type_name
    if kind == "string":
        if not isinstance(value, str):
            yield _not_a("string", path, value)
        else:
            yield from _of_text(shape, value, path)
    elif kind in NUMBERS:
        if isinstance(value, bool) or not isinstance(value, NUMBERS[kind]):  # type: ignore[arg-type]
            yield _not_a(kind, path, value)
        else:
            yield from _in_range(shape, value, path)
    elif kind == "boolean":
        if not isinstance(value, bool):
            yield _not_a(kind, path, value)
    elif kind == "blob":
        size = _blob_bytes(value, as_sent=as_sent)
        if size is None:
            yield _not_a("blob", path, value)
        else:
            yield from _with_length(shape, size, path, "...")


def _blob_bytes(value: object, *, as_sent: bool) -> int | None:
    if isinstance(value, bytes):
        return len(value)
    if not isinstance(value, str) or not as_sent:
        return None
    try:
        return len(base64.b64decode(value, validate=True))
    except (binascii.Error, ValueError):
        return None


def _of_text(shape: Shape, value: str, path: str) -> Iterator[Violation]:
    if isinstance(shape, StringShape) and shape.enum and value not in shape.enum:
        values = ", ".join(sorted(map(str, shape.enum)))
        yield Violation("enum", path, value, f"Member must satisfy enum value set: [{values}]")
    yield from _with_length(shape, len(value), path, value)
    pattern = shape.metadata.get("pattern")
    if pattern and not compiled(pattern).fullmatch(value):
        yield Violation("pattern", path, value, f"Member must satisfy regular expression pattern: {pattern}")


def _with_length(shape: Shape, size: int, path: str, value: object) -> Iterator[Violation]:
    least, most = shape.metadata.get("min"), shape.metadata.get("max")
    if least is not None and size < least:
        yield Violation("min", path, str(value), f"Member must have length greater than or equal to {least}")
    if most is not None and size > most:
        yield Violation(
            "max", path, str(value)[:LONGEST_SHOWN], f"Member must have length less than or equal to {most}"
        )


def _in_range(shape: Shape, value: Any, path: str) -> Iterator[Violation]:
    least, most = shape.metadata.get("min"), shape.metadata.get("max")
    if least is not None and value < least:
        yield Violation("min", path, str(value), f"Member must have value greater than or equal to {least}")
    if most is not None and value > most:
        yield Violation("max", path, str(value), f"Member must have value less than or equal to {most}")


def _not_a(kind: str, path: str, value: object) -> Violation:
    return Violation("type", path, str(value)[:LONGEST_SHOWN], f"Member must be a {kind}")


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """A pattern of a model, which is one of Java's, as Python runs it.

    Raises:
        regex.error: it is not known in Python's words; a test shows that no operation of ours has such a one.
    """
    for java, python in _CLASSES.items():
        pattern = pattern.replace(java, python)
    pattern = pattern.replace(_SURROGATES, _BEYOND)
    return regex.compile(pattern, regex.V0)
