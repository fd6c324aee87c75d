"""Functions leave a network in an apply of their own, before the network goes.

Lambda keeps network interfaces in the subnets that a function was in, and deletes them with the rights of the function's role:
so the role keeps those until its function has left, and the subnets and security groups go in a later apply ("Giving Lambda
functions access to resources in an Amazon VPC" in the AWS Lambda Developer Guide).
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any, Final

from phase3b.change.guard.plan_json import first_block, resource_changes
from phase3b.change.rollout.split import Stack, Step

FUNCTION: Final = "aws_lambda_function"
ALIAS: Final = "aws_lambda_alias"
POLICY: Final = "aws_iam_role_policy"
LEFT_FIRST: Final = "Lambda deletes its network interfaces with the rights of the function's role, so the function leaves the network before either goes"


def leaving(plan: Mapping[str, Any]) -> tuple[str, ...]:
    """The functions that are in subnets and are to be in none, by the names of their addresses."""
    return tuple(
        each.address.removeprefix(f"{FUNCTION}.")
        for each in resource_changes(plan)
        if each.type == FUNCTION and each.updated and _subnets(each.before) and not _subnets(each.after)
    )


def left_first(steps: Sequence[Step], plan: Mapping[str, Any], wanted: Stack) -> tuple[Step, ...]:
    """The steps, with one before them in which functions leave their network, where any does and a subnet is to go."""
    functions = leaving(plan)
    if not functions or not any(each.type == "aws_subnet" and each.destroyed for each in resource_changes(plan)):
        return tuple(steps)
    targets = tuple(f"{kind}.{name}" for name in functions for kind in (FUNCTION, ALIAS))
    text = f"{', '.join(functions)}: leave the network"
    return (Step(text, LEFT_FIRST, _with_rights(wanted, functions, plan), targets), *steps)


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
