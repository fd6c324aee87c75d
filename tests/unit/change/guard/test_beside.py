"""What somebody has put beside our functions and tables: asked of AWS, and told from what our stacks write."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import boto3
import pytest
from moto import mock_aws
from plan_made import change, plan

from phase3b.change.guard.asked.ask_beside import ask_beside
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import Verdict, judge
from phase3b.change.guard.plan_json import resource_changes
from phase3b.change.guard.refusals.beside import AskedBeside
from phase3b.local.moto_gaps import fill_gaps

FUNCTION, TABLE = "aws_lambda_function.f", "aws_dynamodb_table.t"
ACCESS = AwsAccess("us-east-1")


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    fill_gaps()
    with mock_aws():
        yield


def same(address: str, **values: Any) -> dict[str, Any]:
    return change(address, ["no-op"], values, values)


def code() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("a.py", "")
    return packed.getvalue()


def made() -> tuple[str, dict[str, Any]]:
    """A function with an alias that the API may call, and a table, all ours, as a plan has them."""
    trust = json.dumps({"Version": "2012-10-17", "Statement": []})
    role = boto3.client("iam", "us-east-1").create_role(RoleName="role", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    functions = boto3.client("lambda", "us-east-1")
    function = functions.create_function(
        FunctionName="f", Role=role, Runtime="python3.13", Handler="a.b", Code={"ZipFile": code()}, Publish=True
    )
    functions.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    call = {"Action": "lambda:InvokeFunction", "Principal": "apigateway.amazonaws.com"}
    functions.add_permission(FunctionName="f", Qualifier="live", StatementId="api", **call)
    table = boto3.client("dynamodb", "us-east-1").create_table(
        TableName="t",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )["TableDescription"]["TableArn"]
    arn = function["FunctionArn"].removesuffix(":1")
    there = plan(
        same(FUNCTION, function_name="f", arn=arn),
        # An alias may name its function by the ARN.
        same("aws_lambda_alias.f", name="live", function_name=arn),
        same("aws_lambda_permission.api", function_name="f", qualifier="live", statement_id="api"),
        same(TABLE, name="t", arn=table),
        change("aws_lambda_function.new", ["create"], None, {"function_name": "new"}),
    )
    return table, there


def verdict(there: dict[str, Any], asked: AskedBeside, allow: tuple[str, ...] = ()) -> Verdict:
    return judge(replace(Evidence.of_plan(there, Traffic({}, 24)), beside=asked), allow)


@pytest.mark.usefixtures("aws")
def test_what_is_ours_is_not_told() -> None:
    _, there = made()
    asked = ask_beside(resource_changes(there), ACCESS)
    assert (asked.unknown, verdict(there, asked).refused) == ({}, ())
    assert [(each.what, each.asset.qualifier, each.key) for each in asked.found] != []


@pytest.mark.usefixtures("aws")
def test_a_statement_a_url_settings_and_a_policy_that_no_stack_writes() -> None:
    table, there = made()
    functions = boto3.client("lambda", "us-east-1")
    call = {"Action": "lambda:InvokeFunction", "FunctionName": "f"}
    functions.add_permission(StatementId="theirs", Principal="210987654321", Qualifier="live", **call)
    functions.add_permission(StatementId="all", Principal="*", **call)
    functions.create_function_url_config(FunctionName="f", AuthType="NONE")
    functions.put_function_event_invoke_config(FunctionName="f", MaximumRetryAttempts=0, MaximumEventAgeInSeconds=60)
    theirs = {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::210987654321:root"}, "Action": "*", "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": theirs})
    boto3.client("dynamodb", "us-east-1").put_resource_policy(ResourceArn=table, Policy=policy)
    asked = ask_beside(resource_changes(there), ACCESS)
    found = {each.address: each for each in verdict(there, asked).refused}
    assert asked.unknown == {}
    assert set(found) == {
        f"{FUNCTION}/permission/live/theirs",
        f"{FUNCTION}/permission/all",
        f"{FUNCTION}/url/function",
        f"{FUNCTION}/async/function",
        f"{TABLE}/policy",
    }
    assert {address: each.fix.split(". If it")[0] for address, each in found.items()} == {
        f"{FUNCTION}/permission/live/theirs": "Remove it: aws lambda remove-permission --function-name f --qualifier live "
        "--statement-id theirs",
        f"{FUNCTION}/permission/all": "Remove it: aws lambda remove-permission --function-name f --statement-id all",
        f"{FUNCTION}/url/function": "Remove it: aws lambda delete-function-url-config --function-name f",
        f"{FUNCTION}/async/function": "Remove it: aws lambda delete-function-event-invoke-config --function-name f",
        f"{TABLE}/policy": f"Remove it: aws dynamodb delete-resource-policy --resource-arn {table}",
    }
    assert "210987654321" in found[f"{FUNCTION}/permission/live/theirs"].what
    assert "may be called by anybody" in found[f"{FUNCTION}/permission/all"].what
    assert "has a URL that anybody can call" in found[f"{FUNCTION}/url/function"].what
    assert "MaximumRetryAttempts 0, MaximumEventAgeInSeconds 60" in found[f"{FUNCTION}/async/function"].what
    assert "arn:aws:iam::210987654321:root" in found[f"{TABLE}/policy"].what
    assert all("set by hand: no stack writes" in each.what for each in found.values())
    # It may be meant, and what a stack writes of them is no longer told.
    assert verdict(there, asked, tuple(found)).refused == ()
    ours = plan(
        *there["resource_changes"],
        same("aws_lambda_permission.all", function_name="f", qualifier="", statement_id="all"),
        same("aws_lambda_function_url.f", function_name="f", qualifier=None),
        change("aws_lambda_function_event_invoke_config.f", ["create"], None, {"function_name": "f", "qualifier": ""}),
        same("aws_dynamodb_resource_policy.t", resource_arn=table),
    )
    assert [each.address for each in verdict(ours, asked).refused] == [f"{FUNCTION}/permission/live/theirs"]


@pytest.mark.usefixtures("aws")
def test_a_plan_of_some_resources_knows_the_others_by_the_state() -> None:
    """`adopt`, and a step of several, plan with -target: the permission is in the state, and not in the plan."""
    _, there = made()
    some = [each for each in there["resource_changes"] if each["type"] != "aws_lambda_permission"]
    asked = ask_beside(resource_changes(plan(*some)), ACCESS)
    assert [each.address for each in verdict(plan(*some), asked).refused] == [f"{FUNCTION}/permission/live/api"]
    permission = {"function_name": "f", "qualifier": "live", "statement_id": "api"}
    known = [{"address": "aws_lambda_permission.api", "mode": "managed", "values": permission}]
    state = {"prior_state": {"values": {"root_module": {"resources": known}}}}
    assert verdict({**plan(*some), **state}, asked).refused == ()


def test_what_nobody_answers_is_unknown() -> None:
    there = plan(same(FUNCTION, function_name="f", arn="arn:f"), same(TABLE, name="t", arn="arn:t"))
    asked = ask_beside(resource_changes(there), AwsAccess("us-east-1", "http://127.0.0.1:9"))
    assert asked.found == ()
    assert list(asked.unknown) == [
        "the permissions of the function f",
        "the URLs of the function f",
        "the settings of asynchronous calls of f",
        "the resource policy of the table t",
    ]
    assert all(each.startswith("AWS did not respond (Could not connect") for each in asked.unknown.values())


def test_a_plan_that_has_none_of_them_asks_nobody() -> None:
    assert ask_beside(resource_changes(plan(same("aws_sqs_queue.q", name="q"))), ACCESS) == AskedBeside()
