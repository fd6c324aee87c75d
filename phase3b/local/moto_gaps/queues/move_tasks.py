"""SQS: StartMessageMoveTask, ListMessageMoveTasks and CancelMessageMoveTask, and the queue that a dead letter came from.

A task moves as many messages as its rate allows since the last time that somebody asked SQS for anything: consumers do all the time.

Sources: the operations in the Amazon SQS API Reference; "Learn how to configure a dead-letter queue redrive" in the SQS Developer Guide:
the oldest first, each as a new message with a new id and time; the destination is of the same type; what a FIFO queue gives up has its
message id as deduplication id. Read on 2026-11-30.
"""

from __future__ import annotations

import base64
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Any, Final

from moto.core.responses import ActionResult
from moto.sqs.exceptions import SQSException
from moto.sqs.models import Message, Queue, SQSBackend
from moto.sqs.responses import SQSResponse

from phase3b.capacity.aws_limits import quota
from phase3b.local.account_state.clock import Clock
from phase3b.local.moto_gaps.queues.sqs_levels import sent_at
from phase3b.local.moto_gaps.replace import replace

FASTEST: Final = quota("messages_moved_per_second")
MOST_LISTED: Final = 10
SOURCE: Final = "DeadLetterQueueSourceArn"
RUNNING, COMPLETED, CANCELLED, FAILED = "RUNNING", "COMPLETED", "CANCELLED", "FAILED"
_TASKS: Final = "message_move_tasks"
_IN: Final = "is_in"
_FROM: Final = "given_up_by"
_CLOCK: Final = "move_clock"
_LOCK: Final = Lock()


@dataclass(slots=True)
class MoveTask:
    """One task; times are seconds since 1970 of the account's clock."""

    handle: str
    source_arn: str
    destination_arn: str
    rate: int | None
    started: float
    to_move: int
    moved: int = 0
    status: str = RUNNING
    failure: str = ""

    def as_listed(self) -> dict[str, Any]:
        """As ListMessageMoveTasks says it: what was not given is left out."""
        found: dict[str, Any] = {
            "Status": self.status,
            "SourceArn": self.source_arn,
            "ApproximateNumberOfMessagesMoved": self.moved,
            "ApproximateNumberOfMessagesToMove": self.to_move,
            "StartedTimestamp": int(self.started * 1000),
        }
        more = {
            "TaskHandle": self.handle if self.status == RUNNING else "",
            "DestinationArn": self.destination_arn,
            "MaxNumberOfMessagesPerSecond": self.rate,
            "FailureReason": self.failure,
        }
        return found | {key: value for key, value in more.items() if value}


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(Queue, "add_message", _remembered)
    replace(SQSBackend, "receive_message", _moved_first)
    replace(SQSBackend, "get_queue_attributes", _moved_first)
    replace(SQSResponse, "receive_message", _with_source)
    for operation in (start_message_move_task, list_message_move_tasks, cancel_message_move_task):
        setattr(SQSResponse, operation.__name__, operation)


def fill_clock(clock: Clock) -> None:
    """Tasks take their time by the account's clock."""
    setattr(SQSBackend, _CLOCK, clock)


def start_message_move_task(self: SQSResponse) -> ActionResult:
    """StartMessageMoveTask."""
    backend, source_arn = self.sqs_backend, self._get_param("SourceArn")
    source = _queue(backend, source_arn, "SourceArn")
    if not _sources(backend, source):
        raise _invalid("Source queue must be configured as a Dead Letter Queue.")
    destination_arn = self._get_param("DestinationArn") or ""
    if destination_arn and _queue(backend, destination_arn, "DestinationArn").fifo_queue != source.fifo_queue:
        raise _invalid("The source queue and destination queue must be of the same queue type.")
    rate = self._get_param("MaxNumberOfMessagesPerSecond")
    if rate is not None and not 1 <= int(rate) <= FASTEST:
        raise _invalid(
            f"Value {rate} for parameter MaxNumberOfMessagesPerSecond is invalid. Reason: must be between 1 and {FASTEST}."
        )
    _advance(backend)
    with _LOCK:
        if any(each.source_arn == source_arn and each.status == RUNNING for each in tasks(backend)):
            raise _invalid(
                "There is already a task running. Only one active task is allowed for a source queue arn at a given time."
            )
        handle = {"taskId": str(uuid.uuid4()), "sourceArn": source_arn}
        task = MoveTask(
            base64.b64encode(json.dumps(handle).encode()).decode(), source_arn, destination_arn,
            None if rate is None else int(rate), _now(), len(source.messages),
        )  # fmt: skip
        tasks(backend).append(task)
    return ActionResult({"TaskHandle": task.handle})


def list_message_move_tasks(self: SQSResponse) -> ActionResult:
    """ListMessageMoveTasks: the newest first."""
    backend, source_arn = self.sqs_backend, self._get_param("SourceArn")
    _queue(backend, source_arn, "SourceArn")
    most = int(self._get_param("MaxResults") or 1)
    if not 1 <= most <= MOST_LISTED:
        raise _invalid(
            f"Value {most} for parameter MaxResults is invalid. Reason: must be between 1 and {MOST_LISTED}."
        )
    _advance(backend)
    found = [each.as_listed() for each in reversed(tasks(backend)) if each.source_arn == source_arn]
    return ActionResult({"Results": found[:most]})


def cancel_message_move_task(self: SQSResponse) -> ActionResult:
    """CancelMessageMoveTask: what was moved stays where it is."""
    backend, handle = self.sqs_backend, self._get_param("TaskHandle")
    _advance(backend)
    with _LOCK:
        task = next((each for each in tasks(backend) if each.handle == handle), None)
        if task is None:
            raise SQSException("ResourceNotFoundException", "Task does not exist.")
        if task.status != RUNNING:
            raise _invalid(f"Only active tasks can be cancelled. The task is {task.status}.")
        task.status = CANCELLED
    return ActionResult({"ApproximateNumberOfMessagesMoved": task.moved})


def tasks(backend: SQSBackend) -> list[MoveTask]:
    """Those of an account and region, the oldest first."""
    found: list[MoveTask] = vars(backend).setdefault(_TASKS, [])
    return found


def _advance(backend: SQSBackend) -> None:
    """Moves what each task may have moved by now."""
    with _LOCK:
        for task in tasks(backend):
            if task.status == RUNNING:
                _one(backend, task)


def _one(backend: SQSBackend, task: MoveTask) -> None:
    source = next((each for each in backend.queues.values() if each.queue_arn == task.source_arn), None)
    if source is None:
        task.status, task.failure = FAILED, "AWS.SimpleQueueService.NonExistentQueue"
        return
    due = min(task.to_move, int((_now() - task.started) * (task.rate or FASTEST)))
    # A message that came since is not the task's.
    there = [each for each in source.messages if sent_at(each) <= task.started]
    wanted = due - task.moved
    for message in there[:wanted]:
        goal = _destination(backend, source, task, message)
        if goal is None:
            task.status, task.failure = FAILED, "CouldNotDetermineMessageSource"
            return
        source._messages.remove(message)  # noqa: SLF001  there is no public way
        source.pending_messages.discard(message)
        task.moved += 1
        goal.add_message(_new(message))
    if task.moved >= task.to_move or len(there) < wanted:
        task.status = COMPLETED


def _destination(backend: SQSBackend, source: Queue, task: MoveTask, message: Message) -> Queue | None:
    """Where a message goes: where the task says, or to the queue that gave it up."""
    wanted = task.destination_arn or vars(message).get(_FROM)
    if wanted:
        return next((each for each in backend.queues.values() if each.queue_arn == wanted), None)
    # One that a person sent has no source.
    return None if len(found := _sources(backend, source)) != 1 else found[0]


def _new(message: Message) -> Message:
    made = Message(str(uuid.uuid4()), message.body, message.system_attributes)
    made.message_attributes, made.group_id = message.message_attributes, message.group_id
    made.deduplication_id, made.sequence_number = message.deduplication_id, message.sequence_number
    made.mark_sent()
    return made


def _remembered(original: Callable[..., None]) -> Callable[..., None]:
    def add_message(self: Queue, message: Message) -> None:
        known = vars(message)
        if _IN in known:
            known[_FROM] = known[_IN]
            if self.fifo_queue:
                message.deduplication_id = message.id
        known[_IN] = self.queue_arn
        original(self, message)

    return add_message


def _moved_first(original: Callable[..., Any]) -> Callable[..., Any]:
    def asked(self: SQSBackend, *given: Any, **named: Any) -> Any:
        _advance(self)
        return original(self, *given, **named)

    return asked


def _with_source(original: Callable[[SQSResponse], ActionResult]) -> Callable[[SQSResponse], ActionResult]:
    def receive_message(self: SQSResponse) -> ActionResult:
        """With the queue that gave a message up, where that is asked for."""
        answer: ActionResult = original(self)
        asked = {*(self._get_param("AttributeNames") or ()), *(self._get_param("MessageSystemAttributeNames") or ())}
        if asked & {"All", SOURCE}:
            queue = self.sqs_backend.get_queue(self._get_queue_name())
            source = {each.id: vars(each).get(_FROM) for each in list(queue._messages)}  # noqa: SLF001
            result: Any = answer.result
            for each in result.get("Messages", ()):
                if source.get(each["MessageId"]):
                    each.setdefault("Attributes", {})[SOURCE] = source[each["MessageId"]]
        return answer

    return receive_message


def _queue(backend: SQSBackend, arn: str, parameter: str) -> Queue:
    found = next((each for each in backend.queues.values() if each.queue_arn == arn), None)
    if found is None:
        raise SQSException(
            "ResourceNotFoundException", f"The resource that you specified for the {parameter} parameter doesn't exist."
        )
    return found


def _sources(backend: SQSBackend, queue: Queue) -> list[Queue]:
    """The queues that give messages up to a queue."""
    return [each for each in backend.queues.values() if each.dead_letter_queue is queue]


def _invalid(text: str) -> SQSException:
    return SQSException("InvalidParameterValue", text)


def _now() -> float:
    clock: Clock | None = getattr(SQSBackend, _CLOCK, None)
    return (clock or Clock()).now()
