"""Log groups, and metrics made of log lines."""

from __future__ import annotations

from cdktf import TerraformResourceLifecycle
from constructs import Construct

from imports.aws.cloudwatch_log_group import CloudwatchLogGroup
from imports.aws.cloudwatch_log_metric_filter import (
    CloudwatchLogMetricFilter,
    CloudwatchLogMetricFilterMetricTransformation,
)
from modules.phase3b_performance.address import pinned
from phase3b.plan.functions.records import LogGroup, LogMetric


def draw_log_group(scope: Construct, record: LogGroup) -> None:
    """A log group, encrypted."""
    group = CloudwatchLogGroup(
        scope,
        str(record.address),
        name=record.name,
        retention_in_days=record.retention_days,
        kms_key_id=record.key_arn,
        lifecycle=TerraformResourceLifecycle(prevent_destroy=True) if record.prevent_destroy else None,
    )
    pinned(group, record.address)


def draw_log_metric(scope: Construct, record: LogMetric) -> None:
    """A metric filter."""
    log_filter = CloudwatchLogMetricFilter(
        scope,
        str(record.address),
        name=record.name,
        log_group_name=record.log_group_name,
        pattern=record.pattern,
        metric_transformation=CloudwatchLogMetricFilterMetricTransformation(
            name=record.metric_name, namespace=record.namespace, value=record.value
        ),
    )
    pinned(log_filter, record.address)
