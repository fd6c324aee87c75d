"""A table's recommended capacity as a change of capacity.yaml: a unified diff that `git apply` takes.

Only what differs is written, so that comments and the way a person writes stay. What comes out is read again, and must
mean what was recommended.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, assert_never

from phase3b.capacity.deployment import Billing, OnDemand, Provisioned, TableDeployment, resolve, tables_of
from phase3b.capacity.loader import parse_text
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.text.capacity_text import CapacityText
from phase3b.capacity.text.document import read_document
from phase3b.capacity.text.inheritance import inherit, tier_trees
from phase3b.capacity.text.node import MapNode, Node, Scalar, nearest
from phase3b.capacity.text.node import Path as NodePath
from phase3b.capacity.text.problem_text import Page
from phase3b.simulation.recommendation.patched_schedules import differing_schedules
from phase3b.simulation.recommendation.yaml_edit import Wanted, YamlEdit
from phase3b.simulation.subject import Subject, subject, tier_subject

MODES: Final[Mapping[type[Billing], str]] = {Provisioned: "PROVISIONED", OnDemand: "PAY_PER_REQUEST"}


@dataclass(frozen=True, slots=True)
class CapacityPatch:
    """The new text and its diff; `others` are environments that take the change over."""

    text: str
    diff: str
    others: tuple[str, ...]


def patch(
    capacity: Capacity, file: Path, text: CapacityText, chosen: Subject, tables: Sequence[TableDeployment]
) -> CapacityPatch:
    """The change that gives the subject these tables.

    Raises:
        Phase3bError: what is recommended breaks a rule of capacity.yaml (a quota, say).
    """
    new = text.text
    for table in tables:
        new = _with_table(new, capacity.name, chosen, table)
    if chosen.environment is None:
        new = _pinned(new, capacity, chosen, [table.name for table in tables])
    changed = parse_text(replace(text, text=new))
    after = {each.name: each for each in subject(changed, chosen.name).tables}
    for table in tables:
        if after[table.name] != table:
            raise AssertionError(f"the patch of {table.name} does not mean what was recommended")
    moved = [
        name
        for name, tier in changed.tiers.items()
        if chosen.name != name and _tables(changed, tier) != _tables(capacity, capacity.tiers[name])
    ]
    if moved:
        raise AssertionError(f"the patch of {chosen.name} would change {moved}")
    return CapacityPatch(new, unified(text.text, new, shown_path(file)), _others(capacity, changed, chosen))


def _pinned(text: str, capacity: Capacity, chosen: Subject, tables: Sequence[str]) -> str:
    """Tiers that extend the one that changes stay what they were: what was recommended is for that tier alone."""
    for name in capacity.tiers:
        if name != chosen.name:
            heir = tier_subject(capacity, name)
            for table in heir.tables:
                if table.name in tables:
                    text = _with_table(text, capacity.name, heir, table)
    return text


def shown_path(file: Path, folder: Path | None = None) -> str:
    """The file as a diff names it: from the top of the working copy that it is in; where it is in none, from `folder`."""
    whole = file.resolve()
    for top in whole.parents:
        if (top / ".git").exists():
            return whole.relative_to(top).as_posix()
    return file.name if folder is None else whole.relative_to(folder.resolve()).as_posix()


def unified(before: str, after: str, name: str) -> str:
    """A unified diff; empty where nothing differs."""
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{name}", f"b/{name}"
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _with_table(text: str, name: str, chosen: Subject, table: TableDeployment) -> str:
    """The text with a table's capacity, in the tier or in the environment's overrides."""
    root, _ = read_document(text, name)
    tiers = root.items["tiers"]
    if not isinstance(tiers, MapNode):
        raise TypeError
    trees = tier_trees(tiers, Page(name)).trees
    effective, inherited = trees[chosen.tier_name], _parent(tiers, trees, chosen.tier_name)
    top: tuple[str, ...] = ("tiers", chosen.tier_name, "tables")
    if chosen.environment is not None:
        top = ("environments", chosen.environment, "overrides", "tables")
        inherited = effective
        overrides, rest = nearest(root, top[:-1])
        if not rest and isinstance(overrides, MapNode):
            effective = inherit(effective, overrides)
    mode, at = MODES[type(table.billing)], ("tables", table.name)
    writer = YamlEdit(text, table.name)
    own, rest = nearest(root, (*top, table.name))
    parent, _ = nearest(root, top)
    if _plain(effective, (*at, "billing_mode")) != mode and not rest and isinstance(parent, MapNode):
        # What the file says of the other mode goes; what remains is taken over from above.
        above, none = nearest(inherited, at) if inherited is not None else (own, ("nothing",))
        before = MapNode(own.mark, own.path, {}) if none else above
        tables = MapNode(parent.mark, parent.path, {table.name: before})
        base = MapNode(effective.mark, effective.path, {**effective.items, "tables": tables})
        writer.replace_value(parent, table.name, {"billing_mode": mode, **_differing(table, base)})
        return writer.done()
    wanted = _differing(table, effective)
    if wanted:
        nested: dict[str, Wanted] = {table.name: wanted}
        for key in reversed(top):
            nested = {key: nested}
        writer.change(root, nested)
    return writer.done()


def _parent(tiers: MapNode, trees: Mapping[str, MapNode], tier: str) -> MapNode | None:
    extends, rest = nearest(tiers, (tier, "extends"))
    return None if rest or not isinstance(extends, Scalar) else trees.get(str(extends.value))


def _differing(table: TableDeployment, effective: MapNode) -> dict[str, Wanted]:
    """What has to be written so that the table becomes what was recommended, given what it takes over."""
    at: NodePath = ("tables", table.name)
    found: dict[str, Wanted] = {}
    changes_mode = _plain(effective, (*at, "billing_mode")) != MODES[type(table.billing)]
    if changes_mode:
        found["billing_mode"] = MODES[type(table.billing)]
    own_bounds = _bounds(table.billing)
    for side, bounds in own_bounds.items():
        before = {} if changes_mode else {key: _plain(effective, (*at, side, key)) for key in bounds}
        _put(found, side, {key: value for key, value in bounds.items() if before.get(key) != value})
    if isinstance(table.billing, Provisioned):
        tracking = table.billing.tracking
        wanted_tracking: dict[str, Wanted] = {
            "target_percent": _number(tracking.target_percent),
            "scale_out_cooldown_seconds": tracking.scale_out_cooldown_seconds,
            "scale_in_cooldown_seconds": tracking.scale_in_cooldown_seconds,
        }
        for key, number in wanted_tracking.items():
            of_table = _plain(effective, (*at, "auto_scaling", key))
            if (of_table if of_table is not None else _plain(effective, ("auto_scaling", key))) != number:
                _put(found, "auto_scaling", {key: number})
    schedules = differing_schedules(table, effective)
    if schedules:
        _put(found, "auto_scaling", {"schedules": schedules})
    indexes: dict[str, Wanted] = {}
    for index in table.indexes:
        own: dict[str, Wanted] = {}
        for side, bounds in _bounds(index.billing).items():
            for key, value in bounds.items():
                of_index = None if changes_mode else _plain(effective, (*at, "indexes", index.name, side, key))
                if (of_index if of_index is not None else own_bounds[side][key]) != value:
                    _put(own, side, {key: value})
        _put(indexes, index.name, own)
    _put(found, "indexes", indexes)
    return found


def _put(into: dict[str, Wanted], key: str, more: Mapping[str, Wanted]) -> None:
    """Adds to a mapping inside of a mapping; nothing where there is nothing to add."""
    before = into.get(key, {})
    if more and isinstance(before, Mapping):
        into[key] = {**before, **more}


def _bounds(billing: Billing) -> dict[str, dict[str, Wanted]]:
    match billing:
        case Provisioned(read=read, write=write):
            return {
                "read": {"min": read.floor, "max": read.ceiling},
                "write": {"min": write.floor, "max": write.ceiling},
            }
        case OnDemand(read_ceiling=read_most, write_ceiling=write_most):
            return {"read": {"max": read_most}, "write": {"max": write_most}}
        case _:
            assert_never(billing)


def _plain(node: Node, path: NodePath) -> Wanted:
    found, rest = nearest(node, path)
    return found.value if not rest and isinstance(found, Scalar) else None


def _number(value: float) -> int | float:
    return int(value) if float(value).is_integer() else value


def _tables(capacity: Capacity, tier: Tier) -> tuple[TableDeployment, ...]:
    return tables_of(capacity.service, tier)


def _others(before: Capacity, after: Capacity, chosen: Subject) -> tuple[str, ...]:
    """Environments, but for the subject, whose tables the change alters, too: those of the tier."""
    return tuple(
        name
        for name in after.environments
        if name != chosen.environment and resolve(after, name).tables != resolve(before, name).tables
    )
