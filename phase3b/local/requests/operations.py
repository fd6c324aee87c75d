"""Which operation of which service a request asks for, as AWS's models say it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

from botocore.exceptions import UnknownServiceError
from moto.core.model import OperationModel, ServiceModel
from moto.core.utils import get_service_model

# The scope of a signature names the service by its signing name: .../20261128/us-east-1/lambda/aws4_request.
_SCOPE: Final = re.compile(r"Credential=[^/,]*/\d*/[^/,]*/([^/,]+)/aws4_request")
# A signing name that is not the name of the model, or that several models share.
MODELS_OF_SIGNING_NAME: Final[Mapping[str, tuple[str, ...]]] = {
    "apigateway": ("apigateway", "apigatewayv2"),
    "dynamodb": ("dynamodb", "dynamodbstreams"),
    "execute-api": ("apigatewaymanagementapi",),
    "monitoring": ("cloudwatch",),
    "servicequotas": ("service-quotas",),
    "ses": ("ses", "sesv2"),
    "states": ("stepfunctions",),
}
# {Name}, {resource-arn}, and {Path+} for one that goes over slashes.
_LABEL: Final = re.compile(r"\{([\w-]+)(\+?)\}")


@dataclass(frozen=True, slots=True)
class Asked:
    """An operation, and what of the request is bound to its path."""

    service: str
    operation: OperationModel
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Route:
    """Method and path of a REST operation.

    `literals` are the parameters of the query that tell it from others, and `required` those that its model requires: S3
    has operations that nothing else tells apart.
    """

    method: str
    path: re.Pattern[str]
    labels: tuple[str, ...]
    literals: tuple[tuple[str, str], ...]
    required: frozenset[str]
    operation: str


def signed_for(authorization: str) -> str | None:
    """The signing name in an Authorization header; None where nothing is signed."""
    found = _SCOPE.search(authorization)
    return found[1] if found else None


def asked(
    signing_name: str, method: str, raw_path: str, query: str, target: str | None, form: Mapping[str, str]
) -> Asked | None:
    """The operation of a signed request; None where no model has it.

    Args:
        signing_name: the service that the request is signed for.
        method: GET, POST, ...
        raw_path: the path as it was sent, percent-encoded.
        query: the query string.
        target: the header X-Amz-Target.
        form: the fields of a form in the body; empty for anything else.
    """
    for model in _models(signing_name):
        name = _named(model, target, form)
        if name is not None:
            if name in model.operation_names:
                return Asked(model.service_name, model.operation_model(name), {})
            continue
        found = _routed(model, method, raw_path, query)
        if found is not None:
            return found
    return None


def _models(signing_name: str) -> Iterator[ServiceModel]:
    for name in MODELS_OF_SIGNING_NAME.get(signing_name, (signing_name,)):
        try:
            yield get_service_model(name)
        except UnknownServiceError:
            continue


def _named(model: ServiceModel, target: str | None, form: Mapping[str, str]) -> str | None:
    """The operation that a header or a field names, for services that have one address for all."""
    if target is not None:
        prefix, _, name = target.rpartition(".")
        return name if prefix == model.metadata.get("targetPrefix") else ""
    return form.get("Action", "" if model.metadata.get("protocol") in {"query", "ec2", "json"} else None)


def _routed(model: ServiceModel, method: str, raw_path: str, query: str) -> Asked | None:
    given = dict(parse_qsl(query, keep_blank_values=True))
    lacking: Asked | None = None
    for route in _routes(model.service_name):
        if route.method != method or any(given.get(name) != value for name, value in route.literals):
            continue
        found = route.path.fullmatch(raw_path)
        if found is not None:
            labels = {name: unquote(value) for name, value in zip(route.labels, found.groups(), strict=True)}
            fits = Asked(model.service_name, model.operation_model(route.operation), labels)
            if route.required <= given.keys():
                return fits
            lacking = lacking or fits
    return lacking


@cache
def _routes(service: str) -> tuple[_Route, ...]:
    """The REST operations of a service, the one that says most of its path first."""
    model = get_service_model(service)
    operations = [(name, model.operation_model(name)) for name in model.operation_names]
    # S3 has two operations of one path where the older is deprecated (GetBucketLifecycle): nobody means that one.
    operations.sort(key=lambda each: each[1].deprecated)
    return tuple(sorted((_route(*each) for each in operations), key=_order))


def _order(route: _Route) -> tuple[int, ...]:
    return len(route.labels), -len(route.path.pattern), -len(route.literals), -len(route.required)


def _route(name: str, operation: OperationModel) -> _Route:
    http: Mapping[str, Any] = operation.http
    path, _, query = str(http.get("requestUri", "/")).partition("?")
    at, pattern = 0, ""
    for label in _LABEL.finditer(path):
        pattern += re.escape(path[at : label.start()]) + ("(.+)" if label[2] else "([^/]+)")
        at = label.end()
    pattern += re.escape(path[at:])
    return _Route(
        str(http["method"]),
        re.compile(pattern.rstrip("/") + "/?"),
        tuple(label[1] for label in _LABEL.finditer(path)),
        tuple(parse_qsl(query, keep_blank_values=True)),
        frozenset(_required(operation)),
        name,
    )


def _required(operation: OperationModel) -> Iterator[str]:
    shape = operation.input_shape
    if shape is None:
        return
    for name in shape.required_members:
        member = shape.members[name].serialization
        if member.get("location") == "querystring":
            yield str(member["name"])
