"""What DynamoDB and Application Auto Scaling say of what is throttled: capacity now, bounds, and the last activities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from phase3b.operations.doctor.evidence import Activity, LiveCapacity, ScalingTarget
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.reasons import Owner
from phase3b.plan.tables.scaling_dimension import SIDES, Side, scaling_dimension

NAMESPACE: Final = "dynamodb"
# The newest of a table; more would be of another day.
MOST_ACTIVITIES: Final = 20


def read_live(reading: Reading, owners: Iterable[Owner]) -> dict[Owner, LiveCapacity]:
    """What tables and indexes have now; each table is asked once."""
    found: dict[Owner, LiveCapacity] = {}
    tables: dict[str, Mapping[str, Any] | None] = {}
    for owner in owners:
        name = owner.table_name
        if name not in tables:
            tables[name] = reading.ask(
                f"capacity of {name}",
                "dynamodb:DescribeTable",
                _described,
                reading,
                name,
            )
        table = tables[name]
        described = table if table is None or owner.index_name is None else _index(table, owner.index_name)
        if described is not None:
            throughput = described.get("ProvisionedThroughput", {})
            units: dict[Side, int] = {side: int(throughput.get(units_member(side), 0)) for side in SIDES}
            decreases = int(throughput.get("NumberOfDecreasesToday", 0))
            status = str(described.get("TableStatus", described.get("IndexStatus", "")))
            found[owner] = LiveCapacity(units, decreases, status, _maximums(described.get("OnDemandThroughput", {})))
    return found


def _maximums(described: Mapping[str, Any]) -> dict[Side, int]:
    """-1 is none."""
    named: dict[Side, int] = {side: int(described.get(f"Max{side.capitalize()}RequestUnits", -1)) for side in SIDES}
    return {side: units for side, units in named.items() if units >= 0}


def units_member(side: Side) -> str:
    """What DescribeTable calls the units of a side; a scaling dimension ends in the same word."""
    return scaling_dimension(side, of_index=False).rpartition(":")[2]


def _described(reading: Reading, name: str) -> Mapping[str, Any]:
    table: Mapping[str, Any] = reading.client("dynamodb").describe_table(TableName=name)["Table"]
    return table


def _index(table: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    return next((each for each in table.get("GlobalSecondaryIndexes", ()) if each["IndexName"] == name), None)


def read_scaling(
    reading: Reading, wanted: Iterable[tuple[Owner, Side]], begin: datetime
) -> dict[tuple[Owner, Side], ScalingTarget | None]:
    """Bounds and activities of auto scaling; None where AWS has no target for a side."""
    asked = list(wanted)
    if not asked:
        return {}
    ids = sorted({owner.resource_id for owner, _ in asked})
    targets = reading.ask("auto scaling", "application-autoscaling:DescribeScalableTargets", _targets, reading, ids)
    if targets is None:
        return {}
    found: dict[tuple[Owner, Side], ScalingTarget | None] = {}
    for owner, side in asked:
        dimension = scaling_dimension(side, of_index=owner.index is not None)
        target = targets.get((owner.resource_id, dimension))
        if target is None:
            found[owner, side] = None
            continue
        activities = reading.ask(
            f"auto scaling activities of {owner.title}",
            "application-autoscaling:DescribeScalingActivities",
            _activities,
            reading,
            owner,
            dimension,
            begin,
        )
        if activities is None:
            continue
        suspended = bool(target.get("SuspendedState", {}).get("DynamicScalingOutSuspended", False))
        found[owner, side] = ScalingTarget(target["MinCapacity"], target["MaxCapacity"], suspended, activities)
    return found


def _targets(reading: Reading, ids: list[str]) -> dict[tuple[str, str], Mapping[str, Any]]:
    pages = reading.client("application-autoscaling").get_paginator("describe_scalable_targets")
    return {
        (each["ResourceId"], each["ScalableDimension"]): each
        for page in pages.paginate(ServiceNamespace=NAMESPACE, ResourceIds=ids)
        for each in page["ScalableTargets"]
    }


def _activities(reading: Reading, owner: Owner, dimension: str, begin: datetime) -> tuple[Activity, ...]:
    """Those since the window began, and the last before it: its cooldown may reach into it."""
    answer = reading.client("application-autoscaling").describe_scaling_activities(
        ServiceNamespace=NAMESPACE,
        ResourceId=owner.resource_id,
        ScalableDimension=dimension,
        IncludeNotScaledActivities=True,
        MaxResults=MOST_ACTIVITIES,
    )
    every = sorted(map(_activity, answer["ScalingActivities"]), key=lambda each: -each.began)
    since = [each for each in every if each.began >= begin.timestamp()]
    return (*since, *every[len(since) : len(since) + 1])


def _activity(found: Mapping[str, Any]) -> Activity:
    return Activity(
        found["StartTime"].timestamp(),
        str(found["StatusCode"]),
        " ".join(str(found["Description"]).split()).rstrip("."),
        " ".join(str(found.get("StatusMessage", "")).split()).rstrip("."),
        tuple(str(each["Code"]) for each in found.get("NotScaledReasons", ())),
    )
