"""Who gets the alarms, as SNS says it: unconfirmed, gone, nobody, unknown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from phase3b.alarms import alarms
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.guard import alert_receivers
from phase3b.guard.alert_receivers import AlertReceivers, ask_receivers, planned_receivers
from phase3b.guard.consumption import AwsAccess
from phase3b.local.moto_gaps import fill_gaps
from phase3b.morning.check import AlarmState, AlarmStates, ask_alarms, judged, morning_check
from phase3b.naming import Names
from phase3b.watch import Alarm

CAPACITY = load(Path(__file__).parents[3] / "capacity.yaml")
MADE = resolve(CAPACITY, "dev")
NAMES = Names(MADE.project, MADE.name, MADE.component)
ALARMS = alarms(MADE, NAMES)[:3]
TOPIC, EMAIL = "securebase-dev-phase3b-alerts", "devops@securebase.com"
HERE = AwsAccess("us-east-1")


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    fill_gaps()
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    with mock_aws():
        yield boto3.client("sns", region_name="us-east-1")


def test_nobody_confirmed(aws: Any) -> None:
    arn = aws.create_topic(Name=TOPIC)["TopicArn"]
    aws.subscribe(TopicArn=arn, Protocol="email", Endpoint=EMAIL)
    found = ask_receivers(TOPIC, HERE)
    assert found == AlertReceivers(TOPIC, pending=(EMAIL,))
    pending, nobody = found.findings(EMAIL)
    assert pending.startswith(f"{EMAIL} has not confirmed the subscription to {TOPIC}, and gets no alarm")
    assert nobody == f"nobody gets the alarms of {TOPIC}: it has no confirmed subscription"


def test_confirmed(aws: Any) -> None:
    arn = aws.create_topic(Name=TOPIC)["TopicArn"]
    aws.subscribe(TopicArn=arn, Protocol="email", Endpoint=EMAIL)
    aws.confirm_subscription(TopicArn=arn, Token="from the mail")  # noqa: S106
    found = ask_receivers(TOPIC, HERE)
    assert found == AlertReceivers(TOPIC, confirmed=(EMAIL,))
    assert list(found.findings(EMAIL)) == []


def test_a_subscription_that_aws_deleted(aws: Any) -> None:
    """Others get the alarms, and the one that the file names does not."""
    arn = aws.create_topic(Name=TOPIC)["TopicArn"]
    aws.subscribe(TopicArn=arn, Protocol="email", Endpoint="other@securebase.com")
    aws.confirm_subscription(TopicArn=arn, Token="from the mail")  # noqa: S106
    (text,) = ask_receivers(TOPIC, HERE).findings(EMAIL)
    assert text.startswith(f"{EMAIL} is not subscribed to {TOPIC}")


@pytest.mark.usefixtures("aws")
def test_what_was_not_asked_is_unknown_and_no_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> AlertReceivers:
        raise ClientError({"Error": {"Code": "AuthorizationError", "Message": "not allowed"}}, "X")

    monkeypatch.setattr(alert_receivers, "_asked", refused)
    found = ask_receivers(TOPIC, HERE)
    assert "not allowed" in found.unknown_because
    assert list(found.findings(EMAIL)) == []
    made = judged(ALARMS, EMAIL, found, AlarmStates({}, "CloudWatch did not answer (no)"))
    assert made.findings == ()
    assert set(made.unknown) == {"subscriptions", "alarms"}


def test_a_plan_asks_of_the_topic_that_the_state_has(aws: Any) -> None:
    arn = aws.create_topic(Name=TOPIC)["TopicArn"]
    assert planned_receivers({}, HERE) is None
    prior = {
        "aws_sns_topic.alerts": {"arn": arn, "name": TOPIC},
        "aws_sns_topic_subscription.alert_email": {"endpoint": EMAIL},
    }
    assert planned_receivers(prior, HERE) == (AlertReceivers(TOPIC), EMAIL)


@pytest.mark.usefixtures("aws")
def test_an_environment_that_is_not_applied() -> None:
    made = morning_check(ALARMS, NAMES, EMAIL, HERE)
    assert [each.kind for each in made.findings] == ["no-topic", "no-alarms"]
    assert made.unknown == {}


def _put(alarm: Alarm, **further: Any) -> None:
    boto3.client("cloudwatch", region_name="us-east-1").put_metric_alarm(
        AlarmName=alarm.name,
        MetricName="m",
        Namespace="n",
        Period=60,
        EvaluationPeriods=1,
        Threshold=1,
        ComparisonOperator="GreaterThanThreshold",
        Statistic="Sum",
        **further,
    )


def test_the_morning_of_alarms_that_ring_are_muted_or_gone(aws: Any) -> None:
    arn = aws.create_topic(Name=TOPIC)["TopicArn"]
    aws.subscribe(TopicArn=arn, Protocol="email", Endpoint=EMAIL)
    aws.confirm_subscription(TopicArn=arn, Token="from the mail")  # noqa: S106
    _put(ALARMS[0])
    _put(ALARMS[1], ActionsEnabled=False)
    boto3.client("cloudwatch", region_name="us-east-1").set_alarm_state(
        AlarmName=ALARMS[0].name, StateValue="ALARM", StateReason="3 of 5 datapoints"
    )
    made = morning_check(ALARMS, NAMES, EMAIL, HERE)
    assert [(each.kind, each.about) for each in made.findings] == [
        ("ringing", ALARMS[0].name),
        ("muted", ALARMS[1].name),
        ("alarm-missing", ALARMS[2].name),
    ]
    assert made.findings[0].text.endswith(f"{ALARMS[0].description}. CloudWatch: 3 of 5 datapoints")


def test_a_quiet_morning() -> None:
    fine = AlarmStates({each.name: AlarmState(each.name, "OK", "", "", enabled=True) for each in ALARMS})
    made = judged(ALARMS, EMAIL, AlertReceivers(TOPIC, confirmed=(EMAIL,)), fine)
    assert (made.findings, made.unknown) == ((), {})


@pytest.mark.usefixtures("aws")
def test_alarms_of_others_are_not_asked_for() -> None:
    """One call for what all names begin with, and of that only what the plan has."""
    _put(ALARMS[0])
    other = ALARMS[0].name + "-by-hand"
    boto3.client("cloudwatch", region_name="us-east-1").put_metric_alarm(
        AlarmName=other, MetricName="m", Namespace="n", Period=60, EvaluationPeriods=1, Threshold=1,
        ComparisonOperator="GreaterThanThreshold", Statistic="Sum",
    )  # fmt: skip
    assert set(ask_alarms(ALARMS, NAMES, HERE).states) == {ALARMS[0].name}
    assert ask_alarms((), NAMES, HERE) == AlarmStates({})
