"""Policies of API Gateway: stages, throttling, access logs, caches."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any, Final

from phase3b.plan.cloudwatch.metrics import Metric
from policies.policy import Policy, Verdict, unless
from policies.services.routes import IDENTITY, REST, body, operations
from policies.stack_read.bounds import bounds, number
from policies.stack_read.stack import Resource, Stack, blocks
from policies.watching.incidents import watched_alone

REST_STAGE: Final = "aws_api_gateway_stage"
WEBSOCKET_STAGE: Final = "aws_apigatewayv2_stage"
SETTINGS: Final = "aws_api_gateway_method_settings"
# What a template of API Gateway writes: `$context.status`, `$input.body`, `$stageVariables.x`.
_WRITTEN: Final = re.compile(r"\$\$?\{?([A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9])")
USAGE_PLAN: Final = "aws_api_gateway_usage_plan"
# A token belongs to one tenant, so an answer cached by its token is that tenant's alone.
TENANT_PARAMETERS: Final = (IDENTITY,)


def _access_log(stage: Resource, stack: Stack) -> Verdict:
    named = str(stage.block("access_log_settings").get("destination_arn") or "")
    if not named:
        return ("it writes no access log",)
    return unless(
        stack.of_type(named.removesuffix(":*"), "aws_cloudwatch_log_group"),
        f"its access log goes to {named}, which is not a log group of this stack",
    )


def _throttled(values: Mapping[str, Any]) -> bool:
    rate, burst = values.get("throttling_rate_limit"), values.get("throttling_burst_limit")
    most = number("api", "highest_rate_per_second")
    return rate is not None and burst is not None and 0 < float(rate) <= most and 0 < int(burst) <= most


def _throttling(stage: Resource, stack: Stack) -> Verdict:
    if stage.type == USAGE_PLAN:
        return _usage(stage)
    if stage.type == WEBSOCKET_STAGE:
        fine = _throttled(stage.block("default_route_settings"))
        if fine:
            own = [each for each in stage.blocks("route_settings") if not _throttled(each)]
            return tuple(f"{each.get('route_key')} has route_settings of its own without a throttle" for each in own)
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


def _usage(plan: Resource) -> Verdict:
    problems = []
    if not _limited(plan.block("throttle_settings")):
        problems.append("it has no throttle: one customer can use up what all have")
    for stage in plan.blocks("api_stages"):
        own = [each for each in blocks(stage, "throttle") if not _limited(each)]
        problems += [f"{each.get('path')} has a throttle of its own, which is none" for each in own]
    return tuple(problems)


def _limited(given: Mapping[str, Any]) -> bool:
    most = number("api", "highest_rate_per_second")
    return 0 < float(given.get("rate_limit") or 0) <= most and 0 < int(given.get("burst_limit") or 0) <= most


def _of(settings: Resource, stage: Resource, stack: Stack) -> bool:
    named = settings.text("stage_name")
    return stack.refers(named, stage, "stage_name") and settings.text("rest_api_id") == stage.text("rest_api_id")


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
    api = stack.meant(settings.text("rest_api_id"), REST)
    # The slashes of a resource are written `~1` in a method path, the leading one too or not.
    document = None if api is None else body(api)
    named = path.replace("~1", "/").strip("/")
    operation = None if document is None else dict(operations(document)).get(named)
    if operation is None:
        problems.append(f"there is no operation {path} in the body of its API")
    else:
        integration = operation.get("x-amazon-apigateway-integration", {})
        if not set(TENANT_PARAMETERS) & set(integration.get("cacheKeyParameters", ())):
            problems.append(f"the cache key of {path} has no tenant: one tenant would read the answer of another")
    return tuple(problems)


def _bodies(resource: Resource, stack: Stack) -> Verdict:
    del stack
    settings = [
        *resource.blocks("settings"),
        *resource.blocks("default_route_settings"),
        *resource.blocks("route_settings"),
    ]
    problems = ["data_trace_enabled writes bodies and tokens to the log"] * any(
        each.get("data_trace_enabled") is True for each in settings
    )
    form = str(resource.block("access_log_settings").get("format") or "")
    written = dict.fromkeys(found[1] for found in _WRITTEN.finditer(form))
    allowed = tuple(map(str, bounds()["logged"]))
    problems += [
        f"its access log writes {name}, which may be a customer's data or a secret"
        for name in written
        if not any(fnmatchcase(name, each) for each in allowed)
    ]
    return tuple(problems)


def _alarms(stage: Resource, stack: Stack) -> Verdict:
    if stage.type == REST_STAGE:
        api = stack.meant(stage.text("rest_api_id"), REST)
        dimensions = {"ApiName": "" if api is None else api.text("name"), "Stage": stage.text("stage_name")}
        metric = Metric.SERVER_ERRORS.metric_name
    else:
        dimensions = {"ApiId": stage.text("api_id"), "Stage": stage.text("name")}
        metric = Metric.EXECUTION_ERRORS.metric_name
    # What a plan knows of an API is its id; an alarm may still have the expression, or the other way round.
    watched = any(
        metric in names and {key: value for key, value in seen if key != "ApiId"} == {
            key: value for key, value in dimensions.items() if key != "ApiId"
        } and {key for key, _ in seen} == set(dimensions)
        for seen, names in watched_alone(stack).items()
    )  # fmt: skip
    return unless(watched, f"no alarm watches {metric}: callers see failures first")


POLICIES: Final = (
    Policy(
        "P3B_API_ALARMS",
        "Each API stage has an alarm on its failures",
        (REST_STAGE, WEBSOCKET_STAGE),
        "An API that fails before any function is called shows it nowhere else.",
        "Add a level to alarm_levels, and keep the thresholds of the API",
        "environments.{environment}.alarm_levels",
        _alarms,
    ),
    Policy(
        "P3B_API_NO_BODIES",
        "No log holds bodies or tokens",
        (SETTINGS, REST_STAGE, WEBSOCKET_STAGE),
        "Anyone who may read logs reads customers' data, and can call as they.",
        "Leave the settings to the module",
        "service.api",
        _bodies,
        security=True,
    ),
    Policy(
        "P3B_API_ACCESS_LOG",
        "Each API stage writes an access log",
        (REST_STAGE, WEBSOCKET_STAGE),
        "Who called what is asked after an incident, and can't be found out later.",
        "Set log_retention_days: the module writes an access log of every stage",
        "environments.{environment}.log_retention_days",
        _access_log,
        security=True,
    ),
    Policy(
        "P3B_API_THROTTLING",
        "Each API stage and usage plan is throttled",
        (REST_STAGE, WEBSOCKET_STAGE, USAGE_PLAN),
        "Without a throttle of its own a stage takes what the account has, and hands it on to the tables.",
        "Set throttle in the tier",
        "tiers.{tier}.api.throttle",
        _throttling,
        security=True,
    ),
    Policy(
        "P3B_API_CACHE_TENANT",
        "No answer is cached without the tenant in its key",
        (SETTINGS,),
        "A cached answer is given to anyone who asks with the same key.",
        "Route the operation through an authorizer, so that its key has the token, or cache it no more",
        "tiers.{tier}.api.cache",
        _cache,
        security=True,
    ),
)
