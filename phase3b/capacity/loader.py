"""capacity.yaml -> Capacity. All problems of a file at once; none of them is a traceback."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path as FilePath
from typing import Final

from phase3b.capacity.file_check import FileCheck
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.document import read_document
from phase3b.capacity.text.node import MapNode, nearest_to
from phase3b.capacity.text.problem_text import Page
from phase3b.capacity.text.text_file import read_text
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.quick_dataclass import dataclass

# Keys of an environment that no record of its plan is made of.
OF_NO_PLAN: Final = frozenset(
    {"account", "account_id", "backend", "manage_api_gateway_account", "tags", "watch_account"}
)


def load(file: FilePath, *, name: str | None = None) -> Capacity:
    """Reads and validates a capacity file; `name` is how messages call it.

    Raises:
        Phase3bError: with every problem of the file (exit code 2).
    """
    shown = name if name is not None else str(file)
    text = read_text(file, shown, "start from the capacity.yaml of phase3b")
    return parse(text, shown)


def parse(text: str, name: str) -> Capacity:
    """Validates the text of a capacity file; `name` is how messages call it.

    Raises:
        Phase3bError: with every problem of the text (exit code 2).
    """
    return parse_with_tree(text, name)[0]


def parse_with_tree(text: str, name: str) -> tuple[Capacity, MapNode]:
    """The same, with the tree that knows where each value was written.

    Raises:
        Phase3bError: with every problem of the text (exit code 2).
    """
    read = reading_of(text, name)
    return read.valid(), read.root


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as far as it can be read: what it says, where each value is, and everything that is wrong with it.

    The capacity is None where the file says too little to make one.
    """

    capacity: Capacity | None
    root: MapNode
    problems: tuple[Problem, ...]
    page: Page

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
            and not any(each[0] == name and each[-1] not in OF_NO_PLAN for each in wrong)
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
        mark = nearest_to(self.root, problem.path)
        return replace(problem, where=Location(self.page.name, mark.line, mark.column))


def reading(file: FilePath, *, name: str | None = None) -> Reading:
    """Reads a capacity file with all its problems; `name` is how messages call it.

    Raises:
        Phase3bError: there is no such file, or it is no YAML.
    """
    shown = name if name is not None else str(file)
    return reading_of(read_text(file, shown, "start from the capacity.yaml of phase3b"), shown)


def reading_of(text: str, name: str) -> Reading:
    """Reads the text of a capacity file with all its problems.

    Raises:
        Phase3bError: it is no YAML.
    """
    root, problems = read_document(text, name)
    page = Page(name)
    check = FileCheck(page, root)
    check.problems.extend(problems)
    capacity = check.capacity()
    return Reading(capacity, root, tuple(in_order(check.problems)), page)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Each problem once, from the top of the file down: an inherited mistake is found in every tier that inherits."""
    unique = dict.fromkeys(problems)
    return sorted(unique, key=lambda each: (each.where.line, each.where.column) if each.where else (0, 0))
