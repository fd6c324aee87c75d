"""What each role must be allowed, copied from AWS's guides and from what each function is for; nothing more, nothing less.

`tests/functions/contracts/test_grants.py` holds that a handler calls what its role allows. What a handler never calls by itself
(polling a queue, reading a stream, using the key) no recorded run can show: it is here.

Sources: "Creating and configuring an Amazon SQS event source mapping" and "Using AWS Lambda with Amazon DynamoDB" in the
Lambda Developer Guide; "Encryption at rest" in the SQS, DynamoDB and Secrets Manager guides (a producer needs
kms:GenerateDataKey and kms:Decrypt, a consumer kms:Decrypt); "AWS X-Ray identity-based policies".
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from split_file import securebase

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load, parse
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import Plan, plan

FILE = Path(__file__).parents[3] / "capacity.yaml"
CAPACITY = load(FILE)
ARTIFACTS = described(CAPACITY)
KEY = "${aws_kms_key.phase3b.arn}"


def table(name: str, *actions: str) -> set[tuple[str, str]]:
    return {(f"dynamodb:{action}", f"${{aws_dynamodb_table.{name}.arn}}") for action in actions}


def index(name: str, *indexes: str) -> set[tuple[str, str]]:
    return {("dynamodb:Query", f"${{aws_dynamodb_table.{name}.arn}}/index/{each}-index") for each in indexes}


def logs(name: str) -> set[tuple[str, str]]:
    group = f"${{aws_cloudwatch_log_group.{name}.arn}}:*"
    return {("logs:CreateLogStream", group), ("logs:PutLogEvents", group)}


def stream(name: str) -> set[tuple[str, str]]:
    arn = f"${{aws_dynamodb_table.{name}.stream_arn}}"
    return {
        ("dynamodb:DescribeStream", arn),
        ("dynamodb:GetRecords", arn),
        ("dynamodb:GetShardIterator", arn),
        ("dynamodb:ListStreams", "*"),
    }


def polled(*queues: str) -> set[tuple[str, str]]:
    # Polling by Lambda needs three; a failed delivery is shown again after a pause that the function chooses.
    actions = ("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ChangeMessageVisibility")
    return {(action, f"${{aws_sqs_queue.{queue}.arn}}") for queue in queues for action in actions}


def sent(queue: str) -> set[tuple[str, str]]:
    return {("sqs:SendMessage", f"${{aws_sqs_queue.{queue}.arn}}")}


# Written to where it is, which is a matter of the tier: FIFO from enterprise on.
DELIVERIES = "webhook_deliveries"
TRACES = {("xray:PutTelemetryRecords", "*"), ("xray:PutTraceSegments", "*")}
READS, WRITES = "kms:Decrypt", "kms:GenerateDataKey"

# "Retaining discarded batches", Lambda Developer Guide: what Lambda does with the function's role.
KEPT_BATCHES = {
    ("s3:PutObject", "${aws_s3_bucket.failed_events.arn}/aws/lambda/*"),
    ("s3:ListBucket", "${aws_s3_bucket.failed_events.arn}"),
}
# The tier has a cache: "Giving Lambda functions access to resources in an Amazon VPC", Lambda Developer Guide, and its user.
READS_THE_CACHE = {"support_tickets", "cost_forecasting"}
CACHE_USER = {("secretsmanager:GetSecretValue", "${aws_secretsmanager_secret.cache.arn}")}
IN_A_NETWORK = {
    (f"ec2:{action}", "*")
    for action in (
        "AssignPrivateIpAddresses", "CreateNetworkInterface", "DeleteNetworkInterface", "DescribeNetworkInterfaces",
        "DescribeSubnets", "UnassignPrivateIpAddresses",
    )
}  # fmt: skip
# function: what it may do, and with the key through which services.
ROLES: dict[str, tuple[set[tuple[str, str]], set[str], set[str]]] = {
    "support_tickets": (
        logs("support_tickets")
        | table("support_tickets", "ConditionCheckItem", "GetItem", "PutItem", "Query", "UpdateItem")
        | table("ticket_comments", "GetItem", "PutItem", "Query")
        | table("idempotency_keys", "GetItem", "PutItem")
        | index("support_tickets", "tenant-status", "tenant-priority"),
        {READS},
        {"dynamodb"},
    ),
    "notification_handler": (
        logs("notification_handler")
        | table("notifications", "BatchWriteItem", "GetItem", "Query", "UpdateItem")
        | table("connections", "BatchGetItem", "BatchWriteItem", "DeleteItem", "PutItem")
        | table("idempotency_keys", "GetItem", "PutItem")
        | index("notifications", "tenant-unread")
        | index("connections", "tenant")
        | stream("notifications")
        | KEPT_BATCHES
        | {
            (
                "execute-api:ManageConnections",
                f"${{aws_apigatewayv2_api.websocket.execution_arn}}/v1/{method}/@connections/*",
            )
            for method in ("POST", "DELETE")
        },
        {READS, WRITES},
        {"dynamodb", "s3"},
    ),
    "cost_forecasting": (
        logs("cost_forecasting")
        | table("cost_forecasts", "BatchWriteItem", "GetItem", "PutItem", "Query")
        | table("notifications", "PutItem")
        | sent("failed_events")
        | {("ce:GetCostAndUsage", "*")},
        {READS, WRITES},
        {"dynamodb", "sqs"},
    ),
    "webhook_manager": (
        logs("webhook_manager")
        | table("webhooks", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem")
        | table("idempotency_keys", "GetItem", "PutItem")
        | stream("support_tickets")
        | sent(DELIVERIES)
        | KEPT_BATCHES,
        {READS, WRITES},
        {"dynamodb", "s3", "sqs"},
    ),
    "webhook_delivery": (
        logs("webhook_delivery")
        | table("webhooks", "GetItem", "PutItem", "UpdateItem")
        # What waits does it in the standard queue in every tier.
        | sent("webhook_deliveries")
        | polled("webhook_deliveries", "webhook_deliveries_fifo"),
        {READS, WRITES},
        {"dynamodb", "sqs"},
    ),
    "authorizer": (
        logs("authorizer") | {("secretsmanager:GetSecretValue", "${aws_secretsmanager_secret.token_key.arn}")},
        {READS},
        {"secretsmanager"},
    ),
}


@functools.cache
def made(tier: str = "business") -> Plan:
    return plan(resolve(CAPACITY, "prod", tier), ARTIFACTS)


def record(of: Plan, address: str) -> Any:
    return next(each for each in of.records if str(each.address) == address)


def listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def statements(text: str) -> list[dict[str, Any]]:
    document = json.loads(text)
    assert document["Version"] == "2012-10-17"
    found: list[dict[str, Any]] = document["Statement"]
    return found


def pairs(of: Iterable[dict[str, Any]]) -> set[tuple[str, str]]:
    return {(action, arn) for each in of for action in listed(each["Action"]) for arn in listed(each["Resource"])}


def test_every_function_is_listed() -> None:
    assert set(ROLES) == set(CAPACITY.service.functions)


@pytest.mark.parametrize("function", ROLES)
@pytest.mark.parametrize(("tier", "traced"), [("starter", False), ("enterprise", True)])
def test_a_role_is_allowed_what_its_function_needs(function: str, tier: str, traced: bool) -> None:  # noqa: FBT001
    wanted, key_actions, services = ROLES[function]
    if tier == "enterprise" and function == "webhook_manager":
        wanted = (wanted - sent(DELIVERIES)) | sent(f"{DELIVERIES}_fifo")
    found = statements(record(made(tier), f"aws_iam_role_policy.{function}").policy)
    if tier == "enterprise" and function == "support_tickets":
        # Of two regions: it settles what one idempotency key made twice.
        wanted, services = wanted | stream("idempotency_keys") | KEPT_BATCHES, services | {"s3"}
        key_actions = {READS, WRITES}
    if tier == "enterprise" and function in READS_THE_CACHE:
        wanted, services = wanted | CACHE_USER | IN_A_NETWORK, services | {"secretsmanager"}
        (refused,) = [each for each in found if each["Effect"] == "Deny"]
        assert pairs([refused]) == IN_A_NETWORK
        assert list(refused["Condition"]["ArnEquals"]) == ["lambda:SourceFunctionArn"]
        found.remove(refused)
    assert {each["Effect"] for each in found} == {"Allow"}
    with_key = [each for each in found if each["Resource"] == [KEY]]
    assert pairs(each for each in found if each not in with_key) == wanted | (TRACES if traced else set())
    assert pairs(with_key) == {(action, KEY) for action in key_actions}
    assert [each["Condition"] for each in with_key] == [
        {"StringEquals": {"kms:ViaService": [f"{each}.us-east-1.amazonaws.com" for each in sorted(services)]}}
    ]
    assert all("Condition" not in each for each in found if each not in with_key)
    assert len({each["Sid"] for each in found}) == len(found), "AWS takes each Sid once"


@pytest.mark.parametrize("function", ROLES)
def test_only_lambda_takes_on_the_role_of_a_function(function: str) -> None:
    (only,) = statements(record(made(), f"aws_iam_role.{function}").trust_policy)
    assert only == {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}


ACCOUNT, PARTITION = "${data.aws_caller_identity.current.account_id}", "${data.aws_partition.current.partition}"


def test_who_may_use_the_key() -> None:
    found = {each["Sid"]: each for each in statements(record(made(), "aws_kms_key.phase3b").policy)}
    assert {each["Effect"] for each in found.values()} == {"Allow"}
    assert {each["Resource"] for each in found.values()} == {"*"}
    assert {
        sid: (each["Principal"], set(listed(each["Action"])), each.get("Condition")) for sid, each in found.items()
    } == {
        "Account": ({"AWS": f"arn:{PARTITION}:iam::{ACCOUNT}:root"}, {"kms:*"}, None),
        "AlarmsPublishToEncryptedTopic": (
            {"Service": "cloudwatch.amazonaws.com"},
            {"kms:Decrypt", "kms:GenerateDataKey"},
            {"StringEquals": {"aws:SourceAccount": ACCOUNT}},
        ),
        "LogGroupsOfThisDeployment": (
            {"Service": "logs.us-east-1.amazonaws.com"},
            {"kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"},
            {
                "ArnLike": {
                    "kms:EncryptionContext:aws:logs:arn": [
                        f"arn:{PARTITION}:logs:us-east-1:{ACCOUNT}:log-group:/aws/*/securebase-prod-*",
                        f"arn:{PARTITION}:logs:us-east-1:{ACCOUNT}:log-group:API-Gateway-Execution-Logs_*",
                        f"arn:{PARTITION}:logs:us-east-1:{ACCOUNT}:log-group:/aws/apigateway/*",
                    ]
                }
            },
        ),
        "SchedulesLeaveWhatTheyCouldNotDeliver": (
            {"Service": "events.amazonaws.com"},
            {"kms:Decrypt", "kms:GenerateDataKey"},
            {
                "StringEquals": {"aws:SourceAccount": ACCOUNT},
                "ArnLike": {"aws:SourceArn": f"arn:{PARTITION}:events:us-east-1:{ACCOUNT}:rule/securebase-prod-*"},
            },
        ),
    }


def test_who_may_publish_alerts() -> None:
    found = statements(next(each.policy for each in made().records if type(each).__name__ == "TopicPolicy"))
    topic = "${aws_sns_topic.alerts.arn}"
    assert [
        (each["Effect"], each["Principal"], each["Action"], each["Resource"], each["Condition"]) for each in found
    ] == [
        (
            "Allow",
            {"Service": "cloudwatch.amazonaws.com"},
            "sns:Publish",
            topic,
            {
                "ArnLike": {"aws:SourceArn": f"arn:{PARTITION}:cloudwatch:us-east-1:{ACCOUNT}:alarm:securebase-prod-*"},
                "StringEquals": {"aws:SourceAccount": ACCOUNT},
            },
        ),
        ("Deny", "*", "sns:Publish", topic, {"Bool": {"aws:SecureTransport": "false"}}),
    ]


def test_policies_are_as_short_as_they_can_be_and_in_one_order() -> None:
    """AWS counts the characters of a role's policies; and another order of actions would be a change of the role."""
    for each in made().records:
        if type(each).__name__ in {"RolePolicy", "Queue"}:
            assert each.policy == json.dumps(json.loads(each.policy), separators=(",", ":"))
    unsorted = securebase().replace(
        "ticket_comments: [PutItem, Query, GetItem]", "ticket_comments: [Query, PutItem, GetItem]"
    )
    assert unsorted != securebase()
    again = plan(resolve(parse(unsorted, "capacity.yaml"), "prod", "business"), ARTIFACTS)
    address = "aws_iam_role_policy.support_tickets"
    assert record(again, address).policy == record(made(), address).policy


def test_who_may_leave_failed_events() -> None:
    queue = record(made(), "aws_sqs_queue.failed_events")
    assert statements(queue.policy)[1] == {
        "Sid": "SchedulesLeaveWhatTheyCouldNotDeliver",
        "Effect": "Allow",
        "Principal": {"Service": "events.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": f"arn:{PARTITION}:sqs:us-east-1:{ACCOUNT}:securebase-prod-failed-events",
        "Condition": {
            "ArnEquals": {
                "aws:SourceArn": [
                    f"arn:{PARTITION}:events:us-east-1:{ACCOUNT}:rule/securebase-prod-cost-forecasting-ingest-actuals"
                ]
            }
        },
    }


def test_nobody_uses_the_bucket_without_tls() -> None:
    policy = record(made(), "aws_s3_bucket_policy.failed_events")
    bucket = f"arn:{PARTITION}:s3:::securebase-prod-phase3b-failed-events-{ACCOUNT}"
    assert statements(policy.policy) == [
        {
            "Sid": "OnlyEncryptedInTransit",
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:*",
            "Resource": [bucket, f"{bucket}/*"],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }
    ]


def test_nobody_uses_a_queue_without_tls() -> None:
    queues = [each for each in made().records if type(each).__name__ == "Queue"]
    assert len(queues) == 5
    for queue in queues:
        first, *others = statements(queue.policy)
        assert [each["Sid"] for each in others] == (
            ["SchedulesLeaveWhatTheyCouldNotDeliver"] if queue.address.name == "failed_events" else []
        )
        assert first == {
            "Sid": "OnlyEncryptedInTransit",
            "Effect": "Deny",
            "Principal": "*",
            "Action": "sqs:*",
            "Resource": f"arn:{PARTITION}:sqs:us-east-1:{ACCOUNT}:{queue.name}",
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }


def test_what_api_gateway_may_do_to_write_logs() -> None:
    """The actions of AmazonAPIGatewayPushToCloudWatchLogs, in this account and region."""
    policies = [each for each in made().records if str(each.address).startswith("aws_iam_role_policy.")]
    (gateway,) = [each for each in policies if each.address.name not in ROLES]
    (only,) = statements(gateway.policy)
    assert set(only["Action"]) == {
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:DescribeLogGroups",
        "logs:DescribeLogStreams",
        "logs:PutLogEvents",
        "logs:GetLogEvents",
        "logs:FilterLogEvents",
    }
    assert only["Resource"] == [f"arn:{PARTITION}:logs:us-east-1:{ACCOUNT}:log-group:*"]
    role = record(made(), f"aws_iam_role.{gateway.address.name}")
    (trusted,) = statements(role.trust_policy)
    assert trusted["Principal"] == {"Service": "apigateway.amazonaws.com"}
