"""What a request hands to its operation, taken from path, query, headers and body, and every constraint it breaks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl

from botocore.model import ListShape, Shape, StructureShape
from botocore.serialize import create_serializer
from moto.core.parse import PROTOCOL_PARSERS
from werkzeug.datastructures import Headers, MultiDict

from phase3b.local.requests.constraints import NUMBERS, Violation, of_members, violations
from phase3b.local.requests.operations import Asked

# Of a form itself, and not of its operation.
_FORM: Final = frozenset({"Action", "Version"})


@dataclass(frozen=True, slots=True)
class Sent:
    """A request's parts. `headers` are in lower case; `body` is b"" where it is a stream that nobody need read."""

    query: str
    headers: Mapping[str, str]
    body: bytes
    form: Mapping[str, str] = field(default_factory=dict)


class UnreadableBodyError(Exception):
    """The body is not what its protocol has: AWS answers SerializationException."""


def broken(asked: Asked, sent: Sent) -> tuple[Violation, ...]:
    """The constraints that a request breaks, in the order of its members.

    Raises:
        UnreadableBodyError: the body can't be read as what it claims to be.
    """
    shape = asked.operation.input_shape
    if shape is None:
        return ()
    protocol = asked.operation.service_model.metadata["protocol"]
    if sent.form or protocol in {"query", "ec2"}:
        return tuple(_of_form(asked, shape, sent))
    if protocol in {"rest-json", "rest-xml"}:
        return tuple(_of_rest(asked, shape, sent))
    return tuple(violations(shape, _json(sent.body)))


def parameters(asked: Asked, sent: Sent) -> Mapping[str, Any]:
    """What is handed to the operation: at the top by the names of its model, below that as it is on the wire.

    Raises:
        UnreadableBodyError: the body can't be read as what it claims to be.
    """
    shape = asked.operation.input_shape
    if shape is None:
        return {}
    protocol = asked.operation.service_model.metadata["protocol"]
    if sent.form or protocol in {"query", "ec2"}:
        return _read_form(asked, sent)
    body = _json(sent.body) if protocol != "rest-xml" else {}
    if not isinstance(body, Mapping):
        return {}
    if protocol != "rest-json":
        return body
    given = dict(parse_qsl(sent.query, keep_blank_values=True))
    found: dict[str, Any] = {}
    for name, member in shape.members.items():
        wire = str(member.serialization.get("name", name))
        sources: Mapping[str | None, Mapping[str, Any]] = {"uri": asked.labels, "querystring": given}
        value = sources.get(member.serialization.get("location"), body).get(wire)
        if name == shape.serialization.get("payload"):
            value = sent.body.decode("utf-8", "replace") if member.type_name == "blob" else body
        if value is not None:
            found[name] = value
    return found


def _of_form(asked: Asked, shape: StructureShape, sent: Sent) -> Iterator[Violation]:
    """A form is flat: its fields are read into a tree, and what the tree does not write again, nobody has read."""
    read = _read_form(asked, sent)
    yield from violations(shape, read, as_sent=False)
    written = create_serializer(_form_of(asked), include_validation=False).serialize_to_request(read, asked.operation)[
        "body"
    ]
    known = set(written) | _FORM
    for name, value in sent.form.items():
        # An empty list is written as its own name with nothing behind it, an empty text may be left out.
        if name not in known and value != "":
            yield Violation("unknown", name, value, "Member is not known")


def _form_of(asked: Asked) -> str:
    """How a form is read: EC2 writes lists and names differently from all other services with forms."""
    return "ec2" if asked.operation.service_model.metadata["protocol"] == "ec2" else "query"


def _read_form(asked: Asked, sent: Sent) -> dict[str, Any]:
    parser = PROTOCOL_PARSERS[_form_of(asked)](asked.operation)
    try:
        return dict(
            parser.parse(
                {
                    "method": "POST",
                    "values": MultiDict(sent.form),
                    "headers": Headers(),
                    "body": "",
                    "url_path": "/",
                    "url_params": {},
                }
            )
        )
    except (ValueError, KeyError) as error:
        raise UnreadableBodyError(str(error)) from error


def _of_rest(asked: Asked, shape: StructureShape, sent: Sent) -> Iterator[Violation]:
    given = dict(parse_qsl(sent.query, keep_blank_values=True))
    payload = shape.serialization.get("payload")
    in_body: dict[str, Shape] = {}
    for name, member in shape.members.items():
        wire = str(member.serialization.get("name", name))
        match member.serialization.get("location"):
            case "uri":
                value: str | None = asked.labels.get(wire)
            case "querystring":
                value = given.get(wire)
            case "header":
                value = sent.headers.get(wire.lower())
            case "headers":
                continue
            case _:
                if name != payload:
                    in_body[name] = member
                continue
        if value is None:
            if name in shape.required_members and member.serialization.get("location") != "querystring":
                yield Violation("required", name, "", "Member must not be null")
        elif not isinstance(member, (ListShape, StructureShape)) and member.type_name not in {"map", "timestamp"}:
            yield from violations(member, _typed(member, value), name[:1].lower() + name[1:])
    if asked.operation.service_model.metadata["protocol"] == "rest-json":
        yield from _of_body(shape, in_body, payload, sent.body)


def _of_body(
    shape: StructureShape, members: Mapping[str, Shape], payload: str | None, body: bytes
) -> Iterator[Violation]:
    if payload is not None:
        inner = shape.members[payload]
        if isinstance(inner, StructureShape):
            yield from violations(inner, _json(body))
        return
    if not members:
        return
    parsed = _json(body)
    if not isinstance(parsed, Mapping):
        raise UnreadableBodyError("the body is not an object")
    yield from of_members(members, shape.required_members, parsed, "", as_sent=True)


def _typed(shape: Shape, value: str) -> Any:
    """A text of path, query or header as its model's type; as it is where it is none, which is then a violation."""
    if shape.type_name == "boolean":
        return {"true": True, "false": False}.get(value.lower(), value)
    if shape.type_name in NUMBERS:
        try:
            return int(value) if NUMBERS[shape.type_name] is int else float(value)
        except ValueError:
            return value
    return value


def _json(body: bytes) -> Any:
    if not body.strip():
        return {}
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise UnreadableBodyError("the body is not JSON") from error
