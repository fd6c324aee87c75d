"""Production's stack changed in every way that a reviewer would send back, judged by the policies in memory."""

from __future__ import annotations

import pytest
from mutation_list import Mutation, mutated, mutations

from phase3b.scan.stacks import TargetStack
from policies.catalogue import POLICIES
from policies.stack import Resource, Stack

pytestmark = pytest.mark.xdist_group("policies")

OURS = {policy.id: policy for policy in POLICIES}
FEWEST = 100


def judged(stack: Stack, check: str, address: str) -> tuple[str, ...] | None:
    found: Resource | None = stack.get(address) or stack.part(address)
    assert found is not None, f"nothing stands at {address}"
    assert OURS[check].asked_of(found)
    return OURS[check].judge(found, stack)


@pytest.fixture(scope="module")
def whole(prod: TargetStack) -> Stack:
    return Stack.of(prod.document, prod.context)


@pytest.mark.parametrize("mutation", [each for each in mutations() if each.check in OURS], ids=lambda each: each.name)
def test_a_change_that_a_reviewer_sends_back_is_a_finding(mutation: Mutation, prod: TargetStack, whole: Stack) -> None:
    changed = mutated(prod, mutation)
    assert judged(Stack.of(changed.document, changed.context), mutation.check, mutation.about), mutation.review
    if whole.get(mutation.about) or whole.part(mutation.about):
        assert not judged(whole, mutation.check, mutation.about), "it fails without the change too"


def test_there_are_enough_of_them_and_each_is_another() -> None:
    found = mutations()
    assert len(found) >= FEWEST
    assert len({each.name for each in found}) == len(found)
    assert len({str((each.set, each.remove, each.context)) for each in found}) == len(found)
