"""DAX as it is drawn for `enterprise`, in a network of its own and in one that is there already, before every policy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from dax_made import DAX, file_with_dax
from mutation_list import mutated, mutations
from test_mutations import failures

from phase3b.capacity.loader import load
from phase3b.scan.stack_text.stacks import TargetStack, synthesized
from phase3b.scan.stack_text.target import Target
from policies.services.dax import POLICIES
from policies.stack_read.stack import Stack

pytestmark = pytest.mark.xdist_group("policies")

(GUARDED,) = POLICIES
THERE = "{subnet_ids: [subnet-0123456789abcdef0, subnet-0123456789abcdef1], security_group_ids: [sg-0123456789abcdef0]}"
PROD = "\n  prod:\n"


def drawn(folder: Path, vpc: str = "", dax: str = DAX) -> TargetStack:
    """`prod` in `enterprise`, by a file of its own."""
    changes = ((PROD, f"{PROD}    vpc: {vpc}\n"),) if vpc else ()
    file = file_with_dax(folder / "project", dax, *changes)
    (stack,) = synthesized(file, load(file), [Target("prod", "enterprise")], folder / "out")
    return stack


def verdict(stack: TargetStack) -> Any:
    of = Stack.of(stack.document, stack.context)
    cluster = of.get("aws_dax_cluster.dax")
    assert cluster is not None
    return GUARDED.verdict(cluster, of)


@pytest.mark.parametrize("vpc", ["", THERE], ids=["its own network", "one that is there"])
def test_no_finding_comes_with_dax(vpc: str, tmp_path: Path) -> None:
    with_dax, without = (drawn(tmp_path / name, vpc, dax) for name, dax in (("with", DAX), ("without", "null")))
    rules = with_dax.document["resource"]["aws_vpc_security_group_ingress_rule"]
    assert [name for name in rules if name.startswith("dax_from_")] == [
        "dax_from_functions_1" if vpc else "dax_from_support_tickets"
    ]
    assert "aws_dax_cluster" not in without.document["resource"]
    assert verdict(with_dax) == ()
    assert failures(with_dax) - failures(without) == set()


@pytest.mark.parametrize(
    "mutation", [each for each in mutations() if each.check == GUARDED.id], ids=lambda each: each.name
)
def test_each_change_is_the_one_thing_that_is_wrong(mutation: Any, prod: TargetStack) -> None:
    assert len(verdict(mutated(prod, mutation))) == 1
