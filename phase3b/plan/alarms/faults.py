"""What is watched of DynamoDB tables that more capacity does not help against: AWS's own errors, and throttles by cause.

Every throttle is counted in Read- and WriteThrottleEvents, which have alarms of their own. By cause only those have one
that are to be solved otherwise, not by capacity: a hot partition by other keys, the account's limit by a request to
AWS. The rest is what the table's billing mode says: provisioned capacity or the ceiling, and the dashboard draws it.

Sources: "DynamoDB metrics and dimensions" and "DynamoDB throttling resolution guide" in the Amazon DynamoDB Developer Guide.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Billing, Deployment, OnDemand, TableDeployment
from phase3b.naming import Names, capacity_owner
from phase3b.plan.cloudwatch.alarm import AlarmKind, Subject, Watch
from phase3b.plan.cloudwatch.measures import Statistic
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries, of_table_or_index
from phase3b.plan.tables.alarms import ceilings, snake
from phase3b.quick_dataclass import dataclass

_RULE: Final = "objectives.thresholds.tables."


@dataclass(frozen=True, slots=True)
class Causes:
    """The causes of throttles of reads or of writes."""

    noun: str
    hot_partitions_kind: AlarmKind
    account_limit_kind: AlarmKind
    key_range: Metric
    provisioned: Metric
    on_demand_ceiling: Metric
    account_limit: Metric


# In the order of `ceilings`.
CAUSES: Final = (
    Causes(
        "reads",
        "read_hot_partitions",
        "read_account_limit",
        Metric.READ_KEY_RANGE_THROTTLES,
        Metric.READ_PROVISIONED_THROTTLES,
        Metric.READ_ON_DEMAND_THROTTLES,
        Metric.READ_ACCOUNT_THROTTLES,
    ),
    Causes(
        "writes",
        "write_hot_partitions",
        "write_account_limit",
        Metric.WRITE_KEY_RANGE_THROTTLES,
        Metric.WRITE_PROVISIONED_THROTTLES,
        Metric.WRITE_ON_DEMAND_THROTTLES,
        Metric.WRITE_ACCOUNT_THROTTLES,
    ),
)


def owners_of(table: TableDeployment, names: Names) -> Iterator[tuple[str | None, str | None, Billing]]:
    """What throttles for itself: the table, and each index with its name here, its name in AWS, and how it is paid for."""
    yield None, None, table.billing
    for index in table.indexes:
        yield index.name, names.index(index.name), index.billing


def fault_watches(deployment: Deployment, table: TableDeployment, names: Names) -> Iterator[Watch]:
    """System errors of each operation, hot partitions and the account's limit of the table and each index."""
    thresholds = deployment.objectives.thresholds.tables
    table_name = names.table(table.name)
    hot, limit, errors = (
        thresholds.hot_partition_throttles_per_minute,
        thresholds.account_limit_throttles_per_minute,
        thresholds.system_errors_per_minute,
    )
    for index, index_name, billing in owners_of(table, names):
        owner = capacity_owner(table.name, index)
        owner_text = table_name if index_name is None else f"{table_name} index {index_name}"
        subject = Subject(table=table.name, index=index)
        for side, ceiling in zip(CAUSES, ceilings(billing), strict=True):
            if hot is not None:
                yield Watch(
                    side.hot_partitions_kind,
                    f"{owner}_{side.hot_partitions_kind}",
                    f"more than {{threshold}} {side.noun} a minute of {owner_text} are throttled by a hot partition",
                    Statistic(of_table_or_index(side.key_range, table_name, index_name), "Sum"),
                    hot,
                    f"{_RULE}hot_partition_throttles_per_minute",
                    subject,
                )
            series = _account_limit(side, table_name, index_name)
            if limit is not None and series is not None and isinstance(billing, OnDemand) and ceiling is None:
                yield Watch(
                    side.account_limit_kind,
                    f"{owner}_{side.account_limit_kind}",
                    f"more than {{threshold}} {side.noun} a minute of {owner_text} are throttled by the account's limit for a table",
                    Statistic(series, "Sum"),
                    limit,
                    f"{_RULE}account_limit_throttles_per_minute",
                    subject,
                )
    if errors is None:
        return
    for operation in table.operations:
        yield Watch(
            "system_errors",
            f"{table.name}_{snake(operation)}_system_errors",
            f"more than {{threshold}} calls of {operation} on {table_name} a minute fail within DynamoDB",
            Statistic(Metric.SYSTEM_ERRORS.of(TableName=table_name, Operation=operation), "Sum"),
            errors,
            f"{_RULE}system_errors_per_minute",
            Subject(table=table.name, operation=operation),
        )


def _account_limit(side: Causes, table_name: str, index_name: str | None) -> MetricSeries | None:
    """Throttles by the account's limit; None where AWS publishes none, as of an index's writes."""
    wanted = frozenset({"TableName"} if index_name is None else {"TableName", "GlobalSecondaryIndexName"})
    if wanted not in side.account_limit.dimension_sets:
        return None
    return of_table_or_index(side.account_limit, table_name, index_name)


def other_causes(side: Causes, billing: Billing, table_name: str, index_name: str | None) -> MetricSeries | None:
    """What beside a hot partition throttles reads or writes of a table or an index, as it is paid for."""
    if not isinstance(billing, OnDemand):
        return of_table_or_index(side.provisioned, table_name, index_name)
    if ceilings(billing)[CAUSES.index(side)] is not None:
        return of_table_or_index(side.on_demand_ceiling, table_name, index_name)
    return _account_limit(side, table_name, index_name)
