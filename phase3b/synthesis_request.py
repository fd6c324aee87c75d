"""What `phase3b synth` asks of main.py, passed in environment variables: the cdktf CLI can pass nothing else."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from phase3b.artifacts import Artifacts
from phase3b.capacity.capacity import Capacity
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.errors import Phase3bError, Problem
from phase3b.packaging.package import Package
from phase3b.packaging.service_packages import service_packages
from phase3b.plan import Plan, plan

FILE: Final = "PHASE3B_CAPACITY_FILE"
ENVIRONMENTS: Final = "PHASE3B_ENVIRONMENTS"
TIER: Final = "PHASE3B_TIER"
MODULE_LIKE: Final = "PHASE3B_MODULE_LIKE"
# The cdktf CLI's own variable.
OUT_DIR: Final = "CDKTF_OUTDIR"


@dataclass(frozen=True, slots=True)
class Planned:
    """What is to be synthesized: stacks, or what the published module is made of, which has neither provider nor state."""

    plans: tuple[Plan, ...]
    packages: tuple[Package, ...]
    for_module: bool = False


@dataclass(frozen=True, slots=True)
class SynthesisRequest:
    """Which file, which environments (none: all), which tier instead of their own (None: their own), where to.

    Several tiers, with commas between them, are each written to a folder of their name: CDKTF starts once for all.
    With `module_like`, what the published module is made of instead: its defaults are those of that environment.
    """

    file: str
    environments: tuple[str, ...]
    tier: str | None
    out_dir: str
    module_like: str | None = None

    @classmethod
    def from_environment(cls) -> SynthesisRequest:
        """The request that this process was given."""
        return cls(
            file=os.environ.get(FILE, "capacity.yaml"),
            environments=tuple(name for name in os.environ.get(ENVIRONMENTS, "").split(",") if name),
            tier=os.environ.get(TIER) or None,
            out_dir=os.environ.get(OUT_DIR, "cdktf.out"),
            module_like=os.environ.get(MODULE_LIKE) or None,
        )

    def to_environment(self) -> Mapping[str, str]:
        """The variables that carry the request."""
        return {
            FILE: self.file,
            ENVIRONMENTS: ",".join(self.environments),
            TIER: self.tier or "",
            OUT_DIR: self.out_dir,
            MODULE_LIKE: self.module_like or "",
        }

    @classmethod
    def of_tiers(cls, file: str, environments: tuple[str, ...], tiers: Sequence[str], out_dir: str) -> SynthesisRequest:
        """The request for several tiers."""
        return cls(file, environments, ",".join(tiers), out_dir)

    def each(self) -> tuple[SynthesisRequest, ...]:
        """This one, or one for each of its tiers."""
        tiers = (self.tier or "").split(",")
        if len(tiers) == 1:
            return (self,)
        return tuple(replace(self, tier=tier, out_dir=str(Path(self.out_dir) / tier)) for tier in tiers)

    def planned(self) -> Planned:
        """The plan of each environment asked for, and the packages in them.

        Raises:
            Phase3bError: the file or the source of a function has problems, or an environment or the tier is not there.
        """
        capacity = load(Path(self.file))
        packed = service_packages(capacity)
        if self.module_like is not None:
            from phase3b.module.worlds import worlds  # noqa: PLC0415  only a build of the module needs it

            return Planned(worlds(capacity, self.module_like, packed.artifacts).changed(), (), for_module=True)
        return Planned(plans(capacity, self.environments, packed.artifacts, self.tier), packed.packages)


def plans(
    capacity: Capacity, environments: tuple[str, ...], artifacts: Artifacts, tier: str | None = None
) -> tuple[Plan, ...]:
    """The plan of each environment, in the order of the file where none is named.

    Raises:
        Phase3bError: with the problems of all of them.
    """
    made: list[Plan] = []
    problems: list[Problem] = []
    for name in dict.fromkeys(environments or tuple(capacity.environments)):
        try:
            made.append(plan(resolve(capacity, name, tier), artifacts))
        except Phase3bError as error:
            problems.extend(error.problems)
    if problems:
        raise Phase3bError(*dict.fromkeys(problems))
    return tuple(made)
