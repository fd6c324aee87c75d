"""The list of what may not go silently, against a copy of it, and each entry on a plan and on a difference."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from plan_made import destroyed, judged, plan, updated

from phase3b.change.difference.resources import AttributeChange, ResourceChange
from phase3b.change.difference.rules.announced_loss import announced_losses
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.losses.kept import KEPT, MAY_GO
from phase3b.change.guard.losses.kept_page import page
from phase3b.change.guard.losses.lessened import LESSENED, Lessened
from phase3b.module.pages.kept_rows import kept_rows
from phase3b.naming import Address
from phase3b.plan.buckets.records import Bucket
from phase3b.plan.functions.records import LogGroup

RESOURCES = Path(__file__).parents[4] / "imports/resources.txt"
QUIET = Traffic({}, 24)

# What the requirement names: AWS's kinds of things that hold data, that customers call or hold, that do work, that tell.
WHOLE = {
    "aws_api_gateway_api_key", "aws_api_gateway_authorizer", "aws_api_gateway_base_path_mapping",
    "aws_acm_certificate", "aws_route53_record", "aws_api_gateway_domain_name", "aws_api_gateway_rest_api", "aws_api_gateway_stage", "aws_api_gateway_usage_plan",
    "aws_api_gateway_usage_plan_key", "aws_apigatewayv2_api", "aws_apigatewayv2_api_mapping",
    "aws_apigatewayv2_authorizer", "aws_apigatewayv2_domain_name", "aws_apigatewayv2_integration",
    "aws_apigatewayv2_route", "aws_apigatewayv2_stage", "aws_cloudwatch_event_rule", "aws_cloudwatch_event_target",
    "aws_cloudwatch_log_group", "aws_dynamodb_global_secondary_index", "aws_dynamodb_table", "aws_dynamodb_table_replica",
    "aws_kms_alias", "aws_kms_key", "aws_lambda_alias", "aws_lambda_event_source_mapping", "aws_lambda_function",
    "aws_lambda_function_event_invoke_config",
    "aws_lambda_permission", "aws_s3_bucket", "aws_s3_bucket_lifecycle_configuration", "aws_s3_bucket_policy",
    "aws_s3_bucket_public_access_block", "aws_s3_bucket_server_side_encryption_configuration",
    "aws_s3_bucket_versioning", "aws_secretsmanager_secret", "aws_secretsmanager_secret_version",
    "aws_sns_topic", "aws_sns_topic_policy", "aws_sns_topic_subscription", "aws_sqs_queue",
}  # fmt: skip

DOCUMENT = json.dumps({"paths": {"/a": {"get": {}, "post": {}}, "/b": {"get": {}}}})
FEWER_ROUTES = json.dumps({"paths": {"/a": {"get": {}}, "/c": {"get": {}}}})

# Type, argument -> before, after as a plan has them, and, where capacity.yaml can make the change, as our records have them.
PARTS: dict[tuple[str, str], tuple[Any, Any] | tuple[Any, Any, Any, Any]] = {
    ("aws_dynamodb_table", "deletion_protection_enabled"): (True, False, True, False),
    ("aws_dynamodb_table", "point_in_time_recovery.enabled"): (True, False, True, False),
    ("aws_dynamodb_table", "point_in_time_recovery.recovery_period_in_days"): (35, 7),
    ("aws_dynamodb_table", "server_side_encryption.enabled"): (True, False),
    ("aws_dynamodb_table", "stream_enabled"): (True, False, "NEW_IMAGE", None),
    ("aws_dynamodb_table", "stream_view_type"): ("NEW_IMAGE", "KEYS_ONLY", "NEW_IMAGE", "KEYS_ONLY"),
    ("aws_cloudwatch_log_group", "retention_in_days"): (0, 90, 0, 90),
    ("aws_cloudwatch_log_group", "kms_key_id"): ("arn:k", ""),
    ("aws_sqs_queue", "message_retention_seconds"): (345_600, 86_400, 345_600, 86_400),
    ("aws_sqs_queue", "redrive_policy"): ('{"maxReceiveCount":3}', "", "dead letters", None),
    ("aws_sqs_queue", "kms_master_key_id"): ("k", None),
    ("aws_kms_key", "is_enabled"): (True, False),
    ("aws_kms_key", "deletion_window_in_days"): (30, 7, 30, 7),
    ("aws_secretsmanager_secret", "recovery_window_in_days"): (30, 0, 30, 0),
    ("aws_secretsmanager_secret", "kms_key_id"): ("k", None),
    ("aws_secretsmanager_secret_version", "secret_string_wo_version"): (1, 2),
    ("aws_api_gateway_api_key", "enabled"): (True, False),
    ("aws_api_gateway_usage_plan", "api_stages"): ([{"api_id": "a", "stage": "v1"}], []),
    ("aws_api_gateway_rest_api", "disable_execute_api_endpoint"): (False, True),
    ("aws_api_gateway_rest_api", "api_key_source"): ("HEADER", "AUTHORIZER"),
    ("aws_api_gateway_rest_api", "endpoint_configuration.types"): (["REGIONAL"], ["PRIVATE"]),
    ("aws_api_gateway_rest_api", "body"): (DOCUMENT, FEWER_ROUTES, DOCUMENT, FEWER_ROUTES),
    ("aws_apigatewayv2_api", "disable_execute_api_endpoint"): (False, True),
    ("aws_apigatewayv2_api", "route_selection_expression"): ("$request.body.action", "$request.body.do"),
    ("aws_apigatewayv2_route", "route_key"): ("$default", "ping", "$default", "ping"),
    ("aws_lambda_function", "reserved_concurrent_executions"): (-1, 0, None, 0),
    ("aws_lambda_function", "dead_letter_config.target_arn"): ("arn:q", None, "${aws_sqs_queue.q.arn}", None),
    ("aws_lambda_event_source_mapping", "enabled"): (True, False, True, False),
    ("aws_lambda_event_source_mapping", "destination_config.on_failure.destination_arn"): ("arn:q", None, "arn:q", None),
    ("aws_lambda_event_source_mapping", "maximum_record_age_in_seconds"): (3600, 60, 3600, 60),
    ("aws_lambda_event_source_mapping", "maximum_retry_attempts"): (5, 0, 5, 0),
    ("aws_lambda_event_source_mapping", "bisect_batch_on_function_error"): (True, False),
    ("aws_lambda_event_source_mapping", "function_response_types"): (["ReportBatchItemFailures"], []),
    ("aws_lambda_event_source_mapping", "filter_criteria.filter"): ([], [{"pattern": "{}"}], (), ("{}",)),
    ("aws_lambda_function_event_invoke_config", "maximum_event_age_in_seconds"): (21_600, 60),
    ("aws_lambda_function_event_invoke_config", "maximum_retry_attempts"): (2, 0),
    ("aws_lambda_function_event_invoke_config", "destination_config.on_failure.destination"): ("arn:q", ""),
    ("aws_sqs_queue", "max_message_size"): (1_048_576, 1024),
    ("aws_cloudwatch_event_rule", "schedule_expression"): ("rate(1 day)", "rate(7 days)", "rate(1 day)", "rate(7 days)"),
    ("aws_cloudwatch_event_target", "dead_letter_config.arn"): ("arn:q", None, "arn:q", None),
    ("aws_s3_bucket_versioning", "versioning_configuration.status"): ("Enabled", "Suspended"),
    ("aws_s3_bucket_lifecycle_configuration", "rule.expiration.days"): (14, 7, 14, 7),
    ("aws_cloudwatch_event_rule", "state"): ("ENABLED", "DISABLED"),
    ("aws_cloudwatch_event_rule", "is_enabled"): (True, False),
    ("aws_sns_topic", "kms_master_key_id"): ("k", ""),
}  # fmt: skip


def test_what_may_not_go() -> None:
    assert set(KEPT) == WHOLE


def test_what_may_not_become_less() -> None:
    assert {(each.type, each.argument) for each in LESSENED} == set(PARTS)


def test_every_type_of_ours_is_kept_or_may_go_for_a_reason() -> None:
    ours = {line for line in RESOURCES.read_text("utf-8").splitlines() if line.startswith("aws_")}
    assert ours - set(KEPT) == set(MAY_GO)
    assert all(MAY_GO.values())


@pytest.mark.parametrize("each", LESSENED, ids=lambda each: f"{each.type}.{each.argument}")
def test_each_is_refused_in_a_plan_alone(each: Lessened) -> None:
    before, after = PARTS[each.type, each.argument][:2]
    address = f"{each.type}.x"
    change = updated(address, values(each, before), values(each, after))
    (refusal,) = judged(plan(change), QUIET).refused
    assert refusal.address == f"{address}/{each.part}"
    assert "{" not in refusal.what
    # Back again is not a loss, and neither is what stays.
    assert judged(plan(updated(address, values(each, before), values(each, before))), QUIET).refused == ()
    # What is only known after the apply is not a loss that anybody can tell.
    change["change"]["after_unknown"] = {each.argument.split(".")[0]: True}
    assert judged(plan(change), QUIET).refused == ()


def values(each: Lessened, value: Any) -> dict[str, Any]:
    """The argument in its blocks, and what the resource is called."""
    first, *rest = reversed(each.argument.split("."))
    made: dict[str, Any] = {first: value}
    for name in rest:
        made = {name: [made]}
    name = KEPT[each.type].name
    return {**({name: "its-name"} if name and name != each.argument else {}), **made}


@pytest.mark.parametrize(
    "each", [each for each in LESSENED if each.record_name is not None], ids=lambda each: f"{each.type}.{each.argument}"
)
def test_diff_says_it_in_the_same_words(each: Lessened) -> None:
    before, after, was, becomes = PARTS[each.type, each.argument]
    (refusal,) = judged(plan(updated(f"{each.type}.x", values(each, before), values(each, after))), QUIET).refused
    change = ResourceChange(
        Address(each.type, "x"), "update", (AttributeChange(str(each.record_name), was, becomes),), holds_data=True
    )
    record: Any = Named() if KEPT[each.type].name and KEPT[each.type].record_name != each.record_name else Route()
    (rule,) = announced_losses([change], {change.address: record})
    assert (rule.level, rule.about) == ("danger", refusal.address)
    assert rule.says == f"{refusal.what} {refusal.why} {refusal.fix}"


class Named:
    """What a record is called."""

    name = "its-name"
    email = "its-name"


class Route:
    """A route is called by the very argument that changes; others by their address."""

    route_key = "$default"


def test_an_argument_is_in_a_difference_or_a_reason_says_why_not() -> None:
    for each in LESSENED:
        assert (each.record_name is None) == bool(each.only_plan), each.argument


@pytest.mark.parametrize("kind", sorted(KEPT))
def test_diff_says_of_what_goes_what_a_plan_does(kind: str) -> None:
    name = KEPT[kind].name
    (refusal,) = judged(plan(destroyed(f"{kind}.x", {name: "its-name"})), QUIET).refused
    change = ResourceChange(Address(kind, "x"), "destroy", (), holds_data=True)
    record: Any = type("Record", (), {KEPT[kind].record_name: "its-name"})()
    (rule,) = announced_losses([change], {change.address: record})
    assert (rule.kind, rule.about) == ("data-lost", refusal.address)
    assert rule.says == f"{refusal.what} {refusal.why} {refusal.fix}"


@pytest.mark.parametrize(("stated", "said"), [(None, "ACCOUNT_ID"), ("210987654321", "210987654321")])
def test_a_name_that_ends_in_the_accounts_number_says_it_where_the_file_does(stated: str | None, said: str) -> None:
    account = "${data.aws_caller_identity.current.account_id}"
    address = Address("aws_s3_bucket", "failed_events")
    record = Bucket(address, f"old-{account}", prevent_destroy=False)
    renamed = AttributeChange("name", f"old-{account}", f"new-{account}")
    change = ResourceChange(address, "replace", (renamed,), holds_data=True)
    (rule,) = announced_losses([change], {address: record}, stated)
    assert rule.says.startswith(
        f"The bucket old-{said} would be destroyed and a new one made in its place, because its bucket changes from "
        f"'old-{said}' to 'new-{said}'."
    )


@pytest.mark.parametrize(
    ("api", "said"),
    [
        ("update", "because its name changes from 'logs_API_ID/v1' to 'logs_API_ID/v2'"),
        ("replace", "because its name becomes something known only after the apply"),
    ],
)
def test_an_id_stays_with_its_api(api: Any, said: str) -> None:
    rest = "${aws_api_gateway_rest_api.api.id}"
    address = Address("aws_cloudwatch_log_group", "executions")
    record = LogGroup(address, f"logs_{rest}/v1", 7, "key", prevent_destroy=False)
    changes = [
        ResourceChange(Address("aws_api_gateway_rest_api", "api"), api, (), holds_data=False),
        ResourceChange(address, "replace", (AttributeChange("name", record.name, f"logs_{rest}/v2"),), holds_data=True),
    ]
    (rule,) = announced_losses(changes, {address: record})
    assert said in rule.says


def test_the_page_is_up_to_date(root: Path) -> None:
    assert (root / "docs/kept.md").read_text("utf-8") == page(), "run: make docs"


def test_the_module_tells_of_the_kinds_that_it_has() -> None:
    rows = kept_rows({"aws_sqs_queue", "aws_cloudwatch_dashboard"})
    assert rows == [("`aws_sqs_queue`", "Messages that wait in it are gone.")]
