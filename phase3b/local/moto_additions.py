"""What moto 5.2.5 lacks for what we deploy, each with the AWS operation that it stands for.

moto is pinned: these replace methods of its classes. `apply_additions` is called once, before the server starts.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from moto.applicationautoscaling.models import ApplicationAutoscalingBackend
from moto.applicationautoscaling.responses import ApplicationAutoScalingResponse
from moto.core.responses import ActionResult
from moto.dynamodb.models.table import GlobalSecondaryIndex, Table
from moto.dynamodb.responses import DynamoHandler, DynamoResult

ON_DEMAND: Final = "OnDemandThroughput"


def apply_additions() -> None:
    """Adds everything below to moto's classes."""
    _application_auto_scaling_tags()
    _on_demand_throughput()
    _table_updates()


def _replace(owner: type, name: str, make: Callable[[Any], Any]) -> None:
    """Replaces a method by one that is made of the original."""
    setattr(owner, name, make(getattr(owner, name)))


# ── Application Auto Scaling: ListTagsForResource, TagResource, UntagResource ────────────────────────────────────
# The provider reads the tags of each target it registered; an unknown operation is retried until apply hangs.


def _tags(response: ApplicationAutoScalingResponse) -> dict[str, dict[str, str]]:
    backend: ApplicationAutoscalingBackend = response.applicationautoscaling_backend
    # Kept on the backend, so that moto's own reset forgets them.
    found: dict[str, dict[str, str]] = vars(backend).setdefault("tags_by_arn", {})
    return found


def _body(response: ApplicationAutoScalingResponse) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(response.body or "{}")
    return parsed


def _list_tags_for_resource(self: ApplicationAutoScalingResponse) -> str:
    return json.dumps({"Tags": _tags(self).get(_body(self)["ResourceARN"], {})})


def _tag_resource(self: ApplicationAutoScalingResponse) -> str:
    body = _body(self)
    _tags(self).setdefault(body["ResourceARN"], {}).update(body["Tags"])
    return "{}"


def _untag_resource(self: ApplicationAutoScalingResponse) -> str:
    body = _body(self)
    kept = _tags(self).get(body["ResourceARN"], {})
    for key in body["TagKeys"]:
        kept.pop(key, None)
    return "{}"


def _application_auto_scaling_tags() -> None:
    def register(original: Callable[[ApplicationAutoScalingResponse], str]) -> Callable[..., str]:
        def register_scalable_target(self: ApplicationAutoScalingResponse) -> str:
            """RegisterScalableTarget with its Tags, which moto drops."""
            answer = original(self)
            _tags(self).setdefault(json.loads(answer)["ScalableTargetARN"], {}).update(_body(self).get("Tags") or {})
            return answer

        return register_scalable_target

    _replace(ApplicationAutoScalingResponse, "register_scalable_target", register)
    for name, method in (
        ("list_tags_for_resource", _list_tags_for_resource),
        ("tag_resource", _tag_resource),
        ("untag_resource", _untag_resource),
    ):
        setattr(ApplicationAutoScalingResponse, name, method)


# ── DynamoDB: OnDemandThroughput of tables and indexes (CreateTable, UpdateTable, DescribeTable) ─────────────────
# moto forgets it, and every plan would want to set it again.


def _on_demand_throughput() -> None:
    def create_index(original: Callable[..., GlobalSecondaryIndex]) -> Any:
        def create(dct: dict[str, Any], table_key_attrs: list[str]) -> GlobalSecondaryIndex:
            index = original(dct, table_key_attrs)
            vars(index)[ON_DEMAND] = dct.get(ON_DEMAND)
            return index

        return staticmethod(create)

    def update_index(original: Callable[..., None]) -> Callable[..., None]:
        def update(self: GlobalSecondaryIndex, u: dict[str, Any]) -> None:
            original(self, u)
            if ON_DEMAND in u:
                vars(self)[ON_DEMAND] = u[ON_DEMAND]

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
            vars(table)[ON_DEMAND] = self.body.get(ON_DEMAND)
            return DynamoResult(table.describe())

        return create

    _replace(GlobalSecondaryIndex, "create", create_index)
    _replace(GlobalSecondaryIndex, "update", update_index)
    _replace(GlobalSecondaryIndex, "describe", describe_index)
    _replace(Table, "describe", describe_table)
    _replace(DynamoHandler, "create_table", create_table)


def _ceiling(kept: dict[str, int] | None) -> dict[str, dict[str, int]]:
    """What AWS describes: owners where no ceiling was ever set; -1 is how a caller takes one away."""
    return {ON_DEMAND: kept} if kept else {}


# ── DynamoDB: UpdateTable ────────────────────────────────────────────────────────────────────────────────────────


def _table_updates() -> None:
    def update_table(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
        def update(self: DynamoHandler) -> ActionResult:
            original(self)
            body: dict[str, Any] = self.body
            table = self.dynamodb_backend.get_table(body["TableName"])
            if ON_DEMAND in body:
                vars(table)[ON_DEMAND] = body[ON_DEMAND]
            table.attr = _attributes_of_keys(table)
            if body.get("SSESpecification"):
                table.sse_specification = _encryption(table, body["SSESpecification"])
            _follow_billing_mode(table, body.get("BillingMode"))
            return DynamoResult(table.describe())

        return update

    _replace(DynamoHandler, "update_table", update_table)


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
    """A table that becomes on-demand is described with capacity 0; one that becomes provisioned has no ceilings."""
    owners: list[Table | GlobalSecondaryIndex] = [table, *table.global_indexes]
    if mode == "PAY_PER_REQUEST":
        for owner in owners:
            owner.throughput = {"ReadCapacityUnits": 0, "WriteCapacityUnits": 0, "NumberOfDecreasesToday": 0}
    elif mode == "PROVISIONED":
        for owner in owners:
            vars(owner)[ON_DEMAND] = None
