"""The cache that functions read before the tables, as the module has it: behind its tier, and behind a switch that is off."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as ReadMapping
from dataclasses import replace
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.network import Network
from phase3b.capacity.service.cache import CacheCapacity
from phase3b.module.hcl.blocks import code
from phase3b.module.hcl.expression import Mapping, Reference
from phase3b.module.variants.switches import Presence, Thing
from phase3b.plan.network.members import COST_EXPLORER_REGION, members

# Whether there is a cache: the tier has one, and it was asked for.
CACHED: Final = "local.cached"
# Whether Cost Explorer has an endpoint in a VPC of this region.
COSTS_ENDPOINT: Final = "local.costs_endpoint"
NODE_TYPE: Final = "zqnodetype"
# No network of a capacity file; what is within it stands for the same part of what a consumer gives.
CIDR: Final = "10.213.248.0/22"
_MOST_ZONES: Final = 3
_BITS: Final = 3
NAMES: Final = {
    NODE_TYPE: "local.tier.cache.node_type",
    CIDR: "var.network_cidr",
    **{
        cidr: f"cidrsubnet(var.network_cidr, {_BITS}, {number})"
        for number, cidr in enumerate(Network(cidr=CIDR, zones=_MOST_ZONES).private_ranges)
    },
}


def network_of(environment: Environment) -> Network:
    """The network that the module makes: in as many zones as that of the environment which it is like, without a way out."""
    return Network(cidr=CIDR, zones=environment.own_network.zones, nat=False)


def in_module(deployment: Deployment, network: Network) -> Deployment:
    """The deployment with its cache in a network as the module makes it, and without what no module has.

    That is DynamoDB Accelerator, and a second region: a module is in the region of its provider.
    """
    environment = deployment.environment.model_copy(update={"vpc": None, "network": network})
    api = None if deployment.api is None else replace(deployment.api, dax=None)
    tier = deployment.tier.model_copy(update={"dax": None, "second_region": False})
    return replace(deployment, environment=environment, api=api, tier=tier, regions=None)


def without_cache(deployment: Deployment) -> Deployment:
    """The deployment without a cache, and so without its network."""
    api = None if deployment.api is None else replace(deployment.api, read_cache=None)
    return replace(deployment, api=api, tier=deployment.tier.model_copy(update={"cache": None}))


def module_cache(tiers: ReadMapping[str, Deployment]) -> Deployment | None:
    """A tier with the cache that the module has, of deployments in its network; None where it has none.

    Each node has alarms of its own, so it can be said of tiers that have as many nodes, and of no serverless cache.
    """
    cached = [each for each in tiers.values() if each.tier.cache is not None and members(each)]
    nodes = {_nodes(each.tier.cache) for each in cached}
    return cached[0] if len(nodes) == 1 and None not in nodes else None


def _nodes(size: CacheCapacity | None) -> int | None:
    return None if size is None else size.nodes


def with_node_type(deployment: Deployment) -> Deployment:
    """The deployment with a mark for the type of its nodes."""
    size = deployment.tier.cache
    if size is None:
        return deployment
    marked = size.model_copy(update={"node_type": NODE_TYPE})
    return replace(deployment, tier=deployment.tier.model_copy(update={"cache": marked}))


def cache_choices(base: Deployment) -> Iterator[tuple[str, str, Deployment]]:
    """What is otherwise without a cache, and where Cost Explorer has no endpoint: name, test that it is as usual, deployment."""
    if base.tier.cache is None:
        return
    yield "no-read-cache", CACHED, without_cache(base)
    elsewhere = replace(base, costs_asked_inside=False)
    if members(elsewhere) != members(base):
        yield "no-costs-endpoint", COSTS_ENDPOINT, elsewhere


def outside_elsewhere(base: Deployment) -> tuple[str, ...]:
    """Functions that are in the network only where Cost Explorer has an endpoint in it."""
    remain = {each.name for each in members(replace(base, costs_asked_inside=False))}
    return tuple(each.name for each in members(base) if each.name not in remain)


def inside_where_it_can_be(
    found: ReadMapping[Thing, Presence], elsewhere: ReadMapping[Thing, Presence]
) -> dict[Thing, Presence]:
    """Presences of what serves several functions, some of which are in the network of some regions only."""
    return {
        thing: replace(each, inside=frozenset(each.any_of) - {*elsewhere[thing].any_of, *elsewhere[thing].needs})
        if thing in elsewhere
        else each
        for thing, each in found.items()
    }


def cache_values(base: Deployment, capacity: Capacity) -> dict[str, str]:
    """What the files written by hand are filled with; without `read_cache` the module has no cache."""
    cached = ", ".join(f"`{name}`" for name, tier in capacity.tiers.items() if tier.cache is not None)
    if base.tier.cache is None:
        return {"read_cache": "", "tiers_with_a_cache": cached}
    outside = outside_elsewhere(base)
    inside = tuple((name, Reference(f"local.on.functions.{name} && {COSTS_ENDPOINT}")) for name in outside)
    return {
        "read_cache": "yes",
        "tiers_with_a_cache": cached,
        "cached_tiers": cached,
        "cached_functions": ", ".join(each.name for each in members(base)),
        "zones": str(base.environment.own_network.zones),
        "default_cidr": Network().cidr,
        "costs_region": COST_EXPLORER_REGION,
        "inside": code(Mapping(inside)),
        "outside_elsewhere": ", ".join(f"`{name}`" for name in outside),
        "cached_tier": next(name for name, tier in capacity.tiers.items() if tier.cache is not None),
        "cached_function": members(base)[0].name,
    }
