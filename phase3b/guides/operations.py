"""The operations guide: what it says of an environment, out of objectives, alarms, scenarios and escalation."""

from __future__ import annotations

import fnmatch
import json
import shlex
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from phase3b.capacity.deployment import OnDemand, Provisioned
from phase3b.capacity.model.targets import OptimiseWhen
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.ops.lasting import lasting
from phase3b.guides.corrections import corrections
from phase3b.guides.situation import Situation
from phase3b.operations.review.checklist import written_lists
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.cloudwatch.alarm import AlarmKind
from phase3b.plan.cloudwatch.measures import StatisticName
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries
from phase3b.plan.dashboards.dashboard import console_url_since
from phase3b.quick_dataclass import dataclass

HOUR_SECONDS: Final = 3600
DASHBOARD_HOURS: Final = 3
# Shorter periods are kept for 15 days only, and an hour of them is easy to read: "GetMetricData" in the CloudWatch API reference.
PERIOD_SECONDS: Final = 300
# Kinds of alarms by the sections that name their entries; a pattern stands for several.
LATENCY_KINDS: Final = ("api_latency", "duration_p95", "latency_average")
ERROR_KINDS: Final = ("function_error*", "server_errors")


@dataclass(frozen=True, slots=True)
class Objective:
    """A row of the table of objectives: levels as people write them, how they are judged, the alarms, and where it is set."""

    what: str
    target: str
    warning: str
    critical: str
    judged: str
    alarms: int
    kind: AlarmKind | None
    key: str


def operations(situation: Situation) -> Mapping[str, object]:
    """The data of the guide."""
    deployment, names = situation.deployment, situation.names
    environment = deployment.environment
    load = situation.capacity.load
    due = situation.capacity.ops.review
    raising = _raising(situation)
    return {
        "s": situation,
        "environment": deployment.name,
        "tier": deployment.tier_name,
        "region": environment.region,
        "dashboard": console_url_since(environment.region, names.dashboard(1), DASHBOARD_HOURS),
        "objectives": tuple(_objectives(situation)),
        "triggers": tuple(_triggers(deployment.objectives.optimise_when)),
        "escalation": situation.capacity.ops.escalation,
        "check": situation.capacity.ops.check,
        "review": due,
        "due": [(name, load.scenarios[name].description) for name in due.load_tests if name in load.scenarios],
        "retention_days": environment.log_retention_days,
        "budget": environment.budget,
        "budget_usd": deployment.tier.documented.monthly_cost_usd,
        "lists": written_lists(),
        "latency_lines": _latency_lines(situation),
        "latency_entries": _entries(situation, LATENCY_KINDS),
        "error_entries": _entries(situation, ERROR_KINDS),
        "table_lines": _table_lines(situation),
        "alarm_line": situation.aws(
            *("cloudwatch", "describe-alarms", "--state-value", "ALARM", "--alarm-name-prefix", f"{names.prefix}-"),
            *("--query", "MetricAlarms[].[AlarmName,StateUpdatedTimestamp,StateReason]", "--output", "text"),
        ),
        "corrections": corrections(deployment.name, raising),
        "raising": raising,
        "restoring": situation.ours(_restoring(situation), asks_aws=True),
        "recovery_window": environment.point_in_time_recovery,
        "recovery": situation.capacity.ops.recovery,
        "budgeted": deployment.api is not None,
        "muted_for": lasting(situation.capacity.ops.mute.proposed_minutes),
        "window_days": situation.capacity.ops.budget.window_days,
    }


def _objectives(situation: Situation) -> Iterator[Objective]:
    """The rows of the guide's table of targets, from the thresholds of this environment."""
    given = situation.deployment.objectives.thresholds
    of_kinds: dict[str, int] = {}
    for alarm in alarms(situation.deployment, situation.names):
        of_kinds[alarm.kind] = of_kinds.get(alarm.kind, 0) + 1
    rows: Sequence[tuple[str, Threshold | None, str, str, AlarmKind | None, str]] = (
        ("API latency (p95)", given.api.latency_p95_ms, "above", "ms", "api_latency", "api.latency_p95_ms"),
        ("Requests that fail (5xx)", given.api.server_error_percent, "above", "%", "server_errors", "api.server_error_percent"),
        ("Success, as the portal sees it", given.portal.success_percent_below, "below", "%", None, "portal.success_percent_below"),
        ("Throttled reads of a table", given.tables.read_throttles_per_minute, "above", "a minute", "read_throttles",
         "tables.read_throttles_per_minute"),
        ("Throttled writes of a table", given.tables.write_throttles_per_minute, "above", "a minute", "write_throttles",
         "tables.write_throttles_per_minute"),
        ("Lambda errors", given.functions.error_percent, "above", "%", "function_error_share", "functions.error_percent"),
        ("Cold starts", given.functions.cold_start_percent, "above", "%", "cold_starts", "functions.cold_start_percent"),
        ("Page load time", given.portal.page_load_ms, "above", "ms", None, "portal.page_load_ms"),
    )  # fmt: skip
    for what, threshold, side, unit, kind, key in rows:
        if threshold is None:
            yield Objective(
                what, "-", "-", "-", "not at all: null in the file", 0, None, f"objectives.thresholds.{key}"
            )
            continue
        yield Objective(
            what,
            "-" if threshold.target is None else f"{threshold.target:g} {unit}",
            f"{side} {threshold.warning:g} {unit}",
            f"{side} {threshold.critical:g} {unit}",
            _judged(threshold),
            0 if kind is None else of_kinds.get(kind, 0),
            kind,
            f"objectives.thresholds.{key}",
        )


def _judged(threshold: Threshold) -> str:
    if threshold.evaluation_periods == 1:
        return f"{threshold.period_seconds:g} s"
    return f"{threshold.datapoints} of {threshold.evaluation_periods} periods of {threshold.period_seconds:g} s"


def _triggers(when: OptimiseWhen) -> Iterator[tuple[str, str]]:
    """When it is time to optimise, each with the key that says it."""
    yield (
        f"p95 latency above {when.latency_p95_ms:g} ms for {when.latency_hours} hours",
        "latency_p95_ms, latency_hours",
    )
    yield (
        f"a customer costs more than ${when.monthly_cost_per_customer_usd:.2f} a month",
        "monthly_cost_per_customer_usd",
    )
    yield f"more than {when.throttles_per_day} throttles a day", "throttles_per_day"
    yield f"more than {when.cold_start_percent:g} % cold starts", "cold_start_percent"


def _raising(situation: Situation) -> str:
    """The words that raise a table beyond its maximum for a time: the first provisioned one, else the first."""
    tables = situation.deployment.tables
    table = next((each for each in tables if isinstance(each.billing, Provisioned)), tables[0])
    match table.billing:
        case Provisioned(read=read, write=write):
            most: tuple[int | None, int | None] = read.ceiling, write.ceiling
        case OnDemand(read_ceiling=reads, write_ceiling=writes):
            most = reads, writes
    sides = zip(("--read", "--write"), most, strict=True)
    numbers = "".join(f" {option} {situation.place.grown(each)}" for option, each in sides if each is not None)
    return f"ops capacity raise {table.name} --env {situation.deployment.name}{numbers} --for {lasting(situation.deployment.ops.raised.proposed_minutes)}"


def _restoring(situation: Situation) -> str:
    """The words that show what a restore of the first table costs; a backup of it where there is no point-in-time recovery."""
    name, table = situation.deployment.name, situation.deployment.tables[0].name
    if situation.deployment.environment.point_in_time_recovery:
        return f"ops backup restore {name} --table {table} --dry-run"
    return f"ops backup create {name} --table {table} --dry-run"


def _latency_lines(situation: Situation) -> tuple[str, ...]:
    """p95 of the API and of a function, and the latency of an operation of a table."""
    names, api = situation.names, situation.deployment.api
    found = []
    if api is not None:
        found.append(
            _figures(situation, Metric.API_LATENCY.of(ApiName=names.shared("api"), Stage=api.definition.stage), "p95")
        )
    for function in situation.deployment.functions[:1]:
        found.append(_figures(situation, Metric.DURATION.of(FunctionName=names.function(function.name)), "p95"))  # noqa: PERF401  one, or none
    table = names.table(situation.deployment.tables[0].name)
    found.append(_figures(situation, Metric.LATENCY.of(TableName=table, Operation="Query"), "Average"))
    return tuple(found)


def _entries(situation: Situation, patterns: Sequence[str]) -> tuple[str, ...]:
    """The command that shows an entry of the runbook, for each of these kinds that the environment has an alarm of."""
    there = {alarm.kind for alarm in alarms(situation.deployment, situation.names)}
    return tuple(
        situation.ours(f"runbook {situation.deployment.name} --alarm {shlex.quote(each)}", asks_aws=True)
        for each in patterns
        if fnmatch.filter(there, each)
    )


def _table_lines(situation: Situation) -> tuple[str, ...]:
    """What a table has now, and what auto scaling did."""
    table = situation.names.table(situation.deployment.tables[0].name)
    return (
        situation.aws("dynamodb", "describe-table", "--table-name", table),
        situation.aws(
            *("application-autoscaling", "describe-scalable-targets", "--service-namespace", "dynamodb"),
            *("--resource-ids", f"table/{table}"),
        ),
        situation.aws(
            *("application-autoscaling", "describe-scaling-activities", "--service-namespace", "dynamodb"),
            *("--resource-id", f"table/{table}", "--max-items", "10"),
        ),
    )


def _figures(situation: Situation, series: MetricSeries, statistic: StatisticName) -> str:
    """An hour of a metric, newest first: get-metric-data takes statistics and percentiles in the same place."""
    query = {
        "Id": "figures",
        "MetricStat": {
            "Metric": {
                "Namespace": series.namespace,
                "MetricName": series.metric.metric_name,
                "Dimensions": [{"Name": name, "Value": value} for name, value in series.dimensions],
            },
            "Period": PERIOD_SECONDS,
            "Stat": statistic,
        },
    }
    return situation.aws(
        *("cloudwatch", "get-metric-data", *situation.window(HOUR_SECONDS), "--scan-by", "TimestampDescending"),
        *("--metric-data-queries", json.dumps([query], separators=(",", ":"))),
        *("--query", "MetricDataResults[].[Timestamps,Values]", "--output", "text"),
    )
