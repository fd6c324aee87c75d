"""A plan that would undo a raise of capacity is refused, and no other one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from plan_made import change, plan
from raised_made import INDEX, ON_DEMAND, raised

from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.change.guard.plan_json import resource_changes
from phase3b.operations.raised.raise_record import Raise

WRITE = raised(write=200)


def refused(one: Raise, *changes: dict[str, Any], allow: tuple[str, ...] = ()) -> list[str]:
    evidence = Evidence(resource_changes(plan(*changes)), Traffic({}, 24), raised=(one,), environment="prod")
    return [str(each) for each in judge(evidence, allow).refused if each.code == "P3B-GUARD-RAISED"]


def target(before: tuple[int, int], after: tuple[int, int], kind: str = "table", name: str = "notes-prod-notes") -> Any:
    values = [
        {"resource_id": f"table/{name}", "scalable_dimension": f"dynamodb:{kind}:WriteCapacityUnits",
         "min_capacity": low, "max_capacity": high}
        for low, high in (before, after)
    ]  # fmt: skip
    return change("aws_appautoscaling_target.notes_write", ["update"], *values)


def test_the_bounds_of_the_file_would_end_it() -> None:
    (text,) = refused(WRITE, target((200, 200), (5, 50)))
    assert text == (
        "aws_appautoscaling_target.notes_write/raised_write: notes is raised to 200 write units a second until "
        "2026-11-30T08:00:00Z, by ann@desk: a sale. The apply would end that before its time. Wait until it is over, or end "
        "it (phase3b ops capacity end notes --env prod), or put it into capacity.yaml (phase3b ops capacity keep notes --env "
        "prod). If this is intended: --allow 'aws_appautoscaling_target.notes_write/raised_write' [P3B-GUARD-RAISED]"
    )
    allowed = ("aws_appautoscaling_target.notes_write/raised_write",)
    assert refused(WRITE, target((200, 200), (5, 50)), allow=allowed) == []


@pytest.mark.parametrize(
    "changed",
    [
        target((200, 200), (200, 300)),
        target((200, 200), (250, 300)),
        target((200, 200), (5, 50), name="other"),
        target((200, 200), (5, 50), kind="index"),
        # It was not what the raise has made of it.
        target((5, 50), (5, 200)),
    ],
)
def test_what_lowers_nothing_of_it_passes(changed: dict[str, Any]) -> None:
    assert refused(WRITE, changed) == []


def test_capacity_of_tables_and_indexes_and_maximums() -> None:
    table = change(
        "aws_dynamodb_table.notes", ["update"],
        {"name": "notes-prod-notes", "billing_mode": "PROVISIONED", "write_capacity": 200,
         "global_secondary_index": [{"name": INDEX.index_name, "write_capacity": 90}]},
        {"name": "notes-prod-notes", "billing_mode": "PROVISIONED", "write_capacity": 50,
         "global_secondary_index": [{"name": INDEX.index_name, "write_capacity": 50}]},
    )  # fmt: skip
    assert len(refused(WRITE, table)) == 1
    assert len(refused(raised(INDEX, write=90), table)) == 1
    assert refused(raised(INDEX, write=50), table) == []
    maximums = change(
        "aws_dynamodb_table.topics", ["update"],
        *({"name": ON_DEMAND.table_name, "billing_mode": "PAY_PER_REQUEST", "on_demand_throughput": [{"max_read_request_units": each}]}
          for each in (500, 100)),
    )  # fmt: skip
    assert len(refused(raised(ON_DEMAND, read=500), maximums)) == 1
    assert refused(replace(raised(ON_DEMAND, write=500)), maximums) == []
