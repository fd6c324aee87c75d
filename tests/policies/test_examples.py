"""Each policy has one example that passes and one that fails, and the page that shows them is current."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.scan.pages.policy_page import page
from policies.catalogue import POLICIES
from policies.policy import Policy
from policies.stack_read.stack import Stack

EXAMPLES = Path(__file__).parents[2] / "policies/examples"


def stack(policy: Policy, kind: str) -> Stack:
    return Stack.read(EXAMPLES / policy.id / kind / "stack.tf.json")


def verdicts(policy: Policy, kind: str) -> list[tuple[str, ...] | None]:
    of = stack(policy, kind)
    return [policy.verdict(each, of) for each in (*of.resources, *of.parts) if policy.asked_of(each)]


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_the_passing_example_passes(policy: Policy) -> None:
    found = verdicts(policy, "pass")
    assert () in found
    assert all(verdict in {(), None} for verdict in found)


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_the_failing_example_fails(policy: Policy) -> None:
    assert any(verdicts(policy, "fail"))


def test_every_policy_has_examples_and_every_example_a_policy() -> None:
    assert {folder.name for folder in EXAMPLES.iterdir()} == {policy.id for policy in POLICIES}
    assert len({policy.id for policy in POLICIES}) == len(POLICIES)


def test_the_page_is_current(root: Path) -> None:
    assert (root / "docs/policies.md").read_text("utf-8") == page(), "run: make docs"
