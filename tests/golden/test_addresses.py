"""Terraform addresses are what state is kept under: a changed one destroys a resource and creates another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.change.guard.losses.kept import GOES_WITH
from phase3b.packaging.service_packages import described
from phase3b.plan.buckets.records import Bucket
from phase3b.plan.functions.records import LogGroup, Secret
from phase3b.plan.plan import plan
from phase3b.plan.queues.records import Queue
from phase3b.plan.tables.records import DynamodbTable

HERE = Path(__file__).parent
CAPACITY = load(Path(__file__).parents[2] / "capacity.yaml", name="capacity.yaml")
ARTIFACTS = described(CAPACITY)


@pytest.mark.parametrize("tier", CAPACITY.tiers)
def test_addresses_of_each_tier(tier: str, golden: Callable[[Path, str], None]) -> None:
    made = plan(resolve(CAPACITY, "prod", tier), ARTIFACTS)
    listed = sorted(str(record.address) for record in made.records)
    golden(HERE / "addresses" / f"{tier}.txt", "\n".join(listed) + "\n")


def test_names_of_what_holds_data(golden: Callable[[Path, str], None]) -> None:
    """AWS names of tables (with their keys), queues, log groups and secrets: a changed one is another, and empty."""
    lines: list[str] = []
    for environment in CAPACITY.environments:
        for record in plan(resolve(CAPACITY, environment), ARTIFACTS).records:
            if isinstance(record, DynamodbTable):
                lines.append(f"{record.address} {record.name} {record.partition_key}/{record.sort_key}")
                lines += [f"  {index.name} {index.partition_key}/{index.sort_key}" for index in record.indexes]
            if isinstance(record, Queue | Bucket | LogGroup | Secret):
                lines.append(f"{record.address} {record.name}")
    golden(HERE / "names.txt", "\n".join(lines) + "\n")


def test_addresses_do_not_depend_on_the_environment() -> None:
    """With the same alarm levels and tier, they differ in names and numbers, and in what only production promises or watches."""
    tier = CAPACITY.environments["prod"].tier
    staging = {record.address for record in plan(resolve(CAPACITY, "staging", tier), ARTIFACTS).records}
    prod = {record.address for record in plan(resolve(CAPACITY, "prod"), ARTIFACTS).records}
    burns = [f"api_{budget}_burn_{rate}" for budget in ("availability", "latency") for rate in ("fast", "slow")]
    assert {str(address) for address in prod - staging} == {
        *(f"aws_cloudwatch_metric_alarm.{burn}_{window}_critical" for burn in burns for window in ("long", "short")),
        *(f"aws_cloudwatch_composite_alarm.{burn}_incident_critical" for burn in burns),
        "aws_ce_anomaly_monitor.services",
        "aws_ce_anomaly_subscription.services",
        "aws_cloudwatch_metric_alarm.api_no_requests_critical",
    }
    assert staging <= prod


def test_what_holds_data_has_the_same_address_and_name_in_every_tier() -> None:
    kept = {
        tier: {
            (record.address, record.name)
            for record in plan(resolve(CAPACITY, "prod", tier), ARTIFACTS).records
            if isinstance(record, DynamodbTable | Queue | Bucket | LogGroup | Secret)
            and str(record.address) not in GOES_WITH
        }
        for tier in CAPACITY.tiers
    }
    assert len(set(map(frozenset, kept.values()))) == 1
    # 7 tables, 5 queues, a bucket, a log group for each of 6 functions and two for each of 2 APIs, a secret.
    assert len(kept["starter"]) == 24
