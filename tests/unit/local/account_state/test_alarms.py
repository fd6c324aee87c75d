"""Composite alarms of the embedded AWS: what is refused, what their state follows from, and who is notified, and how often."""

from __future__ import annotations

import json
from typing import Any

import pytest
from account_state_server import ACCOUNT_ID, REGION, Aws, Start, refusal

ARN = f"arn:aws:cloudwatch:{REGION}:{ACCOUNT_ID}:alarm:"
DEPENDS = "Cannot delete {} as there are composite alarm(s) depending on {}."


def metric(client: Any, *names: str, **more: Any) -> None:
    for name in names:
        judged = {"Period": 60, "EvaluationPeriods": 1, **more}
        client.put_metric_alarm(
            AlarmName=name,
            MetricName="Errors",
            Namespace="AWS/Lambda",
            Statistic="Sum",
            Threshold=1,
            ComparisonOperator="GreaterThanThreshold",
            **judged,
        )


def compose(client: Any, name: str, rule: str, **more: Any) -> None:
    client.put_composite_alarm(AlarmName=name, AlarmRule=rule, **more)


def described(client: Any, name: str) -> dict[str, Any]:
    found = client.describe_alarms(AlarmNames=[name], AlarmTypes=["CompositeAlarm", "MetricAlarm"])
    (alarm,) = [*found["CompositeAlarms"], *found["MetricAlarms"]]
    return dict(alarm)


def state(client: Any, name: str) -> str:
    return str(described(client, name)["StateValue"])


def turn(client: Any, name: str, value: str) -> None:
    client.set_alarm_state(AlarmName=name, StateValue=value, StateReason="a test")


class Told:
    """A topic, and what it was told since it was asked last."""

    def __init__(self, aws: Aws) -> None:
        self.topic = aws.client("sns").create_topic(Name="alerts")["TopicArn"]
        self._sqs = aws.client("sqs")
        self._queue = self._sqs.create_queue(QueueName="told")["QueueUrl"]
        arn = self._sqs.get_queue_attributes(QueueUrl=self._queue, AttributeNames=["QueueArn"])["Attributes"][
            "QueueArn"
        ]
        aws.client("sns").subscribe(TopicArn=self.topic, Protocol="sqs", Endpoint=arn)

    def messages(self) -> list[dict[str, Any]]:
        made = []
        while found := self._sqs.receive_message(QueueUrl=self._queue, MaxNumberOfMessages=10).get("Messages"):
            for each in found:
                made.append(json.loads(json.loads(each["Body"])["Message"]))
                self._sqs.delete_message(QueueUrl=self._queue, ReceiptHandle=each["ReceiptHandle"])
        return made

    def changes(self) -> list[tuple[str, str, str]]:
        """Name, state before and state of each alarm that told."""
        return [(each["AlarmName"], each["OldStateValue"], each["NewStateValue"]) for each in self.messages()]


def test_what_is_not_asked_for_is_not_shown(start: Start) -> None:
    client = start().client("cloudwatch")
    metric(client, "a", "b")
    propagation = {"AlarmTagsPropagation": {"Enabled": True, "IncludedTagKeys": ["team"]}}
    more: dict[str, Any] = {"AlarmDescription": "all of it", "Tags": [{"Key": "team", "Value": "x"}]}
    compose(client, "top", 'ALARM("a")', **more, ActionConfiguration=propagation)

    def names(**asked: Any) -> tuple[list[str], list[str]]:
        found = client.describe_alarms(**asked)
        kinds = (found["MetricAlarms"], found["CompositeAlarms"])
        return tuple([each["AlarmName"] for each in kind] for kind in kinds)  # type: ignore[return-value]

    both = ["MetricAlarm", "CompositeAlarm"]
    assert names() == (["a", "b"], [])
    assert names(AlarmTypes=["CompositeAlarm"]) == ([], ["top"])
    assert names(AlarmTypes=both) == (["a", "b"], ["top"])
    assert names(AlarmNames=["a", "top"]) == (["a"], [])
    assert names(AlarmNames=["a", "top"], AlarmTypes=both) == (["a"], ["top"])
    assert names(AlarmNamePrefix="t", AlarmTypes=both) == ([], ["top"])
    assert names(StateValue="ALARM", AlarmTypes=both) == ([], [])
    assert names(ChildrenOfAlarmName="top") == (["a"], [])
    assert names(ParentsOfAlarmName="a") == ([], ["top"])
    assert names(ParentsOfAlarmName="b") == ([], [])
    pages = client.get_paginator("describe_alarms").paginate(AlarmTypes=both, PaginationConfig={"PageSize": 2})
    assert [[each["AlarmName"] for each in page["CompositeAlarms"]] for page in pages] == [[], ["top"]]
    assert refusal(lambda: client.describe_alarms(NextToken="9"))[0] == "InvalidNextToken"
    for asked in ({"AlarmNames": ["a"]}, {"AlarmTypes": both}, {"ParentsOfAlarmName": "a"}):
        assert refusal(lambda asked=asked: client.describe_alarms(ChildrenOfAlarmName="top", **asked))[0] == (  # type: ignore[misc]
            "ValidationError"
        )
    found = described(client, "top")
    assert (found["AlarmArn"], found["AlarmRule"], found["AlarmDescription"]) == (
        ARN + "top",
        'ALARM("a")',
        "all of it",
    )
    assert (found["ActionsEnabled"], found["AlarmActions"], found["StateValue"]) == (True, [], "OK")
    assert found["ActionConfiguration"] == propagation
    (child,) = client.describe_alarms(ChildrenOfAlarmName="top")["MetricAlarms"]
    assert child.keys() == {"AlarmName", "AlarmArn", "StateValue", "StateUpdatedTimestamp"}
    assert client.list_tags_for_resource(ResourceARN=ARN + "top")["Tags"] == [{"Key": "team", "Value": "x"}]


def test_what_a_rule_refers_to_is_there_and_stays(start: Start) -> None:
    client = start().client("cloudwatch")
    metric(client, "a", "b")
    code, status, text = refusal(lambda: compose(client, "top", "ALARM(a) OR ALARM(gone) OR OK(no)"))
    assert (code, status) == ("ValidationError", 400)
    assert text == "Could not save the composite alarm as alarms [gone, no] in the alarm rule do not exist"
    elsewhere = ARN.replace(REGION, "eu-west-1") + "a"
    assert elsewhere in refusal(lambda: compose(client, "top", f'ALARM("{elsewhere}")'))[2]
    compose(client, "top", f'ALARM("{ARN}a") OR ALARM(b)')
    compose(client, "over", "ALARM(top)")
    code, status, text = refusal(lambda: client.delete_alarms(AlarmNames=["a"]))
    assert (code, status, text) == ("ValidationError", 400, DEPENDS.format("a", "it"))
    assert refusal(lambda: client.delete_alarms(AlarmNames=["a", "b"]))[2] == DEPENDS.format("a,b", "them")
    # Not even with the composite itself, nor a composite that another one refers to.
    assert refusal(lambda: client.delete_alarms(AlarmNames=["a", "over"]))[2] == DEPENDS.format("a", "it")
    assert refusal(lambda: client.delete_alarms(AlarmNames=["top"]))[2] == DEPENDS.format("top", "it")
    assert "1 composite" in refusal(lambda: client.delete_alarms(AlarmNames=["top", "over"]))[2]
    compose(client, "top", "ALARM(b)")
    client.delete_alarms(AlarmNames=["a", "over"])
    client.delete_alarms(AlarmNames=["top"])
    client.delete_alarms(AlarmNames=["b"])
    assert client.describe_alarms(AlarmTypes=["MetricAlarm", "CompositeAlarm"])["MetricAlarms"] == []


def test_a_name_is_of_one_kind(start: Start) -> None:
    client = start().client("cloudwatch")
    metric(client, "a")
    compose(client, "top", "ALARM(a)")
    assert "metric alarm" in refusal(lambda: compose(client, "a", "TRUE"))[2]
    assert "composite alarm" in refusal(lambda: metric(client, "top"))[2]


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"Period": 61}, "Period must be 10, 20, 30 or a multiple of 60, and is 61"),
        ({"EvaluationPeriods": 2, "DatapointsToAlarm": 3}, "must not be greater than EvaluationPeriods (2)"),
        ({"Period": 300, "EvaluationPeriods": 289}, "is 86700 s, and can't be more than 86400 s"),
        ({"Period": 3600, "EvaluationPeriods": 169}, "is 608400 s, and can't be more than 604800 s"),
    ],
)
def test_periods_that_aws_refuses(start: Start, more: dict[str, Any], reason: str) -> None:
    client = start().client("cloudwatch")
    assert reason in refusal(lambda: metric(client, "a", **more))[2]
    assert client.describe_alarms()["MetricAlarms"] == []
    # Of an expression as well.
    stat = {"Metric": {"Namespace": "Own", "MetricName": "M"}, "Period": more.get("Period", 60), "Stat": "Sum"}
    assert (
        reason
        in refusal(
            lambda: client.put_metric_alarm(
                AlarmName="b",
                EvaluationPeriods=more.get("EvaluationPeriods", 1),
                **{key: value for key, value in more.items() if key == "DatapointsToAlarm"},
                Threshold=1,
                ComparisonOperator="GreaterThanThreshold",
                Metrics=[
                    {"Id": "m", "MetricStat": stat, "ReturnData": False},
                    {"Id": "e", "Expression": "m * 2"},
                ],
            )
        )[2]
    )


def test_the_longest_that_aws_takes(start: Start) -> None:
    client = start().client("cloudwatch")
    metric(client, "a", Period=3600, EvaluationPeriods=168)
    metric(client, "b", Period=300, EvaluationPeriods=288, DatapointsToAlarm=288)
    metric(client, "c", Period=10)
    assert len(client.describe_alarms()["MetricAlarms"]) == 3


def test_composites_count_among_alarms(start: Start) -> None:
    client = start(alarms_per_region=2).client("cloudwatch")
    metric(client, "a")
    compose(client, "top", "ALARM(a)")
    assert refusal(lambda: compose(client, "more", "ALARM(a)"))[0] == "LimitExceeded"
    assert refusal(lambda: metric(client, "more"))[0] == "LimitExceeded"
    compose(client, "top", "OK(a)")


@pytest.mark.parametrize(
    "more",
    [
        {"AlarmActions": ["arn:aws:automate:us-east-1:ec2:stop"]},
        {"OKActions": ["arn:aws:autoscaling:us-east-1:123456789012:scalingPolicy:x"]},
        {"ActionsSuppressor": "gone", "ActionsSuppressorWaitPeriod": 0, "ActionsSuppressorExtensionPeriod": 0},
        {"ActionsSuppressor": "a", "ActionsSuppressorWaitPeriod": 60},
        {"ActionsSuppressor": "a", "ActionsSuppressorExtensionPeriod": 60},
        {"ActionsSuppressor": "a", "ActionsSuppressorWaitPeriod": -1, "ActionsSuppressorExtensionPeriod": 60},
    ],
)
def test_what_else_a_composite_can_not_have(start: Start, more: dict[str, Any]) -> None:
    client = start().client("cloudwatch")
    metric(client, "a")
    assert refusal(lambda: compose(client, "top", "ALARM(a)", **more))[:2] == ("ValidationError", 400)
    assert client.describe_alarms(AlarmTypes=["CompositeAlarm"])["CompositeAlarms"] == []


def test_an_alarm_is_in_a_hundred_and_fifty_rules(start: Start) -> None:
    client = start().client("cloudwatch")
    metric(client, "a", "b")
    for number in range(150):
        compose(client, f"top-{number}", "ALARM(a)")
    assert "150" in refusal(lambda: compose(client, "more", "ALARM(b) OR ALARM(a)"))[2]
    compose(client, "top-0", "NOT ALARM(a)")


def test_one_incident_is_told_of_once(start: Start) -> None:
    """Two composites between the children and the top: each is notified of once, whatever else of it changes."""
    aws = start()
    client, told = aws.client("cloudwatch"), Told(aws)
    metric(client, "a", "b", "c")
    tell = {"AlarmActions": [told.topic], "OKActions": [told.topic]}
    compose(client, "left", "ALARM(a) OR ALARM(b)")
    compose(client, "right", "ALARM(a) OR ALARM(c)")
    compose(client, "top", "ALARM(left) OR ALARM(right)", **tell, AlarmDescription="page")
    # A new one is evaluated, and what it finds is told.
    assert told.changes() == [("top", "INSUFFICIENT_DATA", "OK")]
    turn(client, "a", "ALARM")
    (said,) = told.messages()
    assert (said["AlarmName"], said["OldStateValue"], said["NewStateValue"]) == ("top", "OK", "ALARM")
    assert said["NewStateReason"].startswith(
        f"{ARN}left transitioned to ALARM at Saturday 28 November, 2026 08:00:00 UTC"
    )
    assert [each["Arn"] for each in said["TriggeringChildren"]] == [ARN + "left", ARN + "right"]
    assert (said["AlarmRule"], said["Region"]) == ("ALARM(left) OR ALARM(right)", "US East (N. Virginia)")
    for name in ("b", "c"):
        turn(client, name, "ALARM")
    turn(client, "a", "OK")
    assert (told.changes(), state(client, "top")) == ([], "ALARM")
    for name in ("b", "c"):
        turn(client, name, "OK")
    assert told.changes() == [("top", "ALARM", "OK")]
    turn(client, "a", "OK")
    assert told.changes() == []
    client.disable_alarm_actions(AlarmNames=["top"])
    turn(client, "a", "ALARM")
    assert (told.changes(), state(client, "top")) == ([], "ALARM")
    client.enable_alarm_actions(AlarmNames=["top"])
    turn(client, "a", "OK")
    assert told.changes() == [("top", "ALARM", "OK")]


def test_a_diamond_is_evaluated_from_below(start: Start) -> None:
    """What would be true for a moment, between one child's change and the next, is nobody's alarm."""
    aws = start()
    client, told = aws.client("cloudwatch"), Told(aws)
    metric(client, "a")
    compose(client, "z", "ALARM(a)")
    compose(client, "b", "ALARM(a)")
    compose(client, "apart", "ALARM(z) AND NOT ALARM(b)", AlarmActions=[told.topic])
    compose(client, "apart-too", "ALARM(b) AND NOT ALARM(z)", AlarmActions=[told.topic])
    turn(client, "a", "ALARM")
    assert (told.changes(), state(client, "apart"), state(client, "z")) == ([], "OK", "ALARM")


def test_a_metric_alarm_tells_too_and_keeps_its_state(start: Start) -> None:
    aws = start()
    client, told = aws.client("cloudwatch"), Told(aws)
    metric(client, "a", AlarmActions=[told.topic], Tags=[{"Key": "k", "Value": "1"}])
    turn(client, "a", "ALARM")
    turn(client, "a", "ALARM")
    assert told.changes() == [("a", "INSUFFICIENT_DATA", "ALARM")]
    metric(client, "a", AlarmDescription="other", Tags=[{"Key": "k", "Value": "2"}])
    assert (state(client, "a"), described(client, "a")["AlarmDescription"]) == ("ALARM", "other")
    assert client.list_tags_for_resource(ResourceARN=ARN + "a")["Tags"] == [{"Key": "k", "Value": "1"}]
    client.delete_alarms(AlarmNames=["a"])
    metric(client, "a")
    assert client.list_tags_for_resource(ResourceARN=ARN + "a")["Tags"] == []


def test_an_update_is_evaluated_and_what_is_set_by_hand_stays_until_a_child_changes(start: Start) -> None:
    client = start().client("cloudwatch")
    metric(client, "a", "b")
    compose(client, "top", "ALARM(a)", Tags=[{"Key": "k", "Value": "1"}], AlarmDescription="first")
    turn(client, "top", "ALARM")
    turn(client, "b", "ALARM")
    assert state(client, "top") == "ALARM"
    turn(client, "a", "ALARM")
    turn(client, "a", "OK")
    assert state(client, "top") == "OK"
    compose(client, "top", "ALARM(b)", Tags=[{"Key": "k", "Value": "2"}], ActionsEnabled=False)
    found = described(client, "top")
    assert (found["StateValue"], found["AlarmRule"], found["ActionsEnabled"]) == ("ALARM", "ALARM(b)", False)
    assert "AlarmDescription" not in found
    assert client.list_tags_for_resource(ResourceARN=ARN + "top")["Tags"] == [{"Key": "k", "Value": "1"}]


def test_a_cycle_is_taken_and_stands_still(start: Start) -> None:
    """As AWS documents it: none of its alarms is evaluated or deleted, until a rule of one is changed."""
    client = start().client("cloudwatch")
    metric(client, "a")
    compose(client, "one", "ALARM(a)")
    compose(client, "two", "ALARM(one)")
    compose(client, "one", "ALARM(a) OR ALARM(two)")
    compose(client, "over", "ALARM(two)")
    turn(client, "a", "ALARM")
    assert (state(client, "one"), state(client, "two"), state(client, "over")) == ("OK", "OK", "INSUFFICIENT_DATA")
    for name in ("one", "two"):
        assert refusal(lambda name=name: client.delete_alarms(AlarmNames=[name]))[0] == "ValidationError"  # type: ignore[misc]
    compose(client, "one", "False")
    compose(client, "over", "ALARM(two) OR ALARM(a)")
    assert (state(client, "one"), state(client, "over")) == ("OK", "ALARM")


def suppressed(aws: Aws, told: Told, wait: int = 60, extension: int = 120) -> Any:
    client = aws.client("cloudwatch")
    metric(client, "a", "deploying")
    periods = {"ActionsSuppressorWaitPeriod": wait, "ActionsSuppressorExtensionPeriod": extension}
    compose(
        client,
        "top",
        "ALARM(a)",
        AlarmActions=[told.topic],
        OKActions=[told.topic],
        ActionsSuppressor=ARN + "deploying",
        **periods,
    )
    aws.clock.advance(wait)
    assert described(client, "top").keys() & {"ActionsSuppressedBy"} == set()
    assert told.changes() == [("top", "INSUFFICIENT_DATA", "OK")]
    return client


def test_a_suppressor_is_waited_for(start: Start) -> None:
    """Examples 1 to 3 of AWS's document."""
    aws = start()
    told = Told(aws)
    client = suppressed(aws, told)
    turn(client, "a", "ALARM")
    assert (described(client, "top")["ActionsSuppressedBy"], told.changes()) == ("WaitPeriod", [])
    aws.clock.advance(59)
    assert (described(client, "top")["ActionsSuppressedBy"], told.changes()) == ("WaitPeriod", [])
    aws.clock.advance(1)
    assert ("ActionsSuppressedBy" in described(client, "top"), told.changes()) == (False, [("top", "OK", "ALARM")])
    # Back within the wait: a new one begins, and what is then is told.
    turn(client, "a", "OK")
    aws.clock.advance(30)
    turn(client, "a", "ALARM")
    aws.clock.advance(30)
    assert (described(client, "top")["ActionsSuppressedBy"], told.changes()) == ("WaitPeriod", [])
    aws.clock.advance(30)
    assert (state(client, "top"), told.changes()) == ("ALARM", [("top", "OK", "ALARM")])
    # A suppressor that comes within the wait.
    turn(client, "a", "OK")
    turn(client, "deploying", "ALARM")
    aws.clock.advance(3600)
    assert (described(client, "top")["ActionsSuppressedBy"], told.changes()) == ("Alarm", [])


def test_a_suppressor_that_ends_is_waited_for_too(start: Start) -> None:
    """Examples 4 to 6."""
    aws = start()
    told = Told(aws)
    client = suppressed(aws, told)
    turn(client, "deploying", "ALARM")
    turn(client, "a", "ALARM")
    aws.clock.advance(3600)
    assert (state(client, "top"), told.changes()) == ("ALARM", [])
    turn(client, "deploying", "OK")
    aws.clock.advance(119)
    assert (described(client, "top")["ActionsSuppressedBy"], told.changes()) == ("ExtensionPeriod", [])
    aws.clock.advance(1)
    assert (state(client, "top"), told.changes()) == ("ALARM", [("top", "OK", "ALARM")])
    turn(client, "deploying", "ALARM")
    turn(client, "deploying", "OK")
    aws.clock.advance(30)
    turn(client, "a", "OK")
    assert described(client, "top")["ActionsSuppressedBy"] == "WaitPeriod"
    aws.clock.advance(60)
    assert (state(client, "top"), told.changes()) == ("OK", [("top", "ALARM", "OK")])
    assert refusal(lambda: client.delete_alarms(AlarmNames=["deploying"]))[2] == DEPENDS.format("deploying", "it")
    # Whose suppressor is replaced waits no longer.
    turn(client, "a", "ALARM")
    compose(client, "top", "ALARM(a)", AlarmActions=[told.topic])
    assert told.changes() == [("top", "OK", "ALARM")]
    assert refusal(lambda: client.delete_alarms(AlarmNames=["a"]))[2] == DEPENDS.format("a", "it")
    client.delete_alarms(AlarmNames=["deploying"])
