"""What an edit of the small capacity file changes, for tests of differences."""

from __future__ import annotations

from collections.abc import Mapping

from small_capacity import TEXT, changed

from phase3b.capacity.text.node import Plain
from phase3b.change.difference.environment_difference import (
    CapacityFile,
    Comparison,
    EnvironmentDifference,
    file_difference,
)
from phase3b.change.difference.rules.change_rule import TableItems
from phase3b.plan.functions.artifacts import NONE


def between(*edits: tuple[str, str], items: Mapping[str, TableItems] | None = None) -> EnvironmentDifference:
    """What the edits change in prod of the small file."""
    before, after = CapacityFile.parse(TEXT, "before.yaml"), CapacityFile.parse(changed(*edits), "after.yaml")
    return file_difference(before, after, "prod", Comparison(NONE, items or {}))


def values(difference: EnvironmentDifference) -> dict[str, tuple[Plain, Plain]]:
    return {change.key: (change.before, change.after) for change in difference.values}


def actions(difference: EnvironmentDifference) -> dict[str, str]:
    return {str(change.address): change.action for change in difference.resources}


def said(difference: EnvironmentDifference, kind: str) -> list[str]:
    return [f"{rule.about}: {rule.says}" for rule in difference.rules if rule.kind == kind]
