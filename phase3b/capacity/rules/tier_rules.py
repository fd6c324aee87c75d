"""What must be true of a tier with all it inherits: minimums, maximums, quotas, names."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.tier import Bounds, TableCapacity, Tier
from phase3b.capacity.rules.scaling_schedule_rules import scaling_schedule_problems
from phase3b.capacity.schedules.scheduled_bounds import SIDES, own_bounds, scheduled_sides
from phase3b.capacity.text.node import MapNode, Path, without
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import Page, closest, instead, quoted
from phase3b.errors import Problem

IndexesByTable = Mapping[str, Collection[str]]


def tier_problems(
    tier: Tier, indexes_by_table: IndexesByTable | None, quotas: Quotas | None, place: Place
) -> Iterator[Problem]:
    """Minimums, maximums and quotas of a tier, or of an environment's tier with its overrides."""
    customers = tier.customers
    if customers.max is not None and customers.max < customers.min:
        yield place.problem(
            ("customers", "max"),
            f"{customers.max:,} is below min, which is {customers.min:,} ({place.line(('customers', 'min'))})",
            "Raise max or lower min",
            code="P3B-BOUNDS-REVERSED",
        )
    if indexes_by_table is not None:
        yield from _unknown_indexes(tier, indexes_by_table, place)
    for name, capacity in tier.tables.items():
        yield from _capacity_problems(name, capacity, quotas, place)
    if indexes_by_table is not None and quotas is not None:
        yield from _account_problems(tier, indexes_by_table, quotas, place)
    yield from scaling_schedule_problems(tier, indexes_by_table, quotas, place)


def table_name_problems(tree: MapNode, indexes_by_table: IndexesByTable, page: Page) -> Iterator[Problem]:
    """Tables that a tier names and the service has not, and the other way round.

    Judged on the tree, before a model is made of it: a misspelt table has no billing_mode to inherit, and to say
    that this is missing would send a person the wrong way.
    """
    tables = tree.get("tables")
    if not isinstance(tables, MapNode):
        return
    unknown = [name for name in tables.items if name not in indexes_by_table]
    unnamed = [name for name in indexes_by_table if name not in tables.items]
    for name in unknown:
        fix = instead(name, unnamed or indexes_by_table)
        yield page.on_key(
            tables, name, f"there is no table {quoted(name)} in service.tables", fix, code="P3B-TABLE-UNKNOWN"
        )
    meant = {closest(name, unnamed or indexes_by_table) for name in unknown}
    for name in unnamed:
        if name not in meant:
            yield page.on_key(
                tables,
                name,
                f"the table {name} has no capacity in this tier",
                f"Add {name}: with its billing_mode here, or in a tier that this one extends",
                code="P3B-TIER-INCOMPLETE",
            )


def known_tables(tree: MapNode, indexes_by_table: IndexesByTable) -> MapNode:
    """The tier without the tables that the service has not."""
    tables = tree.get("tables")
    if not isinstance(tables, MapNode):
        return tree
    kept = without(tables, *(name for name in tables.items if name not in indexes_by_table))
    return MapNode(tree.mark, tree.path, {**tree.items, "tables": kept}, tree.keys)


def _unknown_indexes(tier: Tier, indexes_by_table: IndexesByTable, place: Place) -> Iterator[Problem]:
    for name, capacity in tier.tables.items():
        for index in capacity.indexes:
            if index not in indexes_by_table.get(name, ()):
                yield place.key_problem(
                    ("tables", name, "indexes", index),
                    f"the table {name} has no index {quoted(index)}",
                    instead(index, indexes_by_table.get(name, ())),
                    code="P3B-INDEX-UNKNOWN",
                )


def _capacity_problems(name: str, capacity: TableCapacity, quotas: Quotas | None, place: Place) -> Iterator[Problem]:
    path: Path = ("tables", name)
    sides: list[tuple[Path, Bounds, Bounds]] = [
        ((*path, "read"), capacity.read, capacity.read),
        ((*path, "write"), capacity.write, capacity.write),
    ]
    for index_name, index in capacity.indexes.items():
        at = (*path, "indexes", index_name)
        sides += [((*at, "read"), index.read, capacity.read)] if index.read is not None else []
        sides += [((*at, "write"), index.write, capacity.write)] if index.write is not None else []
    for at, own, fallback in sides:
        if capacity.billing_mode == "PAY_PER_REQUEST":
            yield from _on_demand_problems(at, own, place)
        else:
            yield from _provisioned_problems(at, own, fallback, place)
        yield from _ceiling_problems(at, own, quotas, place)


def _on_demand_problems(at: Path, own: Bounds, place: Place) -> Iterator[Problem]:
    if own.min is not None:
        yield place.problem(
            (*at, "min"),
            f"{own.min} is a minimum, and an on-demand table has none",
            "Remove min, or use billing_mode: PROVISIONED",
            code="P3B-CAPACITY-ON-DEMAND",
        )


def _provisioned_problems(at: Path, own: Bounds, fallback: Bounds, place: Place) -> Iterator[Problem]:
    least = own.min if own.min is not None else fallback.min
    most = own.max if own.max is not None else fallback.max
    if own is fallback:
        for key, value in (("min", least), ("max", most)):
            if value is None:
                yield place.problem(
                    (*at, key),
                    f"`{key}` is missing, and a provisioned table needs a minimum and a maximum",
                    f"Add {key}: to {at[-1]}, in capacity units per second, or use billing_mode: PAY_PER_REQUEST",
                    code="P3B-CAPACITY-MISSING",
                )
    if least is not None and most is not None and most < least:
        table = (*at[:2], at[-1])
        floor_at = (*at, "min") if own.min is not None else (*table, "min")
        ceiling_at = (*at, "max") if own.max is not None else (*table, "max")
        if place.own(floor_at) and not place.own(ceiling_at):
            yield place.problem(
                floor_at,
                f"the minimum {least} is above the maximum {most} ({place.line(ceiling_at)})",
                f"Lower min to {most} or less, or give this tier or environment a higher max too",
                code="P3B-BOUNDS-REVERSED",
            )
            return
        yield place.problem(
            ceiling_at,
            f"the maximum {most} is below the minimum {least} ({place.line(floor_at)})",
            f"Raise max to {least} or more, or lower min",
            code="P3B-BOUNDS-REVERSED",
        )


def _ceiling_problems(at: Path, own: Bounds, quotas: Quotas | None, place: Place) -> Iterator[Problem]:
    if quotas is None:
        return
    for key, value in (("min", own.min), ("max", own.max)):
        if value is not None and value > quotas.table_units_per_second:
            yield place.problem(
                (*at, key),
                f"{value:,} is more than AWS allows for a table or an index ({quotas.table_units_per_second:,})",
                "Lower it, or raise quotas.table_units_per_second once AWS has raised yours",
                code="P3B-QUOTA-EXCEEDED",
            )


def _account_problems(tier: Tier, indexes_by_table: IndexesByTable, quotas: Quotas, place: Place) -> Iterator[Problem]:
    for side in SIDES:
        total = 0
        for name, capacity in tier.tables.items():
            if capacity.billing_mode == "PAY_PER_REQUEST" or name not in indexes_by_table:
                continue
            for index in (None, *indexes_by_table[name]):
                scheduled = scheduled_sides(capacity, tier.auto_scaling, name, index, side)
                total += max(own_bounds(capacity, index, side).max or 0, *(each.ceiling or 0 for each in scheduled), 0)
        if total > quotas.account_units_per_second:
            yield place.problem(
                ("tables",),
                f"the {side} maximums of all provisioned tables and indexes add up to {total:,}, more than AWS allows "
                f"an account in a region ({quotas.account_units_per_second:,})",
                "Lower max where it is highest, or raise quotas.account_units_per_second once AWS has raised yours",
                code="P3B-QUOTA-EXCEEDED",
            )


def indexes_by_table(service: MapNode | None) -> Mapping[str, Collection[str]] | None:
    """Names of the tables and of their indexes, also of a service that has mistakes elsewhere."""
    tables = service.get("tables") if service is not None else None
    if not isinstance(tables, MapNode):
        return None
    found: dict[str, Collection[str]] = {}
    for name, table in tables.items.items():
        indexes = table.get("indexes") if isinstance(table, MapNode) else None
        found[name] = tuple(indexes.items) if isinstance(indexes, MapNode) else ()
    return found
