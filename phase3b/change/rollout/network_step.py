"""Functions move into a network after it is there, and leave it before it goes, each in an apply of its own.

The provider (5.100) can't put a function that is there into subnets whose IDs are known only in the same apply: "Provider
produced inconsistent final plan". And Lambda keeps network interfaces in the subnets that a function was in, and deletes them
with the rights of the function's role: so the role keeps those until its function has left, and the subnets and security
groups go in a later apply ("Giving Lambda functions access to resources in an Amazon VPC" in the AWS Lambda Developer Guide).
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from phase3b.change.guard.plan_json import ResourceChange, first_block, resource_changes
from phase3b.change.rollout.split import Stack, Step

FUNCTION: Final = "aws_lambda_function"
ALIAS: Final = "aws_lambda_alias"
POLICY: Final = "aws_iam_role_policy"
SUBNET: Final = "aws_subnet"
PLACES: Final = (SUBNET, "aws_security_group")
MADE_FIRST: Final = "a function that is there can be put only into subnets whose IDs are known before"
LEFT_FIRST: Final = "Lambda deletes its network interfaces with the rights of the function's role, so the function leaves before either goes"


def network_in_order(steps: Sequence[Step], plan: Mapping[str, Any], wanted: Stack) -> tuple[Step, ...]:
    """The steps, with one before them that makes the network, or one in which functions leave it, where that is needed."""
    return (*_made_first(plan, wanted), *_left_first(plan, wanted), *steps)


def entering(plan: Mapping[str, Any], wanted: Stack) -> tuple[str, ...]:
    """The functions that are in no subnets and are to be in some, by the names of their addresses.

    The stack says where they are to be: a plan leaves out what is not known before.
    """
    functions = wanted.get("resource", {}).get(FUNCTION, {})
    return tuple(
        name for name, each in _updated(plan) if not _subnets(each.before) and functions[name].get("vpc_config")
    )


def leaving(plan: Mapping[str, Any], wanted: Stack) -> tuple[str, ...]:
    """The functions that are in subnets and are to be in none, by the names of their addresses."""
    functions = wanted.get("resource", {}).get(FUNCTION, {})
    return tuple(
        name for name, each in _updated(plan) if _subnets(each.before) and not functions[name].get("vpc_config")
    )


def _updated(plan: Mapping[str, Any]) -> Iterator[tuple[str, ResourceChange]]:
    for each in resource_changes(plan):
        if each.type == FUNCTION and each.updated:
            yield each.address.removeprefix(f"{FUNCTION}."), each


def _made_first(plan: Mapping[str, Any], wanted: Stack) -> Iterator[Step]:
    made = tuple(each.address for each in resource_changes(plan) if each.type in PLACES and each.actions == ("create",))
    functions = entering(plan, wanted)
    if made and functions:
        yield Step(f"the network that {', '.join(functions)} move into", MADE_FIRST, wanted, made)


def _left_first(plan: Mapping[str, Any], wanted: Stack) -> Iterator[Step]:
    functions = leaving(plan, wanted)
    if functions and any(each.type == SUBNET and each.destroyed for each in resource_changes(plan)):
        targets = tuple(f"{kind}.{name}" for name in functions for kind in (FUNCTION, ALIAS))
        yield Step(
            f"{', '.join(functions)}: leave the network", LEFT_FIRST, _with_rights(wanted, functions, plan), targets
        )


def _with_rights(wanted: Stack, functions: Sequence[str], plan: Mapping[str, Any]) -> Stack:
    """The wanted stack with the policies that these functions' roles have now."""
    held: dict[str, Any] = copy.deepcopy(dict(wanted))
    policies = held.get("resource", {}).get(POLICY, {})
    before = {each.address: each.before for each in resource_changes(plan) if each.type == POLICY}
    for name in functions:
        now = before.get(f"{POLICY}.{name}", {}).get("policy")
        if name in policies and now is not None:
            # What is there is text: nothing in it is an expression.
            policies[name]["policy"] = str(now).replace("${", "$${").replace("%{", "%%{")
    return held


def _subnets(values: Mapping[str, Any]) -> Sequence[str]:
    block = first_block(values, "vpc_config")
    found: Sequence[str] = block.get("subnet_ids") or ()
    return found
