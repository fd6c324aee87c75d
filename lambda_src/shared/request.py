"""A request as API Gateway's proxy event says it, read with distrust."""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shared import clock
from shared.identifiers import is_id
from shared.problem import Problem
from shared.validation import Fault, faults

LARGEST_BODY = 262_144
DEEPEST = 20
Event = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked, and by whom: tenant, user and scopes are those of the verified token and of nothing else."""

    tenant_id: str
    user_id: str
    method: str
    resource: str
    path: str
    path_parameters: Mapping[str, str]
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: str | None
    request_id: str
    scopes: frozenset[str] = frozenset()


def parse(event: Event) -> Request:
    """The request of a proxy event (format 1.0).

    Raises:
        Problem: 401, nobody has verified who asks, or for no longer; 400 or 413, the body can't be read.
    """
    context = event["requestContext"]
    authorizer = context.get("authorizer") or {}
    tenant_id = authorizer.get("tenantId")
    if not isinstance(tenant_id, str) or not tenant_id:
        raise Problem(401, "the request carries no verified tenant")
    ends_at = authorizer.get("expiresAt")
    if ends_at is not None and int(ends_at) <= clock.now():
        # API Gateway keeps the authorizer's answer, and does not know that the token ends before.
        raise Problem(401, "the token has ended")
    return Request(
        tenant_id=tenant_id,
        user_id=str(authorizer.get("userId", "")),
        method=event["httpMethod"],
        resource=event["resource"],
        path=event["path"],
        path_parameters=event.get("pathParameters") or {},
        query=event.get("multiValueQueryStringParameters") or {},
        headers={name.lower(): value for name, value in (event.get("headers") or {}).items()},
        body=_body(event),
        request_id=str(context.get("requestId", "")),
        scopes=frozenset(str(authorizer.get("scopes", "")).split()),
    )


def _body(event: Event) -> str | None:
    body: str | None = event.get("body")
    if body is None:
        return None
    if event.get("isBase64Encoded"):
        try:
            body = base64.b64decode(body, validate=True).decode("utf-8")
        except (binascii.Error, ValueError):
            raise Problem(400, "the body is not text in UTF-8", [("body", "must be JSON in UTF-8")]) from None
    if len(body.encode("utf-8", "surrogatepass")) > LARGEST_BODY:
        raise Problem(413, f"the body has more than {LARGEST_BODY:,} bytes", [("body", "is too large")])
    return body


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads bodies and queries by the schemas of one function."""

    schemas: Mapping[str, Mapping[str, Any]]

    @classmethod
    def beside(cls, file: str) -> Reader:
        """By schemas.json in the folder of a module, given as its `__file__`."""
        with open(os.path.join(os.path.dirname(file), "schemas.json"), encoding="utf-8") as source:  # noqa: PTH118, PTH120, PTH123  pathlib takes 5 ms to import
            return cls(json.load(source))

    def body(self, request: Request, schema: str) -> dict[str, Any]:
        """The body of a request.

        Raises:
            Problem: 415, it claims to be no JSON; 400, it is none, or has not the form of the schema.
        """
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            raise Problem(415, "the body must be application/json", [("content-type", "must be application/json")])
        value = _json(request.body or "")
        found = list(faults(value, self.schemas[schema], self.schemas))
        if found:
            raise Problem(400, f"the body is no {schema}", [(field or "body", why) for field, why in found])
        result: dict[str, Any] = value
        return result

    def query(self, request: Request, schema: str) -> dict[str, Any]:
        """The query parameters of a request, as the types of the schema.

        Raises:
            Problem: 400, a parameter is unknown, repeated, or has not its form.
        """
        properties: Mapping[str, Mapping[str, Any]] = self.schemas[schema]["properties"]
        values: dict[str, Any] = {}
        wrong: list[Fault] = []
        for name, given in request.query.items():
            if name not in properties:
                wrong.append((name, "is not a known name"))
            elif len(given) > 1:
                wrong.append((name, "is given more than once"))
            else:
                values[name] = _typed(given[0], properties[name]["type"])
        wrong += list(faults(values, self.schemas[schema], self.schemas))
        if wrong:
            raise Problem(400, "the query is wrong", wrong)
        return values

    @staticmethod
    def identifier(request: Request, name: str) -> str:
        """An identifier in the path.

        Raises:
            Problem: 404, it can't be one of ours.
        """
        value = request.path_parameters.get(name, "")
        if not is_id(value):
            raise Problem(404, f"there is no such {name.removesuffix('_id')}")
        return value


def _typed(text: str, kind: str) -> Any:
    """The value of a parameter, or the text itself where it is none: then validation says so."""
    if kind == "integer" and text.removeprefix("-").isdecimal() and text.isascii() and len(text) <= DEEPEST:
        return int(text)
    if kind == "boolean" and text in {"true", "false"}:
        return text == "true"
    return text


def _json(text: str) -> Any:
    if not text.strip():
        raise _broken("it is empty")
    if _depth(text) > DEEPEST:
        raise _broken(f"it is nested deeper than {DEEPEST}")

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            raise _broken("a key is there twice")
        return found

    def number(text: str) -> Any:
        raise _broken(f"{text} is not a number")

    try:
        value = json.loads(text, object_pairs_hook=once, parse_constant=number, parse_int=_integer)
        # A lone surrogate (\ud800) is JSON and no text: nothing that we write to could take it.
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise _broken("it holds half a character") from None
    except ValueError as error:
        raise _broken(str(error)) from None
    return value


def _broken(why: str) -> Problem:
    return Problem(400, f"the body is not JSON: {why}", [("body", why)])


def _integer(text: str) -> int | float:
    """A number of thousands of digits is an attack on anyone who multiplies."""
    return int(text) if len(text) <= DEEPEST else float(text)


def _depth(text: str) -> int:
    """How deep brackets are nested, whether in text or not: more than enough for what we take."""
    depth = deepest = 0
    for letter in text:
        if letter in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif letter in "]}":
            depth -= 1
    return deepest
