"""Where AWS is sent what is recorded of keys, topics, secrets and queues."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import DRAWN, OF_TERRAFORM, Kind, Sent

_QUEUE: Final = "service.queues.{queue}"
_FAILED: Final = "service.failed_events"
_PROJECT: Final = "service.project"


SHARED: Final[Mapping[str, Kind]] = {
    "Key": Kind(
        "key",
        "aws_kms_key",
        "kms.CreateKey",
        {
            "description": Sent("description", "Description", _PROJECT),
            "policy": Sent("policy", "Policy", _PROJECT),
            "deletion_window_days": Sent(
                "deletion_window_in_days",
                "PendingWindowInDays",
                "environment.kms_deletion_window_days",
                of="kms.ScheduleKeyDeletion",
            ),
            "prevent_destroy": OF_TERRAFORM,
        },
    ),
    "KeyAlias": Kind(
        "key's alias",
        "aws_kms_alias",
        "kms.CreateAlias",
        {
            "name": Sent("name", "AliasName", "service.component", named=True),
            "key_id": Sent("target_key_id", "TargetKeyId", _PROJECT),
        },
    ),
    "Topic": Kind(
        "topic",
        "aws_sns_topic",
        "sns.CreateTopic",
        {
            "name": Sent("name", "Name", "service.component", named=True),
            "display_name": Sent("display_name", "Attributes{DisplayName}", _PROJECT, named=True),
            "key_id": Sent("kms_master_key_id", "Attributes{KmsMasterKeyId}", _PROJECT),
        },
    ),
    "TopicPolicy": Kind(
        "topic's policy",
        "aws_sns_topic_policy",
        "sns.SetTopicAttributes",
        {
            "topic_arn": Sent("arn", "TopicArn", _PROJECT),
            "policy": Sent("policy", "AttributeValue", _PROJECT),
        },
    ),
    "EmailSubscription": Kind(
        "subscription",
        "aws_sns_topic_subscription",
        "sns.Subscribe",
        {
            "topic_arn": Sent("topic_arn", "TopicArn", _PROJECT),
            "email": Sent("endpoint", "Endpoint", "environment.alert_email"),
        },
    ),
    "Secret": Kind(
        "secret",
        "aws_secretsmanager_secret",
        "secretsmanager.CreateSecret",
        {
            "name": Sent("name", "Name", "service.component", named=True),
            "description": Sent("description", "Description", _PROJECT),
            "key_id": Sent("kms_key_id", "KmsKeyId", _PROJECT),
            "recovery_days": Sent(
                "recovery_window_in_days",
                "RecoveryWindowInDays",
                "environment.kms_deletion_window_days",
                of="secretsmanager.DeleteSecret",
            ),
            "prevent_destroy": OF_TERRAFORM,
        },
    ),
    "SecretValue": Kind(
        "secret's value",
        "aws_secretsmanager_secret_version",
        "secretsmanager.PutSecretValue",
        {
            "secret_id": Sent("secret_id", "SecretId", _PROJECT),
            "length": Sent(
                "aws_secretsmanager_random_password.password_length",
                "PasswordLength",
                "service.api.authorizer.key_characters",
                of="secretsmanager.GetRandomPassword",
            ),
        },
    ),
    "Queue": Kind(
        "queue",
        "aws_sqs_queue",
        "sqs.CreateQueue",
        {
            "name": Sent("name", "QueueName", _QUEUE, named=True),
            "fifo": Sent("fifo_queue", "Attributes{FifoQueue}", _QUEUE),
            "visibility_timeout_seconds": Sent(
                "visibility_timeout_seconds",
                "Attributes{VisibilityTimeout}",
                f"{_QUEUE}.consumer.visibility_timeout_seconds",
            ),
            "retention_seconds": Sent(
                "message_retention_seconds", "Attributes{MessageRetentionPeriod}", f"{_QUEUE}.{{retention}}"
            ),
            "dead_letters.queue_arn": DRAWN,
            "dead_letters.max_receive_count": Sent(
                "redrive_policy", "Attributes{RedrivePolicy}", f"{_QUEUE}.consumer.max_receive_count"
            ),
            "policy": Sent("policy", "Attributes{Policy}", _QUEUE),
            "key_id": Sent("kms_master_key_id", "Attributes{KmsMasterKeyId}", _QUEUE),
            "prevent_destroy": OF_TERRAFORM,
        },
    ),
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
