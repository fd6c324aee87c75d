"""Which functions read the cache or through DAX, which of them are in the network, and why the others are not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.service.dax import DaxRead
from phase3b.plan.cache.addresses import endpoint_host, endpoint_port, secret_arn
from phase3b.plan.dax.addresses import endpoint
from phase3b.plan.network.addresses import security_group_address, subnet_address
from phase3b.quick_dataclass import dataclass

# Where AWS has an endpoint of Cost Explorer in a VPC: "Access AWS Billing and Cost Management using an interface endpoint".
COST_EXPLORER_REGION: Final = "us-east-1"
# What tells a function where the cache is, and of an operation how long its answers are kept (lambda_src/shared/cached_reads.py).
CACHE_HOST: Final = "CACHE_HOST"
KEPT_SECONDS: Final = "CACHE_SECONDS_"
# What tells a function where DAX is, and which of its operations read through it (lambda_src/shared/dax.py).
DAX_ENDPOINT: Final = "DAX_ENDPOINT"


@dataclass(frozen=True, slots=True)
class Outside:
    """A function that reads what is cached, or through DAX, and is not in the network: it does without."""

    function: str
    why: str
    dax: bool = False

    @property
    def text(self) -> str:
        """As people read it."""
        if self.dax:
            return f"{self.function} is not in the network of DAX, and reads the tables: {self.why}"
        return f"{self.function} is not in the network of the cache, and keeps answers in its own process alone: {self.why}"


def cached_reads(deployment: Deployment, function: str) -> Mapping[str, int]:
    """The operations of a function whose answers are kept, each with its seconds; none where the tier has no cache."""
    api = deployment.api
    if api is None or api.read_cache is None:
        return {}
    answered = {route.definition.operation for route in api.routes if route.definition.function == function}
    return {name: each.seconds for name, each in api.read_cache.reads.items() if name in answered}


def needs_internet(deployment: Deployment, function: FunctionDeployment) -> str | None:
    """What of a function no endpoint in a VPC leads to; None where every service that it uses has one."""
    uses = function.definition.uses
    if "connections" in uses:
        return "it pushes to WebSocket connections, which no endpoint in a VPC leads to"
    region = deployment.environment.region
    inside = deployment.costs_asked_inside
    if "cost_explorer" in uses and not (region == COST_EXPLORER_REGION if inside is None else inside):
        return f"it asks Cost Explorer, which has no endpoint in a VPC in {region}"
    return None


def has_nat(deployment: Deployment) -> bool:
    """Whether what is in the network reaches the internet; of a network that is there already that is presumed."""
    environment = deployment.environment
    return environment.vpc is not None or environment.own_network.nat


def dax_reads(deployment: Deployment, function: str) -> Mapping[str, DaxRead]:
    """The operations of a function that read through DAX, each with what it reads there; none where the tier has no DAX."""
    api = deployment.api
    if api is None or api.dax is None:
        return {}
    answered = {route.definition.operation for route in api.routes if route.definition.function == function}
    return {name: each for name, each in api.dax.reads.items() if name in answered}


def cache_members(deployment: Deployment) -> tuple[FunctionDeployment, ...]:
    """The functions that read the cache in its network, in the order of the file."""
    return tuple(
        each for each in deployment.functions if cached_reads(deployment, each.name) and _fits(deployment, each)
    )


def dax_members(deployment: Deployment) -> tuple[FunctionDeployment, ...]:
    """The functions that read through DAX, in the order of the file."""
    return tuple(each for each in deployment.functions if dax_reads(deployment, each.name) and _fits(deployment, each))


def members(deployment: Deployment) -> tuple[FunctionDeployment, ...]:
    """The functions in the network, of the cache and of DAX, in the order of the file."""
    reading = {each.name for each in (*cache_members(deployment), *dax_members(deployment))}
    return tuple(each for each in deployment.functions if each.name in reading)


def _fits(deployment: Deployment, function: FunctionDeployment) -> bool:
    return has_nat(deployment) or needs_internet(deployment, function) is None


def is_member(deployment: Deployment, function: str) -> bool:
    """Whether a function is in the network."""
    return any(each.name == function for each in members(deployment))


def is_cache_member(deployment: Deployment, function: str) -> bool:
    """Whether a function reads the cache in its network."""
    return any(each.name == function for each in cache_members(deployment))


def is_dax_member(deployment: Deployment, function: str) -> bool:
    """Whether a function reads through DAX."""
    return any(each.name == function for each in dax_members(deployment))


def outside(deployment: Deployment) -> Iterator[Outside]:
    """The functions that would read the cache, or through DAX, and can't be in the network."""
    for function in deployment.functions:
        why = needs_internet(deployment, function)
        if why is None or has_nat(deployment):
            continue
        if cached_reads(deployment, function.name):
            yield Outside(function.name, why)
        if dax_reads(deployment, function.name):
            yield Outside(function.name, why, dax=True)


def function_subnets(deployment: Deployment, function: str) -> tuple[str, ...]:
    """The subnets that a function runs in: those that are there already, or of the network; none outside of both."""
    environment = deployment.environment
    if environment.vpc is not None:
        return environment.vpc.subnet_ids
    return private_subnets(deployment) if is_member(deployment, function) else ()


def private_subnets(deployment: Deployment) -> tuple[str, ...]:
    """The subnets that the cache and the functions are in."""
    environment = deployment.environment
    if environment.vpc is not None:
        return environment.vpc.subnet_ids
    ranges = environment.own_network.private_ranges
    return tuple(subnet_address("private", zone).ref("id") for zone in range(1, len(ranges) + 1))


def function_security_groups(deployment: Deployment, function: str) -> tuple[str, ...]:
    """Those of the network that is there already, or one of the function's own."""
    environment = deployment.environment
    if environment.vpc is not None:
        return environment.vpc.security_group_ids
    return (security_group_address(function).ref("id"),) if is_member(deployment, function) else ()


def cache_variables(deployment: Deployment, function: str) -> dict[str, str]:
    """What a function knows of the cache: what it keeps and how patient it is, and in the network where the cache is."""
    reads = cached_reads(deployment, function)
    api = deployment.api
    if not reads or api is None or api.read_cache is None:
        return {}
    cache = api.read_cache
    found = {f"{KEPT_SECONDS}{operation.upper()}": str(seconds) for operation, seconds in reads.items()}
    found |= {
        "CACHE_MEMORY_SECONDS": str(cache.memory.seconds),
        "CACHE_MEMORY_ENTRIES": str(cache.memory.entries),
        "CACHE_CONNECT_TIMEOUT_MS": str(cache.connect_timeout_ms),
        "CACHE_TIMEOUT_MS": str(cache.timeout_ms),
        "CACHE_CIRCUIT_FAILURES": str(cache.circuit_failures),
        "CACHE_CIRCUIT_OPEN_SECONDS": str(cache.circuit_open_seconds),
        "CACHE_LOCK_MS": str(cache.lock_ms),
    }
    if is_cache_member(deployment, function) and deployment.tier.cache is not None:
        size = deployment.tier.cache
        found |= {
            CACHE_HOST: endpoint_host(size),
            "CACHE_PORT": endpoint_port(size),
            "CACHE_SECRET_ARN": secret_arn(),
        }
    return found


def dax_variables(deployment: Deployment, function: str) -> dict[str, str]:
    """What a function in the network knows of DAX: where it is, which of its operations read through it, and how patient they are."""
    api = deployment.api
    if api is None or api.dax is None or not is_dax_member(deployment, function):
        return {}
    return {
        DAX_ENDPOINT: endpoint(),
        "DAX_READS": ",".join(sorted(dax_reads(deployment, function))),
        "DAX_CONNECT_TIMEOUT_MS": str(api.dax.connect_timeout_ms),
        "DAX_TIMEOUT_MS": str(api.dax.timeout_ms),
        "DAX_CIRCUIT_FAILURES": str(api.dax.circuit_failures),
        "DAX_CIRCUIT_OPEN_SECONDS": str(api.dax.circuit_open_seconds),
    }
