"""The embedded AWS itself: levels of queues, failed notifications, and faults, as CloudWatch has them."""

from __future__ import annotations

import json
import time
import urllib.request
from typing import Any

import pytest
from account_state_server import BEGIN, Aws, Start, make_table, start
from botocore.exceptions import ClientError
from http_answer import Answer, answer_to

from phase3b.local.account_state.history import History
from phase3b.local.cloudwatch.sent_points import SentPoints
from phase3b.local.faults.asked_faults import AWS_FAULTS
from phase3b.local.kept.account_bytes import dumps, loads
from phase3b.local.logs.sent_lines import SentLines
from phase3b.local.metrics.own_metrics import OwnMetrics
from phase3b.plan.cloudwatch.metrics import Metric

__all__ = ["start"]


def statistic(aws: Aws, namespace: str, name: str, statistic: str, **dimensions: str) -> list[float]:
    """A statistic of each minute since the beginning that has one."""
    found = aws.client("cloudwatch").get_metric_statistics(
        Namespace=namespace,
        MetricName=name,
        Dimensions=[{"Name": key, "Value": value} for key, value in dimensions.items()],
        StartTime=BEGIN - 600,
        EndTime=BEGIN + 7200,
        Period=60,
        Statistics=[statistic],
    )["Datapoints"]
    return [each[statistic] for each in sorted(found, key=lambda each: each["Timestamp"])]


def moved(aws: Aws, seconds: float) -> None:
    request = urllib.request.Request(f"{aws.endpoint}/phase3b/clock", f"{seconds}".encode())  # noqa: S310  our own
    assert answer_to(request).status == 200


def fault(aws: Aws, **given: Any) -> Answer:
    return answer_to(urllib.request.Request(aws.endpoint + AWS_FAULTS, json.dumps(given).encode()))  # noqa: S310


def test_levels_of_queues_minute_by_minute(start: Start) -> None:
    aws = start()
    sqs = aws.client("sqs")
    url = sqs.create_queue(QueueName="q", Attributes={"VisibilityTimeout": "600"})["QueueUrl"]
    for body in "abc":
        sqs.send_message(QueueUrl=url, MessageBody=body)
    moved(aws, 120)
    (message,) = sqs.receive_message(QueueUrl=url)["Messages"]
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    # In flight, and not visible.
    sqs.receive_message(QueueUrl=url)
    moved(aws, 60)
    # BEGIN is a whole minute: at the ends of these three.
    assert statistic(aws, "AWS/SQS", "ApproximateNumberOfMessagesVisible", "Maximum", QueueName="q") == [3, 3, 1]
    assert statistic(aws, "AWS/SQS", "ApproximateAgeOfOldestMessage", "Maximum", QueueName="q") == [60, 120, 180]
    assert statistic(aws, "AWS/SQS", "NumberOfMessagesDeleted", "Sum", QueueName="q") == [0, 0, 1]


def test_a_message_that_is_received_too_often_is_no_longer_the_oldest(start: Start) -> None:
    aws = start()
    sqs = aws.client("sqs")
    url = sqs.create_queue(QueueName="q", Attributes={"VisibilityTimeout": "0"})["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="poison")
    for _ in range(4):
        assert sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1)["Messages"]
    moved(aws, 300)
    sqs.send_message(QueueUrl=url, MessageBody="good")
    moved(aws, 60)
    ages = statistic(aws, "AWS/SQS", "ApproximateAgeOfOldestMessage", "Maximum", QueueName="q")
    assert (ages[0], ages[-1]) == (0, 60)


def test_a_jump_of_the_clock_ends_a_visibility_timeout_and_dead_letters_are_young(start: Start) -> None:
    aws = start()
    sqs = aws.client("sqs")
    dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 1})
    url = sqs.create_queue(QueueName="q", Attributes={"VisibilityTimeout": "3600", "RedrivePolicy": policy})["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="a")
    assert sqs.receive_message(QueueUrl=url)["Messages"]
    assert "Messages" not in sqs.receive_message(QueueUrl=url)
    moved(aws, 3660)
    assert "Messages" not in sqs.receive_message(QueueUrl=url)
    moved(aws, 60)
    assert statistic(aws, "AWS/SQS", "ApproximateAgeOfOldestMessage", "Maximum", QueueName="q")[-2:] == [3660, 0]
    assert statistic(aws, "AWS/SQS", "ApproximateAgeOfOldestMessage", "Maximum", QueueName="dead")[-1] == 60


def test_more_messages_in_flight_than_sqs_allows_are_refused(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    aws = start()
    monkeypatch.setattr("phase3b.local.moto_gaps.queues.sqs_levels._most", lambda: 2)
    sqs = aws.client("sqs")
    url = sqs.create_queue(QueueName="q")["QueueUrl"]
    for body in "abc":
        sqs.send_message(QueueUrl=url, MessageBody=body)
    assert len(sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=2)["Messages"]) == 2
    with pytest.raises(ClientError, match="OverLimit"):
        sqs.receive_message(QueueUrl=url)
    # A long poll is not refused, and finds nothing.
    assert "Messages" not in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1)


def test_a_notification_that_can_not_be_delivered_is_counted_and_nobody_else_hears_of_it(start: Start) -> None:
    aws = start()
    sns, sqs = aws.client("sns"), aws.client("sqs")
    topic = sns.create_topic(Name="alerts")["TopicArn"]
    url = sqs.create_queue(QueueName="q")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="a@example.com")
    sns.publish(TopicArn=topic, Message="one")
    assert statistic(aws, "AWS/SNS", "NumberOfNotificationsFailed", "Sum", TopicName="alerts") == []
    sqs.delete_queue(QueueUrl=url)
    sns.publish(TopicArn=topic, Message="two")
    sns.publish(TopicArn=topic, Message="three")
    assert statistic(aws, "AWS/SNS", "NumberOfNotificationsFailed", "Sum", TopicName="alerts") == [2]


def test_a_table_that_answers_with_errors(start: Start) -> None:
    aws = start()
    tables = aws.client("dynamodb")
    make_table(tables)
    item = {"id": {"S": "a"}}
    tables.put_item(TableName="orders", Item=item)
    assert fault(aws, kind="errors", target="orders", share=0.5).status == 200
    outcomes = []
    for _ in range(4):
        try:
            tables.get_item(TableName="orders", Key=item)
        except ClientError as error:
            outcomes.append((error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]))
    assert outcomes == [("InternalServerError", 500)] * 2
    assert statistic(aws, "AWS/DynamoDB", "SystemErrors", "Sum", TableName="orders", Operation="GetItem") == [2]
    fault(aws, kind="errors", target="orders")
    with pytest.raises(ClientError, match="InternalServerError"):
        tables.transact_write_items(TransactItems=[{"Put": {"TableName": "orders", "Item": item}}])
    with pytest.raises(ClientError, match="InternalServerError"):
        tables.batch_get_item(RequestItems={"orders": {"Keys": [item]}})
    cleared = answer_to(urllib.request.Request(aws.endpoint + AWS_FAULTS, method="DELETE"))  # noqa: S310  our own
    assert [each["target"] for each in cleared.body["faults"]] == ["orders"]
    assert tables.get_item(TableName="orders", Key=item)["Item"] == item


def test_throttled_writes_are_measured_with_their_cause_and_end(start: Start) -> None:
    aws = start()
    tables = aws.client("dynamodb")
    make_table(tables)
    item = {"id": {"S": "a"}}
    given = {"kind": "throttle", "target": "orders", "side": "write", "reason": "KeyRangeThroughputExceeded"}
    assert fault(aws, **given).status == 200
    for _ in range(2):
        with pytest.raises(ClientError, match="ProvisionedThroughputExceededException"):
            tables.put_item(TableName="orders", Item=item)
    tables.get_item(TableName="orders", Key=item)
    # It ends by the machine's clock.
    assert fault(aws, **given, until=time.time() - 1).status == 200
    tables.put_item(TableName="orders", Item=item)
    assert fault(aws, **given).status == 200
    assert answer_to(urllib.request.Request(aws.endpoint + AWS_FAULTS, method="DELETE")).status == 200  # noqa: S310
    tables.put_item(TableName="orders", Item=item)
    moved(aws, 60)
    for name in ("WriteThrottleEvents", "WriteKeyRangeThroughputThrottleEvents"):
        assert statistic(aws, "AWS/DynamoDB", name, "Sum", TableName="orders") == [2]


def test_a_slow_table_is_slow_in_its_metrics(start: Start) -> None:
    aws = start()
    tables = aws.client("dynamodb")
    make_table(tables)
    fault(aws, kind="latency", target="dynamodb", milliseconds=200)
    tables.put_item(TableName="orders", Item={"id": {"S": "a"}})
    moved(aws, 60)
    (mean,) = statistic(
        aws, "AWS/DynamoDB", "SuccessfulRequestLatency", "Average", TableName="orders", Operation="PutItem"
    )
    assert 200 <= mean < 5000


def test_a_service_that_answers_late_and_what_is_refused(start: Start) -> None:
    aws = start()
    queues = aws.client("sqs")
    fault(aws, kind="latency", target="sqs", milliseconds=300, until=time.time() + 60)
    began = time.monotonic()
    queues.create_queue(QueueName="q")
    assert time.monotonic() - began >= 0.3
    listed = answer_to(urllib.request.Request(aws.endpoint + AWS_FAULTS))  # noqa: S310  our own
    assert [(each["kind"], each["target"]) for each in listed.body["faults"]] == [("latency", "sqs")]
    refused = fault(aws, kind="latency")
    assert (refused.status, "target" in refused.body["error"]) == (400, True)


def test_lines_of_a_session_are_in_cloudwatch_logs(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    aws = start()
    logs = aws.client("logs")
    logs.create_log_group(logGroupName="g")
    lines = SentLines(aws.endpoint, "us-east-1")
    for text in ('{"status": "429"}', '{"status": "200"}', "ERROR of a kind"):
        lines.add("g", text)
    lines.add("none", "dropped")
    lines.flush()

    def found(pattern: str) -> list[str]:
        return [each["message"] for each in logs.filter_log_events(logGroupName="g", filterPattern=pattern)["events"]]

    assert found('{ $.status = "429" }') == ['{"status": "429"}']
    assert found("ERROR") == ["ERROR of a kind"]
    assert len(found("")) == 3
    with pytest.raises(ClientError, match="Invalid filter pattern"):
        found("{ $.status ~ 1 }")
    # They are the session's, and not kept over the end of an account that is.
    kept = loads(dumps(History(), 0.0))
    groups = next(
        regions["us-east-1"].groups
        for module, _, accounts, _ in kept.services
        if module == "moto.logs.models"
        for regions in accounts.values()
    )
    assert groups["g"].streams["phase3b-local"].events == []
    assert len(found("")) == 3
    # Of more than may wait the newest are sent, and it is said that there were more.
    monkeypatch.setattr("phase3b.local.logs.sent_lines.MOST_WAITING", 2)
    for number in range(5):
        lines.add("g", f"line {number}")
    lines.flush()
    assert found("")[3:] == ['{"message": "lines left out by phase3b", "lines": 3}', "line 3", "line 4"]


def test_what_a_session_sends_is_there(start: Start) -> None:
    aws = start()
    points = SentPoints(aws.endpoint, "us-east-1")
    metrics = OwnMetrics(points)
    for value in (10, 20, 30.0004):
        metrics.put(Metric.DURATION, value, FunctionName="p-f")
    assert points.flush()
    assert statistic(aws, "AWS/Lambda", "Duration", "Average", FunctionName="p-f") == [20]
