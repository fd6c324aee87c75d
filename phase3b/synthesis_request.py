"""What `phase3b synth` asks of main.py, passed in environment variables: the cdktf CLI can pass nothing else."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from phase3b.artifacts import Artifacts
from phase3b.capacity.capacity import Capacity
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import Reading, in_order, reading
from phase3b.errors import Phase3bError, Problem
from phase3b.limits.limit_problems import limit_problems
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
    """What is to be synthesized into a folder.

    Stacks, or what the published module is made of, which has neither provider nor state.
    """

    out_dir: str
    plans: tuple[Plan, ...]
    packages: tuple[Package, ...]
    for_module: bool = False


@dataclass(frozen=True, slots=True)
class SynthesisRequest:
    """Which file, which environments (none: all), which tiers instead of their own (none: their own), where to.

    Of several tiers each is written to a folder of its name: CDKTF starts once for all.
    With `module_like`, what the published module is made of instead: its defaults are those of that environment.
    """

    file: str
    environments: tuple[str, ...]
    tiers: tuple[str, ...]
    out_dir: str
    module_like: str | None = None

    @classmethod
    def from_environment(cls) -> SynthesisRequest:
        """The request that this process was given."""
        return cls(
            file=os.environ.get(FILE, "capacity.yaml"),
            environments=_names(ENVIRONMENTS),
            tiers=_names(TIER),
            out_dir=os.environ.get(OUT_DIR, "cdktf.out"),
            module_like=os.environ.get(MODULE_LIKE) or None,
        )

    def to_environment(self) -> Mapping[str, str]:
        """The variables that carry the request."""
        return {
            FILE: self.file,
            ENVIRONMENTS: ",".join(self.environments),
            TIER: ",".join(self.tiers),
            OUT_DIR: self.out_dir,
            MODULE_LIKE: self.module_like or "",
        }

    def folders(self) -> Mapping[str | None, str]:
        """Where each tier is written; None is each environment's own."""
        match self.tiers:
            case ():
                return {None: self.out_dir}
            case (tier,):
                return {tier: self.out_dir}
            case several:
                return {tier: str(Path(self.out_dir) / tier) for tier in several}

    def planned(self) -> tuple[Planned, ...]:
        """For each folder the plan of each environment asked for, and the packages in them.

        Raises:
            Phase3bError: the file or the source of a function has problems, or an environment or the tier is not there.
        """
        read = reading(Path(self.file))
        capacity = read.valid()
        packed = service_packages(capacity)
        if self.module_like is not None:
            from phase3b.module.worlds import worlds  # noqa: PLC0415  only a build of the module needs it

            changed = worlds(capacity, self.module_like, packed.artifacts).changed()
            return (Planned(self.out_dir, changed, (), for_module=True),)
        return tuple(
            Planned(folder, self._planned(read, capacity, packed.artifacts, tier), packed.packages)
            for tier, folder in self.folders().items()
        )

    def _planned(self, read: Reading, capacity: Capacity, artifacts: Artifacts, tier: str | None) -> tuple[Plan, ...]:
        """The plans in a tier, when AWS would take all that is in them."""
        made = plans(capacity, self.environments, artifacts, tier)
        problems = tuple(limit_problems(capacity, read.root, made, tier))
        if problems:
            raise Phase3bError(*in_order(problems))
        return made


def _names(variable: str) -> tuple[str, ...]:
    return tuple(name for name in os.environ.get(variable, "").split(",") if name)


def plans(
    capacity: Capacity, environments: tuple[str, ...], artifacts: Artifacts, tier: str | None = None
) -> tuple[Plan, ...]:
    """The plan of each environment, in the order of the file where none is named.

    Raises:
        Phase3bError: with the problems of all of them.
    """
    made, problems = plans_and_problems(capacity, environments, artifacts, tier)
    if problems:
        raise Phase3bError(*problems)
    return made


def plans_and_problems(
    capacity: Capacity, environments: tuple[str, ...], artifacts: Artifacts, tier: str | None = None
) -> tuple[tuple[Plan, ...], tuple[Problem, ...]]:
    """The plan of each environment that can be planned, and each problem of the others once."""
    made: list[Plan] = []
    problems: list[Problem] = []
    for name in dict.fromkeys(environments or tuple(capacity.environments)):
        try:
            made.append(plan(resolve(capacity, name, tier), artifacts))
        except Phase3bError as error:
            problems.extend(error.problems)
    return tuple(made), tuple(dict.fromkeys(problems))
