"""The catalogue of CloudWatch metrics, with the dimensions that AWS publishes them with.

Nothing else spells a metric's name. A metric asked for with dimensions that AWS does not publish would be an alarm
that never fires, so that is an error here, at synth.

Sources: "DynamoDB metrics and dimensions" in the Amazon DynamoDB Developer Guide.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from phase3b.errors import bad_input

DYNAMODB: Final = "AWS/DynamoDB"
_TABLE: Final = frozenset({"TableName"})
_INDEX: Final = frozenset({"TableName", "GlobalSecondaryIndexName"})
_OPERATION: Final = frozenset({"TableName", "Operation"})
_ACCOUNT: Final = frozenset[str]()


class Metric(Enum):
    """A metric that AWS publishes: namespace, name, and each set of dimensions it can be asked for with."""

    # A Sum over a period; to compare it with a capacity, divide by the period's seconds.
    CONSUMED_READ = (DYNAMODB, "ConsumedReadCapacityUnits", (_TABLE, _INDEX))
    CONSUMED_WRITE = (DYNAMODB, "ConsumedWriteCapacityUnits", (_TABLE, _INDEX))
    # A level per second.
    PROVISIONED_READ = (DYNAMODB, "ProvisionedReadCapacityUnits", (_TABLE, _INDEX))
    PROVISIONED_WRITE = (DYNAMODB, "ProvisionedWriteCapacityUnits", (_TABLE, _INDEX))
    # With TableName alone the indexes are not in it.
    READ_THROTTLES = (DYNAMODB, "ReadThrottleEvents", (_TABLE, _INDEX))
    WRITE_THROTTLES = (DYNAMODB, "WriteThrottleEvents", (_TABLE, _INDEX))
    # Server-side time, without the network.
    LATENCY = (DYNAMODB, "SuccessfulRequestLatency", (_OPERATION,))
    # Of the whole account and region; throttled requests are not in it.
    USER_ERRORS = (DYNAMODB, "UserErrors", (_ACCOUNT,))

    def __init__(self, namespace: str, metric_name: str, dimension_sets: tuple[frozenset[str], ...]) -> None:
        self.namespace = namespace
        self.metric_name = metric_name
        self.dimension_sets = dimension_sets

    def of(self, **dimensions: str) -> MetricSeries:
        """The series with these dimensions.

        Raises:
            Phase3bError: AWS does not publish the metric with these dimensions.
        """
        if frozenset(dimensions) not in self.dimension_sets:
            given = " + ".join(sorted(dimensions)) or "no dimension"
            published = ", ".join(" + ".join(sorted(each)) or "no dimension" for each in self.dimension_sets)
            raise bad_input(
                f"{self.namespace} {self.metric_name} is not published with {given}",
                f"It is published with: {published}",
            )
        # AWS's own order: TableName first.
        ordered = sorted(dimensions.items(), key=lambda pair: (pair[0] != "TableName", pair[0]))
        return MetricSeries(self, tuple(ordered))


@dataclass(frozen=True, slots=True)
class MetricSeries:
    """One series of a metric: what CloudWatch calls a metric with its dimensions."""

    metric: Metric
    dimensions: tuple[tuple[str, str], ...]


def of_table_or_index(metric: Metric, table_name: str, index_name: str | None) -> MetricSeries:
    """The series of a table, or of one of its indexes."""
    if index_name is None:
        return metric.of(TableName=table_name)
    return metric.of(TableName=table_name, GlobalSecondaryIndexName=index_name)
