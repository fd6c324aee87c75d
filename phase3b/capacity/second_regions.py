"""The environments that are the second region of another: what the file writes once, with what is different there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.second_region import Regions, SecondRegion, second_backend, second_environment
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.service.function import Function

# What is the account's, or the measurement of one stack: it is in the first.
_OF_THE_FIRST: Final = ("budget", "cost_anomaly", "tuned", "second_region")


def second_of(environment: Environment) -> Environment | None:
    """An environment as it is in its second region; None where it names none but its own, or has no place for its state."""
    second = environment.second_region
    if second is None or second.region == environment.region:
        return None
    backend = second.backend or second_backend(environment.backend, second.region)
    if backend is None:
        return None
    network = environment.own_network
    return environment.model_copy(
        update={
            **dict.fromkeys(_OF_THE_FIRST),
            "region": second.region,
            "backend": backend,
            "kms_key_arn": second.kms_key_arn,
            "vpc": second.vpc,
            "network": environment.network if second.cidr is None else network.model_copy(update={"cidr": second.cidr}),
        }
    )


def in_use(second: SecondRegion | None, tier: Tier) -> bool:
    """Whether a second stack is part of the file: the tier has a second region, or what one had is kept."""
    return second is not None and (tier.second_region or second.kept)


def with_second_regions(
    environments: Mapping[str, Environment], environment_tiers: Mapping[str, Mapping[str, Tier]]
) -> tuple[dict[str, Environment], dict[str, str]]:
    """The environments of a file with those that are a second region, each after its first; and of which each of these is."""
    whole: dict[str, Environment] = {}
    seconds: dict[str, str] = {}
    for name, environment in environments.items():
        whole[name] = environment
        tier = environment_tiers.get(name, {}).get(environment.tier)
        if tier is None or environment.second_region is None or not in_use(environment.second_region, tier):
            continue
        derived, made = second_environment(name, environment.second_region.region), second_of(environment)
        if made is not None and derived not in environments:
            whole[derived], seconds[derived] = made, name
    return whole, seconds


def with_second_region_of(capacity: Capacity, environment: str) -> Capacity:
    """The file with the second region of an environment, whether its own tier has one or not; the same where it names none."""
    if environment in capacity.second_regions or environment not in capacity.environments:
        return capacity
    settings = capacity.environments[environment]
    made = second_of(settings)
    if made is None or settings.second_region is None:
        return capacity
    derived = second_environment(environment, settings.second_region.region)
    if derived in capacity.environments:
        return capacity
    objectives = capacity.environment_objectives
    return replace(
        capacity,
        environments={**capacity.environments, derived: made},
        environment_tiers={
            **capacity.environment_tiers,
            derived: capacity.environment_tiers.get(environment, {}),
        },
        environment_objectives={**objectives, derived: objectives[environment]}
        if environment in objectives
        else objectives,
        second_regions={**capacity.second_regions, derived: environment},
    )


def regions_of(capacity: Capacity, environment: str, tier: Tier) -> Regions | None:
    """Both regions of an environment in a tier, as one of its stacks sees them; None where there is one."""
    written = capacity.second_regions.get(environment, environment)
    first = capacity.environments[written]
    second = first.second_region
    if second is None or second.region == first.region:
        return None
    here = "first" if written == environment else "second"
    kept = second.kept and not tier.second_region
    if here == "first" and (kept or not tier.second_region):
        return None
    return Regions(
        environment=written,
        second_environment=second_environment(written, second.region),
        first=first.region,
        second=second.region,
        here="first" if here == "first" else "second",
        failed_over=second.failed_over and not kept,
        kept=kept,
    )


def with_streams_of(function: Function, regions: Regions | None) -> Function:
    """A function without the streams that it would read in a tier with a second region, where there is none."""
    if regions is not None or not any(each.two_regions for each in function.streams.values()):
        return function
    return function.model_copy(
        update={"streams": {name: each for name, each in function.streams.items() if not each.two_regions}}
    )
