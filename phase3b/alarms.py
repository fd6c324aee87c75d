"""What is watched, as data. Alarm, dashboard, runbook and price read these records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned, TableDeployment
from phase3b.capacity.objectives import TableThresholds, Threshold
from phase3b.capacity.tier import Level
from phase3b.metrics import Metric, MetricSeries, of_table_or_index
from phase3b.naming import Address, Names, capacity_owner
from phase3b.units import Seconds

AlarmKind = Literal["read_throttles", "write_throttles", "latency_p95", "user_errors", "read_ceiling", "write_ceiling"]
ALARM_TYPE: Final = "aws_cloudwatch_metric_alarm"


@dataclass(frozen=True, slots=True)
class Statistic:
    """A single series with a statistic: Sum, or a percentile such as p95."""

    series: MetricSeries
    statistic: Literal["Sum", "p95"]


@dataclass(frozen=True, slots=True)
class PercentOfCeiling:
    """Consumed capacity (a Sum over a period) as percent of a ceiling (units per second)."""

    consumed: MetricSeries
    ceiling_units_per_second: int

    @property
    def expression(self) -> str:
        """CloudWatch metric math over the query `consumed`."""
        return f"100 * (consumed / PERIOD(consumed)) / {self.ceiling_units_per_second}"


Measure = Statistic | PercentOfCeiling


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm: fires when the measure is above the threshold in `datapoints` of the last `evaluation_periods`.

    `table`, `index` and `operation` are the names in capacity.yaml of what it watches; `rule` is the key of
    capacity.yaml that its threshold comes from.
    """

    address: Address
    name: str
    kind: AlarmKind
    level: Level
    description: str
    measure: Measure
    threshold: float
    period_seconds: Seconds
    evaluation_periods: int
    datapoints: int
    rule: str
    table: str | None = None
    index: str | None = None
    operation: str | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """Reads or writes: what is watched of each is the same, of different metrics."""

    said: str
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


@dataclass(frozen=True, slots=True)
class _Watch:
    """A measure before it is split into its levels."""

    kind: AlarmKind
    subject: str
    says: str
    measure: Measure
    threshold: Threshold
    rule: str
    table: str | None = None
    index: str | None = None
    operation: str | None = None


def alarms(deployment: Deployment, names: Names) -> tuple[Alarm, ...]:
    """Every alarm of a deployment, in the levels that its environment wants."""
    watches = [watch for table in deployment.tables for watch in _of_table(deployment, table, names)]
    watches.append(_user_errors(deployment))
    return tuple(_alarm(watch, level, names) for watch in watches for level in deployment.environment.alarm_levels)


def _alarm(watch: _Watch, level: Level, names: Names) -> Alarm:
    address = Address(ALARM_TYPE, f"{watch.subject}_{level}")
    threshold = watch.threshold.warning if level == "warning" else watch.threshold.critical
    minutes = watch.threshold.period_seconds * watch.threshold.evaluation_periods / 60
    return Alarm(
        address=address,
        name=names.of(address),
        kind=watch.kind,
        level=level,
        description=f"{level.capitalize()}: {watch.says.format(threshold=f'{threshold:g}', minutes=f'{minutes:g} min')}",
        measure=watch.measure,
        threshold=threshold,
        period_seconds=watch.threshold.period_seconds,
        evaluation_periods=watch.threshold.evaluation_periods,
        datapoints=watch.threshold.datapoints,
        rule=watch.rule,
        table=watch.table,
        index=watch.index,
        operation=watch.operation,
    )


def _of_table(deployment: Deployment, table: TableDeployment, names: Names) -> Iterator[_Watch]:
    thresholds = deployment.objectives.thresholds.tables
    table_name = names.table(table.name)
    for index in (None, *table.indexes):
        index_key = None if index is None else index.name
        index_name = None if index is None else names.index(index.name)
        owner = capacity_owner(table.name, index_key)
        said = table_name if index_name is None else f"{table_name} index {index_name}"
        for side, ceiling in zip(SIDES, ceilings(table.billing if index is None else index.billing), strict=True):
            yield _Watch(
                side.throttles_kind,
                f"{owner}_{side.throttles_kind}",
                f"more than {{threshold}} {side.said} a minute of {said} are throttled",
                Statistic(of_table_or_index(side.throttles, table_name, index_name), "Sum"),
                side.throttles_threshold(thresholds),
                f"objectives.thresholds.tables.{side.throttles_kind}_per_minute",
                table.name,
                index_key,
            )
            if ceiling is not None:
                yield _Watch(
                    side.ceiling_kind,
                    f"{owner}_{side.ceiling_kind}",
                    f"{side.said} of {said} are above {{threshold}} % of their ceiling of {ceiling:,}/s for {{minutes}}",
                    PercentOfCeiling(of_table_or_index(side.consumed, table_name, index_name), ceiling),
                    thresholds.ceiling_percent,
                    "objectives.thresholds.tables.ceiling_percent",
                    table.name,
                    index_key,
                )
    for operation in table.operations:
        yield _Watch(
            "latency_p95",
            f"{table.name}_{_snake(operation)}_latency",
            f"{operation} on {table_name} takes more than {{threshold}} ms (p95) for {{minutes}}",
            Statistic(Metric.LATENCY.of(TableName=table_name, Operation=operation), "p95"),
            thresholds.latency_p95_ms,
            "objectives.thresholds.tables.latency_p95_ms",
            table.name,
            operation=operation,
        )


def _user_errors(deployment: Deployment) -> _Watch:
    return _Watch(
        "user_errors",
        "dynamodb_user_errors",
        "more than {threshold} DynamoDB requests a minute of this account and region are invalid (throttles don't count)",
        Statistic(Metric.USER_ERRORS.of(), "Sum"),
        deployment.objectives.thresholds.tables.user_errors_per_minute,
        "objectives.thresholds.tables.user_errors_per_minute",
    )


def ceilings(billing: Provisioned | OnDemand) -> tuple[int | None, int | None]:
    """Read and write ceiling in units per second; None where there is none."""
    match billing:
        case Provisioned(read=read, write=write):
            return read.ceiling, write.ceiling
        case OnDemand(read_ceiling=read_ceiling, write_ceiling=write_ceiling):
            return read_ceiling, write_ceiling


def _snake(operation: str) -> str:
    """BatchWriteItem -> batch_write_item."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in operation).lstrip("_")
