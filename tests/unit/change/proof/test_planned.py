"""Terraform's plan in a proof: what it counts, and which plans are refused."""

from __future__ import annotations

from typing import Any

import pytest
from plan_made import change, destroyed, updated
from plan_made import plan as made
from small_capacity import deployment

from phase3b.change.proof.planned import PlanAction, TerraformPlan, terraform_plan
from phase3b.errors import Phase3bError
from phase3b.plan.plan import plan
from phase3b.scan.stack_text.plan_file import PlanFile

WANTED = plan(deployment("prod"))
TABLE = "aws_dynamodb_table.webhooks"
MINE = {"name": "securebase-prod-webhooks", "billing_mode": "PAY_PER_REQUEST"}
SAME = change(TABLE, ["no-op"], MINE, MINE)


def read(*changes: dict[str, Any], **keys: object) -> TerraformPlan:
    return terraform_plan(PlanFile("plan.json", {**made(*changes), **keys}), WANTED, "prod", "growth")


def test_each_action_is_counted_once() -> None:
    imported = change("aws_x.imported", ["update"], {}, {})
    imported["change"]["importing"] = {"id": "x"}
    data = {**change("data.aws_x.y", ["read"], {}, {}), "mode": "data"}
    found = read(
        SAME,
        data,
        imported,
        change("aws_x.a", ["create"], None, {}),
        change("aws_x.b", ["create", "delete"], {}, {}),
        change("aws_x.c", ["delete", "create"], {}, {}),
        change("aws_x.d", ["forget"], {}, None),
        updated("aws_x.e", {}, {}),
        destroyed("aws_x.f", {}),
    )
    counts: dict[PlanAction, int] = {"create": 1, "update": 1, "replace": 2, "destroy": 1, "import": 1, "forget": 1}
    assert found == TerraformPlan("plan.json", counts, ())
    assert list(found.counts) == list(counts)


def test_the_guard_is_asked() -> None:
    (refusal,) = read(SAME, destroyed("aws_sqs_queue.old", {"name": "old"})).refusals
    assert refusal.address == "aws_sqs_queue.old"


def test_a_plan_that_is_not_whole() -> None:
    assert read(SAME, errored=True).unfinished == "Terraform failed while it made this plan"
    assert "part only" in read(SAME, complete=False).unfinished
    assert read(SAME, errored=False, complete=True).unfinished == ""


def test_resources_in_a_module_are_compared_too() -> None:
    inside = change(f"module.performance.{TABLE}", ["no-op"], {**MINE, "name": "other"}, {**MINE, "name": "other"})
    with pytest.raises(Phase3bError, match=r"webhooks name is other there, and securebase-prod-webhooks here"):
        read(inside)


def test_a_name_is_told_before_a_size() -> None:
    """A plan of another environment has other sizes too; the name says what it is."""
    dev = {"name": "securebase-dev-webhooks", "billing_mode": "PROVISIONED"}
    with pytest.raises(Phase3bError, match=r"is not a plan of prod"):
        read(change(TABLE, ["create"], None, dev))
    with pytest.raises(Phase3bError, match=r"does not lead to growth in prod: .* billing_mode is PROVISIONED there"):
        read(change(TABLE, ["create"], None, {**MINE, "billing_mode": "PROVISIONED"}))


def test_what_a_schedule_has_set_is_no_other_tier() -> None:
    """The night has lowered the minimum of reads to 1; writes have no schedule and must be the tier's."""
    writes = "        write: {min: 50, max: 200}"
    night = "\n        auto_scaling: {schedules: {night: {expression: rate(1 day), read: {min: 1}}}}"
    wanted = plan(deployment("prod", (writes, writes + night)))

    def led(side: str) -> TerraformPlan:
        bounds = {"min_capacity": 1, "max_capacity": 200}
        target = change(f"aws_appautoscaling_target.tickets_{side}", ["no-op"], bounds, bounds)
        return terraform_plan(PlanFile("plan.json", made(SAME, target)), wanted, "prod", "growth")

    assert led("read").refusals == ()
    with pytest.raises(Phase3bError, match="tickets_write min_capacity is 1 there, and 50 here"):
        led("write")


@pytest.mark.parametrize("broken", [[1], [{}], [{"address": TABLE}], [{**SAME, "change": {"actions": 5}}], 7])
def test_what_is_no_plan(broken: object) -> None:
    with pytest.raises(Phase3bError, match="has not the form of a plan of Terraform"):
        read(resource_changes=broken)
