"""The cache of the published module switched on and off in a tier that has one, after an upgrade that changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import boto3
from module_run import ModuleRun

from phase3b.local.aws.embedded_aws import EmbeddedAws

TABLE = "acme-test-webhooks"
INPUTS = {
    "environment": "test",
    "project_name": "acme",
    "alert_email": "devops@example.com",
    "capacity_tier": "scale",
    "manage_api_gateway_account": True,
    "deletion_protection": False,
}
REPLACED = {("delete", "create"), ("create", "delete")}
OF_NETWORK = (
    "aws_elasticache_", "aws_vpc", "aws_subnet", "aws_security_group", "aws_default_security_group", "aws_route_table",
    "aws_flow_log", "aws_cloudwatch_log_group.network", "aws_iam_role.network_logs", "aws_iam_role_policy.network_logs",
    "aws_secretsmanager_secret.cache", "aws_secretsmanager_secret_version.cache", 'aws_cloudwatch_metric_alarm.performance["cache_',
    'aws_cloudwatch_composite_alarm.incidents["cache_',
)  # fmt: skip


def upgraded_and_switched(older: Path, newer: Path, aws: EmbeddedAws, folder: Path) -> dict[str, Mapping[str, int]]:
    """Applies an older module, upgrades it, switches the cache on and off; what each plan does, counted."""
    run = ModuleRun.of_instances(older, folder, aws, {"it": INPUTS})
    counts = {"older": _counted(run.actions())}
    run.apply()
    dynamodb = boto3.client("dynamodb", **ModuleRun.client(aws))
    dynamodb.put_item(TableName=TABLE, Item={"tenant_id": {"S": "t"}, "record_id": {"S": "r"}})

    run.write(newer, {"it": INPUTS})
    run.terraform("init", "-input=false")
    upgrade = run.actions()
    counts["upgrade"] = _counted(upgrade)
    assert upgrade == {}, upgrade

    run.write(newer, {"it": {**INPUTS, "cache_enabled": True}})
    on = run.actions()
    counts["on"] = _counted(on)
    assert not [address for address, each in on.items() if "delete" in each], on
    assert _of_network(on, ("create",)) > 0
    assert _others(on) <= {("update",)}, on
    run.apply()
    assert run.actions() == {}
    assert _cached(aws, run) == ["acme-test-phase3b-cache"]

    run.write(newer, {"it": INPUTS})
    off = run.actions()
    counts["off"] = _counted(off)
    assert not [address for address, each in off.items() if each in REPLACED], off
    assert _of_network(off, ("delete",)) == _of_network(on, ("create",))
    assert _others(off) <= {("update",)}, off
    run.apply()
    assert run.actions() == {}
    assert _cached(aws, run) == []
    assert dynamodb.scan(TableName=TABLE)["Count"] == 1
    return counts


def _cached(aws: EmbeddedAws, run: ModuleRun) -> list[str]:
    groups = boto3.client("elasticache", **run.client(aws)).describe_replication_groups()["ReplicationGroups"]
    return [each["ReplicationGroupId"] for each in groups]


def _is_of_network(address: str) -> bool:
    return address.removeprefix("module.it.").startswith(OF_NETWORK)


def _of_network(actions: Mapping[str, Any], kind: tuple[str, ...]) -> int:
    return sum(each == kind for address, each in actions.items() if _is_of_network(address))


def _others(actions: Mapping[str, Any]) -> set[tuple[str, ...]]:
    return {each for address, each in actions.items() if not _is_of_network(address)}


def _counted(actions: Mapping[str, Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for each in actions.values():
        found["+".join(each)] = found.get("+".join(each), 0) + 1
    return found
