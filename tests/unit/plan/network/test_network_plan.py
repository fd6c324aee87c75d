"""The network and the cache of a tier, from capacity.yaml to blocks of Terraform, by hand from AWS's guides."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.network import Network, Vpc
from phase3b.capacity.service.cache import CacheCapacity, ServerlessSize
from phase3b.packaging.service_packages import described
from phase3b.plan.cache.records import CacheUser, ReplicationGroup, ServerlessCache
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.network.members import outside
from phase3b.plan.plan import Plan, plan

CAPACITY = load(Path(__file__).parents[4] / "capacity.yaml")
ARTIFACTS = described(CAPACITY)
THEIRS = Vpc(subnet_ids=("subnet-0123456789abcdef0",), security_group_ids=("sg-0123456789abcdef0",))


def deployed(tier: str = "scale", **environment: Any) -> Deployment:
    found = resolve(CAPACITY, "prod", tier)
    return replace(found, environment=found.environment.model_copy(update=environment))


@cache
def made(tier: str = "scale") -> Plan:
    return plan(deployed(tier), ARTIFACTS)


def blocks(of: Plan) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = module_blocks(of.records, "prod")["resource"]
    return found


def functions(of: Plan) -> dict[str, LambdaFunction]:
    return {each.address.name: each for each in of.records if isinstance(each, LambdaFunction)}


@pytest.mark.parametrize("tier", ["starter", "growth", "business"])
def test_a_tier_without_a_cache_has_no_network_and_tells_functions_nothing(tier: str) -> None:
    found = made(tier)
    assert not any(each.address.type.startswith(("aws_vpc", "aws_subnet", "aws_elasticache")) for each in found.records)
    assert not any(name.startswith("CACHE_") for each in functions(found).values() for name in each.environment)
    assert {each.subnet_ids for each in functions(found).values()} == {()}


def test_only_functions_that_read_the_cache_are_in_the_network() -> None:
    """list_tickets and forecast; list_notifications is of a function that pushes to connections, which needs the internet."""
    found = functions(made())
    assert {name for name, each in found.items() if each.subnet_ids} == {"support_tickets", "cost_forecasting"}
    tickets = found["support_tickets"]
    assert tickets.subnet_ids == ("${aws_subnet.private_1.id}", "${aws_subnet.private_2.id}")
    assert tickets.security_group_ids == ("${aws_security_group.support_tickets.id}",)
    (stays,) = outside(deployed())
    assert stays.function == "notification_handler"
    assert stays.text.startswith("notification_handler is not in the network of the cache")
    assert list(outside(deployed(network=Network(nat=True)))) == []


def test_what_functions_are_told() -> None:
    """The names and numbers of capacity/service.yaml; outside of the network without where the cache is."""
    found = functions(made())
    inside = {name: value for name, value in found["support_tickets"].environment.items() if name.startswith("CACHE_")}
    assert inside == {
        "CACHE_HOST": "${aws_elasticache_replication_group.cache.primary_endpoint_address}",
        "CACHE_PORT": "6379",
        "CACHE_SECRET_ARN": "${aws_secretsmanager_secret.cache.arn}",
        "CACHE_SECONDS_LIST_TICKETS": "60",
        "CACHE_MEMORY_SECONDS": "5",
        "CACHE_MEMORY_ENTRIES": "500",
        "CACHE_CONNECT_TIMEOUT_MS": "200",
        "CACHE_TIMEOUT_MS": "50",
        "CACHE_CIRCUIT_FAILURES": "5",
        "CACHE_CIRCUIT_OPEN_SECONDS": "10",
        "CACHE_LOCK_MS": "2000",
    }
    told = {name for name in found["notification_handler"].environment if name.startswith("CACHE_")}
    assert told == (inside.keys() - {"CACHE_HOST", "CACHE_PORT", "CACHE_SECRET_ARN", "CACHE_SECONDS_LIST_TICKETS"}) | {
        "CACHE_SECONDS_LIST_NOTIFICATIONS"
    }
    assert not any(name.startswith("CACHE_") for name in found["webhook_delivery"].environment)


def test_a_function_connects_to_the_cache_and_to_aws_alone_and_nothing_connects_to_it() -> None:
    drawn = blocks(made())
    out = {
        name.removeprefix("support_tickets_to_"): (each["from_port"], each["to_port"])
        for name, each in drawn["aws_vpc_security_group_egress_rule"].items()
        if each["security_group_id"] == "${aws_security_group.support_tickets.id}"
    }
    assert out == {"cache": (6379, 6379), "endpoints": (443, 443), "dynamodb": (443, 443), "s3": (443, 443)}
    let_in = {each["security_group_id"] for each in drawn["aws_vpc_security_group_ingress_rule"].values()}
    assert let_in == {"${aws_security_group.cache.id}", "${aws_security_group.endpoints.id}"}
    assert all(
        "cidr_ipv4" not in each
        for kind in ("ingress", "egress")
        for each in drawn[f"aws_vpc_security_group_{kind}_rule"].values()
    )
    assert drawn["aws_default_security_group"]["network"].keys() & {"ingress", "egress"} == set()


def test_endpoints_are_of_what_the_functions_in_it_ask() -> None:
    """A secret for both, Cost Explorer for forecasts where AWS has its endpoint; nothing in it sends messages."""
    drawn = blocks(made())["aws_vpc_endpoint"]
    assert {name: each["vpc_endpoint_type"] for name, each in drawn.items()} == {
        "dynamodb": "Gateway", "s3": "Gateway", "secretsmanager": "Interface", "ce": "Interface",
    }  # fmt: skip
    assert drawn["ce"]["service_name"] == "com.amazonaws.us-east-1.ce"
    assert drawn["dynamodb"]["route_table_ids"] == [
        "${aws_route_table.private_1.id}",
        "${aws_route_table.private_2.id}",
    ]


def test_elsewhere_forecasts_stay_outside_as_cost_explorer_has_no_endpoint_there() -> None:
    found = plan(deployed(region="eu-west-1"), ARTIFACTS)
    assert {name for name, each in functions(found).items() if each.subnet_ids} == {"support_tickets"}
    assert set(blocks(found)["aws_vpc_endpoint"]) == {"dynamodb", "s3", "secretsmanager"}
    assert [each.function for each in outside(deployed(region="eu-west-1"))] == [
        "notification_handler",
        "cost_forecasting",
    ]


def test_with_nat_pushes_have_a_way_out_in_each_zone() -> None:
    found = plan(deployed(network=Network(nat=True, zones=3)), ARTIFACTS)
    assert {name for name, each in functions(found).items() if each.subnet_ids} == {
        "support_tickets", "cost_forecasting", "notification_handler",
    }  # fmt: skip
    drawn = blocks(found)
    assert set(drawn["aws_nat_gateway"]) == {"nat_1", "nat_2", "nat_3"}
    assert drawn["aws_route"]["private_2"]["nat_gateway_id"] == "${aws_nat_gateway.nat_2.id}"
    assert drawn["aws_route"]["public"]["gateway_id"] == "${aws_internet_gateway.network.id}"
    internet = [
        name
        for name, each in drawn["aws_vpc_security_group_egress_rule"].items()
        if each.get("cidr_ipv4") == "0.0.0.0/0"
    ]
    assert internet == ["notification_handler_to_internet"]
    # Without NAT the private subnets are the same: switching it on moves nothing.
    assert drawn["aws_subnet"]["private_1"]["cidr_block"] == blocks(made())["aws_subnet"]["private_1"]["cidr_block"]


def test_in_a_network_that_is_there_only_the_cache_and_its_group_are_made() -> None:
    found = plan(deployed(vpc=THEIRS), ARTIFACTS)
    drawn = blocks(found)
    assert not {"aws_vpc", "aws_subnet", "aws_vpc_endpoint", "aws_route_table"} & drawn.keys()
    assert set(drawn["aws_security_group"]) == {"cache"}
    assert drawn["aws_security_group"]["cache"]["vpc_id"] == "${data.aws_subnet.existing.vpc_id}"
    (rule,) = drawn["aws_vpc_security_group_ingress_rule"].values()
    assert rule["referenced_security_group_id"] == "sg-0123456789abcdef0"
    assert drawn["aws_elasticache_subnet_group"]["cache"]["subnet_ids"] == ["subnet-0123456789abcdef0"]
    # Every function is in it already, and presumably reaches the internet.
    assert "CACHE_HOST" in functions(found)["notification_handler"].environment
    assert "CACHE_HOST" not in functions(found)["webhook_delivery"].environment


def test_nodes_are_encrypted_fail_over_and_evict_what_was_used_least_lately() -> None:
    drawn = blocks(made())
    group = drawn["aws_elasticache_replication_group"]["cache"]
    assert (group["engine"], group["node_type"], group["num_cache_clusters"]) == ("valkey", "cache.t3.micro", 2)
    for switch in (
        "at_rest_encryption_enabled", "transit_encryption_enabled", "automatic_failover_enabled", "multi_az_enabled",
    ):  # fmt: skip
        assert group[switch] is True, switch
    assert group["kms_key_id"] == "${aws_kms_key.phase3b.arn}"
    assert drawn["aws_elasticache_parameter_group"]["cache"]["parameter"] == [
        {"name": "maxmemory-policy", "value": "allkeys-lru"}
    ]


def test_one_node_has_nothing_to_fail_over_to() -> None:
    one = deployed()
    one = replace(one, tier=one.tier.model_copy(update={"cache": CacheCapacity(node_type="cache.t4g.small", nodes=1)}))
    (group,) = (each for each in plan(one, ARTIFACTS).records if isinstance(each, ReplicationGroup))
    assert not group.fails_over


def test_a_serverless_cache_has_maximums_and_an_endpoint_of_its_own() -> None:
    size = CacheCapacity(serverless=ServerlessSize(data_gb_max=2, ecpu_per_second_max=5000))
    found = deployed()
    found = replace(found, tier=found.tier.model_copy(update={"cache": size}))
    made_plan = plan(found, ARTIFACTS)
    assert any(isinstance(each, ServerlessCache) for each in made_plan.records)
    drawn = blocks(made_plan)
    assert drawn["aws_elasticache_serverless_cache"]["cache"]["cache_usage_limits"] == {
        "data_storage": {"maximum": 2, "unit": "GB"},
        "ecpu_per_second": [{"maximum": 5000}],
    }
    assert not {"aws_elasticache_replication_group", "aws_elasticache_subnet_group"} & drawn.keys()
    told = functions(made_plan)["support_tickets"].environment
    assert told["CACHE_HOST"] == "${aws_elasticache_serverless_cache.cache.endpoint[0].address}"
    assert told["CACHE_PORT"] == "${aws_elasticache_serverless_cache.cache.endpoint[0].port}"


def test_the_password_is_that_of_the_version_which_terraform_wrote() -> None:
    whole = module_blocks(made().records, "prod")
    (user,) = (each for each in made().records if isinstance(each, CacheUser))
    assert user.password == '${jsondecode(data.aws_secretsmanager_secret_version.cache.secret_string)["password"]}'  # noqa: S105  an expression
    asked = whole["data"]["aws_secretsmanager_secret_version"]["cache"]
    assert asked["version_id"] == "${aws_secretsmanager_secret_version.cache.version_id}"
    written = whole["resource"]["aws_secretsmanager_secret_version"]["cache"]
    assert "secret_string" not in written
    assert written["secret_string_wo"] == (
        '${jsonencode({"username" = "phase3b", "password" = ephemeral.aws_secretsmanager_random_password.cache.random_password})}'  # noqa: S105  an expression
    )
    # What the functions send (lambda_src/shared): reads and writes of single keys, and which server answers.
    words = user.access_string.split()
    assert words[:3] == ["on", "~*", "-@all"]
    assert {"+@read", "+@write", "+@connection", "+info"} <= set(words)
    assert words.index("-@dangerous") < words.index("+info")


def test_flow_logs_go_where_their_role_may_write() -> None:
    drawn = blocks(made())
    assert drawn["aws_flow_log"]["network"]["traffic_type"] == "REJECT"
    assert drawn["aws_cloudwatch_log_group"]["network"]["name"] == "/aws/vpc/securebase-prod-phase3b-network"
    (statement,) = json.loads(drawn["aws_iam_role_policy"]["network_logs"]["policy"])["Statement"]
    assert statement["Resource"] == ["${aws_cloudwatch_log_group.network.arn}:*"]
