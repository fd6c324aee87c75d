"""Alarms of tables and indexes: requests that are throttled by a reason, fail, are late or invalid, or consume what there is.

Sources: "DynamoDB read and write operations" and "Amazon DynamoDB Transactions: How it works" in the Developer Guide: a read of an
item that is not there takes as much as one of the smallest, in a transaction two units; so does a delete of one.
"""

from __future__ import annotations

from math import floor
from typing import Final

from phase3b.capacity.deployment import Deployment, IndexDeployment, OnDemand, TableDeployment
from phase3b.drill.causes.amounts import MINUTE, WHOLE, all_bad, beyond, fires_by, over_by, periods
from phase3b.drill.causes.cause import AskTable, Cause, DropTable, MakeTable, NotCaused, PutFault, Scene
from phase3b.drill.causes.machine_limits import LONGEST_WAIT_MS, MOST_REQUESTS
from phase3b.drill.causes.table_bodies import (
    MOST_ACTIONS,
    invalid_body,
    leaves_an_item,
    many_units,
    operation_body,
    read_body,
    write_body,
)
from phase3b.local.faults.fault import Fault, Limit
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import PercentOfCeiling
from phase3b.plan.tables.alarms import ceilings
from phase3b.quick_dataclass import dataclass

# Of an action of a transaction on an item that is not there.
UNITS_EACH: Final = 2
# Of an index nothing but a Query or a Scan reads; one that finds nothing takes half a unit.
UNITS_OF_QUERY: Final = 0.5
# "DynamoDB metrics and dimensions": what is of the account is published every five minutes.
ACCOUNT_MINUTES: Final = 5
CONSUMED: Final = "capacity is consumed"
HOT: Final = frozenset({"read_hot_partitions", "write_hot_partitions"})
ACCOUNT_LIMIT: Final = frozenset({"read_account_limit", "write_account_limit"})


@dataclass(frozen=True, slots=True)
class _Lane:
    """Reads or writes of a table or an index, as an alarm is about them."""

    table: TableDeployment
    index: IndexDeployment | None
    reads: bool

    @property
    def text(self) -> str:
        """By the names of capacity.yaml."""
        return self.table.name if self.index is None else f"{self.table.name}/{self.index.name}"


def of_table(alarm: Alarm, deployment: Deployment, names: Names) -> Cause | NotCaused:
    """The cause of an alarm of one table or index."""
    table = next(each for each in deployment.tables if each.name == alarm.subject.table)
    index = next((each for each in table.indexes if each.name == alarm.subject.index), None)
    lane = _Lane(table, index, reads=alarm.kind.startswith("read_"))
    match alarm.kind:
        case "read_ceiling" | "write_ceiling":
            return _consumed(alarm, lane, names)
        case "latency_average":
            return _late(alarm, table, names, deployment)
        case "system_errors":
            return _failing(alarm, table, names)
        case "expired_items":
            return NotCaused(alarm, "it looks back for days, and items expire by the hour")
        case "replica_delay":
            return NotCaused(alarm, "a session of the drill has one region, and what is written in it goes to no other")
        case _:
            return _throttled(alarm, lane, names)


def of_user_errors(alarm: Alarm, deployment: Deployment, names: Names) -> Cause | NotCaused:
    """The cause of invalid requests of the account."""
    count = all_bad(alarm)
    if not deployment.tables:
        return NotCaused(alarm, "the service has no table")
    if count > MOST_REQUESTS:
        return _too_many(alarm, count)
    operation, body = invalid_body(deployment.tables[0], names)
    scene = Scene("requests are invalid", (), (AskTable(operation, body, count),))
    return _played(
        alarm, f"{count} requests with a key that {deployment.tables[0].name} does not have", scene, "dynamodb"
    )


def of_account_units(alarm: Alarm, deployment: Deployment) -> Cause | NotCaused:
    """The cause of too many provisioned units: tables that are as large, which are made and deleted again."""
    quotas = deployment.quotas
    whole = quotas.table_units_per_second
    if alarm.kind.startswith("account_"):
        whole = quotas.account_units_per_second
    wanted = floor(beyond(alarm) * whole / WHOLE) + 1
    tables = -(-wanted // quotas.table_units_per_second)
    units = -(-wanted // tables)
    made = [f"phase3b-drill-{number}" for number in range(1, tables + 1)]
    # They are there when it is published for the first time, and for each of its periods.
    lasts = alarm.datapoints * alarm.period_seconds // MINUTE + ACCOUNT_MINUTES
    scene = Scene(
        "large tables",
        (),
        tuple(MakeTable(name, units) for name in made),
        tuple(DropTable(name) for name in made),
        lasts,
    )
    does = f"{tables} {'table' if tables == 1 else 'tables'} of {units} units for {lasts} min"
    return Cause(
        alarm, "requests", does, scene, (0,), lasts + ACCOUNT_MINUTES, over_by(alarm, lasts), "account units",
        frozenset({"account units"}),
    )  # fmt: skip


def _throttled(alarm: Alarm, lane: _Lane, names: Names) -> Cause | NotCaused:
    count = all_bad(alarm)
    if count > MOST_REQUESTS:
        return _too_many(alarm, count)
    reason = _reason(alarm, lane)
    table = names.table(lane.table.name)
    target = table if lane.index is None else f"{table}/{names.index(lane.index.name)}"
    fault = PutFault(Fault("throttle", target, side="read" if lane.reads else "write", reason=reason), in_aws=True)
    operation, body = (read_body if lane.reads else write_body)(lane.table, lane.index, names)
    scene = Scene(f"throttled by {reason}", (fault,), (AskTable(operation, body, count),))
    return _played(
        alarm, f"{count} {operation} on {lane.text} are throttled by {reason}", scene, f"throttles of {lane.text}"
    )


def _reason(alarm: Alarm, lane: _Lane) -> Limit:
    if alarm.kind in HOT:
        return "KeyRangeThroughputExceeded"
    billing = lane.table.billing if lane.index is None else lane.index.billing
    if alarm.kind in ACCOUNT_LIMIT:
        return "AccountLimitExceeded"
    if not isinstance(billing, OnDemand):
        return "ProvisionedThroughputExceeded"
    without = ceilings(billing)[0 if lane.reads else 1] is None
    return "AccountLimitExceeded" if without else "MaxOnDemandThroughputExceeded"


def _failing(alarm: Alarm, table: TableDeployment, names: Names) -> Cause | NotCaused:
    count, operation = all_bad(alarm), str(alarm.subject.operation)
    body = operation_body(table, operation, names)
    if body is None:
        return NotCaused(alarm, f"the drill has no request of {operation}")
    if count > MOST_REQUESTS:
        return _too_many(alarm, count)
    fault = PutFault(Fault("errors", names.table(table.name)), in_aws=True)
    scene = Scene("tables fail", (fault,), (AskTable(operation, body, count),))
    return _played(alarm, f"{count} {operation} on {table.name} end with HTTP 500", scene, f"failures of {table.name}")


def _late(alarm: Alarm, table: TableDeployment, names: Names, deployment: Deployment) -> Cause | NotCaused:
    milliseconds, operation = beyond(alarm), str(alarm.subject.operation)
    body = operation_body(table, operation, names)
    if body is None:
        return NotCaused(alarm, f"the drill has no request of {operation}")
    if milliseconds > LONGEST_WAIT_MS:
        return NotCaused(alarm, f"each request would take {milliseconds / 1000:g} s of this machine")
    read_by = [each.name for each in deployment.functions if table.name in each.definition.streams]
    if leaves_an_item(operation) and read_by:
        return NotCaused(
            alarm, f"{' and '.join(read_by)} would get an item from the stream that no request of the service made"
        )
    fault = PutFault(Fault("latency", "dynamodb", milliseconds=milliseconds), in_aws=True)
    deletes = operation_body(table, "DeleteItem", names)
    ending = (AskTable("DeleteItem", deletes, 1),) if leaves_an_item(operation) and deletes is not None else ()
    scene = Scene("DynamoDB is late", (fault,), (AskTable(operation, body, 1),), ending)
    does = f"a {operation} on {table.name} takes {milliseconds:g} ms more"
    return _played(alarm, does, scene, f"table {table.name}", diluted=True)


def _consumed(alarm: Alarm, lane: _Lane, names: Names) -> Cause | NotCaused:
    assert isinstance(alarm.measure, PercentOfCeiling)  # noqa: S101  what plan/tables/alarms.py makes of them
    wanted = beyond(alarm) / WHOLE * alarm.measure.ceiling_units_per_second * alarm.period_seconds
    if lane.index is not None and not lane.reads:
        return NotCaused(
            alarm, "writes that reach an index leave items, which functions would get from the stream or find"
        )
    if lane.index is not None:
        queries = floor(wanted / UNITS_OF_QUERY) + 1
        return NotCaused(alarm, f"{queries} queries of an index that has nothing in it would be needed in each period")
    count = floor(wanted / (UNITS_EACH * MOST_ACTIONS)) + 1
    if count > MOST_REQUESTS:
        return _too_many(alarm, count)
    operation, body = many_units(lane.table, names, reads=lane.reads)
    scene = Scene(CONSUMED, (), (AskTable(operation, body, count, in_turn=not lane.reads),))
    does = f"{count} {operation} of {MOST_ACTIONS} on {lane.text} in each period"
    return _played(alarm, does, scene, f"table {lane.table.name}")


def _played(alarm: Alarm, does: str, scene: Scene, judges: str, *, diluted: bool = False) -> Cause:
    return Cause(
        alarm,
        "requests",
        does,
        scene,
        periods(alarm),
        fires_by(alarm),
        over_by(alarm),
        judges,
        frozenset({judges}),
        diluted,
    )


def _too_many(alarm: Alarm, count: int) -> NotCaused:
    return NotCaused(alarm, f"{count} requests in a period are more than this machine does ({MOST_REQUESTS})")
