"""The processes of a load test, against a service of the test's own."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from loaded_service import Run, Service, request

from phase3b.load import histogram
from phase3b.load.arrivals import Stretch
from phase3b.load.histogram import Summary
from phase3b.load.order import Order, OrderedSession, Users


def summary(raw: Mapping[str, Any], label: str) -> Summary:
    found = histogram.summary(histogram.unpacked(raw["labels"][label]["latency"]))
    assert found is not None
    return found


def test_sessions_are_sent_with_what_they_know(service: Service, order: Order, run: Run) -> None:
    steps = (
        request("GET /list", query={"of": "{tenant}"}, keep={"id": "items.0.id"}),
        request("POST /list/{id}", body={"text": "{number}"}),
        request("GET /never/{missing}"),
    )
    raw = run(
        replace(
            order,
            sessions=(OrderedSession("s", 1, steps),),
            stretches=(Stretch(1, 4, 4),),
            prepare=(request("PUT /first"),),
        )
    )
    assert raw["ended_by"] == "all arrivals were sent"
    assert [each for each in service.asked if each[0] == "PUT"] == [("PUT", "/v1/first", None)] * 2
    assert {label: count["statuses"] for label, count in raw["labels"].items()} == {
        "GET /list": {"200": 4},
        "POST /list/{id}": {"200": 4},
    }
    posts = sorted((path, body["text"]) for method, path, body in service.asked if method == "POST")
    assert posts == [("/v1/list/i-7", str(number)) for number in range(4)]
    assert {path for method, path, _ in service.asked if method == "GET"} <= {"/v1/list?of=t-0", "/v1/list?of=t-1"}


def test_a_stall_is_in_the_latency_of_an_open_model_and_not_in_that_of_a_closed_one(
    service: Service, order: Order, run: Run
) -> None:
    """Coordinated omission: who waits for a stalled service asks it once, where customers would have asked all the time."""
    service.every_seconds, service.stall_seconds = 2.0, 1.0
    opened = run(replace(order, stretches=(Stretch(6, 20, 20),)))
    closed = run(replace(order, stretches=(), users=Users(1, 6, None)))
    # Half of all arrivals are meant within a stall of 1 s, so a quarter of them wait for more than half of a second.
    assert summary(opened, "GET /ok").p90_ms > 500
    assert summary(closed, "GET /ok").p90_ms < 500
    assert summary(closed, "GET /ok").max_ms > 500


@pytest.mark.long
def test_workers_share_the_sessions_of_one(order: Order, run: Run) -> None:
    one, two = (run(replace(order, spacing="poisson"), workers=workers) for workers in (1, 2))
    assert one["labels"]["GET /ok"]["statuses"] == two["labels"]["GET /ok"]["statuses"]
    assert [each["lost_after_seconds"] for each in two["workers"]] == [None, None]
    assert sum(each["started"] for each in two["workers"]) == one["workers"][0]["started"]
    assert all(each["started"] for each in two["workers"])


def test_a_push_is_measured_to_where_it_arrives_and_a_lost_one_is_said(
    service: Service, order: Order, run: Run
) -> None:
    sends = request("POST /push", body={"text": "{marker}"}, pushed=True)
    loses = request("POST /other", body={"text": "{marker}"}, pushed=True)
    raw = run(
        replace(
            order, sessions=(OrderedSession("s", 1, (sends, loses)),), listeners=2, stretches=(Stretch(1, 3, 3),),
            limits=replace(order.limits, push_timeout_seconds=1),
        )
    )  # fmt: skip
    assert raw["connections"] == 2
    assert raw["labels"]["WebSocket connect"]["statuses"] == {"101": 2}
    assert raw["labels"]["push of POST /push"]["statuses"] == {"arrived": 3}
    assert raw["labels"]["push of POST /other"]["statuses"] == {"lost": 3}
    assert raw["labels"]["push of POST /other"]["errors"] == 3
    assert len(service.sockets) == 2


@pytest.mark.long
def test_a_run_that_fails_too_much_stops_itself(service: Service, order: Order, run: Run) -> None:
    service.status = 503
    raw = run(replace(order, stretches=(Stretch(60, 10, 10),)))
    assert raw["ended_by"] == "100 % of the requests of 2 s failed"


def test_ctrl_c_ends_a_run_with_what_there_is(order: Order, run: Run) -> None:
    sent: list[int] = []

    def told(event: Mapping[str, Any]) -> None:
        if event["event"] == "progress" and event["labels"] and not sent:
            sent.append(signal.SIGINT)
            os.kill(os.getpid(), signal.SIGINT)

    raw = run(replace(order, stretches=(Stretch(60, 10, 10),)), told=told)
    assert raw["ended_by"] == "interrupted"
    assert sum(raw["labels"]["GET /ok"]["statuses"].values()) >= 1


def test_a_worker_that_is_lost_is_said_and_the_others_go_on(order: Order, run: Run) -> None:
    """Killed while it sends: what it had reported counts."""
    import psutil  # noqa: PLC0415  Locust's own

    killed: list[int] = []

    def told(event: Mapping[str, Any]) -> None:
        if event["event"] == "progress" and event["labels"] and not killed:
            workers = [each for each in psutil.Process().children() if "worker" in each.cmdline()]
            killed.append(workers[0].pid)
            workers[0].kill()

    raw = run(replace(order, stretches=(Stretch(8, 20, 20),)), workers=2, told=told)
    lost = [each for each in raw["workers"] if each["lost_after_seconds"] is not None]
    assert len(lost) == 1
    assert lost[0]["unreported_seconds"] > 0
    assert raw["ended_by"] == "all arrivals were sent"
    assert 80 <= sum(raw["labels"]["GET /ok"]["statuses"].values()) < 160
