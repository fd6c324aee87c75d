"""What the environment is: its tier, its tables and functions."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import Billing, Deployment, OnDemand, Provisioned
from phase3b.naming import Names
from phase3b.pricing.report.table_data import TableData
from phase3b.reporting.reported import Chapter, Tile


def size(deployment: Deployment, names: Names) -> Chapter:
    """Of capacity.yaml alone."""
    tier = deployment.tier
    upto = "" if tier.customers.max is None else f" to {tier.customers.max:,}"
    customers = f"{tier.customers.min:,}{upto} customers"
    return Chapter(
        "size",
        "Tier and size",
        "in order",
        (f"{deployment.tier_name}: {tier.description}, {customers}.",),
        (),
        (
            TableData(
                "Tables and indexes",
                ("table", "billing mode", "reads a second", "writes a second"),
                tuple(_rows(deployment, names)),
            ),
            TableData(
                "Functions",
                ("function", "memory MB", "reserved", "provisioned"),
                tuple(
                    (
                        names.function(each.name),
                        f"{each.capacity.memory_mb:,}",
                        _count(each.capacity.reserved_concurrency),
                        _count(each.capacity.provisioned_concurrency),
                    )
                    for each in deployment.functions
                ),
                ("memory MB", "reserved", "provisioned"),
            ),
        ),
        Tile("Tier", deployment.tier_name, customers, "in order", "size"),
    )


def _rows(deployment: Deployment, names: Names) -> Iterator[tuple[str, ...]]:
    for table in deployment.tables:
        yield (names.table(table.name), *_billing(table.billing))
        for index in table.indexes:
            yield (f"{names.table(table.name)} index {names.index(index.name)}", *_billing(index.billing))


def _billing(billing: Billing) -> tuple[str, str, str]:
    match billing:
        case Provisioned(read=read, write=write):
            return "PROVISIONED", f"{read.floor:,} to {read.ceiling:,}", f"{write.floor:,} to {write.ceiling:,}"
        case OnDemand(read_ceiling=read_ceiling, write_ceiling=write_ceiling):
            return "PAY_PER_REQUEST", _most(read_ceiling), _most(write_ceiling)


def _most(ceiling: int | None) -> str:
    return "no maximum of ours" if ceiling is None else f"up to {ceiling:,}"


def _count(number: int | None) -> str:
    return "-" if number is None else f"{number:,}"
