"""Requests that need nothing but their body, as API Gateway gives them to a function."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from phase3b.benchmark.route_calls import RouteCall, route_calls
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.load import Benchmark
from phase3b.plan.functions.artifacts import Schema

USER: Final = "tuning"


def simple_calls(deployment: Deployment, schemas: Mapping[str, Schema], benchmark: Benchmark) -> Iterator[RouteCall]:
    """The routes that can be called without anything that another route has made."""
    api = deployment.api
    if api is None:
        return
    made = route_calls([each.definition for each in api.routes], schemas, benchmark)
    for call in made.calls.values():
        if not call.sources:
            yield call


def route_event(call: RouteCall, deployment: Deployment, tenant: str) -> dict[str, Any]:
    """A request of a tenant with all scopes."""
    scopes = " ".join({} if deployment.api is None else deployment.api.definition.scopes)
    who = {"tenantId": tenant, "userId": USER, "principalId": USER, "scopes": scopes}
    return {
        "resource": call.path,
        "path": call.path,
        "httpMethod": call.method,
        "headers": {"Content-Type": "application/json"},
        "multiValueHeaders": {},
        "queryStringParameters": dict(call.query) or None,
        "multiValueQueryStringParameters": {name: [value] for name, value in call.query.items()} or None,
        "pathParameters": None,
        "requestContext": {"requestId": USER, "authorizer": who, "stage": "tuning"},
        "body": None if call.body is None else json.dumps(call.body),
        "isBase64Encoded": False,
    }
