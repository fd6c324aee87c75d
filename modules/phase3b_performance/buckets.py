"""The S3 bucket of failed batches, and what protects it."""

from __future__ import annotations

from typing import assert_never

from modules.phase3b_performance.drawn import Drawn, drawn, needs, protected
from phase3b.plan.buckets.records import (
    Bucket,
    BucketEncryption,
    BucketLifecycle,
    BucketPolicy,
    BucketPrivacy,
    BucketRecord,
    BucketVersioning,
)


def draw(record: BucketRecord) -> Drawn:
    """Draws a bucket, which Terraform never empties by itself, or a setting of it."""
    match record:
        case Bucket():
            return drawn(
                record.address, bucket=record.name, force_destroy=False, lifecycle=protected(record.prevent_destroy)
            )
        case BucketVersioning():
            return drawn(record.address, bucket=record.bucket, versioning_configuration={"status": "Enabled"})
        case BucketEncryption():
            return draw_encryption(record)
        case BucketPrivacy():
            return draw_privacy(record)
        case BucketLifecycle():
            return draw_lifecycle(record)
        case BucketPolicy():
            return drawn(record.address, bucket=record.bucket, policy=record.policy, depends_on=needs(record.needs))
        case _:
            assert_never(record)


def draw_encryption(record: BucketEncryption) -> Drawn:
    """KMS by default, with a key of the bucket's in between: fewer requests to KMS."""
    by_default = {"sse_algorithm": "aws:kms", "kms_master_key_id": record.key_arn}
    rule = {"apply_server_side_encryption_by_default": by_default, "bucket_key_enabled": True}
    return drawn(record.address, bucket=record.bucket, rule=[rule])


def draw_privacy(record: BucketPrivacy) -> Drawn:
    """Public access blocked, in all four ways."""
    return drawn(
        record.address,
        bucket=record.bucket,
        block_public_acls=True,
        block_public_policy=True,
        ignore_public_acls=True,
        restrict_public_buckets=True,
    )


def draw_lifecycle(record: BucketLifecycle) -> Drawn:
    """Everything ends after the retention: objects, older versions, uploads that were never completed."""
    days = record.retention_days
    rule = {
        "id": "retention",
        "status": "Enabled",
        "filter": [{"prefix": ""}],
        "expiration": [{"days": days}],
        "noncurrent_version_expiration": [{"noncurrent_days": days}],
        "abort_incomplete_multipart_upload": [{"days_after_initiation": days}],
    }
    return drawn(record.address, bucket=record.bucket, rule=[rule], depends_on=needs(record.needs))
