"""The inbox: who would have got which message of a topic, and why somebody did not."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from typing import Any

import pytest
from account_state_server import ACCOUNT_ID, BEGIN, REGION, Aws, Start

from phase3b.local.cloudwatch.delivery import Delivery
from phase3b.local.cloudwatch.metric_stores import metric_store
from phase3b.local.cloudwatch.read_inbox import read_inbox
from phase3b.local.cloudwatch.series import series_of

TOPIC = f"arn:aws:sns:{REGION}:{ACCOUNT_ID}:alerts"


def subscribe(aws: Aws, *subscriptions: tuple[str, str], confirmed: bool = True) -> Any:
    sns = aws.client("sns")
    assert sns.create_topic(Name="alerts")["TopicArn"] == TOPIC
    for protocol, endpoint in subscriptions:
        sns.subscribe(TopicArn=TOPIC, Protocol=protocol, Endpoint=endpoint)
    if confirmed:
        sns.confirm_subscription(TopicArn=TOPIC, Token="any")  # noqa: S106  of a mail that nobody gets
    return sns


def test_a_mail_comes_once_the_address_is_confirmed(start: Start) -> None:
    aws = start()
    sns = subscribe(aws, ("email", "ops@example.com"), confirmed=False)
    (asked,) = read_inbox(aws.endpoint)
    assert (asked.to, asked.subject) == ("ops@example.com", "AWS Notification - Subscription Confirmation")
    assert f"aws sns confirm-subscription --topic-arn {TOPIC} --token any" in asked.body
    sns.publish(TopicArn=TOPIC, Subject="one", Message="first")
    sns.confirm_subscription(TopicArn=TOPIC, Token="any")  # noqa: S106
    sns.publish(TopicArn=TOPIC, Message="second")
    found = read_inbox(aws.endpoint, asked.number)
    assert [(each.protocol, each.to, each.subject, each.body, each.why_not) for each in found] == [
        ("email", "ops@example.com", "one", "first", "the address has not confirmed the subscription"),
        ("email", "ops@example.com", "", "second", ""),
    ]
    assert {each.at for each in found} == {BEGIN}


def test_each_protocol_gets_its_own_text(start: Start) -> None:
    aws = start()
    sns = subscribe(aws, ("email", "a@example.com"), ("email-json", "b@example.com"), ("sms", "+15555550100"))
    texts = {"default": "for programs", "email": "for people"}
    sns.publish(TopicArn=TOPIC, Subject="s", Message=json.dumps(texts), MessageStructure="json")
    found = {each.protocol: each.body for each in read_inbox(aws.endpoint) if each.subject == "s"}
    assert (found["email"], found["sms"]) == ("for people", "for programs")
    assert json.loads(found["email-json"])["Message"] == "for programs"


def put_alarm(client: Any) -> None:
    client.put_metric_alarm(
        AlarmName="errors", MetricName="Errors", Namespace="AWS/Lambda", Statistic="Sum", Period=60, EvaluationPeriods=1,
        DatapointsToAlarm=1, Threshold=5, ComparisonOperator="GreaterThanThreshold", TreatMissingData="notBreaching",
        AlarmActions=[TOPIC], AlarmDescription="Look at the log", Dimensions=[{"Name": "FunctionName", "Value": "notes"}],
    )  # fmt: skip


def of_programs(aws: Aws, count: int) -> list[Delivery]:
    """What was delivered once that is so many: who publishes does not wait for a program."""
    ending = time.monotonic() + 30
    while len(found := read_inbox(aws.endpoint)) < count and time.monotonic() < ending:
        time.sleep(0.01)
    return found


def test_nothing_is_sent_to_an_endpoint_outside(start: Start) -> None:
    aws = start()
    sns = subscribe(aws, ("https", "https://events.example.com/alarm"), ("http", "http://127.0.0.1:9/alarm"))
    sns.publish(TopicArn=TOPIC, Message="m")
    found = {each.protocol: each.why_not for each in of_programs(aws, 2)}
    assert found["https"] == "the embedded AWS sends nothing to addresses outside of this machine"
    assert found["http"] == "http://127.0.0.1:9/alarm did not respond: ConnectionError"


def test_a_program_on_this_machine_is_called(start: Start) -> None:
    from http.server import BaseHTTPRequestHandler, HTTPServer  # noqa: PLC0415
    from threading import Thread  # noqa: PLC0415

    received, aws = [], start()

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            # It may ask before it answers, even what waits for the state of alarms.
            aws.client("cloudwatch").describe_alarms()
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  its name
            """Nothing is written of a request."""

    server = HTTPServer(("127.0.0.1", 0), Receiver)
    thread = Thread(target=server.handle_request)
    thread.start()
    subscribe(aws, ("http", f"http://127.0.0.1:{server.server_port}/"))
    put_alarm(aws.client("cloudwatch"))
    aws.client("cloudwatch").set_alarm_state(AlarmName="errors", StateValue="ALARM", StateReason="a test")
    thread.join(30)
    assert not thread.is_alive()
    server.server_close()
    assert [each["Subject"] for each in received] == ['ALARM: "errors" in US East (N. Virginia)']
    assert [each.why_not for each in of_programs(aws, 1)] == [""]


def test_a_topic_without_subscriptions_is_seen(start: Start) -> None:
    aws = start()
    subscribe(aws, confirmed=False).publish(TopicArn=TOPIC, Subject="s", Message="m")
    (found,) = read_inbox(aws.endpoint)
    assert (found.to, found.protocol, found.topic, found.why_not) == ("", "", TOPIC, "nobody is subscribed")


def test_a_filter_holds_messages_back(start: Start) -> None:
    aws = start()
    sns = subscribe(aws, ("email", "ops@example.com"))
    arn = sns.list_subscriptions_by_topic(TopicArn=TOPIC)["Subscriptions"][0]["SubscriptionArn"]
    sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName="FilterPolicy", AttributeValue='{"kind": ["a"]}')
    for kind in ("a", "b"):
        attributes = {"kind": {"DataType": "String", "StringValue": kind}}
        sns.publish(TopicArn=TOPIC, Subject=kind, Message="m", MessageAttributes=attributes)
    assert [each.subject for each in read_inbox(aws.endpoint)][1:] == ["a"]


def test_an_alarm_is_a_mail_that_a_person_reads(start: Start) -> None:
    aws = start()
    subscribe(aws, ("email", "ops@example.com"))
    put_alarm(aws.client("cloudwatch"))
    metric_store(ACCOUNT_ID, REGION).put(series_of("AWS/Lambda", "Errors", {"FunctionName": "notes"}), BEGIN, 6)
    urllib.request.urlopen(f"{aws.endpoint}/phase3b/clock", data=b"120").close()  # noqa: S310  of this test
    mail = read_inbox(aws.endpoint)[-1]
    # Of the minute that brought it, and not of when the clock was moved on.
    assert (mail.at, mail.subject, mail.why_not) == (BEGIN + 60, 'ALARM: "errors" in US East (N. Virginia)', "")
    reason = (
        "Threshold Crossed: 1 out of the last 1 datapoints [6.0 (28/11/26 08:00:00)] was greater than the threshold (5.0) "
        "(minimum 1 datapoint for OK -> ALARM transition)."
    )
    assert mail.body == (
        'You are receiving this email because your Amazon CloudWatch Alarm "errors" in the US East (N. Virginia) region has entered '
        f'the ALARM state, because "{reason}" at "Saturday 28 November, 2026 08:01:00 UTC".\n'
        "\n"
        "View this alarm in the AWS Management Console:\n"
        "https://us-east-1.console.aws.amazon.com/cloudwatch/deeplink.js?region=us-east-1#alarmsV2:alarm/errors\n"
        "\n"
        "Alarm Details:\n"
        "- Name:                       errors\n"
        "- Description:                Look at the log\n"
        "- State Change:               INSUFFICIENT_DATA -> ALARM\n"
        f"- Reason for State Change:    {reason}\n"
        "- Timestamp:                  Saturday 28 November, 2026 08:01:00 UTC\n"
        "- AWS Account:                123456789012\n"
        f"- Alarm Arn:                  arn:aws:cloudwatch:us-east-1:123456789012:alarm:errors\n"
        "\n"
        "Threshold:\n"
        "- The alarm is in the ALARM state when the metric is GreaterThanThreshold 5.0 for at least 1 of the last 1 period(s) of 60 "
        "seconds.\n"
        "\n"
        "Monitored Metric:\n"
        "- MetricNamespace:                     AWS/Lambda\n"
        "- MetricName:                          Errors\n"
        "- Dimensions:                          [FunctionName = notes]\n"
        "- Period:                              60 seconds\n"
        "- Statistic:                           Sum\n"
        "- Unit:                                not specified\n"
        "- TreatMissingData:                    notBreaching\n"
        "\n"
        "State Change Actions:\n"
        "- OK:\n"
        f"- ALARM: [{TOPIC}]\n"
        "- INSUFFICIENT_DATA:"
    )


def test_a_number_is_asked_for(start: Start) -> None:
    aws = start()
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{aws.endpoint}/phase3b/inbox?after=x")  # noqa: S310  of this test
    assert caught.value.code == 400
    caught.value.close()
