"""A service with a REST API alone: nothing of the WebSocket side is deployed, watched, drawn or told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load, parse
from phase3b.errors import Phase3bError
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import Plan, plan

FILE = Path(__file__).resolve().parents[4] / "examples/minimal/capacity.yaml"
CAPACITY = load(FILE)


def planned(environment: str) -> tuple[Deployment, Plan]:
    deployment = resolve(CAPACITY, environment)
    return deployment, plan(deployment, described(CAPACITY))


@pytest.mark.parametrize("environment", ["dev", "prod"])
def test_no_record_is_of_it(environment: str) -> None:
    deployment, found = planned(environment)
    assert deployment.api is not None
    named = [str(each.address) for each in found.records]
    assert "aws_api_gateway_rest_api.api" in named
    assert [each for each in named if "websocket" in each or "apigatewayv2" in each] == []
    assert [each for each in found.watched if each.watch.kind.startswith("websocket")] == []


def test_no_other_record_refers_to_it() -> None:
    _, found = planned("prod")
    shown = json.dumps([repr(each) for each in found.records])
    assert "apigatewayv2" not in shown
    assert "WebSocket" not in shown


def test_a_function_that_pushes_needs_it() -> None:
    text = FILE.read_text("utf-8").replace("uses: [token_key]", "uses: [token_key, connections]")
    with pytest.raises(Phase3bError) as caught:
        parse(text, "c.yaml")
    (problem,) = caught.value.problems
    assert problem.path == "service.functions.authorizer.uses[1]"
    assert problem.what == "there is no WebSocket API, and so no connections to push to"
