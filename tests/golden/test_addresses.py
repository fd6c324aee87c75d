"""Terraform addresses are what state is kept under: a changed one destroys a resource and creates another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.second_regions import with_second_region_of
from phase3b.change.guard.losses.kept import GOES_WITH, KEPT
from phase3b.packaging.service_packages import described
from phase3b.plan.apis.addresses import EXECUTION_LOG_GROUPS
from phase3b.plan.buckets.records import Bucket
from phase3b.plan.environment_plans import plans_of
from phase3b.plan.functions.records import LogGroup, Role, Secret
from phase3b.plan.plan import Plan, plan
from phase3b.plan.queues.records import Queue
from phase3b.plan.stack.records import Output
from phase3b.plan.tables.records import DynamodbTable, TableReplica

HERE = Path(__file__).parent
CAPACITY = load(Path(__file__).parents[2] / "capacity.yaml", name="capacity.yaml")
ARTIFACTS = described(CAPACITY)


@pytest.mark.parametrize("tier", CAPACITY.tiers)
def test_addresses_of_each_tier(tier: str, golden: Callable[[Path, str], None]) -> None:
    made = plan(resolve(CAPACITY, "prod", tier), ARTIFACTS)
    listed = sorted(str(record.address) for record in made.records)
    golden(HERE / "addresses" / f"{tier}.txt", "\n".join(listed) + "\n")


@pytest.mark.parametrize("tier", [name for name, tier in CAPACITY.tiers.items() if tier.second_region])
def test_addresses_of_each_second_region(tier: str, golden: Callable[[Path, str], None]) -> None:
    _, second = plans_of(CAPACITY, "prod", ARTIFACTS, tier)
    listed = sorted(str(record.address) for record in second.records)
    golden(HERE / "addresses" / f"{tier}-second-region.txt", "\n".join(listed) + "\n")


def test_addresses_of_what_is_kept_of_a_second_region(golden: Callable[[Path, str], None]) -> None:
    listed = sorted(str(record.address) for record in kept_region().records)
    golden(HERE / "addresses" / "kept-second-region.txt", "\n".join(listed) + "\n")


def kept_region() -> Plan:
    """What stays in the second region of prod when its tier has none."""
    environment = CAPACITY.environments["prod"]
    assert environment.second_region is not None
    keeps = environment.model_copy(
        update={"second_region": environment.second_region.model_copy(update={"kept": True})}
    )
    capacity = replace(CAPACITY, environments={**CAPACITY.environments, "prod": keeps})
    return plan(resolve(with_second_region_of(capacity, "prod"), "prod-us-west-2"), ARTIFACTS)


def test_what_is_kept_is_what_the_second_region_had_of_it() -> None:
    """Nothing is made, and nothing that holds data goes, but a secret of the cache, which opens that alone."""
    _, second = plans_of(CAPACITY, "prod", ARTIFACTS, "global")
    before = {record.address: record for record in second.records}
    kept = kept_region()
    addresses = {record.address for record in kept.records}
    assert addresses <= before.keys()
    gone = {str(each) for each in before.keys() - addresses}
    data = {each for each in gone if (kind := KEPT.get(each.rpartition(".")[0])) is not None and kind.holds == "data"}
    # Of an API that is no more, by whose ID they are called.
    assert data == {*GOES_WITH, *EXECUTION_LOG_GROUPS}
    assert kept.watched == ()


def test_names_of_the_second_region(golden: Callable[[Path, str], None]) -> None:
    """Replicas have the first region's names; everything else has names of its own, as names of many kinds are the account's."""
    first, second = plans_of(CAPACITY, "prod", ARTIFACTS, "global")
    lines = [
        f"{record.address} {record.name}"
        for record in second.records
        if isinstance(record, DynamodbTable | TableReplica | Queue | Bucket | LogGroup | Secret | Role)
    ]
    golden(HERE / "names-second-region.txt", "\n".join(lines) + "\n")
    shared = _names(first) & _names(second)
    replicas = {record.name for record in second.records if isinstance(record, TableReplica)}
    # Indexes and steps of an API are named within what they belong to.
    assert shared == replicas | {"live", "v1"}


def _names(planned: Plan) -> set[str]:
    found = (getattr(record, "name", "") for record in planned.records if not isinstance(record, Output))
    return {name for name in found if name and "${" not in name}


@pytest.mark.parametrize("environment", ["dev", "prod"])
def test_a_second_region_changes_no_address_of_the_first(environment: str) -> None:
    """What comes beside are the copy of the customers' keys, and the stream of the idempotency keys with its alarms."""
    alone = CAPACITY.environments[environment].model_copy(update={"second_region": None})
    capacity = replace(CAPACITY, environments={**CAPACITY.environments, environment: alone})
    without = {record.address for record in plan(resolve(capacity, environment, "global"), ARTIFACTS).records}
    with_it = {record.address for record in plan(resolve(CAPACITY, environment, "global"), ARTIFACTS).records}
    assert without <= with_it
    added = {str(each) for each in with_it - without if "alarm" not in each.type}
    copies = {"aws_secretsmanager_secret.customer_keys", "aws_secretsmanager_secret_version.customer_keys"}
    assert added == {
        "aws_lambda_event_source_mapping.support_tickets_idempotency_keys_stream",
        "output.idempotency_keys_stream_arn",
        *(copies if CAPACITY.environments[environment].api_keys else ()),
    }


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
