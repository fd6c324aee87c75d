"""Episodes on an embedded AWS and a session with a small function: alarms really fire and are over; faults are always taken out."""

from __future__ import annotations

import asyncio
import os
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from account_state_server import Aws, Start, start
from drilled_alarms import deployed, of_each_kind
from local_made import NOTHING

from phase3b.drill.caused import Caused
from phase3b.drill.causes.cause import (
    AskTable,
    Cause,
    GiveUpMessages,
    Invoke,
    PutFault,
    Scene,
    SendMessages,
    TakeMessages,
)
from phase3b.drill.causes.episode import Episode
from phase3b.drill.doing.large_tables import LargeTables
from phase3b.drill.doing.local_session import LocalSession
from phase3b.drill.doing.playing import Means, all_caused, pause_seconds
from phase3b.drill.doing.queue_messages import QueueMessages
from phase3b.drill.doing.table_requests import TableRequests
from phase3b.drill.doing.topic_messages import TopicMessages
from phase3b.drill.rehearsal import Account
from phase3b.errors import Phase3bError
from phase3b.local.api.local_service import LocalFunction, QueueSource
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.local.aws.claim import Session
from phase3b.local.cloudwatch.sent_points import SentPoints
from phase3b.local.faults.asked_faults import AskedFaults
from phase3b.local.faults.fault import Fault
from phase3b.plan.cloudwatch.alarm import Alarm, AlarmKind
from phase3b.plan.cloudwatch.measures import Statistic, StatisticName
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries

__all__ = ["start"]
pytestmark = pytest.mark.xdist_group("local-api")
BODY = '{"TableName": "p-t", "Key": {"id": {"S": "1"}}}'
CONSUMED = "consumed"
FAILING = PutFault(Fault("errors", "p-f"), in_aws=False)


class Place:
    """What is up."""

    def __init__(self, aws: Aws, session: Session) -> None:
        self.aws, self.session = aws, session

    def play(self, *causes: Cause) -> dict[str, Caused]:
        """One episode of them."""
        found, _ = self.played(causes)
        return found

    def played(
        self, causes: Sequence[Cause], expecting: Sequence[Alarm] = (), seconds: float | None = None
    ) -> tuple[dict[str, Caused], tuple[str, ...]]:
        names = {each.alarm.name: each.alarm.name for each in (*causes, *map(_cause_of, expecting))}
        playing = self._played(Episode(tuple(causes)), names, expecting)
        found: tuple[dict[str, Caused], tuple[str, ...]] = asyncio.run(asyncio.wait_for(playing, seconds))
        return found

    async def _played(self, episode: Episode, names: dict[str, str], expecting: Sequence[Alarm]) -> Any:
        async with aiohttp.ClientSession() as http:
            aws, cloudwatch = self.aws, self.aws.client("cloudwatch")
            means = Means(
                Account(aws.endpoint, "us-east-1", cloudwatch, {}),
                LocalSession(self.session, http),
                TableRequests(aws.endpoint, "us-east-1", http),
                None,
                QueueMessages(aws.client("sqs")),
                TopicMessages(aws.client("sns")),
                LargeTables(aws.client("dynamodb")),
                cloudwatch,
                None,
            )
            return await all_caused(means, [episode], aws.endpoint, names, expecting, lambda *_: None)

    def faults(self) -> tuple[Fault, ...]:
        """Those that are in."""
        return AskedFaults(self.session).active()

    def put(self, alarm: Alarm) -> Alarm:
        """Deploys an alarm."""
        described = {name: value for name, value in deployed(alarm).items() if value is not None}
        self.aws.client("cloudwatch").put_metric_alarm(**described)
        return alarm


@pytest.fixture
def place(start: Start, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Place]:
    """With `consumed` the queue has a consumer, for which everything waits when it ends."""
    aws = start()
    aws.client("dynamodb").create_table(
        TableName="p-t", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    )  # fmt: skip
    sqs = aws.client("sqs")
    dead = sqs.create_queue(QueueName="p-dead")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    policy = {"RedrivePolicy": f'{{"deadLetterTargetArn": "{arn}", "maxReceiveCount": 3}}'}
    url = sqs.create_queue(QueueName="p-q", Attributes=policy)["QueueUrl"]
    own = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    package = tmp_path / "f.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("handler.py", "def handle(event, context):\n    return {}\n")
    function = LocalFunction("f", "p-f", "arn:f", package, "handler.handle", 20, 128, 50, {})
    service = replace(
        NOTHING,
        aws_endpoint=aws.endpoint,
        functions=(function,),
        queues=(QueueSource("f", url, own, 1),) if getattr(request, "param", "") == CONSUMED else (),
    )
    with LocalApi(service, Options(tmp_path / "api", processes=2), points=SentPoints(aws.endpoint, "us-east-1")) as api:
        yield Place(aws, Session("p", aws.endpoint, os.getpid(), "", "", api.invocation_url, ready=True))


def of(
    kind: AlarmKind, series: MetricSeries, threshold: float, statistic: StatisticName = "Sum", name: str = ""
) -> Alarm:
    """An alarm of two periods of a minute."""
    return replace(
        of_each_kind()[kind], name=name or f"an-alarm-{kind}", measure=Statistic(series, statistic), threshold=threshold,
        period_seconds=60, evaluation_periods=2, datapoints=2,
    )  # fmt: skip


def errors(threshold: float = 2) -> Alarm:
    return of("function_errors", Metric.FUNCTION_ERRORS.of(FunctionName="p-f"), threshold)


def cause(alarm: Alarm, scene: Scene, minutes: tuple[int, ...] = (0, 1), over_by: int = 8) -> Cause:
    return Cause(alarm, "functions", "it is done", scene, minutes, 2, over_by, "f")


def _cause_of(alarm: Alarm) -> Cause:
    return cause(alarm, Scene("nothing"))


@pytest.mark.parametrize(("minute", "passed", "pause"), [(5, 3.0, 2.0), (5, 5.0, 0.0), (5, 9.0, 0.0), (12, 9.0, 3.0)])
def test_at_sixty_times_a_minute_is_a_second_and_what_took_longer_is_made_up_for(
    minute: int, passed: float, pause: float
) -> None:
    assert pause_seconds(minute, 60, passed) == pause


def test_what_really_fails_makes_the_alarm_fire_and_then_it_is_over(place: Place) -> None:
    alarm = place.put(errors())
    throttled = place.put(of("read_throttles", Metric.READ_THROTTLES.of(TableName="p-t"), 4))
    fault = PutFault(Fault("throttle", "p-t", side="read", reason="AccountLimitExceeded"), in_aws=True)
    found = place.play(
        cause(alarm, Scene("fails", (FAILING,), (Invoke("f", "{}", 3),))),
        cause(throttled, Scene("throttled", (fault,), (AskTable("GetItem", BODY, 5),))),
    )
    for each, read in ((alarm, 3), (throttled, 5)):
        did = found[each.name]
        assert (did.did.fired_minutes, did.read, did.by, did.does) == (2, read, "functions", "it is done")
        assert did.did.over_minutes is not None
    assert place.faults() == ()


def test_too_little_does_not_make_it_fire_and_what_it_read_is_told(place: Place) -> None:
    alarm = place.put(errors(threshold=3))
    found = place.play(cause(alarm, Scene("fails", (FAILING,), (Invoke("f", "{}", 3),))))[alarm.name]
    assert (found.did.fired_minutes, found.did.over_minutes, found.read) == (None, None, 3)


def test_a_fault_is_out_before_the_next_scene_of_its_minute(place: Place) -> None:
    alarm, other = (
        place.put(errors()),
        place.put(of("function_throttles", Metric.INVOCATIONS.of(FunctionName="p-f"), 7)),
    )
    found = place.play(
        cause(alarm, Scene("fails", (FAILING,), (Invoke("f", "{}", 3),))),
        cause(other, Scene("works", (), (Invoke("f", "{}", 5),))),
    )
    assert (found[alarm.name].read, found[other.name].read) == (3, 8)


def test_one_period_that_is_bad_is_too_few(place: Place) -> None:
    """What is done in a minute is measured in that minute, and no part of it in the next."""
    alarm = place.put(errors())
    found = place.play(cause(alarm, Scene("fails", (FAILING,), (Invoke("f", "{}", 3),)), minutes=(0,)))[alarm.name]
    assert found.did.fired_minutes is None


@pytest.mark.parametrize("place", [CONSUMED], indirect=True)
def test_messages_wait_while_their_consumer_is_stuck_and_are_taken_out_again(place: Place) -> None:
    age = place.put(of("queue_age", Metric.OLDEST_MESSAGE.of(QueueName="p-q"), 120, "Maximum"))
    stuck = PutFault(Fault("consumer", "p-q"), in_aws=False)
    scene = Scene("waits", (stuck,), (SendMessages("p-q", fifo=False, count=1),), (TakeMessages("p-q"),), 5)
    found = place.play(cause(age, scene, minutes=(0,), over_by=12))[age.name]
    # More than two minutes at the end of the third and of the fourth.
    assert found.did.fired_minutes == 4
    assert found.did.over_minutes == 6
    assert place.faults() == ()
    assert _messages(place, "p-q") == 0


def test_messages_are_given_up_and_taken_out_again(place: Place) -> None:
    dead = place.put(of("dead_letters", Metric.VISIBLE_MESSAGES.of(QueueName="p-dead"), 10, "Maximum"))
    place.aws.client("sqs").send_message(QueueUrl=_url(place, "p-dead"), MessageBody="somebody's")
    scene = Scene("given up", (), (GiveUpMessages("p-q", fifo=False, count=11),), (TakeMessages("p-dead"),), 3)
    found = place.play(cause(dead, scene, minutes=(0,), over_by=10))[dead.name]
    assert (found.did.fired_minutes, found.read) == (2, 12)
    # What is not the drill's stays.
    assert (_messages(place, "p-dead"), _messages(place, "p-q")) == (1, 0)


def test_faults_are_taken_out_when_something_goes_wrong(place: Place) -> None:
    alarm = place.put(errors())
    late = PutFault(Fault("latency", "sqs", milliseconds=1), in_aws=True)
    waits = Scene("waits", (late,), (SendMessages("p-q", fifo=False, count=1),), (TakeMessages("p-q"),), 5)
    with pytest.raises(Phase3bError, match="no function g runs here"):
        place.play(cause(alarm, waits, minutes=(0,)), cause(alarm, Scene("fails", (FAILING,), (Invoke("g", "{}", 1),))))
    assert place.faults() == ()
    assert _messages(place, "p-q") == 0


def test_faults_are_taken_out_when_somebody_ends_it(place: Place) -> None:
    slow = PutFault(Fault("latency", "p-f", milliseconds=5_000), in_aws=False)
    with pytest.raises(TimeoutError):
        place.played(
            [cause(place.put(errors()), Scene("is slow", (slow, FAILING), (Invoke("f", "{}", 1),)))], seconds=1
        )
    assert place.faults() == ()


def test_an_alarm_that_fires_though_nothing_was_done_to_it_is_named(place: Place) -> None:
    alarm = place.put(errors())
    other = place.put(of("function_error_share", Metric.INVOCATIONS.of(FunctionName="p-f"), 1, name="another"))
    _, others = place.played([cause(alarm, Scene("fails", (FAILING,), (Invoke("f", "{}", 3),)))], [other])
    assert others == ("another",)


def _url(place: Place, queue: str) -> str:
    return str(place.aws.client("sqs").get_queue_url(QueueName=queue)["QueueUrl"])


def _messages(place: Place, queue: str) -> int:
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    found = place.aws.client("sqs").get_queue_attributes(QueueUrl=_url(place, queue), AttributeNames=names)[
        "Attributes"
    ]
    return sum(map(int, found.values()))
