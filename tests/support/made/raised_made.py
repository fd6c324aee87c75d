"""A provisioned table with an index, and an on-demand one, in an AWS of moto; raised capacity of theirs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3

from phase3b.capacity.deployment import OnDemand, Provisioned, Range, TargetTracking
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.rollout.keeper import FileKeeper
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.raised.carried_through import Around
from phase3b.operations.raised.evidence import SideState, TableState
from phase3b.operations.raised.raise_record import Raise, RaisedSide
from phase3b.plan.tables.scaling_dimension import Side
from phase3b.units import Percent, Seconds, UnitsPerSecond

NOW = datetime(2026, 11, 30, 6, 0, tzinfo=UTC)
REGION = "us-east-1"
TRACKING = TargetTracking(Percent(70), Seconds(60), Seconds(60))
FIVE = Range(UnitsPerSecond(5), UnitsPerSecond(50))
BILLING = Provisioned(FIVE, FIVE, TRACKING)
TABLE = Owner("notes", None, "notes-prod-notes", None, "tenant_id", BILLING)
INDEX = Owner("notes", "tenant_topic", "notes-prod-notes", "tenant-topic-index", "tenant_id", BILLING)
ON_DEMAND = Owner(
    "topics", None, "notes-prod-topics", None, "tenant_id", OnDemand(UnitsPerSecond(100), UnitsPerSecond(100))
)


def side(
    units: int = 5, bounds: tuple[int, int] | None = (5, 50), consumed: float | None = 0.0, **more: Any
) -> SideState:
    return SideState(units, bounds, consumed=consumed, **more)


def state(read: SideState | None = None, write: SideState | None = None, status: str = "ACTIVE") -> TableState:
    return TableState(False, status, status, 0, {"read": read or side(), "write": write or side()})


def on_demand(read: int | None = 100, write: int | None = 100, consumed: float | None = 0.0) -> TableState:
    return TableState(
        True, "ACTIVE", "ACTIVE", 0,
        {"read": SideState(0, None, read, consumed=consumed), "write": SideState(0, None, write, consumed=consumed)},
    )  # fmt: skip


def raised(owner: Owner = TABLE, hours: float = 2, **units: int) -> Raise:
    """A raise of 5 units and bounds 5 to 50, or of on-demand maximums of 100."""
    is_on_demand = isinstance(owner.billing, OnDemand)
    names: tuple[Side, ...] = ("read", "write")
    sides = tuple(
        RaisedSide(each, units[each], 0, None, 100) if is_on_demand else RaisedSide(each, units[each], 5, 5, 50)
        for each in names
        if each in units
    )
    until = (NOW + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Raise(
        "r1", owner.table, owner.index, owner.table_name, owner.index_name, is_on_demand, "ann", "desk",
        "2026-11-30T06:00:00Z", until, "a sale", "raised", sides,
    )  # fmt: skip


def client(service: str) -> Any:
    return boto3.client(service, region_name=REGION)


def make_tables(asked: Callable[[str], Any] = client) -> None:
    """Both tables; the provisioned one and its index have 5 units, scaled between 5 and 50."""
    dynamodb, scaling = asked("dynamodb"), asked("application-autoscaling")
    five = {"ReadCapacityUnits": 5, "WriteCapacityUnits": 5}
    keys = [{"AttributeName": "tenant_id", "KeyType": "HASH"}]
    attributes = [{"AttributeName": "tenant_id", "AttributeType": "S"}]
    dynamodb.create_table(
        TableName=TABLE.table_name, KeySchema=keys, AttributeDefinitions=attributes, ProvisionedThroughput=five,
        GlobalSecondaryIndexes=[
            {"IndexName": INDEX.index_name, "KeySchema": keys, "Projection": {"ProjectionType": "ALL"},
             "ProvisionedThroughput": five}
        ],
    )  # fmt: skip
    dynamodb.create_table(
        TableName=ON_DEMAND.table_name, KeySchema=keys, AttributeDefinitions=attributes, BillingMode="PAY_PER_REQUEST"
    )
    for owner, kind in ((TABLE, "table"), (INDEX, "index")):
        for of in ("Read", "Write"):
            scaling.register_scalable_target(
                ServiceNamespace="dynamodb", ResourceId=owner.resource_id,
                ScalableDimension=f"dynamodb:{kind}:{of}CapacityUnits", MinCapacity=5, MaxCapacity=50,
            )  # fmt: skip


def around(folder: Path, now: Callable[[], datetime] = lambda: NOW) -> Around:
    return Around(
        FileKeeper(folder / "prod.raised.json"), Reading(AwsAccess(REGION)), now,
        lambda owner: lambda of: f"notes-prod-{owner.table}{'-' + owner.index if owner.index else ''}-{of}-raise-end",
        0, 15,
    )  # fmt: skip
