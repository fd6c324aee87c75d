"""What a plan holds, worked out by hand on the small file: two tables, one index."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from small_capacity import deployment, planned

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.errors import Phase3bError
from phase3b.naming import Address, Names, refuse_collisions
from phase3b.packaging.service_packages import described
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.records import MetricAlarm, TopicPolicy
from phase3b.plan.cloudwatch.measures import PercentOfCeiling, Statistic
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.encryption.records import Key
from phase3b.plan.plan import Plan, plan
from phase3b.plan.stack.records import Output
from phase3b.plan.tables.records import DynamodbTable, ScalingPolicy, ScalingTarget, Units


def at(made: Plan, address: str) -> Any:
    return next(record for record in made.records if str(record.address) == address)


def test_names_are_those_of_the_seeds() -> None:
    names = Names("securebase", "prod", "phase3b")
    assert names.table("support_tickets") == "securebase-prod-support-tickets"
    assert names.dashboard(1) == "securebase-prod-phase3b-performance"
    assert names.dashboard(2) == "securebase-prod-phase3b-performance-2"
    assert names.index("tenant_status") == "tenant-status-index"
    assert names.alias() == "alias/securebase-prod-phase3b"


def test_every_provisioned_table_and_index_scales_reads_and_writes() -> None:
    """One provisioned table and its index, read and write each: 4. The on-demand table: none."""
    kinds = Counter(type(record) for record in planned().records)
    assert (kinds[ScalingTarget], kinds[ScalingPolicy]) == (4, 4)


def test_scaling_of_an_index() -> None:
    made = planned()
    target = at(made, "aws_appautoscaling_target.tickets_tenant_status_index_write")
    assert target.resource_id == "table/${aws_dynamodb_table.tickets.name}/index/tenant-status-index"
    assert (target.dimension, target.floor, target.ceiling) == ("dynamodb:index:WriteCapacityUnits", 50, 200)
    policy = at(made, "aws_appautoscaling_policy.tickets_tenant_status_index_write")
    assert policy.resource_id == "${aws_appautoscaling_target.tickets_tenant_status_index_write.resource_id}"
    assert policy.predefined_metric == "DynamoDBWriteCapacityUtilization"
    assert (policy.target_percent, policy.scale_out_cooldown_seconds, policy.scale_in_cooldown_seconds) == (70, 30, 60)


def test_tables() -> None:
    made = planned()
    tickets, webhooks = at(made, "aws_dynamodb_table.tickets"), at(made, "aws_dynamodb_table.webhooks")
    assert isinstance(tickets, DynamodbTable)
    assert (tickets.billing_mode, tickets.provisioned) == ("PROVISIONED", Units(50, 50))
    assert tickets.indexes[0].provisioned == Units(50, 50)
    assert (webhooks.billing_mode, webhooks.on_demand_ceiling, webhooks.scaled) == (
        "PAY_PER_REQUEST",
        Units(20, 20),
        None,
    )
    assert tickets.key_arn == webhooks.key_arn == "${aws_kms_key.phase3b.arn}"
    for table in (tickets, webhooks):
        assert table.point_in_time_recovery
        assert table.deletion_protection
        assert table.prevent_destroy


def test_protections_follow_the_environment() -> None:
    made = planned("dev")
    tickets = at(made, "aws_dynamodb_table.tickets")
    assert not tickets.point_in_time_recovery
    assert not tickets.deletion_protection
    assert not tickets.prevent_destroy
    assert not at(made, "aws_kms_key.phase3b").prevent_destroy
    assert at(planned(), "aws_kms_key.phase3b").prevent_destroy


def test_alarms_counted_by_hand() -> None:
    """Owners of capacity: tickets, its index, webhooks: 3. Reads and writes, throttles and maximums: 3 x 4 = 12.

    Operations: 2 + 1 = 3, by latency and by system errors. The account's user errors: 1. Hot partitions: reads and writes
    of 3 owners. The account's units, all and of the largest table, reads and writes: 4. Two levels in prod, one in dev; of
    alerts that are not delivered one is too many, so critical alone: 1.
    """
    assert sum(isinstance(record, MetricAlarm) for record in planned().records) == 2 * (12 + 3 + 3 + 1 + 6 + 4) + 1
    assert sum(isinstance(record, MetricAlarm) for record in planned("dev").records) == 12 + 3 + 3 + 1 + 6 + 4 + 1


def test_a_table_without_ceiling_has_no_ceiling_alarm() -> None:
    made = planned("prod", ("        read: {max: 20}\n        write: {max: 20}\n", ""))
    addresses = {str(record.address) for record in made.records}
    assert "aws_cloudwatch_metric_alarm.webhooks_read_throttles_warning" in addresses
    assert "aws_cloudwatch_metric_alarm.webhooks_read_ceiling_warning" not in addresses


def test_an_alarm_of_an_index() -> None:
    alarm = at(planned(), "aws_cloudwatch_metric_alarm.tickets_tenant_status_index_read_throttles_critical").alarm
    assert alarm.name == "securebase-prod-tickets-tenant-status-index-read-throttles-critical"
    assert alarm.measure == Statistic(
        Metric.READ_THROTTLES.of(TableName="securebase-prod-tickets", GlobalSecondaryIndexName="tenant-status-index"),
        "Sum",
    )
    assert (alarm.threshold, alarm.period_seconds, alarm.evaluation_periods, alarm.datapoints) == (10, 60, 1, 1)
    assert alarm.rule == "objectives.thresholds.tables.read_throttles_per_minute"


def test_use_of_a_ceiling_is_compared_per_second() -> None:
    """Consumed is a Sum over a minute, the maximum a level per second: 9,000 a minute are 150/s, 75 % of 200/s."""
    measure = at(planned(), "aws_cloudwatch_metric_alarm.tickets_write_ceiling_warning").alarm.measure
    assert isinstance(measure, PercentOfCeiling)
    assert measure.expression == "100 * (consumed / PERIOD(consumed)) / 200"
    assert eval(measure.expression, {"consumed": 9000, "PERIOD": lambda _: 60}) == 75  # noqa: S307  our own arithmetic


def test_every_threshold_rule_of_an_alarm_is_a_key_of_the_file() -> None:
    made = deployment()
    for alarm in alarms(made, Names("securebase", "prod", "phase3b")):
        value: Any = made.objectives.model_dump()
        for key in alarm.rule.split(".")[1:]:
            value = value[key]
        assert alarm.threshold == value[alarm.level]


@pytest.mark.parametrize(
    ("metric", "dimensions"),
    [
        (Metric.USER_ERRORS, {"TableName": "t"}),
        (Metric.LATENCY, {"TableName": "t"}),
        (Metric.READ_THROTTLES, {}),
        (Metric.CONSUMED_READ, {"TableName": "t", "Operation": "GetItem"}),
    ],
)
def test_an_alarm_that_could_never_fire_is_an_error(metric: Metric, dimensions: dict[str, str]) -> None:
    with pytest.raises(Phase3bError, match=f"{metric.metric_name} is not published with"):
        metric.of(**dimensions)


def test_dashboard() -> None:
    body = json.loads(at(planned(), "aws_cloudwatch_dashboard.performance").body)
    widgets = body["widgets"]
    # heading, one status of composites and one a level, five graphs of the account, and a heading with seven graphs a table
    assert Counter(widget["type"] for widget in widgets) == {"text": 3, "alarm": 3, "metric": 5 + 2 * 7}
    statuses = [widget["properties"]["alarms"] for widget in widgets if widget["type"] == "alarm"]
    assert [len(each) for each in statuses] == [6, 29, 30]
    assert "${aws_cloudwatch_composite_alarm.tables_incident_critical.arn}" in statuses[0]
    assert "${aws_cloudwatch_metric_alarm.webhooks_query_latency_critical.arn}" in statuses[2]
    for widget in widgets:
        assert widget["x"] + widget["width"] <= 24
    read = next(widget for widget in widgets if widget["properties"].get("title") == "Read capacity")
    assert read["properties"]["metrics"][:2] == [
        [
            "AWS/DynamoDB",
            "ConsumedReadCapacityUnits",
            "TableName",
            "securebase-prod-tickets",
            {"id": "c0", "visible": False, "stat": "Sum", "period": 60, "region": "us-east-1"},
        ],
        [{"expression": "c0 / PERIOD(c0)", "label": "table consumed", "id": "e0", "region": "us-east-1"}],
    ]


def test_no_widgets_overlap() -> None:
    taken: set[tuple[int, int]] = set()
    for widget in json.loads(at(planned(), "aws_cloudwatch_dashboard.performance").body)["widgets"]:
        cells = {
            (x, y)
            for x in range(widget["x"], widget["x"] + widget["width"])
            for y in range(widget["y"], widget["y"] + widget["height"])
        }
        assert not cells & taken
        taken |= cells


def test_more_widgets_than_cloudwatch_takes_make_another_page() -> None:
    made = planned("prod", ("widgets_per_dashboard: 500", "widgets_per_dashboard: 16"))
    pages = [record for record in made.records if isinstance(record, Dashboard)]
    assert [page.name for page in pages] == [
        "securebase-prod-phase3b-performance",
        "securebase-prod-phase3b-performance-2",
    ]
    assert [str(page.address) for page in pages] == [
        "aws_cloudwatch_dashboard.performance",
        "aws_cloudwatch_dashboard.performance_2",
    ]
    assert all(len(json.loads(page.body)["widgets"]) <= 16 for page in pages)


def test_policies_are_literal_json_with_no_more_than_is_needed() -> None:
    made = planned()
    key = at(made, "aws_kms_key.phase3b")
    assert isinstance(key, Key)
    statements = json.loads(key.policy)["Statement"]
    assert [statement["Principal"] for statement in statements] == [
        {"AWS": "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"},
        {"Service": "cloudwatch.amazonaws.com"},
        {"Service": "logs.us-east-1.amazonaws.com"},
    ]
    # Of log groups, those of this deployment alone.
    groups = statements[2]["Condition"]["ArnLike"]["kms:EncryptionContext:aws:logs:arn"]
    assert groups[0].endswith(":log-group:/aws/*/securebase-prod-*")
    assert statements[1]["Condition"] == {
        "StringEquals": {"aws:SourceAccount": "${data.aws_caller_identity.current.account_id}"}
    }
    topic = at(made, "aws_sns_topic_policy.alerts")
    assert isinstance(topic, TopicPolicy)
    allow, deny = json.loads(topic.policy)["Statement"]
    assert (allow["Effect"], allow["Principal"], allow["Action"]) == (
        "Allow",
        {"Service": "cloudwatch.amazonaws.com"},
        "sns:Publish",
    )
    assert allow["Condition"]["ArnLike"]["aws:SourceArn"].endswith(":alarm:securebase-prod-*")
    assert (deny["Effect"], deny["Condition"]) == ("Deny", {"Bool": {"aws:SecureTransport": "false"}})


def test_outputs() -> None:
    outputs = {record.name: record.value for record in planned().records if isinstance(record, Output)}
    assert outputs == {
        "tickets_table_name": "${aws_dynamodb_table.tickets.name}",
        "tickets_table_arn": "${aws_dynamodb_table.tickets.arn}",
        "tickets_stream_arn": "${aws_dynamodb_table.tickets.stream_arn}",
        "webhooks_table_name": "${aws_dynamodb_table.webhooks.name}",
        "webhooks_table_arn": "${aws_dynamodb_table.webhooks.arn}",
        "alert_topic_arn": "${aws_sns_topic.alerts.arn}",
        "kms_key_arn": "${aws_kms_key.phase3b.arn}",
        "performance_dashboard_url": (
            "https://console.aws.amazon.com/cloudwatch/home?region=us-east-1"
            "#dashboards:name=securebase-prod-phase3b-performance"
        ),
    }


def test_two_records_at_one_address_are_refused() -> None:
    with pytest.raises(Phase3bError, match=r"would have the Terraform address a\.b"):
        refuse_collisions([Address("a", "b"), Address("a", "c"), Address("a", "b")], {})


def test_a_collision_is_told_where_the_part_stands_that_it_is_made_of() -> None:
    """orders and orders_paid both begin orders_paid_read: the longer is meant; of customers it has nothing."""
    parts = {each: f"service.tables.{each}" for each in ("customers_of_all", "orders", "orders_paid")}
    with pytest.raises(Phase3bError) as caught:
        refuse_collisions([Address("a", "orders_paid_read")] * 2 + [Address("a", "other")] * 2, parts)
    assert [problem.path for problem in caught.value.problems] == ["service.tables.orders_paid", "service"]


def test_functions_queues_and_the_api_are_named_by_outputs() -> None:
    """Who deploys beside them needs ARNs for a policy or an alarm, and the usage plan for a key (README.md)."""
    capacity = load(Path(__file__).parents[3] / "capacity.yaml")
    whole = resolve(capacity, "prod")
    outputs = {
        record.name: record.value for record in plan(whole, described(capacity)).records if isinstance(record, Output)
    }
    for function in whole.functions:
        assert outputs[f"{function.name}_function_arn"] == f"${{aws_lambda_alias.{function.name}.arn}}"
    for queue in whole.queues:
        # A queue and its output are of one kind, standard or FIFO.
        url = outputs[f"{queue.name}_queue_url"]
        assert outputs[f"{queue.name}_queue_arn"] == url.replace(".url}", ".arn}")
    assert outputs["api_id"] == "${aws_api_gateway_rest_api.api.id}"
    assert outputs["customers_usage_plan_id"] == "${aws_api_gateway_usage_plan.customers.id}"
