"""What functions cost: requests, GB-seconds, provisioned concurrency, and what they send and ask.

"AWS Lambda pricing".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.cloudwatch.metrics import (
    BUSINESS,
    OF_BATCHES,
    OF_DAX_READS,
    OF_KEPT_READS,
    OF_SHARED_CACHE,
    OF_TUNING,
    Metric,
)
from phase3b.plan.functions.batch_metrics import BATCH_METRICS
from phase3b.plan.functions.records import (
    FunctionRecord,
    InvokePermission,
    KnownSecretValue,
    LambdaAlias,
    LambdaFunction,
    LogGroup,
    LogMetric,
    NamedSecretValue,
    ProvisionedAction,
    ProvisionedConcurrency,
    ProvisionedTarget,
    QueueMapping,
    Role,
    RolePolicy,
    ScheduleRule,
    ScheduleTarget,
    Secret,
    SecretValue,
    StreamMapping,
)
from phase3b.plan.network.members import CACHE_HOST, DAX_ENDPOINT, KEPT_SECONDS
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.pricing_context import MB_PER_GB, PricingContext
from phase3b.pricing.usage.usage import LogUsage

COST_EXPLORER_ACTION = "ce:GetCostAndUsage"
SNAPSHOT = "lambda.snapstart_cache_gb_second"
RESTORE = "lambda.snapstart_restore_gb"
SUFFIXES = {"arm64": "arm64", "x86_64": "x86"}


def costs(record: FunctionRecord, context: PricingContext) -> Iterator[Metered | Free]:  # noqa: C901, PLR0912  one case a kind
    """The lines of a function, or of what belongs to one: its logs, what calls it, its secret."""
    match record:
        case LambdaFunction():
            yield from function_costs(record, context)
        case ProvisionedConcurrency():
            yield from warm_costs(record, context)
        case RolePolicy():
            yield from policy_costs(record, context)
        case QueueMapping():
            yield from polling_costs(record, context)
        case LogGroup():
            yield from log_group_costs(record, context)
        case LogMetric():
            yield from log_metric_costs(record)
        case Secret():
            yield from secret_costs(record, context)
        case Role():
            yield Free(str(record.address), "IAM is free")
        case ProvisionedTarget() | ProvisionedAction():
            reason = "AWS does not charge Application Auto Scaling; what it sets is provisioned concurrency"
            yield Free(str(record.address), reason)
        case LambdaAlias() | InvokePermission():
            yield Free(str(record.address), "charged by what the function does")
        case StreamMapping():
            yield Free(str(record.address), "DynamoDB does not charge reads of a stream by Lambda")
        case ScheduleRule() | ScheduleTarget():
            reason = "EventBridge does not charge scheduled rules; the call is one of the function's"
            yield Free(str(record.address), reason)
        case NamedSecretValue():
            # The replica itself is charged with the first region's secret; what is asked of it here is asked here.
            reads = context.usage.secret_reads
            yield Metered(
                str(record.address), "Secrets Manager", "reads", "secretsmanager.request", reads, "secret_reads"
            )
        case SecretValue() | KnownSecretValue():
            yield Free(str(record.address), "a version of a secret that is charged")
        case _:
            assert_never(record)


def function_costs(function: LambdaFunction, context: PricingContext) -> Iterator[Metered]:
    """Requests and GB-seconds; those that provisioned concurrency serves have a price of their own."""
    name = function.address.name
    usage, resource, suffix = context.function_usage(name), str(function.address), SUFFIXES[function.architecture]
    needs = f"functions.{name}"
    yield Metered(resource, "Lambda", "requests", "lambda.request", usage.invocations, f"{needs}.invocations")
    warm = warm_share(function, context)
    seconds = gb_seconds(function, context)
    missing = f"{needs}.{'invocations' if usage.invocations is None else 'duration_ms'}"
    if warm < 1:
        quantity = None if seconds is None else seconds * (1 - warm)
        yield Metered(resource, "Lambda", "duration", f"lambda.gb_second_{suffix}", quantity, missing)
    if warm > 0:
        quantity = None if seconds is None else seconds * warm
        yield Metered(
            resource, "Lambda", "duration, provisioned concurrency", f"lambda.pc_duration_{suffix}", quantity, missing
        )
    if function.snap_start:
        yield from snapshot_costs(function, context)
    if function.tracing:
        yield Metered(resource, "X-Ray", "traces recorded", "xray.trace_recorded", usage.traces, f"{needs}.traces")
    if usage.data_out_gb is not None:
        yield Metered(resource, "Data transfer", "to the internet", "datatransfer.out_internet", usage.data_out_gb)


def snapshot_costs(function: LambdaFunction, context: PricingContext) -> Iterator[Metered]:
    """Snapshots of its published versions for as long as these are there, and each restore, by the memory of the function.

    "AWS Lambda pricing", SnapStart: of Python and .NET. Three hours of each version are the least that is charged; a version
    that is kept for a month has more.
    """
    name, usage, gb = (
        function.address.name,
        context.function_usage(function.address.name),
        function.memory_mb / MB_PER_GB,
    )
    kept = None if usage.snapshots is None else usage.snapshots * gb * context.seconds_per_month
    restored = None if usage.restores is None else usage.restores * gb
    resource, needs = str(function.address), f"functions.{name}"
    yield Metered(resource, "Lambda", "SnapStart, snapshots", SNAPSHOT, kept, f"{needs}.snapshots")
    yield Metered(resource, "Lambda", "SnapStart, restores", RESTORE, restored, f"{needs}.restores")


def gb_seconds(function: LambdaFunction, context: PricingContext) -> float | None:
    """GB-seconds a month, None where nobody knows how often or how long it runs."""
    usage = context.function_usage(function.address.name)
    if usage.invocations is None or usage.duration_ms is None:
        return None
    return usage.invocations * usage.duration_ms / 1000 * function.memory_mb / MB_PER_GB


def warm_share(function: LambdaFunction, context: PricingContext) -> float:
    """The part of its invocations that provisioned concurrency serves, from 0 to 1.

    All of them on the average load, until more run at a time than the provisioned concurrency: that of the hour, where schedules
    set it, as if the load were the same at every hour.
    """
    kept = context.provisioned_concurrency.get(function.address.name, ())
    usage = context.function_usage(function.address.name)
    if not kept or usage.invocations is None or usage.duration_ms is None:
        return 0.0
    at_a_time = usage.invocations / context.seconds_per_month * usage.duration_ms / 1000
    return sum(each.share * (min(1.0, each.executions / at_a_time) if at_a_time else 1.0) for each in kept)


def warm_costs(config: ProvisionedConcurrency, context: PricingContext) -> Iterator[Metered]:
    """Provisioned concurrency, for the whole month; where schedules set it, a line for each of the numbers that they set."""
    function = context.functions[config.address.name]
    kept = context.provisioned_concurrency[config.address.name]
    price = f"lambda.pc_gb_second_{SUFFIXES[function.architecture]}"
    for each in kept:
        quantity = each.share * each.executions * function.memory_mb / MB_PER_GB * context.seconds_per_month
        component = "provisioned concurrency" + (f", {each.executions:,}" if config.scheduled else "")
        yield Metered(str(config.address), "Lambda", component, price, quantity)


def polling_costs(mapping: QueueMapping, context: PricingContext) -> Iterator[Metered | Free]:
    """Lambda asks an empty queue, too, and each time is a request; where the consumer is switched off it asks none."""
    if not mapping.enabled:
        yield Free(str(mapping.address), "switched off: Lambda does not ask the queue")
        return
    queue = context.queues[mapping.queue_arn]
    usage = context.usage.queues.get(queue.address.name)
    polls = usage.idle_polls if usage is not None else None
    price, component = ("sqs.fifo", "FIFO idle polls") if queue.fifo else ("sqs.std", "idle polls")
    yield Metered(str(mapping.address), "SQS", component, price, polls, f"queues.{queue.address.name}.idle_polls")


def policy_costs(policy: RolePolicy, context: PricingContext) -> Iterator[Metered | Free]:
    """A policy is free; Cost Explorer, which one of them allows, is paid by the request."""
    if COST_EXPLORER_ACTION not in policy.policy:
        yield Free(str(policy.address), "IAM is free")
        return
    asked = context.usage.cost_explorer_requests
    needs = "cost_explorer_requests"
    yield Metered(str(policy.address), "Cost Explorer", "requests", "costexplorer.request", asked, needs)


def log_group_costs(group: LogGroup, context: PricingContext) -> Iterator[Metered]:
    """What comes in, and what is kept for as long as the group says.

    What Lambda sends has been priced as vended logs, in tiers, since May 2025 ("Amazon CloudWatch pricing", "AWS Lambda
    introduces tiered pricing for Amazon CloudWatch logs"); what API Gateway sends is not.
    """
    name, resource = group.address.name, str(group.address)
    usage = context.usage.logs.get(name, LogUsage())
    needs = f"logs.{name}.ingested_gb"
    component, price = ("logs in", "cloudwatch.logs_ingest")
    if name in context.functions:
        component, price = ("Lambda logs in", "cloudwatch.logs_vended_ingest")
    yield Metered(resource, "CloudWatch", component, price, usage.ingested_gb, needs)
    stored = stored_gb(usage, group.retention_days, context)
    needs = needs if usage.ingested_gb is None else f"logs.{name}.stored_percent"
    yield Metered(resource, "CloudWatch", "logs stored", "cloudwatch.logs_storage", stored, needs)


def stored_gb(usage: LogUsage, retention_days: int, context: PricingContext) -> float | None:
    """GB that are there once the first of them are old enough to go."""
    if usage.ingested_gb is None or usage.stored_percent is None:
        return None
    return usage.ingested_gb * usage.stored_percent / 100 * retention_days / context.days_per_month


def log_metric_costs(metric: LogMetric) -> Iterator[Metered]:
    """A metric made of log lines is a custom metric."""
    yield Metered(str(metric.address), "CloudWatch", "metric of logs", "cloudwatch.metric", 1)


def business_metric_costs(context: PricingContext) -> Iterator[Metered]:
    """Metrics that the functions write into their logs in the embedded metric format.

    Each set of dimensions is a metric: of the service one series each, as they carry no tenant; of cold starts one a function. What
    tuning publishes is there where a change was kept, and counted as if one were tried in each hour, which is the most it can be.
    """
    elsewhere = {*OF_TUNING, *OF_BATCHES, *OF_KEPT_READS, *OF_SHARED_CACHE, *OF_DAX_READS}
    count = sum(1 for metric in Metric if metric.namespace == BUSINESS and metric not in elsewhere)
    resource = f"metrics in {BUSINESS}"
    yield Metered(resource, "CloudWatch", "metrics of the service", "cloudwatch.metric", count)
    functions = len(context.functions)
    yield Metered(resource, "CloudWatch", "cold starts by function", "cloudwatch.metric", functions)
    if any(isinstance(each, MetricAlarm) and each.alarm.kind == "tuned_failed_changes" for each in context.records):
        yield Metered(resource, "CloudWatch", "metrics of tuning", "cloudwatch.metric", len(OF_TUNING))
    if any(isinstance(each, LambdaFunction) and BATCH_METRICS in each.environment for each in context.records):
        yield Metered(resource, "CloudWatch", "metrics of batch writes", "cloudwatch.metric", len(OF_BATCHES))
    told = {name for each in context.records if isinstance(each, LambdaFunction) for name in each.environment}
    if any(name.startswith(KEPT_SECONDS) for name in told):
        yield Metered(resource, "CloudWatch", "metrics of kept answers", "cloudwatch.metric", len(OF_KEPT_READS))
    if CACHE_HOST in told:
        yield Metered(resource, "CloudWatch", "metrics of the cache", "cloudwatch.metric", len(OF_SHARED_CACHE))
    if DAX_ENDPOINT in told:
        yield Metered(resource, "CloudWatch", "metrics of DAX", "cloudwatch.metric", len(OF_DAX_READS))


def secret_costs(secret: Secret, context: PricingContext) -> Iterator[Metered]:
    """A secret by the month, and reads of it. "AWS Secrets Manager pricing"."""
    reads = context.usage.secret_reads
    yield Metered(str(secret.address), "Secrets Manager", "secret", "secretsmanager.secret", 1)
    if secret.replica_region is not None:
        yield Metered(str(secret.address), "Secrets Manager", "replica", "secretsmanager.secret", 1)
    yield Metered(str(secret.address), "Secrets Manager", "reads", "secretsmanager.request", reads, "secret_reads")
