"""The deployments that an environment is: one, or where it has a second region, the two."""

from __future__ import annotations

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.second_regions import with_second_region_of
from phase3b.errors import bad_input


def deployments_of(capacity: Capacity, environment: str, tier: str | None = None) -> tuple[Deployment, ...]:
    """The deployment of an environment, and where it has a second region in that tier, that of the second region.

    Of an environment that is a second region itself there is that alone.

    Raises:
        Phase3bError: as `resolve`.
    """
    first = resolve(capacity, environment, tier)
    if first.regions is None or first.regions.is_second:
        return (first,)
    whole = with_second_region_of(capacity, environment)
    if first.regions.second_environment not in whole.second_regions:
        raise bad_input(
            f"the second region of {environment} has no stack in the tier {first.tier_name}: it lacks a place for its state, "
            f"or {first.regions.second_environment} is another environment",
            f"Add backend: to environments.{environment}.second_region, or name another region",
            code="P3B-REGION-BACKEND",
        )
    return first, resolve(whole, first.regions.second_environment, tier or first.tier_name)


def in_tier(capacity: Capacity, tier: str) -> Capacity:
    """The file with the second region of each environment that has one in a tier."""
    for name, settings in capacity.written_environments.items():
        of_tier = capacity.environment_tiers.get(name, {}).get(tier)
        if settings.second_region is not None and of_tier is not None and of_tier.second_region:
            capacity = with_second_region_of(capacity, name)
    return capacity
