"""What is beside the plan, which only a usage file names."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.pricing.lines.cost_line import Metered
from phase3b.pricing.pricing_context import PricingContext
from phase3b.pricing.usage.usage import BucketUsage


def measured_costs(context: PricingContext) -> Iterator[Metered]:
    """What is beside the plan and only a usage file names."""
    if context.usage.s3 is not None:
        yield from _bucket_costs(context.usage.s3)
    for other in context.usage.others:
        yield Metered(other.resource, "Others", other.price, other.price, other.quantity)


def _bucket_costs(usage: BucketUsage) -> Iterator[Metered]:
    where = "buckets of the usage file"
    for component, price, quantity in (
        ("Standard", "s3.storage_standard", usage.standard_gb),
        ("Standard-Infrequent Access", "s3.storage_ia", usage.standard_ia_gb),
        ("Glacier Flexible Retrieval", "s3.storage_glacier_flexible", usage.glacier_gb),
        ("PUT requests", "s3.put", usage.put_requests),
        ("GET requests", "s3.get", usage.get_requests),
    ):
        if quantity:
            yield Metered(where, "S3", component, price, quantity)
