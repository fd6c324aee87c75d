"""Tasks that move dead letters back, as SQS has them, asked by boto3."""

from __future__ import annotations

import json
from typing import Any

import pytest
from account_state_server import Aws, Start, refusal, start

__all__ = ["start"]


def queues(sqs: Any, ending: str = "") -> tuple[str, str, str, str]:
    """URLs and ARNs of a queue and of its dead letters: each message is given up when it comes a second time."""
    more = {"FifoQueue": "true", "VisibilityTimeout": "0"} if ending else {"VisibilityTimeout": "0"}
    dead = sqs.create_queue(QueueName=f"dead{ending}", Attributes=more)["QueueUrl"]
    dead_arn = arn(sqs, dead)
    policy = json.dumps({"deadLetterTargetArn": dead_arn, "maxReceiveCount": 1})
    own = sqs.create_queue(QueueName=f"q{ending}", Attributes={**more, "RedrivePolicy": policy})["QueueUrl"]
    return own, arn(sqs, own), dead, dead_arn


def arn(sqs: Any, url: str) -> str:
    return str(sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"])


def count(sqs: Any, url: str) -> int:
    asked = ["ApproximateNumberOfMessages"]
    return int(sqs.get_queue_attributes(QueueUrl=url, AttributeNames=asked)["Attributes"][asked[0]])


def given_up(aws: Aws, url: str, messages: int, **more: Any) -> None:
    """Sends messages that nobody deletes, until they are dead letters."""
    sqs = aws.client("sqs")
    for number in range(messages):
        of_fifo = {"MessageGroupId": "g", "MessageDeduplicationId": f"d{number}"} if url.endswith(".fifo") else {}
        sqs.send_message(QueueUrl=url, MessageBody=f"m{number}", **of_fifo, **more)
    for _ in range(2 * messages + 2):
        # Of a group one at a time: moto gives up what is last first otherwise.
        sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=1 if url.endswith(".fifo") else 10)
    assert count(sqs, url) == 0


def listed(sqs: Any, source: str, most: int = 1) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = sqs.list_message_move_tasks(SourceArn=source, MaxResults=most)["Results"]
    return found


def test_all_dead_letters_go_back_as_new_messages(start: Start) -> None:
    aws = start()
    sqs = aws.client("sqs")
    own, own_arn, dead, dead_arn = queues(sqs)
    given_up(aws, own, 3, MessageAttributes={"kind": {"DataType": "String", "StringValue": "hook"}})
    (before,) = sqs.receive_message(QueueUrl=dead, MessageSystemAttributeNames=["All"])["Messages"]
    assert before["Attributes"]["DeadLetterQueueSourceArn"] == own_arn
    handle = sqs.start_message_move_task(SourceArn=dead_arn)["TaskHandle"]
    (running,) = listed(sqs, dead_arn)
    assert (running["Status"], running["TaskHandle"], running["ApproximateNumberOfMessagesMoved"]) == (
        "RUNNING",
        handle,
        0,
    )
    assert "DestinationArn" not in running
    aws.clock.advance(1)
    (done,) = listed(sqs, dead_arn)
    assert (done["Status"], done["ApproximateNumberOfMessagesMoved"], done["ApproximateNumberOfMessagesToMove"]) == (
        "COMPLETED",
        3,
        3,
    )
    assert "TaskHandle" not in done
    assert (count(sqs, own), count(sqs, dead)) == (3, 0)
    (after,) = sqs.receive_message(QueueUrl=own, MessageSystemAttributeNames=["All"], MessageAttributeNames=["All"])[
        "Messages"
    ]
    assert after["Body"] == before["Body"] == "m0"
    assert after["MessageId"] != before["MessageId"]
    assert after["Attributes"]["ApproximateReceiveCount"] == "1"
    assert after["Attributes"]["SentTimestamp"] > before["Attributes"]["SentTimestamp"]
    assert after["MessageAttributes"]["kind"]["StringValue"] == "hook"


def test_a_rate_and_the_end_before_the_end(start: Start) -> None:
    aws = start()
    sqs = aws.client("sqs")
    own, _, dead, dead_arn = queues(sqs)
    given_up(aws, own, 9)
    handle = sqs.start_message_move_task(SourceArn=dead_arn, MaxNumberOfMessagesPerSecond=2)["TaskHandle"]
    aws.clock.advance(2)
    # Four of nine: two in each second, and whoever asks the queue sees them.
    assert (count(sqs, own), count(sqs, dead)) == (4, 5)
    code, status, text = refusal(lambda: sqs.start_message_move_task(SourceArn=dead_arn))
    assert (code, status) == ("InvalidParameterValue", 400)
    assert text.startswith("There is already a task running.")
    aws.clock.advance(0.5)
    assert sqs.cancel_message_move_task(TaskHandle=handle)["ApproximateNumberOfMessagesMoved"] == 5
    aws.clock.advance(60)
    assert (count(sqs, own), count(sqs, dead)) == (5, 4)
    assert [each["Status"] for each in listed(sqs, dead_arn, 10)] == ["CANCELLED"]
    assert "CANCELLED" in refusal(lambda: sqs.cancel_message_move_task(TaskHandle=handle))[2]
    # What is left, by another task.
    sqs.start_message_move_task(SourceArn=dead_arn)
    aws.clock.advance(1)
    assert [each["Status"] for each in listed(sqs, dead_arn, 10)] == ["COMPLETED", "CANCELLED"]
    assert (count(sqs, own), count(sqs, dead)) == (9, 0)


def test_what_came_since_is_not_moved_again(start: Start) -> None:
    """A message that fails again while the task runs would go round and round."""
    aws = start()
    sqs = aws.client("sqs")
    own, _, dead, dead_arn = queues(sqs)
    given_up(aws, own, 2)
    sqs.start_message_move_task(SourceArn=dead_arn, MaxNumberOfMessagesPerSecond=1)
    aws.clock.advance(1)
    for _ in range(3):
        sqs.receive_message(QueueUrl=own)
    assert count(sqs, dead) == 2
    aws.clock.advance(60)
    assert (count(sqs, own), count(sqs, dead)) == (1, 1)


def test_groups_stay_in_order_and_ids_become_those_of_the_messages(start: Start) -> None:
    aws = start()
    sqs = aws.client("sqs")
    own, _, dead, dead_arn = queues(sqs, ".fifo")
    given_up(aws, own, 2)
    sqs.start_message_move_task(SourceArn=dead_arn)
    aws.clock.advance(1)
    assert count(sqs, dead) == 0
    first = sqs.receive_message(QueueUrl=own, MessageSystemAttributeNames=["All"])["Messages"][0]
    assert (first["Body"], first["Attributes"]["MessageGroupId"]) == ("m0", "g")
    # Not d0: the FIFO queue of dead letters has the id of the message itself.
    assert len(first["Attributes"]["MessageDeduplicationId"]) == 36


@pytest.mark.parametrize(
    ("asked", "code", "text"),
    [
        ({"SourceArn": "{own}"}, "InvalidParameterValue", "Source queue must be configured as a Dead Letter Queue."),
        ({"SourceArn": "{dead}x"}, "ResourceNotFoundException", "SourceArn parameter doesn't exist"),
        ({"SourceArn": "{dead}", "DestinationArn": "{own}x"}, "ResourceNotFoundException", "DestinationArn"),
        ({"SourceArn": "{dead}", "DestinationArn": "{fifo}"}, "InvalidParameterValue", "same queue type"),
        ({"SourceArn": "{dead}", "MaxNumberOfMessagesPerSecond": 501}, "InvalidParameterValue", "between 1 and 500"),
    ],
)
def test_what_sqs_refuses(start: Start, asked: dict[str, Any], code: str, text: str) -> None:
    sqs = start().client("sqs")
    _, own_arn, _, dead_arn = queues(sqs)
    _, fifo_arn, _, _ = queues(sqs, ".fifo")
    filled = {
        key: value.format(own=own_arn, dead=dead_arn, fifo=fifo_arn) if isinstance(value, str) else value
        for key, value in asked.items()
    }
    found, _, message = refusal(lambda: sqs.start_message_move_task(**filled))
    assert found == code
    assert text in message


def test_a_queue_that_was_never_moved_has_no_task(start: Start) -> None:
    sqs = start().client("sqs")
    _, _, _, dead_arn = queues(sqs)
    assert listed(sqs, dead_arn, 10) == []
    assert refusal(lambda: listed(sqs, dead_arn, 11))[0] == "InvalidParameterValue"
    assert refusal(lambda: sqs.cancel_message_move_task(TaskHandle="x"))[0] == "ResourceNotFoundException"
