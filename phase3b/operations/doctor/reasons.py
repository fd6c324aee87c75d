"""DynamoDB's documented throttling reasons, and the metric that counts each.

A reason is RESOURCE, SIDE, LIMIT in one word: IndexWriteKeyRangeThroughputExceeded. Four limits, two sides, and a table or
an index make the sixteen that AWS documents. The same words are in the error that a client gets.

Sources, read on 2026-11-29: "ThrottlingReason" in the DynamoDB API Reference; "Diagnosing throttling", "DynamoDB throttling
resolution guide" and "DynamoDB metrics and dimensions" in the DynamoDB Developer Guide. The second maps
IndexWriteAccountLimitExceeded to WriteAccountLimitThrottleEvents of the index, which the last does not publish of indexes:
such throttles are found as what no other metric explains.
"""

from __future__ import annotations

from typing import Final, Literal, assert_never, get_args

from phase3b.capacity.deployment import Billing
from phase3b.plan.alarms.faults import CAUSES, Causes
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries, of_table_or_index
from phase3b.plan.tables.alarms import SIDES as THROTTLES
from phase3b.plan.tables.scaling_dimension import SIDES, Side
from phase3b.quick_dataclass import dataclass

Limit = Literal[
    "ProvisionedThroughputExceeded",
    "KeyRangeThroughputExceeded",
    "MaxOnDemandThroughputExceeded",
    "AccountLimitExceeded",
]
LIMITS: Final[tuple[Limit, ...]] = get_args(Limit)
# A throttle that no metric of a cause explains.
NOT_KNOWN: Final = "not known"
# What the smallest request consumes: an eventually consistent read of 4 KB, a write of 1 KB. "Read and write operations"
# in the DynamoDB Developer Guide, read on 2026-11-29.
SMALLEST_REQUEST: Final[dict[Side, float]] = {"read": 0.5, "write": 1.0}


@dataclass(frozen=True, slots=True)
class Owner:
    """A table or an index, by its names in the file and in AWS."""

    table: str
    index: str | None
    table_name: str
    index_name: str | None
    partition_key: str
    billing: Billing

    @property
    def title(self) -> str:
        """As messages call it."""
        return self.table_name if self.index_name is None else f"{self.table_name} index {self.index_name}"

    @property
    def resource_id(self) -> str:
        """As Application Auto Scaling calls it."""
        return f"table/{self.table_name}" + ("" if self.index_name is None else f"/index/{self.index_name}")


def reason(owner: Owner, side: Side, limit: Limit) -> str:
    """The documented name: TableReadProvisionedThroughputExceeded."""
    return f"{'Table' if owner.index is None else 'Index'}{side.capitalize()}{limit}"


def throttles(owner: Owner, side: Side) -> MetricSeries:
    """All throttles of a side, whatever the cause."""
    return of_table_or_index(THROTTLES[SIDES.index(side)].throttles, owner.table_name, owner.index_name)


def consumed(owner: Owner, side: Side) -> MetricSeries:
    """Units that were consumed."""
    return of_table_or_index(THROTTLES[SIDES.index(side)].consumed, owner.table_name, owner.index_name)


def throttles_by(limit: Limit, owner: Owner, side: Side) -> MetricSeries | None:
    """Throttles by one limit; None where AWS publishes none."""
    metric = _metric(CAUSES[SIDES.index(side)], limit)
    wanted = frozenset({"TableName"} if owner.index_name is None else {"TableName", "GlobalSecondaryIndexName"})
    if wanted not in metric.dimension_sets:
        return None
    return of_table_or_index(metric, owner.table_name, owner.index_name)


def _metric(causes: Causes, limit: Limit) -> Metric:
    match limit:
        case "ProvisionedThroughputExceeded":
            return causes.provisioned
        case "KeyRangeThroughputExceeded":
            return causes.key_range
        case "MaxOnDemandThroughputExceeded":
            return causes.on_demand_ceiling
        case "AccountLimitExceeded":
            return causes.account_limit
        case _:
            assert_never(limit)
