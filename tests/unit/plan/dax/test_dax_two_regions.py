"""DAX of an environment with two regions: each stack has a cluster of its own, which reads the tables, or replicas, that are there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from dax_made import DAX, file_with_dax

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.naming import names_of
from phase3b.packaging.service_packages import described
from phase3b.plan.dax.planned import dax_records
from phase3b.plan.plan import plan

PROD = "\n  prod:\n    tier: business\n"
TWO = "\n  prod:\n    tier: enterprise\n    second_region: {region: us-west-2}\n"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return file_with_dax(tmp_path_factory.mktemp("regions"), DAX, (PROD, TWO))


@pytest.mark.parametrize(
    ("environment", "region", "table"),
    [
        ("prod", "us-east-1", "aws_dynamodb_table.ticket_comments"),
        ("prod-us-west-2", "us-west-2", "aws_dynamodb_table_replica.ticket_comments"),
    ],
)
def test_each_region_has_a_cluster_that_reads_the_tables_of_its_region(
    environment: str, region: str, table: str, file: Path
) -> None:
    capacity = load(file)
    deployment = resolve(capacity, environment, "enterprise")
    assert deployment.environment.region == region
    names = names_of(deployment)
    blocks = module_blocks(dax_records(deployment, names), environment)["resource"]
    assert blocks["aws_dax_cluster"]["dax"]["cluster_name"] == names.dax()
    policy = json.loads(blocks["aws_iam_role_policy"]["dax"]["policy"])
    grants = {each["Sid"]: each for each in policy["Statement"]}
    assert grants["TableTicketComments"]["Resource"] == [f"${{{table}.arn}}"]
    assert grants["TableTicketComments"]["Action"] == ["dynamodb:DescribeTable", "dynamodb:Query"]
    assert grants["UseKey"]["Condition"] == {"StringEquals": {"kms:ViaService": [f"dynamodb.{region}.amazonaws.com"]}}


def test_what_the_roles_refer_to_is_in_the_stack(file: Path) -> None:
    capacity = load(file)
    deployment = resolve(capacity, "prod-us-west-2", "enterprise")
    addresses = {str(each.address) for each in plan(deployment, described(capacity)).records}
    assert {"aws_dynamodb_table_replica.ticket_comments", "aws_dax_cluster.dax", "aws_security_group.dax"} <= addresses
    assert "aws_dynamodb_table.ticket_comments" not in addresses
