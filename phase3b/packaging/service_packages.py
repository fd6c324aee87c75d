"""The packages of the service that a capacity file describes, from the lambda_src of its project.

With them comes that of phase3b's own function, where an environment has use for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from phase3b.capacity.health_function import HEALTH, health_route
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.files.home import HOME
from phase3b.files.project import kept_beside, source_of
from phase3b.packaging.schemas.schema_files import read_schemas
from phase3b.packaging.schemas.setting_files import refuse_unfit_settings
from phase3b.packaging.source.source_tree import Source, folder_problems, source_tree
from phase3b.plan.alerts.notifier_names import NOTIFIER
from phase3b.plan.functions.artifacts import Artifact, Artifacts
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from phase3b.packaging.package import Package

# What phase3b deploys of its own, beside what the project has.
OWN_SOURCE: Final = HOME / "own_src"


@dataclass(frozen=True, slots=True)
class ServicePackages:
    """What was packed, and what a plan needs of it."""

    packages: tuple[Package, ...]
    artifacts: Artifacts


def wheels_of(source: Path) -> Path:
    """Where the third-party code of a source is kept, as it was fetched."""
    return kept_beside(source) / "wheels"


def handlers_of(capacity: Capacity) -> dict[str, str]:
    """What Lambda calls of each function that is packed; what runs from an image is not."""
    return {name: function.handler for name, function in capacity.service.functions.items() if function.image is None}


def own_functions(capacity: Capacity) -> tuple[str, ...]:
    """The functions of phase3b's own that some environment of a file has; a function of the service comes first."""
    environments, there = capacity.environments.values(), capacity.service.functions
    asked = {
        NOTIFIER: any(environment.notifications for environment in environments),
        HEALTH: health_route(capacity.service) is None and any(environment.domain for environment in environments),
    }
    return tuple(name for name, wanted in asked.items() if wanted and name not in there)


def dax_functions(capacity: Capacity) -> frozenset[str]:
    """The functions that need a client for DAX: that read through it, where the tier of an environment has one."""
    dax = capacity.service.dax
    tiers = (capacity.environment_tiers.get(name, {}).get(each.tier) for name, each in capacity.environments.items())
    if dax is None or not any(tier is not None and tier.dax is not None for tier in tiers):
        return frozenset()
    return frozenset(route.function for route in capacity.service.routes if route.operation in dax.reads)


def service_packages(capacity: Capacity, source: Source | None = None) -> ServicePackages:
    """Packs every function, or takes what was packed from the same source before.

    Args:
        capacity: whose functions.
        source: their source; that of the project when left out.

    Raises:
        Phase3bError: the source or a setting has problems (2), or pip can't fetch a requirement (3).
    """
    # What packs is slow to import, and plans that are only looked at don't pack.
    from phase3b.packaging.kept_packages import kept_or_packed  # noqa: PLC0415

    source = source_tree(source_of(capacity.name) if source is None else source, capacity)
    faults = folder_problems(source)
    if faults:
        raise Phase3bError(*faults.values())
    refuse_unfit_settings(capacity, source)
    schemas = read_schemas(source, tuple(capacity.service.functions))
    root, handlers = source.root, handlers_of(capacity)
    kept = kept_beside(root) / "packages"
    packages = kept_or_packed(source, tuple(handlers), wheels_of(root), kept, handlers, dax_functions(capacity))
    own = own_functions(capacity)
    if own:
        packages += kept_or_packed(OWN_SOURCE, own, wheels_of(root), kept)
    files = {package.function: Artifact(package.file_name, package.sha256_base64) for package in packages}
    return ServicePackages(packages, Artifacts(files, schemas))


def described(*capacities: Capacity, source: Source | None = None) -> Artifacts:
    """What a plan of one of these files needs that is looked at and not deployed: names of packages, none of them made.

    Raises:
        Phase3bError: the schemas have problems.
    """
    source = source_tree(source_of(capacities[0].name) if source is None else source, *capacities)
    functions = tuple(dict.fromkeys(name for capacity in capacities for name in capacity.service.functions))
    return Artifacts(
        {
            name: Artifact(f"{name}.zip", None)
            for capacity in capacities
            for name in (*handlers_of(capacity), *own_functions(capacity))
        },
        read_schemas(source, functions),
    )
