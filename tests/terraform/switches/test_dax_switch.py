"""Into DAX and out of it with items in the tables, by real Terraform: nothing is replaced, and nothing that holds data goes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from applied_stack import client
from conftest import Start
from dax_made import DAX, file_with_dax

from phase3b.local.aws.deployment_run import DeploymentRun

pytestmark = [pytest.mark.terraform, pytest.mark.long]

TABLE = "securebase-prod-ticket-comments"
# Hundreds that are alike, and none of them DAX itself; alarms of DAX are in tests/unit/plan/dax/test_dax_alarms.py.
WATCHING = ("aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm", "aws_cloudwatch_dashboard")
MADE = {
    "aws_dax_cluster.dax",
    "aws_dax_parameter_group.dax",
    "aws_dax_subnet_group.dax",
    "aws_iam_role.dax",
    "aws_iam_role_policy.dax",
    "aws_security_group.dax",
    "aws_vpc_security_group_egress_rule.support_tickets_to_dax",
    "aws_vpc_security_group_ingress_rule.dax_from_support_tickets",
}
ITEM = {"ticket_id": {"S": "t-1"}, "comment_id": {"S": "c-1"}, "text": {"S": "still here"}}


@pytest.fixture
def sized(stack_of: Callable[..., Path], tmp_path: Path) -> Callable[[str], Path]:
    """prod in enterprise, with DAX as given; without what watches it."""

    def make(dax: str) -> Path:
        file = file_with_dax(tmp_path, dax)
        stack = stack_of("prod", "enterprise", file)
        whole = json.loads(stack.read_text("utf-8"))
        for kind in WATCHING:
            whole["resource"].pop(kind)
        stack.write_text(json.dumps(whole), "utf-8")
        return stack

    return make


def by_action(run: DeploymentRun) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for change in run.changes():
        if not change.address.startswith("output."):
            found.setdefault(change.action, set()).add(change.address)
    return found


def test_into_dax_and_out_of_it(started: Start, sized: Callable[[str], Path]) -> None:
    run, aws = started(sized("null"))
    run.apply()
    dynamodb, dax = client(aws, "dynamodb"), client(aws, "dax")
    keys = [each["AttributeName"] for each in dynamodb.describe_table(TableName=TABLE)["Table"]["KeySchema"]]
    item = {**ITEM, **{key: {"S": f"{key} of one"} for key in keys}}
    dynamodb.put_item(TableName=TABLE, Item=item)
    tables = set(dynamodb.list_tables()["TableNames"])

    run.replace_stack(sized(DAX))
    found = by_action(run)
    assert found.keys() <= {"create", "update"}
    assert found["create"] == MADE
    run.apply()
    assert by_action(run) == {}
    (cluster,) = dax.describe_clusters()["Clusters"]
    assert (cluster["ClusterName"], cluster["TotalNodes"], cluster["Status"]) == ("securebase-prod-dax", 3, "available")
    assert (cluster["ClusterEndpointEncryptionType"], cluster["SSEDescription"]["Status"]) == ("TLS", "ENABLED")

    run.replace_stack(sized("null"))
    found = by_action(run)
    assert found.keys() <= {"delete", "update"}
    assert found["delete"] == MADE
    run.apply()
    assert by_action(run) == {}
    assert dax.describe_clusters()["Clusters"] == []
    assert set(dynamodb.list_tables()["TableNames"]) == tables
    assert dynamodb.scan(TableName=TABLE)["Items"] == [item]
