"""Production's stack changed in every way that a reviewer would send back, judged by the policies in memory."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutation_list import Mutation, changed, mutated, mutations

from phase3b.scan.stack_text.stacks import TargetStack
from policies.catalogue import POLICIES
from policies.stack_read.stack import Resource, Stack

pytestmark = pytest.mark.xdist_group("policies")

OURS = {policy.id: policy for policy in POLICIES}
FEWEST = 100


def judged(stack: Stack, check: str, address: str) -> tuple[str, ...] | None:
    found: Resource | None = stack.get(address) or stack.part(address)
    assert found is not None, f"nothing is at {address}"
    assert OURS[check].asked_of(found)
    return OURS[check].verdict(found, stack)


@pytest.fixture(scope="module")
def whole(prod: TargetStack) -> Stack:
    return Stack.of(prod.document, prod.context)


@pytest.mark.parametrize("mutation", [each for each in mutations() if each.check in OURS], ids=lambda each: each.name)
def test_a_change_that_a_reviewer_sends_back_is_a_finding(mutation: Mutation, prod: TargetStack, whole: Stack) -> None:
    made = mutated(prod, mutation)
    assert judged(Stack.of(made.document, made.context), mutation.check, mutation.about), mutation.review
    if whole.get(mutation.about) or whole.part(mutation.about):
        assert not judged(whole, mutation.check, mutation.about), "it fails without the change too"


def test_each_check_is_one_that_is_run() -> None:
    """A misspelled one would be asked by no test but the long one of the whole gate."""
    checkovs = {check for check, _, _ in json.loads(Path("policies/checkov_checks.json").read_text("utf-8"))}
    assert {each.check for each in mutations()} <= {*OURS, *checkovs}


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**7) | st.sampled_from(["", "*", "x", "{", "[]", '{"Statement": 1}', "${var.x}", "${local.y}"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["Statement", "policy", "enabled"]), inner, max_size=2),
    max_leaves=4,
)  # fmt: skip


@given(st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_value_is_there_is_a_verdict(prod: TargetStack, data: st.DataObject) -> None:
    """A policy that raised would end the scan, and do not mention the resource."""
    kinds = prod.document["resource"]
    kind = data.draw(st.sampled_from(sorted(kinds)))
    name = data.draw(st.sampled_from(sorted(kinds[kind])[:4]))
    key = data.draw(st.sampled_from(sorted(kinds[kind][name])))
    document = changed(prod.document, ["resource", kind, name, key], data.draw(JUNK), remove=False)
    stack = Stack.of(document, prod.context)
    for policy in POLICIES:
        for each in (*stack.all(kind), *stack.parts):
            if policy.asked_of(each):
                verdict = policy.verdict(each, stack)
                assert verdict is None or all(isinstance(problem, str) for problem in verdict)


def test_a_value_that_is_no_number_is_a_finding(prod: TargetStack) -> None:
    queue = "aws_sqs_queue.webhook_deliveries"
    wrong = Mutation("", "", "", {f"{queue} > visibility_timeout_seconds": "${var.patience}"})
    made = mutated(prod, wrong)
    (problem,) = judged(Stack.of(made.document, made.context), "P3B_QUEUE_VISIBILITY", queue) or ()
    assert problem.startswith("it can't be judged: a value has another form than AWS allows")


def test_there_are_enough_of_them_and_each_is_another() -> None:
    found = mutations()
    assert len(found) >= FEWEST
    assert len({each.name for each in found}) == len(found)
    assert len({str((each.set, each.remove, each.context)) for each in found}) == len(found)
