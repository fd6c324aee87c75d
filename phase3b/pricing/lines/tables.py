"""What tables cost: capacity or requests, storage, backups, streams, replicas; indexes like tables.

"Pricing for Provisioned Capacity" and "Pricing for On-Demand Capacity" of Amazon DynamoDB.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, assert_never

from phase3b.plan.tables.planned import scaling_resource
from phase3b.plan.tables.records import (
    AskedReplica,
    DynamodbTable,
    ExistingTables,
    ScalingPolicy,
    ScalingTarget,
    ScheduledAction,
    TableRecord,
    TableReplica,
    Units,
)
from phase3b.plan.tables.scaling_dimension import scaling_dimension
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.pricing_context import PricingContext
from phase3b.pricing.usage.expected_units import Scaled
from phase3b.pricing.usage.index_names import index_key
from phase3b.pricing.usage.usage import IndexUsage, TableUsage
from phase3b.quick_dataclass import dataclass

Side = Literal["read", "write"]
SIDES: Final[tuple[Side, Side]] = ("read", "write")


@dataclass(frozen=True, slots=True)
class Owner:
    """What has capacity of its own: a table (`index` is None) or one of its indexes."""

    table: DynamodbTable | TableReplica
    index: str | None
    provisioned: Units
    usage: IndexUsage
    needs: str

    @property
    def resource(self) -> str:
        """As lines name it."""
        return str(self.table.address) if self.index is None else f"{self.table.address} {self.index}"

    def units_per_second(self, side: Side) -> float | None:
        """Units consumed a second on average, None where nobody knows."""
        return self.usage.read_units_per_second if side == "read" else self.usage.write_units_per_second

    def provisioned_units(self, context: PricingContext, side: Side) -> float | None:
        """Units that are paid for at the setting's level, None where that needs a load that nobody knows."""
        floor = self.provisioned.read if side == "read" else self.provisioned.write
        scaled = self._scaled(context, side)
        if scaled is None:
            return None if floor is None else float(floor)
        if context.level == "floor":
            return sum(share * each.floor for share, each in scaled.periods)
        if context.level == "ceiling":
            return sum(share * each.ceiling for share, each in scaled.periods)
        load = self.units_per_second(side)
        return None if load is None else sum(share * context.expected(load, each) for share, each in scaled.periods)

    def units_all_the_time(self, context: PricingContext, side: Side) -> int:
        """Units that are provisioned at every time, whatever schedules set; 0 where it is on-demand."""
        floor = self.provisioned.read if side == "read" else self.provisioned.write
        scaled = self._scaled(context, side)
        least = None if scaled is None else scaled.least_floor
        return floor or 0 if least is None else least

    def _scaled(self, context: PricingContext, side: Side) -> Scaled | None:
        resource = scaling_resource(self.table.address, self.index)
        return context.scaled.get((resource, scaling_dimension(side, of_index=self.index is not None)))

    def most_units(self, context: PricingContext, side: Side) -> int | None:
        """Units a second that can be served, None where there is no maximum of ours."""
        scaled = self._scaled(context, side)
        if scaled is not None:
            return max(each.ceiling for _, each in scaled.periods)
        least = self.provisioned.read if side == "read" else self.provisioned.write
        return least if least is not None else self.on_demand_ceiling(side)

    def on_demand_ceiling(self, side: Side) -> int | None:
        """The maximum of an on-demand table or index."""
        index = next((each for each in self.table.indexes if each.name == self.index), None)
        ceiling = self.table.on_demand_ceiling if index is None else index.on_demand_ceiling
        return ceiling.read if side == "read" else ceiling.write


def costs(record: TableRecord, context: PricingContext) -> Iterator[Metered | Free]:
    """The lines of a table, or of its auto scaling."""
    match record:
        case DynamodbTable() | TableReplica():
            yield from table_costs(record, context)
        case AskedReplica():
            yield Free(str(record.address), "a question to AWS, nothing in it")
        case ScalingPolicy():
            yield from scaling_alarm_costs(record, context)
        case ScheduledAction():
            yield Free(str(record.address), "scheduled scaling is free; the capacity is charged with the table")
        case ScalingTarget():
            reason = "auto scaling is free; the capacity is charged with the table, its alarms with the policy"
            yield Free(str(record.address), reason)
        case ExistingTables():
            yield Free(str(record.address), "Terraform's own, nothing in AWS")
        case _:
            assert_never(record)


def owners(table: DynamodbTable | TableReplica, context: PricingContext) -> Iterator[Owner]:
    """The table, then its indexes."""
    name = table.address.name
    usage = context.usage.tables.get(name, TableUsage())
    yield Owner(table, None, table.provisioned, usage, f"tables.{name}")
    for index in table.indexes:
        key = index_key(index.name)
        own = usage.indexes.get(key, IndexUsage())
        yield Owner(table, index.name, index.provisioned, own, f"tables.{name}.indexes.{key}")


def overloaded(context: PricingContext) -> Iterator[str]:
    """Tables and indexes whose average load is more than they can serve: what is throttled is in no total."""
    for table in context.records:
        if isinstance(table, DynamodbTable | TableReplica):
            for owner in owners(table, context):
                for side in SIDES:
                    load, most = owner.units_per_second(side), owner.most_units(context, side)
                    if load is not None and most is not None and load > most:
                        yield f"{owner.resource} ({side}s {load:,.0f}/s of {most:,})"


def used_percents(context: PricingContext) -> Iterator[float]:
    """How much of the capacity that is paid for each table and index uses on average, reads and writes apart."""
    for table in context.records:
        if isinstance(table, DynamodbTable | TableReplica) and table.billing_mode == "PROVISIONED":
            for owner in owners(table, context):
                for side in SIDES:
                    load, paid = owner.units_per_second(side), owner.provisioned_units(context, side)
                    if load is not None and paid:
                        yield 100 * load / paid


def table_costs(table: DynamodbTable | TableReplica, context: PricingContext) -> Iterator[Metered]:
    """Every line of a table and its indexes.

    "DynamoDB charges for PITR based on the size of each DynamoDB table, including table data and local secondary indexes",
    whatever the window is ("Enable point-in-time recovery in DynamoDB"): not of global ones, and tables here have no others.
    """
    usage = context.usage.tables.get(table.address.name, TableUsage())
    for owner in owners(table, context):
        yield from _throughput(owner, context, replicated=usage.replicas > 0 or is_replicated(table))
        yield _storage(owner, "storage", "dynamodb.storage_std", 1)
    if table.point_in_time_recovery:
        for owner in owners(table, context):
            if owner.index is None:
                yield _storage(owner, "point-in-time recovery", "dynamodb.pitr", 1)
    if usage.stream_read_requests is not None:
        reads = usage.stream_read_requests
        yield Metered(str(table.address), "DynamoDB", "stream reads", "dynamodb.streams_read_request", reads)
    if usage.replicas:
        yield from _replicas(table, context, usage.replicas)
    if usage.replicas or is_replicated(table):
        yield _replication(table, usage)


def is_replicated(table: DynamodbTable | TableReplica) -> bool:
    """Whether writes of a table arrive in another region, or come from one."""
    return isinstance(table, TableReplica) or table.replicated


def _throughput(owner: Owner, context: PricingContext, *, replicated: bool) -> Iterator[Metered]:
    writes = ("rwcu_hour", "rwru") if replicated and owner.index is None else ("wcu_hour", "wru")
    for side in SIDES:
        hour, request = ("rcu_hour", "rru") if side == "read" else writes
        needs = f"{owner.needs}.{side}_units_per_second"
        if owner.table.billing_mode == "PROVISIONED":
            units = owner.provisioned_units(context, side)
            hours = None if units is None else units * context.hours_per_month
            yield Metered(owner.resource, "DynamoDB", f"{side} capacity", f"dynamodb.{hour}", hours, needs)
        else:
            load = owner.units_per_second(side)
            ceiling = owner.on_demand_ceiling(side)
            # What is beyond a maximum is throttled, and not paid for.
            served = load if load is None or ceiling is None else min(load, ceiling)
            requests = None if served is None else served * context.seconds_per_month
            yield Metered(owner.resource, "DynamoDB", f"{side} requests", f"dynamodb.{request}", requests, needs)


def _storage(owner: Owner, component: str, price: str, copies: int) -> Metered:
    stored = owner.usage.storage_gb
    quantity = None if stored is None else stored * copies
    return Metered(owner.resource, "DynamoDB", component, price, quantity, f"{owner.needs}.storage_gb")


def _replication(table: DynamodbTable | TableReplica, usage: TableUsage) -> Metered:
    """What replication sends to other regions: global tables are charged for it beside their replicated writes."""
    name = table.address.name
    sent, needs = usage.replicated_gb, f"tables.{name}.replicated_gb"
    return Metered(str(table.address), "Data transfer", "between regions", "datatransfer.between_regions", sent, needs)


def _replicas(table: DynamodbTable | TableReplica, context: PricingContext, replicas: int) -> Iterator[Metered]:
    """Each replica has the table's capacity.

    "When you create a global table by adding a replica table to an existing single-Region table, that single-Region table
    becomes a replica table": writes of all of them are replicated ones, their indexes' are ordinary ("Understanding Amazon
    DynamoDB billing for global tables").
    """
    for owner in owners(table, context):
        for line in _throughput(owner, context, replicated=True):
            quantity = None if line.quantity is None else line.quantity * replicas
            yield Metered(line.resource, "DynamoDB", f"replica {line.component}", line.price, quantity, line.needs)
        yield _storage(owner, "replica storage", "dynamodb.storage_std", replicas)
        if table.point_in_time_recovery and owner.index is None:
            yield _storage(owner, "replica point-in-time recovery", "dynamodb.pitr", replicas)


def scaling_alarm_costs(policy: ScalingPolicy, context: PricingContext) -> Iterator[Metered]:
    """Auto scaling costs nothing "beyond what you already pay for DynamoDB and CloudWatch alarms": these."""
    alarms = context.usage.alarms_per_scaling_policy
    needs = "alarms_per_scaling_policy"
    yield Metered(
        str(policy.address), "CloudWatch", "alarms of auto scaling", "cloudwatch.alarm_standard", alarms, needs
    )
