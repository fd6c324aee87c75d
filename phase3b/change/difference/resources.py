"""What a Terraform plan would do: which addresses it creates, changes in place, replaces and destroys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, Literal

from phase3b.capacity.deployment import Deployment
from phase3b.change.difference.arguments import Arguments, arguments, is_resource
from phase3b.change.difference.rules.kept_capacity import units_after_an_apply, units_at_the_minimum
from phase3b.change.difference.rules.replacement import MADE_ANEW, REPLACING, SAME_AS
from phase3b.change.guard.losses.kept import KEPT
from phase3b.naming import Address, table_address
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.plan.functions.records import ProvisionedConcurrency, ProvisionedTarget
from phase3b.plan.plan import Plan, plan
from phase3b.plan.records import UNTAGGED, Record
from phase3b.plan.tables.records import DynamodbTable, ScalingTarget, Units
from phase3b.quick_dataclass import dataclass

Action = Literal["create", "update", "replace", "destroy"]
# What an argument becomes that another resource will only know then; Terraform's words.
KNOWN_AFTER_APPLY: Final = "(known after apply)"
EVERY_TAG: Final = "tags_all"
REFERENCE: Final = re.compile(r"\b(aws_[a-z0-9_]+)\.([a-z0-9_]+)\.([a-z_]+)")


@dataclass(frozen=True, slots=True)
class AttributeChange:
    """One value of a resource; None means no value."""

    name: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class ResourceChange:
    """What happens to one resource. `attributes` are of updates and replacements, `holds_data` whether it is missed."""

    address: Address
    action: Action
    attributes: tuple[AttributeChange, ...]
    holds_data: bool


@dataclass(frozen=True, slots=True)
class Announced:
    """The addresses that a plan names; a replaced one is in no other set."""

    created: frozenset[str]
    updated: frozenset[str]
    replaced: frozenset[str]
    destroyed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison: the plan's resources by address, with their arguments."""

    records: Mapping[Address, Record]
    arguments: dict[Address, Arguments]


def announced(before: Deployment, after: Deployment, artifacts: Artifacts) -> Announced:
    """What a Terraform plan does to what was applied from `before` and has not been moved by auto scaling since.

    Raises:
        Phase3bError: one of the two can't be planned.
    """
    changes = resource_changes(before, after, plan(before, artifacts), plan(after, artifacts))
    return Announced(
        *(
            frozenset(str(change.address) for change in changes if change.action == action)
            for action in ("create", "update", "replace", "destroy")
        )
    )


def resource_changes(
    before: Deployment, after: Deployment, before_plan: Plan, after_plan: Plan
) -> tuple[ResourceChange, ...]:
    """Every resource that a plan would touch, in the order of the plan; those that go come last."""
    tables = {table.name: table for table in before.tables}
    old = _side(before_plan, {table_address(each.name): units_at_the_minimum(each) for each in before.tables})
    new = _side(
        after_plan,
        {table_address(each.name): units_after_an_apply(tables.get(each.name), each) for each in after.tables},
    )
    if before.regions is not None and not before.regions.kept:
        _keep_streams(old, new)
    changed = _changed(old, new)
    _leave_to_schedules(new, changed)
    if before_plan.tags != after_plan.tags:
        for address in new.records.keys() & old.records.keys():
            if address.type not in UNTAGGED:
                changed.setdefault(address, set()).add(EVERY_TAG)
    return tuple(_changes(old, new, changed, (dict(before_plan.tags), dict(after_plan.tags))))


def created(made: Plan) -> Iterator[ResourceChange]:
    """Every resource of an environment that is new."""
    for record in made.records:
        if is_resource(record.address):
            yield ResourceChange(record.address, "create", (), record.address.type in KEPT)


def _side(made: Plan, units: Mapping[Address, Mapping[str | None, Units]]) -> Side:
    kept = {record.address: record for record in made.records if is_resource(record.address)}
    return Side(kept, {address: arguments(record, units.get(address, {})) for address, record in kept.items()})


def _keep_streams(old: Side, new: Side) -> None:
    """A stream stays on while AWS has replicas of its table: they go with the second stack, and not with this change."""
    for address, record in new.records.items():
        if isinstance(record, DynamodbTable) and record.stream is None and record.stream_while_replicated is not None:
            was = old.arguments.get(address, {}).get("stream")
            if was is not None:
                new.arguments[address] = {**new.arguments[address], "stream": was}


def _changed(old: Side, new: Side) -> dict[Address, set[str]]:
    """The arguments that change, by address: those that are written otherwise, and those that refer to what is."""
    changed = {
        address: names
        for address, values in new.arguments.items()
        if address in old.arguments and (names := _differing(old.arguments[address], values))
    }
    references = {address: dict(_references(values)) for address, values in new.arguments.items()}
    # Until nothing is added: what refers to what changes may be referred to.
    while True:
        added = False
        for address, of_arguments in references.items():
            if address not in old.arguments:
                continue
            for name, targets in of_arguments.items():
                if name not in changed.get(address, ()) and any(_moves(each, new, changed) for each in targets):
                    changed.setdefault(address, set()).add(name)
                    added = True
        if not added:
            return changed


def _leave_to_schedules(new: Side, changed: dict[Address, set[str]]) -> None:
    """Terraform ignores changes of the bounds that scheduled actions set, unless it makes the target again."""
    for address, names in list(changed.items()):
        record = new.records[address]
        if _set_by_schedules(record) and not _replaces(record, names):
            names -= {"floor", "ceiling", "executions"}
            if not names:
                del changed[address]


def _set_by_schedules(record: Record) -> bool:
    match record:
        case ScalingTarget(scheduled=scheduled) | ProvisionedConcurrency(scheduled=scheduled):
            return scheduled
        case _:
            return isinstance(record, ProvisionedTarget)


def _differing(before: Arguments, after: Arguments) -> set[str]:
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def _references(values: Arguments) -> Iterator[tuple[str, frozenset[tuple[Address, str]]]]:
    for name, value in values.items():
        if found := REFERENCE.findall(str(value)):
            yield name, frozenset((Address(kind, label), attribute) for kind, label, attribute in found)


def _moves(reference: tuple[Address, str], new: Side, changed: Mapping[Address, set[str]]) -> bool:
    """Whether an attribute that is referred to will be another."""
    address, attribute = reference
    record, names = new.records.get(address), changed.get(address)
    if record is None or not names:
        return False
    argument = SAME_AS.get(type(record), {}).get(attribute, attribute)
    if argument in new.arguments[address]:
        return argument in names
    if _replaces(record, names):
        return True
    return not names.isdisjoint(MADE_ANEW.get(type(record), {}).get(attribute, ()))


def _replaces(record: Record, names: set[str]) -> bool:
    return not names.isdisjoint(REPLACING[type(record)])


def _changes(
    old: Side,
    new: Side,
    changed: Mapping[Address, set[str]],
    tags: tuple[Mapping[str, str], Mapping[str, str]],
) -> Iterator[ResourceChange]:
    for address, record in new.records.items():
        holds_data = address.type in KEPT
        if address not in old.records:
            yield ResourceChange(address, "create", (), holds_data)
        elif names := changed.get(address):
            before, after = dict(old.arguments[address]), dict(new.arguments[address])
            if EVERY_TAG in names:
                before[EVERY_TAG], after[EVERY_TAG] = tags
            attributes = tuple(
                each for name in after if name in names for each in _attributes(name, before.get(name), after[name])
            )
            action: Action = "replace" if _replaces(record, names) else "update"
            yield ResourceChange(address, action, attributes, holds_data)
    for address in old.records:
        if address not in new.records:
            yield ResourceChange(address, "destroy", (), address.type in KEPT)


def _attributes(name: str, before: object, after: object) -> Iterator[AttributeChange]:
    """The single values that differ, of mappings by their keys."""
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in dict.fromkeys([*before, *after]):
            if before.get(key) != after.get(key):
                yield from _attributes(f"{name}.{key}", before.get(key), after.get(key))
    elif before == after:
        yield AttributeChange(name, before, KNOWN_AFTER_APPLY)
    else:
        yield AttributeChange(name, before, after)
