"""The processes of a load test, against a service of the test's own."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from loaded_service import Run, Service, request

from phase3b.load import histogram
from phase3b.load.arrivals import Stretch
from phase3b.load.histogram import Summary
from phase3b.load.order import LocustFile, Message, Order, OrderedSession, Recorded, Users


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
    service.keys.clear()
    closed = run(replace(order, stretches=(), users=Users(1, 6, None)))
    # One user after another tenant's: what a cache has of a tenant would answer all of its sessions but the first.
    assert {*service.keys} == {"a", "b"}
    # Half of all arrivals are meant within a stall of 1 s, so a quarter of them wait for more than half of a second.
    assert summary(opened, "GET /ok").p90_ms > 500
    assert summary(closed, "GET /ok").p90_ms < 500
    assert summary(closed, "GET /ok").max_ms > 500


def test_an_answer_that_leads_elsewhere_is_a_failure(service: Service, order: Order, run: Run) -> None:
    service.status = 302
    raw = run(replace(order, stretches=(Stretch(1, 5, 5),)))
    assert raw["labels"]["GET /ok"]["errors"] == 5
    assert len(service.asked) == 5


def test_another_success_than_the_route_declares_is_a_failure(service: Service, order: Order, run: Run) -> None:
    raw = run(replace(order, routes={"GET /ok": 201}, prepare=(request("GET /ok"),), stretches=(Stretch(1, 5, 5),)))
    found = raw["labels"]["GET /ok"]
    assert (found["errors"], found["statuses"]) == (5, {"200 in place of 201": 5})
    assert raw["workers"][0]["prepare_failures"] == {"GET /ok 200 in place of 201": 2}
    assert len(service.asked) == 7


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


def test_messages_of_connections_are_measured_to_their_answer(service: Service, order: Order, run: Run) -> None:
    """A push in between is no answer; what is never answered is lost."""
    said = Message("ping", {"type": "ping"}, {"type": "pong"}, 3600)
    unheard = Message("shout", {"type": "shout"}, {"type": "echo"}, 3600)
    raw = run(
        replace(
            order, sessions=(OrderedSession("s", 1, (request("POST /push", body={"text": "x"}),)),), listeners=2,
            connections_per_second=100, messages=(said, unheard), limits=replace(order.limits, push_timeout_seconds=1),
        )
    )  # fmt: skip
    ping, shout = (raw["labels"][f"message {name}"] for name in ("ping", "shout"))
    assert set(ping["statuses"]) == {"answered"}
    assert ping["errors"] == 0
    assert set(shout["statuses"]) == {"lost"}
    # Two connections, each once a second for three seconds.
    assert 1 <= ping["statuses"]["answered"] <= 15
    assert ping["statuses"]["answered"] + shout["errors"] == len(service.heard)


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


def test_recorded_requests_are_sent_when_they_were_with_ids_of_the_test(
    service: Service, order: Order, run: Run
) -> None:
    """The tenant's own ids, until they are deleted: what has none then is counted and not sent."""
    kinds = (
        request("GET /list/{id}"),
        request("DELETE /list/{id}"),
        request("GET /list"),
    )
    recorded = Recorded((0.0, 0.1, 0.2, 0.8, 1.0), (0, 0, 0, 1, 1), (0, 1, 0, 0, 2), {})
    raw = run(
        replace(
            order, sessions=tuple(OrderedSession(each.label, 1, (each,)) for each in kinds), recorded=recorded,
            stretches=(Stretch(2, 2.5, 2.5),), prepare=(request("PUT /list", keep={"id": "items.0.id"}),), warm_up_seconds=0,
        ),
        workers=2,
    )  # fmt: skip
    assert {label: count["statuses"] for label, count in raw["labels"].items()} == {
        "GET /list/{id}": {"200": 2}, "DELETE /list/{id}": {"200": 1}, "GET /list": {"200": 1},
    }  # fmt: skip
    assert [each["unfilled"] for each in raw["workers"] if each["unfilled"]] == [{"GET /list/{id}": 1}]
    assert {path for _, path, _ in service.asked} == {"/v1/list", "/v1/list/i-7"}


def test_tenants_that_could_not_be_prepared_are_said(service: Service, order: Order, run: Run) -> None:
    service.status = 403
    raw = run(replace(order, prepare=(request("PUT /first"),), stretches=(Stretch(1, 2, 2),)))
    assert raw["workers"][0]["unprepared"] == 2
    assert raw["workers"][0]["prepare_failures"] == {"PUT /first 403": 2}


USERS = """
from locust import HttpUser, SequentialTaskSet, constant, task


class Reader(HttpUser):
    wait_time = constant(0.1)

    def on_start(self):
        self.client.get("/list", params={"of": "start"})

    @task
    def read(self):
        first = self.client.get("/v1/list?page=1").json()["items"][0]["id"]
        self.client.post(f"/list/{first}", json={"text": "a"})
        with self.client.get("/list/x", catch_response=True) as response:
            response.failure("not what was expected")
"""
ROUTES = {"GET /list": 200, "POST /list/{id}": 200, "GET /list/{id}": 200}


def test_users_of_a_locust_file_send_with_our_client_at_an_open_models_times(
    service: Service, order: Order, run: Run
) -> None:
    """Each arrival is a user with one task; its first request counts from when the user was meant to come."""
    service.every_seconds, service.stall_seconds = 2.0, 1.0
    file = LocustFile("users.py", "", USERS)
    raw = run(replace(order, sessions=(), locust_file=file, routes=ROUTES, stretches=(Stretch(4, 10, 10),)), workers=2)
    statuses = {label: count["statuses"] for label, count in raw["labels"].items()}
    # Who comes last is stalled until the end, after which nothing is sent.
    assert {label: list(of) for label, of in statuses.items()} == {
        "GET /list": ["200"], "POST /list/{id}": ["200"], "GET /list/{id}": ["200 taken as a failure"],
    }  # fmt: skip
    assert 70 <= statuses["GET /list"]["200"] <= 80
    assert raw["labels"]["GET /list/{id}"]["errors"] == sum(statuses["GET /list/{id}"].values())
    # As customers wait who come within a stall: of half of all first requests.
    assert summary(raw, "GET /list").p90_ms > 300
    assert sum(each["started"] for each in raw["workers"]) == 40
    assert {path for _, path, _ in service.asked} == {
        "/v1/list?of=start",
        "/v1/list?page=1",
        "/v1/list/i-7",
        "/v1/list/x",
    }
    assert {tuple(each["task_failures"]) for each in raw["workers"]} == {()}


@pytest.mark.parametrize(
    ("right", "wrong", "failure"),
    [
        ('["items"]', '["missing"]', "users.py:13: KeyError: 'missing'"),
        ('f"/list/{first}"', '"https://example.com/list"', "users.py:14: ValueError: example.com is not 127.0.0.1:"),
    ],
    ids=["a key", "another host"],
)
def test_users_of_a_locust_file_are_there_until_the_end_and_errors_of_their_tasks_are_said(
    order: Order, run: Run, right: str, wrong: str, failure: str
) -> None:
    broken = USERS.replace(right, wrong, 1)
    raw = run(
        replace(
            order, sessions=(), locust_file=LocustFile("users.py", "", broken), routes=ROUTES, stretches=(),
            users=Users(3, 2, None),
        )
    )  # fmt: skip
    assert raw["labels"]["GET /list"]["errors"] == 0
    assert raw["labels"]["GET /list"]["statuses"]["200"] >= 6
    (failures,) = [each["task_failures"] for each in raw["workers"]]
    assert [each[: len(failure)] for each in failures] == [failure]
    assert raw["ended_by"] == "all arrivals were sent"


def test_the_example_of_the_documents_runs_as_it_is(order: Order, run: Run) -> None:
    text = (Path(__file__).parents[2] / "docs/load.md").read_text("utf-8")
    code = text.partition("```python\n")[2].partition("```")[0]
    routes = dict.fromkeys(("GET /support/tickets", "GET /support/tickets/{ticket_id}", "POST /support/tickets"), 200)
    file = LocustFile("users.py", "", code)
    raw = run(replace(order, sessions=(), locust_file=file, routes=routes, stretches=(Stretch(2, 10, 10),)))
    # 200 is not the 201 that the example wants.
    assert {label: list(count["statuses"]) for label, count in raw["labels"].items()} == {
        "GET /support/tickets": ["200"], "GET /support/tickets/{ticket_id}": ["200"],
        "POST /support/tickets": ["200 taken as a failure"],
    }  # fmt: skip
    assert [each["task_failures"] for each in raw["workers"]] == [{}]
