"""DAX from capacity.yaml to blocks of Terraform, by hand from the Amazon DynamoDB Developer Guide."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from dax_made import SIZE, capacity, planned, with_dax

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.model.network import Network, Vpc
from phase3b.capacity.service.dax import DaxRead
from phase3b.naming import Names
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.network.members import outside
from phase3b.plan.plan import Plan

THEIRS = Vpc(subnet_ids=("subnet-0123456789abcdef0",), security_group_ids=("sg-0123456789abcdef0",))


def blocks(deployment: Deployment) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = module_blocks(planned(deployment).records, "prod")["resource"]
    return found


def told(of: Plan, function: str) -> dict[str, str]:
    (found,) = (each for each in of.records if isinstance(each, LambdaFunction) and each.address.name == function)
    return {name: value for name, value in found.environment.items() if name.startswith("DAX_")}


def statements(policy: str) -> dict[str, dict[str, Any]]:
    return {each["Sid"]: each for each in json.loads(policy)["Statement"]}


def test_no_tier_of_the_file_has_it_and_without_it_nothing_is_there() -> None:
    for tier in capacity().tiers:
        found = planned(resolve(capacity(), "prod", tier))
        assert not [each.address for each in found.records if "dax" in str(each.address)]
        assert told(found, "support_tickets") == {}


def test_the_cluster_is_encrypted_on_disk_and_on_the_way_and_has_its_role_its_groups_and_its_window() -> None:
    cluster = blocks(with_dax())["aws_dax_cluster"]["dax"]
    assert {name: value for name, value in cluster.items() if name not in {"//", "tags"}} == {
        "cluster_name": "securebase-prod-dax",
        "description": "What functions of securebase-prod read tables through",
        "node_type": "dax.t3.small",
        "replication_factor": 3,
        "iam_role_arn": "${aws_iam_role.dax.arn}",
        "parameter_group_name": "${aws_dax_parameter_group.dax.name}",
        "subnet_group_name": "${aws_dax_subnet_group.dax.name}",
        "security_group_ids": ["${aws_security_group.dax.id}"],
        "maintenance_window": "sun:05:00-sun:06:00",
        "cluster_endpoint_encryption_type": "TLS",
        "server_side_encryption": {"enabled": True},
        "depends_on": ["aws_iam_role_policy.dax"],
    }


def test_other_times_are_another_group_that_is_made_before_the_cluster_gives_up_the_first() -> None:
    """record-ttl-millis and query-ttl-millis are all that DAX has (UpdateParameterGroup); 5 s are 5,000 ms."""
    group = blocks(with_dax())["aws_dax_parameter_group"]["dax"]
    assert group["name"] == "securebase-prod-phase3b-dax-5-5"
    assert group["lifecycle"] == {"create_before_destroy": True}
    assert group["parameters"] == [
        {"name": "query-ttl-millis", "value": "5000"},
        {"name": "record-ttl-millis", "value": "5000"},
    ]


def test_its_role_reads_exactly_what_is_read_through_it() -> None:
    """DescribeTable is what DAX itself asks; the key only on DynamoDB's behalf, and nothing writes."""
    found = blocks(with_dax())
    trust = json.loads(found["aws_iam_role"]["dax"]["assume_role_policy"])
    assert trust["Statement"][0]["Principal"] == {"Service": "dax.amazonaws.com"}
    policy = statements(found["aws_iam_role_policy"]["dax"]["policy"])
    assert {sid: (each["Action"], each["Resource"]) for sid, each in policy.items()} == {
        "TableTicketComments": (
            ["dynamodb:DescribeTable", "dynamodb:Query"],
            ["${aws_dynamodb_table.ticket_comments.arn}"],
        ),
        "UseKey": (["kms:Decrypt"], ["${aws_kms_key.phase3b.arn}"]),
    }
    assert policy["UseKey"]["Condition"] == {"StringEquals": {"kms:ViaService": ["dynamodb.us-east-1.amazonaws.com"]}}


def test_a_function_may_ask_it_what_it_reads_there_and_no_more() -> None:
    found = blocks(with_dax())["aws_iam_role_policy"]
    asked = statements(found["support_tickets"]["policy"])["ReadThroughDax"]
    assert (asked["Action"], asked["Resource"]) == (["dax:Query"], ["${aws_dax_cluster.dax.arn}"])
    assert [name for name, each in found.items() if "dax:" in each["policy"]] == ["support_tickets"]


def test_an_index_is_read_only_where_it_is_named() -> None:
    deployment = with_dax()
    assert deployment.api is not None
    assert deployment.api.dax is not None
    reads = {"list_comments": DaxRead(indexes={"support_tickets": ("tenant_status",)})}
    dax = deployment.api.dax.model_copy(update={"reads": reads})
    found = blocks(_with(deployment, dax))
    policy = statements(found["aws_iam_role_policy"]["dax"]["policy"])
    assert policy["TableSupportTickets"]["Action"] == ["dynamodb:DescribeTable"]
    assert policy["IndexesSupportTickets"]["Resource"] == [
        "${aws_dynamodb_table.support_tickets.arn}/index/tenant-status-index"
    ]
    asked = statements(found["aws_iam_role_policy"]["support_tickets"]["policy"])["ReadThroughDax"]
    assert asked["Action"] == ["dax:Query"]


def _with(deployment: Deployment, dax: Any) -> Deployment:
    from dataclasses import replace  # noqa: PLC0415

    assert deployment.api is not None
    return replace(deployment, api=replace(deployment.api, dax=dax))


def test_what_functions_are_told() -> None:
    found = planned(with_dax())
    assert told(found, "support_tickets") == {
        "DAX_ENDPOINT": "daxs://${aws_dax_cluster.dax.cluster_address}:9111",
        "DAX_READS": "list_comments",
        "DAX_CONNECT_TIMEOUT_MS": "200",
        "DAX_TIMEOUT_MS": "100",
        "DAX_CIRCUIT_FAILURES": "5",
        "DAX_CIRCUIT_OPEN_SECONDS": "10",
    }
    assert told(found, "cost_forecasting") == {}


def rules(found: dict[str, dict[str, Any]], direction: str) -> dict[str, int]:
    every = found[f"aws_vpc_security_group_{direction}_rule"]
    return {name: each["from_port"] for name, each in every.items() if "dax" in name}


def test_functions_reach_it_by_its_encrypted_port_and_it_reaches_nothing_here() -> None:
    """9111 is the port of an encrypted cluster."""
    found = blocks(with_dax())
    assert rules(found, "ingress") == {"dax_from_support_tickets": 9111}
    assert rules(found, "egress") == {"support_tickets_to_dax": 9111}


def test_a_tier_with_dax_and_no_cache_has_the_network_too_and_nothing_of_a_cache() -> None:
    found = blocks(with_dax(cached=False))
    assert [name for name in found["aws_security_group"] if name in {"cache", "dax"}] == ["dax"]
    assert "aws_elasticache_replication_group" not in found
    # Its password is all that Secrets Manager is asked for in the network of a cache.
    assert set(found["aws_vpc_endpoint"]) == {"dynamodb", "s3"}
    assert [name for name, each in found["aws_lambda_function"].items() if "vpc_config" in each] == ["support_tickets"]


def test_the_group_of_a_function_is_the_same_with_dax_with_the_cache_and_with_both() -> None:
    """AWS keeps a description for ever: another one would replace the group of a function that is in it."""
    both, dax, cache = (
        blocks(each)["aws_security_group"]["support_tickets"]
        for each in (with_dax(), with_dax(cached=False), with_dax(size=None))
    )
    assert both == dax == cache


def test_in_a_network_that_is_there_already_its_functions_reach_it() -> None:
    found = blocks(with_dax(vpc=THEIRS, network=None))
    assert rules(found, "ingress") == {"dax_from_functions_1": 9111}
    assert found["aws_dax_subnet_group"]["dax"]["subnet_ids"] == ["subnet-0123456789abcdef0"]
    assert "aws_vpc" not in found


def test_a_function_that_needs_the_internet_reads_its_tables() -> None:
    deployment = with_dax()
    assert deployment.api is not None
    assert deployment.api.dax is not None
    reads = {"list_notifications": DaxRead(tables={"notifications": ("Query",)})}
    without = _with(deployment, deployment.api.dax.model_copy(update={"reads": reads}))
    assert "aws_dax_cluster" not in blocks(without)
    (stays,) = (each for each in outside(without) if each.dax)
    assert stays.text == (
        "notification_handler is not in the network of DAX, and reads the tables: it pushes to WebSocket connections, which no endpoint "
        "in a VPC leads to"
    )
    nat = _with(with_dax(network=Network(nat=True)), deployment.api.dax.model_copy(update={"reads": reads}))
    assert "aws_dax_cluster" in blocks(nat)


# 20 characters, letters, digits and single hyphens, ending in none.
NAME = re.compile(r"^[a-z]([a-z0-9]|-(?=[a-z0-9])){0,19}$")


@pytest.mark.parametrize(
    ("project", "environment", "name"),
    [
        ("securebase", "prod", "securebase-prod-dax"),
        ("a", "b", "a-b-dax"),
        # 22 characters: what is cut off is told apart by six digits of the SHA-256 of all of it (sha256sum).
        ("securebase", "staging", "securebas-6bf932-dax"),
        ("securebase", "prod-us-west-2", "securebas-87f687-dax"),
    ],
)
def test_the_name_of_a_cluster_has_20_characters_at_most(project: str, environment: str, name: str) -> None:
    found = Names(project, environment, "phase3b").dax()
    assert NAME.match(found)
    assert len(found) <= 20
    assert found == name


def test_two_environments_never_share_a_name() -> None:
    names = {Names("securebase", f"prod-{number}-of-many", "phase3b").dax() for number in range(1000)}
    assert len(names) == 1000


def test_nodes_are_what_the_tier_says() -> None:
    one = SIZE.model_copy(update={"nodes": 1, "node_type": "dax.r5.large", "maintenance_window": "mon:01:00-mon:02:00"})
    cluster = blocks(with_dax(size=one))["aws_dax_cluster"]["dax"]
    assert (cluster["node_type"], cluster["replication_factor"], cluster["maintenance_window"]) == (
        "dax.r5.large",
        1,
        "mon:01:00-mon:02:00",
    )
