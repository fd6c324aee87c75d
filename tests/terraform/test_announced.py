"""What the diff announces is what a plan of real Terraform then does."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from conftest import Start

from phase3b.capacity.capacity import Capacity
from phase3b.capacity.deployment import Deployment, Provisioned, Range, resolve
from phase3b.capacity.loader import load
from phase3b.difference.held_units import held_units
from phase3b.difference.resources import Announced, announced
from phase3b.packaging.service_packages import described
from phase3b.terraform.events import PlannedChange

pytestmark = pytest.mark.terraform
ROOT = Path(__file__).parents[2]
TIERS = tuple(load(ROOT / "capacity.yaml").tiers)
# From here to each other tier; the other pairs are compared without Terraform, and by make tier-matrix.
STARTS = (TIERS[0], TIERS[-2])


def planned(changes: Iterable[PlannedChange]) -> Announced:
    """A plan's changes by action."""
    by_action: dict[str, set[str]] = {}
    for change in changes:
        by_action.setdefault(change.action, set()).add(change.address)
    by_action.pop("read", None)
    assert by_action.keys() <= {"create", "update", "replace", "delete"}
    return Announced(*(frozenset(by_action.get(each, ())) for each in ("create", "update", "replace", "delete")))


def hold_capacity(file: Path, before: Deployment, after: Deployment) -> None:
    """Where tables ignore changes of capacity, the rule that is announced is written out instead."""
    stack: dict[str, Any] = json.loads(file.read_text("utf-8"))
    old = {table.name: table for table in before.tables}
    for table in after.tables:
        drawn = stack["resource"]["aws_dynamodb_table"][table.name]
        if "ignore_changes" not in drawn.get("lifecycle", {}):
            continue
        del drawn["lifecycle"]["ignore_changes"]
        found = old[table.name]
        owners = [(drawn, found.billing, table.billing)]
        owners += [
            (drawn["global_secondary_index"][number], found.indexes[number].billing, index.billing)
            for number, index in enumerate(table.indexes)
        ]
        for owner, was, is_now in owners:
            assert isinstance(is_now, Provisioned)
            live: tuple[Range | None, Range | None] = (
                (was.read, was.write) if isinstance(was, Provisioned) else (None, None)
            )
            for side, between, before_range in (
                ("read_capacity", is_now.read, live[0]),
                ("write_capacity", is_now.write, live[1]),
            ):
                owner[side] = held_units(before_range.floor if before_range else None, between)
    file.write_text(json.dumps(stack), "utf-8")


@pytest.mark.parametrize("start", STARTS)
def test_a_plan_does_what_was_announced(
    start: str, started: Start, stack_of: Callable[..., Path], capacity: Capacity
) -> None:
    run, _ = started(stack_of("prod", start))
    run.apply()
    artifacts = described(capacity)
    before = resolve(capacity, "prod", start)
    for tier in TIERS:
        if tier == start:
            continue
        after = resolve(capacity, "prod", tier)
        stack = stack_of("prod", tier)
        hold_capacity(stack, before, after)
        run.replace_stack(stack)
        found = planned(change for change in run.changes() if not change.address.startswith("output."))
        assert found == announced(before, after, artifacts), tier
