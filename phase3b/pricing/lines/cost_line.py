"""What a bill is made of: amounts with their price, what is free and why, and what nobody knows."""

from __future__ import annotations

from typing import Literal

from phase3b.quick_dataclass import dataclass

Service = Literal[
    "DynamoDB", "Lambda", "API Gateway", "CloudWatch", "SNS", "SQS", "KMS", "Secrets Manager", "X-Ray",
    "Data transfer", "Cost Explorer", "S3", "WAF", "ElastiCache", "DAX", "VPC", "Route 53", "Others",
]  # fmt: skip
Level = Literal["floor", "expected", "ceiling"]
"""Which capacity of provisioned tables is paid: the least, what the expected load needs, the most."""


@dataclass(frozen=True, slots=True)
class Metered:
    """An amount of a month before it is priced; `price` is a key of the price file, None as quantity is unknown.

    `needs` is the key of a usage file that would tell the quantity. `in_free_tier` is whether it may be part of what AWS gives.
    """

    resource: str
    service: Service
    component: str
    price: str
    quantity: float | None
    needs: str = ""
    in_free_tier: bool = True


@dataclass(frozen=True, slots=True)
class Free:
    """A resource that costs nothing, and why."""

    resource: str
    reason: str


@dataclass(frozen=True, slots=True)
class CostLine:
    """One line of a bill. `unit_price_usd` is the average where an amount reaches into several tiers."""

    resource: str
    service: Service
    component: str
    unit: str
    quantity: float
    free_quantity: float
    unit_price_usd: float
    monthly_usd: float
    price: str
    source: str


@dataclass(frozen=True, slots=True)
class NeedsUsage:
    """A line without a quantity: `needs` is the key of a usage file that tells it, `price` what it would be priced by."""

    resource: str
    service: Service
    component: str
    needs: str
    price: str


@dataclass(frozen=True, slots=True)
class MissingPrice:
    """A line without a price: the region's file has none, or none for so much."""

    resource: str
    service: Service
    component: str
    price: str
    quantity: float
