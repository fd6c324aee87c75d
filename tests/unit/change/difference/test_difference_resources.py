"""Which resources a change creates, changes, replaces and destroys; worked out by hand."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import get_args

import pytest
from differences import actions, between, said
from small_capacity import deployment, planned
from split_file import securebase

from phase3b.capacity.deployment import Range, resolve
from phase3b.capacity.loader import load
from phase3b.change.difference.arguments import arguments
from phase3b.change.difference.environment_difference import (
    CapacityFile,
    Comparison,
    file_difference,
)
from phase3b.change.difference.resources import KNOWN_AFTER_APPLY, announced, resource_changes
from phase3b.change.difference.rules.kept_capacity import kept_capacity
from phase3b.change.difference.rules.replacement import MADE_ANEW, REPLACING, SAME_AS
from phase3b.naming import Address
from phase3b.packaging.service_packages import described
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import Measure
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries
from phase3b.plan.functions.artifacts import NONE
from phase3b.plan.plan import plan
from phase3b.plan.records import UNTAGGED, Record
from phase3b.units import UnitsPerSecond

ROOT = Path(__file__).parents[4]
OURS = ROOT / "capacity.yaml"


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
    assert kept_capacity(live, Range(UnitsPerSecond(floor), UnitsPerSecond(ceiling))) == held


def test_up_moves_the_table_and_down_leaves_it_to_auto_scaling() -> None:
    small, large = deployment("prod", tier="starter"), deployment("prod", tier="growth")
    up, down = announced(small, large, NONE), announced(large, small, NONE)
    targets = {
        f"aws_appautoscaling_target.{owner}_{side}"
        for owner in ("tickets", "tickets_tenant_status_index")
        for side in ("read", "write")
    }
    alarms = {address for address in up.updated if address.startswith("aws_cloudwatch_metric_alarm.")}
    # A table and its index, reads and writes, warning and critical: what they are in percent of is the maximum.
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
        (
            "aws_dynamodb_table.webhooks: The table securebase-prod-webhooks would be destroyed and a new one made in its place, "
            "because its hash_key changes from 'tenant_id' to 'record_id' and its range_key changes from 'record_id' to "
            "'tenant_id'. Every item in it is gone. A table's keys can't change: make a new table beside it, copy the items, "
            "then switch the functions. AWS deletes no table whose deletion protection is on. If this is intended, switch that off "
            "first: aws dynamodb update-table --table-name securebase-prod-webhooks --no-deletion-protection-enabled, then run "
            "this again with --allow 'aws_dynamodb_table.webhooks'."
        )
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
        "aws_dynamodb_table.tickets", "aws_dynamodb_table.webhooks", "aws_kms_alias.phase3b", "aws_sns_topic.alerts",
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
    text = securebase()
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
    # The mapping goes with the stream, and has no word of its own.
    assert said(found, "data-lost") == []
    (says,) = said(found, "lessened")
    assert says.startswith("aws_dynamodb_table.support_tickets/stream_view_type: The stream of the table ")


def test_every_kind_of_record_has_its_arguments_that_replace() -> None:
    kinds = set(get_args(Record))
    # Questions, local values and outputs are no resources.
    others = {
        "AskedReplica",
        "DataSource",
        "ExistingTables",
        "LocalValue",
        "NamedSecretValue",
        "Output",
        "PasswordQuestion",
        "SubnetQuestion",
        "ZonesQuestion",
    }
    assert {kind.__name__ for kind in kinds - set(REPLACING)} <= others
    assert set(REPLACING) <= kinds
    for kind, names in REPLACING.items():
        fields = Alarm if kind is MetricAlarm else kind
        assert names <= set(fields.__dataclass_fields__), kind
    for kind, same in SAME_AS.items():
        assert set(same.values()) <= set(kind.__dataclass_fields__)
    for kind, anew in MADE_ANEW.items():
        assert set().union(*anew.values()) <= set(kind.__dataclass_fields__)


def test_types_without_tags_are_those_of_the_provider() -> None:
    """The bindings are generated from the provider's schema; tags_all is what default tags change."""
    for folder in (ROOT / "imports/aws").iterdir():
        source = folder / "__init__.py"
        if source.exists() and not folder.name.startswith(("data_", "provider", "_")):
            assert (f"aws_{folder.name}" in UNTAGGED) == ("tags_all" not in source.read_text("utf-8")), folder.name


@pytest.mark.parametrize("kind", get_args(Measure))
def test_whatever_is_changed_of_what_an_alarm_measures_is_a_change(kind: type) -> None:
    """Whichever kind of measure it is: its series, its bounds, its statistic."""
    made = plan(resolve(load(OURS), "prod", "enterprise"), described(load(OURS)))
    record = next(
        each for each in made.records if isinstance(each, MetricAlarm) and isinstance(each.alarm.measure, kind)
    )
    before = arguments(record, {})
    for field in fields(kind):
        value = getattr(record.alarm.measure, field.name)
        others: dict[type, object] = {
            int: 7, float: 7.0, str: "p50", tuple: (*value, *value) if isinstance(value, tuple) else None,
            MetricSeries: Metric.FUNCTION_ERRORS.of(FunctionName="another"),
        }  # fmt: skip
        measure = replace(record.alarm.measure, **{field.name: others[type(value)]})
        assert arguments(replace(record, alarm=replace(record.alarm, measure=measure)), {}) != before, field.name
