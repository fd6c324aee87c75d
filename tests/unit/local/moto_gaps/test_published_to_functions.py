"""What SNS publishes to functions: an event of Lambda's form, once, where a policy allows it; and what is not delivered is counted."""

from __future__ import annotations

import io
import json
import logging
import zipfile
from types import SimpleNamespace
from typing import Any

import pytest
from account_state_server import ACCOUNT_ID, BEGIN, REGION, Aws, Start, start

from phase3b.local.api.local_service import ScheduleSource
from phase3b.local.api.published_events import taken_events
from phase3b.local.cloudwatch.metric_stores import metric_store
from phase3b.local.cloudwatch.series import series_of

__all__ = ["start"]
TOPIC = f"arn:aws:sns:{REGION}:{ACCOUNT_ID}:alerts"
ALIAS = f"arn:aws:lambda:{REGION}:{ACCOUNT_ID}:function:notes-dev-notifier:oncall"
TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}


def made(aws: Aws, *, allowed: str | None = TOPIC) -> Any:
    """A topic, and an alias of a function that is subscribed; `allowed` is the topic that its policy lets in."""
    sns, functions = aws.client("sns"), aws.client("lambda")
    assert sns.create_topic(Name="alerts")["TopicArn"] == TOPIC
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("handler.py", "def handle(event, context): pass")
    role = aws.client("iam").create_role(RoleName="notifier", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]
    functions.create_function(
        FunctionName="notes-dev-notifier", Role=role["Arn"], Runtime="python3.13", Handler="handler.handle",
        Code={"ZipFile": packed.getvalue()}, Publish=True,
    )  # fmt: skip
    functions.create_alias(FunctionName="notes-dev-notifier", Name="oncall", FunctionVersion="1")
    if allowed is not None:
        functions.add_permission(
            FunctionName="notes-dev-notifier", Qualifier="oncall", StatementId="sns", Action="lambda:InvokeFunction",
            Principal="sns.amazonaws.com", SourceArn=allowed,
        )  # fmt: skip
    return sns


def taken(aws: Aws, *served: str) -> list[ScheduleSource]:
    """What the local API takes for the functions that it serves."""
    functions = [SimpleNamespace(aws_name=each, name=each.rpartition("-")[2]) for each in served]
    service: Any = SimpleNamespace(aws_endpoint=aws.endpoint, functions=functions)
    return taken_events(service)


def undelivered() -> float:
    """As CloudWatch counts it."""
    series = series_of("AWS/SNS", "NumberOfNotificationsFailed", {"TopicName": "alerts"})
    return sum(metric_store(ACCOUNT_ID, REGION).read(series, "Sum", 60, BEGIN - 60, BEGIN + 60).values())


def test_an_event_is_taken_once_and_has_lambdas_form(start: Start) -> None:
    aws = start()
    sns = made(aws)
    arn = sns.subscribe(TopicArn=TOPIC, Protocol="lambda", Endpoint=ALIAS, ReturnSubscriptionArn=True)[
        "SubscriptionArn"
    ]
    published = sns.publish(
        TopicArn=TOPIC, Subject="ALARM", Message="it fires",
        MessageAttributes={"level": {"DataType": "String", "StringValue": "critical"}},
    )  # fmt: skip
    (event,) = taken(aws, "notes-dev-notifier")
    assert (event.function, event.alias, event.rule, event.expression) == ("notifier", "oncall", TOPIC, "")
    (record,) = event.event["Records"]
    assert (record["EventSource"], record["EventVersion"], record["EventSubscriptionArn"]) == ("aws:sns", "1.0", arn)
    assert record["Sns"] == {
        "Type": "Notification",
        "MessageId": published["MessageId"],
        "TopicArn": TOPIC,
        "Subject": "ALARM",
        "Message": "it fires",
        # Of the account's clock, which stands still.
        "Timestamp": "2026-11-28T08:00:00.000Z",
        "MessageAttributes": {"level": {"Type": "String", "Value": "critical"}},
    }
    assert taken(aws, "notes-dev-notifier") == []
    assert undelivered() == 0


def test_a_text_of_its_own_and_none(start: Start) -> None:
    aws = start()
    sns = made(aws)
    sns.subscribe(TopicArn=TOPIC, Protocol="lambda", Endpoint=ALIAS)
    texts = {"default": "for all", "lambda": "for functions"}
    sns.publish(TopicArn=TOPIC, Message=json.dumps(texts), MessageStructure="json")
    (event,) = taken(aws, "notes-dev-notifier")
    (record,) = event.event["Records"]
    assert (record["Sns"]["Message"], record["Sns"]["Subject"]) == ("for functions", None)


def test_a_filter_holds_back_and_is_no_failure(start: Start) -> None:
    aws = start()
    sns = made(aws)
    policy = {"FilterPolicy": json.dumps({"level": ["critical"]})}
    sns.subscribe(TopicArn=TOPIC, Protocol="lambda", Endpoint=ALIAS, Attributes=policy)
    for level in ("warning", "critical"):
        attributes = {"level": {"DataType": "String", "StringValue": level}}
        sns.publish(TopicArn=TOPIC, Message=level, MessageAttributes=attributes)
    found = [each.event["Records"][0]["Sns"]["Message"] for each in taken(aws, "notes-dev-notifier")]
    assert (found, undelivered()) == (["critical"], 0)


@pytest.mark.parametrize("allowed", [None, f"{TOPIC}-of-others"])
def test_a_function_that_does_not_let_the_topic_in_is_not_called_and_that_is_counted(
    start: Start, allowed: str | None
) -> None:
    """The publisher hears of nothing, as on AWS."""
    aws = start()
    sns = made(aws, allowed=allowed)
    sns.subscribe(TopicArn=TOPIC, Protocol="lambda", Endpoint=ALIAS)
    assert sns.publish(TopicArn=TOPIC, Message="it fires")["MessageId"]
    assert taken(aws, "notes-dev-notifier") == []
    assert undelivered() == 1


def test_a_function_that_is_gone_is_counted(start: Start) -> None:
    aws = start()
    sns = made(aws)
    sns.subscribe(TopicArn=TOPIC, Protocol="lambda", Endpoint=ALIAS)
    aws.client("lambda").delete_function(FunctionName="notes-dev-notifier")
    for _ in range(3):
        sns.publish(TopicArn=TOPIC, Message="it fires")
    assert (taken(aws, "notes-dev-notifier"), undelivered()) == ([], 3)


def test_an_event_of_a_function_that_is_not_served_is_named(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    aws = start()
    sns = made(aws)
    sns.subscribe(TopicArn=TOPIC, Protocol="lambda", Endpoint=ALIAS)
    sns.publish(TopicArn=TOPIC, Message="it fires")
    with caplog.at_level(logging.WARNING):
        assert taken(aws, "another") == []
    assert f"{TOPIC} publishes to a function that is not served here: {ALIAS}" in caplog.text


def test_an_embedded_aws_that_is_down_has_no_events(caplog: pytest.LogCaptureFixture) -> None:
    service: Any = SimpleNamespace(aws_endpoint="http://127.0.0.1:9", functions=[])
    with caplog.at_level(logging.WARNING):
        assert taken_events(service) == []
    assert "did not say what SNS has published to functions" in caplog.text
