"""Rows of the dashboard for the account's quotas, and for what throttles a table or fails within DynamoDB."""

from __future__ import annotations

from phase3b.capacity.deployment import Deployment, TableDeployment
from phase3b.capacity.model.threshold import Threshold
from phase3b.naming import Names
from phase3b.plan.alarms.account import ALL_TABLES, LARGEST_TABLE, Units, executions_used, unreserved_used
from phase3b.plan.alarms.events import topic_series, topics
from phase3b.plan.alarms.faults import CAUSES, other_causes, owners_of
from phase3b.plan.cloudwatch.graph import Graph, Line, MathLine, Widget
from phase3b.plan.cloudwatch.metrics import Metric, of_table_or_index
from phase3b.plan.dashboards.events import marks_of, period_of


def account_row(deployment: Deployment, names: Names) -> tuple[Widget, ...]:
    """How near the account is to its quotas, and the alerts that did not arrive.

    Every environment draws them; levels are drawn where the alarms are.
    """
    thresholds, watched = deployment.objectives.thresholds.account, deployment.watches_account

    def units(title: str, several: tuple[Units, ...], threshold: Threshold | None) -> Graph:
        lines = tuple(Line(each.metric.of(), "Maximum", each.label, period_of(threshold)) for each in several)
        return Graph(title, "Percent of the quota", lines, marks_of(threshold, watched), 5)

    failed = deployment.objectives.thresholds.alerts.failed_notifications_per_5_minutes
    undelivered = tuple(
        Line(topic_series(topic, names), "Sum", says, period_of(failed))
        for topic, says in zip(topics(deployment), ("not delivered", "warnings not delivered"), strict=False)
    )
    used, claimed = thresholds.concurrency_percent, thresholds.claimed_concurrency_percent
    return (
        units("Provisioned capacity of the account", ALL_TABLES, thresholds.provisioned_units_percent),
        units("Largest table or index of the account", LARGEST_TABLE, thresholds.largest_table_percent),
        *(
            (
                Graph(
                    "Lambda executions of the account",
                    "Percent of the quota",
                    (MathLine(executions_used(deployment), "executions at a time", period_of(used)),),
                    marks_of(used, watched),
                    5,
                ),
                Graph(
                    "Unreserved executions of the account",
                    "Percent of what is not reserved",
                    (MathLine(unreserved_used(deployment), "taken", period_of(claimed)),),
                    marks_of(claimed, watched),
                    5,
                ),
            )
            if deployment.functions
            else ()
        ),
        Graph("Alerts", "Not delivered", undelivered, marks_of(failed, undelivered), 4),
    )


def fault_row(deployment: Deployment, table: TableDeployment, names: Names) -> tuple[Widget, ...]:
    """Throttles of a table and its indexes by cause, and DynamoDB's own errors."""
    thresholds = deployment.objectives.thresholds.tables
    table_name = names.table(table.name)
    hot, errors = thresholds.hot_partition_throttles_per_minute, thresholds.system_errors_per_minute
    limit = thresholds.account_limit_throttles_per_minute
    every = [
        (side, index_name, f"{index_name or 'table'} {side.noun}", billing)
        for side in CAUSES
        for _, index_name, billing in owners_of(table, names)
    ]
    hot_lines = tuple(
        Line(of_table_or_index(side.key_range, table_name, index_name), "Sum", label, period_of(hot))
        for side, index_name, label, _ in every
    )
    other_lines = tuple(
        Line(series, "Sum", label, period_of(limit))
        for side, index_name, label, billing in every
        if (series := other_causes(side, billing, table_name, index_name)) is not None
    )
    failed = tuple(
        Line(Metric.SYSTEM_ERRORS.of(TableName=table_name, Operation=each), "Sum", each, period_of(errors))
        for each in table.operations
    )
    return (
        Graph("Throttled by a hot partition", "Events per minute", hot_lines, marks_of(hot, hot_lines), 8),
        Graph("Throttled by capacity, ceiling or account", "Events per minute", other_lines, (), 8),
        Graph("System errors", "Calls per minute", failed, marks_of(errors, failed), 8),
    )
