"""Policy documents, wherever one is: in any argument of any type, whatever it is written in.

A document is known by what it is, not by where it is: a mapping with statements, in JSON, in `jsonencode`, in a data
source, in YAML, as nested blocks, or within another document (an OpenAPI body, a template).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import yaml

from phase3b.scan.stack_text.expression import UNKNOWN, evaluated
from policies.stack_read.stack import Resource, Stack, Values, blocks

DATA: Final = "data.aws_iam_policy_document"
# An argument that holds a policy by its name: where it can't be read, nobody knows what it allows.
POSITION: Final = re.compile(r"(?i)(^|_)polic(y|ies)(_?(document|json|text|body))?$|PolicyDocument$")
# Policies of another kind: what is retried, delivered, kept; none says who may do what.
OTHER_POLICIES: Final = re.compile(
    r"(?i)^(redrive|redrive_allow|delivery|lifecycle|retry|retention|update|scaling|routing|cache|origin_request|security|"
    r".*_(scaling|tracking|retry|delivery|lifecycle|update|security))_polic(y|ies)$"
)
# Statement elements without which a mapping is none.
ELEMENTS: Final = frozenset({"effect", "action", "notaction", "principal", "notprincipal"})
_WORDS: Final = re.compile(
    r'(?i)\bstatement\b.*\beffect\b|\beffect\b.*\bstatement\b|\bstatement\b.*"?\bprincipal\b', re.DOTALL
)
_EFFECT_MISSING: Final = "allow"


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement: how people call it, and its elements by their names in lower case."""

    called: str
    elements: Values

    @property
    def allows(self) -> bool:
        """Whether it gives something; what is not said to deny counts as given."""
        return str(self.elements.get("effect", _EFFECT_MISSING)).lower() != "deny"

    @property
    def at_resource(self) -> bool:
        """Whether it says who may: then it is at a resource, and not at a role."""
        return "principal" in self.elements or "notprincipal" in self.elements


@dataclass(frozen=True, slots=True)
class Document:
    """A policy document and the argument that it is in; without statements where it can't be read."""

    path: str
    statements: tuple[Statement, ...]
    readable: bool = True


def documents(resource: Resource, stack: Stack) -> tuple[Document, ...]:
    """Every policy document of a resource or part of a stack."""
    known: tuple[Document, ...] | None = stack.read_once.get(resource.address)
    if known is None:
        known = stack.read_once[resource.address] = _documents(resource, stack)
    return known


def _documents(resource: Resource, stack: Stack) -> tuple[Document, ...]:
    if resource.type == DATA:
        written = _of_data(resource, stack, frozenset())
        return (Document("statement", (), readable=False) if written is UNKNOWN else _document(written, "statement"),)
    return tuple(_found(resource.values, "", stack))


def _found(value: Any, path: str, stack: Stack) -> Iterator[Document]:
    match value:
        case str():
            yield from _of_text(value, path, stack)
        case Mapping() if _statements(value) is not None:
            yield _document(value, path)
        case Mapping():
            for key, each in value.items():
                if key != "//":
                    yield from _found(each, f"{path}.{key}" if path else str(key), stack)
        case list() | tuple():
            for each in value:
                yield from _found(each, path, stack)


def _of_text(text: str, path: str, stack: Stack) -> Iterator[Document]:
    name = path.rsplit(".", 1)[-1]
    position = POSITION.search(name) is not None and OTHER_POLICIES.search(name) is None
    if is_expression(text):
        value = read(text, stack)
        if value is UNKNOWN or (isinstance(value, str) and is_expression(value)):
            # What another resource states is judged there.
            stated = isinstance(value, str) and stack.resolved(value) != value
            if (position and not stated) or (value is UNKNOWN and _WORDS.search(text)):
                yield Document(path, (), readable=False)
            return
        if value != text:
            yield from _found(value, path, stack)
        return
    value = _parsed(text)
    if value is not None:
        yield from _found(value, path, stack)
    elif text and ((position and "{" in text) or _WORDS.search(text)):
        yield Document(path, (), readable=False)


def _parsed(text: str) -> Any:
    """A text as JSON or, where it could be one, as YAML; None where it is neither."""
    begins = text.lstrip()[:1]
    if begins in {"{", "["}:
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            pass
    if "\n" in text and re.search(r"(?im)^\s*-?\s*\"?(statement|effect|openapi|swagger)\"?\s*:", text):
        try:
            value = yaml.safe_load(text)
        except (yaml.YAMLError, RecursionError):
            return None
        return value if isinstance(value, (Mapping, list)) else None
    return None


def _statements(value: Values) -> tuple[Values, ...] | None:
    """The statements of a mapping that is a policy document; None where it is none."""
    # AWS does not tell cases apart, so that a document can have the key twice.
    found = [each for key, each in value.items() if str(key).lower() == "statement"]
    listed = [each for one in found for each in (one if isinstance(one, list) else [one])]
    statements = tuple(each for each in listed if isinstance(each, Mapping))
    if any(ELEMENTS & {str(name).lower() for name in each} for each in statements):
        return statements
    return None


def _document(value: Values, path: str) -> Document:
    found = _statements(value) or ()
    return Document(
        path,
        tuple(
            Statement(
                f"statement {_folded(each).get('sid') or position + 1}",
                _folded(each),
            )
            for position, each in enumerate(found)
        ),
    )


def _folded(value: Values) -> dict[str, Any]:
    return {str(key).lower(): each for key, each in value.items()}


def is_expression(text: str) -> bool:
    """Whether a text is nothing but one expression."""
    return text.startswith("${") and text.endswith("}")


def read(value: Any, stack: Stack) -> Any:
    """A value with what its expression comes to; references to resources stay in it, and UNKNOWN is what can't be read."""
    if isinstance(value, str) and "${" in value:
        return evaluated(value, lambda reference: looked_up(reference, stack))
    return value


def looked_up(reference: str, stack: Stack) -> Any:
    """What a reference comes to: a local value, or the document of a data source; else the reference as a text."""
    parts = reference.split(".")
    if parts[0] == "local":
        local = stack.part(reference)
        if local is None:
            return UNKNOWN
        return read(local.values["value"], stack)
    if parts[:2] == ["data", "aws_iam_policy_document"] and parts[-1] in {"json", "minified_json"}:
        # Judged where it is, once for all who use it.
        return "" if stack.part(".".join(parts[:3])) is not None else UNKNOWN
    return f"${{{reference}}}"


def _of_data(data: Resource, stack: Stack, seen: frozenset[str]) -> Any:
    """The document that a data source makes, in the form of a document; UNKNOWN where a part of it is."""
    values = data.values
    if "dynamic" in values or data.address in seen:
        return UNKNOWN
    statements: list[Values] = []
    for block in blocks(values, "statement"):
        if "dynamic" in block:
            return UNKNOWN
        statements.append(_of_block(block))
    for key in ("source_policy_documents", "override_policy_documents", "source_json", "override_json"):
        given = values.get(key) or []
        if isinstance(given, str):
            given = read(given, stack)
            if given is UNKNOWN:
                return UNKNOWN
        for text in [given] if isinstance(given, str) else given:
            if not str(text).startswith("${data.aws_iam_policy_document."):
                parsed = _parsed(str(text))
                if text and (not isinstance(parsed, Mapping) or _statements(parsed) is None):
                    return UNKNOWN
                statements += () if parsed is None else _statements(parsed) or ()
    return {"Statement": statements or [{"Effect": "Deny"}]}


def _of_block(block: Values) -> Values:
    """A `statement` block as a statement of JSON."""
    made: dict[str, Any] = {"Effect": block.get("effect", "Allow")}
    made |= {"Sid": block["sid"]} if block.get("sid") else {}
    for key, name in (
        ("actions", "Action"), ("not_actions", "NotAction"), ("resources", "Resource"), ("not_resources", "NotResource"),
    ):  # fmt: skip
        if block.get(key):
            made[name] = block[key]
    for key, name in (("principals", "Principal"), ("not_principals", "NotPrincipal")):
        for each in blocks(block, key):
            if each.get("type") == "*":
                made[name] = "*"
            elif made.get(name) != "*":
                made.setdefault(name, {}).setdefault(str(each.get("type")), []).extend(_listed(each.get("identifiers")))
    for each in blocks(block, "condition"):
        operator = made.setdefault("Condition", {}).setdefault(str(each.get("test")), {})
        operator[str(each.get("variable"))] = _listed(each.get("values"))
    return made


def _listed(value: Any) -> list[Any]:
    return [] if value is None else list(value) if isinstance(value, (list, tuple)) else [value]
