"""The printed policies: as narrow as the table says, no longer than IAM allows, and complete for what is deployed."""

from __future__ import annotations

import dataclasses
import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from botocore.session import Session

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.permissions.action_table import action_table
from phase3b.permissions.operating import ops_policy
from phase3b.permissions.roles import (
    POLICY_CHARACTERS,
    ROLES,
    Role,
    RolePolicy,
    characters,
    doctor_policy,
    policies_of,
    role_policy,
)
from phase3b.plan.plan import Plan, plan


@pytest.fixture(scope="module")
def capacity(root: Path) -> Capacity:
    return load(root / "capacity.yaml")


@pytest.fixture(scope="module")
def plans(capacity: Capacity) -> dict[str, Plan]:
    packed = described(capacity)
    return {name: plan(resolve(capacity, name), packed) for name in capacity.environments}


def made(plans: dict[str, Plan], environment: str, role: Role) -> RolePolicy:
    return role_policy(plans[environment], Names("securebase", environment, "phase3b"), role)


@pytest.mark.parametrize(("environment", "role"), list(itertools.product(["dev", "staging", "prod"], ROLES)))
def test_what_has_no_name_of_the_environment_says_why(plans: dict[str, Plan], environment: str, role: Role) -> None:
    policy = made(plans, environment, role)
    assert policy.unknown == ()
    backend = plans[environment].backend
    bucket = getattr(backend, "bucket", "no bucket")
    for statement in policy.statements:
        assert not any("*" in action or "?" in action for action in statement.actions), statement
        for resource in statement.resources:
            named = f"securebase-{environment}" in resource or bucket in resource
            single = resource.endswith((":/account", "AWSServiceRoleForApplicationAutoScaling_DynamoDBTable"))
            assert named or single or statement.why, statement
    sids = [statement.sid for statement in policy.statements]
    assert len(sids) == len(set(sids))


def test_the_rights_are_those_of_every_tier_that_it_may_be_switched_to(capacity: Capacity) -> None:
    packed, names = described(capacity), Names("securebase", "prod", "phase3b")
    tiers = [plan(resolve(capacity, "prod", tier), packed) for tier in capacity.tiers]
    of_each = [{action for s in role_policy(each, names, "apply").statements for action in s.actions} for each in tiers]
    of_all = {action for s in role_policy(tiers[0], names, "apply", tiers).statements for action in s.actions}
    assert of_all == set().union(*of_each)
    assert "lambda:PutProvisionedConcurrencyConfig" in of_all - of_each[0]


def test_pages_are_the_whole_policy_and_as_long_as_iam_takes(plans: dict[str, Plan]) -> None:
    for environment, role in itertools.product(plans, ROLES):
        policy = made(plans, environment, role)
        pages = policies_of(policy, Names("securebase", environment, "phase3b"))
        assert sum(len(page.document["Statement"]) for page in pages) == len(policy.statements)
        assert all(page.size <= POLICY_CHARACTERS for page in pages)
        assert all(page.size == len(json.dumps(page.document, separators=(",", ":"))) for page in pages)
        assert len({page.name for page in pages}) == len(pages)
        # A role takes ten: none is begun while there is room on the one before.
        assert all(page.document["Statement"] for page in pages)
        for page, following in itertools.pairwise(pages):
            longer = [*page.document["Statement"], following.document["Statement"][0]]
            assert characters({**page.document, "Statement": longer}) > POLICY_CHARACTERS


@pytest.mark.parametrize("role", ROLES)
def test_what_is_printed_is_what_each_statement_says(plans: dict[str, Plan], role: Role) -> None:
    policy = made(plans, "prod", role)
    pages = policies_of(policy, Names("securebase", "prod", "phase3b"))
    assert [page.document["Version"] for page in pages] == ["2012-10-17"] * len(pages)
    assert [each for page in pages for each in page.document["Statement"]] == [
        {
            "Sid": each.sid,
            "Effect": "Allow",
            "Action": list(each.actions),
            "Resource": list(each.resources),
            **({"Condition": each.condition} if each.condition else {}),
        }
        for each in policy.statements
    ]
    assert any(each.condition for each in policy.statements)


def test_statements_stand_in_the_order_of_their_types_whenever_they_are_printed(plans: dict[str, Plan]) -> None:
    """What is printed tomorrow is compared with what was printed today."""
    whole = plans["prod"]
    by_type = {
        kind: dataclasses.replace(whole, records=tuple(each for each in whole.records if each.address.type == kind))
        for kind in sorted({each.address.type for each in whole.records})
    }
    assert len(by_type) > 20
    names = Names("securebase", "prod", "phase3b")
    sids = [each.sid for part in by_type.values() for each in role_policy(part, names, "plan").statements]
    assert [each.sid for each in role_policy(whole, names, "plan").statements] == list(dict.fromkeys(sids))


def test_a_plan_changes_nothing_and_reads_no_items(plans: dict[str, Plan]) -> None:
    """Of the changing actions, it has those of the lock of the state alone."""
    changing = {
        (action, resource)
        for statement in made(plans, "prod", "plan").statements
        for action in statement.actions
        for resource in statement.resources
        if not action.split(":")[1].startswith(("Get", "List", "Describe", "View", "GET"))
    }
    lock = "arn:aws:s3:::securebase-terraform-state/phase3b/prod.tfstate.tflock"
    assert changing == {
        ("s3:PutObject", lock),
        ("s3:DeleteObject", lock),
        ("kms:Decrypt", "arn:aws:kms:us-east-1:*:key/*"),
    }
    actions = {action for statement in made(plans, "prod", "plan").statements for action in statement.actions}
    assert not actions & {"dynamodb:Scan", "dynamodb:Query", "dynamodb:GetItem", "dynamodb:GetRecords"}


@pytest.mark.parametrize("role", ROLES)
def test_the_token_key_is_read_in_versions_of_terraform_alone(plans: dict[str, Plan], role: Role) -> None:
    reading = [
        statement
        for statement in made(plans, "prod", role).statements
        if "secretsmanager:GetSecretValue" in statement.actions or statement.sid == "KeyOfWrittenSecrets"
    ]
    assert [statement.condition["StringLike"] for statement in reading] == [
        {"secretsmanager:VersionId": "terraform-*"},
        {"kms:EncryptionContext:SecretVersionId": "terraform-*"},
    ]


def test_every_type_that_can_be_deployed_has_its_rights(root: Path) -> None:
    types = {line for line in (root / "imports/resources.txt").read_text("utf-8").split() if line.startswith("aws_")}
    assert types <= action_table().types.keys()


def test_a_type_without_rights_is_said(plans: dict[str, Plan], monkeypatch: pytest.MonkeyPatch) -> None:
    table = action_table()
    monkeypatch.setattr(
        "phase3b.permissions.roles.action_table",
        lambda: dataclasses.replace(
            table, types={name: each for name, each in table.types.items() if name != "aws_kms_key"}
        ),
    )
    assert made(plans, "dev", "plan").unknown == ("aws_kms_key",)


def test_every_operation_is_one_of_aws() -> None:
    session = Session()
    for service, names in itertools.groupby(sorted(action_table().operations), lambda name: name.split(".")[0]):
        assert {name.split(".")[1] for name in names} <= set(session.get_service_model(service).operation_names)
    used = {operation for roles in action_table().types.values() for each in roles.values() for operation in each}
    assert used <= action_table().operations.keys()


def leads(shape: Any, steps: list[str]) -> bool:
    """Whether a path of the table leads to something in a request: * is each of several, # the keys of a map."""
    if not steps:
        return True
    first, *rest = steps
    match shape.type_name:
        case "list":
            return leads(shape.member, rest)
        case "map":
            return leads(shape.key if first == "#" else shape.value, rest)
        case "structure":
            # As it is sent: for some services that is another name than the model's; forms of EC2 are read by the model's.
            sent = dict(shape.members) | {
                each.serialization.get("name", name): each for name, each in shape.members.items()
            }
            return any(leads(each, rest) for name, each in sent.items() if first in {"*", name})
        case _:
            return False


def test_what_a_right_depends_on_is_a_member_of_the_request() -> None:
    session = Session()
    marked = [
        (operation, right) for operation, rights in action_table().operations.items() for right in rights if right.mark
    ]
    assert len(marked) > 30
    for operation, right in marked:
        service, name = operation.split(".")
        shape = session.get_service_model(service).operation_model(name).input_shape
        assert right.member
        assert leads(shape, right.member.split(".")), (operation, right.member)


def test_a_query_of_an_index_needs_no_right_on_its_table() -> None:
    """ "Actions, resources, and condition keys for Amazon DynamoDB": an index is a resource of its own."""
    query = [
        (each.action, each.resource.name, each.mark, each.member)
        for each in action_table().operations["dynamodb.Query"]
    ]
    assert query[:2] == [
        ("dynamodb:Query", "index", "?", "IndexName"),
        ("dynamodb:Query", "table", "!", "IndexName"),
    ]
    put = action_table().operations["dynamodb.PutItem"][0]
    assert (put.action, put.resource.name, put.mark, put.member) == ("dynamodb:PutItem", "table", "", "")


def test_the_doctor_reads_what_it_asks_for_and_no_more(plans: dict[str, Plan]) -> None:
    """Each operation that it sends, on resources of the environment alone wherever AWS knows narrower ones."""
    policy = doctor_policy(plans["prod"], Names("securebase", "prod", "phase3b"))
    actions = {action for statement in policy.statements for action in statement.actions}
    assert {each.split(":")[1] for each in actions} == {each.split(".")[1] for each in action_table().doctor}
    assert all(each.split(":")[1].startswith(("Describe", "Get", "List", "Filter")) for each in actions)
    for statement in policy.statements:
        assert statement.why or all("securebase-prod" in each for each in statement.resources), statement
    (reading,) = [each for each in policy.statements if "logs:FilterLogEvents" in each.actions]
    assert reading.resources == ("arn:aws:logs:us-east-1:*:log-group:/aws/apigateway/securebase-prod-*:*",)
    pages = policies_of(policy, Names("securebase", "prod", "phase3b"))
    assert [page.name for page in pages] == ["securebase-prod-doctor"]


def test_the_ops_role_reads_what_its_list_names_and_never_a_secret(plans: dict[str, Plan]) -> None:
    """All that the doctor reads is in it; every action reads, and none of them reads a secret's value or items of a table."""
    names = Names("securebase", "prod", "phase3b")
    table = action_table()
    policy = ops_policy(plans["prod"], names)
    actions = {action for statement in policy.statements for action in statement.actions}
    kept = {right.action for right in table.state["kept_read"]}
    assert actions == {right.action for each in table.ops for right in table.operations[each]} | kept
    assert set(table.doctor) <= set(table.ops)
    assert list(table.ops) == sorted(table.ops)
    reading = ("Describe", "Get", "GET", "List", "Filter", "StartQuery", "StopQuery", "Search")
    assert all(each.split(":")[1].startswith(reading) for each in actions)
    assert not actions & {
        "secretsmanager:GetSecretValue", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan", "kms:Decrypt",
    }  # fmt: skip
    for statement in policy.statements:
        beside = all("terraform-state" in each for each in statement.resources)
        assert beside or statement.why or all("securebase-prod" in each for each in statement.resources), statement
    assert {page.name.rstrip("-12") for page in policies_of(policy, names)} == {"securebase-prod-ops"}
