"""What is asked of AWS for a raise, and what is done there: the edge."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final, assert_never

from phase3b.errors import Phase3bError, outside_failure
from phase3b.operations.doctor.evidence import MINUTE, Asked
from phase3b.operations.doctor.metric_answers import read_points
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.reasons import Owner, consumed
from phase3b.operations.raised.evidence import EndAction, OtherAction, SideState, TableState
from phase3b.operations.raised.steps import DeleteEnd, PutEnd, SetBounds, SetMaximum, SetUnits
from phase3b.plan.tables.scaling_dimension import SIDES, Side, scaling_dimension

NAMESPACE: Final = "dynamodb"
# No such scheduled action: it has run and was removed, or another one was faster.
GONE: Final = "ObjectNotFoundException"
# DynamoDB is changing the table, or another one is: tried again after a wait.
BUSY: Final = frozenset({"ResourceInUseException", "ConcurrentUpdateException"})
Change = PutEnd | DeleteEnd | SetBounds | SetUnits | SetMaximum
NameOf = Callable[[Side], str]


def read_state(reading: Reading, owner: Owner, name_of: NameOf, now: datetime, minutes: int) -> TableState:
    """A table or an index now; what is consumed is the highest of the last minutes.

    Raises:
        Phase3bError: AWS did not say what capacity it has (3).
    """
    table = reading.ask("table", "dynamodb:DescribeTable", _table, reading, owner.table_name)
    found = table if table is None or owner.index_name is None else _index(table, owner.index_name)
    if table is None or found is None:
        why = reading.unknown.get("table") or f"{owner.table_name} has no index {owner.index_name}"
        raise _unanswered(owner, why)
    on_demand = table.get("BillingModeSummary", {}).get("BillingMode") == "PAY_PER_REQUEST"
    peaks = _peaks(reading, owner, now, minutes)
    targets: Mapping[str, Any] = {}
    actions: list[Mapping[str, Any]] = []
    if not on_demand:
        asked = reading.ask("targets", "application-autoscaling:DescribeScalableTargets", _targets, reading, owner)
        scheduled = reading.ask("actions", "application-autoscaling:DescribeScheduledActions", _actions, reading, owner)
        if asked is None or scheduled is None:
            raise _unanswered(owner, reading.unknown.get("targets") or reading.unknown.get("actions") or "")
        targets, actions = asked, scheduled
    sides: dict[Side, SideState] = {
        side: _side(found, targets.get(_dimension(owner, side)), _of(actions, owner, side), name_of(side), peaks, side)
        for side in SIDES
    }
    return TableState(
        on_demand,
        str(table.get("TableStatus", "")),
        str(found.get("IndexStatus", found.get("TableStatus", ""))),
        int(found.get("ProvisionedThroughput", {}).get("NumberOfDecreasesToday", 0)),
        sides,
    )


def _unanswered(owner: Owner, why: str) -> Phase3bError:
    return outside_failure(
        f"the capacity of {owner.title} is not known: {why}",
        "Check the credentials, their rights, and whether it is deployed",
        code="P3B-OPS-CAPACITY-UNKNOWN",
    )


def _dimension(owner: Owner, side: Side) -> str:
    return scaling_dimension(side, of_index=owner.index is not None)


def _table(reading: Reading, name: str) -> Mapping[str, Any]:
    table: Mapping[str, Any] = reading.client("dynamodb").describe_table(TableName=name)["Table"]
    return table


def _index(table: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    return next((each for each in table.get("GlobalSecondaryIndexes", ()) if each["IndexName"] == name), None)


def _targets(reading: Reading, owner: Owner) -> Mapping[str, Any]:
    pages = reading.client("application-autoscaling").get_paginator("describe_scalable_targets")
    found = pages.paginate(ServiceNamespace=NAMESPACE, ResourceIds=[owner.resource_id])
    return {each["ScalableDimension"]: each for page in found for each in page["ScalableTargets"]}


def _actions(reading: Reading, owner: Owner) -> list[Mapping[str, Any]]:
    pages = reading.client("application-autoscaling").get_paginator("describe_scheduled_actions")
    found = pages.paginate(ServiceNamespace=NAMESPACE, ResourceId=owner.resource_id)
    return [each for page in found for each in page["ScheduledActions"]]


def _of(actions: list[Mapping[str, Any]], owner: Owner, side: Side) -> list[Mapping[str, Any]]:
    return [each for each in actions if each["ScalableDimension"] == _dimension(owner, side)]


def _side(
    found: Mapping[str, Any],
    target: Mapping[str, Any] | None,
    actions: list[Mapping[str, Any]],
    ours: str,
    peaks: Mapping[Side, float | None],
    side: Side,
) -> SideState:
    end = next((each for each in actions if each["ScheduledActionName"] == ours), None)
    maximum = int(found.get("OnDemandThroughput", {}).get(f"Max{side.capitalize()}RequestUnits", -1))
    suspended = {} if target is None else target.get("SuspendedState", {})
    return SideState(
        int(found.get("ProvisionedThroughput", {}).get(_member(side), 0)),
        None if target is None else (target["MinCapacity"], target["MaxCapacity"]),
        maximum if maximum >= 0 else None,
        None if end is None else EndAction(end["Schedule"], end.get("ScalableTargetAction", {}).get("MinCapacity")),
        tuple(
            OtherAction(each["ScheduledActionName"], each["Schedule"], each.get("Timezone") or "UTC")
            for each in actions
            if each is not end
        ),
        bool(suspended.get("ScheduledScalingSuspended")),
        peaks[side],
    )


def _member(side: Side) -> str:
    """What DescribeTable calls the units of a side; a scaling dimension ends in the same word."""
    return scaling_dimension(side, of_index=False).rpartition(":")[2]


def _peaks(reading: Reading, owner: Owner, now: datetime, minutes: int) -> dict[Side, float | None]:
    """The highest minute of each side; None where CloudWatch did not say. DynamoDB publishes nothing of what is not used."""
    asked = {side: Asked(consumed(owner, side), "Sum", MINUTE) for side in SIDES}
    end = now.replace(second=0, microsecond=0) + timedelta(minutes=1)
    before = set(reading.unknown)
    points = read_points(reading, list(asked.values()), end - timedelta(minutes=minutes), end)
    if set(reading.unknown) - before or any(each.startswith("metrics") for each in reading.unknown):
        return dict.fromkeys(SIDES, None)
    return {side: max(points.get(each, {}).values(), default=0.0) / MINUTE for side, each in asked.items()}


def do(reading: Reading, owner: Owner, step: Change, name_of: NameOf) -> bool:
    """Does a step; False where DynamoDB is busy with another change of the table, and nothing was done.

    Raises:
        Phase3bError: AWS refuses, or can't be reached (3).
    """
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    try:
        _done(reading, owner, step, name_of)
    except ClientError as error:
        code = error.response.get("Error", {}).get("Code", "")
        if code in BUSY:
            return False
        if code == GONE and isinstance(step, DeleteEnd):
            return True
        raise _refused(owner, step, error) from None
    except BotoCoreError as error:
        raise _refused(owner, step, error) from None
    return True


def _refused(owner: Owner, step: Change, error: Exception) -> Phase3bError:
    return outside_failure(
        f"{action_of(step)} of {owner.title}: {error}",
        "What was raised is kept in the record. Fix that and run the same command again: it goes on where this one stopped",
        code="P3B-OPS-CAPACITY-REFUSED",
    )


def action_of(step: Change) -> str:
    """The call of AWS that a step is, which is also the right it needs."""
    match step:
        case PutEnd():
            return "application-autoscaling:PutScheduledAction"
        case DeleteEnd():
            return "application-autoscaling:DeleteScheduledAction"
        case SetBounds():
            return "application-autoscaling:RegisterScalableTarget"
        case SetUnits() | SetMaximum():
            return "dynamodb:UpdateTable"
        case _:
            assert_never(step)


def _done(reading: Reading, owner: Owner, step: Change, name_of: NameOf) -> None:
    scaling = reading.client("application-autoscaling")
    match step:
        case PutEnd(side=side, end=end):
            scaling.put_scheduled_action(
                **_target(owner, side),
                ScheduledActionName=name_of(side),
                Schedule=end.schedule,
                Timezone="UTC",
                ScalableTargetAction={"MinCapacity": end.minimum},
            )
        case DeleteEnd(side=side):
            scaling.delete_scheduled_action(**_target(owner, side), ScheduledActionName=name_of(side))
        case SetBounds(side=side, minimum=minimum, maximum=maximum):
            scaling.register_scalable_target(**_target(owner, side), MinCapacity=minimum, MaxCapacity=maximum)
        case SetUnits(units=units):
            _update(reading, owner, "ProvisionedThroughput", {_member(side): units[side] for side in SIDES})
        case SetMaximum(side=side, maximum=maximum):
            _update(reading, owner, "OnDemandThroughput", {f"Max{side.capitalize()}RequestUnits": maximum})
        case _:
            assert_never(step)


def _target(owner: Owner, side: Side) -> dict[str, str]:
    return {
        "ServiceNamespace": NAMESPACE,
        "ResourceId": owner.resource_id,
        "ScalableDimension": _dimension(owner, side),
    }


def _update(reading: Reading, owner: Owner, member: str, units: Mapping[str, int]) -> None:
    """Of a table or of an index. AWS takes a table's own throughput and its indexes' in members of their own."""
    dynamodb = reading.client("dynamodb")
    if owner.index_name is None:
        dynamodb.update_table(TableName=owner.table_name, **{member: dict(units)})
    else:
        update = {"Update": {"IndexName": owner.index_name, member: dict(units)}}
        dynamodb.update_table(TableName=owner.table_name, GlobalSecondaryIndexUpdates=[update])
