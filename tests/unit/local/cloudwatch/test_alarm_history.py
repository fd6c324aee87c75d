"""What a change of an alarm's state leaves behind: history, messages to topics, composites above it, and when."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from account_state_server import ACCOUNT_ID, BEGIN, REGION, Start, refusal
from evaluated_alarms import ERRORS, advance, described, minute, put_alarm, state

from phase3b.local.cloudwatch.metric_stores import metric_store
from phase3b.local.cloudwatch.read_inbox import read_inbox


def test_a_state_that_was_set_lasts_until_the_next_evaluation(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    put_alarm(client)
    minute(aws)
    client.set_alarm_state(
        AlarmName="errors", StateValue="ALARM", StateReason="a test", StateReasonData='{"by": "hand"}'
    )
    assert (state(client), described(client)["StateReason"]) == ("ALARM", "a test")
    minute(aws)
    assert state(client) == "OK"
    changes = client.describe_alarm_history(AlarmName="errors", HistoryItemType="StateUpdate")["AlarmHistoryItems"]
    assert [each["HistorySummary"] for each in changes] == [
        "Alarm updated from ALARM to OK",
        "Alarm updated from OK to ALARM",
        "Alarm updated from INSUFFICIENT_DATA to OK",
    ]
    assert json.loads(changes[1]["HistoryData"])["newState"] == {
        "stateValue": "ALARM", "stateReason": "a test", "stateReasonData": {"by": "hand"},
    }  # fmt: skip


def test_what_a_suppressor_held_back_is_told_when_its_period_ends(start: Start) -> None:
    """Nobody asks anything meanwhile: the end of a minute tells it."""
    aws = start()
    client, sns = aws.client("cloudwatch"), aws.client("sns")
    topic = sns.create_topic(Name="alerts")["TopicArn"]
    put_alarm(client, EvaluationPeriods=1, DatapointsToAlarm=1)
    put_alarm(client, "quiet", MetricName="Maintenance")
    client.put_composite_alarm(
        AlarmName="page", AlarmRule="ALARM(errors)", AlarmActions=[topic], ActionsSuppressor="quiet",
        ActionsSuppressorWaitPeriod=90, ActionsSuppressorExtensionPeriod=0,
    )  # fmt: skip
    minute(aws, 9)
    told = [(each.subject, each.at - BEGIN) for each in read_inbox(aws.endpoint)]
    assert told == []
    minute(aws, 9)
    assert read_inbox(aws.endpoint) == []
    minute(aws, 9)
    told = [(each.subject.split(" in ")[0], each.at - BEGIN) for each in read_inbox(aws.endpoint)]
    assert told == [('ALARM: "page"', 180)]


def test_a_topic_is_told_as_by_cloudwatch(start: Start) -> None:
    aws = start()
    client, sns, sqs = (aws.client(each) for each in ("cloudwatch", "sns", "sqs"))
    topic = sns.create_topic(Name="alerts")["TopicArn"]
    url = sqs.create_queue(QueueName="told")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    put_alarm(
        client, AlarmActions=[topic], EvaluationPeriods=1, DatapointsToAlarm=1, AlarmDescription="Look at the log"
    )
    minute(aws, 6)
    (received,) = sqs.receive_message(QueueUrl=url)["Messages"]
    envelope = json.loads(received["Body"])
    assert envelope["Subject"] == 'ALARM: "errors" in US East (N. Virginia)'
    message = json.loads(envelope["Message"])
    trigger = message.pop("Trigger")
    assert trigger == {
        "MetricName": "Errors",
        "Namespace": "AWS/Lambda",
        "StatisticType": "Statistic",
        "Statistic": "SUM",
        "Unit": None,
        "Dimensions": [{"value": "notes", "name": "FunctionName"}],
        "Period": 60,
        "EvaluationPeriods": 1,
        "DatapointsToAlarm": 1,
        "ComparisonOperator": "GreaterThanThreshold",
        "Threshold": 5.0,
        "TreatMissingData": "notBreaching",
        "EvaluateLowSampleCountPercentile": "",
    }
    assert (message["NewStateValue"], message["OldStateValue"], message["StateChangeTime"]) == (
        "ALARM",
        "INSUFFICIENT_DATA",
        "2026-11-28T08:01:00.000+0000",
    )
    assert message["AlarmDescription"] == "Look at the log"
    (action,) = client.describe_alarm_history(AlarmName="errors", HistoryItemType="Action")["AlarmHistoryItems"]
    assert action["HistorySummary"] == f"Successfully executed action {topic}"
    published = json.loads(json.loads(json.loads(action["HistoryData"])["publishedMessage"])["default"])
    assert published["Trigger"] == trigger


def test_what_became_of_each_action(start: Start) -> None:
    """A topic that is not there and an action that is not done here have failed; scaling is done by its policy itself."""
    aws = start()
    client = aws.client("cloudwatch")
    gone = f"arn:aws:sns:{REGION}:{ACCOUNT_ID}:gone"
    function = f"arn:aws:lambda:{REGION}:{ACCOUNT_ID}:function:notes"
    scaling = (
        f"arn:aws:autoscaling:{REGION}:{ACCOUNT_ID}:scalingPolicy:1:resource/dynamodb/table/notes:policyName/reads"
    )
    put_alarm(client, EvaluationPeriods=1, DatapointsToAlarm=1, AlarmActions=[gone, function, scaling])
    minute(aws, 9)
    found = client.describe_alarm_history(HistoryItemType="Action", ScanBy="TimestampAscending")["AlarmHistoryItems"]
    assert [each["HistorySummary"] for each in found] == [
        f"Failed to execute action {gone}", f"Failed to execute action {function}",
    ]  # fmt: skip
    errors = [json.loads(each["HistoryData"])["error"] for each in found]
    assert errors == [
        f"Resource: {gone} does not exist", "the embedded AWS does no action but those that notify an SNS topic",
    ]  # fmt: skip


def test_an_hour_at_once_is_sixty_evaluations(start: Start) -> None:
    """The alarm came and went within the jump, at its minutes; the composite above it as well."""
    aws = start()
    client = aws.client("cloudwatch")
    put_alarm(client, EvaluationPeriods=1, DatapointsToAlarm=1)
    client.put_composite_alarm(AlarmName="all", AlarmRule="ALARM(errors)")
    metric_store(ACCOUNT_ID, REGION).put(ERRORS, BEGIN + 600, 9)
    advance(aws, 3600)
    asked = {
        "AlarmTypes": ["MetricAlarm", "CompositeAlarm"],
        "HistoryItemType": "StateUpdate",
        "ScanBy": "TimestampAscending",
    }
    found = client.describe_alarm_history(**asked)["AlarmHistoryItems"]
    seen = [
        (each["AlarmName"], each["HistorySummary"].rpartition(" ")[2], each["Timestamp"].timestamp() - BEGIN)
        for each in found
    ]
    assert [each for each in seen if each[0] == "errors"] == [
        ("errors", "OK", 60),
        ("errors", "ALARM", 660),
        ("errors", "OK", 840),
    ]
    assert [each for each in seen if each[0] == "all"][-2:] == [("all", "ALARM", 660), ("all", "OK", 840)]


def test_history_by_time_kind_and_page(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    put_alarm(client)
    put_alarm(client, Threshold=7)
    put_alarm(client, "other")
    minute(aws)
    client.delete_alarms(AlarmNames=["other"])
    configured = client.describe_alarm_history(HistoryItemType="ConfigurationUpdate", ScanBy="TimestampAscending")[
        "AlarmHistoryItems"
    ]
    assert [each["HistorySummary"] for each in configured] == [
        'Alarm "errors" created', 'Alarm "errors" updated', 'Alarm "other" created', 'Alarm "other" deleted',
    ]  # fmt: skip
    assert json.loads(configured[1]["HistoryData"])["updatedAlarm"]["threshold"] == 7
    pages = client.get_paginator("describe_alarm_history").paginate(PaginationConfig={"PageSize": 4})
    assert [len(page["AlarmHistoryItems"]) for page in pages] == [4, 2]
    at = datetime.fromtimestamp(BEGIN + 60, UTC)
    late = client.describe_alarm_history(StartDate=at, EndDate=at + timedelta(seconds=1))["AlarmHistoryItems"]
    assert {each["HistoryItemType"] for each in late} == {"StateUpdate", "ConfigurationUpdate"}
    client.put_composite_alarm(AlarmName="all", AlarmRule="ALARM(errors)")
    for kinds, names in (
        (["CompositeAlarm"], {"all"}),
        (["MetricAlarm"], {"errors", "other"}),
        (None, {"errors", "other"}),
    ):
        asked = {} if kinds is None else {"AlarmTypes": kinds}
        assert {each["AlarmName"] for each in client.describe_alarm_history(**asked)["AlarmHistoryItems"]} == names
    assert client.describe_alarm_history(AlarmName="gone")["AlarmHistoryItems"] == []
    assert refusal(lambda: client.describe_alarm_history(NextToken="99"))[0] == "InvalidNextToken"
