"""Terraform addresses are what state is kept under: a changed one destroys a resource and creates another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.packaging.service_packages import described
from phase3b.plan import plan
from phase3b.records import DynamodbTable

HERE = Path(__file__).parent
CAPACITY = load(Path(__file__).parents[2] / "capacity.yaml", name="capacity.yaml")
ARTIFACTS = described(CAPACITY)


@pytest.mark.parametrize("tier", CAPACITY.tiers)
def test_addresses_of_each_tier(tier: str, golden: Callable[[Path, str], None]) -> None:
    made = plan(resolve(CAPACITY, "prod", tier), ARTIFACTS)
    listed = sorted(str(record.address) for record in made.records)
    golden(HERE / "addresses" / f"{tier}.txt", "\n".join(listed) + "\n")


def test_names_of_what_holds_data(golden: Callable[[Path, str], None]) -> None:
    """The AWS names and keys of tables, in every environment: a changed one is another, empty table."""
    lines: list[str] = []
    for environment in CAPACITY.environments:
        for record in plan(resolve(CAPACITY, environment), ARTIFACTS).records:
            if isinstance(record, DynamodbTable):
                lines.append(f"{record.address} {record.name} {record.partition_key}/{record.sort_key}")
                lines += [f"  {index.name} {index.partition_key}/{index.sort_key}" for index in record.indexes]
    golden(HERE / "table-names.txt", "\n".join(lines) + "\n")


def test_addresses_do_not_depend_on_the_environment() -> None:
    """With the same alarm levels, dev, staging and prod differ in names and numbers, never in addresses."""
    staging = {record.address for record in plan(resolve(CAPACITY, "staging"), ARTIFACTS).records}
    prod = {record.address for record in plan(resolve(CAPACITY, "prod"), ARTIFACTS).records}
    assert staging == prod


def test_a_tables_address_is_the_same_in_every_tier() -> None:
    tables = {
        tier: {
            record.address
            for record in plan(resolve(CAPACITY, "prod", tier), ARTIFACTS).records
            if isinstance(record, DynamodbTable)
        }
        for tier in CAPACITY.tiers
    }
    assert len(set(map(frozenset, tables.values()))) == 1
