"""Functions move into a network after it is there, and leave before it goes: the steps of a plan, by hand."""

from __future__ import annotations

from typing import Any

from phase3b.change.rollout.network_step import LEFT_FIRST, MADE_FIRST, network_in_order
from phase3b.change.rollout.split import Step

POLICY = '{"Statement":[{"Sid":"ReachSubnets","Resource":"*"},{"Resource":"${aws:username}"}]}'


def change(kind: str, name: str, action: str, before: Any = None, after: Any = None) -> dict[str, Any]:
    actions = {"update": ["update"], "create": ["create"], "delete": ["delete"], "no-op": ["no-op"]}[action]
    return {
        "address": f"{kind}.{name}", "mode": "managed", "type": kind, "name": name,
        "change": {"actions": actions, "before": before, "after": after, "after_unknown": {}},
    }  # fmt: skip


def stack(**of_function: Any) -> dict[str, Any]:
    return {
        "resource": {
            "aws_lambda_function": {"tickets": {"function_name": "t", **of_function}, "other": {"function_name": "o"}},
            "aws_iam_role_policy": {"tickets": {"policy": "without"}, "other": {"policy": "o"}},
        }
    }


INSIDE = {"vpc_config": [{"subnet_ids": ["subnet-1"], "security_group_ids": ["sg-1"]}]}
OUTSIDE: dict[str, Any] = {"vpc_config": []}
ALL = Step("everything", "", {})


def test_a_network_is_made_before_functions_that_are_there_move_into_it() -> None:
    wanted = stack(vpc_config={"subnet_ids": ["${aws_subnet.private_1.id}"]})
    plan = {
        "resource_changes": [
            change("aws_subnet", "private_1", "create", None, {}),
            change("aws_security_group", "tickets", "create", None, {}),
            change("aws_vpc_endpoint", "s3", "create", None, {}),
            # What is not known before, a plan leaves out.
            change("aws_lambda_function", "tickets", "update", OUTSIDE, OUTSIDE),
            change("aws_lambda_function", "other", "update", OUTSIDE, OUTSIDE),
        ]
    }
    first, last = network_in_order((ALL,), plan, wanted)
    assert last == ALL
    assert first == Step(
        "the network that tickets move into", MADE_FIRST, wanted, ("aws_subnet.private_1", "aws_security_group.tickets")
    )


def test_a_new_function_needs_no_step() -> None:
    wanted = stack(vpc_config={"subnet_ids": ["${aws_subnet.private_1.id}"]})
    plan = {
        "resource_changes": [
            change("aws_subnet", "private_1", "create", None, {}),
            change("aws_lambda_function", "tickets", "create", None, {}),
        ]
    }
    assert network_in_order((ALL,), plan, wanted) == (ALL,)


def test_functions_leave_with_the_rights_that_their_role_has_now() -> None:
    wanted = stack()
    plan = {
        "resource_changes": [
            change("aws_subnet", "private_1", "delete", {}, None),
            change("aws_lambda_function", "tickets", "update", INSIDE, OUTSIDE),
            change("aws_iam_role_policy", "tickets", "update", {"policy": POLICY}, {"policy": "without"}),
        ]
    }
    first, last = network_in_order((ALL,), plan, wanted)
    assert last == ALL
    assert (first.name, first.why) == ("tickets: leave the network", LEFT_FIRST)
    assert first.targets == ("aws_lambda_function.tickets", "aws_lambda_alias.tickets")
    policies = first.stack["resource"]["aws_iam_role_policy"]
    # Nothing in what is there is an expression of Terraform.
    assert policies["tickets"]["policy"] == POLICY.replace("${", "$${")
    assert policies["other"] == {"policy": "o"}
    assert wanted["resource"]["aws_iam_role_policy"]["tickets"]["policy"] == "without"


def test_a_network_of_somebody_else_stays_and_needs_no_step() -> None:
    plan = {"resource_changes": [change("aws_lambda_function", "tickets", "update", INSIDE, OUTSIDE)]}
    assert network_in_order((ALL,), plan, stack()) == (ALL,)
