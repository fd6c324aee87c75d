"""Moves dead letters back: by a task of SQS, which goes on without this process, or one by one.

One by one a message is received, sent to its queue, and deleted: interrupted in between, it is in both queues, and never in none. In a
standard queue it may so come twice; a FIFO queue drops the second within its five minutes, as both have the same deduplication id.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from phase3b.capacity.aws_limits import quota
from phase3b.capacity.ops.queue import OpsQueue
from phase3b.errors import ExitCode, Phase3bError, Problem, outside_failure
from phase3b.operations.incident.opened import Opened
from phase3b.operations.incident.queues.answers import MILLISECONDS, listed_tasks
from phase3b.operations.incident.queues.moves import RIGHTS, Move, running
from phase3b.operations.incident.queues.state import MoveTask

COMPLETED: Final = "COMPLETED"
# SQS counts messages in about a minute, and may show a task later than it answers that it began.
UNANSWERED: Final = 5
MOST_RECEIVED: Final = quota("messages_received")
EMPTY: Final = 2
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of a move: how many messages were moved, and how many were left out, as they came after it began."""

    source: str
    destination: str
    by: Literal["task", "one by one"]
    moved: int
    left_out: int = 0


def redriven(
    move: Move, opened: Opened, began: datetime, told: Told, sleep: Callable[[float], None] = time.sleep
) -> Moved:
    """Moves; `told` hears how many of how many are moved. `began` is the account's time now.

    Raises:
        Phase3bError: SQS refused (3), the task failed (3), another one runs (1), or Ctrl-C ended it (1): the message says what was moved.
    """
    sqs, rules = opened.reading.client("sqs"), opened.capacity.ops.queue
    if move.by == "task":
        return _by_task(sqs, move, opened, told, sleep)
    return _one_by_one(sqs, move, rules, round(began.timestamp() * MILLISECONDS), told, sleep)


def _by_task(sqs: Any, move: Move, opened: Opened, told: Told, sleep: Callable[[float], None]) -> Moved:
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    rate = {} if move.per_second is None else {"MaxNumberOfMessagesPerSecond": move.per_second}
    try:
        before = {each.started_at for each in listed_tasks(sqs, move.source_arn)}
    except (BotoCoreError, ClientError) as error:
        raise _refused(move, error) from error
    try:
        try:
            answer = sqs.start_message_move_task(SourceArn=move.source_arn, DestinationArn=move.destination_arn, **rate)
        except (BotoCoreError, ClientError) as error:
            # Somebody else may have been faster: SQS has no code of its own for that.
            with suppress(BotoCoreError, ClientError):
                other = next((each for each in listed_tasks(sqs, move.source_arn) if each.runs), None)
                if other is not None:
                    raise running(move.source, other, opened) from error
            raise _refused(move, error) from error
        return _watched(opened, move, str(answer.get("TaskHandle", "")), before, told, sleep)
    except KeyboardInterrupt:
        raise _ended(opened, move, before) from None


def _watched(
    opened: Opened, move: Move, handle: str, before: set[datetime], told: Told, sleep: Callable[[float], None]
) -> Moved:
    """Until the task is over. SQS may fail to answer for a while: the task goes on."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    sqs = opened.reading.client("sqs")
    unanswered, why = 0, "SQS does not list it"
    began: datetime | None = None
    while unanswered < UNANSWERED:
        try:
            task = _own(listed_tasks(sqs, move.source_arn), before, handle, began)
        except (BotoCoreError, ClientError) as error:
            task, why = None, " ".join(str(error).split()).rstrip(".")
        if task is None:
            unanswered += 1
        else:
            unanswered, began = 0, task.started_at
            told(task.moved, move.count if task.to_move is None else task.to_move)
            if not task.runs:
                return _over(move, task)
        sleep(opened.capacity.ops.queue.poll_seconds)
    raise outside_failure(
        f"how far the redrive of {move.source} is could not be read {UNANSWERED} times: {why}. It goes on in SQS",
        f"Do not start it again; see how far it is with: phase3b ops queue {opened.name}{opened.options}",
        code="P3B-OPS-REDRIVE-UNKNOWN",
    )


def _own(
    tasks: tuple[MoveTask, ...], before: set[datetime], handle: str = "", began: datetime | None = None
) -> MoveTask | None:
    """The one with the handle, or that began then; of one that was over when it was first listed, the first that was not there before."""
    for each in tasks:
        if (each.handle and each.handle == handle) or each.started_at == began:
            return each
    new = [each for each in tasks if each.started_at not in before]
    return new[-1] if new and began is None else None


def _over(move: Move, task: MoveTask) -> Moved:
    if task.status == COMPLETED:
        return Moved(move.source, move.destination, move.by, task.moved)
    if task.status == "CANCELLED":
        raise _cancelled(move, f"{task.moved:,}")
    raise outside_failure(
        f"the redrive of {move.source} is {task.status} after {task.moved:,} messages: {task.failure or 'SQS does not say why'}",
        f"What was not moved is still there. Check your rights ({RIGHTS}), and that the destination is there",
        code="P3B-OPS-REDRIVE-FAILED",
    )


def _ended(opened: Opened, move: Move, before: set[datetime]) -> Phase3bError:
    """Ctrl-C: the task is cancelled, if it began."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    sqs = opened.reading.client("sqs")
    try:
        task = _own(listed_tasks(sqs, move.source_arn), before)
        if task is None or not task.handle:
            return _cancelled(move, "none" if task is None else f"{task.moved:,}")
        answer = sqs.cancel_message_move_task(TaskHandle=task.handle)
        return _cancelled(move, f"{int(answer.get('ApproximateNumberOfMessagesMoved', 0)):,}")
    except (BotoCoreError, ClientError) as error:
        return outside_failure(
            f"the redrive of {move.source} could not be cancelled, and may go on in SQS: {' '.join(str(error).split()).rstrip('.')}",
            f"See how far it is with: phase3b ops queue {opened.name}{opened.options}",
            code="P3B-OPS-REDRIVE-UNKNOWN",
        )


def _cancelled(move: Move, moved: str) -> Phase3bError:
    return Phase3bError(
        Problem(
            f"the redrive of {move.source} was cancelled: {moved} of about {move.count:,} messages were moved, and stay in {move.destination}",
            "Run the same again for the others",
            code="P3B-OPS-REDRIVE-CANCELLED",
        ),
        exit_code=ExitCode.FINDING,
    )


def _refused(move: Move, error: Exception) -> Phase3bError:
    return outside_failure(
        f"SQS refused to move the dead letters of {move.source}: {' '.join(str(error).split()).rstrip('.')}",
        f"Check your rights: {RIGHTS}",
        code="P3B-OPS-REDRIVE-REFUSED",
    )


def _one_by_one(
    sqs: Any, move: Move, rules: OpsQueue, began_ms: int, told: Told, sleep: Callable[[float], None]
) -> Moved:
    """As many as were asked for. What came after the beginning is left out: it may be one of them that failed again."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    moved, empty = 0, 0
    hidden: list[Mapping[str, Any]] = []
    waiting: list[Mapping[str, Any]] = []
    # Hidden for `hidden_seconds`: no more are received than can be sent within half of them.
    most = (
        MOST_RECEIVED
        if move.per_second is None
        else max(1, min(MOST_RECEIVED, move.per_second * rules.hidden_seconds // 2))
    )
    try:
        while moved < move.count and empty < EMPTY:
            waiting = _received(sqs, move, rules, min(most, move.count - moved))
            empty = 0 if waiting else empty + 1
            while waiting:
                message = waiting[0]
                if int(message["Attributes"]["SentTimestamp"]) > began_ms:
                    hidden.append(waiting.pop(0))
                    continue
                _sent(sqs, move, message)
                sqs.delete_message(QueueUrl=move.source_url, ReceiptHandle=message["ReceiptHandle"])
                waiting.pop(0)
                moved += 1
                told(moved, move.count)
                if move.per_second is not None:
                    sleep(1 / move.per_second)
    except KeyboardInterrupt:
        raise _cancelled(move, f"{moved:,}") from None
    except (BotoCoreError, ClientError) as error:
        raise outside_failure(
            f"after {moved:,} of {move.count:,} messages of {move.source} SQS refused: {' '.join(str(error).split()).rstrip('.')}",
            f"Nothing is lost; the one that it refused may be in both queues. Check your rights ({RIGHTS}), and run the same again",
            code="P3B-OPS-REDRIVE-REFUSED",
        ) from error
    finally:
        _shown(sqs, move, [*waiting, *hidden])
    return Moved(move.source, move.destination, move.by, moved, len(hidden))


def _received(sqs: Any, move: Move, rules: OpsQueue, most: int) -> list[Mapping[str, Any]]:
    answer = sqs.receive_message(
        QueueUrl=move.source_url,
        MaxNumberOfMessages=most,
        VisibilityTimeout=rules.hidden_seconds,
        # A short poll asks some of SQS's servers only, and finds nothing where there is something.
        WaitTimeSeconds=1,
        MessageSystemAttributeNames=["All"],
        MessageAttributeNames=["All"],
    )
    return list(answer.get("Messages", ()))


def _sent(sqs: Any, move: Move, message: Mapping[str, Any]) -> None:
    """The same message again: its text, attributes, group and trace; what marks it as sent twice in a FIFO queue is its id."""
    about = message["Attributes"]
    more: dict[str, Any] = {}
    if "MessageGroupId" in about:
        more["MessageGroupId"] = about["MessageGroupId"]
    if move.fifo:
        more["MessageDeduplicationId"] = f"redrive-{message['MessageId']}"
    if message.get("MessageAttributes"):
        more["MessageAttributes"] = message["MessageAttributes"]
    if "AWSTraceHeader" in about:
        more["MessageSystemAttributes"] = {
            "AWSTraceHeader": {"DataType": "String", "StringValue": about["AWSTraceHeader"]}
        }
    sqs.send_message(QueueUrl=move.destination_url, MessageBody=message["Body"], **more)


def _shown(sqs: Any, move: Move, messages: list[Mapping[str, Any]]) -> None:
    """Visible again at once; by itself each is after its time."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    for each in messages:
        with suppress(BotoCoreError, ClientError):
            sqs.change_message_visibility(
                QueueUrl=move.source_url, ReceiptHandle=each["ReceiptHandle"], VisibilityTimeout=0
            )
