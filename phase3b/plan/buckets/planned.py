"""The records of the bucket that failed batches of streams end in, whole, so that they can be replayed."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Address, Names, bucket_address
from phase3b.plan.buckets.records import (
    Bucket,
    BucketEncryption,
    BucketLifecycle,
    BucketPolicy,
    BucketPrivacy,
    BucketVersioning,
)
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.iam.function_access import only_encrypted_bucket
from phase3b.plan.records import Record
from phase3b.plan.stack.planned import CALLER, PARTITION


def bucket_records(deployment: Deployment, names: Names) -> Iterator[Record]:
    """The bucket with all that protects it, where a function reads a stream. It keeps as long as the queue of its name."""
    kept = deployment.failed_events
    if kept is None or not any(function.definition.streams for function in deployment.functions):
        return
    (queue,) = (each for each in deployment.queues if each.name == kept)
    address, name = bucket_address(kept), names.bucket(kept, CALLER.ref("account_id"))
    bucket = address.ref("id")
    yield Bucket(address, name, deployment.environment.prevent_destroy)
    versioning, privacy = Address("aws_s3_bucket_versioning", kept), Address("aws_s3_bucket_public_access_block", kept)
    yield BucketVersioning(versioning, bucket)
    yield BucketEncryption(
        Address("aws_s3_bucket_server_side_encryption_configuration", kept), bucket, key_arn(deployment)
    )
    yield BucketPrivacy(privacy, bucket)
    yield BucketLifecycle(
        Address("aws_s3_bucket_lifecycle_configuration", kept),
        bucket,
        queue.definition.retention_days,
        (versioning,),
    )
    policy = only_encrypted_bucket(f"arn:{PARTITION.ref('partition')}:s3:::{name}")
    yield BucketPolicy(Address("aws_s3_bucket_policy", kept), bucket, policy, (privacy,))
