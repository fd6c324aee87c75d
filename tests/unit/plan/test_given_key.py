"""A key that exists already, and functions in a VPC: what is drawn, who may do what, what a switch says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.network import Vpc
from phase3b.change.difference.rules.rules import KEEPS_OURS, _other_key
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.permissions.judge import Request, judged
from phase3b.permissions.roles import ROLES, given_key_policy, policies_of, role_policy
from phase3b.plan.functions.records import LambdaFunction, RolePolicy
from phase3b.plan.plan import Plan, plan

KEY = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
OTHER = KEY.replace("1234abcd", "ffffffff")
VPC = Vpc(subnet_ids=("subnet-0123456789abcdef0",), security_group_ids=("sg-0123456789abcdef0",))
NAMES = Names("securebase", "prod", "phase3b")


@pytest.fixture(scope="module")
def capacity(root: Path) -> Capacity:
    return load(root / "capacity.yaml")


def prod(capacity: Capacity, **changes: object) -> Deployment:
    deployment = resolve(capacity, "prod")
    environment = deployment.environment.model_copy(update={"account_id": "123456789012", **changes})
    return type(deployment)(
        **{
            name: environment if name == "environment" else getattr(deployment, name)
            for name in type(deployment).__dataclass_fields__
        }
    )


@pytest.fixture(scope="module")
def given(capacity: Capacity) -> Plan:
    return plan(prod(capacity, kms_key_arn=KEY, vpc=VPC), described(capacity))


def test_nothing_refers_to_a_key_of_ours(given: Plan, capacity: Capacity) -> None:
    text = json.dumps(module_blocks(given.records, "prod"))
    assert "aws_kms_key" not in text
    assert "aws_kms_alias" not in text
    # Everything that named ours names the other, and nothing else differs.
    ours = plan(prod(capacity, vpc=VPC), described(capacity))
    before = json.dumps(module_blocks([each for each in ours.records if "aws_kms" not in str(each.address)], "prod"))
    assert text == before.replace("${aws_kms_key.phase3b.arn}", KEY)
    assert text.count(KEY) > 20


def test_its_policy_is_printed_as_ours_would_be(given: Plan) -> None:
    document = given_key_policy(given, NAMES)
    assert [each["Sid"] for each in document["Statement"]] == [
        "Account", "AlarmsPublishToEncryptedTopic", "LogGroupsOfThisDeployment", "SchedulesLeaveWhatTheyCouldNotDeliver",
    ]  # fmt: skip
    assert "${" not in json.dumps(document)


def test_the_roles_use_it_and_make_none(given: Plan) -> None:
    for role in ROLES:
        documents = [page.document for page in policies_of(role_policy(given, NAMES, role), NAMES)]
        actions = {
            str(action) for each in documents for statement in each["Statement"] for action in statement["Action"]
        }
        assert not {"kms:CreateKey", "kms:ScheduleKeyDeletion", "kms:PutKeyPolicy", "kms:CreateAlias"} & actions
    context = {"kms:viaservice": ("dynamodb.us-east-1.amazonaws.com",), "aws:requestedregion": ("us-east-1",)}
    assert judged(documents, Request("kms:CreateGrant", KEY, context)).allowed
    assert not judged(documents, Request("kms:CreateGrant", OTHER, context)).allowed
    assert judged(documents, Request("ec2:DescribeSubnets", "*", context)).allowed


def test_functions_reach_subnets_and_their_code_does_not(given: Plan) -> None:
    functions = [each for each in given.records if isinstance(each, LambdaFunction)]
    drawn = module_blocks(functions, "prod")["resource"]["aws_lambda_function"]
    for each in functions:
        assert drawn[each.address.name]["vpc_config"] == {
            "subnet_ids": ["subnet-0123456789abcdef0"],
            "security_group_ids": ["sg-0123456789abcdef0"],
        }
        policy = next(
            record
            for record in given.records
            if isinstance(record, RolePolicy) and record.address.name == each.address.name
        )
        of_network = {s["Sid"]: s for s in json.loads(policy.policy)["Statement"] if "ec2:" in str(s["Action"])}
        allow, deny = of_network["ReachSubnets"], of_network["NotByTheFunctionItself"]
        assert (allow["Effect"], deny["Effect"]) == ("Allow", "Deny")
        assert allow["Action"] == deny["Action"]
        assert deny["Condition"]["ArnEquals"]["lambda:SourceFunctionArn"][0].endswith(f":function:{each.name}")


def test_without_either_nothing_of_it_is_there(capacity: Capacity) -> None:
    text = json.dumps(module_blocks(plan(resolve(capacity, "prod"), described(capacity)).records, "prod"))
    assert "vpc_config" not in text
    assert "ec2:" not in text


def test_the_switch_is_announced(capacity: Capacity) -> None:
    ours, theirs = prod(capacity), prod(capacity, kms_key_arn=KEY)
    assert list(_other_key(ours, ours)) == []
    (to_theirs,) = _other_key(ours, theirs)
    assert to_theirs.says.endswith(KEEPS_OURS)
    assert f"encrypted with {KEY}" in to_theirs.text
    (back,) = _other_key(theirs, ours)
    assert f"Keep {KEY} until" in back.text
    assert back.about == "environments.prod.kms_key_arn"
