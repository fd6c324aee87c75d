"""What is scanned: an environment, in a tier."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Phase3bError, Problem, bad_input


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """One stack: what Terraform is given for an environment that has a tier."""

    environment: str
    tier: str

    def __str__(self) -> str:
        return f"{self.environment}.{self.tier}"


def targets(capacity: Capacity, environments: Collection[str], tiers: Collection[str]) -> tuple[Target, ...]:
    """Every environment in every tier, or those that are named.

    Raises:
        Phase3bError: there is no such environment or tier (exit code 2).
    """
    problems = (
        *_unknown(environments, capacity.environments, "environment", capacity.name, code="P3B-ENVIRONMENT-UNKNOWN"),
        *_unknown(tiers, capacity.tiers, "tier", capacity.name, code="P3B-TIER-UNKNOWN"),
    )
    if problems:
        raise Phase3bError(*problems)
    found = tuple(
        Target(environment, tier)
        for environment in capacity.environments
        if not environments or environment in environments
        for tier in capacity.tiers
        if (not tiers or tier in tiers) and _is_there(capacity, environment, tier)
    )
    if not found:
        raise bad_input(
            f"{', '.join(environments)}: a smaller tier than one with second_region: true has no second region",
            "Name a tier that has one with --tier, or the environment that it is the second region of",
            code="P3B-REGION-NONE",
        )
    return found


def _is_there(capacity: Capacity, environment: str, tier: str) -> bool:
    """Whether an environment is there in a tier: a second region is not in each, and stays where it is `kept`."""
    first = capacity.second_regions.get(environment)
    if first is None:
        return True
    written, of_tier = capacity.written_environments[first].second_region, capacity.environment_tiers[first].get(tier)
    return (of_tier is not None and of_tier.second_region) or (written is not None and written.kept)


def _unknown(
    names: Collection[str], known: Mapping[str, object], kind: str, file: str, *, code: str
) -> tuple[Problem, ...]:
    return tuple(
        Problem(f"{file} has no {kind} {quoted(name)}", instead(name, known), code=code)
        for name in names
        if name not in known
    )
