"""The S3 bucket of failed batches, and what protects it."""

from __future__ import annotations

from typing import assert_never

from cdktf import TerraformResourceLifecycle
from constructs import Construct

from imports.aws.s3_bucket import S3Bucket
from imports.aws.s3_bucket_lifecycle_configuration import (
    S3BucketLifecycleConfiguration,
    S3BucketLifecycleConfigurationRule,
    S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload,
    S3BucketLifecycleConfigurationRuleExpiration,
    S3BucketLifecycleConfigurationRuleFilter,
    S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration,
)
from imports.aws.s3_bucket_policy import S3BucketPolicy
from imports.aws.s3_bucket_public_access_block import S3BucketPublicAccessBlock
from imports.aws.s3_bucket_server_side_encryption_configuration import (
    S3BucketServerSideEncryptionConfigurationA,
    S3BucketServerSideEncryptionConfigurationRuleA,
    S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA,
)
from imports.aws.s3_bucket_versioning import S3BucketVersioningA, S3BucketVersioningVersioningConfiguration
from modules.phase3b_performance.address import needing, pinned
from phase3b.plan.buckets.records import (
    Bucket,
    BucketEncryption,
    BucketLifecycle,
    BucketPolicy,
    BucketPrivacy,
    BucketRecord,
    BucketVersioning,
)


def draw(scope: Construct, record: BucketRecord) -> None:
    """Draws a bucket, or a setting of it."""
    match record:
        case Bucket():
            draw_bucket(scope, record)
        case BucketVersioning():
            draw_versioning(scope, record)
        case BucketEncryption():
            draw_encryption(scope, record)
        case BucketPrivacy():
            draw_privacy(scope, record)
        case BucketLifecycle():
            draw_lifecycle(scope, record)
        case BucketPolicy():
            draw_bucket_policy(scope, record)
        case _:
            assert_never(record)


def draw_bucket(scope: Construct, record: Bucket) -> None:
    """A bucket, which Terraform never empties by itself."""
    bucket = S3Bucket(
        scope,
        str(record.address),
        bucket=record.name,
        force_destroy=False,
        lifecycle=TerraformResourceLifecycle(prevent_destroy=True) if record.prevent_destroy else None,
    )
    pinned(bucket, record.address)


def draw_versioning(scope: Construct, record: BucketVersioning) -> None:
    """Versions of every object."""
    versioning = S3BucketVersioningA(
        scope,
        str(record.address),
        bucket=record.bucket,
        versioning_configuration=S3BucketVersioningVersioningConfiguration(status="Enabled"),
    )
    pinned(versioning, record.address)


def draw_encryption(scope: Construct, record: BucketEncryption) -> None:
    """KMS by default, with a key of the bucket's in between: fewer requests to KMS."""
    by_default = S3BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultA(
        sse_algorithm="aws:kms", kms_master_key_id=record.key_arn
    )
    encryption = S3BucketServerSideEncryptionConfigurationA(
        scope,
        str(record.address),
        bucket=record.bucket,
        rule=[
            S3BucketServerSideEncryptionConfigurationRuleA(
                apply_server_side_encryption_by_default=by_default, bucket_key_enabled=True
            )
        ],
    )
    pinned(encryption, record.address)


def draw_privacy(scope: Construct, record: BucketPrivacy) -> None:
    """Public access blocked, in all four ways."""
    block = S3BucketPublicAccessBlock(
        scope,
        str(record.address),
        bucket=record.bucket,
        block_public_acls=True,
        block_public_policy=True,
        ignore_public_acls=True,
        restrict_public_buckets=True,
    )
    pinned(block, record.address)


def draw_lifecycle(scope: Construct, record: BucketLifecycle) -> None:
    """Everything ends after the retention: objects, older versions, uploads that were never completed."""
    days = record.retention_days
    lifecycle = S3BucketLifecycleConfiguration(
        scope,
        str(record.address),
        bucket=record.bucket,
        rule=[
            S3BucketLifecycleConfigurationRule(
                id="retention",
                status="Enabled",
                filter=[S3BucketLifecycleConfigurationRuleFilter(prefix="")],
                expiration=[S3BucketLifecycleConfigurationRuleExpiration(days=days)],
                noncurrent_version_expiration=[
                    S3BucketLifecycleConfigurationRuleNoncurrentVersionExpiration(noncurrent_days=days)
                ],
                abort_incomplete_multipart_upload=[
                    S3BucketLifecycleConfigurationRuleAbortIncompleteMultipartUpload(days_after_initiation=days)
                ],
            )
        ],
    )
    needing(lifecycle, record.needs)
    pinned(lifecycle, record.address)


def draw_bucket_policy(scope: Construct, record: BucketPolicy) -> None:
    """Who may use the bucket."""
    policy = S3BucketPolicy(scope, str(record.address), bucket=record.bucket, policy=record.policy)
    needing(policy, record.needs)
    pinned(policy, record.address)
