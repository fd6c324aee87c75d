"""The methods of a REST API, which API Gateway's detailed metrics are paid by."""

from __future__ import annotations

import json
from dataclasses import replace

from priced_plan import chosen

from phase3b.plan.apis.records import RestApi
from phase3b.pricing.pricing_context import methods_of


def test_methods_are_what_openapi_and_api_gateway_call_methods() -> None:
    """The seven that OpenAPI and API Gateway share, and API Gateway's own for any; nothing else of a path is one."""
    methods = ["get", "post", "put", "patch", "delete", "options", "head", "x-amazon-apigateway-any-method"]
    api = next(each for each in chosen().plan.records if isinstance(each, RestApi))
    item = {**{each: {} for each in methods}, "parameters": [], "summary": "s", "x-internal": True}
    made = replace(api, body=json.dumps({"paths": {"/a": item, "/b/{id}": {"get": {}}}}))
    assert list(methods_of(made)) == [f"{each.upper()} /a" for each in methods] + ["GET /b/{id}"]
