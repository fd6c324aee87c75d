"""Auto scaling has moved capacity: a plan leaves it alone, and still sees every change of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from conftest import Start
from split_file import securebase
from tables_alone import tables_alone

from phase3b.capacity.deployment import Deployment, Provisioned, Range, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.naming import Names
from phase3b.terraform.run import Terraform

pytestmark = pytest.mark.terraform
ROOT = Path(__file__).parents[3]
CAPACITY = load(ROOT / "capacity.yaml")
# What auto scaling made of a table and of its indexes, in percent of the way from floor to ceiling.
TABLE_PERCENT, INDEX_PERCENT = 80, 60
ANOTHER_INDEX = (
    "        tenant_priority:\n",
    """        tenant_age: {partition_key: tenant_id, sort_key: ticket_id, projection: KEYS_ONLY, serves: [by age]}
        tenant_priority:
""",
)
# Assumptions about it, for `phase3b cost`.
ITS_ASSUMPTION = (
    "          tenant_priority: {read",
    "          tenant_age: {read_units_per_invocation: 0, database_percent: 0, reason: Nobody reads it yet}\n          tenant_priority: {read",
)
TICKETS = "aws_dynamodb_table.support_tickets"


def dynamodb(aws: EmbeddedAws) -> Any:
    return boto3.client(
        "dynamodb",
        endpoint_url=aws.endpoint,
        region_name="us-east-1",
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
    )


def between(percent: int, bounds: Range) -> int:
    return bounds.floor + (bounds.ceiling - bounds.floor) * percent // 100


def scale_by_hand(aws: EmbeddedAws, deployment: Deployment) -> None:
    """What Application Auto Scaling does: UpdateTable, behind Terraform's back."""
    names = Names(deployment.project, deployment.name, deployment.component)
    for table in deployment.tables:
        if not isinstance(table.billing, Provisioned):
            continue
        updates = []
        for index in table.indexes:
            assert isinstance(index.billing, Provisioned)
            units = {
                "ReadCapacityUnits": between(INDEX_PERCENT, index.billing.read),
                "WriteCapacityUnits": between(INDEX_PERCENT, index.billing.write),
            }
            updates.append({"Update": {"IndexName": names.index(index.name), "ProvisionedThroughput": units}})
        dynamodb(aws).update_table(
            TableName=names.table(table.name),
            ProvisionedThroughput={
                "ReadCapacityUnits": between(TABLE_PERCENT, table.billing.read),
                "WriteCapacityUnits": between(TABLE_PERCENT, table.billing.write),
            },
            **({"GlobalSecondaryIndexUpdates": updates} if updates else {}),
        )


def see_capacity_within_bounds(aws: EmbeddedAws, deployment: Deployment) -> None:
    """Also straight after a table has become provisioned: never at 1."""
    names = Names(deployment.project, deployment.name, deployment.component)
    for table in deployment.tables:
        found = dynamodb(aws).describe_table(TableName=names.table(table.name))["Table"]
        indexes = {each["IndexName"]: each for each in found.get("GlobalSecondaryIndexes", [])}
        for billing, described in (
            (table.billing, found),
            *((index.billing, indexes[names.index(index.name)]) for index in table.indexes),
        ):
            units = described["ProvisionedThroughput"]
            if isinstance(billing, Provisioned):
                assert billing.read.floor <= units["ReadCapacityUnits"] <= billing.read.ceiling
                assert billing.write.floor <= units["WriteCapacityUnits"] <= billing.write.ceiling


def shown(terraform: Terraform) -> dict[str, Any]:
    terraform.plan("seen.tfplan", lambda _: None)
    return terraform.show("seen.tfplan")


def changed(plan: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        each["address"]: each["change"]
        for each in plan["resource_changes"]
        if each["change"]["actions"] not in (["no-op"], ["read"])
    }


def capacities(table: dict[str, Any]) -> Iterator[tuple[str, int]]:
    yield "read", table["read_capacity"]
    yield "write", table["write_capacity"]
    for index in table["global_secondary_index"]:
        yield f"{index['name']} read", index["read_capacity"]
        yield f"{index['name']} write", index["write_capacity"]


@pytest.mark.parametrize(
    ("environment", "tiers"),
    [
        pytest.param("dev", tuple(CAPACITY.tiers)[:2], id="dev-two-tiers"),
        *(
            pytest.param(each, tuple(CAPACITY.tiers), id=f"{each}-every-tier", marks=pytest.mark.long)
            for each in CAPACITY.environments
        ),
    ],
)
def test_scaled_out_tables_and_indexes_stay(
    environment: str,
    tiers: tuple[str, ...],
    started: Start,
    stack_of: Callable[..., Path],
    capacity: Capacity,
    tmp_path: Path,
) -> None:
    run, aws = started(tables_alone(stack_of(environment, tiers[0])))
    text = securebase()
    assert ANOTHER_INDEX[0] in text
    with_index = tmp_path / "with-index.yaml"
    assert ITS_ASSUMPTION[0] in text
    with_index.write_text(text.replace(*ANOTHER_INDEX, 1).replace(*ITS_ASSUMPTION, 1), "utf-8")
    for tier in tiers:
        stack = tables_alone(stack_of(environment, tier))
        run.replace_stack(stack)
        run.apply()
        see_capacity_within_bounds(aws, resolve(capacity, environment, tier))
        scale_by_hand(aws, resolve(capacity, environment, tier))
        plan = shown(run.terraform)
        assert changed(plan) == {}, tier

        run.replace_stack(tables_alone(stack_of(environment, tier, with_index)))
        plan = shown(run.terraform)
        (address,) = [each for each in changed(plan) if each.startswith("aws_dynamodb_table")]
        change = changed(plan)[address]
        assert (address, change["actions"]) == (TICKETS, ["update"])
        before, after = dict(capacities(change["before"])), dict(capacities(change["after"]))
        # One index is added, at its floor, and nothing that was there has another capacity.
        floors = resolve(load(with_index), environment, tier).tables[0].indexes[1].billing
        assert isinstance(floors, Provisioned)
        assert after == {
            **before,
            "tenant-age-index read": floors.read.floor,
            "tenant-age-index write": floors.write.floor,
        }
        others = [each for each in changed(plan) if not each.startswith("aws_dynamodb_table")]
        assert all("tenant_age_index" in each for each in others)
        assert all(changed(plan)[each]["actions"] == ["create"] for each in others)


@pytest.mark.long
def test_on_demand_ceilings_come_and_go(started: Start, stack_of: Callable[..., Path], tmp_path: Path) -> None:
    """AWS keeps a ceiling that it is not told to forget; a table and an index, both sides and one."""
    text = securebase()
    none = "connections: {billing_mode: PAY_PER_REQUEST}"
    assert none in text
    run = aws = None
    for step, (bounds, expected) in enumerate(
        (
            (", read: {max: 30}, write: {max: 40}", {"MaxReadRequestUnits": 30, "MaxWriteRequestUnits": 40}),
            (", read: {max: 50}", {"MaxReadRequestUnits": 50}),
            (", write: {max: 60}", {"MaxWriteRequestUnits": 60}),
            ("", None),
        )
    ):
        file = tmp_path / f"step-{step}.yaml"
        file.write_text(text.replace(none, f"connections: {{billing_mode: PAY_PER_REQUEST{bounds}}}"), "utf-8")
        stack = tables_alone(stack_of("dev", "starter", file))
        if run is None or aws is None:
            run, aws = started(stack)
        run.replace_stack(stack)
        run.apply()
        table = dynamodb(aws).describe_table(TableName="securebase-dev-connections")["Table"]
        assert table.get("OnDemandThroughput") == expected, step
        assert table["GlobalSecondaryIndexes"][0].get("OnDemandThroughput") == expected, step
        assert run.changes() == (), step
