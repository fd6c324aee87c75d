"""What must be true of the cache that functions read and of the network that it is in."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from typing import Final

from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem

# A VPC has /16 to /28, a subnet /28 at least ("VPC CIDR blocks", Amazon VPC User Guide), and ours is an eighth of its range.
_WIDEST: Final = 16
_NARROWEST: Final = 25


def read_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Of `service.cache`: operations that no route has, or that change what they name."""
    if service.cache is None:
        return
    methods = {route.operation: route.method for route in service.routes}
    for operation in service.cache.reads:
        at = ("cache", "reads", operation)
        if operation not in methods:
            yield place.key_problem(
                at,
                f"there is no operation {quoted(operation)} in service.routes",
                instead(operation, methods),
                code="P3B-OPERATION-UNKNOWN",
            )
        elif methods[operation] != "GET":
            yield place.key_problem(
                at,
                f"{operation} is a {methods[operation]}: its answer can't be kept, as it changes something",
                "Name an operation of a GET route, or remove the entry",
                code="P3B-CACHE-READ",
            )


def cache_problems(tier: Tier, service: Service, place: Place) -> Iterator[Problem]:
    """Of a tier's `cache`: its size is said once, and something is kept in it."""
    cache = tier.cache
    if cache is None:
        return
    if service.cache is None:
        yield place.problem(
            ("cache",),
            "the tier has a cache, and no function keeps anything in it: the service has no `cache`",
            "Name the operations whose answers are kept in service.cache.reads, or remove `cache` here",
            code="P3B-CACHE-INCOMPLETE",
        )
    nodes = [key for key in ("node_type", "nodes") if getattr(cache, key) is not None]
    if cache.serverless is not None and nodes:
        yield place.problem(
            ("cache", nodes[0]),
            "a serverless cache has no nodes",
            f"Write {nodes[0]}: null to take an inherited one back, or remove `serverless`",
            code="P3B-CACHE-INCOMPLETE",
        )
    elif cache.serverless is None and len(nodes) == 1:
        missing = "nodes" if nodes == ["node_type"] else "node_type"
        yield place.problem(
            ("cache", missing),
            f"`{missing}` is missing",
            f"Add {missing}: "
            + ("2, a primary and a replica" if missing == "nodes" else "with a type such as cache.t3.micro"),
            code="P3B-CACHE-INCOMPLETE",
        )
    elif cache.serverless is None and not nodes:
        yield place.problem(
            ("cache",),
            "the size of the cache is missing",
            "Add node_type: with nodes:, or serverless: with the most that it may grow to",
            code="P3B-CACHE-INCOMPLETE",
        )


def network_problems(environment: Environment, place: Place) -> Iterator[Problem]:
    """Of an environment's `network`: a range that it fits into, and no other network beside it."""
    network = environment.network
    if network is None:
        return
    if environment.vpc is not None:
        yield place.problem(
            ("network",),
            "`vpc` names a network that is there already, and `network` describes one to be made",
            "Keep one of them; network: null takes an inherited one back",
            code="P3B-NETWORK-TWICE",
        )
    try:
        there = ipaddress.IPv4Network(network.cidr)
    except ValueError:
        start = _start_of(network.cidr)
        yield place.problem(
            ("network", "cidr"),
            f"{quoted(network.cidr)} is not a range of addresses",
            f"Write its first address: {start}" if start else "Write one such as 10.60.0.0/22",
            code="P3B-NETWORK-ADDRESSES",
        )
        return
    if not _WIDEST <= there.prefixlen <= _NARROWEST:
        yield place.problem(
            ("network", "cidr"),
            f"/{there.prefixlen} is no size that the network can have",
            f"Write one from /{_WIDEST} to /{_NARROWEST}, such as {there.network_address}/22",
            code="P3B-NETWORK-ADDRESSES",
        )
    elif not there.is_private:
        yield place.problem(
            ("network", "cidr"),
            f"{network.cidr} are addresses of the internet, which nothing in the network could reach",
            "Write a private range, in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
            code="P3B-NETWORK-ADDRESSES",
        )


def _start_of(cidr: str) -> str | None:
    """The range that an address within it was written for."""
    try:
        return str(ipaddress.IPv4Network(cidr, strict=False))
    except ValueError:
        return None
