"""DynamoDB: OnDemandThroughput of tables and indexes, and what UpdateTable changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from moto.core.responses import ActionResult
from moto.dynamodb.exceptions import MockValidationException
from moto.dynamodb.models.table import GlobalSecondaryIndex, Table
from moto.dynamodb.responses import DynamoHandler, DynamoResult

from phase3b.local.moto_gaps.replace import replace

ON_DEMAND: Final = "OnDemandThroughput"


def fill() -> None:
    """Adds what is missing to moto's classes."""
    _on_demand_throughput()
    _table_updates()
    _time_to_live()


# ── DynamoDB: OnDemandThroughput of tables and indexes (CreateTable, UpdateTable, DescribeTable) ─────────────────
# moto forgets it, and every plan would want to set it again.


def _on_demand_throughput() -> None:
    def create_index(original: Callable[..., GlobalSecondaryIndex]) -> Any:
        def create(dct: dict[str, Any], table_key_attrs: list[str]) -> GlobalSecondaryIndex:
            index = original(dct, table_key_attrs)
            vars(index)[ON_DEMAND] = _merged(None, dct.get(ON_DEMAND))
            return index

        return staticmethod(create)

    def update_index(original: Callable[..., None]) -> Callable[..., None]:
        def update(self: GlobalSecondaryIndex, u: dict[str, Any]) -> None:
            original(self, u)
            if ON_DEMAND in u:
                vars(self)[ON_DEMAND] = _merged(vars(self).get(ON_DEMAND), u[ON_DEMAND])

        return update

    def describe_index(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        def describe(self: GlobalSecondaryIndex) -> dict[str, Any]:
            return {**original(self), **_ceiling(vars(self).get(ON_DEMAND))}

        return describe

    def describe_table(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        def describe(self: Table, base_key: str = "TableDescription") -> dict[str, Any]:
            description = original(self, base_key)
            description[base_key].update(_ceiling(vars(self).get(ON_DEMAND)))
            return description

        return describe

    def create_table(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
        def create(self: DynamoHandler) -> ActionResult:
            original(self)
            table = self.dynamodb_backend.get_table(self.body["TableName"])
            vars(table)[ON_DEMAND] = _merged(None, self.body.get(ON_DEMAND))
            return DynamoResult(table.describe())

        return create

    replace(GlobalSecondaryIndex, "create", create_index)
    replace(GlobalSecondaryIndex, "update", update_index)
    replace(GlobalSecondaryIndex, "describe", describe_index)
    replace(Table, "describe", describe_table)
    replace(DynamoHandler, "create_table", create_table)


def _merged(kept: dict[str, int] | None, sent: dict[str, int] | None) -> dict[str, int] | None:
    """The maximums after a call: a side that is not sent stays, -1 removes one."""
    return {side: units for side, units in {**(kept or {}), **(sent or {})}.items() if units != -1} or None


def _ceiling(kept: dict[str, int] | None) -> dict[str, dict[str, int]]:
    """What AWS describes: nothing where there is no maximum."""
    return {ON_DEMAND: kept} if kept else {}


# ── DynamoDB: UpdateTable ────────────────────────────────────────────────────────────────────────────────────────


def _table_updates() -> None:
    def update_table(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
        def update(self: DynamoHandler) -> ActionResult:
            original(self)
            body: dict[str, Any] = self.body
            table = self.dynamodb_backend.get_table(body["TableName"])
            if ON_DEMAND in body:
                vars(table)[ON_DEMAND] = _merged(vars(table).get(ON_DEMAND), body[ON_DEMAND])
            table.attr = _attributes_of_keys(table)
            if body.get("SSESpecification"):
                table.sse_specification = _encryption(table, body["SSESpecification"])
            _follow_billing_mode(table, body.get("BillingMode"))
            return DynamoResult(table.describe())

        return update

    replace(DynamoHandler, "update_table", update_table)


# ── DynamoDB: DescribeTimeToLive, UpdateTimeToLive ───────────────────────────────────────────────────────────────
# AWS names no attribute for a table without a time to live; moto remembers the last one. AWS refuses what is so already.


def _time_to_live() -> None:
    def describe_time_to_live(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
        def describe(self: DynamoHandler) -> ActionResult:
            result = original(self)
            table = self.dynamodb_backend.get_table(self.body["TableName"])
            if table.ttl.get("TimeToLiveStatus") != "ENABLED":
                return DynamoResult({"TimeToLiveDescription": {"TimeToLiveStatus": "DISABLED"}})
            return result

        return describe

    def update_time_to_live(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
        def update(self: DynamoHandler) -> ActionResult:
            table = self.dynamodb_backend.get_table(self.body["TableName"])
            wanted, enabled = self.body["TimeToLiveSpecification"], table.ttl.get("TimeToLiveStatus") == "ENABLED"
            if wanted["Enabled"] and enabled and wanted["AttributeName"] != table.ttl["AttributeName"]:
                raise MockValidationException(
                    f"TimeToLive is active on a different AttributeName: current AttributeName is {table.ttl['AttributeName']}"
                )
            if wanted["Enabled"] == enabled:
                raise MockValidationException(f"TimeToLive is already {'enabled' if enabled else 'disabled'}")
            return original(self)

        return update

    replace(DynamoHandler, "describe_time_to_live", describe_time_to_live)
    replace(DynamoHandler, "update_time_to_live", update_time_to_live)


def _attributes_of_keys(table: Table) -> list[dict[str, str]]:
    """UpdateTable's AttributeDefinitions: AWS forgets an attribute with the last index whose key it was, moto doesn't."""
    keys = {
        key["AttributeName"]
        for schema in (table.schema, *(index.schema for index in (*table.indexes, *table.global_indexes)))
        for key in schema
    }
    return [attribute for attribute in table.attr if attribute["AttributeName"] in keys]


def _encryption(table: Table, wanted: dict[str, Any]) -> dict[str, Any]:
    """UpdateTable's SSESpecification, which moto ignores: another key, or AWS's own where none is named."""
    if wanted.get("Enabled") and "KMSMasterKeyId" not in wanted:
        return {**wanted, "KMSMasterKeyId": table._get_default_encryption_key(table.account_id, table.region_name)}  # noqa: SLF001  there is no public way
    return wanted


def _follow_billing_mode(table: Table, mode: str | None) -> None:
    """A table that becomes on-demand is described with capacity 0; one that becomes provisioned has no maximums."""
    owners: list[Table | GlobalSecondaryIndex] = [table, *table.global_indexes]
    if mode == "PAY_PER_REQUEST":
        for owner in owners:
            owner.throughput = {"ReadCapacityUnits": 0, "WriteCapacityUnits": 0, "NumberOfDecreasesToday": 0}
    elif mode == "PROVISIONED":
        for owner in owners:
            vars(owner)[ON_DEMAND] = None
