"""What the cache and its network may be: the message of each mistake, with its place and how to fix it."""

from __future__ import annotations

import pytest
from service_capacity import changed

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse
from phase3b.capacity.model.network import Network
from phase3b.errors import Phase3bError

API = "    api:\n      throttle:"
ROUTES = "  routes:\n"
KEPT = "  cache: {reads: {list_tickets: {seconds: 60}}}\n"
NODES = "{node_type: cache.t3.micro, nodes: 2}"


def cached(size: str = NODES, kept: str = KEPT, network: str = "") -> str:
    return changed(
        ("    queues: {", f"    cache: {size}\n    queues: {{"), (ROUTES, f"{kept}{ROUTES}"), *_placed(network)
    )


def _placed(network: str) -> tuple[tuple[str, str], ...]:
    return (("    region: us-east-1\n", f"    region: us-east-1\n{network}"),) if network else ()


def faults(text: str) -> list[str]:
    with pytest.raises(Phase3bError) as caught:
        parse(text, "x.yaml")
    return [str(problem).partition(" ")[2] for problem in caught.value.problems]


SIZES = {
    "nodes that nobody counts": (
        "{node_type: cache.t3.micro}",
        "tiers.starter.cache.nodes: `nodes` is missing. Add nodes: 2, a primary and a replica. [P3B-CACHE-INCOMPLETE]",
    ),
    "nodes of no type": (
        "{nodes: 2}",
        (
            "tiers.starter.cache.node_type: `node_type` is missing. Add node_type: with a type such as cache.t3.micro. "
            "[P3B-CACHE-INCOMPLETE]"
        ),
    ),
    "no size": (
        "{}",
        (
            "tiers.starter.cache: the size of the cache is missing. Add node_type: with nodes:, or serverless: with the most that it may "
            "grow to. [P3B-CACHE-INCOMPLETE]"
        ),
    ),
    "two sizes": (
        "{node_type: cache.t3.micro, nodes: 2, serverless: {data_gb_max: 1, ecpu_per_second_max: 1000}}",
        (
            "tiers.starter.cache.node_type: a serverless cache has no nodes. Write node_type: null to take an inherited one back, or remove "
            "`serverless`. [P3B-CACHE-INCOMPLETE]"
        ),
    ),
}


@pytest.mark.parametrize(("size", "message"), list(SIZES.values()), ids=list(SIZES))
def test_message(size: str, message: str) -> None:
    assert faults(cached(size)) == [message]


@pytest.mark.parametrize("node", ["cache.t3.micro", "cache.t4g.small", "cache.m7g.12xlarge", "cache.r6gd.xlarge"])
def test_a_node_type_of_elasticache(node: str) -> None:
    size = parse(cached(f"{{node_type: {node}, nodes: 2}}"), "x.yaml").tiers["starter"].cache
    assert size is not None
    assert size.node_type == node


@pytest.mark.parametrize("node", ["cache.t3.mcro", "cache.t3", "t3.micro", "cache.tt.micro", "cache.m7g.1234xlarge"])
def test_what_no_node_is_called(node: str) -> None:
    (found,) = faults(cached(f"{{node_type: {node}, nodes: 2}}"))
    assert found.startswith(f'tiers.starter.cache.node_type: "{node}" ')
    assert "cache.t3.micro" in found


SERVICES = {
    "nothing is kept": (
        "",
        (
            "tiers.starter.cache: the tier has a cache, and no function keeps anything in it: the service has no `cache`. Name the "
            "operations whose answers are kept in service.cache.reads, or remove `cache` here. [P3B-CACHE-INCOMPLETE]"
        ),
    ),
    "what changes something": (
        "  cache: {reads: {create_ticket: {seconds: 60}}}\n",
        (
            "service.cache.reads.create_ticket: create_ticket is a POST: its answer can't be kept, as it changes something. Name an "
            "operation of a GET route, or remove the entry. [P3B-CACHE-READ]"
        ),
    ),
    "what no route has": (
        "  cache: {reads: {list_ticket: {seconds: 60}}}\n",
        (
            'service.cache.reads.list_ticket: there is no operation "list_ticket" in service.routes. Did you mean `list_tickets`? '
            "[P3B-OPERATION-UNKNOWN]"
        ),
    ),
}


@pytest.mark.parametrize(("kept", "message"), list(SERVICES.values()), ids=list(SERVICES))
def test_message_of_the_service(kept: str, message: str) -> None:
    assert faults(cached(kept=kept)) == [message]


VPC = "    vpc: {subnet_ids: [subnet-0123456789abcdef0], security_group_ids: [sg-0123456789abcdef0]}\n"
NETWORKS = {
    "an address in the middle": (
        "    network: {cidr: 10.60.1.0/22}\n",
        (
            'environments.dev.network.cidr: "10.60.1.0/22" is not a range of addresses. Write its first address: 10.60.0.0/22. '
            "[P3B-NETWORK-ADDRESSES]"
        ),
    ),
    "no addresses": (
        "    network: {cidr: 10.600.1.0/22}\n",
        (
            'environments.dev.network.cidr: "10.600.1.0/22" is not a range of addresses. Write one such as 10.60.0.0/22. '
            "[P3B-NETWORK-ADDRESSES]"
        ),
    ),
    "too few": (
        "    network: {cidr: 10.60.0.0/26}\n",
        (
            "environments.dev.network.cidr: /26 is no size that the network can have. Write one from /16 to /25, such as 10.60.0.0/22. "
            "[P3B-NETWORK-ADDRESSES]"
        ),
    ),
    "of the internet": (
        "    network: {cidr: 8.8.0.0/22}\n",
        (
            "environments.dev.network.cidr: 8.8.0.0/22 are addresses of the internet, which nothing in the network could reach. Write a "
            "private range, in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16. [P3B-NETWORK-ADDRESSES]"
        ),
    ),
    "beside one that is there": (
        f"    network: {{nat: true}}\n{VPC}",
        (
            "environments.dev.network: `vpc` names a network that is there already, and `network` describes one to be made. Keep one of "
            "them; network: null takes an inherited one back. [P3B-NETWORK-TWICE]"
        ),
    ),
}


@pytest.mark.parametrize(("network", "message"), list(NETWORKS.values()), ids=list(NETWORKS))
def test_message_of_a_network(network: str, message: str) -> None:
    assert faults(cached(network=network)) == [message]


def test_a_range_is_divided_into_eight_and_no_number_of_zones_moves_a_subnet() -> None:
    """By hand: /22 are 1,024 addresses, an eighth of them 128; the public ones begin in the middle, at 10.60.2.0."""
    two, three = Network(), Network(zones=3, nat=True)
    assert two.private_ranges == ("10.60.0.0/25", "10.60.0.128/25")
    assert three.private_ranges == (*two.private_ranges, "10.60.1.0/25")
    assert three.public_ranges == ("10.60.2.0/25", "10.60.2.128/25", "10.60.3.0/25")


def test_what_is_kept_is_in_the_deployment_of_a_tier_that_has_a_cache() -> None:
    with_cache, without = parse(cached(), "x.yaml"), parse(changed((ROUTES, f"{KEPT}{ROUTES}")), "x.yaml")
    api, other = resolve(with_cache, "dev").api, resolve(without, "dev").api
    assert api is not None
    assert other is not None
    assert api.read_cache is not None
    assert api.read_cache.reads["list_tickets"].seconds == 60
    assert (api.read_cache.memory.seconds, api.read_cache.timeout_ms, api.read_cache.circuit_failures) == (5, 50, 5)
    assert other.read_cache is None
