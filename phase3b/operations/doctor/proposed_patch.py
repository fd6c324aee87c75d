"""The changes that the doctor proposes, as a patch of capacity.yaml: in the environment's overrides, validated as a file is.

Where all together would break a rule (a quota, say), each is tried by itself: what can't be is said with its reason, and the
rest is still proposed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from phase3b.capacity.deployment import (
    Billing,
    IndexDeployment,
    OnDemand,
    Range,
    TableDeployment,
)
from phase3b.capacity.edit.capacity_edit import MAIN, CapacityEdit
from phase3b.capacity.edit.text_edit import Path as KeyPath
from phase3b.capacity.loader import reading_of_tree
from phase3b.capacity.text.capacity_text import CapacityText, folder_of, tree_of
from phase3b.errors import Phase3bError
from phase3b.operations.doctor.verdict import CapacityChange, Change, SettingChange
from phase3b.simulation.recommendation.capacity_patch import patch, shown_path, unified
from phase3b.simulation.subject import subject
from phase3b.units import UnitsPerSecond


@dataclass(frozen=True, slots=True)
class ProposedPatch:
    """A unified diff for `git apply`, empty where nothing changes; `hindered` says which changes would break which rule."""

    diff: str
    hindered: tuple[str, ...] = ()


def proposed_patch(environment: str, file: Path, text: CapacityText, changes: Sequence[Change]) -> ProposedPatch:
    """The patch of these changes."""
    if not changes:
        return ProposedPatch("")
    try:
        after = _changed(environment, file, text, changes)
        hindered: tuple[str, ...] = ()
    except Phase3bError:
        after, hindered = _one_by_one(environment, file, text, changes)
    return ProposedPatch(unified_of(file, text, after), hindered)


def unified_of(file: Path, before: CapacityText, after: CapacityText) -> str:
    """The unified diff of a capacity file and the files that it names."""
    folder = folder_of(file)
    pairs = {MAIN: (before.text, after.text)} | {name: (own, after.parts[name]) for name, own in before.parts.items()}
    return "".join(
        unified(was, now, shown_path(file if name == MAIN else folder / name, folder))
        for name, (was, now) in pairs.items()
        if was != now
    )


def _one_by_one(
    environment: str, file: Path, text: CapacityText, changes: Sequence[Change]
) -> tuple[CapacityText, tuple[str, ...]]:
    hindered: list[str] = []
    for change in changes:
        try:
            text = _changed(environment, file, text, [change])
        except Phase3bError as error:
            hindered += [f"{key_of(change)}: {problem}" for problem in error.problems]
    return text, tuple(hindered)


def key_of(change: Change) -> str:
    """The key of capacity.yaml that a change is of, within a tier or the service."""
    match change:
        case CapacityChange(table=table, index=index, side=side):
            return f"tables.{table}.{'' if index is None else f'indexes.{index}.'}{side}"
        case SettingChange(path=path):
            return ".".join(path)


def _changed(environment: str, file: Path, text: CapacityText, changes: Sequence[Change]) -> CapacityText:
    """The texts with all changes.

    Raises:
        Phase3bError: they would break a rule, or are written where there is no place for them.
    """
    capacity = reading_of_tree(tree_of(text)).valid()
    chosen = subject(capacity, environment)
    of_tables = [each for each in changes if isinstance(each, CapacityChange)]
    tables = [table for table in chosen.tables if any(each.table == table.name for each in of_tables)]
    if tables:
        wanted = [_table(each, [change for change in of_tables if change.table == each.name]) for each in tables]
        text = replace(text, text=patch(capacity, file, text, chosen, wanted).text)
    edit = CapacityEdit(text)
    for change in changes:
        if isinstance(change, SettingChange):
            _write(edit, _place(environment, change), change.after)
    reading_of_tree(tree_of(edit.text)).valid()
    return edit.text


def _place(environment: str, change: SettingChange) -> KeyPath:
    return ("service", *change.path) if change.of_service else ("environments", environment, "overrides", *change.path)


def _write(edit: CapacityEdit, at: KeyPath, number: float) -> None:
    value = int(number) if float(number).is_integer() else number
    if edit.at(at) is None:
        edit.put(at, value)
    else:
        edit.set(at, value)


def _table(table: TableDeployment, changes: Sequence[CapacityChange]) -> TableDeployment:
    own = table
    for change in changes:
        if change.index is None:
            own = replace(own, billing=_billing(own.billing, change))
        else:
            indexes = tuple(_index(each, change) if each.name == change.index else each for each in own.indexes)
            own = replace(own, indexes=indexes)
    return own


def _index(index: IndexDeployment, change: CapacityChange) -> IndexDeployment:
    return replace(index, billing=_billing(index.billing, change))


def _billing(billing: Billing, change: CapacityChange) -> Billing:
    if isinstance(billing, OnDemand):
        ceiling = None if change.maximum is None else UnitsPerSecond(change.maximum)
        if change.side == "read":
            return replace(billing, read_ceiling=ceiling)
        return replace(billing, write_ceiling=ceiling)
    if change.side == "read":
        return replace(billing, read=_range(billing.read, change))
    return replace(billing, write=_range(billing.write, change))


def _range(before: Range, change: CapacityChange) -> Range:
    floor = before.floor if change.minimum is None else UnitsPerSecond(change.minimum)
    ceiling = before.ceiling if change.maximum is None else UnitsPerSecond(change.maximum)
    return Range(floor, UnitsPerSecond(max(floor, ceiling)))
