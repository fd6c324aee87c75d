"""What capacity.yaml says, whole: typed, frozen, valid."""

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from pydantic import Field

from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.load import Load
from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.schema import Strict
from phase3b.capacity.model.simulation import Simulation
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.ops.ops import Ops
from phase3b.capacity.service.service import Service
from phase3b.capacity.tuning.tuning import Tuning
from phase3b.quick_dataclass import dataclass


class Head(Strict):
    """What is left of the file when its big parts are taken out."""

    version: Literal[1] = Field(description="Version of this file's format.")


@dataclass(frozen=True, slots=True)
class Capacity:
    """The file, with inheritance applied; `name` is how messages call it.

    `tiers` are whole: what a tier extends is in it. `environment_tiers[environment][tier]` is a tier with the
    environment's overrides applied; a tier that the overrides don't fit is missing there. Order is the file's.
    `second_regions` are the environments that are the second region of another, with the name of that; the file does not
    write them, and everything else has them as environments like others.
    `tier_objectives` and `environment_objectives` have those that a tier or an environment's overrides change.
    """

    name: str
    service: Service
    objectives: Objectives
    quotas: Quotas
    tiers: Mapping[str, Tier]
    environments: Mapping[str, Environment]
    environment_tiers: Mapping[str, Mapping[str, Tier]]
    simulation: Simulation = field(default_factory=Simulation)
    tier_objectives: Mapping[str, Objectives] = field(default_factory=dict)
    environment_objectives: Mapping[str, Mapping[str, Objectives]] = field(default_factory=dict)
    load: Load = field(default_factory=Load)
    tuning: Tuning = field(default_factory=Tuning)
    ops: Ops = field(default_factory=Ops)
    second_regions: Mapping[str, str] = field(default_factory=dict)

    @property
    def written_environments(self) -> Mapping[str, Environment]:
        """The environments that the file writes."""
        return {name: each for name, each in self.environments.items() if name not in self.second_regions}

    def objectives_of(self, environment: str | None, tier: str) -> Objectives:
        """What a tier, in an environment or alone, must do: what the file says for all, or what these want otherwise."""
        of_tier = self.tier_objectives.get(tier, self.objectives)
        return of_tier if environment is None else self.environment_objectives.get(environment, {}).get(tier, of_tier)
