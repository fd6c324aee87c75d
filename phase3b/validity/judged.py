"""A capacity file judged as a whole: its text, the source of its functions, its plans, and what AWS accepts of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from phase3b.capacity.loader import Reading, in_order, reading
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError, Problem
from phase3b.extensions.extension_files import extension_problems
from phase3b.limits.limit_problems import limit_problems
from phase3b.packaging.service_packages import ServicePackages, described, service_packages
from phase3b.packaging.source.source_tree import Source
from phase3b.plan.environment_plans import plans_and_problems
from phase3b.plan.functions.artifacts import NONE, Artifacts
from phase3b.plan.plan import Plan
from phase3b.quick_dataclass import dataclass
from phase3b.validity.foreign_layers import layer_problems
from phase3b.validity.inert_alarms import inert_alarms
from phase3b.validity.obsolete_thresholds import obsolete_thresholds
from phase3b.validity.partition_services import partition_problems
from phase3b.validity.past_schedules import past_schedules
from phase3b.validity.shared_account import shared_problems
from phase3b.validity.shared_names import shared_name_problems
from phase3b.validity.source_problems import source_problems
from phase3b.validity.stream_filters import stream_filters
from phase3b.validity.subject import Subject
from phase3b.validity.switched_names import switched_name_problems


def limits_judge(subject: Subject) -> Iterator[Problem]:
    """What AWS would refuse of the plans."""
    return limit_problems(subject.capacity, subject.root, subject.plans)


# Each judges the plans of a file that can be read. A problem with a path and no place is given the place of that path.
JUDGES: Final[tuple[Callable[[Subject], Iterator[Problem]], ...]] = (
    limits_judge,
    shared_problems,
    shared_name_problems,
    switched_name_problems,
    partition_problems,
    layer_problems,
    past_schedules,
    stream_filters,
    inert_alarms,
    obsolete_thresholds,
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A file with all that is wrong with it; it is valid where there are no problems."""

    reading: Reading
    plans: tuple[Plan, ...]
    problems: tuple[Problem, ...]

    def valid(self) -> Capacity:
        """The capacity of a file that has no problems.

        Raises:
            Phase3bError: with all of them.
        """
        if self.problems or self.reading.capacity is None:
            raise Phase3bError(*self.problems)
        return self.reading.capacity

    def packages(self, source: Source) -> ServicePackages:
        """The packages of a file that has no problems.

        Raises:
            Phase3bError: what only packing can find out: a requirement that can't be fetched (3), or that, once it is
                fetched, has a file of the source's name (2).
        """
        try:
            return service_packages(self.valid(), source)
        except Phase3bError as error:
            raise Phase3bError(*self.placed(error.problems), exit_code=error.exit_code) from None

    def placed(self, problems: Iterable[Problem]) -> list[Problem]:
        """Problems in the order of the file, each with a path at the place of that path."""
        return in_order(map(self.reading.placed, problems), self.reading.text.name)


def judged(file: Path, source: Source) -> Judged:
    """Judges a file; nothing is packed, and nothing asked of AWS.

    Raises:
        Phase3bError: the file can't be read, or is no YAML.
    """
    return judged_reading(reading(file), source)


def judged_reading(read: Reading, source: Source) -> Judged:
    """Judges a file that was read, or one that is not written yet."""
    problems = list(read.problems)
    plans: tuple[Plan, ...] = ()
    if read.capacity is not None:
        problems += source_problems(read.capacity, source, read.problems)
        artifacts, of_schemas = _artifacts(read.capacity, source)
        problems += of_schemas
        if read.plannable and not of_schemas:
            # Without the schemas no function has a package and no route an answer: what a plan said would be of that alone.
            plans, of_plans = plans_and_problems(read.capacity, read.plannable, artifacts)
            problems += of_plans
        problems += extension_problems(
            read.capacity.service.extensions,
            read.capacity.name,
            [
                *(
                    (f"service.{kind}.{name}", name)
                    for kind, names in (
                        ("tables", read.capacity.service.tables),
                        ("functions", read.capacity.service.functions),
                        ("queues", read.capacity.service.queues),
                    )
                    for name in names
                ),
                *(
                    (f"environments.{environment}.api_keys[{position}]", name)
                    for environment, each in read.capacity.environments.items()
                    for position, name in enumerate(each.api_keys)
                ),
            ],
        )
        subject = Subject(read.capacity, read.root, plans, artifacts, source)
        for judge in JUDGES:
            problems += judge(subject)
    return Judged(read, plans, tuple(in_order(map(read.placed, problems), read.text.name)))


def _artifacts(capacity: Capacity, source: Source) -> tuple[Artifacts, tuple[Problem, ...]]:
    try:
        return described(capacity, source=source), ()
    except Phase3bError as error:
        return NONE, error.problems
