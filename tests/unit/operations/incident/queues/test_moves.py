"""What a redrive would move, and what speaks against it."""

from __future__ import annotations

from typing import Any

import pytest
from account_state_server import Aws, Start
from queues_made import DEAD, FAILED_EVENTS, OWN, Lambda, deploy, fails, give_up, levels, made

from phase3b.errors import ExitCode, Phase3bError
from phase3b.operations.incident.opened import Opened
from phase3b.operations.incident.queues.answers import look
from phase3b.operations.incident.queues.moves import Move, MoveOptions, moves
from phase3b.operations.incident.queues.queue import chosen_queues

ALL = MoveOptions(None, None, anyway=False)


@pytest.fixture
def aws(start: Start) -> Aws:
    found = start()
    deploy(found.client("sqs"))
    return found


def planned(opened: Opened, how: MoveOptions = ALL, wanted: str | None = None) -> tuple[Move, ...]:
    return moves(look(opened, chosen_queues(opened, wanted), body=False, sampled=0), how, opened)


def refused(opened: Opened, how: MoveOptions = ALL, wanted: str | None = None) -> Phase3bError:
    with pytest.raises(Phase3bError) as caught:
        planned(opened, how, wanted)
    return caught.value


def test_all_of_them_by_a_task_and_some_one_by_one(aws: Aws) -> None:
    give_up(aws.client("sqs"), 3)
    (move,) = planned(made(aws, points=fails(40, 0)))
    assert (move.queue, move.source, move.destination) == ("webhook_deliveries", DEAD, OWN)
    assert (move.messages, move.count, move.by, move.per_second, move.fifo) == (3, 3, "task", None, False)
    assert (
        move.consumer
        == "webhook_delivery: its event source mapping is Enabled; 0 of 40 invocations failed in the last 15 min"
    )
    assert move.warnings == ()
    (move,) = planned(made(aws), MoveOptions(2, 7, anyway=False), DEAD)
    assert (move.messages, move.count, move.by, move.per_second) == (3, 2, "one by one", 7)
    assert move.consumer.endswith("no invocation is known of the last 15 min")
    (move,) = planned(made(aws), MoveOptions(9, None, anyway=False), OWN)
    assert (move.count, move.by) == (3, "one by one")


def test_both_queues_of_a_name_and_nothing_where_there_is_nothing(aws: Aws) -> None:
    assert planned(made(aws)) == ()
    give_up(aws.client("sqs"), 1)
    give_up(aws.client("sqs"), 2, fifo=True)
    found = planned(made(aws), wanted="webhook_deliveries")
    assert [(each.source, each.destination, each.messages, each.fifo) for each in found] == [
        (DEAD, OWN, 1, False),
        (f"{DEAD}.fifo", f"{OWN}.fifo", 2, True),
    ]


def test_a_consumer_that_is_off(aws: Aws) -> None:
    give_up(aws.client("sqs"), 1)
    error = refused(made(aws, Lambda("Disabled")))
    assert error.exit_code is ExitCode.BAD_INPUT
    assert str(error) == (
        "webhook_delivery does not read securebase-prod-webhook-deliveries: its event source mapping is Disabled; nothing of "
        "securebase-prod-webhook-deliveries-dead-letters was moved. Fix the consumer first, or say --anyway. "
        "[P3B-OPS-REDRIVE-CONSUMER]"
    )
    (move,) = planned(made(aws, Lambda("Disabled")), MoveOptions(None, None, anyway=True))
    assert move.warnings == (f"webhook_delivery does not read {OWN}: its event source mapping is Disabled",)


@pytest.mark.parametrize(
    ("functions", "points", "text"),
    [
        (Lambda(None), {}, "its event source mapping is missing"),
        (Lambda(wrong=True), {}, "whether webhook_delivery reads securebase-prod-webhook-deliveries is not known"),
        (
            Lambda(),
            fails(40, 30),
            "still fails, and would give them up again: 30 of 40 invocations failed in the last 15 min",
        ),
        (Lambda(), levels(DEAD, m9=1, m8=3, m7=2, m6=4), "webhook_delivery gave up 4 messages in the last 15 min"),
    ],
)
def test_what_speaks_against_it(aws: Aws, functions: Lambda, points: Any, text: str) -> None:
    give_up(aws.client("sqs"), 1)
    error = refused(made(aws, functions, points))
    assert text in str(error)
    assert [each.code for each in error.problems] == ["P3B-OPS-REDRIVE-CONSUMER"]


def test_what_was_longer_ago_does_not(aws: Aws) -> None:
    give_up(aws.client("sqs"), 1)
    # The minute that began 15 minutes ago is in it, the one before is not; one in a hundred is below the critical share.
    assert "30 of 40" in str(refused(made(aws, points=fails(40, 30, ago=15))))
    assert planned(made(aws, points=fails(40, 30, ago=16)))
    assert planned(made(aws, points=fails(100, 1)))
    assert planned(made(aws, points=levels(DEAD, m20=1, m16=9, m5=9)))


def test_a_redrive_that_runs_is_named(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    handle = sqs.start_message_move_task(
        SourceArn=f"arn:aws:sqs:us-east-1:123456789012:{DEAD}", MaxNumberOfMessagesPerSecond=1
    )["TaskHandle"]
    aws.clock.advance(1)
    error = refused(made(aws), MoveOptions(None, None, anyway=True))
    assert error.exit_code is ExitCode.FINDING
    started = "since 2026-11-28 08:00:00 UTC: 1 of 3 moved"
    assert f"a redrive of {DEAD} runs already, {started}. Wait until it is done, or end it with: " in str(error)
    assert f"sqs cancel-message-move-task --task-handle {handle}" in str(error)


def test_what_no_queue_gave_up(aws: Aws) -> None:
    sqs = aws.client("sqs")
    sqs.send_message(QueueUrl=sqs.get_queue_url(QueueName=FAILED_EVENTS)["QueueUrl"], MessageBody="{}")
    assert str(refused(made(aws), wanted="failed_events")) == (
        "securebase-prod-failed-events has failed events, which no queue of SQS gave up: there is none that they could go back to. "
        "Batches of streams are replayed with: phase3b failed replay prod. [P3B-OPS-REDRIVE-NO-SOURCE]"
    )
    # Beside queues that have some it is none of them.
    assert planned(made(aws)) == ()


def test_a_queue_that_is_not_there(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 1)
    sqs.delete_queue(QueueUrl=sqs.get_queue_url(QueueName=OWN)["QueueUrl"])
    error = refused(made(aws))
    assert error.exit_code is ExitCode.OUTSIDE_FAILURE
    assert str(error) == (
        "what is in securebase-prod-webhook-deliveries is not known, and nothing was moved. Check the region, that the environment is "
        "applied, and your rights: sqs:StartMessageMoveTask, ListMessageMoveTasks, CancelMessageMoveTask, ReceiveMessage, "
        "DeleteMessage, ChangeMessageVisibility and GetQueueAttributes on the dead letters, sqs:SendMessage on the destination, "
        "kms:Decrypt and kms:GenerateDataKey on their key. [P3B-OPS-REDRIVE-UNREADABLE]"
    )
