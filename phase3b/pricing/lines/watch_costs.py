"""What watching costs: alarms, dashboards, metrics of our own, logs. "Amazon CloudWatch pricing"."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm
from phase3b.plan.cloudwatch.measures import Measure, Statistic
from phase3b.plan.cloudwatch.metrics import BUSINESS, Metric
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.functions.records import LogGroup, LogMetric
from phase3b.plan.tables.records import ScalingPolicy
from phase3b.pricing.lines.cost_line import Metered
from phase3b.pricing.setting import Setting
from phase3b.pricing.usage.usage import LogUsage

# CloudWatch charges an alarm as one of high resolution when its period is shorter than a minute.
STANDARD_PERIOD_SECONDS = 60


def alarm_costs(record: MetricAlarm) -> Iterator[Metered]:
    """An alarm is charged by the metrics in it, more where it looks every few seconds."""
    alarm = record.alarm
    resource, metrics = str(record.address), metrics_in(alarm.measure)
    quick = alarm.period_seconds < STANDARD_PERIOD_SECONDS
    component = f"{'high-resolution ' if quick else ''}alarm on {'a metric' if metrics == 1 else 'metric math'}"
    price = "cloudwatch.alarm_high_res" if quick else "cloudwatch.alarm_standard"
    yield Metered(resource, "CloudWatch", component, price, metrics)


def composite_costs(record: CompositeAlarm) -> Iterator[Metered]:
    """An alarm over alarms, however many: those are charged by themselves."""
    yield Metered(str(record.address), "CloudWatch", "composite alarm", "cloudwatch.alarm_composite", 1)


def metrics_in(measure: Measure) -> int:
    """How many metrics a measure reads: each is charged."""
    return 1 if isinstance(measure, Statistic) else len(measure.queries)


def scaling_alarm_costs(policy: ScalingPolicy, setting: Setting) -> Iterator[Metered]:
    """Auto scaling costs nothing "beyond what you already pay for DynamoDB and CloudWatch alarms": these."""
    alarms = setting.usage.alarms_per_scaling_policy
    needs = "alarms_per_scaling_policy"
    yield Metered(
        str(policy.address), "CloudWatch", "alarms of auto scaling", "cloudwatch.alarm_standard", alarms, needs
    )


def dashboard_costs(dashboard: Dashboard) -> Iterator[Metered]:
    """A dashboard, however large."""
    yield Metered(str(dashboard.address), "CloudWatch", "dashboard", "cloudwatch.dashboard", 1)


def log_metric_costs(metric: LogMetric) -> Iterator[Metered]:
    """A metric made of log lines is a custom metric."""
    yield Metered(str(metric.address), "CloudWatch", "metric of logs", "cloudwatch.metric", 1)


def business_metric_costs() -> Iterator[Metered]:
    """Metrics that the functions write into their logs: one series each, as they carry no tenant."""
    count = sum(1 for metric in Metric if metric.namespace == BUSINESS)
    yield Metered(f"metrics in {BUSINESS}", "CloudWatch", "metrics of the service", "cloudwatch.metric", count)


def log_group_costs(group: LogGroup, setting: Setting) -> Iterator[Metered]:
    """What comes in, and what is kept for as long as the group says."""
    name, resource = group.address.name, str(group.address)
    usage = setting.usage.logs.get(name, LogUsage())
    needs = f"logs.{name}.ingested_gb"
    yield Metered(resource, "CloudWatch", "logs in", "cloudwatch.logs_ingest", usage.ingested_gb, needs)
    stored = stored_gb(usage, group.retention_days, setting)
    needs = needs if usage.ingested_gb is None else f"logs.{name}.stored_percent"
    yield Metered(resource, "CloudWatch", "logs stored", "cloudwatch.logs_storage", stored, needs)


def stored_gb(usage: LogUsage, retention_days: int, setting: Setting) -> float | None:
    """GB that are there once the first of them are old enough to go."""
    if usage.ingested_gb is None or usage.stored_percent is None:
        return None
    return usage.ingested_gb * usage.stored_percent / 100 * retention_days / setting.days_per_month
