"""Which dead letters would go where, by what, and why not: pure, from what AWS said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from phase3b.errors import ExitCode, Phase3bError, Problem
from phase3b.operations.incident.opened import Opened
from phase3b.operations.incident.queues.answers import Look
from phase3b.operations.incident.queues.findings import READING, failing, given_up_lately, recent_failures, stamp
from phase3b.operations.incident.queues.state import MoveTask, QueueState

# By a task of SQS, which moves all; or by this process, which can stop at a number.
By = Literal["task", "one by one"]
RIGHTS: Final = (
    "sqs:StartMessageMoveTask, ListMessageMoveTasks, CancelMessageMoveTask, ReceiveMessage, DeleteMessage, ChangeMessageVisibility and "
    "GetQueueAttributes on the dead letters, sqs:SendMessage on the destination, kms:Decrypt and kms:GenerateDataKey on their key"
)


@dataclass(frozen=True, slots=True)
class MoveOptions:
    """What a person asked: at most so many, at most so many a second, whatever the consumer does."""

    most: int | None
    per_second: int | None
    anyway: bool


@dataclass(frozen=True, slots=True)
class Move:
    """Dead letters that go back to the queue that gave them up. `messages` are about as many as there are, `count` of them are moved.

    `warnings` say what speaks against it; `tasks` are those of SQS that moved some before.
    """

    queue: str
    source: str
    source_url: str
    source_arn: str
    destination: str
    destination_url: str
    destination_arn: str
    fifo: bool
    messages: int
    count: int
    by: By
    per_second: int | None
    consumer: str
    warnings: tuple[str, ...]


def moves(found: Look, asked: MoveOptions, opened: Opened) -> tuple[Move, ...]:
    """One for each queue that has dead letters; none where there are none.

    Raises:
        Phase3bError: there is no way back (2), AWS did not say enough (3), a redrive runs (1), or the consumer would give them up again (2).
    """
    kept = [each for each in found.states if each.planned.kept]
    _refuse_unknown(kept, found)
    _refuse_sourceless(kept, opened)
    made: list[Move] = []
    problems: list[Problem] = []
    for state in kept:
        if state.planned.source is None or not state.messages:
            continue
        if state.running is not None:
            raise running(state.name, state.running, opened)
        move = _move(state, found, asked, opened)
        made.append(move)
        problems += [_spoken_against(each, move) for each in move.warnings]
    if problems and not asked.anyway:
        raise Phase3bError(*problems)
    return tuple(made)


def _refuse_unknown(kept: Sequence[QueueState], found: Look) -> None:
    """Nothing is moved on a guess."""
    sources = [found.of(each.planned.source) for each in kept if each.planned.source is not None]
    for state in (*kept, *(each for each in sources if each is not None)):
        if state.messages is None:
            raise Phase3bError(
                Problem(
                    f"what is in {state.name} is not known, and nothing was moved",
                    f"Check the region, that the environment is applied, and your rights: {RIGHTS}",
                    code="P3B-OPS-REDRIVE-UNREADABLE",
                ),
                exit_code=ExitCode.OUTSIDE_FAILURE,
            )


def _refuse_sourceless(kept: Sequence[QueueState], opened: Opened) -> None:
    """SQS moves back what a queue gave up, and nothing else."""
    if kept and all(each.planned.source is None for each in kept):
        state = kept[0]
        if state.planned.kept == "failed events":
            fix = f"Batches of streams are replayed with: phase3b failed replay {opened.name}{opened.options}"
        else:
            fix = "Find the cause with: " + f"phase3b ops queue {opened.name} {state.name}{opened.options}"
        raise Phase3bError(
            Problem(
                f"{state.name} has {state.planned.kept}, which no queue of SQS gave up: there is none that they could go back to",
                fix,
                code="P3B-OPS-REDRIVE-NO-SOURCE",
            )
        )


def _move(state: QueueState, found: Look, asked: MoveOptions, opened: Opened) -> Move:
    destination = found.of(state.planned.source or "")
    if destination is None or state.url is None or destination.url is None or state.messages is None:
        raise TypeError
    by: By = "task" if asked.most is None else "one by one"
    count = state.messages if asked.most is None else min(asked.most, state.messages)
    consumer, warnings = _consumer(destination, state.name, found, opened)
    return Move(
        state.planned.queue, state.name, state.url, state.arn, destination.name, destination.url, destination.arn, state.planned.fifo,
        state.messages, count, by, asked.per_second, consumer, tuple(warnings),
    )  # fmt: skip


def _consumer(destination: QueueState, source: str, found: Look, opened: Opened) -> tuple[str, Iterator[str]]:
    """How its consumer fares, and what of it speaks against a redrive."""
    function, mapping = destination.planned.consumer or "", destination.consumer
    quiet = opened.capacity.ops.queue.quiet_minutes
    failures = recent_failures(function, found.evidence, opened)
    fares = (
        f"no invocation is known of the last {quiet:,} min"
        if failures is None
        else f"{failures[0]:,.0f} of {failures[1]:,.0f} invocations failed in the last {quiet:,} min"
    )
    state = "not known" if not destination.consumer_known else "missing" if mapping is None else mapping.state

    def warnings() -> Iterator[str]:
        if not destination.consumer_known:
            yield f"whether {function} reads {destination.name} is not known"
        elif mapping is None or mapping.state not in READING:
            yield f"{function} does not read {destination.name}: its event source mapping is {state}"
        if failing(failures, function, opened):
            yield f"{function} still fails, and would give them up again: {fares}"
        elif lately := given_up_lately(source, found.evidence, opened):
            yield f"{function} gave up {lately:,} messages in the last {quiet:,} min"

    return f"{function}: its event source mapping is {state}; {fares}", warnings()


def _spoken_against(warning: str, move: Move) -> Problem:
    return Problem(
        f"{warning}; nothing of {move.source} was moved",
        "Fix the consumer first, or say --anyway",
        code="P3B-OPS-REDRIVE-CONSUMER",
    )


def running(source: str, task: MoveTask, opened: Opened) -> Phase3bError:
    """That another redrive of the queue is on its way: there can be one at a time. It ends with 1."""
    of = "" if task.to_move is None else f" of {task.to_move:,}"
    fix = "Wait until it is done"
    if task.handle:
        cancel = opened.around.commands.aws("sqs", "cancel-message-move-task", "--task-handle", task.handle)
        fix += f", or end it with: {cancel}"
    return Phase3bError(
        Problem(
            f"a redrive of {source} runs already, since {stamp(task.started_at)}: {task.moved:,}{of} moved",
            fix,
            code="P3B-OPS-REDRIVE-RUNNING",
        ),
        exit_code=ExitCode.FINDING,
    )
