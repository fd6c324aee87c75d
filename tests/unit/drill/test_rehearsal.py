"""Alarms among others, in an embedded AWS of their own: they fire when they must, their messages arrive, they recover."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import boto3
import pytest
from drilled_alarms import deployed, of_each_kind, of_prod

from phase3b.drill.drilled import Planned
from phase3b.drill.rehearsal import Account, Rehearsed, rehearsed
from phase3b.drill.trial import Trial, rehearsal
from phase3b.drill.wave import waves
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.plan.cloudwatch.alarm import Alarm

REGION = "us-east-1"


@pytest.fixture(scope="module")
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as running:
        yield running


def client(aws: EmbeddedAws, service: Any) -> Any:
    return boto3.client(
        service, endpoint_url=aws.endpoint, region_name=REGION, aws_access_key_id="a",
        aws_secret_access_key="b",  # noqa: S106  nobody's
    )  # fmt: skip


def put(aws: EmbeddedAws, alarm: Alarm, topic: str | None, **changed: Any) -> None:
    told = {} if topic is None else {"AlarmActions": [topic], "OKActions": [topic]}
    described = {name: value for name, value in deployed(alarm).items() if value is not None}
    client(aws, "cloudwatch").put_metric_alarm(**{**described, **told, **changed})


def rehearse(
    aws: EmbeddedAws, *alarms: Alarm, incidents: Mapping[str, str] = {}, expecting: tuple[Alarm, ...] = ()
) -> dict[str, Rehearsed]:
    account = Account(aws.endpoint, REGION, client(aws, "cloudwatch"), {})
    account.confirm_recipients(client(aws, "sns"))
    fires: dict[str, Trial] = {each.name: rehearsal(each) for each in alarms}
    by = {each.name: incidents.get(each.name, each.name) for each in alarms}
    planned_waves = waves(alarms, by, {name: trial.length for name, trial in fires.items()}, fires)
    seen: list[tuple[int, int]] = []
    found = rehearsed(account, planned_waves, fires, by, expecting, lambda done, of: seen.append((done, of)))
    assert seen[-1] == (len(planned_waves), len(planned_waves))
    return found


def test_an_alarm_fires_tells_and_is_over(aws: EmbeddedAws) -> None:
    topic = client(aws, "sns").create_topic(Name="alerts")["TopicArn"]
    client(aws, "sns").subscribe(TopicArn=topic, Protocol="email", Endpoint="ops@example.com")
    alarm = of_each_kind()["read_throttles"]
    put(aws, alarm, topic)
    found = rehearse(aws, alarm)[alarm.name]
    trial = rehearsal(alarm)
    assert trial.fires_at is not None
    assert trial.over_at is not None
    assert found.fired_minutes == trial.fires_at - trial.begins_beyond
    assert found.over_minutes == trial.over_at - trial.begins_beyond
    (message,) = found.messages
    assert message.subject.startswith(f'ALARM: "{alarm.name}"')
    assert (message.to, message.topic, message.why_not) == ("ops@example.com", "alerts", "")
    assert message.minutes == found.fired_minutes
    assert [each.subject.split(":")[0] for each in found.over_messages] == ["OK"]


def test_an_incident_tells_for_its_alarm(aws: EmbeddedAws) -> None:
    topic = client(aws, "sns").create_topic(Name="incidents")["TopicArn"]
    client(aws, "sns").subscribe(TopicArn=topic, Protocol="email", Endpoint="ops@example.com")
    alarm = of_each_kind()["write_throttles"]
    put(aws, alarm, None)
    client(aws, "cloudwatch").put_composite_alarm(
        AlarmName="capacity", AlarmRule=f'ALARM("{alarm.name}")', AlarmActions=[topic]
    )
    found = rehearse(aws, alarm, incidents={alarm.name: "capacity"})[alarm.name]
    assert [each.subject.split('"')[1] for each in found.messages] == ["capacity"]
    assert found.over_messages == ()


def test_what_is_expected_comes_while_others_are_rehearsed(aws: EmbeddedAws) -> None:
    """An hour without a request is an alarm, and would hide the others of its incident."""
    quiet, other = of_each_kind()["no_requests"], of_each_kind()["cold_starts"]
    put(aws, quiet, None)
    put(aws, other, None)
    # Longer than it looks back on.
    for _ in range(3):
        rehearse(aws, other, expecting=(quiet,))
    found = client(aws, "cloudwatch").describe_alarms(AlarmNames=[quiet.name])["MetricAlarms"]
    assert found[0]["StateValue"] == "OK"
    for _ in range(3):
        rehearse(aws, other)
    found = client(aws, "cloudwatch").describe_alarms(AlarmNames=[quiet.name])["MetricAlarms"]
    assert found[0]["StateValue"] == "ALARM"


def test_an_alarm_that_can_not_fire_did_not(aws: EmbeddedAws) -> None:
    alarm = of_each_kind()["function_throttles"]
    put(aws, alarm, None, Threshold=1e9)
    assert rehearse(aws, alarm)[alarm.name] == Rehearsed(None, None, (), ())


def test_a_message_before_anything_was_wrong_is_none_of_it(aws: EmbeddedAws) -> None:
    topic = client(aws, "sns").create_topic(Name="early")["TopicArn"]
    client(aws, "sns").subscribe(TopicArn=topic, Protocol="email", Endpoint="ops@example.com")
    alarm = of_each_kind()["function_throttles"]
    put(aws, alarm, topic, Threshold=-1.0)
    found = rehearse(aws, alarm)[alarm.name]
    assert (found.fired_minutes, found.messages) == (None, ())


def test_nobody_who_is_subscribed_is_a_reason(aws: EmbeddedAws) -> None:
    topic = client(aws, "sns").create_topic(Name="deserted")["TopicArn"]
    alarm = replace(of_each_kind()["user_errors"], name="of-nobody")
    put(aws, alarm, topic)
    found = rehearse(aws, alarm)[alarm.name]
    assert found.fired_minutes is not None
    assert [bool(each.why_not) for each in found.messages] == [True]


def test_recipients_are_confirmed_once(aws: EmbeddedAws) -> None:
    sns = client(aws, "sns")
    topic = sns.create_topic(Name="new")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="ops@example.com")
    account = Account(aws.endpoint, REGION, client(aws, "cloudwatch"), {})
    assert account.confirm_recipients(sns) == 1
    assert account.confirm_recipients(sns) == 0


def test_what_is_planned_has_its_incident() -> None:
    each: Planned = next(one for one in of_prod() if one.alarm.kind == "dead_letters")
    assert each.incident == each.alarm.name
    other = next(one for one in of_prod() if one.alarm.kind == "read_throttles")
    assert other.incident != other.alarm.name
    assert other.told
