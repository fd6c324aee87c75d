"""Policies of what holds data, and of the key that it is encrypted with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from policies.access.access import only_the_account
from policies.policy import Policy, Verdict, unless
from policies.stack_read.arn import foreign_arn
from policies.stack_read.bounds import number
from policies.stack_read.policy_documents import documents
from policies.stack_read.stack import Resource, Stack, Values

KEY: Final = "aws_kms_key"
# The block of a copy in another region.
COPY: Final = "replica"
# A replaced or destroyed one of these takes what is in it with it.
STATEFUL: Final = (
    "aws_cloudwatch_log_group",
    "aws_db_instance",
    "aws_dynamodb_table",
    "aws_dynamodb_table_replica",
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
    if resource.block("lifecycle").get("replace_triggered_by"):
        return ("replace_triggered_by replaces it, and what is in it, when something else changes",)
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
    account = None if named == stack.context.key else foreign_arn(named, stack)
    if account is not None:
        return (f"{key} is a key of account {account}, which can withdraw it",)
    copied = list(resource.blocks(COPY))
    if copied:
        return tuple(problem for each in copied for problem in _copied(each, stack))
    if resource.values.get("import_table"):
        return ("import_table fills it with what nobody reviewed",)
    found = stack.target(named)
    # A plan has the key's ARN where the key is there already.
    known = (
        named == stack.context.key
        or stack.meant(named, KEY) is not None
        or (named.startswith("arn:") and not stack.context.lifecycle)
    )
    return unless(
        (found is not None and found.type == KEY) or known, f"{key} is {named}, which is not a key of this stack"
    )


def _copied(copy: Values, stack: Stack) -> Iterator[str]:
    region, key = copy.get("region"), str(copy.get("kms_key_id") or "")
    if region is None or region != stack.context.second_region:
        yield "its replica is in another region, where no key of this stack is"
    elif not key or key.startswith("alias/aws/"):
        yield f"its replica in {region} is encrypted with a key of AWS, which nobody can withdraw"
    elif (account := foreign_arn(key, stack)) is not None:
        yield f"the key of its replica is one of account {account}, which can withdraw it"


def _rotated(key: Resource, stack: Stack) -> Verdict:
    problems = [] if key.values.get("enable_key_rotation") is True else ["it is never rotated"]
    days, longest = int(key.values.get("rotation_period_in_days") or 0), number("key", "longest_rotation_days")
    if days > longest:
        problems.append(f"it is rotated every {days} days, and should be every {longest}")
    if key.values.get("is_enabled") is False:
        problems.append("it is disabled: nothing that it encrypted can be read")
    if key.values.get("bypass_policy_lockout_safety_check") is True:
        problems.append("bypass_policy_lockout_safety_check is on: its policy may lock out everyone, for ever")
    problems += [f"{each} keeps it outside of KMS" for each in ("custom_key_store_id", "xks_key_id") if key.text(each)]
    found = documents(key, stack)
    owners = [only_the_account(each, stack) and each.allows for document in found for each in document.statements]
    if found and all(each.readable for each in found) and not any(owners):
        problems.append("its policy does not name the account: who is locked out of it stays so")
    return tuple(problems)


def _alias(alias: Resource, stack: Stack) -> Verdict:
    named = alias.text("target_key_id")
    return unless(stack.of_type(named, KEY), f"it is of {named}, which is not a key of this stack")


def _key(resource: Resource, stack: Stack) -> Verdict:
    match resource.type:
        case "aws_kms_key":
            return _rotated(resource, stack)
        case "aws_kms_alias":
            return _alias(resource, stack)
        case _:
            length, fewest = int(resource.values.get("password_length", 32)), number("key", "fewest_characters")
            return unless(length >= fewest, f"it has {length} characters, and should have {fewest}: it can be guessed")


# Type -> the type that gives it a policy of its own, and the argument that names it there.
REFUSING: Final = {
    "aws_sqs_queue": ("aws_sqs_queue_policy", "queue_url"),
    "aws_sns_topic": ("aws_sns_topic_policy", "arn"),
    "aws_s3_bucket": ("aws_s3_bucket_policy", "bucket"),
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
        "Queues, topics and buckets refuse calls without TLS",
        tuple(REFUSING),
        "SQS, SNS and S3 take plain HTTP unless their policy refuses it.",
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
        "Keys are rotated, on, and long enough",
        (KEY, "aws_kms_alias", "ephemeral.aws_secretsmanager_random_password"),
        "AWS keeps the old material for what was encrypted with it, so rotation costs nothing.",
        "Leave the key to the module: it turns rotation on",
        "service",
        _key,
        security=True,
    ),
)
