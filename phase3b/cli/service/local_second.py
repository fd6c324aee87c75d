"""The second region of `phase3b local up`: which deployment it is, and what is printed of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from phase3b.errors import bad_input

if TYPE_CHECKING:
    from phase3b.capacity.deployment import Deployment
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.local.aws.claim import Second


def second_deployment(capacity: Capacity, first: Deployment, tier: str | None) -> tuple[Capacity, Deployment]:
    """The file with the second region in it, and the deployment of that region.

    Raises:
        Phase3bError: the environment has none in this tier.
    """
    from phase3b.capacity.both_regions import deployments_of  # noqa: PLC0415
    from phase3b.capacity.second_regions import with_second_region_of  # noqa: PLC0415

    found = deployments_of(capacity, first.name, tier)
    if len(found) == 1:
        raise bad_input(
            f"{first.name} has one region in the tier {first.tier_name}",
            "Leave --second-region out, or name a tier with second_region: true and environments.ENV.second_region",
            code="P3B-REGION-NONE",
        )
    return with_second_region_of(capacity, first.name), found[1]


def print_second(second: Second | None, first: Deployment) -> None:
    """Where the second region is served; or that there is one, and how it is run."""
    if second is not None:
        url = "it has no API" if second.served is None else f"its REST API is at {second.served.rest_url}"
        click.echo(f"second region {second.region} ({second.environment}): {url}")
        click.echo(f"  phase3b local fault region {first.environment.region}   # it is lost, and what it wrote waits")
        click.echo(f"  phase3b failover {first.name} --rehearse")
    elif first.regions is not None and not first.regions.is_second:
        click.echo(
            f"{first.regions.second_environment} is not run beside it: phase3b local up {first.name} --second-region does"
        )
