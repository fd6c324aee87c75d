"""Plans as `terraform show -json` writes them, made by hand: a table that is there and what becomes of it."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import Verdict, judge

TABLE = "aws_dynamodb_table.support_tickets"
NAME = "securebase-prod-support-tickets"
INDEX = "tenant-status-index"


def table(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "name": NAME,
        "billing_mode": "PROVISIONED",
        "read_capacity": 75,
        "write_capacity": 75,
        "hash_key": "tenant_id",
        "range_key": "ticket_id",
        "global_secondary_index": [
            {
                "name": INDEX,
                "hash_key": "tenant_id",
                "range_key": "status_created_at",
                "projection_type": "INCLUDE",
                "non_key_attributes": ["subject", "status"],
                "read_capacity": 75,
                "write_capacity": 75,
                "on_demand_throughput": [],
            }
        ],
        "on_demand_throughput": [],
        "ttl": [{"attribute_name": "expires_at", "enabled": True}],
        "point_in_time_recovery": [{"enabled": True}],
        "server_side_encryption": [{"enabled": True, "kms_key_arn": "arn:aws:kms:us-east-1:123456789012:key/k"}],
        "deletion_protection_enabled": True,
        "stream_enabled": True,
        "stream_view_type": "NEW_AND_OLD_IMAGES",
        "replica": [],
    }
    return {**made, **changes}


def index(**changes: Any) -> list[dict[str, Any]]:
    return [{**copy.deepcopy(table()["global_secondary_index"][0]), **changes}]


def change(
    address: str,
    actions: list[str],
    before: dict[str, Any] | None,
    after: dict[str, Any] | None,
    *,
    replaced_for: tuple[str, ...] = (),
    unknown: dict[str, Any] | None = None,
) -> dict[str, Any]:
    return {
        "address": address,
        "mode": "managed",
        "type": address.split(".", maxsplit=1)[0],
        "change": {
            "actions": actions,
            "before": before,
            "after": after,
            "after_unknown": unknown or {},
            **({"replace_paths": [[name] for name in replaced_for]} if replaced_for else {}),
        },
    }


def updated(address: str, before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    return change(address, ["update"], before, after)


def replaced(
    address: str,
    before: dict[str, Any],
    after: dict[str, Any],
    *replaced_for: str,
    unknown: dict[str, Any] | None = None,
) -> dict[str, Any]:
    return change(address, ["delete", "create"], before, after, replaced_for=replaced_for, unknown=unknown)


def destroyed(address: str, before: dict[str, Any]) -> dict[str, Any]:
    return change(address, ["delete"], before, None)


def target(side: str, floor: int, ceiling: int, *, index_name: str | None = None) -> dict[str, Any]:
    on = "table" if index_name is None else "index"
    return {
        "resource_id": f"table/{NAME}" + ("" if index_name is None else f"/index/{index_name}"),
        "scalable_dimension": f"dynamodb:{on}:{side.capitalize()}CapacityUnits",
        "min_capacity": floor,
        "max_capacity": ceiling,
    }


def plan(*changes: dict[str, Any]) -> dict[str, Any]:
    return {"format_version": "1.2", "resource_changes": list(changes)}


def judged(made: Mapping[str, Any], traffic: Traffic, allow: Sequence[str] = ()) -> Verdict:
    """What the guard says where nothing but a plan and its traffic is known."""
    return judge(Evidence.of_plan(made, traffic), allow)
