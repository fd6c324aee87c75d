"""The providers of a plan's own configuration are judged as those of a stack are."""

from __future__ import annotations

from typing import Any

import pytest

from phase3b.errors import ExitCode, Phase3bError
from phase3b.scan.stack_text.plan_file import PlanFile
from policies.catalogue import POLICIES
from policies.stack_read.stack import Context, Stack

AWS = "registry.terraform.io/hashicorp/aws"
OURS = {
    "provider": {"aws": [{"region": "us-east-1"}]},
    "terraform": {"required_providers": {"aws": {"source": "hashicorp/aws", "version": "5.100.0"}}},
    "resource": {"aws_sns_topic": {"a": {"name": "a"}}},
}
HERE = Context(region="us-east-1", account="123456789012")
JUDGES = [
    each for each in POLICIES if each.id in {"P3B_PROVIDER_PLACE", "P3B_PROVIDER_ARGUMENT", "P3B_PROVIDER_SOURCE"}
]
EAST = {"region": {"constant_value": "us-east-1"}}


def provider(expressions: dict[str, Any] | None = None, **more: str) -> dict[str, Any]:
    given = {"name": "aws", "full_name": AWS, "version_constraint": "5.100.0", **more}
    return given if expressions is None else {**given, "expressions": expressions}


def plan(providers: dict[str, Any] | None, *keys: str) -> PlanFile:
    """A plan with these providers, and a data source in a module for each key."""
    asked = [
        {"mode": "data", "type": "aws_region", "name": f"r{place}", "provider_config_key": key}
        for place, key in enumerate(keys)
    ]
    configuration: dict[str, Any] = {"root_module": {"module_calls": {"m": {"module": {"resources": asked}}}}}
    if providers is not None:
        configuration["provider_config"] = providers
    return PlanFile("plan.json", {"planned_values": {}, "configuration": configuration})


def found(file: PlanFile) -> set[tuple[str, str, str]]:
    stack = Stack.of(file.parts_of(OURS), HERE)
    return {
        (policy.id, part.address, problem)
        for policy in JUDGES
        for part in stack.parts
        if policy.asked_of(part)
        for problem in policy.verdict(part, stack) or ()
    }


@pytest.mark.parametrize(
    "providers",
    [
        {"aws": provider(EAST)},
        {"aws": provider({**EAST, "default_tags": [{"tags": {"constant_value": {"Project": "a"}}}]})},
        {"aws": provider({**EAST, "assume_role": [{"role_arn": {"constant_value": "arn:aws:iam::123456789012:role/a"}}]})},
        # A module that has the root's provider handed on.
        {"aws": provider(EAST), "module.m:aws": provider(module_address="module.m")},
    ],
)  # fmt: skip
def test_a_plan_of_the_environments_own_place_passes(providers: dict[str, Any]) -> None:
    assert found(plan(providers)) == set()


ELSEWHERE = "region is eu-west-1, and the environment is in us-east-1"
SECOND = "is a second provider of AWS: what names it is made where nothing here judges it"
NO_REGION = "region is not given: the machine that applies decides"


@pytest.mark.parametrize(
    ("providers", "used", "expected"),
    [
        (
            {"aws": provider({"region": {"constant_value": "eu-west-1"}})}, (),
            {("P3B_PROVIDER_PLACE", "provider.aws", ELSEWHERE)},
        ),
        # A plan says of an expression what it refers to, and not what it comes to.
        (
            {"aws": provider({"region": {"references": ["var.region"]}})}, (),
            {("P3B_PROVIDER_PLACE", "provider.aws", "region is ${var.region}: nobody can read before an apply where it goes")},
        ),
        (
            {"aws": provider({"region": {}})}, (),
            {("P3B_PROVIDER_PLACE", "provider.aws", "region is ${...}: nobody can read before an apply where it goes")},
        ),
        ({"aws": provider()}, (), {("P3B_PROVIDER_PLACE", "provider.aws", NO_REGION)}),
        (None, (), {("P3B_PROVIDER_PLACE", "provider.aws", NO_REGION)}),
        (
            {"aws": provider(EAST), "aws.west": provider({"region": {"constant_value": "eu-west-1"}}, alias="west")}, (),
            {("P3B_PROVIDER_PLACE", "provider.aws.west", f"aws.west {SECOND}"), ("P3B_PROVIDER_PLACE", "provider.aws.west", ELSEWHERE)},
        ),
        # A provider in a module, and one there that is nothing but its name, where something is made with it.
        (
            {"aws": provider(EAST), "module.m:aws": provider({"region": {"constant_value": "eu-west-1"}}, module_address="module.m")}, (),
            {("P3B_PROVIDER_PLACE", "provider.aws.module.m", f"aws.module.m {SECOND}"), ("P3B_PROVIDER_PLACE", "provider.aws.module.m", ELSEWHERE)},
        ),
        (
            {"aws": provider(EAST), "module.m:aws": provider(module_address="module.m")}, ("module.m:aws",),
            {("P3B_PROVIDER_PLACE", "provider.aws.module.m", f"aws.module.m {SECOND}"), ("P3B_PROVIDER_PLACE", "provider.aws.module.m", NO_REGION)},
        ),
        (
            {"aws": provider(EAST), "other": provider(EAST, name="other")}, (),
            {("P3B_PROVIDER_PLACE", "provider.other", f"other {SECOND}")},
        ),
        (
            {"aws": provider({**EAST, "assume_role": [{"role_arn": {"constant_value": "arn:aws:iam::999999999999:role/a"}}]})}, (),
            {("P3B_PROVIDER_PLACE", "provider.aws", "assume_role is arn:aws:iam::999999999999:role/a, a role of account 999999999999, and not of the environment's")},
        ),
        (
            {"aws": provider({**EAST, "allowed_account_ids": {"constant_value": ["999999999999"]}})}, (),
            {("P3B_PROVIDER_PLACE", "provider.aws", "allowed_account_ids has 999999999999, and the environment is in 123456789012")},
        ),
        (
            {"aws": provider({**EAST, "skip_credentials_validation": {"constant_value": True}, "endpoints": [{"sts": {"constant_value": "https://collector.example"}}]})}, (),
            {("P3B_PROVIDER_ARGUMENT", "provider.aws", f"{key} is given: it decides where calls go, or as whom") for key in ("skip_credentials_validation", "endpoints")},
        ),
        (
            {"aws": provider(EAST, full_name="registry.terraform.io/somebody/aws")}, (),
            {("P3B_PROVIDER_SOURCE", "terraform_providers.required", "aws is somebody/aws, which nobody has looked at: it runs with the rights of the person or pipeline that applies")},
        ),
        (
            {"aws": provider(EAST), "http": {"name": "http", "full_name": "registry.terraform.io/hashicorp/http"}}, (),
            {("P3B_PROVIDER_SOURCE", "terraform_providers.required", "http is hashicorp/http, which nobody has looked at: it runs with the rights of the person or pipeline that applies")},
        ),
    ],
)  # fmt: skip
def test_a_plan_of_another_place_is_a_finding(
    providers: dict[str, Any] | None, used: tuple[str, ...], expected: set[tuple[str, str, str]]
) -> None:
    assert found(plan(providers, *used)) == expected


def in_account(account: str) -> PlanFile:
    caller = {"type": "aws_caller_identity", "values": {"account_id": account}}
    state = {"values": {"root_module": {"resources": [caller]}}}
    return PlanFile("plan.json", {"planned_values": {}, "configuration": {}, "prior_state": state})


def test_a_plan_of_another_account_than_the_file_says_is_refused() -> None:
    with pytest.raises(Phase3bError) as refused:
        in_account("999999999999").refuse_another_account("123456789012", "prod")
    assert refused.value.exit_code is ExitCode.BAD_INPUT
    assert str(refused.value) == (
        "plan.json is not a plan of prod: it was made in account 999999999999, and prod is in 123456789012. Plan with that "
        "account's credentials, or name the plan's environment with --env. [P3B-PLAN-OTHER-ENVIRONMENT]"
    )


def test_a_plan_of_the_accounts_own_or_of_none_that_is_stated_is_taken() -> None:
    in_account("123456789012").refuse_another_account("123456789012", "prod")
    in_account("999999999999").refuse_another_account(None, "prod")
    plan(None).refuse_another_account("123456789012", "prod")
