"""DynamoDB: replicas of a table in other regions (UpdateTable, DescribeTable, DeleteTable), version 2019.11.21.

Sources: UpdateTable and ReplicationGroupUpdate in the DynamoDB API Reference; "Best practices and requirements for managing global
tables" and "How DynamoDB global tables work" in the Developer Guide, for what replicas have in common and what is each one's own.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from moto.applicationautoscaling.models import applicationautoscaling_backends
from moto.core.responses import ActionResult
from moto.dynamodb.exceptions import DeletionProtectedException, MockValidationException
from moto.dynamodb.models import dynamodb_backends
from moto.dynamodb.models.table import GlobalSecondaryIndex, Table
from moto.dynamodb.responses import DynamoHandler, DynamoResult

from phase3b.local.moto_gaps.dynamodb import ON_DEMAND
from phase3b.local.moto_gaps.replace import replace

VERSION: Final = "2019.11.21"
# On each table of a global one: what DescribeTable of the others says of it.
REPLICA: Final = "phase3b_replica"
_READ, _WRITE = "ReadCapacityUnits", "WriteCapacityUnits"
_IMAGES: Final = "NEW_AND_OLD_IMAGES"
LOCAL: Final = "Cannot add, delete, or update the local region through ReplicaUpdates. Use CreateTable, DeleteTable, or UpdateTable as required."
THERE: Final = "Failed to create a the new replica of table with name: '{}' because one or more replicas already existed as tables."
NOT_THERE: Final = "Replica specified in the Replica Update or Replica Delete action of the request was not found."
NOT_SCALED: Final = "Table write capacity should either be Pay-Per-Request or AutoScaled."
WITHOUT_STREAM: Final = (
    "Table must have stream enabled with StreamViewType NEW_AND_OLD_IMAGES before a replica is added."
)


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(Table, "describe", _described)
    replace(DynamoHandler, "update_table", _updated)
    replace(DynamoHandler, "update_time_to_live", _same_time_to_live)


def members(account_id: str, name: str) -> dict[str, Table]:
    """The tables of a global table, by region; none where it is of one region."""
    found = {
        region: backend.tables[name]
        for region, backend in list(dynamodb_backends[account_id].items())
        if name in backend.tables and REPLICA in vars(backend.tables[name])
    }
    return found if len(found) > 1 else {}


def _others(table: Table) -> Iterator[tuple[str, Table]]:
    for region, each in members(table.account_id, table.name).items():
        if region != table.region_name and REPLICA in vars(table):
            yield region, each


def _described(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
    def describe(self: Table, base_key: str = "TableDescription") -> dict[str, Any]:
        found = original(self, base_key)
        others = [
            {"RegionName": region, "ReplicaStatus": "ACTIVE", **vars(each)[REPLICA]} for region, each in _others(self)
        ]
        if others:
            found[base_key].update({"GlobalTableVersion": VERSION, "Replicas": others})
        return found

    return describe


def _updated(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
    def update(self: DynamoHandler) -> ActionResult:
        body: dict[str, Any] = self.body
        table = self.dynamodb_backend.get_table(body["TableName"])
        updates = body.get("ReplicaUpdates") or []
        for each in updates:
            for action, given in each.items():
                _check(action, given, table)
        original(self)
        for each in updates:
            for action, given in each.items():
                _ACTIONS[action](table, given)
        for _, other in _others(table):
            _match(other, table, body)
        return DynamoResult(table.describe())

    return update


def _check(action: str, given: Mapping[str, Any], table: Table) -> None:
    region, there = given["RegionName"], members(table.account_id, table.name)
    if region == table.region_name:
        raise MockValidationException(LOCAL)
    if action != "Create":
        if region not in there:
            raise MockValidationException(NOT_THERE)
        if action == "Delete" and there[region].deletion_protection_enabled:
            raise DeletionProtectedException(table.name)
        return
    if table.name in dynamodb_backends[table.account_id][region].tables:
        raise MockValidationException(THERE.format(table.name))
    stream = table.stream_specification or {}
    if not stream.get("StreamEnabled") or stream.get("StreamViewType") != _IMAGES:
        raise MockValidationException(WITHOUT_STREAM)
    if table.billing_mode != "PAY_PER_REQUEST" and not _scaled(table):
        raise MockValidationException(NOT_SCALED)


def _scaled(table: Table) -> bool:
    """Whether auto scaling has the writes of a table and of each of its indexes."""
    targets = applicationautoscaling_backends[table.account_id][table.region_name].targets
    wanted = {
        f"table/{table.name}": "dynamodb:table:WriteCapacityUnits",
        **{
            f"table/{table.name}/index/{index.name}": "dynamodb:index:WriteCapacityUnits"
            for index in table.global_indexes
        },
    }
    return all(name in targets.get(dimension, {}) for name, dimension in wanted.items())


def _create(table: Table, given: Mapping[str, Any]) -> None:
    region = given["RegionName"]
    override = (given.get("ProvisionedThroughputOverride") or {}).get(_READ)
    of_indexes = {each["IndexName"]: each for each in given.get("GlobalSecondaryIndexes") or ()}
    made = Table(  # type: ignore[abstract]  # moto makes them so itself
        table.name,
        table.account_id,
        region,
        copy.deepcopy(table.schema),
        copy.deepcopy(table.attr),
        throughput=None if table.billing_mode == "PAY_PER_REQUEST" else _capacity(table.throughput, override),
        billing_mode=table.billing_mode,
        indexes=[copy.deepcopy(each.describe()) for each in table.indexes],
        global_indexes=[_index(each, of_indexes.get(each.name, {})) for each in table.global_indexes],
        streams={"StreamEnabled": True, "StreamViewType": _IMAGES},
        sse_specification=_encryption(table, given),
    )
    made.ttl = dict(table.ttl)
    vars(made)[ON_DEMAND] = copy.deepcopy(vars(table).get(ON_DEMAND))
    vars(made)[REPLICA] = _description(given)
    vars(table).setdefault(REPLICA, {})
    dynamodb_backends[table.account_id][region].tables[table.name] = made


def _index(index: GlobalSecondaryIndex, given: Mapping[str, Any]) -> dict[str, Any]:
    override = (given.get("ProvisionedThroughputOverride") or {}).get(_READ)
    described = copy.deepcopy(index.describe())
    return {**described, "ProvisionedThroughput": _capacity(index.throughput, override)}


def _capacity(whole: Mapping[str, int], reads: int | None) -> dict[str, int]:
    return {_READ: whole[_READ] if reads is None else reads, _WRITE: whole[_WRITE]}


def _encryption(table: Table, given: Mapping[str, Any]) -> dict[str, Any] | None:
    """A key is of one region: the one that is named, or AWS's own of that region."""
    if "KMSMasterKeyId" in given:
        return {"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": given["KMSMasterKeyId"]}
    if (table.sse_specification or {}).get("Enabled"):
        return {"Enabled": True, "SSEType": "KMS"}
    return None


def _description(given: Mapping[str, Any]) -> dict[str, Any]:
    """Of a request, what ReplicaDescription says."""
    found = {name: given[name] for name in ("KMSMasterKeyId", "ProvisionedThroughputOverride") if name in given}
    if "TableClassOverride" in given:
        found["ReplicaTableClassSummary"] = {"TableClass": given["TableClassOverride"]}
    return found


def _update(table: Table, given: Mapping[str, Any]) -> None:
    other = members(table.account_id, table.name)[given["RegionName"]]
    vars(other)[REPLICA].update(_description(given))
    if "KMSMasterKeyId" in given:
        other.sse_specification = _encryption(table, given)
    override = (given.get("ProvisionedThroughputOverride") or {}).get(_READ)
    if override is not None:
        other.throughput[_READ] = override
    for each in given.get("GlobalSecondaryIndexes") or ():
        reads = (each.get("ProvisionedThroughputOverride") or {}).get(_READ)
        for index in other.global_indexes:
            if index.name == each["IndexName"] and reads is not None:
                index.throughput[_READ] = reads


def _delete(table: Table, given: Mapping[str, Any]) -> None:
    dynamodb_backends[table.account_id][given["RegionName"]].tables.pop(table.name, None)


_ACTIONS: Final[Mapping[str, Callable[[Table, Mapping[str, Any]], None]]] = {
    "Create": _create,
    "Update": _update,
    "Delete": _delete,
}


def _match(other: Table, table: Table, body: Mapping[str, Any]) -> None:
    """What replicas have in common: keys, indexes, capacity mode and writes. Reads, key, tags and protection are each one's own."""
    other.attr = copy.deepcopy(table.attr)
    known = {each.name: each for each in other.global_indexes}
    other.global_indexes = [
        known.get(each.name) or GlobalSecondaryIndex.create(_index(each, {}), other.table_key_attrs)
        for each in table.global_indexes
    ]
    pairs: list[tuple[Any, Any]] = [(other, table), *zip(other.global_indexes, table.global_indexes, strict=True)]
    if "BillingMode" in body and other.billing_mode != table.billing_mode:
        other.billing_mode = table.billing_mode
        for mine, theirs in pairs:
            mine.throughput = dict(theirs.throughput)
    if "ProvisionedThroughput" in body or "GlobalSecondaryIndexUpdates" in body:
        for mine, theirs in pairs:
            mine.throughput[_WRITE] = theirs.throughput[_WRITE]
    if ON_DEMAND in body or "GlobalSecondaryIndexUpdates" in body or "BillingMode" in body:
        for mine, theirs in pairs:
            vars(mine)[ON_DEMAND] = copy.deepcopy(vars(theirs).get(ON_DEMAND))


def _same_time_to_live(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
    def update(self: DynamoHandler) -> ActionResult:
        result = original(self)
        table = self.dynamodb_backend.get_table(self.body["TableName"])
        for _, other in _others(table):
            other.ttl = dict(table.ttl)
        return result

    return update
