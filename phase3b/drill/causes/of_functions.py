"""Alarms of functions: invocations that fail, are slow, take memory, start cold, or are too many at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.drill.causes.amounts import WHOLE, all_bad, beyond, fires_by, over_by, part_beyond, periods
from phase3b.drill.causes.cause import Cause, Invoke, NotCaused, PutFault, Scene
from phase3b.drill.causes.machine_limits import CROWD_MS, LONGEST_WAIT_MS, MOST_AT_ONCE
from phase3b.local.faults.fault import Fault
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import PercentOf, PercentOfRest, Share

FAILING: Final = "functions fail"
SLOW: Final = "functions are slow"
MEMORY: Final = "functions fill their memory"
COLD: Final = "functions start cold"
CROWD: Final = "functions run many at a time"
# Other invocations of the same minutes make these figures smaller.
DILUTED: Final = frozenset(
    {
        "function_error_share",
        "duration_average",
        "duration_p95",
        "cold_starts",
        "spillover",
        "tuned_duration",
        "tuned_cost",
    }
)
# Of nobody: no route has it.
NOWHERE: Final = "/phase3b-drill"


def of_function(alarm: Alarm, deployment: Deployment, names: Names) -> Cause | NotCaused:
    """The cause of an alarm of one function."""
    function = next(each for each in deployment.functions if each.name == alarm.subject.function)
    if function.definition.image is not None:
        return NotCaused(alarm, "its function runs from a container image, which is not run here")
    match alarm.kind:
        case (
            "function_errors" | "function_error_share" | "memory" | "cold_starts" | "duration_average" | "duration_p95"
            | "tuned_duration" | "tuned_memory" | "tuned_cost"
        ):  # fmt: skip
            return _invoked_badly(alarm, function, deployment, names.function(function.name))
        case "function_throttles":
            reserved = function.capacity.reserved_concurrency
            if reserved is None:
                return NotCaused(alarm, "its function has no reserved concurrency: it would need all of the account's")
            return _crowded(alarm, [(function, reserved + all_bad(alarm))], deployment, names)
        case "function_concurrency" if isinstance(alarm.measure, PercentOf):
            count = part_beyond(alarm.threshold, alarm.measure.whole)
            return _crowded(alarm, [(function, count)], deployment, names)
        case "spillover" if isinstance(alarm.measure, Share):
            provisioned = function.capacity.provisioned_concurrency or 0
            count = ceil(provisioned / (1 - alarm.threshold / WHOLE)) + 1
            return _crowded(alarm, [(function, max(count, alarm.measure.min_samples + 1))], deployment, names)
        case _:
            return NotCaused(alarm, _why_not(alarm))


def _invoked_badly(
    alarm: Alarm, function: FunctionDeployment, deployment: Deployment, aws_name: str
) -> Cause | NotCaused:
    match alarm.kind:
        case "duration_average" | "duration_p95" | "tuned_duration" | "tuned_cost":
            return _slow(alarm, function, deployment, aws_name)
        case "tuned_memory" if alarm.threshold >= function.capacity.memory_mb:
            return NotCaused(
                alarm, f"its function has {function.capacity.memory_mb} MB, and is ended before it uses as much"
            )
        case "memory" | "tuned_memory":
            of_all = (
                alarm.threshold if alarm.kind == "memory" else WHOLE * alarm.threshold / function.capacity.memory_mb
            )
            # Nearer to the whole than to the threshold a process would be ended that has a little more by itself.
            percent = (of_all + WHOLE) / 2
            fault = PutFault(Fault("memory", aws_name, percent=percent), in_aws=False)
            does = f"an invocation of {function.name} takes {percent:g} % of its memory"
            return _played(alarm, does, Scene(MEMORY, (fault,), (_invoked(function, deployment, 1),)), function)
        case "cold_starts" if isinstance(alarm.measure, Share):
            count = alarm.measure.min_samples + 1
            cold = part_beyond(alarm.threshold, count)
            does = f"{cold} of {count} invocations of {function.name} start cold"
            return _played(alarm, does, Scene(COLD, (), (_invoked(function, deployment, count, cold),)), function)
        case _:
            count = all_bad(alarm)
            if count > MOST_AT_ONCE:
                return _too_many(alarm, count, function.name)
            fault = PutFault(Fault("errors", aws_name), in_aws=False)
            does = f"{count} invocations of {function.name} fail"
            act = replace(
                _invoked(function, deployment, count), at_a_time=function.capacity.reserved_concurrency or count
            )
            return _played(alarm, does, Scene(FAILING, (fault,), (act,)), function)


def _why_not(alarm: Alarm) -> str:
    match alarm.kind:
        case "stream_age":
            return f"a record would have to wait for {beyond(alarm) / 1000:g} s of this machine: it ages by its clock"
        case "destination_failures":
            return "no fault makes the bucket of failed batches refuse one"
        case "dead_letter_errors":
            return "no fault makes the queue of failed events refuse one"
        case "failed_rule_invocations":
            return "a permission that Terraform made would have to be taken out"
        case _:
            return "its schedule is due at its own hours, and not in the hour of the drill"


def of_account_concurrency(alarm: Alarm, deployment: Deployment, names: Names) -> Cause | NotCaused:
    """The cause of an alarm of all executions of the account."""
    run_here = [each for each in deployment.functions if each.definition.image is None]
    free = [each for each in run_here if each.capacity.reserved_concurrency is None]
    match alarm.measure:
        case PercentOf(whole=whole):
            wanted = part_beyond(alarm.threshold, whole)
            most = [(each, each.capacity.reserved_concurrency or whole) for each in run_here]
        case PercentOfRest(whole=whole, taken=taken):
            wanted = part_beyond(alarm.threshold, whole - taken)
            most = [(each, whole - taken) for each in free]
        case _:
            return NotCaused(alarm, "its measure is not one of executions")
    crowd: list[tuple[FunctionDeployment, int]] = []
    for function, at_most in most:
        part = min(at_most, wanted - sum(count for _, count in crowd))
        if part > 0:
            crowd.append((function, part))
    can = sum(count for _, count in crowd)
    if can < wanted:
        whose = "without reserved concurrency " if isinstance(alarm.measure, PercentOfRest) else ""
        return NotCaused(
            alarm, f"the functions {whose}can run {can} at a time all together, and {wanted} would be needed"
        )
    return _crowded(alarm, crowd, deployment, names)


def harmless(function: FunctionDeployment, deployment: Deployment) -> str:
    """An event that the function answers without changing anything: no records, or a request for what there is not."""
    definition = function.definition
    if definition.streams or function.consumes:
        return json.dumps({"Records": []})
    request: dict[str, object] = {
        "path": NOWHERE,
        "headers": {},
        "multiValueHeaders": {},
        "queryStringParameters": None,
        "body": None,
    }
    if deployment.authorizes(function):
        return json.dumps({**request, "type": "REQUEST", "methodArn": NOWHERE, "requestContext": {}})
    if deployment.api is not None and deployment.api.answers(function.name):
        return json.dumps(
            {
                **request,
                "httpMethod": "GET",
                "resource": NOWHERE,
                "pathParameters": None,
                "multiValueQueryStringParameters": None,
                "requestContext": {"authorizer": {}},
                "isBase64Encoded": False,
            }
        )
    return json.dumps({})


def _slow(alarm: Alarm, function: FunctionDeployment, deployment: Deployment, aws_name: str) -> Cause | NotCaused:
    milliseconds = beyond(alarm)
    if milliseconds >= function.capacity.timeout_seconds * 1000:
        return NotCaused(
            alarm, f"its function is ended after {function.capacity.timeout_seconds} s, before it is so slow"
        )
    if milliseconds > LONGEST_WAIT_MS:
        return NotCaused(alarm, f"each invocation would take {milliseconds / 1000:g} s of this machine")
    fault = PutFault(Fault("latency", aws_name, milliseconds=milliseconds), in_aws=False)
    does = f"an invocation of {function.name} takes {milliseconds:g} ms more"
    return _played(alarm, does, Scene(SLOW, (fault,), (_invoked(function, deployment, 1),)), function)


def _crowded(
    alarm: Alarm, crowd: Sequence[tuple[FunctionDeployment, int]], deployment: Deployment, names: Names
) -> Cause | NotCaused:
    for function, count in crowd:
        if count > MOST_AT_ONCE:
            return _too_many(alarm, count, function.name)
    faults = tuple(
        PutFault(Fault("latency", names.function(each.name), milliseconds=CROWD_MS), in_aws=False) for each, _ in crowd
    )
    acts = tuple(_invoked(each, deployment, count) for each, count in crowd)
    does = f"{', '.join(f'{count} invocations of {each.name}' for each, count in crowd)} run at a time"
    return _played(alarm, does, Scene(CROWD, faults, acts), *(each for each, _ in crowd))


def _played(alarm: Alarm, does: str, scene: Scene, *functions: FunctionDeployment) -> Cause:
    return Cause(
        alarm,
        "functions",
        does,
        scene,
        periods(alarm),
        fires_by(alarm),
        over_by(alarm),
        f"function {functions[0].name}",
        frozenset(f"function {each.name}" for each in functions),
        diluted=alarm.kind in DILUTED,
    )


def _invoked(function: FunctionDeployment, deployment: Deployment, count: int, cold: int = 0) -> Invoke:
    return Invoke(function.name, harmless(function, deployment), count, cold)


def _too_many(alarm: Alarm, count: int, function: str) -> NotCaused:
    return NotCaused(
        alarm, f"{count} invocations of {function} at a time are more than this machine does ({MOST_AT_ONCE})"
    )
