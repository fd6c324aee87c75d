"""Policies of Lambda functions."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from phase3b.plan.cloudwatch.metrics import Metric
from policies.policy import Policy, Verdict, unless
from policies.services.health_route import health_operations
from policies.services.routes import REST, body, operations
from policies.stack_read.stack import Resource, Stack, Values, metrics
from policies.watching.incidents import watched_alone

FUNCTION: Final = "aws_lambda_function"
# Anyone who calls through these waits for the answer, and sees the failure.
SYNCHRONOUS: Final = frozenset({"apigateway.amazonaws.com", "elasticloadbalancing.amazonaws.com"})
# What memory and cold starts are measured by, `platform.report`, is written at INFO; failures at ERROR.
SILENT: Final = {"system_log_level": ("WARN",), "application_log_level": ("FATAL",)}
WATCHED: Final = ("Errors", "Throttles", "Duration")
# Nobody waits for a function that a topic calls: a run that takes too long is an error, and is repeated.
UNAWAITED: Final = ("Errors", "Throttles")
TOPICS: Final = "sns.amazonaws.com"
# -1 takes a reservation away that another tier has made.
NOTHING_RESERVED: Final = (None, -1)


ALIAS: Final = "aws_lambda_alias"


def function_of(text: str, stack: Stack) -> Resource | None:
    """The function that a text means, directly or by one of its aliases; None where it is not one of the stack."""
    found = stack.meant(text, FUNCTION, ALIAS)
    if found is not None and found.type == ALIAS:
        return stack.meant(found.text("function_name"), FUNCTION)
    return found


def _is(text: str, function: Resource, stack: Stack) -> bool:
    return function_of(text, stack) is function


def _alarms(function: Resource, stack: Stack) -> Verdict:
    watched = watched_alone(stack).get(frozenset({("FunctionName", function.text("function_name"))}), ())
    found = {*watched, *(("Errors",) if _crashes_watched(function, stack) else ())}
    wanted = UNAWAITED if _called_by_topics_alone(function, stack) else WATCHED
    return tuple(f"no alarm watches its {metric}" for metric in wanted if metric not in found)


def _called_by_topics_alone(function: Resource, stack: Stack) -> bool:
    """Whether only SNS may call it: neither a route, a rule nor a queue or stream, whose records wait for it."""
    callers = {
        permission.text("principal")
        for permission in stack.all("aws_lambda_permission")
        if _is(permission.text("function_name"), function, stack)
    }
    read = any(
        _is(mapping.text("function_name"), function, stack) for mapping in stack.all("aws_lambda_event_source_mapping")
    )
    return callers == {TOPICS} and not read


def _crashes_watched(function: Resource, stack: Stack) -> bool:
    """Of an authorizer, whose Errors are refused tokens too, an alarm on the crashes that are counted in its logs."""
    counted = {
        (made.get("namespace"), made.get("name"))
        for filters in stack.all("aws_cloudwatch_log_metric_filter")
        if _logs_of(function, filters.text("log_group_name"), stack)
        for made in filters.blocks("metric_transformation")
        if made.get("name") == Metric.CRASHES.metric_name
    }
    return any(
        (metric.get("namespace"), metric.get("metric_name")) in counted
        for alarm in stack.all("aws_cloudwatch_metric_alarm")
        for metric in metrics(alarm)
    )


def _logs_of(function: Resource, group: str, stack: Stack) -> bool:
    found = stack.meant(group, "aws_cloudwatch_log_group")
    named = function.block("logging_config").get("log_group") or f"/aws/lambda/{function.text('function_name')}"
    return stack.refers(str(named), found, "name") if found is not None else group == named


def _logs(function: Resource, stack: Stack) -> Verdict:
    levels = function.block("logging_config")
    for key, silent in SILENT.items():
        if levels.get(key) in silent:
            return (f"{key} is {levels[key]}: what alarms and people look for is never written",)
    own = f"/aws/lambda/{function.text('function_name')}"
    named = levels.get("log_group") or own
    if levels.get("log_format") == "Text":
        return ("log_format is Text: filters and alarms read JSON, and find nothing",)
    for group in stack.all("aws_cloudwatch_log_group"):
        if stack.refers(str(named), group, "name"):
            others = [
                each.address
                for each in stack.all(FUNCTION)
                if each is not function
                and stack.refers(str(each.block("logging_config").get("log_group")), group, "name")
            ]
            if others:
                return (f"it writes to the log group of {', '.join(others)}: what is counted there is of both",)
            return unless(group.values.get("retention_in_days"), f"{group.address} keeps its logs for ever")
    return (f"its log group {named} is not in the stack: Lambda would make one that is kept for ever",)


def _concurrency(function: Resource, stack: Stack) -> Verdict:
    reserved = function.values.get("reserved_concurrent_executions")
    if reserved is not None and int(reserved) == 0:
        return ("its reserved concurrency is 0: it is switched off, and every call is throttled",)
    if (
        reserved in NOTHING_RESERVED
        and _called_by_topics_alone(function, stack)
        and function.block("dead_letter_config")
    ):
        return ()
    if reserved in NOTHING_RESERVED and _called_by_health_checks_alone(function, stack):
        return ()
    return unless(
        reserved is not None and int(reserved) > 0, "without reserved concurrency it can starve every other function"
    )


def _uri(operation: Values) -> str:
    integration = operation.get("x-amazon-apigateway-integration")
    return str(integration.get("uri", "")) if isinstance(integration, Mapping) else ""


def _called_by_health_checks_alone(function: Resource, stack: Stack) -> bool:
    """Whether all that calls a function is a route that a health check asks, with its throttle."""
    called = [function, *(each for each in stack.all(ALIAS) if _is(each.text("function_name"), function, stack))]
    calling = [
        (api, name)
        for api in stack.all(REST)
        for name, operation in operations(body(api) or {})
        if any(each.address + "." in _uri(operation) for each in called)
    ]
    sources = [
        each
        for each in stack.all("aws_lambda_event_source_mapping")
        if _is(each.text("function_name"), function, stack)
    ]
    return bool(calling) and not sources and all(name in health_operations(api, stack) for api, name in calling)


def _dead_letters(function: Resource, stack: Stack) -> Verdict:
    problems: list[str] = []
    for source in stack.all("aws_lambda_event_source_mapping"):
        if not _is(source.text("function_name"), function, stack):
            continue
        queue = stack.meant(source.text("event_source_arn"), "aws_sqs_queue")
        if queue is not None:
            if not queue.values.get("redrive_policy"):
                problems.append(f"{queue.address}, which it processes, has no dead letters")
        elif not source.block("destination_config"):
            problems.append(f"{source.address} has no destination for what fails permanently")
    asynchronous = sorted(
        permission.text("principal")
        for permission in stack.all("aws_lambda_permission")
        if _is(permission.text("function_name"), function, stack) and permission.text("principal") not in SYNCHRONOUS
    )
    kept = function.block("dead_letter_config") or any(
        _is(config.text("function_name"), function, stack) and config.block("destination_config")
        for config in stack.all("aws_lambda_function_event_invoke_config")
    )
    target = str(function.block("dead_letter_config").get("target_arn") or "")
    if target and not stack.of_type(target, "aws_sqs_queue", "aws_sns_topic"):
        problems.append(f"what it fails on goes to {target}, which is nothing of this stack")
    if asynchronous and not kept:
        problems.append(f"what {', '.join(asynchronous)} sends is lost when it fails: there is no dead_letter_config")
    return tuple(problems)


def _current(alias: Resource, stack: Stack) -> Verdict:
    version = stack.target(alias.text("function_version"))
    problems: list[str] = []
    # A plan knows the number of a version that is there already.
    if (version is None or version.type != FUNCTION) and stack.context.lifecycle:
        problems.append(f"it is of version {alias.text('function_version')}: what is deployed next is never called")
    if alias.block("routing_config"):
        problems.append("routing_config sends a part of the calls to another version")
    return tuple(problems)


def _package(function: Resource, stack: Stack) -> Verdict:
    context = stack.context
    if context.packages is None or context.package_bytes is None:
        return None
    relative = function.text("filename").removeprefix("${path.module}/")
    file = Path(context.packages) / relative
    if not file.is_file():
        return (f"its package {relative} is not beside the stack",)
    size = file.stat().st_size
    return unless(
        size <= context.package_bytes, f"{relative} has {size:,} bytes, and the budget is {context.package_bytes:,}"
    )


POLICIES: Final = (
    Policy(
        "P3B_FUNCTION_ALARMS",
        "Each function has alarms on errors, throttles and duration",
        (FUNCTION,),
        "A function that fails, is refused or slows down reports nothing by itself. Of one that only SNS calls nobody waits for the "
        "answer: a run that is too slow is an error, and is repeated; its duration needs no alarm.",
        "Add a level to alarm_levels, and keep the thresholds of functions",
        "environments.{environment}.alarm_levels",
        _alarms,
    ),
    Policy(
        "P3B_FUNCTION_LOGS",
        "Each function writes to a log group of the stack that ends",
        (FUNCTION,),
        "A group that Lambda makes by itself is kept for ever, and nobody's Terraform knows it.",
        "Set log_retention_days",
        "environments.{environment}.log_retention_days",
        _logs,
    ),
    Policy(
        "P3B_FUNCTION_CONCURRENCY",
        "Each function has reserved concurrency",
        (FUNCTION,),
        "Functions share the account's concurrency; reserved, one can neither starve the others nor be starved. One that only SNS "
        "calls, and that has dead letters, may go without: what is throttled waits for six hours in Lambda's queue, and is then "
        "kept. So may one that only health checks ask, by a route with a throttle of its own.",
        "Give the function reserved_concurrency in the tier",
        "tiers.{tier}.functions.{subject}.reserved_concurrency",
        _concurrency,
    ),
    Policy(
        "P3B_FUNCTION_DEAD_LETTERS",
        "What a function fails on permanently is kept",
        (FUNCTION,),
        "Lambda drops an asynchronous event after its retries, and a stream's records after their age.",
        "Name service.failed_events, and give the queue's consumer a max_receive_count",
        "service.functions.{subject}",
        _dead_letters,
    ),
    Policy(
        "P3B_ALIAS_CURRENT",
        "What is called is what was deployed last",
        (ALIAS,),
        "An alias of a fixed version calls old code for ever, and every deployment looks as if it had worked.",
        "Leave the alias to the module: it follows the function's version",
        "service.functions.{subject}",
        _current,
    ),
    Policy(
        "P3B_PACKAGE_BUDGET",
        "Each function's package keeps its budget",
        (FUNCTION,),
        "What is loaded at a cold start is paid for and waited for each time.",
        "Import less, or raise the budget",
        "service.packages.total_kb",
        _package,
    ),
)
