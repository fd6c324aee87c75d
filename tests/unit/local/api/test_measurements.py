"""What functions and routes did, by the second: counted by hand, and asked of a local API."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from http_answer import Answer, answer_to
from local_made import NOTHING

from phase3b.local.api.lambda_service.measurements import Measurements, RouteCount
from phase3b.local.api.local_service import LocalFunction, LocalRoute
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.local.requests.cause import cause_of

HANDLER = """
import os

def handle(event, context):
    if event.get("body"):
        raise ValueError(event["body"])
    return {"statusCode": 200, "body": os.environ["_X_AMZN_TRACE_ID"]}
"""
ROUTE = LocalRoute("GET", "/things", "list", "f", False, 0, 1000, 1000, ("limit",), None)


@pytest.fixture
def api(tmp_path: Path) -> Iterator[LocalApi]:
    with zipfile.ZipFile(tmp_path / "f.zip", "w") as archive:
        archive.writestr("handler.py", HANDLER)
    function = LocalFunction("f", "aws-f", "arn:f", tmp_path / "f.zip", "handler.handle", 5, 128, 10, {})
    routes = (ROUTE, replace(ROUTE, method="POST"), replace(ROUTE, path="/cached", cache_seconds=60))
    service = replace(NOTHING, functions=(function,), routes=routes)
    with LocalApi(service, Options(tmp_path / "running", processes=1)) as running:
        yield running


def ask(api: LocalApi, method: str, path: str, data: bytes | None = None) -> Answer:
    return answer_to(urllib.request.Request(api.url + path, data, method=method))  # noqa: S310  our own


def test_what_functions_and_routes_did_can_be_asked_by_the_second(api: LocalApi) -> None:
    begin = int(time.time())
    traced = ask(api, "GET", "/cached?limit=1").text
    assert cause_of(traced) == "GET /cached"
    assert ask(api, "GET", "/cached?limit=1").text == traced
    # Each invocation has its own.
    assert cause_of(ask(api, "GET", "/things").text) == "GET /things"
    ask(api, "POST", "/things", b"no")
    asked = f"{api.invocation_url}/measured?begin={begin}&end={int(time.time()) + 1}"
    with urllib.request.urlopen(asked) as answer:  # noqa: S310  our own
        found = json.load(answer)
    counts = {(each["function"], each["cause"]): each for each in found["functions"]}
    assert {key: (each["invocations"], each["failed"], len(each["inits"])) for key, each in counts.items()} == {
        ("f", "GET /cached"): (1, 0, 1),
        ("f", "GET /things"): (1, 0, 0),
        ("f", "POST /things"): (1, 1, 0),
    }
    assert counts["f", "GET /cached"]["most_memory_mb"] > 1
    # One after the other, also after one that failed.
    assert found["at_once"] == {"f": 1}
    # A failed invocation is no answer of the route.
    assert {each["route"]: (each["requests"], each["cacheable"], each["hits"]) for each in found["routes"]} == {
        "GET /cached": (2, 2, 1),
        "GET /things": (1, 0, 0),
    }
    assert [each["response_bytes"] for each in found["routes"] if each["hits"]] == [2 * len(traced)]
    with pytest.raises(urllib.error.HTTPError, match="400") as refused:
        urllib.request.urlopen(f"{api.invocation_url}/measured?begin=5")  # noqa: S310  our own
    refused.value.close()


def test_seconds_are_added_up_and_durations_keep_three_digits() -> None:
    now = [100.0]
    made = Measurements(lambda: now[0])
    made.invoked("f", "GET /a", {"durationMs": 12.3456, "initDurationMs": 251.9, "maxMemoryUsedMB": 80}, failed=False)
    now[0] = 101.5
    made.invoked("f", "GET /a", {"durationMs": 12.3411, "maxMemoryUsedMB": 90}, failed=True)
    made.invoked("f", "GET /a", None, failed=True)
    made.invoked("g", "(stream)", {"durationMs": 1, "maxMemoryUsedMB": 10}, failed=False)
    made.answered("GET /a", RouteCount(1, 1, 0, 10, 20))
    made.answered("GET /a", RouteCount(1, 1, 1, 10, 20))
    found = made.between(100, 102)
    assert found["since"] == 100.0
    assert found["functions"][0] == {
        "function": "f", "cause": "GET /a", "invocations": 3, "failed": 2, "durations": [(12.3, 2)], "inits": [(252.0, 1)],
        "most_memory_mb": 90,
    }  # fmt: skip
    assert found["routes"] == [
        {"route": "GET /a", "requests": 2, "cacheable": 2, "hits": 1, "request_bytes": 20, "response_bytes": 40}
    ]
    (first,) = made.between(100, 101)["functions"]
    assert (first["invocations"], first["most_memory_mb"]) == (1, 80)


def test_at_a_time_are_those_that_run_or_wait() -> None:
    now = [100.0]
    made = Measurements(lambda: now[0])
    with made.inside("f"), made.inside("g"):
        with made.inside("f"):
            assert made.between(100, 101)["at_once"] == {"f": 2, "g": 1}
        now[0] = 101.0
        with pytest.raises(ValueError, match="it fails"), made.inside("f"):
            raise ValueError("it fails")
        now[0] = 102.0
        with made.inside("g"):
            pass
    # Of the second from 101 the other one is still there; from 102 nothing of f began.
    assert made.between(101, 102)["at_once"] == {"f": 2}
    assert made.between(102, 103)["at_once"] == {"g": 2}
    assert made.between(100, 103)["at_once"] == {"f": 2, "g": 2}
