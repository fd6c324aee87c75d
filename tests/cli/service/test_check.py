"""phase3b check, whole: what it prints, as data, and with which code it ends."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws
from small_capacity import TEXT, deployment

from phase3b.cli import run
from phase3b.local.moto_gaps import fill_gaps
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.planned import told_together
from phase3b.problems.missing_package import without_boto3

MADE = deployment("dev")
NAMES = Names(MADE.project, MADE.name, MADE.component)
ALARMS = alarms(MADE, NAMES)
TOGETHER = told_together(MADE, NAMES, ALARMS)
TOPIC, EMAIL = "securebase-dev-phase3b-alerts", "devops@securebase.com"


@pytest.fixture
def aws(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "capacity.yaml").write_text(TEXT, "utf-8")
    fill_gaps()
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    with mock_aws():
        yield boto3.client("sns", region_name=MADE.environment.region)


def applied(sns: Any, **differing: Any) -> str:
    """The topic with its subscription and all alarms, and the first of those that tell for others with `differing`."""
    arn: str = sns.create_topic(Name=TOPIC)["TopicArn"]
    sns.subscribe(TopicArn=arn, Protocol="email", Endpoint=EMAIL)
    cloudwatch = boto3.client("cloudwatch", region_name=MADE.environment.region)
    for alarm in ALARMS:
        cloudwatch.put_metric_alarm(
            AlarmName=alarm.name, MetricName="m", Namespace="n", Period=60, EvaluationPeriods=alarm.evaluation_periods,
            DatapointsToAlarm=alarm.datapoints, Threshold=alarm.threshold,
            ComparisonOperator="GreaterThanThreshold", Statistic="Sum",
        )  # fmt: skip
    for number, incident in enumerate(TOGETHER):
        names = [alarm.name for alarm in sorted(incident.alarms, key=lambda each: each.address)]
        rule = " OR ".join(f'ALARM("{name}")' for name in names)
        values: dict[str, Any] = {} if number else differing
        cloudwatch.put_composite_alarm(AlarmName=incident.name, AlarmRule=rule, **values)
    return arn


def test_nobody_confirmed_and_one_composite_is_off(aws: Any, capsys: pytest.CaptureFixture[str]) -> None:
    arn = applied(aws, ActionsEnabled=False)
    assert run(["check", "dev"]) == 1
    muted = (
        f"{TOGETHER[0].name}: its actions are disabled: none of its {len(TOGETHER[0].alarms)} alarms notifies anybody. "
        "An apply enables them\n"
    )
    assert tuple(capsys.readouterr()) == (
        f"{TOPIC}: {EMAIL} has not confirmed the subscription to {TOPIC}, and gets no alarm: open the mail of AWS "
        "Notifications and follow its link (ask for another with the next apply, or in the SNS console)\n"
        f"{TOPIC}: nobody gets the alarms of {TOPIC}: it has no confirmed subscription\n" + muted,
        "",
    )
    aws.confirm_subscription(TopicArn=arn, Token="from the mail")  # noqa: S106
    assert run(["check", "dev"]) == 1
    assert tuple(capsys.readouterr()) == (muted, "")


def test_a_quiet_morning_and_one_of_which_nothing_is_known(
    aws: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    aws.confirm_subscription(TopicArn=applied(aws), Token="from the mail")  # noqa: S106
    assert run(["check", "dev"]) == 0
    assert tuple(capsys.readouterr()) == ("dev: nothing to look at\n", "")
    assert run(["check", "dev", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"environment": "dev", "findings": [], "unknown": {}, "alone": []}
    # Unknown is neither a finding nor nothing to look at.
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert run(["check", "dev"]) == 3
    assert tuple(capsys.readouterr()) == (
        "",
        (f"unknown: subscriptions: {without_boto3('SNS')}\nunknown: alarms: {without_boto3('CloudWatch')}\n"),
    )
