"""Scheduled actions of tables and indexes: which there are, as what they are drawn, and what Terraform leaves to them."""

from __future__ import annotations

from typing import Any

from small_capacity import planned

from modules.phase3b_performance.module import module_blocks

OF_TICKETS = "        write: {min: 50, max: 200}"
SCHEDULES = """
        auto_scaling:
          schedules:
            night: {expression: cron(0 20 * * ? *), read: {min: 1}, indexes: {tenant_status: {read: {min: 2, max: 300}}}}
            morning: {expression: cron(0 7 * * ? *), timezone: Europe/Berlin, read: {}}"""
LIVE = 'try(local.live_capacity["table/securebase-prod-tickets"].{side}, 0)'


def drawn(schedules: str = SCHEDULES) -> dict[str, Any]:
    made = planned("prod", (OF_TICKETS, OF_TICKETS + schedules))
    blocks: dict[str, Any] = module_blocks(made.records, made.name)["resource"]
    return blocks


def test_a_schedule_is_an_action_of_each_side_that_it_sets() -> None:
    actions = drawn()["aws_appautoscaling_scheduled_action"]
    assert list(actions) == [
        "tickets_read_night",
        "tickets_read_morning",
        "tickets_tenant_status_index_read_night",
        "tickets_tenant_status_index_read_morning",
    ]
    assert {key: each for key, each in actions["tickets_read_morning"].items() if key != "//"} == {
        "name": "securebase-prod-tickets-read-morning",
        "service_namespace": "dynamodb",
        "resource_id": "${aws_appautoscaling_target.tickets_read.resource_id}",
        "scalable_dimension": "dynamodb:table:ReadCapacityUnits",
        "schedule": "cron(0 7 * * ? *)",
        "timezone": "Europe/Berlin",
        "scalable_target_action": {"min_capacity": 50, "max_capacity": 200},
    }
    of_index = actions["tickets_tenant_status_index_read_night"]
    assert of_index["scalable_dimension"] == "dynamodb:index:ReadCapacityUnits"
    assert of_index["scalable_target_action"] == {"min_capacity": 2, "max_capacity": 300}


def test_what_schedules_set_of_a_target_is_no_drift_and_what_they_do_not_set_is() -> None:
    targets = drawn()["aws_appautoscaling_target"]
    left = {"ignore_changes": ["min_capacity", "max_capacity"]}
    assert {name for name, each in targets.items() if each.get("lifecycle") == left} == {
        "tickets_read",
        "tickets_tenant_status_index_read",
    }
    assert "lifecycle" not in targets["tickets_write"]
    assert (targets["tickets_read"]["min_capacity"], targets["tickets_read"]["max_capacity"]) == (50, 200)


def test_capacity_may_be_wherever_some_schedule_allows_and_starts_at_the_tiers_minimum() -> None:
    table = drawn()["aws_dynamodb_table"]["tickets"]
    read, write = LIVE.format(side="read"), LIVE.format(side="write")
    assert table["read_capacity"] == f"${{{read} > 0 ? max(1, min(200, {read})) : 50}}"
    assert table["write_capacity"] == f"${{max(50, min(200, {write}))}}"
    (index,) = table["global_secondary_index"]
    assert " > 0 ? max(2, min(300, " in index["read_capacity"]


def test_without_schedules_there_is_none_of_it() -> None:
    blocks = drawn("")
    assert "aws_appautoscaling_scheduled_action" not in blocks
    assert not any("lifecycle" in each for each in blocks["aws_appautoscaling_target"].values())
    assert blocks["aws_dynamodb_table"]["tickets"]["read_capacity"].startswith("${max(50, min(200, try(")
