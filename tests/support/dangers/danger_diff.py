"""The diff half of the danger matrix, in memory: what `phase3b diff` says of a row, without a process for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from danger_rows import ENVIRONMENT, Row, Tree, files
from danger_verdict import CommandResult

from phase3b.change.difference.environment_difference import (
    CapacityFile,
    Comparison,
    EnvironmentDifference,
    file_difference,
)
from phase3b.errors import Phase3bError
from phase3b.packaging.service_packages import described


@cache
def parsed(text: str) -> CapacityFile:
    """A text, read once.

    Raises:
        Phase3bError: it is refused.
    """
    return CapacityFile.parse(text, "capacity.yaml")


@cache
def difference(before: str, after: str) -> EnvironmentDifference:
    """What changes in the environment of the matrix.

    Raises:
        Phase3bError: one of the texts is refused.
    """
    first, second = parsed(before), parsed(after)
    return file_difference(first, second, ENVIRONMENT, Comparison(described(second.capacity, first.capacity)))


def dangers(found: EnvironmentDifference) -> dict[str, str]:
    """What is dangerous, by its address."""
    return {rule.about: rule.says for rule in found.rules if rule.level == "danger"}


def codes(found: EnvironmentDifference) -> dict[str, str]:
    """The code of each danger, by its address."""
    return {rule.about: rule.code for rule in found.rules if rule.level == "danger"}


def said(row: Row, base: Tree) -> CommandResult:
    """The dangers of a row, or why its file is refused."""
    try:
        found = difference(*files(row, base))
    except Phase3bError as error:
        return CommandResult(error.exit_code, {}, str(error))
    return CommandResult(0, dangers(found), "", codes(found))


def changed_resources(rows: Sequence[Row], base: Tree) -> Mapping[str, frozenset[str]]:
    """The resources that each row's edit changes, by its name."""
    found: dict[str, frozenset[str]] = {}
    for row in rows:
        if row.edits:
            try:
                changes = difference(*files(row, base)).resources
            except Phase3bError:
                changes = ()
            found[row.name] = frozenset(str(change.address) for change in changes)
    return found
