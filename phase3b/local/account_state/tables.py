"""DynamoDB: tables and units of the account, decreases, modes, indexes one at a time, TTL, tables that are being deleted.

The messages are those that AWS answers with, as users and its documents quote them ("Quotas in Amazon DynamoDB";
UpdateTable, UpdateTimeToLive and CreateTable in the API Reference).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from moto.dynamodb.models.table import Table

from phase3b.capacity.model.quotas import DAY_SECONDS
from phase3b.local.account_state.account import Account, provisioned_units
from phase3b.local.account_state.call import Call, Denied

SIDES: Final = ("ReadCapacityUnits", "WriteCapacityUnits")
ON_DEMAND: Final = "PAY_PER_REQUEST"
_LIMIT: Final = "LimitExceededException"
_IN_USE: Final = "ResourceInUseException"
_INVALID: Final = "ValidationException"


def create_table(call: Call, account: Account) -> Iterator[Denied]:
    """CreateTable."""
    name, limits = call.text("TableName"), account.limits
    if account.key(name) in account.history.deleting_tables:
        yield Denied(_IN_USE, f"Attempt to change a resource which is still in use: Table is being deleted: {name}")
    if name not in account.tables and len(account.tables) >= limits.tables_per_region:
        yield Denied(
            _LIMIT, f"Subscriber limit exceeded: There is a limit of {limits.tables_per_region} tables per region"
        )
    indexes = _list(call, "GlobalSecondaryIndexes")
    yield from _index_limits(indexes, account)
    if call.parameters.get("BillingMode") != ON_DEMAND:
        asked = [_units(call.parameters), *map(_units, indexes)]
        yield from _unit_limits(asked, account, name)


def update_table(call: Call, account: Account) -> Iterator[Denied]:
    """UpdateTable."""
    name = call.text("TableName")
    table = account.table(name)
    if table is None:
        return
    actions = _list(call, "GlobalSecondaryIndexUpdates")
    yield from _of_no_index(actions, table)
    changed = [each for each in actions if "Create" in each or "Delete" in each]
    under_way = account.history.under_way.get(account.key(table.name))
    at_once = account.changes.index_changes_at_once
    if len(changed) + (len(under_way) if under_way and changed else 0) > at_once:
        yield Denied(
            _LIMIT,
            f"Subscriber limit exceeded: Only {at_once} online index can be created or deleted simultaneously per table",
        )
    if under_way is not None:
        yield Denied(
            _IN_USE, f"Attempt to change a resource which is still in use: Table is being updated: {table.name}"
        )
    created = [each["Create"] for each in actions if "Create" in each]
    if created:
        yield from _index_limits([*map(_described, table.global_indexes), *created], account)
    yield from _mode(call, account, table)
    yield from _decreases(call, account, table)
    mode = call.parameters.get("BillingMode") or table.billing_mode
    if mode != ON_DEMAND:
        yield from _unit_limits(_after(call, table), account, table.name)


def _of_no_index(actions: list[Any], table: Table) -> Iterator[Denied]:
    there = {index.name for index in table.global_indexes}
    for each in actions:
        action, wanted = next(iter(each.items()))
        if action == "Create" and wanted["IndexName"] in there:
            yield Denied(_INVALID, "Attempting to create an index which already exists")
        if action != "Create" and wanted["IndexName"] not in there:
            yield Denied("ResourceNotFoundException", "Requested resource not found")


def table_updated(call: Call, account: Account, answer: dict[str, Any]) -> None:
    """What an UpdateTable that was done leaves behind: it is under way until somebody was told so."""
    description = answer["TableDescription"]
    changed = [
        next(iter(each.values()))["IndexName"]
        for each in _list(call, "GlobalSecondaryIndexUpdates")
        if "Create" in each or "Delete" in each
    ]
    account.history.under_way[account.key(description["TableName"])] = changed
    _mark(description, changed)


def note_changes(call: Call, account: Account) -> None:
    """The decreases and the switch of an UpdateTable, told before moto changes the table."""
    table = account.table(call.text("TableName"))
    if table is None:
        return
    for owner in _decreased(call, table):
        account.history.decreased[account.key(table.name, owner)].append(account.clock.now())
    if _to_on_demand(call, table):
        account.history.to_on_demand[account.key(table.name)].append(account.clock.now())


def described(call: Call, account: Account, answer: dict[str, Any]) -> None:
    """DescribeTable: a caller that was told that a table is being updated finds it active the next time."""
    del call
    changed = account.history.under_way.pop(account.key(answer["Table"]["TableName"]), None)
    if changed is not None:
        _mark(answer["Table"], changed)


def leaving(call: Call, account: Account) -> dict[str, Any] | None:
    """DescribeTable of a table that is being deleted: that it is, once."""
    gone = account.history.deleting_tables.pop(account.key(call.text("TableName").rpartition("/")[2]), None)
    return None if gone is None else {"Table": gone}


def table_deleted(call: Call, account: Account, answer: dict[str, Any]) -> None:
    """Its name is not free until somebody was told that it is being deleted; another of its name has no past."""
    del call
    description = answer["TableDescription"]
    key = account.key(description["TableName"])
    account.history.forget_table(key)
    description["TableStatus"] = "DELETING"
    account.history.deleting_tables[key] = description


def delete_table(call: Call, account: Account) -> Iterator[Denied]:
    """DeleteTable."""
    table = account.table(call.text("TableName"))
    if table is not None and account.key(table.name) in account.history.under_way:
        yield Denied(
            _IN_USE, f"Attempt to change a resource which is still in use: Table is being updated: {table.name}"
        )


def update_time_to_live(call: Call, account: Account) -> Iterator[Denied]:
    """UpdateTimeToLive."""
    table = account.table(call.text("TableName"))
    before = None if table is None else account.history.ttl_changed.get(account.key(table.name))
    if before is not None and account.clock.now() - before < account.changes.ttl_change_seconds:
        yield Denied(_INVALID, "Time to live has been modified multiple times within a fixed interval")


def time_to_live_updated(call: Call, account: Account, answer: dict[str, Any]) -> None:
    """The time of a change of TTL."""
    del answer
    table = account.table(call.text("TableName"))
    if table is not None:
        account.history.ttl_changed[account.key(table.name)] = account.clock.now()


def _mark(description: dict[str, Any], changed: list[str]) -> None:
    description["TableStatus"] = "UPDATING"
    for index in description.get("GlobalSecondaryIndexes") or ():
        if index["IndexName"] in changed:
            index["IndexStatus"] = "CREATING"


def _mode(call: Call, account: Account, table: Table) -> Iterator[Denied]:
    if not _to_on_demand(call, table):
        return
    most = account.changes.to_on_demand_per_day
    times = _since(account, account.history.to_on_demand[account.key(table.name)], DAY_SECONDS)
    if len(times) >= most:
        yield Denied(
            _LIMIT,
            f"Subscriber limit exceeded: Update to PayPerRequest mode are limited to {most} times in 1 day(s). "
            f"Last update at {_written(times[-1])}. Next update can be made at {_written(times[0] + DAY_SECONDS)}",
        )


def _decreases(call: Call, account: Account, table: Table) -> Iterator[Denied]:
    """The first ones of a day (UTC) at any time, then one after each pause without any."""
    at_once, pause = account.changes.decreases_at_once, account.changes.decrease_pause_seconds
    for owner in _decreased(call, table):
        times = account.history.decreased[account.key(table.name, owner)]
        today = [each for each in times if datetime.fromtimestamp(each, UTC).date() == account.clock.day()]
        if len(today) >= at_once and account.clock.now() - today[-1] < pause:
            yield Denied(
                _LIMIT,
                "Subscriber limit exceeded: Provisioned throughput decreases are limited within a given UTC day. After the "
                f"first {at_once} decreases, each subsequent decrease in the same UTC day can be performed at most once every "
                f"{pause} seconds. Number of decreases today: {len(today)}. Last decrease at {_written(today[-1])}. "
                f"Next decrease can be made at {_written(today[-1] + pause)}",
            )


def _decreased(call: Call, table: Table) -> Iterator[str]:
    """Whose capacity a call lowers: the names of indexes, and an empty one for the table."""
    if table.billing_mode == ON_DEMAND or call.parameters.get("BillingMode") == ON_DEMAND:
        return
    asked = {"": call.parameters, **{each["IndexName"]: each for each in _updates(call)}}
    owners: dict[str, Any] = {"": table, **{index.name: index for index in table.global_indexes}}
    for name, wanted in asked.items():
        if name not in owners or not wanted.get("ProvisionedThroughput"):
            continue
        before = owners[name].throughput or {}
        if any(_units(wanted)[side] < int(before.get(side, 0)) for side in SIDES):
            yield name


def _to_on_demand(call: Call, table: Table) -> bool:
    return call.parameters.get("BillingMode") == ON_DEMAND and table.billing_mode != ON_DEMAND


def _after(call: Call, table: Table) -> list[Mapping[str, int]]:
    """Units of a table and each of its indexes, once the call is done."""
    updates = {each["IndexName"]: each for each in _updates(call)}
    actions = _list(call, "GlobalSecondaryIndexUpdates")
    gone = {each["Delete"]["IndexName"] for each in actions if "Delete" in each}
    own = call.parameters if call.parameters.get("ProvisionedThroughput") else _described(table)
    indexes = [updates.get(index.name, _described(index)) for index in table.global_indexes if index.name not in gone]
    created = [each["Create"] for each in actions if "Create" in each]
    return [_units(each) for each in (own, *indexes, *created)]


def _unit_limits(asked: list[Mapping[str, int]], account: Account, name: str) -> Iterator[Denied]:
    limits = account.limits
    for side in SIDES:
        kind = side.removesuffix("CapacityUnits")
        if max(each[side] for each in asked) > limits.table_units_per_second:
            yield Denied(
                _LIMIT,
                f"Subscriber limit exceeded: {kind} capacity of a table or an index is limited to "
                f"{limits.table_units_per_second} units per second",
            )
        others = sum(provisioned_units(table, side) for each, table in account.tables.items() if each != name)
        if others + sum(each[side] for each in asked) > limits.account_units_per_second:
            yield Denied(
                _LIMIT,
                f"Subscriber limit exceeded: {kind} capacity of the account is limited to "
                f"{limits.account_units_per_second} units per second in a region",
            )


def _index_limits(indexes: list[Any], account: Account) -> Iterator[Denied]:
    limits = account.limits
    if len(indexes) > limits.indexes_per_table:
        yield Denied(
            _INVALID,
            "One or more parameter values were invalid: GlobalSecondaryIndex count exceeds the per-table limit of "
            f"{limits.indexes_per_table}",
        )
    projected = sum(len((each.get("Projection") or {}).get("NonKeyAttributes") or ()) for each in indexes)
    if projected > limits.projected_attributes_per_table:
        yield Denied(
            _INVALID,
            "One or more parameter values were invalid: Number of NonKeyAttributes of all indexes exceeds the per-table "
            f"limit of {limits.projected_attributes_per_table}",
        )


def _described(owner: Any) -> dict[str, Any]:
    """A table or an index as a request would write it."""
    return {"ProvisionedThroughput": owner.throughput, "Projection": getattr(owner, "projection", None)}


def _units(wanted: Mapping[str, Any]) -> Mapping[str, int]:
    given = wanted.get("ProvisionedThroughput") or {}
    return {side: int(given.get(side) or 0) for side in SIDES}


def _updates(call: Call) -> list[Any]:
    return [each["Update"] for each in _list(call, "GlobalSecondaryIndexUpdates") if "Update" in each]


def _list(call: Call, name: str) -> list[Any]:
    return list(call.parameters.get(name) or [])


def _since(account: Account, times: list[float], seconds: float) -> list[float]:
    return [each for each in times if account.clock.now() - each < seconds]


def _written(when: float) -> str:
    return datetime.fromtimestamp(when, UTC).strftime("%A, %B %d, %Y at %H:%M:%S UTC")
