"""capacity.yaml as it is written, before inheritance: the form that editors complete and documents describe.

The loader does not use it: it resolves inheritance on the tree first and validates what comes of it.
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field

from phase3b.capacity.model.assumptions import Assumptions
from phase3b.capacity.model.capacity import Head
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.load import Load
from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.schema import Name, Strict
from phase3b.capacity.model.simulation import Simulation
from phase3b.capacity.model.tier import Overrides, Tier
from phase3b.capacity.ops.ops import Ops
from phase3b.capacity.service.service import Service
from phase3b.capacity.tuning.tuning import Tuning


class TierForm(Tier):
    """A capacity tier. It may extend another and then says only what differs."""

    extends: Name | None = Field(None, description="The tier whose values are taken over where this one has none.")

    objectives: Mapping[str, object] | None = Field(
        None, description="Objectives that this tier wants otherwise; the keys are those of `objectives`."
    )


class OverridesForm(Overrides):
    """Numbers of its tier that an environment wants otherwise; what it leaves out stays as in the tier."""

    objectives: Mapping[str, object] | None = Field(
        None, description="Objectives that this environment wants otherwise; the keys are those of `objectives`."
    )


class EnvironmentForm(Environment):
    """One environment: a tier, a place, and how strictly it is protected."""

    overrides: OverridesForm | None = Field(
        None, description="Numbers of the tier that this environment wants otherwise."
    )


class EnvironmentsForm(BaseModel):
    """Where it runs: environments by name."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[Name, EnvironmentForm]

    defaults: EnvironmentForm | None = Field(
        None,
        description="What environments have that do not say otherwise: any of their keys. Mappings are merged; of a backend only "
        "where it is of the same type.",
    )


class PartFile(Strict):
    """A file of its own with all keys of this part."""

    file: str = Field(
        description="A file with all keys of this part, beside the capacity file or in a folder below it, instead of the keys."
    )


class ServiceForm(Service):
    """What the service is."""

    assumptions: Assumptions | PartFile | None = Field(  # type: ignore[assignment]  # as it is written
        None, description=str(Service.model_fields["assumptions"].description)
    )


class FileForm(Head):
    """What the service is, how big it must be, where it runs, what it must do, and what AWS allows."""

    service: ServiceForm | PartFile = Field(description="What the service is.")
    tiers: Mapping[Name, TierForm] = Field(description="How big it is: capacity tiers by name.")
    environments: EnvironmentsForm = Field(description="Where it runs: environments by name.")
    objectives: Objectives | PartFile = Field(
        default_factory=Objectives,
        description="What it must do: targets and thresholds. What is left out has defaults.",
    )
    quotas: Quotas | PartFile = Field(
        default_factory=Quotas, description="What AWS allows in the account. What is left out is AWS's default."
    )
    simulation: Simulation | PartFile = Field(
        default_factory=Simulation, description="What simulations take for granted. What is left out has defaults."
    )
    load: Load | PartFile = Field(
        default_factory=Load,
        description="Load tests: what users do, how many come when. What is left out has defaults.",
    )
    tuning: Tuning | PartFile = Field(
        default_factory=Tuning,
        description="How memory and batches are tuned, and how a change is tried. What is left out has defaults.",
    )
    ops: Ops | PartFile = Field(
        default_factory=Ops,
        description="How it is run: escalation, and what the commands of phase3b ops judge by. What is left out has defaults.",
    )
