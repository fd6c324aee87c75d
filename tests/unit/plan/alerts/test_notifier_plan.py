"""The function that sends alerts on: nothing of it where nobody asks, and all of it where somebody does."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.notification import Notification
from phase3b.capacity.model.tier import Level
from phase3b.files.home import HOME
from phase3b.packaging.package import pack
from phase3b.packaging.service_packages import OWN_SOURCE, described
from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm, NotifierFunction
from phase3b.plan.functions.artifacts import Artifact
from phase3b.plan.functions.records import InvokePermission, RolePolicy
from phase3b.plan.plan import Plan, plan
from phase3b.runbook.catalogue import anchor

CAPACITY = load(HOME / "capacity.yaml", name="capacity.yaml")
ASKED = {"oncall": Notification(to="pagerduty"), "channel": Notification(to="slack", others=False)}
OPS = "https://wiki.example.com/runbook"
SHIPPED = described(CAPACITY)
ARTIFACTS = replace(SHIPPED, packages={**SHIPPED.packages, "alert_notifier": Artifact("alert_notifier.zip", None)})


def planned(environment: str = "dev", *, asked: bool, runbook: bool = False) -> Plan:
    found = resolve(CAPACITY, environment)
    if asked:
        found = replace(found, environment=found.environment.model_copy(update={"notifications": ASKED}))
    if runbook:
        found = replace(found, ops=found.ops.model_copy(update={"runbook_url": OPS}))
    return plan(found, ARTIFACTS)


def test_it_is_there_where_somebody_asks_and_nowhere_else() -> None:
    before, after = ({str(each.address) for each in planned(asked=asked).records} for asked in (False, True))
    assert before < after
    assert sorted(after - before) == [
        "aws_cloudwatch_log_group.alert_notifier",
        "aws_cloudwatch_metric_alarm.notifier_errors_critical",
        "aws_cloudwatch_metric_alarm.notifier_throttles_critical",
        "aws_cloudwatch_metric_alarm.undelivered_alerts_critical",
        "aws_iam_role.alert_notifier",
        "aws_iam_role_policy.alert_notifier",
        "aws_lambda_alias.alert_notifier_channel",
        "aws_lambda_alias.alert_notifier_oncall",
        "aws_lambda_function.alert_notifier",
        "aws_lambda_permission.alert_notifier_channel_alerts",
        "aws_lambda_permission.alert_notifier_oncall_alerts",
        "aws_secretsmanager_secret.notification_channel",
        "aws_secretsmanager_secret.notification_oncall",
        "aws_sns_topic_subscription.alert_notifier_channel_alerts",
        "aws_sns_topic_subscription.alert_notifier_oncall_alerts",
        "aws_sqs_queue.undelivered_alerts",
    ]


def test_it_may_read_its_secrets_keep_what_it_failed_on_and_publish_nothing() -> None:
    (policy,) = (
        each.policy
        for each in planned(asked=True).records
        if isinstance(each, RolePolicy) and each.address.name == "alert_notifier"
    )
    found = {each["Sid"]: (each["Action"], each["Resource"]) for each in json.loads(policy)["Statement"]}
    assert found == {
        "WriteLogs": (
            ["logs:CreateLogStream", "logs:PutLogEvents"],
            ["${aws_cloudwatch_log_group.alert_notifier.arn}:*"],
        ),
        "ReadAddresses": (
            ["secretsmanager:GetSecretValue"],
            [
                "${aws_secretsmanager_secret.notification_oncall.arn}",
                "${aws_secretsmanager_secret.notification_channel.arn}",
            ],
        ),
        "KeepUndelivered": (["sqs:SendMessage"], ["${aws_sqs_queue.undelivered_alerts.arn}"]),
        "UseKey": (["kms:Decrypt", "kms:GenerateDataKey"], ["${aws_kms_key.phase3b.arn}"]),
    }


def test_only_the_topic_may_call_it_by_the_alias_of_a_receiver() -> None:
    found = {
        (each.qualifier, each.principal, each.source_arn)
        for each in planned(asked=True).records
        if isinstance(each, InvokePermission) and each.address.name.startswith("alert_notifier")
    }
    assert found == {
        (f"${{aws_lambda_alias.alert_notifier_{name}.name}}", "sns.amazonaws.com", "${aws_sns_topic.alerts.arn}")
        for name in ("oncall", "channel")
    }


def test_what_it_is_told() -> None:
    (function,) = (each.function for each in planned(asked=True).records if isinstance(each, NotifierFunction))
    assert json.loads(function.environment["RECEIVERS"]) == {
        "oncall": {
            "to": "pagerduty",
            "secret": "${aws_secretsmanager_secret.notification_oncall.arn}",
            "levels": ["critical"],
            "others": True,
        },
        "channel": {
            "to": "slack",
            "secret": "${aws_secretsmanager_secret.notification_channel.arn}",
            "levels": ["critical"],
            "others": False,
        },
    }
    assert json.loads(function.environment["ESCALATION"])[0] == "On-call engineer within 15 min (PagerDuty)"
    assert function.dead_letter_arn == "${aws_sqs_queue.undelivered_alerts.arn}"


def test_its_package_has_its_own_modules_alone(tmp_path: Path) -> None:
    (package,) = pack(OWN_SOURCE, ("alert_notifier",), tmp_path)
    modules = ["__init__", "alert", "handler", "pagerduty", "sending", "settings", "slack", "teams", "text"]
    assert list(package.names) == [f"alert_notifier/{name}.py" for name in modules]
    assert package.third_party_bytes == 0


def test_descriptions_end_with_the_address_of_their_entry() -> None:
    with_url = [
        each.alarm for each in planned("prod", asked=True, runbook=True).records if isinstance(each, MetricAlarm)
    ]
    without = [each.alarm for each in planned("prod", asked=True).records if isinstance(each, MetricAlarm)]
    assert len(with_url) == len(without) > 100
    for alarm, plain in zip(with_url, without, strict=True):
        page = anchor(alarm.kind)
        assert page is not None
        assert alarm.description == f"{plain.description} Runbook: {OPS}#{page.partition('#')[2]}"
        assert len(alarm.description) <= 1024


def test_composites_have_the_entry_of_their_kind_or_the_runbook() -> None:
    with_url = [each for each in planned("prod", asked=True, runbook=True).records if isinstance(each, CompositeAlarm)]
    without = [each for each in planned("prod", asked=True).records if isinstance(each, CompositeAlarm)]
    assert len(with_url) == len(without) > 5
    addresses = {}
    for composite, plain in zip(with_url, without, strict=True):
        text, _, addresses[composite.address.name] = composite.description.partition(" Runbook: ")
        assert (text, len(composite.description) <= 1024) == (plain.description, True)
    # Throttles and ceilings have entries of their own; both windows of a burn rate have one.
    assert addresses["capacity_incident_critical"] == OPS
    burns = {name: found for name, found in addresses.items() if "burn" in name}
    assert {found.partition("#")[2] for found in burns.values()} == {"availability_burn", "latency_burn"}
    assert all(anchor(found.partition("#")[2]) for found in burns.values())


@pytest.mark.parametrize("levels", [("critical",), ("warning",), ("warning", "critical"), None])
def test_what_an_incident_is_made_of_is_told_that_it_is_over(levels: tuple[Level, ...] | None) -> None:
    """Each alarm and each composite that notifies, of a level that a receiver with incidents has: dead letters too."""
    environment = resolve(CAPACITY, "prod")
    receivers = {"channel": Notification(to="slack", levels=("warning", "critical"))}
    if levels is not None:
        receivers["oncall"] = Notification(to="pagerduty", levels=levels)
    made = environment.environment.model_copy(update={"notifications": receivers})
    notifying = [
        (each.alarm.kind if isinstance(each, MetricAlarm) else "", each)
        for each in plan(replace(environment, environment=made), ARTIFACTS).records
        if isinstance(each, MetricAlarm | CompositeAlarm) and each.topic_arn is not None
    ]
    seen = set()
    for kind, each in notifying:
        level = each.alarm.level if isinstance(each, MetricAlarm) else each.level
        resolved = level in (levels or ())
        assert each.over_topic_arn == (
            each.topic_arn if resolved or (level == "critical" and kind != "dead_letters") else None
        )
        seen.add((kind == "dead_letters", isinstance(each, CompositeAlarm), level))
    assert {(True, False, "critical"), (False, True, "critical"), (False, True, "warning")} <= seen
