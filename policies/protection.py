"""Policies of what holds data, and of the key that it is encrypted with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from policies.arn import foreign_arn
from policies.policy import Policy, Verdict, unless
from policies.policy_documents import documents
from policies.stack import Resource, Stack

# A replaced or destroyed one of these takes what is in it with it.
STATEFUL: Final = (
    "aws_cloudwatch_log_group",
    "aws_db_instance",
    "aws_dynamodb_table",
    "aws_efs_file_system",
    "aws_elasticache_cluster",
    "aws_elasticache_replication_group",
    "aws_kinesis_stream",
    "aws_kms_key",
    "aws_opensearch_domain",
    "aws_rds_cluster",
    "aws_s3_bucket",
    "aws_secretsmanager_secret",
    "aws_sqs_queue",
)


def _kept(resource: Resource, stack: Stack) -> Verdict:
    if not (stack.context.production and stack.context.lifecycle):
        return None
    return unless(
        resource.block("lifecycle").get("prevent_destroy") is True,
        "Terraform would destroy or replace it, and what is in it, without being stopped: prevent_destroy is off",
    )


# Type -> the block and the argument that names the key.
ENCRYPTED: Final = {
    "aws_cloudwatch_log_group": (None, "kms_key_id"),
    "aws_dynamodb_table": ("server_side_encryption", "kms_key_arn"),
    "aws_lambda_function": (None, "kms_key_arn"),
    "aws_secretsmanager_secret": (None, "kms_key_id"),
    "aws_sns_topic": (None, "kms_master_key_id"),
    "aws_sqs_queue": (None, "kms_master_key_id"),
}


def _own_key(resource: Resource, stack: Stack) -> Verdict:
    block, key = ENCRYPTED[resource.type]
    if resource.type == "aws_lambda_function" and not resource.block("environment"):
        return None
    values = resource.block(block) if block else resource.values
    named = str(values.get(key) or "")
    if block and values.get("enabled") is not True:
        return (f"{block} is off: it is encrypted with a key of AWS",)
    if not named or named.startswith("alias/aws/"):
        return (f"{key} names no key of ours: it is encrypted with a key of AWS, which nobody can withdraw",)
    account = foreign_arn(named, stack)
    if account is not None:
        return (f"{key} is a key of account {account}, which can withdraw it",)
    found = stack.target(named)
    return unless(
        (found is not None and found.type == "aws_kms_key") or named.startswith("arn:"),
        f"{key} is {named}, which is no key",
    )


def _rotated(key: Resource, stack: Stack) -> Verdict:
    del stack
    return unless(key.values.get("enable_key_rotation") is True, "it is never rotated")


# Type -> the type that gives it a policy of its own, and the argument that names it there.
REFUSING: Final = {
    "aws_sqs_queue": ("aws_sqs_queue_policy", "queue_url"),
    "aws_sns_topic": ("aws_sns_topic_policy", "arn"),
}


def _transport(resource: Resource, stack: Stack) -> Verdict:
    kind, argument = REFUSING[resource.type]
    own = [resource, *(each for each in stack.all(kind) if stack.meant(each.text(argument), resource.type) is resource)]
    read = [document for each in own for document in documents(each, stack)]
    if any(not document.readable for document in read):
        return None
    refused = any(
        not statement.allows
        and statement.elements.get("principal") == "*"
        and _plain(statement.elements.get("condition"))
        for document in read
        for statement in document.statements
    )
    return unless(refused, "its policy does not refuse who calls without TLS (aws:SecureTransport)")


def _plain(condition: Any) -> bool:
    tests = condition.get("Bool", {}) if isinstance(condition, Mapping) and len(condition) == 1 else {}
    return {str(key).lower(): str(value).lower() for key, value in tests.items()} == {"aws:securetransport": "false"}


POLICIES: Final = (
    Policy(
        "P3B_TRANSPORT",
        "Queues and topics refuse calls without TLS",
        tuple(REFUSING),
        "SQS and SNS take plain HTTP unless their policy refuses it.",
        "Leave the policy to the module",
        "service",
        _transport,
        security=True,
    ),
    Policy(
        "P3B_STATEFUL_KEPT",
        "What holds data is protected from its own Terraform in production",
        STATEFUL,
        "A plan that replaces a table looks like any other line of a long plan; prevent_destroy stops it.",
        "Turn prevent_destroy on",
        "environments.{environment}.prevent_destroy",
        _kept,
    ),
    Policy(
        "P3B_CUSTOMER_KEY",
        "Data is encrypted with a customer-managed key",
        tuple(ENCRYPTED),
        "Who may use a key of one's own is said in one place, logged, and can be withdrawn.",
        "Leave the key to the module: it encrypts everything with aws_kms_key.phase3b",
        "service",
        _own_key,
        security=True,
    ),
    Policy(
        "P3B_KEY_ROTATION",
        "The key is rotated",
        ("aws_kms_key",),
        "AWS keeps the old material for what was encrypted with it, so rotation costs nothing.",
        "Leave the key to the module: it turns rotation on",
        "service",
        _rotated,
        security=True,
    ),
)
