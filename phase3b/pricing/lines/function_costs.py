"""What functions cost: requests, GB-seconds, environments kept warm, and what they send and ask.

"AWS Lambda pricing".
"""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.plan.functions.records import LambdaFunction, ProvisionedConcurrency, QueueMapping, RolePolicy
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.setting import MB_PER_GB, Setting

COST_EXPLORER_ACTION = "ce:GetCostAndUsage"
SUFFIXES = {"arm64": "arm64", "x86_64": "x86"}


def function_costs(function: LambdaFunction, setting: Setting) -> Iterator[Metered]:
    """Requests and GB-seconds; those that provisioned concurrency serves have a price of their own."""
    name = function.address.name
    usage, resource, suffix = setting.function_usage(name), str(function.address), SUFFIXES[function.architecture]
    needs = f"functions.{name}"
    yield Metered(resource, "Lambda", "requests", "lambda.request", usage.invocations, f"{needs}.invocations")
    warm = warm_share(function, setting)
    seconds = gb_seconds(function, setting)
    missing = f"{needs}.{'invocations' if usage.invocations is None else 'duration_ms'}"
    if warm < 1:
        quantity = None if seconds is None else seconds * (1 - warm)
        yield Metered(resource, "Lambda", "duration", f"lambda.gb_second_{suffix}", quantity, missing)
    if warm > 0:
        quantity = None if seconds is None else seconds * warm
        yield Metered(resource, "Lambda", "duration, kept warm", f"lambda.pc_duration_{suffix}", quantity, missing)
    if usage.data_out_gb is not None:
        yield Metered(resource, "Data transfer", "to the internet", "datatransfer.out_internet", usage.data_out_gb)


def gb_seconds(function: LambdaFunction, setting: Setting) -> float | None:
    """GB-seconds a month, None where nobody knows how often or how long it runs."""
    usage = setting.function_usage(function.address.name)
    if usage.invocations is None or usage.duration_ms is None:
        return None
    return usage.invocations * usage.duration_ms / 1000 * function.memory_mb / MB_PER_GB


def warm_share(function: LambdaFunction, setting: Setting) -> float:
    """The part of its invocations that provisioned concurrency serves, from 0 to 1.

    All of them on the average load, until more run at a time than are kept warm.
    """
    executions = setting.kept_warm.get(function.address.name, 0)
    usage = setting.function_usage(function.address.name)
    if not executions or usage.invocations is None or usage.duration_ms is None:
        return 0.0
    at_a_time = usage.invocations / setting.seconds_per_month * usage.duration_ms / 1000
    return min(1.0, executions / at_a_time) if at_a_time else 1.0


def warm_costs(config: ProvisionedConcurrency, setting: Setting) -> Iterator[Metered]:
    """Environments kept warm, all the month."""
    function = setting.functions[config.address.name]
    quantity = config.executions * function.memory_mb / MB_PER_GB * setting.seconds_per_month
    price = f"lambda.pc_gb_second_{SUFFIXES[function.architecture]}"
    yield Metered(str(config.address), "Lambda", "provisioned concurrency", price, quantity)


def polling_costs(mapping: QueueMapping, setting: Setting) -> Iterator[Metered]:
    """Lambda asks an empty queue, too, and each time is a request."""
    queue = setting.queues[mapping.queue_arn]
    usage = setting.usage.queues.get(queue.address.name)
    polls = usage.idle_polls if usage is not None else None
    price, component = ("sqs.fifo", "FIFO idle polls") if queue.fifo else ("sqs.std", "idle polls")
    yield Metered(str(mapping.address), "SQS", component, price, polls, f"queues.{queue.address.name}.idle_polls")


def policy_costs(policy: RolePolicy, setting: Setting) -> Iterator[Metered | Free]:
    """A policy is free; Cost Explorer, which one of them allows, is paid by the request."""
    if COST_EXPLORER_ACTION not in policy.policy:
        yield Free(str(policy.address), "IAM is free")
        return
    asked = setting.usage.cost_explorer_requests
    needs = "cost_explorer_requests"
    yield Metered(str(policy.address), "Cost Explorer", "requests", "costexplorer.request", asked, needs)
