"""What a bucket must have around it: in Terraform each protection of a bucket is a resource of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from policies.policy import Policy, Verdict
from policies.stack_read.arn import foreign_arn
from policies.stack_read.bounds import number
from policies.stack_read.stack import Resource, Stack, Values, blocks

BUCKET: Final = "aws_s3_bucket"
BLOCKED: Final = ("block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets")


def _kept(bucket: Resource, stack: Stack) -> Verdict:
    problems: list[str] = []
    if bucket.values.get("force_destroy") is True:
        problems.append("force_destroy is on: Terraform deletes every object in it without asking")
    problems += _versioned(bucket, stack)
    problems += _encrypted(bucket, stack)
    problems += _private(bucket, stack)
    problems += _expiring(bucket, stack)
    return tuple(problems)


def _around(bucket: Resource, stack: Stack, kind: str) -> tuple[Resource, ...]:
    return tuple(each for each in stack.all(kind) if stack.meant(each.text("bucket"), BUCKET) is bucket)


def _versioned(bucket: Resource, stack: Stack) -> Iterator[str]:
    found = _around(bucket, stack, "aws_s3_bucket_versioning")
    if [each.block("versioning_configuration").get("status") for each in found] != ["Enabled"]:
        yield "it has no versions: what is overwritten or deleted in it is gone at once"


def _encrypted(bucket: Resource, stack: Stack) -> Iterator[str]:
    defaults = [
        default
        for each in _around(bucket, stack, "aws_s3_bucket_server_side_encryption_configuration")
        for rule in each.blocks("rule")
        for default in blocks(rule, "apply_server_side_encryption_by_default")
    ]
    keys = [str(each.get("kms_master_key_id") or "") for each in defaults if each.get("sse_algorithm") == "aws:kms"]
    if len(keys) != 1 or len(defaults) != 1 or not keys[0] or keys[0].startswith("alias/aws/"):
        yield "it is encrypted with a key of AWS, which nobody can withdraw"
    elif keys[0] == stack.context.key:
        return
    elif foreign_arn(keys[0], stack) is not None:
        yield f"its key is of account {foreign_arn(keys[0], stack)}, which can withdraw it"
    elif stack.meant(keys[0], "aws_kms_key") is None and (stack.context.lifecycle or not keys[0].startswith("arn:")):
        # A plan has the key's ARN where the key is there already.
        yield f"its key is {keys[0]}, which is not a key of this stack"


def _private(bucket: Resource, stack: Stack) -> Iterator[str]:
    found = _around(bucket, stack, "aws_s3_bucket_public_access_block")
    if len(found) != 1:
        yield "it has no public access block: one policy opens it to everybody"
        return
    yield from (f"its {each} is off" for each in BLOCKED if found[0].values.get(each) is not True)


def _expiring(bucket: Resource, stack: Stack) -> Iterator[str]:
    rules = [
        rule
        for each in _around(bucket, stack, "aws_s3_bucket_lifecycle_configuration")
        for rule in each.blocks("rule")
        if rule.get("status") == "Enabled"
    ]
    days = [each for rule in rules for each in _days(rule)]
    fewest = number("bucket", "fewest_days")
    if not days:
        yield "nothing in it expires: what customers had deleted elsewhere stays in it for ever"
    if days and min(days) < fewest:
        yield f"what is in it is deleted after {min(days)} days, and should stay {fewest}: nobody has looked at it yet"
    if any(blocks(rule, "transition") for rule in rules):
        yield "it moves objects where reading them takes hours"


def _days(rule: Values) -> Iterator[int]:
    for block, key in (("expiration", "days"), ("noncurrent_version_expiration", "noncurrent_days")):
        for each in blocks(rule, block):
            # A date is past some day, and then deletes at once.
            yield int(each.get(key) or 0)


POLICIES: Final = (
    Policy(
        "P3B_BUCKET_KEPT",
        "A bucket is versioned, private, encrypted with our key, and keeps what is in it long enough",
        (BUCKET,),
        "A bucket of what failed is the only copy: a stream has forgotten its records after a day.",
        "Leave the bucket to the module: service.failed_events and the retention of that queue decide it",
        "service.failed_events",
        _kept,
        security=True,
    ),
)
