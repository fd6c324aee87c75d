"""The module's README: the tiers in numbers, and the reference of what its files declare."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned
from phase3b.capacity.model.capacity import Capacity
from phase3b.documents.document import document
from phase3b.module.pages.costs import TierCosts
from phase3b.module.pages.reference import declared
from phase3b.module.variants.variants import Variants
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.plan import plan

README: Final = "README.md"


def readme(
    texts: Mapping[str, str], values: Mapping[str, str], rows: Mapping[str, Sequence[Sequence[str]]], costs: TierCosts
) -> str:
    """The README of these files; `rows` are those of its tables."""
    return document("module/README.md.j2", **declared(texts), **values, **rows, costs=costs)


def tier_rows(capacity: Capacity, made: Variants) -> list[Sequence[str]]:
    """What each tier is, in numbers."""
    rows: list[Sequence[str]] = []
    for name, deployment in made.tiers.items():
        customers = capacity.tiers[name].customers
        floors, ceilings = _units(deployment)
        api = deployment.api
        rows.append((
            f"`{name}`",
            f"{customers.min:,} and more" if customers.max is None else f"{customers.min:,} to {customers.max:,}",
            *(f"{floor:,} to {ceiling:,}" for floor, ceiling in zip(floors, ceilings, strict=True)),
            ", ".join(f"`{each.name}`" for each in deployment.tables if isinstance(each.billing, OnDemand)),
            "none" if api is None or api.capacity.cache is None else f"{api.capacity.cache.size_gb:g} GB",
            f"{sum(each.capacity.provisioned_concurrency or 0 for each in deployment.functions):,}",
            "yes" if deployment.tier.tracing else "no",
        ))  # fmt: skip
    return rows


def quota_rows(capacity: Capacity, made: Variants) -> list[Sequence[str]]:
    """What each tier takes of the quotas of capacity.yaml."""
    quotas = capacity.quotas
    rows: list[Sequence[str]] = []
    for name, deployment in made.tiers.items():
        _, (reads, writes) = _units(deployment)
        rows.append((
            f"`{name}`",
            f"{reads:,}",
            f"{writes:,}",
            f"{sum(each.capacity.reserved_concurrency or 0 for each in deployment.functions):,}",
            f"{len(deployment.tables):,}",
            f"{sum(isinstance(each, MetricAlarm) for each in plan(made.with_all_alarms(name), made.artifacts).records):,}",
        ))  # fmt: skip
    rows.append((
        "Default quota",
        f"{quotas.account_units_per_second:,}",
        f"{quotas.account_units_per_second:,}",
        f"{quotas.concurrent_executions - quotas.unreserved_concurrency:,}",
        f"{quotas.tables_per_region:,}",
        f"{quotas.alarms_per_region:,}",
    ))  # fmt: skip
    return rows


def _units(deployment: Deployment) -> tuple[tuple[int, int], tuple[int, int]]:
    """Minimums and maximums of reads and writes of all that is provisioned."""
    owners = [each.billing for each in deployment.tables]
    owners += [index.billing for each in deployment.tables for index in each.indexes]
    found = [billing for billing in owners if isinstance(billing, Provisioned)]
    return (
        (sum(each.read.floor for each in found), sum(each.write.floor for each in found)),
        (sum(each.read.ceiling for each in found), sum(each.write.ceiling for each in found)),
    )
