"""What is watched of a function's concurrency: how much of the reserved is used, and what the provisioned has no room for.

Source: "Monitoring concurrency" in the Lambda Developer Guide.
"""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import Subject, Watch
from phase3b.plan.cloudwatch.measures import PercentOf, Share
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.plan.functions.alarms import of_function, rule_of


def reserved_used(function: FunctionDeployment, names: Names) -> PercentOf | None:
    """Executions at a time in percent of those that are reserved for a function; None where none are."""
    reserved = function.capacity.reserved_concurrency
    if not reserved:
        return None
    return PercentOf(Metric.CONCURRENT_EXECUTIONS.of(FunctionName=names.function(function.name)), "Maximum", reserved)


def spilled_over(function: FunctionDeployment, names: Names, min_samples: int) -> Share | None:
    """Invocations that found no provisioned environment free, in percent of all; None where none is provisioned."""
    if function.capacity.provisioned_concurrency is None:
        return None
    of = {"FunctionName": names.function(function.name)}
    return Share(Metric.SPILLOVER.of(**of), (Metric.INVOCATIONS.of(**of),), min_samples)


def concurrency_watches(deployment: Deployment, function: FunctionDeployment, names: Names) -> Iterator[Watch]:
    """Use of the reserved concurrency before invocations are refused, and spill-over of the provisioned."""
    thresholds, own = of_function(deployment, function)
    name = names.function(function.name)
    used, use = reserved_used(function, names), thresholds.concurrency_percent
    if used is not None and use is not None:
        yield Watch(
            "function_concurrency",
            f"{function.name}_function_concurrency",
            f"{name} uses more than {{threshold}} % of its {used.whole} reserved executions at a time for {{minutes}}",
            used,
            use,
            rule_of(function, "concurrency_percent", own),
            Subject(function=function.name),
        )
    spill = thresholds.spillover_percent
    spilled = None if spill is None else spilled_over(function, names, spill.min_samples)
    if spilled is not None and spill is not None:
        yield Watch(
            "spillover",
            f"{function.name}_spillover",
            f"more than {{threshold}} % of the invocations of {name} find no provisioned environment free for {{minutes}}",
            spilled,
            spill,
            rule_of(function, "spillover_percent", own),
            Subject(function=function.name),
        )
