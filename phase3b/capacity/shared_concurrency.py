"""Reserved and provisioned concurrency of the functions, which all of an account and region share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from phase3b.capacity.model.account import sharing
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.rules.concurrency_order import lowered_before
from phase3b.capacity.service.enabled import enabled_service
from phase3b.capacity.service.function import FunctionCapacity
from phase3b.capacity.service.service import Service


def lowered_first(capacity: Capacity, environment: str, tier: str, service: Service) -> Mapping[str, tuple[str, ...]]:
    """For a function, those whose reserved concurrency has to be lowered before its own is raised."""
    return lowered_before(
        tier,
        {
            name: {
                function: size.reserved_concurrency or 0
                for function, size in each.functions.items()
                if function in service.functions
            }
            for name in capacity.tiers
            if (each := capacity.environment_tiers[environment].get(name)) is not None
        },
        capacity.quotas.concurrent_executions - capacity.quotas.unreserved_concurrency,
    )


def allocated_elsewhere(capacity: Capacity, environment: str) -> int:
    """The concurrency that other environments of the file keep for themselves in the same account and region."""
    return sum(
        size.allocated_concurrency
        for other in sharing(capacity.environments, environment)
        if other != environment
        and (each := capacity.environment_tiers.get(other, {}).get(capacity.environments[other].tier)) is not None
        for size in _sizes(capacity, other, each)
    )


def _sizes(capacity: Capacity, environment: str, tier: Tier) -> Iterator[FunctionCapacity]:
    """Of the functions that are there."""
    there = enabled_service(capacity.service, capacity.environments[environment])
    return (size for name, size in tier.functions.items() if name in there.functions)
