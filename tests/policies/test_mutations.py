"""For each policy, prod changed in the one way that it forbids, judged by the policies themselves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from mutation_list import mutations
from prod_stack import MUTATIONS, mutated

from phase3b.capacity.loader import load
from phase3b.scan.stack_text.stacks import TargetStack, synthesized
from phase3b.scan.stack_text.target import Target
from policies.catalogue import POLICIES
from policies.stack_read.stack import Stack

pytestmark = pytest.mark.xdist_group("policies")

# API Gateway's one role for an account's logs: policies/exceptions.yaml.
EXCEPTED = {("P3B_IAM_NO_WILDCARD", "aws_iam_role_policy.api_gateway_logs")}


def failures(stack: TargetStack, check: str | None = None) -> set[tuple[str, str]]:
    """What each policy, or the one of a check, finds in a stack."""
    of = Stack.of(stack.document, stack.context)
    return {
        (policy.id, resource.address)
        for policy in POLICIES
        if check in {None, policy.id}
        for resource in (*of.resources, *of.parts)
        if policy.asked_of(resource) and policy.verdict(resource, of)
    }


def changed(prod: TargetStack, check: str) -> tuple[TargetStack, str]:
    document, addresses = mutated(dict(prod.document), check)
    context = replace(prod.context, package_bytes=1000) if check == "P3B_PACKAGE_BUDGET" else prod.context
    return replace(prod, document=document, context=context), addresses[check]


def test_prod_as_it_is_fails_nothing(prod: TargetStack) -> None:
    assert failures(prod) == EXCEPTED


@pytest.mark.parametrize(
    "tiers", [pytest.param("own", id="its own tier"), pytest.param("every", marks=pytest.mark.long)]
)
def test_no_environment_fails_anything(tiers: str, root: Path, tmp_path: Path) -> None:
    """Our policies alone, without checkov: what prod has not (an API key, a table without protection) is in another."""
    file = root / "capacity.yaml"
    capacity = load(file)
    targets = [
        Target(name, tier)
        for name, environment in capacity.environments.items()
        for tier in ([environment.tier] if tiers == "own" else capacity.tiers)
    ]
    found = {each.target: failures(each) for each in synthesized(file, capacity, targets, tmp_path)}
    assert found == dict.fromkeys(targets, EXCEPTED)


def test_every_policy_has_a_mutation() -> None:
    assert {each.check for each in mutations()} >= {policy.id for policy in POLICIES}


@pytest.mark.parametrize("check", MUTATIONS)
def test_the_change_that_a_policy_forbids_is_caught(check: str, prod: TargetStack) -> None:
    stack, address = changed(prod, check)
    assert (check, address) in failures(stack, check)
