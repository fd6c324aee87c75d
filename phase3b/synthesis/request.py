"""What `phase3b synth` asks of main.py, passed in environment variables: the cdktf CLI can pass nothing else."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from phase3b.capacity.both_regions import in_tier
from phase3b.errors import Phase3bError
from phase3b.files.project import folder_of_project, source_of
from phase3b.limits.limit_problems import limit_problems
from phase3b.packaging.package import Package
from phase3b.plan.environment_plans import plans_and_problems
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.plan.plan import Plan
from phase3b.validity.inert_alarms import problems as alarm_problems
from phase3b.validity.inert_alarms import unfit
from phase3b.validity.judged import Judged, judged

FILE: Final = "PHASE3B_CAPACITY_FILE"
ENVIRONMENTS: Final = "PHASE3B_ENVIRONMENTS"
TIER: Final = "PHASE3B_TIER"
MODULE_LIKE: Final = "PHASE3B_MODULE_LIKE"
# The cdktf CLI's own variable.
OUT_DIR: Final = "CDKTF_OUTDIR"


@dataclass(frozen=True, slots=True)
class Planned:
    """What is to be synthesized into a folder.

    Stacks, or what the published module is made of, which has neither provider nor state. `extensions` are files of the
    user's, by their paths; `every_environment` is whether the file has no other environment.
    """

    out_dir: str
    plans: tuple[Plan, ...]
    packages: tuple[Package, ...]
    for_module: bool = False
    extensions: tuple[str, ...] = ()
    every_environment: bool = False


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

        The file is judged as `phase3b validate` does it, so that the two never say different things of one file.

        Raises:
            Phase3bError: the file or the source of a function has problems, or an environment or the tier is not there.
        """
        source = source_of(self.file)
        found = judged(Path(self.file), source)
        capacity = found.valid()
        packed = found.packages(source)
        if self.module_like is not None:
            from phase3b.module.variants.variants import variants  # noqa: PLC0415  only a build of the module needs it

            changed = variants(capacity, self.module_like, packed.artifacts).changed()
            return (Planned(self.out_dir, changed, (), for_module=True),)
        project = folder_of_project(self.file)
        return tuple(
            Planned(
                folder,
                self._planned(found, packed.artifacts, tier),
                packed.packages,
                extensions=tuple(str(project / each) for each in capacity.service.extensions),
                every_environment=not self.environments or set(self.environments) >= capacity.environments.keys(),
            )
            for tier, folder in self.folders().items()
        )

    def _planned(self, found: Judged, artifacts: Artifacts, tier: str | None) -> tuple[Plan, ...]:
        """The plans in a tier, when AWS would take all that is in them.

        What environments share is judged in the tiers that they have: in another, one of them is looked at alone.
        """
        capacity = found.valid() if tier is None else in_tier(found.valid(), tier)
        made, problems = plans_and_problems(capacity, self.environments, artifacts, tier)
        if tier is not None:
            problems += tuple(limit_problems(capacity, found.reading.root, made, tier))
            problems += tuple(alarm_problems(each for plan in made for each in unfit(plan.deployment, plan.watched)))
        if problems:
            raise Phase3bError(*found.placed(problems))
        return made


def _names(variable: str) -> tuple[str, ...]:
    return tuple(name for name in os.environ.get(variable, "").split(",") if name)
