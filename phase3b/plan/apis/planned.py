"""The records of the REST and the WebSocket API."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.capacity.deployment import ApiDeployment, Deployment
from phase3b.capacity.service.api import Api, Throttle, WebSocket
from phase3b.naming import Address, Names, alias_address, api_key_address
from phase3b.plan.apis.addresses import REST_API, REST_STAGE, USAGE_PLAN, WEBSOCKET_API, WEBSOCKET_STAGE
from phase3b.plan.apis.openapi import gateway_document
from phase3b.plan.apis.records import (
    ApiKey,
    GatewayAccount,
    MethodSettings,
    RestApi,
    RestDeployment,
    RestStage,
    UsagePlan,
    UsagePlanKey,
    WebSocketApi,
    WebSocketAuthorizer,
    WebSocketIntegration,
    WebSocketRoute,
    WebSocketRouteResponse,
    WebSocketStage,
)
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.functions.artifacts import Schema
from phase3b.plan.functions.planned import role_record
from phase3b.plan.functions.records import LogGroup, LogMetric, RolePolicy
from phase3b.plan.functions.secrets import CUSTOMER_KEYS_THERE, SECRET
from phase3b.plan.iam.function_access import gateway_logs_policy
from phase3b.plan.records import Record
from phase3b.plan.stack.planned import CALLER, PARTITION
from phase3b.plan.stack.records import Output

ACCOUNT: Final = Address("aws_api_gateway_account", "logs")
WEBSOCKET_ROUTES: Final = (("$connect", "connect"), ("$disconnect", "disconnect"), ("$default", "default"))
# "$context variables" in the API Gateway Developer Guide; no token, no body, no query, and nothing of a person: a tenant is a
# customer's company. REST and WebSocket APIs share these.
_LOGGED: Final = {
    "requestId": "$context.requestId",
    "time": "$context.requestTimeEpoch",
    "status": "$context.status",
    "integrationLatencyMs": "$context.integrationLatency",
    "tenantId": "$context.authorizer.tenantId",
    "error": "$context.error.message",
}
_REST_LOGGED: Final = {
    "latencyMs": "$context.responseLatency",
    "method": "$context.httpMethod",
    "path": "$context.resourcePath",
    "apiKeyId": "$context.identity.apiKeyId",
}
_WEBSOCKET_LOGGED: Final = {"route": "$context.routeKey", "connectionId": "$context.connectionId"}
# An address is personal data (GDPR, recital 30): logged only where the file says why.
_SOURCE_IP: Final = {"sourceIp": "$context.identity.sourceIp"}


def rest_log(api: Api) -> str:
    """The line of the REST API's access log."""
    return _log(api, _REST_LOGGED)


def websocket_log(api: Api) -> str:
    """The line of the WebSocket API's access log."""
    return _log(api, _WEBSOCKET_LOGGED)


def _log(api: Api, further: Mapping[str, str]) -> str:
    address = {} if api.log_source_ip is None else _SOURCE_IP
    return json.dumps({**_LOGGED, **address, **further}, separators=(",", ":"))


# 4xx of an access log by what they mean: nobody may come in, too many came in, or what came in is wrong.
_REFUSED: Final = ("401", "403")
_THROTTLED: Final = ("429",)
_OTHERS: Final = " && ".join(f'$.status != "{status}"' for status in (*_REFUSED, *_THROTTLED))
_STATUS_METRICS: Final = (
    ("client_mistakes", Metric.CLIENT_MISTAKES, f'{{ $.status = "4*" && {_OTHERS} }}'),
    ("refused", Metric.REFUSED_REQUESTS, "{ " + " || ".join(f'$.status = "{each}"' for each in _REFUSED) + " }"),
    ("throttled", Metric.THROTTLED_REQUESTS, "{ " + " || ".join(f'$.status = "{each}"' for each in _THROTTLED) + " }"),
)


def _status_metrics(names: Names, api: str, group: Address) -> Iterator[LogMetric]:
    for suffix, metric, pattern in _STATUS_METRICS:
        made = Address("aws_cloudwatch_log_metric_filter", f"{api}_{suffix}")
        yield LogMetric(
            made, names.of(made), group.ref("name"), pattern, names.api_log_metrics(api), metric.metric_name, "1"
        )


def api_records(deployment: Deployment, names: Names, schemas: Mapping[str, Schema]) -> Iterator[Record]:
    """Every record of both APIs.

    Raises:
        Phase3bError: a route names a schema that is not there.
    """
    api = deployment.api
    if api is None:
        return
    needs: tuple[Address, ...] = ()
    if deployment.environment.manage_api_gateway_account:
        yield from _account(deployment, names)
        needs = (ACCOUNT,)
    yield from _rest(deployment, api, names, schemas, needs)
    yield from _customers(deployment, api, names)
    if api.definition.websocket is not None:
        yield from _websocket(deployment, api.definition, api.definition.websocket, api.capacity.throttle, names, needs)


def _account(deployment: Deployment, names: Names) -> Iterator[Record]:
    role, policy = Address("aws_iam_role", "api_gateway_logs"), Address("aws_iam_role_policy", "api_gateway_logs")
    name, what = names.role("api_gateway_logs"), "Lets API Gateway write logs"
    yield role_record(deployment, role, name, what, "apigateway.amazonaws.com")
    region = deployment.environment.region
    yield RolePolicy(
        policy,
        names.of(policy),
        role.ref("id"),
        gateway_logs_policy(PARTITION.ref("partition"), region, CALLER.ref("account_id")),
    )
    yield GatewayAccount(ACCOUNT, role.ref("arn"), (policy,))


def _rest(
    deployment: Deployment,
    api: ApiDeployment,
    names: Names,
    schemas: Mapping[str, Schema],
    needs: tuple[Address, ...],
) -> Iterator[Record]:
    environment = deployment.environment
    invoke_arns = {function.name: alias_address(function.name).ref("invoke_arn") for function in deployment.functions}
    document = gateway_document(api, schemas, names.shared("api"), invoke_arns, deployment.quotas.api_timeout_seconds)
    body = json.dumps(document, separators=(",", ":"))
    yield RestApi(REST_API, names.shared("api"), api.definition.title, body)
    snapshot = Address("aws_api_gateway_deployment", "api")
    # API Gateway serves a snapshot: another body is served once there is another.
    yield RestDeployment(snapshot, REST_API.ref("id"), hashlib.sha256(body.encode()).hexdigest())
    group = Address("aws_cloudwatch_log_group", "api")
    yield LogGroup(
        group, names.api_logs("api"), environment.log_retention_days, key_arn(deployment), environment.prevent_destroy
    )
    yield from _status_metrics(names, "api", group)
    executions = Address("aws_cloudwatch_log_group", "api_executions")
    yield LogGroup(
        executions,
        names.rest_execution_logs(REST_API.ref("id"), api.definition.stage),
        environment.log_retention_days,
        key_arn(deployment),
        environment.prevent_destroy,
    )
    cache = api.capacity.cache
    yield RestStage(
        address=REST_STAGE,
        rest_api_id=REST_API.ref("id"),
        deployment_id=snapshot.ref("id"),
        name=api.definition.stage,
        cache_size_gb=None if cache is None else cache.size_gb,
        tracing=deployment.tier.tracing,
        log_group_arn=group.ref("arn"),
        log_format=rest_log(api.definition),
        # API Gateway makes a group that is missing itself: without a key, kept for ever.
        needs=(*needs, executions),
    )
    yield from _method_settings(api, detailed_metrics=deployment.tier.detailed_metrics)


def _method_settings(api: ApiDeployment, *, detailed_metrics: bool) -> Iterator[MethodSettings]:
    """All methods without a cache, then those that have one, or a throttle of their own."""
    throttle = api.capacity.throttle
    rest_api_id, stage = REST_API.ref("id"), REST_STAGE.ref("stage_name")
    every = Address("aws_api_gateway_method_settings", "all")
    yield MethodSettings(
        every, rest_api_id, stage, "*/*", 0, throttle.rate_per_second, throttle.burst, detailed_metrics
    )
    for route in api.routes:
        if not route.cache_seconds and route.definition.throttle is None:
            continue
        definition = route.definition
        name = definition.path.strip("/").replace("/", "_").replace("{", "").replace("}", "").replace("-", "_")
        yield MethodSettings(
            Address("aws_api_gateway_method_settings", f"{definition.method.lower()}_{name}"),
            rest_api_id,
            stage,
            # API Gateway writes the slashes of a path as ~1 here (tpa#9738).
            f"{definition.path.replace('/', '~1')}/{definition.method}",
            route.cache_seconds,
            route.throttle.rate_per_second,
            route.throttle.burst,
            detailed_metrics,
        )


def _customers(deployment: Deployment, api: ApiDeployment, names: Names) -> Iterator[Record]:
    each = api.capacity.per_customer
    seconds_per_minute = 60
    yield UsagePlan(
        USAGE_PLAN,
        names.shared("customers"),
        f"{each.requests_per_minute:g} requests a minute for each customer",
        REST_API.ref("id"),
        REST_STAGE.ref("stage_name"),
        # AWS counts by the second, and in floating point.
        round(each.requests_per_minute / seconds_per_minute, 4),
        each.burst,
    )
    for customer in deployment.environment.api_keys:
        key = api_key_address(customer)
        yield ApiKey(
            key,
            names.customer(customer),
            f"API key of the customer {customer}",
            _first_regions_key(deployment, customer),
        )
        yield UsagePlanKey(Address("aws_api_gateway_usage_plan_key", customer), key.ref("id"), USAGE_PLAN.ref("id"))


def _first_regions_key(deployment: Deployment, customer: str) -> str | None:
    """In a second region, the customer's key of the first."""
    if deployment.regions is None or not deployment.regions.is_second:
        return None
    return f"${{jsondecode({CUSTOMER_KEYS_THERE}.secret_string)[{json.dumps(customer)}]}}"


def _websocket(
    deployment: Deployment,
    definition: Api,
    websocket: WebSocket,
    throttle: Throttle,
    names: Names,
    needs: tuple[Address, ...],
) -> Iterator[Record]:
    environment = deployment.environment
    api_id = WEBSOCKET_API.ref("id")
    yield WebSocketApi(WEBSOCKET_API, names.shared("websocket"), f"{definition.title}: pushed notifications")
    authorizer = Address("aws_apigatewayv2_authorizer", "websocket")
    yield WebSocketAuthorizer(
        authorizer, api_id, names.shared("token"), alias_address(definition.authorizer.function).ref("invoke_arn")
    )
    integration = Address("aws_apigatewayv2_integration", "websocket")
    yield WebSocketIntegration(integration, api_id, alias_address(websocket.function).ref("invoke_arn"))
    for key, name in WEBSOCKET_ROUTES:
        route = Address("aws_apigatewayv2_route", name)
        connects, answers = key == "$connect", key == "$default"
        yield WebSocketRoute(
            route,
            api_id,
            key,
            integration.ref("id"),
            authorizer.ref("id") if connects else None,
            answers,
        )
        if answers:
            yield WebSocketRouteResponse(Address("aws_apigatewayv2_route_response", name), api_id, route.ref("id"))
    group = Address("aws_cloudwatch_log_group", "websocket")
    yield LogGroup(
        group,
        names.api_logs("websocket"),
        environment.log_retention_days,
        key_arn(deployment),
        environment.prevent_destroy,
    )
    yield from _status_metrics(names, "websocket", group)
    executions = Address("aws_cloudwatch_log_group", "websocket_executions")
    yield LogGroup(
        executions,
        names.websocket_execution_logs(api_id, websocket.stage),
        environment.log_retention_days,
        key_arn(deployment),
        environment.prevent_destroy,
    )
    yield WebSocketStage(
        WEBSOCKET_STAGE,
        api_id,
        websocket.stage,
        throttle.rate_per_second,
        throttle.burst,
        deployment.tier.detailed_metrics,
        group.ref("arn"),
        websocket_log(definition),
        (*needs, executions),
    )


def api_outputs(deployment: Deployment) -> Iterator[Output]:
    """URLs of both APIs, and what customers' keys are made with."""
    if deployment.api is not None:
        yield Output("api_url", REST_STAGE.ref("invoke_url"), "URL of the REST API")
        yield Output("api_id", REST_API.ref("id"), "ID of the REST API")
        yield Output("customers_usage_plan_id", USAGE_PLAN.ref("id"), "ID of the usage plan of customers' API keys")
        if deployment.api.definition.websocket is not None:
            yield Output("websocket_url", WEBSOCKET_STAGE.ref("invoke_url"), "URL of the WebSocket API")
        if deployment.regions is None or not deployment.regions.is_second:
            yield Output("token_key_secret_arn", SECRET.ref("arn"), "ARN of the secret that tokens are signed with")
