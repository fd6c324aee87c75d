"""What must be true across keys of capacity.yaml and no single key can tell. Each rule gives all its problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from phase3b.capacity.complaint import Page, closest, instead, listed, quoted
from phase3b.capacity.environment import Environment, LocalBackend
from phase3b.capacity.node import MapNode, Path, nearest, without
from phase3b.capacity.objectives import Objectives, Threshold
from phase3b.capacity.quotas import Quotas
from phase3b.capacity.service import Index, Service, Table
from phase3b.capacity.tier import Bounds, TableCapacity, Tier
from phase3b.errors import Problem

IndexesByTable = Mapping[str, Collection[str]]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a validated part stands: the page, its tree, and how to point into it."""

    page: Page
    root: MapNode

    def problem(self, path: Path, what: str, mend: str) -> Problem:
        """A problem with the value at a path below this place, or with what is nearest to it."""
        node, rest = nearest(self.root, path)
        return self.page.at(node.mark, (*node.path, *rest), what, mend)

    def key_problem(self, path: Path, what: str, mend: str) -> Problem:
        """A problem with the last key of a path."""
        parent, _ = nearest(self.root, path[:-1])
        if isinstance(parent, MapNode):
            return self.page.on_key(parent, str(path[-1]), what, mend)
        return self.page.on(parent, what, mend)

    def own(self, path: Path) -> bool:
        """Whether a value was written in this part of the file, and not taken over from another."""
        node, rest = nearest(self.root, path)
        return not rest and node.path[: len(self.root.path)] == self.root.path

    def line(self, path: Path) -> str:
        """The line of a value, for messages about two values."""
        node, _ = nearest(self.root, path)
        return f"line {node.mark.line}"


# ── service ──────────────────────────────────────────────────────────────────────────────────────────────────────


def service_problems(service: Service, quotas: Quotas | None, place: Place) -> Iterator[Problem]:
    """Keys, indexes and names of the tables."""
    for name, table in service.tables.items():
        yield from _key_problems(table, ("tables", name), place)
        yield from _index_problems(service, name, table, place)
        if quotas is not None:
            yield from _table_quota_problems(name, table, quotas, place)
    yield from _address_problems(service, place)
    if quotas is not None and len(service.tables) > quotas.tables_per_region:
        yield place.problem(
            ("tables",),
            f"{len(service.tables):,} tables are more than AWS allows in a region ({quotas.tables_per_region:,})",
            "Remove tables, or raise quotas.tables_per_region once AWS has raised yours",
        )


def _key_problems(table: Table, path: Path, place: Place) -> Iterator[Problem]:
    used: set[str] = set()
    owners: list[tuple[Path, Table | Index]] = [(path, table)]
    owners += [((*path, "indexes", name), index) for name, index in table.indexes.items()]
    for at, owner in owners:
        keys = [("partition_key", owner.partition_key)]
        keys += [("sort_key", owner.sort_key)] if owner.sort_key is not None else []
        for key, attribute in keys:
            used.add(attribute)
            if attribute not in table.attributes:
                yield place.problem(
                    (*at, key),
                    f"the attribute {quoted(attribute)} is not declared",
                    f"Declare it under attributes, as {attribute}: S, or name a declared one: "
                    f"{listed(table.attributes, word='and')}",
                )
        if owner.sort_key == owner.partition_key:
            yield place.problem(
                (*at, "sort_key"),
                f"{quoted(owner.partition_key)} is the partition key already",
                "Sort by another attribute, or leave sort_key out",
            )
    # With an undeclared key attribute, the one that is left over is probably what was meant.
    for attribute in table.attributes if used <= table.attributes.keys() else ():
        if attribute not in used:
            yield place.key_problem(
                (*path, "attributes", attribute),
                f"the attribute {quoted(attribute)} is part of no key",
                "Remove it: DynamoDB wants only key attributes declared, others need no declaration",
            )
    ttl = table.ttl_attribute
    if ttl is not None and table.attributes.get(ttl, "N") != "N":
        yield place.problem(
            (*path, "ttl_attribute"),
            f"{quoted(ttl)} is declared as {table.attributes[ttl]}, and a time to live is a number",
            "Use an attribute of its own, such as expires_at",
        )
    twice = [operation for operation, count in Counter(table.operations).items() if count > 1]
    for operation in twice:
        yield place.problem((*path, "operations"), f"{operation} is listed twice", "Keep it once")


def _index_problems(service: Service, name: str, table: Table, place: Place) -> Iterator[Problem]:
    for index_name, index in table.indexes.items():
        path = ("tables", name, "indexes", index_name)
        if index.partition_key != service.tenant_key and index.partition_key in table.attributes:
            yield place.problem(
                (*path, "partition_key"),
                f"the index is partitioned by {quoted(index.partition_key)}, not by the tenant",
                f"Partition it by {service.tenant_key} and make {index.partition_key} the sort key or its beginning: "
                "else tenants share partitions and can read each other's items",
            )
        given = bool(index.non_key_attributes)
        if index.projection == "INCLUDE" and not given:
            yield place.problem(
                (*path, "projection"),
                "projection INCLUDE says nothing of what to include",
                "Add non_key_attributes: [...], or use KEYS_ONLY or ALL",
            )
        if index.projection != "INCLUDE" and given:
            yield place.problem(
                (*path, "non_key_attributes"),
                f"projection {index.projection} takes no non_key_attributes",
                "Remove them, or use projection: INCLUDE",
            )
        keys = {table.partition_key, table.sort_key, index.partition_key, index.sort_key}
        for position, attribute in enumerate(index.non_key_attributes):
            if attribute in keys:
                yield place.problem(
                    (*path, "non_key_attributes", position),
                    f"{quoted(attribute)} is a key attribute, which every index holds anyway",
                    "Remove it from non_key_attributes",
                )
            if attribute in index.non_key_attributes[:position]:
                yield place.problem(
                    (*path, "non_key_attributes", position), f"{quoted(attribute)} is listed twice", "Keep it once"
                )


def _table_quota_problems(name: str, table: Table, quotas: Quotas, place: Place) -> Iterator[Problem]:
    path = ("tables", name, "indexes")
    if len(table.indexes) > quotas.indexes_per_table:
        yield place.problem(
            path,
            f"{len(table.indexes)} indexes are more than AWS allows for a table ({quotas.indexes_per_table})",
            "Remove indexes, or raise quotas.indexes_per_table once AWS has raised yours",
        )
    projected = sum(len(index.non_key_attributes) for index in table.indexes.values())
    if projected > quotas.projected_attributes_per_table:
        yield place.problem(
            path,
            f"{projected} non_key_attributes in all are more than AWS allows for a table "
            f"({quotas.projected_attributes_per_table})",
            "Project fewer, or use projection: ALL",
        )


def _address_problems(service: Service, place: Place) -> Iterator[Problem]:
    # Terraform addresses join names by underscores: the index `b` of `a` and a table called `a_b_index` would be one.
    owners: dict[str, str] = {}
    for name, table in service.tables.items():
        for parts in ((name,), *((name, index) for index in table.indexes)):
            joined = "_".join((*parts, "index") if len(parts) > 1 else parts)
            said = ".indexes.".join(parts)
            if joined in owners:
                path: Path = ("tables", name) if len(parts) == 1 else ("tables", name, "indexes", parts[1])
                yield place.key_problem(
                    path,
                    f"{said} and {owners[joined]} would both be called {joined} in Terraform",
                    "Rename the one that is not deployed yet",
                )
            owners.setdefault(joined, said)


# ── tiers ────────────────────────────────────────────────────────────────────────────────────────────────────────


def tier_problems(
    tier: Tier, indexes_by_table: IndexesByTable | None, quotas: Quotas | None, place: Place
) -> Iterator[Problem]:
    """Floors, ceilings and quotas of a tier, or of an environment's tier with its overrides."""
    customers = tier.customers
    if customers.max is not None and customers.max < customers.min:
        yield place.problem(
            ("customers", "max"),
            f"{customers.max:,} is below min, which is {customers.min:,} ({place.line(('customers', 'min'))})",
            "Raise max or lower min",
        )
    if indexes_by_table is not None:
        yield from _unknown_indexes(tier, indexes_by_table, place)
    for name, capacity in tier.tables.items():
        yield from _capacity_problems(name, capacity, quotas, place)
    if indexes_by_table is not None and quotas is not None:
        yield from _account_problems(tier, indexes_by_table, quotas, place)


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
        mend = instead(name, unnamed or indexes_by_table)
        yield page.on_key(tables, name, f"there is no table {quoted(name)} in service.tables", mend)
    meant = {closest(name, unnamed or indexes_by_table) for name in unknown}
    for name in unnamed:
        if name not in meant:
            yield page.on_key(
                tables,
                name,
                f"the tier says nothing of the table {name}",
                f"Add {name}: with its billing_mode here, or in a tier that this one extends",
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
            f"{own.min} is a floor, and an on-demand table has none",
            "Remove min, or use billing_mode: PROVISIONED",
        )


def _provisioned_problems(at: Path, own: Bounds, fallback: Bounds, place: Place) -> Iterator[Problem]:
    least = own.min if own.min is not None else fallback.min
    most = own.max if own.max is not None else fallback.max
    if own is fallback:
        for key, value in (("min", least), ("max", most)):
            if value is None:
                yield place.problem(
                    (*at, key),
                    f"`{key}` is missing, and a provisioned table needs a floor and a ceiling",
                    f"Add {key}: to {at[-1]}, in capacity units per second, or use billing_mode: PAY_PER_REQUEST",
                )
    if least is not None and most is not None and most < least:
        table = (*at[:2], at[-1])
        floor_at = (*at, "min") if own.min is not None else (*table, "min")
        ceiling_at = (*at, "max") if own.max is not None else (*table, "max")
        if place.own(floor_at) and not place.own(ceiling_at):
            yield place.problem(
                floor_at,
                f"the floor {least} is above the ceiling {most} ({place.line(ceiling_at)})",
                f"Lower min to {most} or less, or give this tier or environment a higher max too",
            )
            return
        yield place.problem(
            ceiling_at,
            f"the ceiling {most} is below the floor {least} ({place.line(floor_at)})",
            f"Raise max to {least} or more, or lower min",
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
            )


def _account_problems(tier: Tier, indexes_by_table: IndexesByTable, quotas: Quotas, place: Place) -> Iterator[Problem]:
    for side in ("read", "write"):
        total = 0
        for name, capacity in tier.tables.items():
            if capacity.billing_mode == "PAY_PER_REQUEST" or name not in indexes_by_table:
                continue
            own = capacity.read if side == "read" else capacity.write
            total += own.max or 0
            for index_name in indexes_by_table[name]:
                index = capacity.indexes.get(index_name)
                bounds = None if index is None else index.read if side == "read" else index.write
                total += (bounds.max if bounds is not None and bounds.max is not None else own.max) or 0
        if total > quotas.account_units_per_second:
            yield place.problem(
                ("tables",),
                f"the {side} ceilings of all provisioned tables and indexes add up to {total:,}, more than AWS allows "
                f"an account in a region ({quotas.account_units_per_second:,})",
                "Lower max where it is highest, or raise quotas.account_units_per_second once AWS has raised yours",
            )


# ── environments and objectives ──────────────────────────────────────────────────────────────────────────────────


def environment_problems(environment: Environment, place: Place) -> Iterator[Problem]:
    """Contradictions within one environment."""
    twice = [level for level, count in Counter(environment.alarm_levels).items() if count > 1]
    for level in twice:
        yield place.problem(("alarm_levels",), f"{level} is listed twice", "Keep it once")
    path = environment.backend.path if isinstance(environment.backend, LocalBackend) else environment.backend.key
    if ".." in path.split("/") or path.startswith("/"):
        key = "path" if isinstance(environment.backend, LocalBackend) else "key"
        yield place.problem(
            ("backend", key), f"{quoted(path)} leaves the folder it belongs to", "Use a path without .. in it"
        )


def backend_problems(environments: Mapping[str, Environment], place: Place) -> Iterator[Problem]:
    """Two environments that write the same state would destroy each other's resources."""
    owners: dict[tuple[str, ...], str] = {}
    for name, environment in environments.items():
        backend = environment.backend
        state = (
            ("local", backend.path)
            if isinstance(backend, LocalBackend)
            else ("s3", backend.bucket, backend.key, backend.region)
        )
        if state in owners:
            yield place.problem(
                (name, "backend"),
                f"{name} and {owners[state]} would keep their state in the same place, and each destroy the other's "
                "resources",
                "Give each environment its own path or key",
            )
        owners.setdefault(state, name)


def objective_problems(objectives: Objectives, place: Place) -> Iterator[Problem]:
    """Warning before critical, and periods that CloudWatch can evaluate."""
    groups = objectives.thresholds
    for group, model in (
        ("tables", groups.tables),
        ("functions", groups.functions),
        ("api", groups.api),
        ("portal", groups.portal),
    ):
        for name, threshold in model:
            yield from _threshold_problems(name, threshold, ("thresholds", group, name), place)


def _threshold_problems(name: str, threshold: Threshold, path: Path, place: Place) -> Iterator[Problem]:
    warning, critical = threshold.warning, threshold.critical
    if name.endswith("_below"):
        wrong, wanted = critical > warning, "above"
    else:
        wrong, wanted = critical < warning, "below"
    if wrong:
        yield place.problem(
            (*path, "critical"),
            f"critical {critical:g} is {wanted} warning {warning:g}: the alarm that matters would come first",
            "Exchange the two, or correct one",
        )
    period, periods = threshold.period_seconds, threshold.evaluation_periods
    if period not in {10, 30} and period % 60:
        yield place.problem(
            (*path, "period_seconds"),
            f"CloudWatch has no periods of {period} seconds",
            "Use 10, 30 or a multiple of 60",
        )
    if threshold.datapoints > periods:
        yield place.problem(
            (*path, "datapoints"),
            f"{threshold.datapoints} datapoints can't be beyond the level in {periods} evaluation_periods",
            f"Use {periods} or less, or raise evaluation_periods",
        )
    longest_seconds = 86_400  # PutMetricAlarm: EvaluationPeriods x Period is at most one day
    if period * periods > longest_seconds:
        yield place.problem(
            (*path, "evaluation_periods"),
            f"{periods} periods of {period} seconds are longer than the one day that CloudWatch evaluates",
            "Use fewer or shorter periods",
        )
