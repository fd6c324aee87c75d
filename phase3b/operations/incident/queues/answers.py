"""What SQS, Lambda and CloudWatch say of the queues of a deployment. What can't be read is noted, and never taken for nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from phase3b.capacity.aws_limits import quota
from phase3b.operations.doctor.evidence import Asked, Evidence, Points, QueueReader
from phase3b.operations.doctor.lambda_answers import read_readers, read_reserved
from phase3b.operations.doctor.metric_answers import read_points
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.series import FunctionSeries, QueueSeries
from phase3b.operations.incident.opened import Opened
from phase3b.operations.incident.queues.state import Consumer, DeadLetter, MoveTask, Planned, QueueState, kept_until

MILLISECONDS: Final = 1000
ATTRIBUTES: Final = (
    "QueueArn", "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed",
    "MessageRetentionPeriod",
)  # fmt: skip
MOST_TASKS: Final = quota("move_tasks_listed")
# What Lambda writes beside an event that it gives up: "Adding a dead-letter queue" in the Lambda Developer Guide. ErrorMessage is the
# text of an exception, which may have what a customer wrote.
OF_LAMBDA: Final = frozenset({"ErrorCode", "RequestID"})


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that was read: the queues, and the evidence that verdicts go by."""

    states: tuple[QueueState, ...]
    evidence: Evidence

    def of(self, name: str) -> QueueState | None:
        """A queue by its name in AWS."""
        return next((each for each in self.states if each.name == name), None)


def look(opened: Opened, queues: Sequence[Planned], *, body: bool, sampled: int) -> Look:
    """What AWS says of some queues now, and of the window; `sampled` dead letters of each are received, with `body` wholly."""
    reading, names = opened.reading, opened.around.names
    consumers = [(names.function(each.consumer), each.name) for each in queues if each.consumer is not None]
    functions = dict.fromkeys(name for name, _ in consumers)
    asked: dict[Asked, None] = {}
    for each in queues:
        asked |= dict.fromkeys(QueueSeries(each.name).every())
    for function in functions:
        asked |= dict.fromkeys(FunctionSeries(function).every())
    # A consumer is judged by its last minutes, however short the window is.
    begin = min(opened.begin, opened.end - timedelta(minutes=opened.capacity.ops.queue.quiet_minutes))
    points = read_points(reading, tuple(asked), begin, opened.end) if asked else {}
    readers = read_readers(reading, consumers)
    reserved = read_reserved(reading, functions)
    states = []
    for each in queues:
        state = replace(_state(reading, each), oldest_seconds=latest(points.get(QueueSeries(each.name).oldest, {})))
        if not state.messages or not state.oldest_seconds:
            # The last point may be of a moment at which the queue was empty.
            state = replace(state, oldest_seconds=None)
        if each.consumer is not None:
            function = names.function(each.consumer)
            known = f"event source mappings of {function}" not in reading.unknown
            consumer = _consumer(each.consumer, function, readers.get(each.name), reserved)
            state = replace(state, consumer=consumer, consumer_known=known)
        if each.kept and state.url is not None:
            if each.source is not None:
                state = replace(state, tasks=read_tasks(reading, state))
            if state.visible and sampled and state.running is None:
                state = replace(state, sampled=read_dead_letters(reading, state, sampled, body=body))
        states.append(state)
    evidence = Evidence(begin, opened.end, points, reserved=reserved, readers=readers)
    return Look(tuple(states), evidence)


def latest(points: Points) -> float | None:
    """The newest point; None where there is none."""
    return points[max(points)] if points else None


def _state(reading: Reading, planned: Planned) -> QueueState:
    answer = reading.ask(
        f"queue {planned.name}", "sqs:GetQueueUrl, sqs:GetQueueAttributes", _described, reading, planned
    )
    if answer is None:
        return QueueState(planned)
    url, found = answer
    visible, in_flight, delayed, retention = (_count(found, each) for each in ATTRIBUTES[1:])
    return QueueState(planned, url, str(found.get("QueueArn", "")), visible, in_flight, delayed, retention)


def _described(reading: Reading, planned: Planned) -> tuple[str, Mapping[str, str]]:
    sqs = reading.client("sqs")
    url: str = sqs.get_queue_url(QueueName=planned.name)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=list(ATTRIBUTES)).get("Attributes", {})


def _count(found: Mapping[str, str], name: str) -> int | None:
    return int(found[name]) if name in found else None


def _consumer(
    function: str, name: str, reader: QueueReader | None, reserved: Mapping[str, int | None]
) -> Consumer | None:
    if reader is None:
        return None
    return Consumer(
        function, reader.uuid, reader.state, reader.last_result, reader.why, reader.maximum, reserved.get(name), name in reserved
    )  # fmt: skip


def read_tasks(reading: Reading, state: QueueState) -> tuple[MoveTask, ...]:
    """The tasks that moved a queue's dead letters, the newest first."""
    found = reading.ask(
        f"redrives of {state.name}", "sqs:ListMessageMoveTasks", listed_tasks, reading.client("sqs"), state.arn
    )
    return () if found is None else found


def listed_tasks(sqs: Any, arn: str) -> tuple[MoveTask, ...]:
    """What ListMessageMoveTasks says of a queue of dead letters."""
    return tuple(
        _task(each) for each in sqs.list_message_move_tasks(SourceArn=arn, MaxResults=MOST_TASKS).get("Results", ())
    )


def _task(found: Mapping[str, Any]) -> MoveTask:
    return MoveTask(
        str(found.get("Status", "")),
        _moment(found.get("StartedTimestamp", 0)),
        int(found.get("ApproximateNumberOfMessagesMoved", 0)),
        found.get("ApproximateNumberOfMessagesToMove"),
        str(found.get("DestinationArn") or ""),
        found.get("MaxNumberOfMessagesPerSecond"),
        str(found.get("FailureReason") or ""),
        str(found.get("TaskHandle") or ""),
    )


def read_dead_letters(reading: Reading, state: QueueState, most: int, *, body: bool) -> tuple[DeadLetter, ...]:
    """A few, which stay visible to everybody: they are received with a visibility timeout of nothing."""
    found = reading.ask(f"messages of {state.name}", "sqs:ReceiveMessage", _received, reading, state, most)
    retention = state.retention_seconds
    if found is None or retention is None:
        return ()
    letters = [_letter(each, retention, body=body) for each in found]
    return tuple(sorted(letters, key=lambda each: (each.sent_at, each.id)))


def _received(reading: Reading, state: QueueState, most: int) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = (
        reading.client("sqs")
        .receive_message(
            QueueUrl=state.url,
            MaxNumberOfMessages=most,
            VisibilityTimeout=0,
            WaitTimeSeconds=1,
            MessageSystemAttributeNames=["SentTimestamp", "ApproximateReceiveCount", "MessageGroupId"],
            MessageAttributeNames=["All"],
        )
        .get("Messages", [])
    )
    return found


def _letter(message: Mapping[str, Any], retention: int, *, body: bool) -> DeadLetter:
    about = message.get("Attributes", {})
    sent = _moment(about.get("SentTimestamp", 0))
    values = {
        name: str(each.get("StringValue", "")) if body or name in OF_LAMBDA else ""
        for name, each in message.get("MessageAttributes", {}).items()
    }
    return DeadLetter(
        message["MessageId"], sent, kept_until(sent, retention), int(about.get("ApproximateReceiveCount", 0)),
        about.get("MessageGroupId", ""), values, message["Body"] if body else None,
    )  # fmt: skip


def _moment(milliseconds: int | str) -> datetime:
    return datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=int(milliseconds))
