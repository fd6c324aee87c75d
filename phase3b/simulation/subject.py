"""What is simulated: an environment with its overrides, or a tier as it is."""

from __future__ import annotations

from dataclasses import dataclass

from phase3b.capacity.deployment import TableDeployment, resolve, tables_of
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.provider import Provider
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import bad_input
from phase3b.pricing.priced_target import environment_of_tiers


@dataclass(frozen=True, slots=True)
class Subject:
    """Tables at one size; `environment` is None for a tier. `tenant_key` is the attribute that tells tenants apart."""

    name: str
    environment: str | None
    tier_name: str
    tier: Tier
    region: str
    tables: tuple[TableDeployment, ...]
    provider: Provider | None = None
    tenant_key: str | None = None

    @property
    def title(self) -> str:
        """As people call it: `prod (business)`."""
        return self.name if self.environment is None else f"{self.name} ({self.tier_name})"

    @property
    def replicated(self) -> frozenset[str]:
        """The tables that have a replica in a second region."""
        return frozenset(each.name for each in self.tables if self.tier.second_region and not each.regional)


def subject(capacity: Capacity, name: str) -> Subject:
    """The environment, or else the tier, of that name. A tier is priced as `phase3b cost` does it.

    Raises:
        Phase3bError: there is neither.
    """
    if name in capacity.environments:
        deployment = resolve(capacity, name)
        region = deployment.environment.region
        provider = deployment.environment.provider
        key = capacity.service.tenant_key
        return Subject(name, name, deployment.tier_name, deployment.tier, region, deployment.tables, provider, key)
    if name in capacity.tiers:
        return tier_subject(capacity, name)
    known = [*capacity.environments, *capacity.tiers]
    raise bad_input(
        f"there is no environment or tier {quoted(name)} in {capacity.name}",
        instead(name, known),
        code="P3B-TARGET-UNKNOWN",
    )


def tier_subject(capacity: Capacity, name: str) -> Subject:
    """A tier of the file."""
    tier = capacity.tiers[name]
    region = capacity.environments[environment_of_tiers(capacity)].region
    tables, key = tables_of(capacity.service, tier), capacity.service.tenant_key
    return Subject(name, None, name, tier, region, tables, tenant_key=key)


def every_tier(capacity: Capacity) -> list[Subject]:
    """All tiers, in the order of the file."""
    return [tier_subject(capacity, name) for name in capacity.tiers]
