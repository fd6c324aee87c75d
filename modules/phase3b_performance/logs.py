"""Log groups, and metrics made of log lines."""

from __future__ import annotations

from modules.phase3b_performance.drawn import Drawn, drawn, protected
from phase3b.plan.functions.records import LogGroup, LogMetric


def draw_log_group(record: LogGroup) -> Drawn:
    """A log group, encrypted."""
    return drawn(
        record.address,
        name=record.name,
        retention_in_days=record.retention_days,
        kms_key_id=record.key_arn,
        lifecycle=protected(record.prevent_destroy),
    )


def draw_log_metric(record: LogMetric) -> Drawn:
    """A metric filter."""
    return drawn(
        record.address,
        name=record.name,
        log_group_name=record.log_group_name,
        pattern=record.pattern,
        metric_transformation={
            "name": record.metric_name,
            "namespace": record.namespace,
            "value": record.value,
        },
    )
