"""Verdicts on what prod has nothing of: other ways to write what a policy forbids, and what only looks like it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from policies.catalogue import POLICIES
from policies.stack_read.stack import Context, Stack

BY_ID = {policy.id: policy for policy in POLICIES}


def verdict(check: str, kind: str, values: dict[str, Any], **others: dict[str, Any]) -> tuple[str, ...] | None:
    resources = {kind: {"it": values}}
    for other, named in others.items():
        resources.setdefault(other, {}).update(named)
    stack = Stack.of({"resource": resources}, Context())
    it = stack.get(f"{kind}.it")
    assert it is not None
    return BY_ID[check].verdict(it, stack)


def document(**statement: Any) -> str:
    return json.dumps({"Statement": [{"Effect": "Allow", **statement}]})


def judged(resource: str) -> object:
    policy = document(Action="dynamodb:GetItem", Resource=resource)
    return verdict("P3B_IAM_NO_WILDCARD", "aws_iam_role_policy", {"policy": policy})


@pytest.mark.parametrize(
    "resource",
    [
        "*",
        "**",
        "arn:*",
        "arn:aws:dynamodb:*",
        "arn:aws:logs:us-east-1:1:*",
        "arn:aws:logs:us-east-1:1:log-group:*",
        "arn:aws:logs:us-east-1:1:log-group:*:*",
        "arn:aws:dynamodb:us-east-1:1:table/*",
        "arn:aws:dynamodb:us-east-1:1:table/*/index/*",
        "arn:aws:sqs:us-east-1:1:*",
        "arn:aws:s3:::*",
        "arn:aws:s3:::*/*",
        "arn:aws:apigateway:us-east-1::/*",
        "arn:aws:execute-api:us-east-1:1:*",
    ],
)
def test_every_resource_of_a_service_is_refused(resource: str) -> None:
    assert judged(resource)


@pytest.mark.parametrize(
    "resource",
    [
        "${aws_dynamodb_table.tickets.arn}/index/*",
        "arn:aws:dynamodb:us-east-1:1:table/tickets/index/*",
        "arn:aws:logs:us-east-1:1:log-group:/aws/lambda/tickets:*",
        "arn:aws:s3:::bucket/*",
        "arn:aws:execute-api:us-east-1:1:abc123/*/POST/@connections/*",
        "arn:aws:sqs:us-east-1:1:tickets",
    ],
)
def test_all_of_one_resource_passes(resource: str) -> None:
    assert judged(resource) == ()


def test_a_question_mark_is_a_wildcard_too() -> None:
    policy = document(Action="dynamodb:?etItem", Resource="arn:aws:sqs:us-east-1:1:a")
    assert verdict("P3B_IAM_NO_WILDCARD", "aws_iam_role_policy", {"policy": policy})


def test_a_policy_within_a_role_is_judged() -> None:
    trusts = document(Action="sts:AssumeRole", Principal={"Service": "lambda.amazonaws.com"})
    inline = {"name": "all", "policy": document(Action="*", Resource="*")}
    role = {"assume_role_policy": trusts}
    assert verdict("P3B_IAM_NO_WILDCARD", "aws_iam_role", role) == ()
    assert verdict("P3B_IAM_NO_WILDCARD", "aws_iam_role", {**role, "inline_policy": [inline]})


def test_anyone_but_one_is_anyone() -> None:
    policy = document(Action="sqs:SendMessage", NotPrincipal={"AWS": "arn:aws:iam::1:root"})
    assert verdict("P3B_OPEN_TO_ANYONE", "aws_sqs_queue_policy", {"policy": policy})


def test_a_method_with_settings_of_its_own_has_a_throttle_of_its_own() -> None:
    """What they leave out is not the stage's: the provider writes -1, which is none."""
    throttled = {"throttling_rate_limit": 10, "throttling_burst_limit": 20}
    named = {"rest_api_id": "a", "stage_name": "v1"}
    every = {**named, "method_path": "*/*", "settings": throttled}
    one = {**named, "method_path": "tickets/GET", "settings": {"caching_enabled": True}}

    def of(settings: dict[str, Any]) -> tuple[str, ...] | None:
        return verdict("P3B_API_THROTTLING", "aws_api_gateway_stage", named, aws_api_gateway_method_settings=settings)

    assert of({"every": every, "one": {**one, "settings": throttled}}) == ()
    assert of({"every": every, "one": one}) == (
        "tickets/GET has settings of its own (aws_api_gateway_method_settings.one) without a throttle",
    )


@pytest.mark.parametrize("name", ["AWS_SECRET_ACCESS_KEY", "SIGNING_KEY", "DB_PASSPHRASE", "api_key", "token"])
def test_a_name_that_says_secret(name: str) -> None:
    variables = {"environment": {"variables": {name: "not-a-real-one"}}}
    assert verdict("P3B_NO_PLAIN_SECRET", "aws_lambda_function", variables)


@pytest.mark.parametrize("name", ["hash_key", "kms_key_id", "TOKEN_KEY_ARN", "range_key", "api_key_source"])
def test_a_name_that_only_looks_so(name: str) -> None:
    assert verdict("P3B_NO_PLAIN_SECRET", "aws_lambda_function", {name: "tenant"}) == ()


def test_a_message_that_expires_before_it_is_given_up() -> None:
    """5 x 900 s = 4,500 s, and it is kept for 3,600."""
    queue = {
        "name": "q",
        "message_retention_seconds": 3600,
        "visibility_timeout_seconds": 900,
        "redrive_policy": json.dumps({"maxReceiveCount": 5, "deadLetterTargetArn": "${aws_sqs_queue.dead.arn}"}),
    }
    dead = {"aws_sqs_queue": {"dead": {"name": "d", "message_retention_seconds": 1_209_600}}}
    gives_up = "it keeps messages for 3600 s, and gives up after 5 x 900 s"
    assert gives_up in (verdict("P3B_QUEUE_DEAD_LETTERS", "aws_sqs_queue", queue, **dead) or ())
    enough = {**queue, "message_retention_seconds": 4500}
    assert verdict("P3B_QUEUE_DEAD_LETTERS", "aws_sqs_queue", enough, **dead) == ()


@pytest.mark.parametrize("kind", ["aws_ami_launch_permission", "aws_ebs_snapshot_attribute"])
def test_an_image_for_everybody(kind: str) -> None:
    """`group` opens there; elsewhere it is a name that anybody may choose."""
    assert verdict("P3B_PUBLIC_ARGUMENT", kind, {"group": "all"})
    assert not verdict("P3B_PUBLIC_ARGUMENT", "aws_iam_user_group_membership", {"group": "all"})


def test_a_text_of_a_boolean_is_that_boolean() -> None:
    table = {"name": "t", "deletion_protection_enabled": "true"}
    assert verdict("P3B_TABLE_UNDELETABLE", "aws_dynamodb_table", table) == ()
    assert verdict("P3B_TABLE_UNDELETABLE", "aws_dynamodb_table", {**table, "deletion_protection_enabled": "false"})


def test_a_mapping_of_another_function_hides_none_of_this_one() -> None:
    function = {"function_name": "f", "role": "r"}
    mappings = {
        "other": {"function_name": "other", "event_source_arn": "${aws_sqs_queue.q.arn}"},
        "mine": {"function_name": "f", "event_source_arn": "${aws_sqs_queue.q.arn}"},
    }
    queues = {"q": {"name": "q"}}
    others: dict[str, dict[str, Any]] = {"aws_lambda_event_source_mapping": mappings, "aws_sqs_queue": queues}
    found = verdict("P3B_FUNCTION_DEAD_LETTERS", "aws_lambda_function", function, **others)
    assert "aws_sqs_queue.q, which it processes, has no dead letters" in (found or ())


def test_a_policy_of_another_queue_refuses_nothing_here() -> None:
    insecure = json.dumps(
        {
            "Statement": [
                {
                    "Effect": "Deny",
                    "Principal": "*",
                    "Action": "sqs:*",
                    "Resource": "*",
                    "Condition": {"Bool": {"aws:SecureTransport": "false"}},
                }
            ]
        }
    )
    queues = {"other": {"name": "o"}}
    policies = {"p": {"queue_url": "${aws_sqs_queue.it.id}", "policy": insecure}}
    own: dict[str, dict[str, Any]] = {"aws_sqs_queue": queues, "aws_sqs_queue_policy": policies}
    assert verdict("P3B_TRANSPORT", "aws_sqs_queue", {"name": "q"}, **own) == ()
    policies["p"]["queue_url"] = "${aws_sqs_queue.other.id}"
    assert verdict("P3B_TRANSPORT", "aws_sqs_queue", {"name": "q"}, **own)


def test_a_route_of_an_api_from_elsewhere_needs_its_authorizer() -> None:
    route = {"api_id": "abc123", "route_key": "GET /a", "authorization_type": "CUSTOM"}
    assert verdict("P3B_API_AUTHENTICATED", "aws_apigatewayv2_route", route) == (
        "GET /a has no authorizer of this stack",
    )
    assert verdict("P3B_API_AUTHENTICATED", "aws_apigatewayv2_route", {**route, "authorization_type": "AWS_IAM"}) == ()


def test_a_document_that_only_an_apply_knows() -> None:
    """Of a stack it is a finding; of a plan, which has expressions where something is still to be made, it is none."""
    role = {"policy": "${some_function(local.x)}"}
    stack = Stack.of({"resource": {"aws_iam_role_policy": {"it": role}}}, Context())
    of_plan = Stack.of({"resource": {"aws_iam_role_policy": {"it": role}}}, Context(lifecycle=False))
    it = stack.get("aws_iam_role_policy.it")
    assert it is not None
    assert BY_ID["P3B_POLICY_READABLE"].verdict(it, stack)
    assert BY_ID["P3B_POLICY_READABLE"].verdict(it, of_plan) is None


@pytest.mark.parametrize("attribute", ["json", "minified_json"])
def test_a_document_of_a_data_source_is_judged_there(attribute: str) -> None:
    """Once, for all who use it; one that the stack does not have can't be judged, nor another attribute of it."""
    role = {name: {"policy": f"${{data.aws_iam_policy_document.{name}.{attribute}}}"} for name in ("d", "gone")}
    role["id"] = {"policy": "${data.aws_iam_policy_document.d.id}"}
    data = {"aws_iam_policy_document": {"d": {"statement": [{"actions": ["*"], "resources": ["*"]}]}}}
    stack = Stack.of({"resource": {"aws_iam_role_policy": role}, "data": data}, Context())

    def found(check: str, address: str) -> bool:
        it = stack.part(address) if address.startswith("data.") else stack.get(address)
        assert it is not None
        return bool(BY_ID[check].verdict(it, stack))

    readable = {name: not found("P3B_POLICY_READABLE", f"aws_iam_role_policy.{name}") for name in role}
    assert readable == {"d": True, "gone": False, "id": False}
    assert not found("P3B_IAM_NO_WILDCARD", "aws_iam_role_policy.d")
    assert found("P3B_IAM_NO_WILDCARD", "data.aws_iam_policy_document.d")


COUNTED = (
    ("AWS/DynamoDB", "ReadThrottleEvents"),
    ("AWS/DynamoDB", "WriteThrottleEvents"),
    ("AWS/DynamoDB", "UserErrors"),
    ("AWS/Lambda", "Errors"),
    ("AWS/Lambda", "Throttles"),
    ("AWS/Lambda", "Invocations"),
    ("AWS/ApiGateway", "ExecutionError"),
    ("AWS/ApiGateway", "ClientError"),
    ("AWS/ApiGateway", "CacheHitCount"),
    ("AWS/ApiGateway", "CacheMissCount"),
    ("AWS/ApiGateway", "Count"),
    ("AWS/ApiGateway", "IntegrationError"),
    *(
        ("AWS/DynamoDB", f"{side}{cause}ThrottleEvents")
        for side in ("Read", "Write")
        for cause in ("ProvisionedThroughput", "KeyRangeThroughput", "MaxOnDemandThroughput", "AccountLimit")
    ),
    ("AWS/DynamoDB", "SystemErrors"),
    ("AWS/Lambda", "ProvisionedConcurrencySpilloverInvocations"),
    ("AWS/Lambda", "AsyncEventsDropped"),
    ("AWS/Lambda", "DeadLetterErrors"),
    ("AWS/Lambda", "DestinationDeliveryFailures"),
    ("AWS/Events", "FailedInvocations"),
    ("AWS/SNS", "NumberOfNotificationsFailed"),
)
# 5XXError and 4XXError are shares where they are averaged, and counts where they are added up: both say something.
EITHER = (("AWS/ApiGateway", "4XXError"), ("AWS/ApiGateway", "5XXError"), ("AWS/Lambda", "Duration"))


@pytest.mark.parametrize(("namespace", "metric"), [*COUNTED, *EITHER])
def test_what_is_one_event_is_added_up(namespace: str, metric: str) -> None:
    alarm = {
        "namespace": namespace, "metric_name": metric, "statistic": "Average", "comparison_operator": "GreaterThanThreshold",
        "threshold": 0.01, "period": 60, "evaluation_periods": 1, "treat_missing_data": "notBreaching",
    }  # fmt: skip
    counted = f"{metric} is counted by Sum; Average of it does not grow with what happens"
    found = verdict("P3B_ALARM_REACHABLE", "aws_cloudwatch_metric_alarm", alarm)
    assert (counted in (found or ())) is ((namespace, metric) in COUNTED)


@pytest.mark.parametrize("metric", ["4XXError", "5XXError"])
def test_a_share_of_requests_is_at_most_one(metric: str) -> None:
    """Averaged it is a share: above 1 it never fires, however many requests fail. Added up it is a number."""
    alarm = {
        "namespace": "AWS/ApiGateway", "metric_name": metric, "statistic": "Average",
        "comparison_operator": "GreaterThanThreshold", "threshold": 1.5, "period": 60, "evaluation_periods": 1,
        "treat_missing_data": "notBreaching",
    }  # fmt: skip
    never = "it never fires: its threshold is 1.5, and its metric is at most 1"
    assert never in (verdict("P3B_ALARM_REACHABLE", "aws_cloudwatch_metric_alarm", alarm) or ())
    assert never not in (
        verdict("P3B_ALARM_REACHABLE", "aws_cloudwatch_metric_alarm", {**alarm, "statistic": "Sum"}) or ()
    )


def highest(namespace: str, metric: str, threshold: float, **more: Any) -> tuple[str, ...]:
    """What is said of an alarm on a metric's maximum."""
    alarm = {
        "namespace": namespace, "metric_name": metric, "statistic": "Maximum", "threshold": threshold, "period": 300,
        "comparison_operator": "GreaterThanThreshold", "evaluation_periods": 1, "treat_missing_data": "notBreaching",
        **more,
    }  # fmt: skip
    return verdict("P3B_ALARM_REACHABLE", "aws_cloudwatch_metric_alarm", alarm) or ()


@pytest.mark.parametrize("metric", [
    f"{of}{side}CapacityUtilization" for of in ("AccountProvisioned", "MaxProvisionedTable") for side in ("Read", "Write")
])  # fmt: skip
def test_a_share_of_the_quota_is_at_most_all_of_it(metric: str) -> None:
    assert highest("AWS/DynamoDB", metric, 99) == ()
    assert highest("AWS/DynamoDB", metric, 100) == (
        "it never fires: its threshold is 100, and its metric is at most 100",
    )


def test_an_event_waits_for_six_hours_at_most() -> None:
    of = {"dimensions": {"FunctionName": "f"}}
    assert highest("AWS/Lambda", "AsyncEventAge", 6 * 3_600_000 - 1, **of) == ()
    assert "it never fires" in highest("AWS/Lambda", "AsyncEventAge", 6 * 3_600_000, **of)[0]


def test_the_account_runs_more_than_any_function_of_a_stack_may() -> None:
    """What is reserved bounds the executions of that function, and not those of the account."""
    function = {"function_name": "f", "reserved_concurrent_executions": 10}
    watched = {
        "namespace": "AWS/Lambda", "metric_name": "ConcurrentExecutions", "statistic": "Maximum", "threshold": 900,
        "period": 60, "comparison_operator": "GreaterThanThreshold", "evaluation_periods": 1,
        "treat_missing_data": "notBreaching",
    }  # fmt: skip
    stack = Stack.of(
        {
            "resource": {
                "aws_lambda_function": {"f": function},
                "aws_cloudwatch_metric_alarm": {
                    "account": watched, "claimed": {**watched, "metric_name": "ClaimedAccountConcurrency"},
                    "function": {**watched, "dimensions": {"FunctionName": "f"}},
                },
            }
        },
        Context(),
    )  # fmt: skip

    def said(name: str) -> tuple[str, ...] | None:
        it = stack.get(f"aws_cloudwatch_metric_alarm.{name}")
        assert it is not None
        return BY_ID["P3B_ALARM_REACHABLE"].verdict(it, stack)

    assert said("account") == said("claimed") == ()
    assert said("function") == ("it never fires: its threshold is 900, and its metric is at most 10",)


@pytest.mark.parametrize("given", ["${local.not_there}", '${file("x")}'])
def test_a_document_made_of_what_nobody_knows_can_not_be_read(given: str) -> None:
    """Of one that is a text, or the document of another data source, everything is known."""

    def read(**values: Any) -> tuple[str, ...] | None:
        statement = {"actions": ["sqs:SendMessage"], "resources": ["arn:aws:sqs:us-east-1:1:q"]}
        stack = Stack.of({"data": {"aws_iam_policy_document": {"d": {"statement": [statement], **values}}}}, Context())
        it = stack.part("data.aws_iam_policy_document.d")
        assert it is not None
        return BY_ID["P3B_POLICY_READABLE"].verdict(it, stack)

    assert read() == ()
    assert read(source_policy_documents=given)
    assert read(source_json=given)
    known = document(Action="sqs:SendMessage", Resource="arn:aws:sqs:us-east-1:1:q")
    assert read(source_json=known) == ()


KEY = "aws_api_gateway_api_key.demo.value"


@pytest.mark.parametrize(
    ("text", "is_passed_on"),
    [
        (f"${{{KEY}}}", True),
        (f"${{substr(nonsensitive(sha256({KEY})), 0, 16)}}:demo", False),
        # The key itself beside its digest, and digests that are none of a key at random.
        (f"${{sha256({KEY})}} ${{{KEY}}}", True),
        (f'${{format("%s %s", sha256({KEY}), {KEY})}}', True),
        (f"${{md5({KEY})}}", True),
        (f"${{notsha256({KEY})}}", True),
        ("${sha256(aws_db_instance.it.password)}", True),
        ("${sha256(aws_secretsmanager_secret_version.it.secret_string)}", True),
    ],
)
def test_a_digest_of_a_key_at_random_is_not_the_key(text: str, is_passed_on: bool) -> None:  # noqa: FBT001  a parameter of the test
    found = verdict("P3B_NO_PLAIN_SECRET", "aws_lambda_function", {"environment": [{"variables": {"KEYS": text}}]})
    assert bool(found) is is_passed_on
