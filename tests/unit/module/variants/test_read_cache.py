"""The cache of the module: in which tiers, in which network, for whom it is there."""

from __future__ import annotations

import ipaddress
from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.environment import Vpc
from phase3b.capacity.model.network import Network
from phase3b.capacity.service.cache import ServerlessSize
from phase3b.module.variants.read_cache import (
    CIDR,
    NAMES,
    cache_values,
    in_module,
    inside_where_it_can_be,
    module_cache,
    network_of,
    outside_elsewhere,
    without_cache,
)
from phase3b.module.variants.switches import Part, presences
from phase3b.module.variants.variants import tier_deployments
from phase3b.naming import Address, names_of
from phase3b.plan.cache.planned import cache_records
from phase3b.plan.network.members import members
from phase3b.plan.network.planned import network_records

ROOT = Path(__file__).parents[4]
NETWORK = Network(cidr=CIDR, zones=2, nat=False)


@pytest.fixture(scope="module")
def capacity() -> Capacity:
    return load(ROOT / "capacity.yaml")


@pytest.fixture(scope="module")
def tiers(capacity: Capacity) -> dict[str, Deployment]:
    return {name: in_module(each, NETWORK) for name, each in tier_deployments(capacity, "prod").items()}


def resized(deployment: Deployment, **size: object) -> Deployment:
    cache = deployment.tier.cache
    assert cache is not None
    return replace(deployment, tier=deployment.tier.model_copy(update={"cache": cache.model_copy(update=size)}))


def test_it_is_said_of_tiers_with_as_many_nodes(tiers: dict[str, Deployment]) -> None:
    found = module_cache(tiers)
    assert found is not None
    assert found.tier_name == "scale"
    # Another type of node is a text that the tier has.
    larger = {**tiers, "global": resized(tiers["global"], node_type="cache.m7g.large")}
    assert module_cache(larger) is not None
    assert module_cache({**tiers, "global": resized(tiers["global"], nodes=3)}) is None
    serverless = ServerlessSize(data_gb_max=1, ecpu_per_second_max=1000)
    changed = {
        name: resized(each, node_type=None, nodes=None, serverless=serverless) if each.tier.cache else each
        for name, each in tiers.items()
    }
    assert module_cache(changed) is None
    assert module_cache({name: without_cache(each) for name, each in tiers.items()}) is None


def test_its_network_is_the_modules(capacity: Capacity, tiers: dict[str, Deployment]) -> None:
    vpc = Vpc(subnet_ids=("subnet-0123456789abcdef0",), security_group_ids=("sg-0123456789abcdef0",))
    scale = tiers["scale"]
    elsewhere = replace(scale, environment=scale.environment.model_copy(update={"vpc": vpc}))
    assert in_module(elsewhere, NETWORK) == scale
    three = capacity.environments["prod"].model_copy(update={"network": Network(cidr="10.1.0.0/16", zones=3, nat=True)})
    assert network_of(three) == Network(cidr=CIDR, zones=3, nat=False)


def test_each_range_is_a_part_of_the_one_that_is_given() -> None:
    """By Terraform's cidrsubnet(prefix, newbits, netnum): the range number netnum of those that are newbits longer."""
    assert NAMES[CIDR] == "var.network_cidr"
    parts = list(ipaddress.IPv4Network(CIDR).subnets(prefixlen_diff=3))
    for number, cidr in enumerate(Network(cidr=CIDR, zones=3).private_ranges):
        assert cidr == str(parts[number])
        assert NAMES[cidr] == f"cidrsubnet(var.network_cidr, 3, {number})"


def test_what_serves_several_is_there_with_any_that_can_be_inside(tiers: dict[str, Deployment]) -> None:
    """Where Cost Explorer has no endpoint, its function alone would pay for a cache that nobody reads."""
    scale = replace(tiers["scale"], costs_asked_inside=True)
    assert [each.name for each in members(scale)] == ["support_tickets", "cost_forecasting"]
    assert outside_elsewhere(scale) == ("cost_forecasting",)

    def planned(deployment: Deployment) -> list[Address]:
        names = names_of(deployment)
        found = (*network_records(deployment, names), *cache_records(deployment, names))
        return [each.address for each in found]

    found = inside_where_it_can_be(
        presences((scale,), planned), presences((replace(scale, costs_asked_inside=False),), planned)
    )
    tickets, costs = Part("functions", "support_tickets"), Part("functions", "cost_forecasting")
    for address in ("aws_vpc.network", "aws_elasticache_replication_group.cache", "aws_vpc_endpoint.secretsmanager"):
        presence = found[Address(*address.split("."))]
        assert presence.any_of == (tickets, costs), address
        assert presence.inside == {costs}
        assert "(local.on.functions.support_tickets || local.inside.cost_forecasting)" in presence.tests
    group = found[Address("aws_security_group", "support_tickets")]
    assert tickets in group.needs
    assert group.any_of == ()


def test_the_readme_is_told_what_there_is(capacity: Capacity, tiers: dict[str, Deployment]) -> None:
    base = replace(tiers["scale"], costs_asked_inside=True)
    values = cache_values(base, capacity)
    assert values["cached_tiers"] == "`scale`, `global`, `enterprise`"
    assert values["cached_functions"] == "support_tickets, cost_forecasting"
    assert values["inside"] == "{ cost_forecasting = local.on.functions.cost_forecasting && local.costs_endpoint }"
    none = cache_values(without_cache(base), capacity)
    assert none == {"read_cache": "", "tiers_with_a_cache": "`scale`, `global`, `enterprise`"}
