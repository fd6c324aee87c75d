"""Where AWS is sent what is recorded of buckets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import OF_TERRAFORM, Kind, Sent

_FAILED: Final = "service.failed_events"


FIELDS: Final[Mapping[str, Kind]] = {
    "Bucket": Kind(
        "bucket",
        "aws_s3_bucket",
        "s3.CreateBucket",
        {"name": Sent("bucket", "Bucket", _FAILED, named=True), "prevent_destroy": OF_TERRAFORM},
    ),
    "BucketVersioning": Kind(
        "bucket's versioning",
        "aws_s3_bucket_versioning",
        "s3.PutBucketVersioning",
        {"bucket": Sent("bucket", "Bucket", _FAILED, named=True)},
    ),
    "BucketEncryption": Kind(
        "bucket's encryption",
        "aws_s3_bucket_server_side_encryption_configuration",
        "s3.PutBucketEncryption",
        {
            "bucket": Sent("bucket", "Bucket", _FAILED, named=True),
            "key_arn": Sent(
                "rule[].apply_server_side_encryption_by_default[].kms_master_key_id",
                "ServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault.KMSMasterKeyID",
                _FAILED,
            ),
        },
    ),
    "BucketPrivacy": Kind(
        "bucket's public access block",
        "aws_s3_bucket_public_access_block",
        "s3.PutPublicAccessBlock",
        {"bucket": Sent("bucket", "Bucket", _FAILED, named=True)},
    ),
    "BucketLifecycle": Kind(
        "bucket's lifecycle",
        "aws_s3_bucket_lifecycle_configuration",
        "s3.PutBucketLifecycleConfiguration",
        {
            "bucket": Sent("bucket", "Bucket", _FAILED, named=True),
            "retention_days": Sent(
                "rule[].expiration[].days",
                "LifecycleConfiguration.Rules[].Expiration.Days",
                "service.queues.{queue}.retention_days",
            ),
            "needs[]": OF_TERRAFORM,
        },
    ),
    "BucketPolicy": Kind(
        "bucket's policy",
        "aws_s3_bucket_policy",
        "s3.PutBucketPolicy",
        {
            "bucket": Sent("bucket", "Bucket", _FAILED, named=True),
            "policy": Sent("policy", "Policy", _FAILED),
            "needs[]": OF_TERRAFORM,
        },
    ),
}
