"""CloudWatch's numbers of tables and indexes, from what became of a minute: everything of AWS/DynamoDB in the catalogue.

Source: "DynamoDB metrics and dimensions" and "CloudWatch throttling metrics", Developer Guide. Nothing is published of what did
not happen in a minute, but the levels of provisioned capacity.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from phase3b.local.cloudwatch.series import Series, series_of
from phase3b.local.dynamodb.consumed_units import Side
from phase3b.local.dynamodb.table_requests import RequestsOfMinute
from phase3b.local.dynamodb.throughput.table_throughput import LaneMinute
from phase3b.local.dynamodb.throughput.throttled import LaneName, LimitType
from phase3b.plan.cloudwatch.metrics import DYNAMODB, Metric, MetricSeries, of_table_or_index
from phase3b.simulation.capacity.amounts import units

# "Metrics and dimensions": those of the account are published every five minutes.
ACCOUNT_MINUTES: Final = 5
_CONSUMED: Final[dict[Side, Metric]] = {"read": Metric.CONSUMED_READ, "write": Metric.CONSUMED_WRITE}
_PROVISIONED: Final[dict[Side, Metric]] = {"read": Metric.PROVISIONED_READ, "write": Metric.PROVISIONED_WRITE}
_THROTTLES: Final[dict[Side, Metric]] = {"read": Metric.READ_THROTTLES, "write": Metric.WRITE_THROTTLES}
_CAUSES: Final[dict[tuple[Side, LimitType], Metric]] = {
    ("read", "ProvisionedThroughputExceeded"): Metric.READ_PROVISIONED_THROTTLES,
    ("write", "ProvisionedThroughputExceeded"): Metric.WRITE_PROVISIONED_THROTTLES,
    ("read", "KeyRangeThroughputExceeded"): Metric.READ_KEY_RANGE_THROTTLES,
    ("write", "KeyRangeThroughputExceeded"): Metric.WRITE_KEY_RANGE_THROTTLES,
    ("read", "MaxOnDemandThroughputExceeded"): Metric.READ_ON_DEMAND_THROTTLES,
    ("write", "MaxOnDemandThroughputExceeded"): Metric.WRITE_ON_DEMAND_THROTTLES,
    ("read", "AccountLimitExceeded"): Metric.READ_ACCOUNT_THROTTLES,
    ("write", "AccountLimitExceeded"): Metric.WRITE_ACCOUNT_THROTTLES,
}
_ACCOUNT: Final[dict[Side, Metric]] = {"read": Metric.ACCOUNT_READ_PERCENT, "write": Metric.ACCOUNT_WRITE_PERCENT}
_LARGEST: Final[dict[Side, Metric]] = {"read": Metric.LARGEST_READ_PERCENT, "write": Metric.LARGEST_WRITE_PERCENT}
# No alarm of ours uses it, so that the catalogue has it not.
_THROTTLED_REQUESTS: Final = "ThrottledRequests"


class Point(NamedTuple):
    """A value of a series in a minute, and how often it was measured."""

    series: Series
    value: float
    times: int = 1


def of_lanes(lanes: Sequence[LaneMinute]) -> Iterator[Point]:
    """What was consumed, what is provisioned, and what was throttled of each table and index."""
    for each in lanes:
        table, index, side = each.lane
        if each.consumed:
            yield Point(_series(of_table_or_index(_CONSUMED[side], table, index)), units(each.consumed))
        if each.capacity is not None:
            yield Point(_series(of_table_or_index(_PROVISIONED[side], table, index)), float(each.capacity))
        if each.events:
            events = float(sum(each.events.values()))
            yield Point(_series(of_table_or_index(_THROTTLES[side], table, index)), events)
        for limit, count in each.events.items():
            yield Point(_series(_of_cause(each.lane, limit)), float(count))


def of_requests(of: RequestsOfMinute, throttled: dict[tuple[str, str], int]) -> Iterator[Point]:
    """Latencies, failures and throttled requests by table and operation, and what expired."""
    for (table, operation), counts in of.latencies.items():
        series = _series(Metric.LATENCY.of(TableName=table, Operation=operation))
        for milliseconds, count in counts.items():
            yield Point(series, milliseconds, count)
    for (table, operation), count in of.system_errors.items():
        yield Point(_series(Metric.SYSTEM_ERRORS.of(TableName=table, Operation=operation)), float(count))
    for (table, operation), count in throttled.items():
        dimensions = {"TableName": table, "Operation": operation}
        yield Point(series_of(DYNAMODB, _THROTTLED_REQUESTS, dimensions), float(count))
    if of.user_errors:
        yield Point(_series(Metric.USER_ERRORS.of()), float(of.user_errors))
    for table, items in of.expired.items():
        yield Point(_series(Metric.EXPIRED_ITEMS.of(TableName=table)), float(items))


def of_account(
    capacities: Sequence[tuple[LaneName, int]], account_units: int, table_units: int, minute: int
) -> Iterator[Point]:
    """Percent of what AWS allows the account, and its largest table or index, every five minutes."""
    if minute % ACCOUNT_MINUTES or not capacities:
        return
    for side in _ACCOUNT:
        found = [capacity for lane, capacity in capacities if lane.side == side]
        yield Point(_series(_ACCOUNT[side].of()), 100 * sum(found) / account_units)
        yield Point(_series(_LARGEST[side].of()), 100 * max(found) / table_units)


def _of_cause(lane: LaneName, limit: LimitType) -> MetricSeries:
    metric = _CAUSES[lane.side, limit]
    if metric is Metric.WRITE_ACCOUNT_THROTTLES:
        # Of writes beyond the account's limit no index has a series of its own.
        return metric.of(TableName=lane.table)
    return of_table_or_index(metric, lane.table, lane.index_name)


def _series(series: MetricSeries) -> Series:
    return Series(series.namespace, series.metric.metric_name, frozenset(series.dimensions))
