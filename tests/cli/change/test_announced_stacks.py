"""What the diff announces, beside the Terraform that is synthesized: every ordered pair of tiers, resource by resource."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.change.difference.resources import Announced, announced
from phase3b.packaging.service_packages import described
from phase3b.synthesis.process import synthesize

pytestmark = pytest.mark.xdist_group("announced-stacks")

ROOT = Path(__file__).parents[3]
CAPACITY: Capacity = load(ROOT / "capacity.yaml")
ARTIFACTS = described(CAPACITY)
ENVIRONMENTS = ("dev", "prod")
PAIRS = list(itertools.permutations(CAPACITY.tiers, 2))
Stack = dict[str, dict[str, Any]]
# What UpdateFunctionConfiguration does not do, and so publishes no version.
NO_NEW_VERSION = {"reserved_concurrent_executions"}


@pytest.fixture(scope="module")
def stacks(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Stack]:
    """The resources of both environments in every tier, by address, without what is Terraform's own."""
    found: dict[tuple[str, str], Stack] = {}
    for tier in CAPACITY.tiers:
        out = tmp_path_factory.mktemp(tier)
        for made in synthesize(ROOT / "capacity.yaml", ENVIRONMENTS, out, tier=tier).stacks:
            found[made.environment, tier] = resources(json.loads(made.file.read_text("utf-8")))
    return found


def resources(stack: dict[str, Any]) -> Stack:
    return {
        f"{kind}.{name}": {key: value for key, value in body.items() if key not in {"lifecycle", "depends_on", "//"}}
        for kind, named in stack["resource"].items()
        for name, body in named.items()
    }


def from_stacks(before: Stack, after: Stack) -> Announced:
    """What Terraform would do with these two files, by what the AWS provider does and nothing of phase3b/difference."""
    updated, replaced = set[str](), set[str]()
    for address in before.keys() & after.keys():
        old, new = before[address], after[address]
        names = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
        kind, _, name = address.partition(".")
        if kind == "aws_dynamodb_table":
            names -= {"read_capacity", "write_capacity", "global_secondary_index"}
            names |= moved_capacity(name, before, after)
            if old.get("stream_enabled") is True and str(new.get("stream_enabled")).startswith("${"):
                # While AWS has replicas, which the second stack's apply does not take away.
                names -= {"stream_enabled", "stream_view_type"}
        if not names:
            continue
        if kind == "aws_api_gateway_deployment" and "triggers" in names:
            replaced.add(address)
            # deployment_id = ${aws_api_gateway_deployment.api.id}
            updated.add("aws_api_gateway_stage.api")
            continue
        updated.add(address)
        if kind == "aws_lambda_function" and names - NO_NEW_VERSION:
            # function_version = ${aws_lambda_function.NAME.version}
            updated.add(f"aws_lambda_alias.{name}")
    created, destroyed = after.keys() - before.keys(), before.keys() - after.keys()
    return Announced(frozenset(created), frozenset(updated), frozenset(replaced), frozenset(destroyed))


def moved_capacity(table: str, before: Stack, after: Stack) -> set[str]:
    """Of tables and indexes at their floor: max(floor, min(ceiling, live)), read off the scaling targets."""
    moved = set[str]()
    for address, target in after.items():
        if not address.startswith("aws_appautoscaling_target.") or f"table.{table}.name" not in target["resource_id"]:
            continue
        live = before.get(address, {}).get("min_capacity", 0)
        if max(target["min_capacity"], min(target["max_capacity"], live)) != live:
            moved.add(address)
    return moved


@pytest.mark.parametrize("environment", ENVIRONMENTS)
@pytest.mark.parametrize(("before", "after"), PAIRS, ids=lambda tier: tier)
def test_every_ordered_pair(before: str, after: str, environment: str, stacks: dict[tuple[str, str], Stack]) -> None:
    said = announced(resolve(CAPACITY, environment, before), resolve(CAPACITY, environment, after), ARTIFACTS)
    assert said == from_stacks(stacks[environment, before], stacks[environment, after])
    assert said.updated


def test_thirty_pairs() -> None:
    assert len(PAIRS) == 30


def test_the_same_tier_changes_nothing() -> None:
    deployment = resolve(CAPACITY, "prod")
    assert announced(deployment, deployment, ARTIFACTS) == Announced(frozenset(), frozenset(), frozenset(), frozenset())
