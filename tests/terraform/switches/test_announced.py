"""What the diff announces is what a plan of real Terraform then does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from conftest import Start
from split_file import securebase

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.change.difference.resources import Announced, announced
from phase3b.packaging.service_packages import described
from phase3b.terraform.events import PlannedChange

pytestmark = pytest.mark.terraform
ROOT = Path(__file__).parents[3]
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


@pytest.mark.long
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
        run.replace_stack(stack_of("prod", tier))
        found = planned(change for change in run.changes() if not change.address.startswith("output."))
        assert found == announced(before, after, artifacts), tier


ONE_MORE_INDEX = """        tenant_again:
          partition_key: tenant_id
          sort_key: unread_created_at
          serves: [the same again]
          projection: KEYS_ONLY
"""
# What a person may change of the file besides a tier; each is planned against what was applied before.
EDITS: dict[str, tuple[tuple[str, str], ...]] = {
    "a function's memory": (("support_tickets: {memory_mb: 512,", "support_tickets: {memory_mb: 640,"),),
    "a function's setting": (("sla_hours_urgent: 4", "sla_hours_urgent: 5"),),
    "a stream's view": (("stream: NEW_AND_OLD_IMAGES", "stream: NEW_IMAGE"),),
    "a ttl attribute": (("ttl_attribute: expires_at", "ttl_attribute: gone_at"),),
    "one more index": (
        (
            "        tenant_unread:\n",
            f"{ONE_MORE_INDEX}        tenant_unread:\n",
        ),
        (
            "          tenant_unread: {read",
            ("          tenant_again: {read_units_per_invocation: 0, database_percent: 0, reason: Nobody reads it yet}\n"
            "          tenant_unread: {read"),
        ),
    ),
    "an index that holds more": (("          projection: KEYS_ONLY\n", "          projection: ALL\n"),),
    "a table's key": (("sort_key: record_id # forecast", "sort_key: forecast_id # forecast"), ("        record_id: S", "        forecast_id: S")),
    "a tag": (("Owner: infrastructure@", "Owner: platform@"),),
    "another project": (("project: securebase", "project: securehouse"),),
    "alarms": (("alarm_levels: [critical]", "alarm_levels: [warning, critical]"),),
    "a queue's retention": (("retention_days: 4", "retention_days: 5"),),
    "days of logs and of keys": (("kms_deletion_window_days: 7", "kms_deletion_window_days: 8"), ("log_retention_days: 30", "log_retention_days: 60")),
    "one customer less": (("api_keys: [demo]", "api_keys: []"),),
    "stage and routes": (("stage: v1\n    error", "stage: v2\n    error"),),
    "restore points": (("point_in_time_recovery: false", "point_in_time_recovery: true"),),
}  # fmt: skip


@pytest.mark.long
def test_a_plan_of_an_edited_file_does_what_was_announced(
    started: Start, stack_of: Callable[..., Path], capacity: Capacity, tmp_path: Path
) -> None:
    run, _ = started(stack_of("dev"))
    run.apply()
    artifacts = described(capacity)
    before = resolve(capacity, "dev")
    text = securebase()
    wrong: dict[str, object] = {}
    for name, edits in EDITS.items():
        file = tmp_path / f"{name}.yaml"
        edited = text
        for old, new in edits:
            assert old in edited, name
            edited = edited.replace(old, new, 1)
        file.write_text(edited, "utf-8")
        after = resolve(load(file), "dev")
        run.replace_stack(stack_of("dev", before.tier_name, file))
        found = planned(change for change in run.changes() if not change.address.startswith("output."))
        said = announced(before, after, artifacts)
        if found != said:
            wrong[name] = {
                field: (
                    sorted(getattr(found, field) - getattr(said, field)),
                    sorted(getattr(said, field) - getattr(found, field)),
                )
                for field in ("created", "updated", "replaced", "destroyed")
            }
    assert wrong == {}
