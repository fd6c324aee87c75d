"""What must be true across keys of `service` and no single key can tell. Each rule gives all its problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.rules.retry_rules import retention_problems
from phase3b.capacity.service.service import Index, Service, Table
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import listed, quoted
from phase3b.errors import Problem


def service_problems(service: Service, quotas: Quotas | None, place: Place) -> Iterator[Problem]:
    """Keys, indexes and names of the tables."""
    for name, table in service.tables.items():
        yield from _key_problems(table, ("tables", name), place)
        yield from _expiry_problems(table, ("tables", name), place)
        yield from _index_problems(service, name, table, place)
        if quotas is not None:
            yield from _table_quota_problems(name, table, quotas, place)
    yield from _address_problems(service, place)
    yield from retention_problems(service, place)
    if quotas is not None and len(service.tables) > quotas.tables_per_region:
        yield place.problem(
            ("tables",),
            f"{len(service.tables):,} tables are more than AWS allows in a region ({quotas.tables_per_region:,})",
            "Remove tables, or raise quotas.tables_per_region once AWS has raised yours",
            code="P3B-QUOTA-EXCEEDED",
        )


def _expiry_problems(table: Table, path: Path, place: Place) -> Iterator[Problem]:
    if table.expires_after_days is not None and table.ttl_attribute is None:
        yield place.problem(
            (*path, "expires_after_days"),
            "nothing of this table expires: it has no ttl_attribute",
            "Name the attribute with the time of expiry, or remove expires_after_days",
            code="P3B-TTL-ATTRIBUTE",
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
                    code="P3B-ATTRIBUTE-UNDECLARED",
                )
        if owner.sort_key == owner.partition_key:
            yield place.problem(
                (*at, "sort_key"),
                f"{quoted(owner.partition_key)} is the partition key already",
                "Sort by another attribute, or leave sort_key out",
                code="P3B-INDEX-KEY",
            )
    # With an undeclared key attribute, the one that is left over is probably what was meant.
    for attribute in table.attributes if used <= table.attributes.keys() else ():
        if attribute not in used:
            yield place.key_problem(
                (*path, "attributes", attribute),
                f"the attribute {quoted(attribute)} is part of no key",
                "Remove it: DynamoDB wants only key attributes declared, others need no declaration",
                code="P3B-ATTRIBUTE-UNUSED",
            )
    ttl = table.ttl_attribute
    if ttl is not None and table.attributes.get(ttl, "N") != "N":
        yield place.problem(
            (*path, "ttl_attribute"),
            f"{quoted(ttl)} is declared as {table.attributes[ttl]}, and a time to live is a number",
            "Use an attribute of its own, such as expires_at",
            code="P3B-TTL-ATTRIBUTE",
        )
    twice = [operation for operation, count in Counter(table.operations).items() if count > 1]
    for operation in twice:
        yield place.problem(
            (*path, "operations"), f"{operation} is listed twice", "Keep it once", code="P3B-VALUE-TWICE"
        )


def _index_problems(service: Service, name: str, table: Table, place: Place) -> Iterator[Problem]:
    for index_name, index in table.indexes.items():
        path = ("tables", name, "indexes", index_name)
        if index.partition_key == service.tenant_key and index.across_tenants is not None:
            yield place.problem(
                (*path, "across_tenants"),
                "the index is partitioned by the tenant, and needs no reason not to be",
                "Remove across_tenants",
                code="P3B-INDEX-TENANT",
            )
        accepted = index.across_tenants is not None
        if index.partition_key != service.tenant_key and index.partition_key in table.attributes and not accepted:
            yield place.problem(
                (*path, "partition_key"),
                f"the index is partitioned by {quoted(index.partition_key)}, not by the tenant",
                f"Partition it by {service.tenant_key} and make {index.partition_key} the sort key or its beginning: "
                "else tenants share partitions and can read each other's items. If that is meant, say why: across_tenants: REASON",
                code="P3B-INDEX-TENANT",
            )
        given = bool(index.non_key_attributes)
        if index.projection == "INCLUDE" and not given:
            yield place.problem(
                (*path, "projection"),
                "projection INCLUDE needs non_key_attributes",
                "Add non_key_attributes: [...], or use KEYS_ONLY or ALL",
                code="P3B-INDEX-PROJECTION",
            )
        if index.projection != "INCLUDE" and given:
            yield place.problem(
                (*path, "non_key_attributes"),
                f"projection {index.projection} takes no non_key_attributes",
                "Remove them, or use projection: INCLUDE",
                code="P3B-INDEX-PROJECTION",
            )
        keys = {table.partition_key, table.sort_key, index.partition_key, index.sort_key}
        for position, attribute in enumerate(index.non_key_attributes):
            if attribute in keys:
                yield place.problem(
                    (*path, "non_key_attributes", position),
                    f"{quoted(attribute)} is a key attribute, which every index holds anyway",
                    "Remove it from non_key_attributes",
                    code="P3B-INDEX-PROJECTION",
                )
            if attribute in index.non_key_attributes[:position]:
                yield place.problem(
                    (*path, "non_key_attributes", position),
                    f"{quoted(attribute)} is listed twice",
                    "Keep it once",
                    code="P3B-VALUE-TWICE",
                )


def _table_quota_problems(name: str, table: Table, quotas: Quotas, place: Place) -> Iterator[Problem]:
    path = ("tables", name, "indexes")
    if len(table.indexes) > quotas.indexes_per_table:
        yield place.problem(
            path,
            f"{len(table.indexes)} indexes are more than AWS allows for a table ({quotas.indexes_per_table})",
            "Remove indexes, or raise quotas.indexes_per_table once AWS has raised yours",
            code="P3B-QUOTA-EXCEEDED",
        )
    projected = sum(len(index.non_key_attributes) for index in table.indexes.values())
    if projected > quotas.projected_attributes_per_table:
        yield place.problem(
            path,
            f"{projected} non_key_attributes in all are more than AWS allows for a table "
            f"({quotas.projected_attributes_per_table})",
            "Project fewer, or use projection: ALL",
            code="P3B-QUOTA-EXCEEDED",
        )


def _address_problems(service: Service, place: Place) -> Iterator[Problem]:
    # Terraform addresses join names by underscores: the index `b` of `a` and a table called `a_b_index` would be one.
    owners: dict[str, str] = {}
    for name, table in service.tables.items():
        for parts in ((name,), *((name, index) for index in table.indexes)):
            joined = "_".join((*parts, "index") if len(parts) > 1 else parts)
            sentence = ".indexes.".join(parts)
            if joined in owners:
                path: Path = ("tables", name) if len(parts) == 1 else ("tables", name, "indexes", parts[1])
                yield place.key_problem(
                    path,
                    f"{sentence} and {owners[joined]} would both be named {joined} in Terraform",
                    "Rename the one that is not deployed yet",
                    code="P3B-NAME-COLLISION",
                )
            owners.setdefault(joined, sentence)
