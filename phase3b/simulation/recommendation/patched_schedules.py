"""What of a table's schedules has to be written in capacity.yaml: null for those that go, all of those that come."""

from __future__ import annotations

from phase3b.capacity.deployment import Billing, Provisioned, Range, ScheduledScaling, TableDeployment
from phase3b.capacity.text.node import MapNode, nearest
from phase3b.capacity.text.node import Path as NodePath
from phase3b.simulation.recommendation.yaml_edit import Wanted


def differing_schedules(table: TableDeployment, effective: MapNode) -> dict[str, Wanted]:
    """The entries of `auto_scaling.schedules` that make a table's schedules these; `effective` is its tier as written."""
    wanted, there = written_schedules(table), _there(table, effective)
    gone: dict[str, Wanted] = dict.fromkeys(name for name in there if name not in wanted)
    return gone | {name: entry for name, entry in wanted.items() if name not in there}


def written_schedules(table: TableDeployment) -> dict[str, Wanted]:
    """A table's schedules as capacity.yaml says them.

    A minimum or maximum that is that of the table or index is left out, so that a tier that extends this one has its own.
    """
    names = dict.fromkeys(
        each.name
        for billing in (table.billing, *(index.billing for index in table.indexes))
        for each in _schedules(billing)
    )
    return {name: _entry(name, table) for name in names}


def _schedules(billing: Billing) -> tuple[ScheduledScaling, ...]:
    return billing.schedules if isinstance(billing, Provisioned) else ()


def _entry(name: str, table: TableDeployment) -> dict[str, Wanted]:
    own = _sides(name, table.billing)
    indexes: dict[str, Wanted] = {}
    for index in table.indexes:
        # What it would take over from its table, with its own numbers where that has none.
        taken = {side: _whole(own[side], bounds) for side, bounds in _bounds(index.billing).items() if side in own}
        is_set = {
            side: _whole(each, _bounds(index.billing)[side]) for side, each in _sides(name, index.billing).items()
        }
        differing = {
            side: each for side, each in _sides(name, index.billing).items() if is_set[side] != taken.get(side)
        }
        if differing:
            indexes[index.name] = differing
    billings = (table.billing, *(index.billing for index in table.indexes))
    one = next(each for billing in billings for each in _schedules(billing) if each.name == name)
    zone: dict[str, Wanted] = {} if one.timezone == "UTC" else {"timezone": one.timezone}
    return {"expression": f'"{one.expression}"', **zone, **own, **({"indexes": indexes} if indexes else {})}


def _sides(name: str, billing: Billing) -> dict[str, dict[str, Wanted]]:
    """What a schedule sets of reads and writes, as far as that is not what the owner has without it."""
    found: dict[str, dict[str, Wanted]] = {}
    for each in _schedules(billing):
        if each.name == name:
            for side, bounds in (("read", each.read), ("write", each.write)):
                if bounds is not None:
                    unscheduled = _bounds(billing)[side]
                    found[side] = {key: value for key, value in _numbers(bounds).items() if value != unscheduled[key]}
    return found


def _bounds(billing: Billing) -> dict[str, dict[str, Wanted]]:
    if not isinstance(billing, Provisioned):
        return {}
    return {"read": _numbers(billing.read), "write": _numbers(billing.write)}


def _numbers(between: Range) -> dict[str, Wanted]:
    return {"min": between.floor, "max": between.ceiling}


def _whole(written: dict[str, Wanted], unscheduled: dict[str, Wanted]) -> dict[str, Wanted]:
    return {**unscheduled, **written}


def _there(table: TableDeployment, effective: MapNode) -> list[str]:
    """Schedules that the file gives the table: its own, and those of the tier where it is provisioned."""
    places: list[NodePath] = [("tables", table.name, "auto_scaling", "schedules")]
    if isinstance(table.billing, Provisioned):
        places.insert(0, ("auto_scaling", "schedules"))
    written: dict[str, bool] = {}
    for place in places:
        node, rest = nearest(effective, place)
        if not rest and isinstance(node, MapNode):
            written |= {name: isinstance(each, MapNode) for name, each in node.items.items()}
    return [name for name, is_there in written.items() if is_there]
