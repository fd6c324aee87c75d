"""The heartbeat: every ended minute once and in order, however the clock goes on."""

from __future__ import annotations

import json
import threading
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from typing import Any

import pytest
from account_state_server import ACCOUNT_ID, BEGIN, REGION, Aws, Start

from phase3b.local.account_state.clock import Clock
from phase3b.local.cloudwatch.metric_stores import metric_store
from phase3b.local.cloudwatch.minutes import Minutes
from phase3b.local.cloudwatch.sent_points import SentPoints
from phase3b.local.cloudwatch.series import series_of
from phase3b.local.kept.gate import Gate

FIRST = int(BEGIN)


def test_each_ended_minute_once_and_in_order() -> None:
    now, seen = [BEGIN + 30.0], []
    minutes = Minutes(Clock(lambda: now[0]), [lambda at: seen.append(("a", at)), lambda at: seen.append(("b", at))])
    assert minutes.walk() == 0
    now[0] += 29.9
    assert minutes.walk() == 0
    now[0] += 0.2
    assert minutes.walk() == 1
    assert seen == [("a", FIRST), ("b", FIRST)]
    now[0] += 3600
    assert minutes.walk() == 60
    assert [at for name, at in seen if name == "b"] == [FIRST + 60 * each for each in range(61)]
    assert minutes.walk() == 0
    # What arrives late is waited for: until then the minute has not ended.
    now[0] += 60
    assert minutes.walk(until=now[0] - 60) == 0
    assert minutes.walk(until=now[0]) == 1


def test_one_that_fails_keeps_no_other_from_its_minute(caplog: pytest.LogCaptureFixture) -> None:
    clock, seen = Clock(lambda: BEGIN), []

    def failing(at: int) -> None:
        raise LookupError(at)

    minutes = Minutes(clock, [failing, seen.append])
    clock.advance(120)
    assert minutes.walk() == 2
    assert seen == [FIRST, FIRST + 60]
    assert [each.message for each in caplog.records] == [
        f"the minute {FIRST} failed",
        f"the minute {FIRST + 60} failed",
    ]


def test_two_threads_work_through_no_minute_twice() -> None:
    clock, seen = Clock(lambda: BEGIN), []
    minutes = Minutes(clock, [seen.append])
    clock.advance(60 * 500)
    threads = [threading.Thread(target=minutes.walk) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert seen == [FIRST + 60 * each for each in range(500)]


def test_a_guard_is_entered_before_minutes_are_taken() -> None:
    """Within a request, which has passed it, it is not entered again."""
    clock, seen = Clock(lambda: BEGIN), []

    @contextmanager
    def guarded() -> Any:
        seen.append("in")
        yield
        seen.append("out")

    minutes = Minutes(clock, [seen.append])
    minutes.guard = guarded
    assert minutes.walk_by_itself(BEGIN + 59) == 0
    assert seen == []
    assert minutes.walk_by_itself(BEGIN + 120) == 2
    assert seen == ["in", FIRST, FIRST + 60, "out"]
    clock.advance(180)
    assert minutes.walk() == 1
    assert seen[4:] == [FIRST + 120]


def test_an_account_that_is_written_stops_neither_requests_nor_minutes() -> None:
    """A request that moves the clock on, the thread and the keeper wait for each other in one order."""
    gate, seen = Gate(), []
    walking, asked = threading.Event(), threading.Event()
    minutes = Minutes(Clock(lambda: BEGIN + 600), [seen.append])
    minutes._next = FIRST

    def guard() -> Any:
        # As the thread comes to it the request is inside, and the keeper has closed the gate behind it.
        walking.set()
        assert asked.wait(10)
        return gate.passed()

    minutes.guard = guard

    def request() -> None:
        with gate.passed():
            assert walking.wait(10)
            keeper.start()
            minutes.walk()

    def keep() -> None:
        asked.set()
        with gate.closed():
            seen.append("written")

    keeper = threading.Thread(target=keep, daemon=True)
    threads = [
        threading.Thread(target=lambda: minutes.walk_by_itself(BEGIN + 600), daemon=True),
        threading.Thread(target=request, daemon=True),
    ]
    for each in threads:
        each.start()
    for each in (*threads, keeper):
        each.join(30)
        assert not each.is_alive()
    assert [each for each in seen if each != "written"] == [FIRST + 60 * each for each in range(10)]


def test_time_that_goes_by_ends_minutes() -> None:
    """A clock that runs 3,000 times as fast: the machine's own seconds are enough for some minutes."""
    begin, seen, three = time.monotonic(), [], threading.Event()

    def note(at: int) -> None:
        seen.append(at)
        if len(seen) >= 3:
            three.set()

    minutes = Minutes(Clock(lambda: BEGIN + (time.monotonic() - begin) * 3000), [note])
    minutes.start()
    assert three.wait(30)
    assert seen == [FIRST + 60 * each for each in range(len(seen))]


def post(aws: Aws, path: str, body: object) -> tuple[int, Any]:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(aws.endpoint + path, data=data)  # noqa: S310  of this test
    try:
        with urllib.request.urlopen(request) as answer:  # noqa: S310
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"{", "JSON"),
        ({"namespace": "n"}, "a list"),
        ([{"namespace": "n", "value": 1}], "`name` is missing"),
        ([{"namespace": "n", "name": "m", "value": "1"}], "a number"),
        ([{"namespace": "n", "name": "m", "value": 1, "count": -1}], "0 or more"),
        ([{"namespace": "n", "name": "m", "values": [1, 2], "counts": [1]}], "2 values with 1 counts"),
        ([{"namespace": "n", "name": "m", "value": 1, "dimensions": {"a": 1}}], "text"),
    ],
)
def test_points_that_are_none_are_refused(start: Start, body: object, reason: str) -> None:
    status, answer = post(start(), "/phase3b/metrics", body)
    assert status == 400
    assert reason in answer["error"]


def test_points_are_sent_together(start: Start) -> None:
    aws = start()
    points = SentPoints(aws.endpoint, REGION)
    assert points.flush()
    for value in (1.23456, 1.23449, 9):
        points.put("n", "m", {"a": "b"}, value, at=BEGIN + 5)
    points.put("n", "m", {"a": "b"}, 9, at=BEGIN + 50, count=2, unit="Count")
    points.put("n", "other", {}, 5)
    assert points.flush()
    store = metric_store(ACCOUNT_ID, REGION)
    series = series_of("n", "m", {"a": "b"})
    assert store.read(series, "SampleCount", 60, BEGIN, BEGIN + 60) == {FIRST: 5}
    assert store.read(series, "Minimum", 60, BEGIN, BEGIN + 60) == {FIRST: 1.234}
    # Without a time it is of when it arrives.
    assert store.all_series()[series_of("n", "other")] == FIRST
    assert points.lost == 0


def test_points_are_of_the_region_that_sends_them(start: Start) -> None:
    aws = start()
    points = SentPoints(aws.endpoint, "eu-west-1")
    points.put("n", "m", {}, 1, at=BEGIN)
    assert points.flush()
    assert metric_store(ACCOUNT_ID, "eu-west-1").newest(series_of("n", "m")) == FIRST
    assert metric_store(ACCOUNT_ID, REGION).all_series() == {}


def test_points_wait_for_an_embedded_aws_that_is_away(start: Start) -> None:
    aws = start()
    points = SentPoints("http://127.0.0.1:9", REGION)
    points.put("n", "m", {}, 1, at=BEGIN)
    assert not points.flush()
    points.put("n", "m", {}, 1, at=BEGIN)
    points._endpoint = aws.endpoint  # it is back
    assert points.flush()
    assert metric_store(ACCOUNT_ID, REGION).read(series_of("n", "m"), "Sum", 60, BEGIN, BEGIN + 60) == {FIRST: 2}


def test_points_are_of_the_accounts_time(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once the embedded AWS has said what time it is there: 70 of the machine's seconds later, and after a jump."""
    aws = start()
    machine = [100.0]
    monkeypatch.setattr("phase3b.local.cloudwatch.sent_points.monotonic", lambda: machine[0])
    points, series = SentPoints(aws.endpoint, REGION), series_of("n", "m")
    assert points.now() is None
    assert points.ask_time()
    machine[0] += 70
    assert points.now() == BEGIN + 70
    points.put("n", "m", {}, 1)
    aws.clock.advance(600)
    assert points.flush()
    points.put("n", "m", {}, 2)
    assert points.flush()
    read = metric_store(ACCOUNT_ID, REGION).read(series, "Sum", 60, BEGIN, BEGIN + 900)
    assert read == {FIRST + 60: 1, FIRST + 600: 2}
    assert not SentPoints("http://127.0.0.1:9", REGION).ask_time()
