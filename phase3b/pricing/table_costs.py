"""What tables cost: capacity or requests, storage, backups, streams, replicas; indexes like tables.

"Pricing for Provisioned Capacity" and "Pricing for On-Demand Capacity" of Amazon DynamoDB.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from phase3b.plan import scaling_dimension, scaling_resource
from phase3b.pricing.cost_line import Metered
from phase3b.pricing.index_names import index_key
from phase3b.pricing.setting import Setting
from phase3b.pricing.usage import IndexUsage, TableUsage
from phase3b.records import DynamodbTable, Units

Side = Literal["read", "write"]


@dataclass(frozen=True, slots=True)
class Owner:
    """What has capacity of its own: a table (`index` is None) or one of its indexes."""

    table: DynamodbTable
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

    def provisioned_units(self, setting: Setting, side: Side) -> float | None:
        """Units that are paid for at the setting's level, None where that needs a load that nobody knows."""
        floor = self.provisioned.read if side == "read" else self.provisioned.write
        scaled = setting.scaled.get(
            (scaling_resource(self.table.address, self.index), scaling_dimension(self.index, side))
        )
        if scaled is None or setting.level == "floor":
            return None if floor is None else float(floor)
        if setting.level == "ceiling":
            return float(scaled.ceiling)
        load = self.units_per_second(side)
        return None if load is None else setting.expected(load, scaled)


def owners(table: DynamodbTable, setting: Setting) -> Iterator[Owner]:
    """The table, then its indexes."""
    name = table.address.name
    usage = setting.usage.tables.get(name, TableUsage())
    yield Owner(table, None, table.provisioned, usage, f"tables.{name}")
    for index in table.indexes:
        key = index_key(index.name)
        own = usage.indexes.get(key, IndexUsage())
        yield Owner(table, index.name, index.provisioned, own, f"tables.{name}.indexes.{key}")


def table_costs(table: DynamodbTable, setting: Setting) -> Iterator[Metered]:
    """Every line of a table and its indexes."""
    usage = setting.usage.tables.get(table.address.name, TableUsage())
    for owner in owners(table, setting):
        yield from _throughput(owner, setting)
        yield _storage(owner, "storage", "dynamodb.storage_std", 1)
    if table.point_in_time_recovery:
        for owner in owners(table, setting):
            if owner.index is None:
                yield _storage(owner, "point-in-time recovery", "dynamodb.pitr", 1)
    if usage.stream_read_requests is not None:
        reads = usage.stream_read_requests
        yield Metered(str(table.address), "DynamoDB", "stream reads", "dynamodb.streams_read_request", reads)
    if usage.replicas:
        yield from _replicas(table, setting, usage.replicas)


def _throughput(owner: Owner, setting: Setting) -> Iterator[Metered]:
    for side, hour, request in (("read", "rcu_hour", "rru"), ("write", "wcu_hour", "wru")):
        chosen: Side = "read" if side == "read" else "write"
        needs = f"{owner.needs}.{side}_units_per_second"
        if owner.table.billing_mode == "PROVISIONED":
            units = owner.provisioned_units(setting, chosen)
            hours = None if units is None else units * setting.hours_per_month
            yield Metered(owner.resource, "DynamoDB", f"{side} capacity", f"dynamodb.{hour}", hours, needs)
        else:
            load = owner.units_per_second(chosen)
            requests = None if load is None else load * setting.seconds_per_month
            yield Metered(owner.resource, "DynamoDB", f"{side} requests", f"dynamodb.{request}", requests, needs)


def _storage(owner: Owner, component: str, price: str, copies: int) -> Metered:
    stored = owner.usage.storage_gb
    quantity = None if stored is None else stored * copies
    return Metered(owner.resource, "DynamoDB", component, price, quantity, f"{owner.needs}.storage_gb")


def _replicas(table: DynamodbTable, setting: Setting, replicas: int) -> Iterator[Metered]:
    """Each replica has the table's capacity; its writes are replicated ones, its indexes' are ordinary."""
    for owner in owners(table, setting):
        for line in _throughput(owner, setting):
            quantity = None if line.quantity is None else line.quantity * replicas
            replicated = owner.index is None and line.component.startswith("write")
            price = {"dynamodb.wcu_hour": "dynamodb.rwcu_hour", "dynamodb.wru": "dynamodb.rwru"}.get(line.price, "")
            yield Metered(
                line.resource,
                "DynamoDB",
                f"replica {line.component}",
                price if replicated else line.price,
                quantity,
                line.needs,
            )
        yield _storage(owner, "replica storage", "dynamodb.storage_std", replicas)
        if table.point_in_time_recovery and owner.index is None:
            yield _storage(owner, "replica point-in-time recovery", "dynamodb.pitr", replicas)
