"""What a person names to be priced: an environment, or a tier with the settings of an environment."""

from __future__ import annotations

from collections.abc import Sequence

from phase3b.capacity.both_regions import deployments_of
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.named_tier import named_tier
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import bad_input
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.plan.plan import Plan, plan
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class PricedTarget:
    """An environment at a size, planned; `name` is what it was asked for by. `second` is its second region's stack, if it has one."""

    name: str
    deployment: Deployment
    plan: Plan
    second: PricedTarget | None = None

    @property
    def regions(self) -> str:
        """Where it is: us-east-1, or `us-east-1 and us-west-2`."""
        return self.plan.region if self.second is None else f"{self.plan.region} and {self.second.plan.region}"


def priced_target(capacity: Capacity, artifacts: Artifacts, name: str, tier: str | None = None) -> PricedTarget:
    """The environment of a name, as if it had another tier when one is given; or the tier of that name.

    A name that both an environment and a tier have means the environment.

    Raises:
        Phase3bError: there is neither, or the environment's overrides don't fit the tier.
    """
    if name in capacity.environments:
        return _planned(capacity, artifacts, name if tier is None else f"{name} at {tier}", name, tier)
    if name in capacity.tiers:
        if tier is not None:
            raise bad_input(
                f"{quoted(name)} is a tier, and --tier names another",
                "Name an environment before --tier",
                code="P3B-OPTION-CONFLICT",
            )
        return tier_target(capacity, artifacts, name)
    what = f"there is neither an environment nor a tier {quoted(name)} in {capacity.name}"
    raise bad_input(what, instead(name, [*capacity.environments, *capacity.tiers]), code="P3B-TARGET-UNKNOWN")


def tier_target(capacity: Capacity, artifacts: Artifacts, tier: str) -> PricedTarget:
    """A tier with the settings of the environment that is priced for all of them."""
    return _planned(capacity, artifacts, tier, environment_of_tiers(capacity), named_tier(capacity, tier))


def environment_of_tiers(capacity: Capacity) -> str:
    """The environment whose region, alarms, backups and retention a tier is priced with.

    The first that Terraform may not destroy, as that is what customers use; else the first of the file.
    """
    protected = [name for name, environment in capacity.environments.items() if environment.prevent_destroy]
    return next(iter(protected or capacity.environments))


def _planned(capacity: Capacity, artifacts: Artifacts, name: str, environment: str, tier: str | None) -> PricedTarget:
    return of_both_regions(name, deployments_of(capacity, environment, tier), artifacts)


def of_both_regions(name: str, deployments: Sequence[Deployment], artifacts: Artifacts) -> PricedTarget:
    """The deployment of an environment with that of its second region, if it has one: `deployments_of`."""
    first, *others = deployments
    second = next((PricedTarget(each.name, each, plan(each, artifacts)) for each in others), None)
    return PricedTarget(name, first, plan(first, artifacts), second)
