"""Events in API Gateway's forms, and the routes that a path leads to.

Source: "Input format of a Lambda function for proxy integration" (format 1.0) in the API Gateway Developer Guide.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import parse_qsl, unquote

from phase3b.capacity.aws_limits import partition_of
from phase3b.local.api.local_service import LocalRoute, LocalService


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came in; `path` is without the stage, and still percent-encoded."""

    method: str
    path: str
    query: str
    headers: Sequence[tuple[str, str]]
    body: bytes
    source_ip: str

    def header(self, name: str) -> str | None:
        """The last value of a header."""
        values = self.header_values(name)
        return values[-1] if values else None

    def header_values(self, name: str) -> list[str]:
        """Every value of a header."""
        return [value for key, value in self.headers if key.lower() == name]


class Stage(Protocol):
    """What an event says of where it is from."""

    @property
    def account_id(self) -> str:
        """The account."""

    @property
    def stage(self) -> str:
        """The stage of the API."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The route of a path, and what its parameters are."""

    route: LocalRoute
    path_parameters: Mapping[str, str]


def match(routes: Sequence[LocalRoute], asked: Asked) -> Matched | None:
    """The route that answers: first the path decides, then the method, as in API Gateway."""
    for route in _of_path(routes, asked.path):
        parameters = _parameters(route.path.split("/"), asked.path.split("/"))
        if route.method == asked.method and parameters is not None:
            return Matched(route, parameters)
    return None


def methods_of(routes: Sequence[LocalRoute], path: str) -> list[str]:
    """The methods of a path, whatever was asked."""
    return sorted(route.method for route in _of_path(routes, path))


def _of_path(routes: Sequence[LocalRoute], path: str) -> list[LocalRoute]:
    """The routes of the path that was requested; of two that could be, the one with fewer parameters."""
    parts = path.split("/")
    found = {route.path: _parameters(route.path.split("/"), parts) for route in routes}
    fitting = {template: parameters for template, parameters in found.items() if parameters is not None}
    best = min(fitting, key=lambda template: len(fitting[template]), default=None)
    return [route for route in routes if route.path == best]


def _parameters(template: Sequence[str], parts: Sequence[str]) -> dict[str, str] | None:
    if len(template) != len(parts):
        return None
    found: dict[str, str] = {}
    for wanted, given in zip(template, parts, strict=True):
        if wanted.startswith("{") and given:
            found[wanted[1:-1]] = unquote(given, errors="replace")
        elif wanted != given:
            return None
    return found


def proxy_event(
    service: Stage, asked: Asked, matched: Matched, authorizer: Mapping[str, Any], request_id: str
) -> dict[str, Any]:
    """The event of a REST request. Without binary media types a body is text, whatever it was."""
    query = parse_qsl(asked.query, keep_blank_values=True, errors="replace")
    return {
        "resource": matched.route.path,
        "path": unquote(asked.path, errors="replace"),
        "httpMethod": asked.method,
        "headers": dict(asked.headers) or None,
        "multiValueHeaders": gathered(asked.headers) or None,
        "queryStringParameters": dict(query) or None,
        "multiValueQueryStringParameters": gathered(query) or None,
        "pathParameters": dict(matched.path_parameters) or None,
        "stageVariables": None,
        "requestContext": {
            "accountId": service.account_id,
            "apiId": "local",
            "authorizer": dict(authorizer),
            "httpMethod": asked.method,
            "identity": {"sourceIp": asked.source_ip, "userAgent": asked.header("user-agent")},
            "path": f"/{service.stage}{asked.path}",
            "protocol": "HTTP/1.1",
            "requestId": request_id,
            "requestTimeEpoch": int(time.time() * 1000),
            "resourcePath": matched.route.path,
            "stage": service.stage,
        },
        "body": asked.body.decode("utf-8", "replace") if asked.body else None,
        "isBase64Encoded": False,
    }


def authorizer_event(service: LocalService, asked: Asked, method_arn: str) -> dict[str, Any]:
    """The event of a REQUEST authorizer."""
    query = parse_qsl(asked.query, keep_blank_values=True, errors="replace")
    return {
        "type": "REQUEST",
        "methodArn": method_arn,
        "path": unquote(asked.path, errors="replace"),
        "httpMethod": asked.method,
        "headers": dict(asked.headers),
        "multiValueHeaders": gathered(asked.headers),
        "queryStringParameters": dict(query),
        "multiValueQueryStringParameters": gathered(query),
        "requestContext": {"stage": service.stage, "requestId": str(uuid.uuid4())},
    }


def method_arn(service: LocalService, method: str, path: str) -> str:
    """What an authorizer is asked about."""
    api = f"arn:{partition_of(service.region)}:execute-api:{service.region}:{service.account_id}:local"
    return f"{api}/{service.stage}/{method}/{path.lstrip('/')}"


def gathered(pairs: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    """Names with all their values, as an event has them beside the last of each."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found
