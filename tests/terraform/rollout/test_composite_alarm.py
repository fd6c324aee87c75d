"""A composite alarm through its life, by real Terraform with the two roles that phase3b prints, and nothing more."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from conftest import Start
from role_sessions import Roles

from phase3b.capacity.model.roles import Iam
from phase3b.errors import Phase3bError
from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.naming import Names
from phase3b.permissions.roles import Role, policies_of, role_policy
from phase3b.plan.plan import Plan

# test_embedded_aws.py makes, changes and deletes one in every run.
pytestmark = [pytest.mark.terraform, pytest.mark.long]
REGION, ACCOUNT_ID = "us-east-1", "123456789012"
NAMES = Names("acme", "dev", "orders")
ARN = f"arn:aws:cloudwatch:{REGION}:{ACCOUNT_ID}:alarm:"
# AWS deletes no alarm that a rule names: Terraform must change the rule before it deletes the alarm.
RULE_FIRST = {"create_before_destroy": True}

Stack = dict[str, Any]


def stack(children: str, **composites: Stack) -> Stack:
    """Metric alarms by these letters, and composite alarms with these arguments."""
    metric = {
        "namespace": "AWS/Lambda",
        "metric_name": "Errors",
        "statistic": "Sum",
        "period": 60,
        "evaluation_periods": 1,
        "threshold": 1,
        "comparison_operator": "GreaterThanThreshold",
    }
    kinds = {
        "aws_cloudwatch_metric_alarm": {
            each: metric | {"alarm_name": f"acme-dev-{each}", "lifecycle": RULE_FIRST} for each in children
        },
        "aws_cloudwatch_composite_alarm": {
            name: {"alarm_name": f"acme-dev-{name}", "lifecycle": RULE_FIRST, **each}
            for name, each in composites.items()
        },
        "aws_sns_topic": {"alerts": {"name": "acme-dev-alerts"}} if children else {},
    }
    return {
        "terraform": {
            "backend": {"s3": {"bucket": "never-reached", "key": "k", "region": REGION, "use_lockfile": True}},
            "required_providers": {"aws": {"source": "hashicorp/aws", "version": "5.100.0"}},
        },
        "provider": {"aws": [{"region": REGION, "default_tags": [{"tags": {"Project": "acme"}}]}]},
        **({"resource": {kind: each for kind, each in kinds.items() if each}} if children else {}),
    }


def alarm(letter: str, state: str = "ALARM") -> str:
    return f'{state}("${{aws_cloudwatch_metric_alarm.{letter}.alarm_name}}")'


def printed(role: Role) -> list[dict[str, Any]]:
    """What phase3b prints for an environment with these types of Terraform."""
    types = ("aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm", "aws_sns_topic")
    plan = SimpleNamespace(
        provider=None,
        records=[SimpleNamespace(address=SimpleNamespace(type=each)) for each in types],
        backend=None,
        region=REGION,
        account_id=ACCOUNT_ID,
        account_number=ACCOUNT_ID,
        deployment=SimpleNamespace(environment=SimpleNamespace(iam=Iam(), vpc=None, kms_key_arn=None)),
        tags={"Project": "acme", "Environment": "dev"},
    )
    return [page.document for page in policies_of(role_policy(cast("Plan", plan), NAMES, role), NAMES)]


def apply(run: DeploymentRun, source: Path, wanted: Stack) -> None:
    source.write_text(json.dumps(wanted), "utf-8")
    run.replace_stack(source)
    run.apply()


def test_the_whole_life_of_a_composite_alarm(started: Start, tmp_path: Path) -> None:
    topic = "${aws_sns_topic.alerts.arn}"
    source = tmp_path / "synthesized.tf.json"
    source.write_text(json.dumps(stack("")), "utf-8")
    run, aws = started(source)
    roles = Roles(aws.endpoint)
    cloudwatch = roles.client("cloudwatch")
    sessions = {role: roles.made(role, printed(role)) for role in ("plan", "apply")}

    def settled(wanted: Stack) -> dict[str, Any]:
        """Applies with one role, plans with the other and finds nothing to do; the composites by name."""
        run.use(sessions["apply"])
        apply(run, source, wanted)
        run.use(sessions["plan"])
        assert run.changes() == ()
        found = cloudwatch.describe_alarms(AlarmTypes=["CompositeAlarm"])["CompositeAlarms"]
        return {each["AlarmName"].removeprefix("acme-dev-"): each for each in found}

    made = settled(
        stack(
            "abc",
            page={
                "alarm_rule": f"{alarm('a')} OR {alarm('b')} OR {alarm('c')}",
                "alarm_description": "first",
                "alarm_actions": [topic],
                "tags": {"Team": "orders"},
            },
            quiet={"alarm_rule": alarm("a"), "actions_enabled": False},
        )
    )
    page = made["page"]
    assert page["AlarmRule"] == 'ALARM("acme-dev-a") OR ALARM("acme-dev-b") OR ALARM("acme-dev-c")'
    assert (page["AlarmDescription"], page["ActionsEnabled"], page["OKActions"]) == ("first", True, [])
    assert page["AlarmActions"] == [f"arn:aws:sns:{REGION}:{ACCOUNT_ID}:acme-dev-alerts"]
    assert made["quiet"]["ActionsEnabled"] is False
    # Everything of it changes at once, and an alarm that its rule named goes.
    made = settled(
        stack(
            "ab",
            page={
                "alarm_rule": f"AT_LEAST(1, NOT OK, (acme-dev-a, {ARN}acme-dev-b))",
                "alarm_description": "second",
                "ok_actions": [topic],
                "actions_suppressor": {
                    "alarm": "${aws_cloudwatch_composite_alarm.quiet.alarm_name}",
                    "wait_period": 60,
                    "extension_period": 120,
                },
                "tags": {"Team": "bills"},
                "depends_on": ["aws_cloudwatch_metric_alarm.a", "aws_cloudwatch_metric_alarm.b"],
            },
            # Of what has no data yet.
            quiet={"alarm_rule": alarm("a", "INSUFFICIENT_DATA"), "actions_enabled": False},
        )
    )
    page = made["page"]
    assert page["AlarmRule"] == f"AT_LEAST(1, NOT OK, (acme-dev-a, {ARN}acme-dev-b))"
    assert (page["AlarmDescription"], page["AlarmActions"], len(page["OKActions"])) == ("second", [], 1)
    assert (page["ActionsSuppressor"], page["ActionsSuppressorWaitPeriod"]) == ("acme-dev-quiet", 60)
    assert page["ActionsSuppressorExtensionPeriod"] == 120
    assert (page["ActionsSuppressedBy"], made["quiet"]["StateValue"]) == ("Alarm", "ALARM")
    tags = cloudwatch.list_tags_for_resource(ResourceARN=ARN + "acme-dev-page")["Tags"]
    assert {each["Key"]: each["Value"] for each in tags} == {"Project": "acme", "Team": "bills"}
    # A role that may not put composite alarms of every name may put none.
    narrow = json.loads(json.dumps(printed("apply")).replace('"cloudwatch:PutCompositeAlarm", ', ""))
    assert narrow != printed("apply")
    run.use(roles.made("narrow", narrow))
    with pytest.raises(Phase3bError, match="PutCompositeAlarm"):
        apply(run, source, stack("ab", quiet={"alarm_rule": "FALSE"}))
    run.use(sessions["apply"])
    apply(run, source, stack(""))
    left = cloudwatch.describe_alarms(AlarmTypes=["MetricAlarm", "CompositeAlarm"])
    assert (left["MetricAlarms"], left["CompositeAlarms"]) == ([], [])
