"""What buckets cost. "Amazon S3 pricing"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.plan.buckets.records import (
    Bucket,
    BucketEncryption,
    BucketLifecycle,
    BucketPolicy,
    BucketPrivacy,
    BucketRecord,
    BucketVersioning,
)
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.pricing_context import PricingContext
from phase3b.pricing.usage.usage import KeptUsage


def costs(record: BucketRecord, context: PricingContext) -> Iterator[Metered | Free]:
    """The lines of a bucket; its settings are free."""
    match record:
        case Bucket():
            yield from bucket_costs(record, context)
        case BucketVersioning() | BucketEncryption() | BucketPrivacy() | BucketLifecycle() | BucketPolicy():
            yield Free(str(record.address), "a setting of a bucket that is charged; S3 does not charge what it expires")
        case _:
            assert_never(record)


def bucket_costs(bucket: Bucket, context: PricingContext) -> Iterator[Metered]:
    """What is kept, and each batch that is put there."""
    name = bucket.address.name
    usage = context.usage.buckets.get(name, KeptUsage())
    where, at = str(bucket.address), f"buckets.{name}"
    yield Metered(where, "S3", "kept", "s3.storage_standard", usage.kept_gb, f"{at}.kept_gb")
    yield Metered(where, "S3", "PUT requests", "s3.put", usage.put_requests, f"{at}.put_requests")
