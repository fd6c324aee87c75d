"""What somebody has set in AWS and no stack writes: Terraform does not report it, and the guard does."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from plan_made import change, destroyed, plan

from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import Verdict, judge
from phase3b.change.guard.losses.silent import ALWAYS_WRITTEN, ELSEWISE
from phase3b.change.guard.refusals import unwritten as room
from phase3b.change.guard.refusals.unwritten import NOTHING_LOST, SUPPRESSED, UNWRITTEN

DATA = Path(room.__file__).parent / "unwritten_arguments.json"
# Type and argument -> what somebody sets by hand, what AWS makes where nobody does, and what undoes it. By hand from
# the AWS CLI's command reference.
SET: dict[tuple[str, str], tuple[Any, tuple[Any, ...], str]] = {
    ("aws_cloudwatch_event_rule", "state"): ("DISABLED", ("ENABLED", "", None), "aws events enable-rule --name its-name"),
    ("aws_api_gateway_rest_api", "disable_execute_api_endpoint"): (True, (False, None), "aws apigateway update-rest-api --rest-api-id the-id --patch-operations op=replace,path=/disableExecuteApiEndpoint,value=false"),
    ("aws_api_gateway_rest_api", "policy"): ("{}", ("", None), "aws apigateway update-rest-api --rest-api-id the-id --patch-operations op=replace,path=/policy,value="),
    ("aws_api_gateway_rest_api", "binary_media_types"): (["*/*"], ([], None), "op=remove,path=/binaryMediaTypes/TYPE"),
    ("aws_apigatewayv2_integration", "timeout_milliseconds"): (50, (29_000, 0, None), "aws apigatewayv2 update-integration --api-id the-api --integration-id the-id --timeout-in-millis 29000"),
    ("aws_dynamodb_table", "point_in_time_recovery.recovery_period_in_days"): (34, (35, 0, None), "aws dynamodb update-continuous-backups --table-name its-name --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true"),
    ("aws_appautoscaling_target", "suspended_state"): ([{"dynamic_scaling_in_suspended": False, "dynamic_scaling_out_suspended": True}], ([], None, [{"dynamic_scaling_in_suspended": False}]), "register-scalable-target --service-namespace dynamodb --resource-id table/t --scalable-dimension dynamodb:table:ReadCapacityUnits"),
    ("aws_iam_role", "managed_policy_arns"): (["arn:aws:iam::aws:policy/AdministratorAccess"], ([], None), "aws iam detach-role-policy --role-name its-name"),
    ("aws_secretsmanager_secret", "policy"): ("{}", ("", None), "aws secretsmanager delete-resource-policy --secret-id its-name"),
    ("aws_s3_bucket", "request_payer"): ("Requester", ("BucketOwner", "", None), "aws s3api put-bucket-request-payment --bucket its-name --request-payment-configuration Payer=BucketOwner"),
    ("aws_budgets_budget", "cost_filter"): ([{"name": "Service", "values": ["Amazon DynamoDB"]}], ([], None), "aws budgets delete-budget --account-id 123456789012 --budget-name its-name"),
    ("aws_budgets_budget", "cost_types"): ([{"include_tax": False, "use_blended": False}], ([], None, [{"include_tax": True, "use_blended": False, "use_amortized": None}]), "aws budgets delete-budget --account-id 123456789012 --budget-name its-name"),
    ("aws_sqs_queue", "redrive_allow_policy"): ('{"redrivePermission": "denyAll"}', ("", None), "aws sqs set-queue-attributes --queue-url the-url --attributes RedriveAllowPolicy="),
}  # fmt: skip


def verdict(*changes: dict[str, Any], wanted: dict[str, Any] | None = None, allow: tuple[str, ...] = ()) -> Verdict:
    evidence = Evidence.of_plan(plan(*changes), Traffic({}, 24))
    return judge(replace(evidence, wanted={"resource": wanted or {}}), allow)


def values(argument: str, value: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "name": "its-name",
        "bucket": "its-name",
        "id": "the-id",
        "url": "the-url",
        "api_id": "the-api",
        "account_id": "123456789012",
        "resource_id": "table/t",
        "service_namespace": "dynamodb",
        "scalable_dimension": "dynamodb:table:ReadCapacityUnits",
    }
    outer, _, inner = argument.partition(".")
    return {**made, outer: [{inner: value}] if inner else value}


def same(address: str, argument: str, value: Any) -> dict[str, Any]:
    has = values(argument, value)
    return change(address, ["no-op"], has, has)


def test_the_list_is_the_one_written_here() -> None:
    assert {(each.type, each.argument) for each in UNWRITTEN} == set(SET)


@pytest.mark.parametrize("kind", sorted(SET), ids=".".join)
def test_what_somebody_has_set_is_refused_with_the_command_that_undoes_it(kind: tuple[str, str]) -> None:
    type_, argument = kind
    value, as_made, command = SET[kind]
    (refusal,) = verdict(same(f"{type_}.x", argument, value)).refused
    assert refusal.address == f"{type_}.x/{argument.replace('.', '/')}"
    assert command in refusal.fix
    assert "If it is intended to be there, allow it" in refusal.fix
    assert verdict(same(f"{type_}.x", argument, value), allow=(refusal.address,)).refused == ()
    for untouched in as_made:
        assert verdict(same(f"{type_}.x", argument, untouched)).refused == ()


@pytest.mark.parametrize("kind", sorted(SET), ids=".".join)
def test_what_the_stack_writes_is_for_terraform_to_put_right(kind: tuple[str, str]) -> None:
    type_, argument = kind
    outer, _, inner = argument.partition(".")
    block = {outer: {inner: 7} if inner else "written"}
    assert verdict(same(f"{type_}.x", argument, SET[kind][0]), wanted={type_: {"x": block}}).refused == ()
    # A block that is written without the argument does not mention it.
    if inner:
        assert len(verdict(same(f"{type_}.x", argument, SET[kind][0]), wanted={type_: {"x": {outer: {}}}}).refused) == 1


def test_of_what_goes_or_is_put_right_nothing_is_said() -> None:
    was, becomes = (values("state", state) for state in ("DISABLED", "ENABLED"))
    assert verdict(change("aws_cloudwatch_event_rule.x", ["update"], was, becomes)).refused == ()
    gone = verdict(destroyed("aws_cloudwatch_event_rule.x", was)).refused
    assert [each.address for each in gone] == ["aws_cloudwatch_event_rule.x"]


def test_each_is_judged_whatever_stands_before_it() -> None:
    """Resources that are made or that go, arguments that the stack writes, and others of the same resource."""
    disabled, api = values("state", "DISABLED"), {**values("policy", "{}"), "disable_execute_api_endpoint": True}
    found = verdict(
        change("aws_cloudwatch_event_rule.new", ["create"], None, values("state", "ENABLED")),
        destroyed("aws_cloudwatch_event_rule.gone", values("state", "ENABLED")),
        change("aws_cloudwatch_event_rule.a", ["no-op"], disabled, disabled),
        change(
            "aws_api_gateway_rest_api.b",
            ["no-op"],
            {**api, "binary_media_types": ["*/*"]},
            {**api, "binary_media_types": ["*/*"]},
        ),
        wanted={"aws_api_gateway_rest_api": {"b": {"disable_execute_api_endpoint": True}}},
        allow=("aws_cloudwatch_event_rule.gone",),
    ).refused
    assert [each.address for each in found] == [
        "aws_cloudwatch_event_rule.a/state",
        "aws_api_gateway_rest_api.b/policy",
        "aws_api_gateway_rest_api.b/binary_media_types",
    ]


def test_an_inline_policy_that_is_not_ours() -> None:
    role = {"name": "r", "inline_policy": [{"name": "ours", "policy": "{}"}, {"name": "extra", "policy": "{}"}]}
    ours = {"role": "r", "name": "ours"}
    of_another = {"role": "another", "name": "extra"}
    (refusal,) = verdict(
        change("aws_iam_role.r", ["no-op"], role, role),
        change("aws_iam_role_policy.r", ["no-op"], ours, ours),
        change("aws_iam_role_policy.another", ["no-op"], of_another, of_another),
    ).refused
    assert refusal.address == "aws_iam_role.r/inline_policy/extra"
    assert "aws iam delete-role-policy --role-name r --policy-name extra" in refusal.fix


def test_what_the_provider_keeps_from_aws_is_written_or_compared_or_has_a_reason() -> None:
    computed = set(json.loads(DATA.read_text("utf-8"))["computed"])
    compared = {f"{each.type}.{each.argument}" for each in UNWRITTEN}
    written = ALWAYS_WRITTEN | {each.split()[0] for each in ELSEWISE}
    assert computed - written - compared == set(NOTHING_LOST), (
        "measured again: compare it in unwritten.py, or say why not"
    )
    assert compared - computed == SUPPRESSED - {"aws_iam_role.inline_policy"}
    assert len(computed) > 80
