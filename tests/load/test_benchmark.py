"""A benchmark of a local API with tiny functions: cold and warm are what they are called, and nothing is silently less."""

from __future__ import annotations

import os
import signal
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from local_made import NOTHING

from phase3b.benchmark.calling import Tenant
from phase3b.benchmark.client import Client
from phase3b.benchmark.environments import Environments, NoEnvironments, local_environments
from phase3b.benchmark.measured import Measurements
from phase3b.benchmark.rounds import Benchmark, Rounds
from phase3b.benchmark.route_calls import RouteCall, RouteCalls, Source
from phase3b.benchmark.socket_calls import SocketCalls
from phase3b.local.api.local_service import LocalFunction, LocalRoute
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi

pytestmark = pytest.mark.xdist_group("local-api")

# `made` has the things that are there, a line each; `connected` the last connection.
HANDLER = """
import json, os, pathlib, time, urllib.request

FOLDER = pathlib.Path(os.environ["FOLDER"])
time.sleep(0.1)

def answer(status, body=None):
    return {"statusCode": status, "body": "" if body is None else json.dumps(body)}

def handle(event, context):
    if event.get("type") == "REQUEST":
        resource = event["methodArn"].split("/")[0] + "/*"
        statement = {"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": resource}
        return {"principalId": "x", "policyDocument": {"Statement": [statement]}, "context": {}}
    route = event["requestContext"].get("routeKey")
    if route == "$connect":
        (FOLDER / "connected").write_text(event["requestContext"]["connectionId"])
    if route == "$default":
        return answer(200, "pong")
    if route:
        return answer(200)
    method, path = event["httpMethod"], event["resource"]
    things = FOLDER / "things"
    things.mkdir(exist_ok=True)
    if path == "/broken":
        return answer(409, {"detail": "it never works"})
    if path == "/send":
        url = os.environ["AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI"] + "/@connections/" + (FOLDER / "connected").read_text()
        urllib.request.urlopen(urllib.request.Request(url, event["body"].encode(), method="POST")).close()
        return answer(202)
    if path == "/things":
        name = f"t{time.time_ns()}"
        (things / name).touch()
        return answer(201, {"thing_id": name})
    thing = things / event["pathParameters"]["thing_id"]
    if not thing.exists():
        return answer(404, {"detail": "gone"})
    if path.endswith("/late"):
        # Only of a thing that was there for a while.
        return answer(200 if time.time() - thing.stat().st_ctime > 0.6 else 404, {})
    if method == "DELETE":
        thing.unlink()
        return answer(204)
    return answer(200, {"thing_id": thing.name})
"""
LINES = (
    ("POST /things", 201), ("GET /things/{thing_id}", 200), ("DELETE /things/{thing_id}", 204), ("GET /things/{thing_id}/late", 200),
    ("GET /broken", 200), ("GET /cached/{thing_id}", 200),
)  # fmt: skip
NEEDED = {"thing_id": Source("POST /things", "thing_id")}
CALLS = {
    label: RouteCall(
        label, *label.split(" "), {}, None, "f", success, None, NEEDED if "{" in label else {},
        ("DELETE /things/{thing_id}", "thing_id", "thing_id") if label == "POST /things" else None,
    )
    for label, success in LINES
}  # fmt: skip
PUSH = RouteCall("POST /send", "POST", "/send", {}, {"text": "{marker}"}, "f", 202, None, {})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("benchmark")


@pytest.fixture(scope="module")
def api(folder: Path) -> Iterator[LocalApi]:
    package = folder / "f.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("f/__init__.py", "")
        archive.writestr("f/handler.py", HANDLER)
    functions = tuple(
        LocalFunction(
            name, f"aws-{name}", f"arn:{name}", package, "f.handler.handle", 5, 128, 10, {"FOLDER": str(folder)}
        )
        for name in ("f", "a")
    )
    route = LocalRoute("GET", "/", "o", "f", True, 0, 1000, 1000, (), None)
    routes = tuple(
        replace(route, method=each.method, path=each.path, cache_seconds=60 * ("cached" in each.path))
        for each in (*CALLS.values(), PUSH)
    )
    with LocalApi(
        replace(NOTHING, functions=functions, routes=routes, authorizer="a"), Options(folder / "running", processes=2)
    ) as running:
        yield running


def benchmark(api: LocalApi, environments: Environments, rounds: Rounds, **changes: Any) -> Benchmark:
    client = Client(api.url, 10)
    sockets = SocketCalls(client, environments, str(api.websocket_url), "f", "ping", [PUSH], 5)
    tenants = [Tenant(name, name, "key") for name in ("a", "b")]
    given = {"routes": RouteCalls(CALLS, {}), "sockets": sockets, **changes}
    return Benchmark(
        client,
        environments,
        tenants=tenants,
        prepare=(),
        cached=frozenset({"GET /cached/{thing_id}"}),
        rounds=rounds,
        **given,
    )


def counts(found: Measurements) -> dict[tuple[str, str], int]:
    return {key: each.whole().get_total_count() for key, each in found.calls.items()}


def test_every_call_is_cold_or_warm_and_what_fails_is_said(api: LocalApi, folder: Path) -> None:
    environments = local_environments(api.invocation_url, ("f",), 10)
    found = benchmark(api, environments, Rounds(1, 2, 1, 1, 3)).run(lambda *_: None)
    assert found.impossible == {"GET /broken": "409 it never works"}
    called = [label for label in CALLS if label != "GET /broken"]
    events = ["WebSocket connect", "WebSocket message", "push of POST /send"]
    counted = counts(found)
    assert {key for key in counted if key[1] == "cached"} == {("GET /cached/{thing_id}", "cached")}
    assert {key: times for key, times in counted.items() if key[1] == "warm" and key[0] != "WebSocket connect"} == {
        (label, "warm"): 2 for label in (*called, *events) if label != "WebSocket connect"
    }
    # What found every process busy was cold as well, and made again.
    assert all(counted[label, "cold"] >= 1 for label in (*called, *events))
    assert not any(each.failed for each in found.calls.values())
    # Importing takes 100 ms, which a cold call waits for; so does what Lambda counts of it.
    for latencies in (found.calls, found.invocations):
        assert all(each.whole().get_min_value() >= 100_000 for key, each in latencies.items() if key[1] == "cold")
        assert all(each.whole().get_min_value() < 100_000 for key, each in latencies.items() if key[1] == "warm")
    of_function = {start: each.whole().get_total_count() for (_, start), each in found.invocations.items()}
    assert of_function["warm"] == 2 * len(called)
    # All that was made is deleted, what was waited for among it.
    assert list((folder / "things").iterdir()) == []


def test_where_nobody_may_end_environments_starts_are_not_known(api: LocalApi) -> None:
    routes = RouteCalls({label: CALLS[label] for label in ("POST /things", "DELETE /things/{thing_id}")}, {})
    found = benchmark(api, NoEnvironments(), Rounds(1, 2, 2, 1, 3), routes=routes).run(lambda *_: None)
    assert {start for _, start in found.calls} == {"not known"}
    assert set(counts(found).values()) == {2}
    assert not found.starts_known


def test_a_session_that_can_not_end_environments_is_noticed(api: LocalApi) -> None:
    assert not local_environments(api.invocation_url, ("none",), 10).known


def test_ctrl_c_ends_it_with_what_there_is(api: LocalApi) -> None:
    environments = local_environments(api.invocation_url, ("f",), 10)

    def told(kind: str, number: int, of: int) -> None:
        del of
        if (kind, number) == ("warm", 2):
            assert threading.current_thread() is threading.main_thread()
            os.kill(os.getpid(), signal.SIGINT)

    found = benchmark(api, environments, Rounds(1, 50, 2, 1, 3)).run(told)
    assert found.interrupted
    assert counts(found)["POST /things", "warm"] == 1


def test_a_service_that_is_gone_is_said_and_not_waited_for() -> None:
    client = Client("http://127.0.0.1:9", 1)
    answer = client.send("GET", "/", {})
    assert (answer.status, answer.why.partition(":")[0]) == (599, "ConnectionRefusedError")
