"""What is said of queues: figures by hand, causes, next commands that exist; what could not be read is not known."""

from __future__ import annotations

import json
import shlex
from dataclasses import asdict
from datetime import timedelta
from typing import Any

import pytest
from account_state_server import Aws, Start
from click import Group
from queues_made import (
    CONTENT,
    DEAD,
    FAILED_EVENTS,
    OWN,
    Lambda,
    arn_of,
    bodies,
    denied,
    deploy,
    fails,
    give_up,
    levels,
    made,
    url_of,
)

from phase3b.cli.command_page import commands
from phase3b.errors import Phase3bError
from phase3b.operations.doctor.series import QueueSeries
from phase3b.operations.incident.finding import Section
from phase3b.operations.incident.opened import Opened
from phase3b.operations.incident.queues.findings import duration
from phase3b.operations.incident.queues.queue import chosen_queues, queues
from phase3b.operations.incident.queues.state import QueueState, kept_until

KNOWN = {name: command for name, command in commands() if not isinstance(command, Group)}


@pytest.fixture
def aws(start: Start) -> Aws:
    found = start()
    deploy(found.client("sqs"))
    return found


def looked(opened: Opened, wanted: str | None = None, *, body: bool = False) -> Section[tuple[QueueState, ...]]:
    return queues(opened, chosen_queues(opened, wanted), body=body)[1]


def state_of(found: Section[tuple[QueueState, ...]], name: str) -> QueueState:
    return next(each for each in found.figures if each.name == name)


def oldest(name: str, **of_minutes: float) -> Any:
    return {QueueSeries(name).oldest: {int(key[1:]): value for key, value in of_minutes.items()}}


class Client:
    """A client that answers some operations differently."""

    def __init__(self, behind: Any, **instead: Any) -> None:
        self._behind, self._instead, self.calls = behind, instead, []

    def __getattr__(self, operation: str) -> Any:
        def call(**sent: Any) -> Any:
            self.calls.append(operation)
            answer = self._instead.get(operation)
            if isinstance(answer, Exception):
                raise answer
            return getattr(self._behind, operation)(**sent) if answer is None else answer

        return call


def answering(opened: Opened, **instead: Any) -> Client:
    client = Client(opened.reading.client("sqs"), **instead)
    opened.reading._clients["sqs"] = client
    return client


def test_empty_queues_want_nobody(aws: Aws) -> None:
    found = looked(made(aws, points=fails(40, 0)))
    assert [each.name for each in found.figures] == [OWN, DEAD, f"{OWN}.fifo", f"{DEAD}.fifo", FAILED_EVENTS]
    assert [(each.visible, each.in_flight, each.delayed, each.oldest_seconds) for each in found.figures] == [
        (0, 0, 0, None)
    ] * 5
    consumer = found.figures[0].consumer
    assert consumer is not None
    assert (consumer.function, consumer.state, consumer.last_result, consumer.maximum, consumer.reserved) == (
        "webhook_delivery", "Enabled", "OK", 12, 25,
    )  # fmt: skip
    assert (found.findings, found.unknown) == ((), {})


def test_counts_of_what_waits_and_of_what_is_in_flight(aws: Aws) -> None:
    sqs = aws.client("sqs")
    for number in range(5):
        sqs.send_message(QueueUrl=url_of(sqs, OWN), MessageBody=str(number), DelaySeconds=60 if number == 4 else 0)
    sqs.receive_message(QueueUrl=url_of(sqs, OWN), MaxNumberOfMessages=2, VisibilityTimeout=60)
    found = state_of(looked(made(aws, points=oldest(OWN, m3=12, m1=130)), OWN), OWN)
    assert (found.visible, found.in_flight, found.delayed, found.messages, found.oldest_seconds) == (2, 2, 1, 5, 130)
    # A point of a moment without messages is not the age of those that are there now.
    assert state_of(looked(made(aws, points=oldest(OWN, m3=12, m1=0)), OWN), OWN).oldest_seconds is None


def test_dead_letters_by_their_ids_and_times_and_nothing_that_they_say(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    found = looked(made(aws, points=fails(40, 0) | oldest(DEAD, m1=7200)))
    (finding,) = found.findings
    state = state_of(found, DEAD)
    first = state.sampled[0]
    assert (state.visible, len(state.sampled), state.retention_seconds, first.received) == (3, 3, 14 * 86_400, 2)
    assert dict(first.attributes) == {"kind": ""}
    assert first.kept_until == first.sent_at + timedelta(days=14)
    assert (finding.about, finding.text) == (DEAD, "3 messages were given up")
    assert finding.evidence[0] == "the first of them was given up 2 h ago"
    assert finding.evidence[1].startswith(f"the oldest was sent {first.sent_at:%Y-%m-%d %H:%M:%S} UTC; SQS deletes it ")
    assert finding.evidence[2] == "0 of 40 invocations of webhook_delivery failed in the last 15 min"
    assert CONTENT not in json.dumps(asdict(found), default=str)
    # They are where they were, for everybody.
    assert len(sqs.receive_message(QueueUrl=url_of(sqs, DEAD), MaxNumberOfMessages=10)["Messages"]) == 3
    assert CONTENT in json.dumps(asdict(looked(made(aws), body=True)), default=str)


def test_what_lambda_writes_beside_a_failed_event_is_shown_but_for_its_text(aws: Aws) -> None:
    sqs = aws.client("sqs")
    text = {"DataType": "String", "StringValue": CONTENT}
    sqs.send_message(
        QueueUrl=url_of(sqs, FAILED_EVENTS), MessageBody=CONTENT,
        MessageAttributes={
            "ErrorCode": {"DataType": "Number", "StringValue": "200"}, "RequestID": {"DataType": "String", "StringValue": "r-1"},
            "ErrorMessage": text,
        },
    )  # fmt: skip
    found = looked(made(aws))
    (letter,) = state_of(found, FAILED_EVENTS).sampled
    assert dict(letter.attributes) == {"ErrorCode": "200", "RequestID": "r-1", "ErrorMessage": ""}
    (finding,) = found.findings
    assert finding.text == "1 event of functions failed permanently"
    assert [each.command for each in finding.steps] == ["phase3b ops errors prod", "phase3b failed list prod"]


@pytest.mark.parametrize(
    ("points", "cause", "certainty"),
    [
        (fails(40, 30), "webhook_delivery fails: what is given to it again now is given up again", "measured"),
        (fails(1000, 1), "a message that can't be processed", "not known"),
        (fails(40, 0), "the consumer failed for a while", "not known"),
        ({}, "the consumer failed for a while", "not known"),
    ],
)
def test_the_likely_cause(aws: Aws, points: Any, cause: str, certainty: str) -> None:
    give_up(aws.client("sqs"), 1)
    (finding,) = looked(made(aws, points=points), DEAD).findings
    assert finding.text == "1 message was given up"
    assert finding.causes[0].startswith(cause)
    assert finding.certainty == certainty


def test_what_was_given_up_lately_is_counted_from_the_level(aws: Aws) -> None:
    give_up(aws.client("sqs"), 1)
    (finding,) = looked(made(aws, points=levels(DEAD, m20=1, m14=2, m13=5, m12=4, m11=6)), DEAD).findings
    # 2 to 5, and 4 to 6; what was before the 15 minutes is not counted, what was taken away is not either.
    assert "5 of them were given up in the last 15 min" in finding.evidence


@pytest.mark.parametrize("state", ["Disabled", "Disabling", None])
def test_a_consumer_that_is_off_wants_somebody_though_nothing_waits(aws: Aws, state: str | None) -> None:
    found = looked(made(aws, Lambda(state)), OWN)
    finding = found.findings[0]
    assert finding.certainty == "measured"
    if state is None:
        assert (finding.text, finding.steps[0].command) == (
            "nothing consumes this queue",
            "phase3b apply prod --embedded",
        )
    else:
        assert finding.text == f"its consumer webhook_delivery is off: the event source mapping is {state}"
        assert finding.evidence[1] == "Lambda says why: USER_INITIATED"
        assert "update-event-source-mapping --uuid u-0 --enabled" in finding.steps[0].command


def test_a_last_batch_that_met_a_problem(aws: Aws) -> None:
    (finding,) = looked(made(aws, Lambda(last_result="PROBLEM: Function call failed")), OWN).findings
    assert finding.text == "its consumer's last batch ended with: PROBLEM: Function call failed"


def test_a_queue_that_is_behind_is_the_doctors_finding_and_the_last(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 1)
    sqs.send_message(QueueUrl=url_of(sqs, OWN), MessageBody="a")
    found = looked(made(aws, points=fails(40, 30) | oldest(OWN, m3=9000, m2=9060)), "webhook_deliveries")
    assert [each.about for each in found.findings] == [DEAD, OWN]
    behind = found.findings[1]
    assert behind.text == "the oldest message waited 9,060 s"
    assert behind.causes[0].startswith("its consumer fails")
    assert behind.certainty == "measured"


def test_a_redrive_that_ran_and_one_that_runs(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 3)
    handle = sqs.start_message_move_task(SourceArn=arn_of(DEAD), MaxNumberOfMessagesPerSecond=1)["TaskHandle"]
    aws.clock.advance(1)
    found = looked(made(aws), DEAD)
    assert "a redrive runs since 2026-11-28 08:00:00 UTC: 1 of 3 moved" in found.findings[0].evidence
    # What is received is hidden from it.
    assert state_of(found, DEAD).sampled == ()
    sqs.cancel_message_move_task(TaskHandle=handle)
    found = looked(made(aws), DEAD)
    assert "the last redrive began 2026-11-28 08:00:00 UTC and is CANCELLED: 1 of 3 moved" in found.findings[0].evidence
    assert len(bodies(sqs, url_of(sqs, OWN))) == 1


def test_more_redrives_than_sqs_lists(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 1)
    for _ in range(12):
        sqs.cancel_message_move_task(TaskHandle=sqs.start_message_move_task(SourceArn=arn_of(DEAD))["TaskHandle"])
        aws.clock.advance(0.001)
    assert len(state_of(looked(made(aws), DEAD), DEAD).tasks) == 10


def test_each_right_that_is_missing_is_named_and_nothing_is_zero(aws: Aws) -> None:
    give_up(aws.client("sqs"), 1)
    opened = made(aws, Lambda(wrong=True))
    answering(
        opened,
        receive_message=denied("ReceiveMessage"),
        list_message_move_tasks=denied("ListMessageMoveTasks", "RequestThrottled", "slow"),
    )
    found = looked(opened, DEAD)
    assert set(found.unknown) == {
        "event source mappings of securebase-prod-webhook-delivery", f"redrives of {DEAD}", f"messages of {DEAD}",
    }  # fmt: skip
    assert found.unknown[f"redrives of {DEAD}"] == "sqs:ListMessageMoveTasks failed with RequestThrottled: slow"
    assert not state_of(found, OWN).consumer_known
    # How many there are is known all the same.
    assert found.findings[0].text == "1 message was given up"
    assert "each is kept for 14 d" in found.findings[0].evidence


def test_another_region_has_none_of_them(aws: Aws) -> None:
    opened = made(aws)
    missing = denied("GetQueueUrl", "AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist.")
    client = answering(opened, get_queue_url=missing)
    found = looked(opened)
    assert {each.visible for each in found.figures} == {None}
    assert found.findings == ()
    assert len(found.unknown) == 5
    # No more is asked of what is not there.
    assert set(client.calls) == {"get_queue_url"}


def test_an_account_with_a_thousand_queues_is_asked_of_ours_alone(aws: Aws) -> None:
    sqs = aws.client("sqs")
    for number in range(1100):
        sqs.create_queue(QueueName=f"securebase-prod-other-{number}")
    opened = made(aws)
    client = answering(opened)
    looked(opened)
    assert (
        sorted(client.calls) == ["get_queue_attributes"] * 5 + ["get_queue_url"] * 5 + ["list_message_move_tasks"] * 2
    )


def test_next_commands_are_there(aws: Aws) -> None:
    sqs = aws.client("sqs")
    give_up(sqs, 2)
    give_up(sqs, 2, fifo=True)
    sqs.send_message(QueueUrl=url_of(sqs, FAILED_EVENTS), MessageBody="{}")
    steps = [step.command for each in looked(made(aws)).findings for step in each.steps]
    assert f"phase3b ops queue prod {DEAD}.fifo --redrive --dry-run" in steps
    for line in steps:
        words = shlex.split(line)
        name = max((each for each in KNOWN if line.startswith(f"{each} ")), key=len)
        KNOWN[name].make_context(name, words[len(name.split()) :])
    assert len(steps) == 6


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ("webhook_deliveries", [OWN, DEAD, f"{OWN}.fifo", f"{DEAD}.fifo"]),
        (OWN, [OWN, DEAD]),
        (f"{DEAD}.fifo", [f"{OWN}.fifo", f"{DEAD}.fifo"]),
        ("failed_events", [FAILED_EVENTS]),
    ],
)
def test_a_queue_by_any_of_its_names(aws: Aws, wanted: str, names: list[str]) -> None:
    assert [each.name for each in chosen_queues(made(aws), wanted)] == names


def test_a_queue_that_is_not_the_environments(aws: Aws) -> None:
    with pytest.raises(Phase3bError, match='prod has no queue "webhook_delivery"'):
        chosen_queues(made(aws), "webhook_delivery")


def test_durations_and_ends() -> None:
    assert [duration(each) for each in (0, 59, 60, 5400, 7200, 86_400, 14 * 86_400)] == [
        "0 s", "59 s", "1 min", "1.5 h", "2 h", "1 d", "14 d",
    ]  # fmt: skip
    from queues_made import END  # noqa: PLC0415

    assert kept_until(END, 86_400) == END + timedelta(days=1)
