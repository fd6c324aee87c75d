"""Policies of API Gateway: stages, throttling, access logs, caches."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from policies.policy import Policy, Verdict, unless
from policies.stack import Resource, Stack

REST_STAGE: Final = "aws_api_gateway_stage"
WEBSOCKET_STAGE: Final = "aws_apigatewayv2_stage"
SETTINGS: Final = "aws_api_gateway_method_settings"
METHODS: Final = ("get", "put", "post", "delete", "patch", "head", "options", "x-amazon-apigateway-any-method")
# A token belongs to one tenant, so an answer cached by its token is that tenant's alone.
TENANT_PARAMETERS: Final = ("method.request.header.Authorization",)


def _access_log(stage: Resource, stack: Stack) -> Verdict:
    del stack
    return unless(stage.block("access_log_settings").get("destination_arn"), "it writes no access log")


def _throttled(values: Mapping[str, Any]) -> bool:
    rate, burst = values.get("throttling_rate_limit"), values.get("throttling_burst_limit")
    return rate is not None and burst is not None and float(rate) > 0 and int(burst) > 0


def _throttling(stage: Resource, stack: Stack) -> Verdict:
    if stage.type == WEBSOCKET_STAGE:
        fine = _throttled(stage.block("default_route_settings"))
    else:
        fine = any(
            each.text("method_path") == "*/*" and _throttled(each.block("settings")) and _of(each, stage, stack)
            for each in stack.all(SETTINGS)
        )
    if not fine:
        return ("it has no throttle: one caller can use up the account's rate and the tables behind it",)
    # A method's own settings take the place of the stage's, and without a throttle in them it has none.
    return tuple(
        f"{each.text('method_path')} has settings of its own ({each.address}) without a throttle"
        for each in stack.all(SETTINGS)
        if stage.type == REST_STAGE and _of(each, stage, stack) and not _throttled(each.block("settings"))
    )


def _of(settings: Resource, stage: Resource, stack: Stack) -> bool:
    named = settings.text("stage_name")
    return stack.refers(named, stage, "stage_name") and settings.text("rest_api_id") == stage.text("rest_api_id")


def _operations(api: Resource) -> Iterator[tuple[str, Mapping[str, Any]]]:
    body = api.text("body")
    if not body:
        return
    for path, operations in json.loads(body).get("paths", {}).items():
        for method, operation in operations.items():
            if method in METHODS:
                yield f"{path.strip('/')}/{method.upper()}", operation


def _cache(settings: Resource, stack: Stack) -> Verdict:
    values = settings.block("settings")
    if values.get("caching_enabled") is not True:
        return None
    path = settings.text("method_path")
    if path == "*/*":
        return ("it caches every method, also those whose key has no tenant",)
    problems: list[str] = []
    if values.get("cache_data_encrypted") is not True:
        problems.append(f"the cache of {path} is not encrypted")
    api = stack.target(settings.text("rest_api_id"))
    # The slashes of a resource are written `~1` in a method path, the leading one too or not.
    operation = dict(_operations(api)).get(path.replace("~1", "/").strip("/")) if api is not None else None
    if operation is None:
        problems.append(f"there is no operation {path} in the body of its API")
    else:
        integration = operation.get("x-amazon-apigateway-integration", {})
        if not set(TENANT_PARAMETERS) & set(integration.get("cacheKeyParameters", ())):
            problems.append(f"the cache key of {path} has no tenant: one tenant would read the answer of another")
    return tuple(problems)


POLICIES: Final = (
    Policy(
        "P3B_API_ACCESS_LOG",
        "Each API stage writes an access log",
        (REST_STAGE, WEBSOCKET_STAGE),
        "Who called what is asked after an incident, and can't be found out later.",
        "Set log_retention_days: the module writes an access log of every stage",
        "environments.{environment}.log_retention_days",
        _access_log,
    ),
    Policy(
        "P3B_API_THROTTLING",
        "Each API stage is throttled",
        (REST_STAGE, WEBSOCKET_STAGE),
        "Without a throttle of its own a stage takes what the account has, and hands it on to the tables.",
        "Set throttle in the tier",
        "tiers.{tier}.api.throttle",
        _throttling,
    ),
    Policy(
        "P3B_API_CACHE_TENANT",
        "No answer is cached without the tenant in its key",
        (SETTINGS,),
        "A cached answer is given to whoever asks with the same key.",
        "Route the operation through an authorizer, so that its key has the token, or cache it no more",
        "tiers.{tier}.api.cache",
        _cache,
    ),
)
