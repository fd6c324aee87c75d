"""What is watched of DynamoDB tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned, TableDeployment
from phase3b.capacity.model.objectives import TableThresholds
from phase3b.capacity.model.threshold import Threshold
from phase3b.naming import Names, capacity_owner
from phase3b.plan.cloudwatch.alarm import AlarmKind, Subject, Watch
from phase3b.plan.cloudwatch.measures import PercentOfCeiling, Statistic
from phase3b.plan.cloudwatch.metrics import Metric, of_table_or_index
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Side:
    """Reads or writes: what is watched of each is the same, of different metrics."""

    noun: str
    throttles_kind: AlarmKind
    ceiling_kind: AlarmKind
    throttles: Metric
    consumed: Metric
    throttles_threshold: Callable[[TableThresholds], Threshold]


# In the order of `ceilings`.
SIDES: Final = (
    Side(
        "reads",
        "read_throttles",
        "read_ceiling",
        Metric.READ_THROTTLES,
        Metric.CONSUMED_READ,
        lambda thresholds: thresholds.read_throttles_per_minute,
    ),
    Side(
        "writes",
        "write_throttles",
        "write_ceiling",
        Metric.WRITE_THROTTLES,
        Metric.CONSUMED_WRITE,
        lambda thresholds: thresholds.write_throttles_per_minute,
    ),
)


def table_watches(deployment: Deployment, table: TableDeployment, names: Names) -> Iterator[Watch]:
    """Throttles and use of the ceiling of a table and each index, latency of each operation."""
    thresholds = deployment.objectives.thresholds.tables
    table_name = names.table(table.name)
    for index in (None, *table.indexes):
        index_key = None if index is None else index.name
        index_name = None if index is None else names.index(index.name)
        owner = capacity_owner(table.name, index_key)
        owner_text = table_name if index_name is None else f"{table_name} index {index_name}"
        for side, ceiling in zip(SIDES, ceilings(table.billing if index is None else index.billing), strict=True):
            yield Watch(
                side.throttles_kind,
                f"{owner}_{side.throttles_kind}",
                f"more than {{threshold}} {side.noun} a minute of {owner_text} are throttled",
                Statistic(of_table_or_index(side.throttles, table_name, index_name), "Sum"),
                side.throttles_threshold(thresholds),
                f"objectives.thresholds.tables.{side.throttles_kind}_per_minute",
                Subject(table=table.name, index=index_key),
            )
            if ceiling is not None:
                yield Watch(
                    side.ceiling_kind,
                    f"{owner}_{side.ceiling_kind}",
                    f"{side.noun} of {owner_text} are above {{threshold}} % of their ceiling of {ceiling}/s for {{minutes}}",
                    PercentOfCeiling(of_table_or_index(side.consumed, table_name, index_name), ceiling),
                    thresholds.ceiling_percent,
                    "objectives.thresholds.tables.ceiling_percent",
                    Subject(table=table.name, index=index_key),
                )
    for operation in table.operations:
        yield Watch(
            "latency_average",
            f"{table.name}_{snake(operation)}_latency",
            f"{operation} on {table_name} takes more than {{threshold}} ms on average for {{minutes}}",
            Statistic(Metric.LATENCY.of(TableName=table_name, Operation=operation), "Average"),
            thresholds.latency_average_ms,
            "objectives.thresholds.tables.latency_average_ms",
            Subject(table=table.name, operation=operation),
        )


def user_errors_watch(deployment: Deployment) -> Watch:
    """Invalid requests of the whole account, which is all that DynamoDB publishes."""
    return Watch(
        "user_errors",
        "dynamodb_user_errors",
        "more than {threshold} DynamoDB requests a minute of this account and region are invalid (throttles don't count)",
        Statistic(Metric.USER_ERRORS.of(), "Sum"),
        deployment.objectives.thresholds.tables.user_errors_per_minute,
        "objectives.thresholds.tables.user_errors_per_minute",
        Subject(),
    )


def ceilings(billing: Provisioned | OnDemand) -> tuple[int | None, int | None]:
    """Read and write ceiling in units per second; None where there is none."""
    match billing:
        case Provisioned(read=read, write=write):
            return read.ceiling, write.ceiling
        case OnDemand(read_ceiling=read_ceiling, write_ceiling=write_ceiling):
            return read_ceiling, write_ceiling


def snake(operation: str) -> str:
    """BatchWriteItem -> batch_write_item."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in operation).lstrip("_")
