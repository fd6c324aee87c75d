"""Who gets the alarms, as SNS says it: unconfirmed, gone, nobody, unknown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.change.guard.asked import alert_receivers
from phase3b.change.guard.asked.alert_receivers import AlertReceivers, ask_receivers, planned_receivers
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.local.moto_gaps import fill_gaps
from phase3b.naming import Names
from phase3b.operations.check import AlarmState, AlarmStates, ask_alarms, judged, morning_check
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.planned import alarm_records, told, told_together
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.cloudwatch.alarm import Alarm

CAPACITY = load(Path(__file__).parents[4] / "capacity.yaml")
MADE = resolve(CAPACITY, "dev")
NAMES = Names(MADE.project, MADE.name, MADE.component)
WATCHED = alarms(MADE, NAMES)
ALARMS = WATCHED[:3]
TOGETHER = told_together(MADE, NAMES, WATCHED)
EVERY = tuple(alarm_records(MADE, WATCHED, TOGETHER))
# Three alarms that tell by themselves, and a composite with its own.
ALONE = tuple(alarm_records(MADE, ALARMS, ()))
(QUEUES,) = (each for each in TOGETHER if each.part == "queues")
HELD = tuple(alarm_records(MADE, QUEUES.alarms, (QUEUES,)))
TOPIC, EMAIL = "securebase-dev-phase3b-alerts", "devops@securebase.com"
TOLD = told(MADE)
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
    made = judged(ALONE, {found: EMAIL}, AlarmStates({}, "CloudWatch did not respond (no)"))
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
    assert planned_receivers(prior, HERE, "aws_sns_topic.warnings") is None


def test_a_plan_asks_of_the_topic_of_warnings(aws: Any) -> None:
    name, morning = "securebase-dev-phase3b-warnings", "morning@securebase.com"
    arn = aws.create_topic(Name=name)["TopicArn"]
    aws.subscribe(TopicArn=arn, Protocol="email", Endpoint=morning)
    prior = {
        "aws_sns_topic.warnings": {"arn": arn, "name": name},
        "aws_sns_topic_subscription.warnings_email": {"endpoint": morning},
    }
    found = planned_receivers(prior, HERE, "aws_sns_topic.warnings")
    assert found == (AlertReceivers(name, pending=(morning,)), morning)
    assert planned_receivers(prior, HERE) is None


@pytest.mark.usefixtures("aws")
def test_an_environment_that_is_not_applied() -> None:
    made = morning_check(ALONE, NAMES, TOLD, HERE)
    assert [each.kind for each in made.findings] == ["no-topic", "no-alarms"]
    assert made.unknown == {}


def _put(alarm: Alarm, **further: Any) -> None:
    boto3.client("cloudwatch", region_name="us-east-1").put_metric_alarm(
        AlarmName=alarm.name,
        MetricName="m",
        Namespace="n",
        Period=60,
        ComparisonOperator="GreaterThanThreshold",
        Statistic="Sum",
        **{
            "EvaluationPeriods": alarm.evaluation_periods,
            "DatapointsToAlarm": alarm.datapoints,
            "Threshold": alarm.threshold,
            **further,
        },
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
    made = morning_check(ALONE, NAMES, TOLD, HERE)
    assert [(each.kind, each.about) for each in made.findings] == [
        ("ringing", ALARMS[0].name),
        ("muted", ALARMS[1].name),
        ("alarm-missing", ALARMS[2].name),
    ]
    assert made.findings[0].text.endswith(f"{ALARMS[0].description}. CloudWatch: 3 of 5 datapoints")


def test_a_quiet_morning() -> None:
    fine = AlarmStates({each.name: AlarmState(each.name, "OK", "", "", enabled=True) for each in ALARMS})
    made = judged(ALONE, {AlertReceivers(TOPIC, confirmed=(EMAIL,)): EMAIL}, fine)
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
    assert set(ask_alarms(ALONE, NAMES, HERE).states) == {ALARMS[0].name}
    assert ask_alarms((), NAMES, HERE) == AlarmStates({})


def state(name: str, **more: Any) -> AlarmState:
    return AlarmState(name, "OK", "", "", **{"enabled": True, **more})


def found_of(**composite: Any) -> list[tuple[str, str]]:
    """The findings of a composite and its alarms, all well but for what differs of the composite."""
    rule = " OR ".join(f'ALARM("{each.name}")' for each in sorted(QUEUES.alarms, key=lambda each: each.address))
    states = {each.name: state(each.name) for each in QUEUES.alarms}
    if composite.pop("there", True):
        states[QUEUES.name] = state(QUEUES.name, **{"rule": rule, **composite})
    made = judged(HELD, {AlertReceivers(TOPIC, confirmed=(EMAIL,)): EMAIL}, AlarmStates(states))
    assert made.unknown == {}
    assert all(each.about == QUEUES.name for each in made.findings)
    return [(each.kind, each.text) for each in made.findings]


def test_a_composite_that_is_silent_silences_all_of_its_alarms() -> None:
    nobody = "none of its 4 alarms notifies anybody"
    assert found_of() == []
    assert found_of(there=False) == [
        ("alarm-missing", f"the composite alarm is not there: {nobody}. An apply makes it")
    ]
    assert found_of(enabled=False) == [("muted", f"its actions are disabled: {nobody}. An apply enables them")]
    assert found_of(suppressor="deploying") == [
        ("muted", f"while deploying fires, {nobody}. An apply removes that suppressor")
    ]
    assert [kind for kind, _ in found_of(rule="FALSE")] == ["rule-changed"]


def test_an_alarm_that_tells_nobody_by_itself_may_be_muted() -> None:
    """And fires all the same."""
    first = QUEUES.alarms[0].name
    states = {each.name: state(each.name, enabled=False) for each in QUEUES.alarms}
    states[first] = AlarmState(first, "ALARM", "today", "2 of 3", enabled=False)
    silent = tuple(each for each in HELD if isinstance(each, MetricAlarm))
    made = judged(silent, {AlertReceivers(TOPIC, confirmed=(EMAIL,)): EMAIL}, AlarmStates(states))
    assert [(each.kind, each.about) for each in made.findings] == [("ringing", first)]


def test_each_topic_is_asked_after(aws: Any) -> None:
    """Of an environment whose warnings go elsewhere: both, with the address of each."""
    for topic in ("alerts", "warnings"):
        aws.create_topic(Name=f"securebase-dev-phase3b-{topic}")
    made = morning_check((), NAMES, {"alerts": EMAIL, "warnings": "morning@securebase.com"}, HERE)
    said = [(each.about.rsplit("-", 1)[1], each.text.split(" ", 1)[0]) for each in made.findings]
    assert said == [
        ("alerts", EMAIL), ("alerts", "nobody"), ("warnings", "morning@securebase.com"), ("warnings", "nobody"),
    ]  # fmt: skip
