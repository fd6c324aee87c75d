"""What changes between two capacity files, worked out by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from small_capacity import TEXT, changed, deployment, planned

from phase3b.artifacts import NONE
from phase3b.capacity.deployment import Range
from phase3b.capacity.loader import load
from phase3b.capacity.node import Plain
from phase3b.capacity.text_file import read_text
from phase3b.difference.change_rule import TableItems
from phase3b.difference.environment_difference import (
    CapacityFile,
    Comparison,
    EnvironmentDifference,
    file_difference,
    tier_difference,
)
from phase3b.difference.held_units import held_units
from phase3b.difference.replacement import HOLDS_DATA, MADE_ANEW, REPLACING, SAME_AS, UNTAGGED
from phase3b.difference.resources import KNOWN_AFTER_APPLY, announced, resource_changes
from phase3b.naming import Address
from phase3b.packaging.service_packages import described
from phase3b.records import MetricAlarm, Record
from phase3b.units import UnitsPerSecond
from phase3b.watch import Alarm

ROOT = Path(__file__).parents[2]
OURS = ROOT / "capacity.yaml"
INDEX = """      indexes:
        tenant_status:
          partition_key: tenant_id
          sort_key: status_created_at
          projection: INCLUDE
          non_key_attributes: [subject, due_at]
          serves: [tickets by status]
"""
SECOND_INDEX = """        tenant_subject:
          partition_key: tenant_id
          sort_key: status_created_at
          projection: KEYS_ONLY
          serves: [tickets by subject]
"""


def between(*edits: tuple[str, str], items: Mapping[str, TableItems] | None = None) -> EnvironmentDifference:
    """What the edits change in prod of the small file."""
    before, after = CapacityFile.parse(TEXT, "before.yaml"), CapacityFile.parse(changed(*edits), "after.yaml")
    return file_difference(before, after, "prod", Comparison(NONE, items or {}))


def values(difference: EnvironmentDifference) -> dict[str, tuple[Plain, Plain]]:
    return {change.key: (change.before, change.after) for change in difference.values}


def actions(difference: EnvironmentDifference) -> dict[str, str]:
    return {str(change.address): change.action for change in difference.resources}


def said(difference: EnvironmentDifference, kind: str) -> list[str]:
    return [f"{rule.about}: {rule.says}" for rule in difference.rules if rule.kind == kind]


# ── Numbers ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_starter_to_growth_by_hand() -> None:
    """Every number of the planning guide that doubles, and the cache that growth adds."""
    capacity = load(OURS)
    ours = CapacityFile.parse(read_text(OURS, "capacity.yaml", ""), "capacity.yaml")
    found = values(tier_difference(ours, "dev", ("starter", "growth"), Comparison(described(capacity))))
    deployed = {
        key: change for key, change in found.items() if not key.startswith(("tier.documented", "tier.customers"))
    }
    del deployed["tier.description"], deployed["tier.advice[0].action"]
    assert deployed == {
        "tier.tables.support_tickets.read.min": (25, 50),
        "tier.tables.support_tickets.read.max": (100, 200),
        "tier.tables.support_tickets.write.min": (25, 50),
        "tier.tables.support_tickets.write.max": (100, 200),
        "tier.tables.ticket_comments.read.min": (10, 20),
        "tier.tables.ticket_comments.read.max": (50, 100),
        "tier.tables.ticket_comments.write.min": (10, 20),
        "tier.tables.ticket_comments.write.max": (50, 100),
        "tier.tables.notifications.read.min": (50, 100),
        "tier.tables.notifications.read.max": (200, 400),
        "tier.tables.notifications.write.min": (50, 100),
        "tier.tables.notifications.write.max": (200, 400),
        "tier.tables.cost_forecasts.read.max": (25, 50),
        "tier.tables.cost_forecasts.write.max": (25, 50),
        "tier.tables.webhooks.read.max": (20, 40),
        "tier.tables.webhooks.write.max": (20, 40),
        "tier.api.cache.size_gb": (None, 0.5),
    }
    assert found["tier.documented.monthly_cost_usd"] == (150, 350)
    assert found["tier.customers.max"] == (100, 500)


def test_business_to_global_by_hand() -> None:
    """Two tables become provisioned, FIFO and warm functions appear, the cache grows; overrides of staging hold."""
    ours = CapacityFile.parse(read_text(OURS, "capacity.yaml", ""), "capacity.yaml")
    comparison = Comparison(described(ours.capacity))
    found = tier_difference(ours, "staging", ("business", "global"), comparison)
    number = values(found)
    assert number["tier.tables.cost_forecasts.billing_mode"] == ("PAY_PER_REQUEST", "PROVISIONED")
    assert number["tier.tables.cost_forecasts.read.min"] == (None, 60)
    assert number["tier.tables.cost_forecasts.read.max"] == (75, 300)
    assert number["tier.functions.support_tickets.provisioned_concurrency"] == (None, 10)
    assert number["tier.functions.notification_handler.reserved_concurrency"] == (500, 100)
    assert number["tier.queues.webhook_deliveries.fifo"] == (False, True)
    assert number["tier.api.cache.size_gb"] == (0.5, 1.6)
    # Staging overrides the floor of notifications in every tier.
    assert "tier.tables.notifications.read.min" not in number
    assert number["tier.tables.notifications.read.max"] == (600, 2400)
    happens = actions(found)
    assert happens["aws_appautoscaling_target.cost_forecasts_read"] == "create"
    assert happens["aws_lambda_provisioned_concurrency_config.support_tickets"] == "create"
    # The variable of the queue changes, so a version is published, so the alias moves to it.
    assert happens["aws_lambda_function.webhook_manager"] == "update"
    assert happens["aws_lambda_alias.webhook_manager"] == "update"
    # Reserved concurrency alone publishes none.
    assert happens["aws_lambda_function.support_tickets"] == "update"
    assert "aws_lambda_alias.support_tickets" not in happens
    assert {rule.kind for rule in found.rules} == {
        "reserved-lowered", "to-provisioned", "api-cache", "provisioned-concurrency", "queue-switched",
        "functions-published", "needs-network", "needs-second-region",
    }  # fmt: skip
    levels = [rule.level for rule in found.rules]
    assert levels == sorted(levels, key=["danger", "care", "note"].index)


def test_a_value_is_said_with_the_key_and_the_line_that_a_person_changes() -> None:
    difference = between(("write: {min: 50, max: 200}", "write: {min: 50, max: 201}"))
    [change] = difference.values
    assert (change.key, change.before, change.after, change.deployed) == (
        "tier.tables.tickets.write.max",
        200,
        201,
        True,
    )
    assert change.before_written is not None
    assert change.after_written is not None
    assert change.before_written.key == change.after_written.key == "tiers.growth.tables.tickets.write.max"
    line = TEXT.splitlines().index("        write: {min: 50, max: 200}") + 1
    assert str(change.after_written.where) == f"after.yaml:{line}:31"


def test_what_people_read_is_not_deployed() -> None:
    difference = between(
        ("monthly_cost_usd: 150", "monthly_cost_usd: 160"), ("target: 0, warning: 1", "target: 1, warning: 1")
    )
    assert values(difference) == {
        "tier.documented.monthly_cost_usd": (150, 160),
        "objectives.thresholds.tables.read_throttles_per_minute.target": (0, 1),
    }
    assert not any(change.deployed for change in difference.values)
    assert difference.resources == ()


def test_a_comment_or_another_way_to_write_it_is_no_difference() -> None:
    assert between(("tier: growth", 'tier:   "growth" # as before')).empty


# ── Resources ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("live", "floor", "ceiling", "held"),
    [
        (80, 25, 100, 80),
        (10, 25, 100, 25),
        (150, 25, 100, 100),
        (None, 25, 100, 25),
        (0, 25, 100, 25),
        (25, 25, 25, 25),
    ],
)
def test_held_units(live: int | None, floor: int, ceiling: int, held: int) -> None:
    assert held_units(live, Range(UnitsPerSecond(floor), UnitsPerSecond(ceiling))) == held


def test_up_moves_the_table_and_down_leaves_it_to_auto_scaling() -> None:
    small, large = deployment("prod", tier="starter"), deployment("prod", tier="growth")
    up, down = announced(small, large, NONE), announced(large, small, NONE)
    targets = {
        f"aws_appautoscaling_target.{owner}_{side}"
        for owner in ("tickets", "tickets_tenant_status_index")
        for side in ("read", "write")
    }
    alarms = {address for address in up.updated if address.startswith("aws_cloudwatch_metric_alarm.")}
    # A table and its index, reads and writes, warning and critical: what they are in percent of is the ceiling.
    assert len(alarms) == 2 * 2 * 2
    assert up.updated == {"aws_dynamodb_table.tickets", "aws_cloudwatch_dashboard.performance", *targets, *alarms}
    assert down.updated == up.updated - {"aws_dynamodb_table.tickets"}
    assert (
        (up.created, up.replaced, up.destroyed) == (down.created, down.replaced, down.destroyed) == ((frozenset(),) * 3)
    )


def test_on_demand_and_back() -> None:
    edit = (
        "        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}\n",
        "        billing_mode: PAY_PER_REQUEST\n",
    )
    provisioned, on_demand = deployment("prod"), deployment("prod", edit)
    there, back = announced(provisioned, on_demand, NONE), announced(on_demand, provisioned, NONE)
    scaling = {
        f"aws_appautoscaling_{kind}.{owner}_{side}"
        for kind in ("target", "policy")
        for owner in ("tickets", "tickets_tenant_status_index")
        for side in ("read", "write")
    }
    assert {each for each in there.destroyed if "autoscaling" in each} == scaling
    assert {each for each in back.created if "autoscaling" in each} == scaling
    assert "aws_dynamodb_table.tickets" in there.updated & back.updated
    assert there.created == back.destroyed
    table = next(
        change
        for change in resource_changes(on_demand, provisioned, planned("prod", edit), planned("prod"))
        if change.address == Address("aws_dynamodb_table", "tickets")
    )
    assert {each.name: (each.before, each.after) for each in table.attributes} == {
        "billing_mode": ("PAY_PER_REQUEST", "PROVISIONED"),
        "read_capacity": (None, 50),
        "write_capacity": (None, 50),
        "indexes.tenant-status-index.read_capacity": (None, 50),
        "indexes.tenant-status-index.write_capacity": (None, 50),
    }


def test_another_key_replaces_the_table_and_what_refers_to_it_by_arn() -> None:
    difference = between(
        ("partition_key: tenant_id\n      sort_key: record_id", "partition_key: record_id\n      sort_key: tenant_id")
    )
    assert actions(difference)["aws_dynamodb_table.webhooks"] == "replace"
    assert said(difference, "data-lost") == [
        "aws_dynamodb_table.webhooks: it would be replaced, because of partition_key, sort_key, with all that is in it"
    ]
    assert difference.rules[0].level == "danger"


def test_a_renamed_project_replaces_everything_with_a_name() -> None:
    difference = between(("project: securebase", "project: securehouse"))
    happens = actions(difference)
    assert happens["aws_dynamodb_table.tickets"] == happens["aws_sns_topic.alerts"] == "replace"
    # Its name is an attribute of others: the target's resource id changes with it, and by that the policy's.
    assert (
        happens["aws_appautoscaling_target.tickets_read"]
        == happens["aws_appautoscaling_policy.tickets_read"]
        == "replace"
    )
    # The key has no name of its own: its description and its tags change.
    assert happens["aws_kms_key.phase3b"] == "update"
    assert {rule.about for rule in difference.rules if rule.kind == "data-lost"} == {
        "aws_dynamodb_table.tickets", "aws_dynamodb_table.webhooks",
    }  # fmt: skip


def test_the_order_of_the_records_does_not_matter() -> None:
    """What refers to what refers to what changes is found from either end."""
    edit = ("project: securebase", "project: securehouse")
    plans = planned("prod"), planned("prod", edit)
    in_order, backwards = (
        {
            (change.address, change.action, tuple(each.name for each in change.attributes))
            for change in resource_changes(deployment("prod"), deployment("prod", edit), before, after)
        }
        for before, after in (plans, tuple(replace(each, records=each.records[::-1]) for each in plans))
    )
    assert in_order == backwards


def test_a_tag_changes_everything_that_has_tags() -> None:
    difference = between(("{Owner: infrastructure@securebase.com}", "{Owner: platform@securebase.com}"))
    changed_types = {change.address.type for change in difference.resources}
    assert {"aws_dynamodb_table", "aws_kms_key", "aws_appautoscaling_target"} <= changed_types
    assert changed_types.isdisjoint(UNTAGGED)
    assert {change.action for change in difference.resources} == {"update"}
    names = {(each.name, each.before, each.after) for change in difference.resources for each in change.attributes}
    assert names == {("tags_all.Owner", "infrastructure@securebase.com", "platform@securebase.com")}


def test_a_stream_that_changes_moves_what_reads_from_it() -> None:
    """Ours: support_tickets' stream calls webhook_manager."""
    text = OURS.read_text("utf-8")
    before = CapacityFile.parse(text, "before.yaml")
    after = CapacityFile.parse(text.replace("stream: NEW_AND_OLD_IMAGES", "stream: NEW_IMAGE", 1), "after.yaml")
    found = file_difference(before, after, "prod", Comparison(described(before.capacity)))
    happens = {str(change.address): change for change in found.resources}
    assert set(happens) == {
        "aws_dynamodb_table.support_tickets",
        "aws_lambda_event_source_mapping.webhook_manager_support_tickets_stream",
        # It may read from the stream, by its ARN.
        "aws_iam_role_policy.webhook_manager",
    }
    mapping = happens["aws_lambda_event_source_mapping.webhook_manager_support_tickets_stream"]
    assert (mapping.action, mapping.attributes[0].after) == ("replace", KNOWN_AFTER_APPLY)
    assert "24 hours" in said(found, "stream-changed")[0]


def test_every_kind_of_record_has_its_arguments_that_replace() -> None:
    kinds = set(get_args(Record))
    # Questions, local values and outputs are no resources.
    others = {"DataSource", "ExistingTables", "LocalValue", "Output"}
    assert {kind.__name__ for kind in kinds - set(REPLACING)} <= others
    assert set(REPLACING) <= kinds
    for kind, names in REPLACING.items():
        fields = Alarm if kind is MetricAlarm else kind
        assert names <= set(fields.__dataclass_fields__), kind
    for kind, same in SAME_AS.items():
        assert set(same.values()) <= set(kind.__dataclass_fields__)
    for kind, anew in MADE_ANEW.items():
        assert set().union(*anew.values()) <= set(kind.__dataclass_fields__)
    assert set(REPLACING) >= HOLDS_DATA


def test_types_without_tags_are_those_of_the_provider() -> None:
    """The bindings are generated from the provider's schema; tags_all is what default tags change."""
    for folder in (ROOT / "imports/aws").iterdir():
        source = folder / "__init__.py"
        if source.exists() and not folder.name.startswith(("data_", "provider", "_")):
            assert (f"aws_{folder.name}" in UNTAGGED) == ("tags_all" not in source.read_text("utf-8")), folder.name


# ── Rules ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_new_index_takes_as_long_as_aws_says() -> None:
    """2,000,000 items of 3 KB at 50 write units a second: 120,000 s = 33 h 20 min."""
    edit = (INDEX, INDEX + SECOND_INDEX)
    counted = between(edit, items={"tickets": TableItems(2_000_000, 3)})
    assert actions(counted)["aws_dynamodb_table.tickets"] == "update"
    assert said(counted, "index-filled") == [
        (
            "aws_dynamodb_table.tickets, tenant-subject-index: about 1 day and 9 hours to fill: 2,000,000 items x 3 KB / 50 "
            "write units of the index a second, if nothing else is written"
        )
    ]
    # Less than 1 KB counts as 1: 2,000,000 / 50 = 40,000 s.
    assert (
        "about 11 hours and 6 minutes"
        in said(between(edit, items={"tickets": TableItems(2_000_000, 0.2)}), "index-filled")[0]
    )
    assert "unknown, as the number of items is" in said(between(edit), "index-filled")[0]
    assert said(counted, "indexes-one-at-a-time") == []


def test_two_indexes_are_two_applies() -> None:
    third = SECOND_INDEX.replace("tenant_subject", "tenant_third")
    both = between((INDEX, INDEX + SECOND_INDEX + third))
    assert said(both, "indexes-one-at-a-time")[0].endswith("1 of a table at a time: 2 applies, one after another")
    # Other keys: deleted and built anew, which is two.
    rebuilt = between(("projection: INCLUDE\n          non_key_attributes: [subject, due_at]", "projection: ALL"))
    assert said(rebuilt, "indexes-one-at-a-time")[0].endswith("2 applies, one after another")
    assert "built anew" in said(rebuilt, "index-added")[0]


def test_an_index_that_goes() -> None:
    gone = between((INDEX, ""), ("ticket_id: S, status_created_at: S}", "ticket_id: S}"))
    assert [rule.level for rule in gone.rules if rule.kind == "index-removed"] == ["care"]
    assert actions(gone)["aws_appautoscaling_target.tickets_tenant_status_index_read"] == "destroy"


def test_ttl_that_moves() -> None:
    moved = between(("ttl_attribute: expires_at", "ttl_attribute: gone_at"))
    assert said(moved, "ttl-moved") == [
        (
            "aws_dynamodb_table.tickets: TTL moves from expires_at to gone_at: DynamoDB takes it off the one in an apply and "
            "puts it on the other in a second one, up to 1 hour later"
        )
    ]
    assert said(between(("      ttl_attribute: expires_at\n", "")), "ttl-moved") == []


def test_modes_and_decreases_with_the_limits_of_the_file() -> None:
    edit = (
        "        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}\n",
        "        billing_mode: PAY_PER_REQUEST\n",
    )
    assert (
        "at most 3 times"
        in said(between(edit, ("to_on_demand_per_day: 4", "to_on_demand_per_day: 3")), "to-on-demand")[0]
    )
    file = CapacityFile.parse(TEXT, "small.yaml")
    down = tier_difference(file, "prod", ("growth", "starter"), Comparison(NONE))
    assert said(down, "decreases") == [
        (
            "aws_dynamodb_table.tickets, its tenant-status-index: the floor falls (reads from 50 to 25, writes from 50 to 25); "
            "the apply takes nothing away, auto scaling does as the load allows. AWS takes 4 decreases one after another, then "
            "one after each pause of 1 hour, at most 27 a day"
        )
    ]
    cut = between(("read: {min: 50, max: 200}", "read: {min: 10, max: 40}"))
    assert [rule.level for rule in cut.rules if rule.kind == "decreases"] == ["care"]
    assert "takes capacity away at once" in said(cut, "decreases")[0]
    table = next(change for change in cut.resources if change.address.type == "aws_dynamodb_table")
    assert (table.attributes[0].before, table.attributes[0].after) == (50, 40)


def test_a_ceiling_that_is_put_on() -> None:
    found = between(("read: {max: 20}\n        write: {max: 20}", "read: {max: 20}\n        write: {max: 15}"))
    assert said(found, "ceiling-lowered") == [
        (
            "aws_dynamodb_table.webhooks: the ceiling falls (writes from 20 to 15 a second): requests above it are throttled as "
            "soon as it applies"
        )
    ]


def test_another_region() -> None:
    found = between(("region: us-east-1\n    account_id", "region: us-west-2\n    account_id"))
    assert (found.rules[0].kind, found.rules[0].level) == ("region-moved", "danger")


def test_an_environment_that_comes_or_goes() -> None:
    gone = TEXT[: TEXT.index("  dev:\n")] + TEXT[TEXT.index("  prod:\n") :]
    whole, less = CapacityFile.parse(TEXT, "whole"), CapacityFile.parse(gone, "less")
    comparison = Comparison(NONE)
    went, came = file_difference(whole, less, "dev", comparison), file_difference(less, whole, "dev", comparison)
    assert (went.before_tier, went.after_tier, went.resources) == ("starter", None, ())
    assert [rule.kind for rule in went.rules] == ["environment-gone"]
    assert (came.before_tier, came.after_tier) == (None, "starter")
    assert {change.action for change in came.resources} == {"create"}
    assert len(came.resources) == sum(record.address.type.startswith("aws_") for record in planned("dev").records)
