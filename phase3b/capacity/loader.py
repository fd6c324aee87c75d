"""capacity.yaml -> Capacity. All problems of a file at once; none of them is a traceback."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path as FilePath
from typing import Final

from phase3b.capacity.file_check import FileCheck
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.capacity_text import CapacityText, CapacityTree, read_tree, tree_of
from phase3b.capacity.text.node import MapNode, dotted, nearest_to
from phase3b.capacity.text.problem_text import Page
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.quick_dataclass import dataclass

# Keys of an environment that no record of its plan is made of.
OF_NO_PLAN: Final = frozenset(
    {"account", "account_id", "backend", "manage_api_gateway_account", "provider", "tags", "watch_account"}
)


def load(file: FilePath, *, name: str | None = None) -> Capacity:
    """Reads and validates a capacity file; `name` is how messages call it.

    Raises:
        Phase3bError: with every problem of the file (exit code 2).
    """
    return reading(file, name=name).valid()


def parse(text: str, name: str) -> Capacity:
    """Validates the text of a capacity file that names no other; `name` is how messages call it.

    Raises:
        Phase3bError: with every problem of the text (exit code 2).
    """
    return reading_of(text, name).valid()


def parse_text(text: CapacityText) -> Capacity:
    """Validates the texts of a capacity file and its parts.

    Raises:
        Phase3bError: with every problem of them (exit code 2).
    """
    return reading_of_tree(tree_of(text)).valid()


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as far as it can be read: what it says, where each value is, and everything that is wrong with it.

    The capacity is None where the file says too little to make one; `warnings` are of what is valid and probably not meant.
    """

    capacity: Capacity | None
    root: MapNode
    problems: tuple[Problem, ...]
    text: CapacityText
    warnings: tuple[Problem, ...] = ()

    @property
    def plannable(self) -> tuple[str, ...]:
        """The environments that can be planned: nothing that all of them share has a problem, nor their own tier."""
        capacity = self.capacity
        if capacity is None or any(
            not problem.path.startswith(("tiers", "environments", "simulation")) for problem in self.problems
        ):
            return ()
        wrong = {
            tuple(problem.path.split(".")[1:3]) for problem in self.problems if problem.path.startswith("environments.")
        }
        return tuple(
            name
            for name, environment in capacity.environments.items()
            if environment.tier in capacity.environment_tiers.get(name, {})
            and not any(
                each[0] == capacity.second_regions.get(name, name) and each[-1] not in OF_NO_PLAN for each in wrong
            )
        )

    def valid(self) -> Capacity:
        """The capacity of a file that has no problems.

        Raises:
            Phase3bError: with all of them.
        """
        if self.problems or self.capacity is None:
            raise Phase3bError(*self.problems)
        return self.capacity

    def placed(self, problem: Problem) -> Problem:
        """A problem that has a path of the file and no place, with the place of the nearest value on that path."""
        if problem.where is not None or not problem.path:
            return problem
        path = problem.path
        for derived, first in (self.capacity.second_regions if self.capacity is not None else {}).items():
            # What is wrong of a second region alone is written there.
            if path == f"environments.{derived}" or path.startswith(f"environments.{derived}."):
                path = f"environments.{first}.second_region{path.removeprefix(f'environments.{derived}')}"
        mark = nearest_to(self.root, path)
        return replace(problem, where=Location(mark.file, mark.line, mark.column))


def reading(file: FilePath, *, name: str | None = None) -> Reading:
    """Reads a capacity file with all its problems; `name` is how messages call it.

    Raises:
        Phase3bError: there is no such file, or it is no YAML.
    """
    shown = name if name is not None else str(file)
    return reading_of_tree(read_tree(file, shown))


def reading_of(text: str, name: str) -> Reading:
    """Reads the text of a capacity file that names no other, with all its problems.

    Raises:
        Phase3bError: it is no YAML.
    """
    return reading_of_tree(tree_of(CapacityText(name, text)))


def reading_of_tree(tree: CapacityTree) -> Reading:
    """What a tree says, with all its problems."""
    check = FileCheck(Page(tree.text.name), tree.root)
    capacity = check.capacity()
    # Of a part that could not be read, that is said; that it is missing would follow from it.
    missing = {dotted(path) for path in tree.missing}
    found = (problem for problem in check.problems if problem.path not in missing)
    problems = in_order((*tree.problems, *found), tree.text.name)
    # What many tiers inherit is said once, where it is written.
    warned = {(each.where, each.code): each for each in reversed(check.warnings)}
    warnings = in_order(reversed(warned.values()), tree.text.name)
    return Reading(None if missing else capacity, tree.root, tuple(problems), tree.text, tuple(warnings))


def in_order(problems: Iterable[Problem], first: str) -> list[Problem]:
    """Each problem once, from the top of each file down, the file `first` first.

    An inherited mistake is found in every tier that inherits.
    """
    unique = dict.fromkeys(problems)
    return sorted(
        unique,
        key=lambda each: (
            (each.where.file != first, each.where.file, each.where.line, each.where.column)
            if each.where
            else (False, "", 0, 0)
        ),
    )
