"""The route that health checks ask is open and its function has nothing reserved: that alone, and only with a throttle of its own."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from domain_made import NAMED

from phase3b.capacity.loader import load
from phase3b.scan.stack_text.stacks import TargetStack, synthesized
from phase3b.scan.stack_text.target import Target
from policies.catalogue import POLICIES
from policies.stack_read.stack import Stack

pytestmark = pytest.mark.xdist_group("policies")
HEALTH = "P3B_FUNCTION_CONCURRENCY", "aws_lambda_function.health"
OPEN = "P3B_API_AUTHENTICATED", "aws_api_gateway_rest_api.api"


@pytest.fixture(scope="module")
def named(root: Path, tmp_path_factory: pytest.TempPathFactory) -> TargetStack:
    """prod with a domain."""
    folder = tmp_path_factory.mktemp("named")
    for name in ("capacity", "lambda_src"):
        (folder / name).symlink_to(root / name)
    text = (root / "capacity.yaml").read_text("utf-8")
    assert text.count("\n  prod:\n") == 1
    (folder / "capacity.yaml").write_text(text.replace("\n  prod:\n", f"\n  prod:\n{NAMED}"), "utf-8")
    file = folder / "capacity.yaml"
    (found,) = synthesized(file, load(file), [Target("prod", "business")], folder / "out")
    return found


def found(stack: TargetStack, change: Callable[[dict[str, Any]], object] = lambda _: None) -> set[tuple[str, str]]:
    document: dict[str, Any] = copy.deepcopy(dict(stack.document))
    change(document["resource"])
    of = Stack.of(document, stack.context)
    return {
        (policy.id, resource.address)
        for policy in POLICIES
        if policy.id in {HEALTH[0], OPEN[0]}
        for resource in of.resources
        if policy.asked_of(resource) and policy.verdict(resource, of)
    }


def unthrottled(of: dict[str, Any]) -> None:
    (settings,) = (
        each["settings"]
        for each in of["aws_api_gateway_method_settings"].values()
        if each["method_path"] == "~1health/GET"
    )
    settings["throttling_rate_limit"] = -1


def unasked(of: dict[str, Any]) -> None:
    del of["aws_route53_health_check"]


def asked_of_another_api(of: dict[str, Any]) -> None:
    of["aws_route53_health_check"]["domain"]["fqdn"] = "api.example.com"


def answering_more(of: dict[str, Any]) -> None:
    """Another route, with a token, that the same function answers."""
    api = of["aws_api_gateway_rest_api"]["api"]
    body = json.loads(api["body"])
    paths = body["paths"]
    asked = paths["/health"]["get"]["x-amazon-apigateway-integration"]
    paths["/webhooks"]["get"]["x-amazon-apigateway-integration"] = asked
    api["body"] = json.dumps(body)


def opened(of: dict[str, Any]) -> None:
    """Another route without a token."""
    api = of["aws_api_gateway_rest_api"]["api"]
    body = json.loads(api["body"])
    body["paths"]["/webhooks"]["get"]["security"] = []
    api["body"] = json.dumps(body)


def test_it_is_no_finding(named: TargetStack) -> None:
    assert found(named) == set()


@pytest.mark.parametrize(
    ("change", "findings"),
    [
        (unthrottled, {HEALTH, OPEN}),
        (unasked, {HEALTH, OPEN}),
        (asked_of_another_api, {HEALTH, OPEN}),
        (answering_more, {HEALTH}),
        (opened, {OPEN}),
    ],
)
def test_nothing_else_is(
    change: Callable[[dict[str, Any]], object], findings: set[tuple[str, str]], named: TargetStack
) -> None:
    assert found(named, change) == findings
