"""Dead letters moved back in an embedded AWS: whole, some, cancelled, refused, two at once, killed between any two steps."""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from account_state_server import Aws, Start
from queues_made import CONTENT, DEAD, OWN, arn_of, bodies, denied, deploy, give_up, made, url_of

from phase3b.errors import ExitCode, Phase3bError
from phase3b.operations.incident.opened import Opened
from phase3b.operations.incident.queues.answers import look
from phase3b.operations.incident.queues.moves import Move, MoveOptions, moves
from phase3b.operations.incident.queues.queue import chosen_queues
from phase3b.operations.incident.queues.redrive import Moved, redriven

# moto's messages have the machine's time, and no test lasts an hour.
BEGAN = datetime.now(UTC) + timedelta(hours=1)
Call = Callable[..., Any]


@pytest.fixture
def aws(start: Start) -> Aws:
    found = start()
    deploy(found.client("sqs"))
    return found


@dataclass
class Between:
    """A client whose calls a test can stop: `before` and `after` are asked with each operation and how often it was called."""

    client: Any
    before: Callable[[str, int], None] = lambda _operation, _count: None
    after: Callable[[str, int], None] = lambda _operation, _count: None
    calls: Counter[str] = field(default_factory=Counter)

    def __getattr__(self, operation: str) -> Call:
        def call(**sent: Any) -> Any:
            self.calls[operation] += 1
            self.before(operation, self.calls[operation])
            answer = getattr(self.client, operation)(**sent)
            self.after(operation, self.calls[operation])
            return answer

        return call


def planned(opened: Opened, most: int | None = None, per_second: int | None = None, queue: str = DEAD) -> Move:
    found = look(opened, chosen_queues(opened, queue), body=False, sampled=0)
    (move,) = moves(found, MoveOptions(most, per_second, anyway=False), opened)
    return move


def passing(aws: Aws, seconds: float = 1.0) -> Callable[[float], None]:
    """Sleep: the account's time passes."""
    return lambda _: aws.clock.advance(seconds)


def run(opened: Opened, move: Move, aws: Aws, client: Any = None, told: list[tuple[int, int]] | None = None) -> Moved:
    if client is not None:
        opened.reading._clients["sqs"] = client
    noted = [] if told is None else told
    return redriven(move, opened, BEGAN, lambda moved, of: noted.append((moved, of)), passing(aws))


def failed(opened: Opened, move: Move, aws: Aws, client: Any) -> Phase3bError:
    with pytest.raises(Phase3bError) as caught:
        run(opened, move, aws, client)
    return caught.value


def texts(count: int, first: int = 0) -> list[str]:
    return [f"{CONTENT} {number}" for number in range(first, first + count)]


def test_a_task_moves_all_and_says_how_far_it_is(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 5)
    opened, told = made(aws), []
    move = planned(opened, per_second=2)
    assert run(opened, move, aws, told=told) == Moved(DEAD, OWN, "task", 5)
    assert told == [(0, 5), (2, 5), (4, 5), (5, 5)]
    assert (bodies(sqs, url_of(sqs, DEAD)), bodies(sqs, url_of(sqs, OWN))) == ([], texts(5))


def test_some_one_by_one_with_all_that_is_of_a_message(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 5, fifo=True)
    opened, told = made(aws), []
    move = planned(opened, most=3, queue=f"{DEAD}.fifo")
    before = {each.body: each for each in _kept(f"{DEAD}.fifo")}
    assert run(opened, move, aws, told=told) == Moved(f"{DEAD}.fifo", f"{OWN}.fifo", "one by one", 3)
    assert told == [(1, 3), (2, 3), (3, 3)]
    after = {each.body: each for each in _kept(f"{OWN}.fifo")}
    assert len(after) == 3
    assert len(_kept(f"{DEAD}.fifo")) == 2
    for body, each in after.items():
        assert each.group_id == before[body].group_id
        assert each.deduplication_id == f"redrive-{before[body].id}"
        assert each.message_attributes["kind"]["StringValue"] == CONTENT
    # The others are not hidden: they are there for the next one.
    assert run(opened, planned(opened, most=9, queue=f"{DEAD}.fifo"), aws).moved == 2
    groups = {
        group: [each.body for each in _kept(f"{OWN}.fifo") if each.group_id == group]
        for group in ("tenant0", "tenant1")
    }
    assert groups == {group: sorted(some) for group, some in groups.items()}


def _emptied(name: str) -> None:
    from moto.sqs.models import sqs_backends  # noqa: PLC0415

    queue = sqs_backends["123456789012"]["us-east-1"].queues[name]
    queue._messages.clear()
    queue.pending_messages.clear()


def _kept(name: str) -> list[Any]:
    from moto.sqs.models import sqs_backends  # noqa: PLC0415

    return list(sqs_backends["123456789012"]["us-east-1"].queues[name]._messages)


def test_what_came_after_the_beginning_is_left(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 2)
    opened = made(aws)
    move = planned(opened, most=2)
    # A minute before the first was sent: all of them came since.
    early = datetime.fromtimestamp(0, UTC)
    opened.reading._clients["sqs"] = client = Between(opened.reading.client("sqs"))
    assert redriven(move, opened, early, lambda *_: None, passing(aws)) == Moved(DEAD, OWN, "one by one", 0, 2)
    assert client.calls["change_message_visibility"] == 2
    assert len(sqs.receive_message(QueueUrl=move.source_url, MaxNumberOfMessages=10)["Messages"]) == 2


def test_a_rate_one_by_one(aws: Aws) -> None:
    give_up(aws.client("sqs"), 3)
    opened, slept = made(aws), []
    redriven(planned(opened, most=3, per_second=4), opened, BEGAN, lambda *_: None, slept.append)
    assert slept == [0.25, 0.25, 0.25]


def interrupt(operation: str, nth: int) -> Callable[[str, int], None]:
    def at(called: str, count: int) -> None:
        if (called, count) == (operation, nth):
            raise KeyboardInterrupt

    return at


def test_ctrl_c_cancels_the_task(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    opened = made(aws)
    move = planned(opened, per_second=1)
    # One list before it is started, one that says 0, one that says 1.
    error = failed(
        opened, move, aws, Between(opened.reading.client("sqs"), after=interrupt("list_message_move_tasks", 3))
    )
    assert error.exit_code is ExitCode.FINDING
    assert str(error) == (
        f"the redrive of {DEAD} was cancelled: 1 of about 3 messages were moved, and stay in {OWN}. Run the same again for the others. "
        "[P3B-OPS-REDRIVE-CANCELLED]"
    )
    aws.clock.advance(60)
    assert (bodies(sqs, url_of(sqs, DEAD)), bodies(sqs, url_of(sqs, OWN))) == (texts(2, 1), texts(1))


@pytest.mark.parametrize("operation", ["list_message_move_tasks", "start_message_move_task"])
def test_ctrl_c_before_the_task_began_leaves_all(aws: Aws, operation: str) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    opened = made(aws)
    move = planned(opened, per_second=1)
    client = Between(opened.reading.client("sqs"), before=interrupt(operation, 1))
    with pytest.raises((Phase3bError, KeyboardInterrupt)):
        run(opened, move, aws, client)
    aws.clock.advance(60)
    assert len(bodies(sqs, url_of(sqs, DEAD))) == 3


def test_ctrl_c_while_it_is_started_ends_it(aws: Aws) -> None:
    """SQS has the task, and this process never heard its handle."""
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    opened = made(aws)
    move = planned(opened, per_second=1)
    error = failed(
        opened, move, aws, Between(opened.reading.client("sqs"), after=interrupt("start_message_move_task", 1))
    )
    assert "0 of about 3 messages were moved" in str(error)
    aws.clock.advance(60)
    assert len(bodies(sqs, url_of(sqs, DEAD))) == 3


def test_ctrl_c_one_by_one(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    opened = made(aws)
    error = failed(
        opened, planned(opened, most=3), aws, Between(opened.reading.client("sqs"), before=interrupt("send_message", 2))
    )
    assert "1 of about 3 messages were moved" in str(error)
    # Those that were received and not sent are visible at once.
    assert len(sqs.receive_message(QueueUrl=url_of(sqs, DEAD), MaxNumberOfMessages=10)["Messages"]) == 2


def refuse(operation: str, first: int, error: Exception, last: int = 10**9) -> Callable[[str, int], None]:
    def at(called: str, count: int) -> None:
        if called == operation and first <= count <= last:
            raise error

    return at


def test_rights_that_are_missing(aws: Aws) -> None:
    give_up(aws.client("sqs"), 3)
    opened = made(aws)
    move, sqs = planned(opened), opened.reading.client("sqs")
    client = Between(sqs, before=refuse("start_message_move_task", 1, denied("StartMessageMoveTask")))
    error = failed(opened, move, aws, client)
    assert error.exit_code is ExitCode.OUTSIDE_FAILURE
    assert str(error) == (
        "SQS refused to move the dead letters of securebase-prod-webhook-deliveries-dead-letters: An error occurred (AccessDenied) when "
        "calling the StartMessageMoveTask operation: no. Check your rights: sqs:StartMessageMoveTask, ListMessageMoveTasks, "
        "CancelMessageMoveTask, ReceiveMessage, DeleteMessage, ChangeMessageVisibility and GetQueueAttributes on the dead letters, "
        "sqs:SendMessage on the destination, kms:Decrypt and kms:GenerateDataKey on their key. [P3B-OPS-REDRIVE-REFUSED]"
    )
    client = Between(sqs, before=refuse("list_message_move_tasks", 1, denied("ListMessageMoveTasks")))
    assert "ListMessageMoveTasks operation: no" in str(failed(opened, move, aws, client))
    assert client.calls["start_message_move_task"] == 0


def test_somebody_else_was_faster(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    opened = made(aws)
    move = planned(opened)

    def started(operation: str, _: int) -> None:
        if operation == "start_message_move_task":
            sqs.start_message_move_task(SourceArn=arn_of(DEAD), MaxNumberOfMessagesPerSecond=1)

    error = failed(opened, move, aws, Between(opened.reading.client("sqs"), before=started))
    assert [each.code for each in error.problems] == ["P3B-OPS-REDRIVE-RUNNING"]
    assert error.exit_code is ExitCode.FINDING


def test_throttled_for_a_while_the_task_is_watched_on(aws: Aws) -> None:
    give_up(aws.client("sqs"), 3)
    opened = made(aws)
    slow = denied("ListMessageMoveTasks", "RequestThrottled", "slow down")
    client = Between(opened.reading.client("sqs"), before=refuse("list_message_move_tasks", 2, slow, last=5))
    assert run(opened, planned(opened), aws, client).moved == 3


def test_throttled_for_long_it_is_said_that_it_goes_on(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    opened = made(aws)
    slow = denied("ListMessageMoveTasks", "RequestThrottled", "slow down")
    client = Between(opened.reading.client("sqs"), before=refuse("list_message_move_tasks", 2, slow))
    error = failed(opened, planned(opened), aws, client)
    assert str(error) == (
        "how far the redrive of securebase-prod-webhook-deliveries-dead-letters is could not be read 5 times: An error occurred "
        "(RequestThrottled) when calling the ListMessageMoveTasks operation: slow down. It goes on in SQS. Do not start it again; see "
        "how far it is with: phase3b ops queue prod. [P3B-OPS-REDRIVE-UNKNOWN]"
    )
    assert bodies(sqs, url_of(sqs, DEAD)) == []


def test_a_task_that_fails_in_sqs(aws: Aws) -> None:
    give_up(aws.client("sqs"), 3)
    opened = made(aws)
    move = planned(opened)

    class Fails(Between):
        def list_message_move_tasks(self, **_: Any) -> Any:
            self.calls["listed"] += 1
            task = {
                "Status": "FAILED", "StartedTimestamp": 1, "ApproximateNumberOfMessagesMoved": 1, "FailureReason": "AccessDenied",
            }  # fmt: skip
            return {"Results": [task] if self.calls["listed"] > 1 else []}

    assert str(failed(opened, move, aws, Fails(opened.reading.client("sqs")))) == (
        "the redrive of securebase-prod-webhook-deliveries-dead-letters is FAILED after 1 messages: AccessDenied. What was not moved is "
        "still there. Check your rights (sqs:StartMessageMoveTask, ListMessageMoveTasks, CancelMessageMoveTask, ReceiveMessage, "
        "DeleteMessage, ChangeMessageVisibility and GetQueueAttributes on the dead letters, sqs:SendMessage on the destination, "
        "kms:Decrypt and kms:GenerateDataKey on their key), and that the destination is there. [P3B-OPS-REDRIVE-FAILED]"
    )


def test_a_right_that_is_missing_in_the_middle_loses_nothing(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    opened = made(aws)
    client = Between(opened.reading.client("sqs"), before=refuse("delete_message", 2, denied("DeleteMessage")))
    error = failed(opened, planned(opened, most=3), aws, client)
    assert "after 1 of 3 messages" in str(error)
    assert "may be in both queues" in str(error)
    assert (bodies(sqs, url_of(sqs, DEAD)), bodies(sqs, url_of(sqs, OWN))) == (texts(2, 1), texts(2))


def killed(opened: Opened, move: Move, aws: Aws, step: int) -> bool:
    """Runs it in a process that is killed with SIGKILL before its call `step`; False where it came to its end."""
    child = os.fork()
    if child == 0:
        # The server is the parent's: this process only asks it.
        made_calls = 0

        def kill(_operation: str, _count: int) -> None:
            nonlocal made_calls
            made_calls += 1
            if made_calls == step:
                os.kill(os.getpid(), signal.SIGKILL)

        opened.reading._clients["sqs"] = Between(aws.client("sqs"), before=kill)
        try:
            redriven(move, opened, BEGAN, lambda *_: None, lambda _: None)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


@pytest.mark.parametrize("fifo", [False, True])
def test_killed_between_any_two_steps_one_by_one_loses_no_message(aws: Aws, fifo: bool) -> None:  # noqa: FBT001
    """Each is in one of the queues; after another run all are back, at most twice, and in a FIFO queue once."""
    sqs = aws.client("sqs")
    ending = ".fifo" if fifo else ""
    dead, own = url_of(sqs, DEAD + ending), url_of(sqs, OWN + ending)
    step = 0
    while True:
        step += 1
        # PurgeQueue is allowed once a minute.
        _emptied(OWN + ending)
        give_up(sqs, 3, fifo=fifo)
        opened = made(aws)
        move = planned(opened, most=3, queue=DEAD + ending)
        died = killed(opened, move, aws, step)
        there = bodies(sqs, dead) + bodies(sqs, own)
        assert set(there) == set(texts(3)), f"lost before call {step}"
        assert max(Counter(there).values()) <= 2
        if not died:
            break
        # What it had received is back when its time is over.
        aws.clock.advance(61)
        if bodies(sqs, dead):
            opened = made(aws)
            run(opened, planned(opened, most=9, queue=DEAD + ending), aws)
        assert bodies(sqs, dead) == []
        back = Counter(bodies(sqs, own))
        assert set(back) == set(texts(3))
        assert sum(back.values()) <= (3 if fifo else 4)
    # Receive, then send and delete of each of three: seven calls at least.
    assert step > 7


def test_killed_after_the_task_began_it_goes_on_and_is_named(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    opened = made(aws)
    move = planned(opened, per_second=1)
    # Before the list, before the start, before the first look at it.
    assert killed(opened, move, aws, 2)
    assert len(bodies(sqs, url_of(sqs, DEAD))) == 3
    assert killed(opened, move, aws, 3)
    with pytest.raises(Phase3bError, match="runs already, since 2026-11-28 08:00:00 UTC: 0 of 3 moved"):
        planned(made(aws))
    aws.clock.advance(3)
    assert (bodies(sqs, url_of(sqs, DEAD)), bodies(sqs, url_of(sqs, OWN))) == ([], texts(3))
