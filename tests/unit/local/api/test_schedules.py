"""Schedules by the account's clock, and what becomes of an event that its function fails with."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from local_made import NOTHING
from points_made import KeptPoints

from phase3b.local.account_state.limits import AsynchronousInvocation
from phase3b.local.api.lambda_service.function_pool import FunctionBusyError, FunctionError
from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.api.lambda_service.schedules import Schedules, runs_between
from phase3b.local.api.local_service import LocalFunction, ScheduleSource
from phase3b.local.metrics.own_metrics import OwnMetrics

HOUR = 3600.0
# A Saturday, eight in the morning UTC.
BEGIN = 1_795_852_800.0
SOURCE = ScheduleSource("f", "p-f-nightly", "arn:rule", "rate(1 hour)", {"task": "t"})
OF_F = {"FunctionName": "p-f"}


def test_when_schedules_run() -> None:
    assert runs_between("rate(1 hour)", BEGIN, BEGIN + 2 * HOUR, BEGIN) == [BEGIN + HOUR, BEGIN + 2 * HOUR]
    assert runs_between("rate(1 hour)", BEGIN + HOUR, BEGIN + 1.9 * HOUR, BEGIN) == []
    # Three in the morning of Sunday and Monday.
    assert runs_between("cron(0 3 * * ? *)", BEGIN, BEGIN + 48 * HOUR, BEGIN) == [BEGIN + 19 * HOUR, BEGIN + 43 * HOUR]
    assert runs_between("cron(0 3 * * ? *)", BEGIN + 19 * HOUR, BEGIN + 20 * HOUR, BEGIN) == []
    # A year's jump is not caught up: the newest runs are.
    year = runs_between("rate(1 minute)", BEGIN, BEGIN + 365 * 24 * HOUR, BEGIN)
    assert (len(year), year[-1]) == (60, BEGIN + 365 * 24 * HOUR)


class Answering:
    """Functions whose invocations end as they are told."""

    def __init__(self, ends: list[Exception | None]) -> None:
        self.ends, self.events, self.aliases = ends, list[Any](), list[str]()
        self.points = KeptPoints()
        self.metrics = OwnMetrics(self.points)
        function = LocalFunction("f", "p-f", "arn", Path("none"), "h", 3, 128, None, {}, dead_letters="http://queue")
        self.service = replace(NOTHING, functions=(function,))

    def aws_name(self, name: str) -> str:
        return f"p-{name}"

    async def invoke(self, _: str, event: Any, *, alias: str) -> None:
        self.events.append(event)
        self.aliases.append(alias)
        end = self.ends.pop(0) if self.ends else None
        if end is not None:
            raise end


class Queue:
    def __init__(self, error: Exception | None = None) -> None:
        self.error, self.sent = error, list[Any]()

    def send_message(self, **message: Any) -> None:
        if self.error is not None:
            raise self.error
        self.sent.append(message)


RETRIES = AsynchronousInvocation((60.0, 120.0), 6 * HOUR, (1.0, 300.0))


def looked(
    ends: list[Exception | None],
    times: list[float],
    queue: Queue | None = None,
    *,
    enabled: bool = True,
    reached: bool = True,
    published: list[ScheduleSource] | None = None,
) -> Answering:
    """A rule that runs at BEGIN + one hour, looked at by these times."""
    functions, queue = Answering(ends), queue or Queue()
    schedules = Schedules(
        cast("Functions", functions),
        (SOURCE,),
        lambda: 0.0,
        lambda _: enabled,
        lambda _: reached,
        lambda _: queue,
        RETRIES,
        lambda: [(published or []).pop(0)] if published else [],
    )

    async def look() -> None:
        before = BEGIN
        for each in times:
            async with asyncio.TaskGroup() as group:
                await schedules.look(before, BEGIN + each, BEGIN, group)
            before = BEGIN + each

    asyncio.run(look())
    return functions


def test_a_run_that_succeeds() -> None:
    functions = looked([], [HOUR - 1, HOUR + 2, HOUR + 500])
    assert functions.events == [{"task": "t"}]
    assert functions.points.of("AsyncEventAge", **OF_F) == [2000]
    assert functions.points.total("AsyncEventsDropped", **OF_F) == 0


def test_a_run_that_fails_is_tried_again_after_one_and_two_minutes_and_goes_to_the_dead_letters() -> None:
    queue = Queue()
    times = [HOUR, HOUR + 59, HOUR + 60, HOUR + 179, HOUR + 180, HOUR + 999]
    functions = looked([FunctionError("KeyError", "x")] * 3, times, queue)
    assert len(functions.events) == 3
    assert functions.points.of("AsyncEventAge", **OF_F) == [0, 60_000, 180_000]
    assert functions.points.total("AsyncEventsDropped", **OF_F) == 1
    assert functions.points.total("DeadLetterErrors", **OF_F) == 0
    (message,) = queue.sent
    assert (message["QueueUrl"], message["MessageBody"]) == ("http://queue", '{"task": "t"}')
    assert message["MessageAttributes"]["ErrorMessage"]["StringValue"] == "x"


def test_what_the_dead_letter_queue_does_not_take_is_lost_and_counted() -> None:
    times = [HOUR, HOUR + 60, HOUR + 180]
    functions = looked([FunctionError("KeyError", "x")] * 3, times, Queue(RuntimeError("gone")))
    assert functions.points.total("DeadLetterErrors", **OF_F) == 1
    assert functions.points.total("AsyncEventsDropped", **OF_F) == 1


def test_what_is_throttled_is_tried_for_hours() -> None:
    times = [HOUR, HOUR + 1, HOUR + 2, HOUR + 5, HOUR + 6]
    functions = looked([FunctionBusyError(), FunctionBusyError()], times)
    # Two seconds after the first, then four.
    assert functions.points.of("AsyncEventAge", **OF_F) == [0, 2000, 6000]
    assert functions.points.total("AsyncEventsDropped", **OF_F) == 0


def test_a_rule_that_is_off_does_nothing() -> None:
    functions = looked([], [HOUR, HOUR + 10], enabled=False, reached=False)
    assert (functions.events, functions.points.kept) == ([], [])


def test_a_rule_that_may_not_call_its_function() -> None:
    functions = looked([], [HOUR, HOUR + 10], reached=False)
    assert functions.events == []
    assert functions.points.total("FailedInvocations", RuleName="p-f-nightly") == 1


def test_what_sns_has_published_calls_the_alias_and_is_tried_again_like_any_event() -> None:
    queue, event = Queue(), ScheduleSource("f", "arn:topic", "arn:topic", "", {"Records": []}, "oncall")
    functions = looked([FunctionError("NotDeliveredError", "503")] * 3, [1, 61, 181, 999], queue, published=[event])
    assert (functions.events, functions.aliases) == ([{"Records": []}] * 3, ["oncall"] * 3)
    assert functions.points.total("AsyncEventsDropped", **OF_F) == 1
    assert [each["MessageBody"] for each in queue.sent] == ['{"Records": []}']
