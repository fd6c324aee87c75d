"""What functions, logs, alarms and buckets could save."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil
from typing import Literal

from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.apis.records import MethodSettings, WebSocketStage
from phase3b.plan.functions.records import LambdaFunction, LogGroup
from phase3b.plan.plan import Plan
from phase3b.plan.records import Record
from phase3b.pricing.missing import missing_words
from phase3b.pricing.report.money import usd
from phase3b.pricing.savings.saving import Baseline, NotProposed, Saving
from phase3b.pricing.usage.usage import BucketUsage, FunctionUsage

LEAST_MEMORY_MB = 128
"""What Lambda gives at least."""
MEMORY_RISK = "CPU shrinks with memory, so that it may run longer and cost the same: priced as if it took as long as now. Measure it"


def architecture_savings(base: Baseline) -> Iterator[Saving | NotProposed]:
    """Functions on arm64, which AWS charges less for; where all are, what that saves already."""
    functions = _functions(base.plan)
    intel = [function.address.name for function in functions if function.architecture == "x86_64"]
    if not functions:
        return
    if not intel:
        other = base.saved(_of_architecture(base.plan, "x86_64"))
        # The architectures have different prices: without a difference nothing of the functions was priced.
        known = other is not None and other.complete and other.usd
        less = f", which costs ${usd(-other.usd)} a month less than x86_64" if other is not None and known else ""
        yield NotProposed("arm64", "functions", f"all {len(functions)} run on arm64 already{less}")
        return
    saved = base.saved(_of_architecture(base.plan, "arm64"))
    if saved is None or not saved.usd:
        why = "needs usage of the functions" if saved is None else "no charge is known that it would lower"
        yield NotProposed("arm64", ", ".join(intel), why)
        return
    risk = "Packages with compiled code must be there for arm64"
    yield Saving("arm64", ", ".join(intel), saved.usd, "architecture: arm64", risk, saved.complete)


def memory_savings(base: Baseline) -> Iterator[Saving | NotProposed]:
    """Functions with more memory than the most they were seen to use needs, by the objective for use of memory."""
    unknown: list[str] = []
    for function in _functions(base.plan):
        name = function.address.name
        used = base.usage.functions.get(name, FunctionUsage()).memory_used_mb
        if used is None:
            unknown.append(name)
        else:
            yield _memory(base, function, used)
    if unknown:
        yield NotProposed("memory", ", ".join(unknown), "needs usage: functions.NAME.memory_used_mb")


def _memory(base: Baseline, function: LambdaFunction, used_mb: float) -> Saving | NotProposed:
    name, now = function.address.name, function.memory_mb
    enough = needed_memory_mb(base, used_mb)
    if enough >= now:
        share = base.deployment.objectives.thresholds.functions.memory_percent.warning
        least = f"{used_mb:g} MB used of {now}, and {share:g} % is the most it should use: {enough} MB are needed"
        return NotProposed("memory", name, least)
    saved = base.saved(_with(base.plan, {id(function): replace(function, memory_mb=enough)}))
    own = base.usage.functions.get(name, FunctionUsage())
    if own.invocations is None or own.duration_ms is None:
        return NotProposed("memory", name, f"needs usage: functions.{name}")
    if saved is None or (not saved.usd and not saved.complete):
        return NotProposed("memory", name, f"{base.terms.prices.name} lacks a price of the function")
    how = f"tiers.{base.deployment.tier_name}.functions.{name}: {{memory_mb: {enough}}}, now {now}; {used_mb:g} MB used"
    return Saving("memory", name, saved.usd, how, MEMORY_RISK, saved.complete)


def needed_memory_mb(base: Baseline, used_mb: float) -> int:
    """The least memory of which so much is no more than the objective's warning, in whole steps."""
    share = base.deployment.objectives.thresholds.functions.memory_percent.warning
    step = 1 if base.deployment.assumptions is None else int(base.deployment.assumptions.memory_step_mb.value)
    return max(LEAST_MEMORY_MB, ceil(used_mb * 100 / share / step) * step)


def retention_savings(base: Baseline) -> Iterator[Saving | NotProposed]:
    """Logs kept for as short as is assumed to be enough."""
    groups = [record for record in base.plan.records if isinstance(record, LogGroup)]
    if not groups or base.deployment.assumptions is None:
        return
    least, longest = (
        int(base.deployment.assumptions.shortest_log_retention_days.value),
        max(group.retention_days for group in groups),
    )
    if longest <= least:
        yield NotProposed("log retention", "log groups", f"kept for {longest} days, and {least} are the least")
        return
    changed = {id(group): replace(group, retention_days=min(least, group.retention_days)) for group in groups}
    saved = base.saved(_with(base.plan, changed))
    if saved is None or saved.usd <= 0:
        lacks = missing_words(
            price=base.terms.prices.find("cloudwatch.logs_storage") is None,
            usage=any(each.component == "logs stored" for each in base.bill.needs_usage),
        )
        why = {
            "": "nothing is kept for longer that is charged",
            "needs usage": "needs usage: logs.NAME.ingested_gb",
        }.get(lacks, f"{base.terms.prices.name} has no price cloudwatch.logs_storage")
        yield NotProposed("log retention", "log groups", why)
        return
    how = f"environments.{base.deployment.name}: {{log_retention_days: {least}}}, now {longest}"
    risk = f"An error older than {least} days has no log any more"
    yield Saving("log retention", "log groups", saved.usd, how, risk, saved.complete)


def alarm_savings(base: Baseline) -> Iterator[Saving | NotProposed]:
    """Critical alarms alone."""
    alarms = [record for record in base.plan.records if isinstance(record, MetricAlarm)]
    warnings = {id(record) for record in alarms if record.alarm.level == "warning"}
    if not warnings or len(warnings) == len(alarms):
        yield NotProposed("alarm levels", "alarms", f"all {len(alarms)} are of one level")
        return
    kept = tuple(record for record in base.plan.records if id(record) not in warnings)
    saved = base.saved(replace(base.plan, records=kept))
    if saved is None or (saved.usd <= 0 and not saved.complete):
        yield NotProposed("alarm levels", "alarms", f"{base.terms.prices.name} lacks a price of alarms")
        return
    how = f"environments.{base.deployment.name}: {{alarm_levels: [critical]}}, {len(warnings)} alarms less"
    yield Saving("alarm levels", "alarms", saved.usd, how, "Nobody is notified before it is critical", saved.complete)


def detailed_metrics_savings(base: Baseline) -> Iterator[Saving | NotProposed]:
    """Metrics of each method and route: nothing that phase3b makes uses them."""
    records = tuple(
        replace(each, detailed_metrics=False) if isinstance(each, MethodSettings | WebSocketStage) else each
        for each in base.plan.records
    )
    if records == base.plan.records:
        return
    saved = base.saved(replace(base.plan, records=records))
    if saved is None or saved.usd <= 0:
        yield NotProposed("detailed metrics", "API", "needs usage: api.method_metrics and websocket.route_metrics")
        return
    how = f"tiers.{base.deployment.tier_name}: {{detailed_metrics: false}}"
    risk = "Latency and errors of the whole API alone; of a single method the access log tells them"
    yield Saving("detailed metrics", "API", saved.usd, how, risk, saved.complete)


def lifecycle_savings(base: Baseline) -> Iterator[Saving | NotProposed]:
    """Objects moved to Standard-IA after 30 days and to Glacier after 90, as the guide advises."""
    bucket = base.usage.s3
    if bucket is None:
        yield NotProposed(
            "S3 lifecycle",
            "buckets",
            "what failed is deleted after its retention; a usage file may tell `s3` of others",
        )
        return
    older, oldest = bucket.older_than_30_days_percent, bucket.older_than_90_days_percent
    if older is None or oldest is None:
        missing = "needs usage: s3.older_than_30_days_percent and s3.older_than_90_days_percent"
        yield NotProposed("S3 lifecycle", "buckets", missing)
        return
    saved = base.saved(usage=base.usage.model_copy(update={"s3": _moved(bucket, older, oldest)}))
    if saved is None or saved.usd <= 0:
        yield NotProposed("S3 lifecycle", "buckets", "nothing in Standard is older than 30 days, or a price is missing")
        return
    how = "A lifecycle rule: STANDARD_IA after 30 days, GLACIER after 90"
    risk = (
        "Reading costs by the GB, and from Glacier takes hours; less than 30 days in Standard-IA and 90 in Glacier are "
        "charged as such; small objects are charged as 128 KB in Standard-IA"
    )
    yield Saving("S3 lifecycle", "buckets", saved.usd, how, risk, saved.complete)


def _moved(bucket: BucketUsage, older_percent: float, oldest_percent: float) -> BucketUsage:
    older, oldest = bucket.standard_gb * older_percent / 100, bucket.standard_gb * oldest_percent / 100
    return bucket.model_copy(
        update={
            "standard_gb": bucket.standard_gb - older,
            "standard_ia_gb": bucket.standard_ia_gb + older - oldest,
            "glacier_gb": bucket.glacier_gb + oldest,
        }
    )


def _functions(plan: Plan) -> list[LambdaFunction]:
    return [record for record in plan.records if isinstance(record, LambdaFunction)]


def _of_architecture(plan: Plan, architecture: Literal["arm64", "x86_64"]) -> Plan:
    return _with(plan, {id(each): replace(each, architecture=architecture) for each in _functions(plan)})


def _with(plan: Plan, changed: dict[int, LambdaFunction] | dict[int, LogGroup]) -> Plan:
    """The plan with some of its records, known by their identity, otherwise."""
    records: tuple[Record, ...] = tuple(changed.get(id(record), record) for record in plan.records)
    return replace(plan, records=records)
