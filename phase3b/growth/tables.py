"""Tables and their indexes: added with all that validation asks for, removed with all that names them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from phase3b.capacity.edit.text_edit import Path as KeyPath
from phase3b.capacity.edit.written import InLine, Value
from phase3b.capacity.text.text_form import LONGEST_NAME, NAME
from phase3b.errors import bad_input
from phase3b.growth.draft import ASSUMED, Draft
from phase3b.growth.names import known, refuse_new, words
from phase3b.growth.references import Reference, advice_places, drop_all, refuse_referred, switch_places, tier_places
from phase3b.growth.sizes import sizes
from phase3b.quick_dataclass import dataclass

Bounds = tuple[int, int]


@dataclass(frozen=True, slots=True)
class NewTable:
    """What is given of a table; None and empty are what sizes.json and the name say."""

    name: str
    partition_key: str
    sort_key: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    ttl: str | None = None
    stream: str | None = None
    read: Bounds | None = None
    write: Bounds | None = None
    description: str | None = None
    operations: Sequence[str] = ()
    serves: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class NewIndex:
    """What is given of an index."""

    table: str
    name: str
    partition_key: str | None = None
    sort_key: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    projection: str = "ALL"
    include: Sequence[str] = ()
    serves: Sequence[str] = ()
    across_tenants: str | None = None


def add_table(draft: Draft, new: NewTable) -> None:
    """A table, and its capacity in the tiers that the others extend.

    Raises:
        Phase3bError: the name can't be used.
    """
    refuse_new("table", new.name, draft.capacity.service.tables, NAME, LONGEST_NAME)
    keys = [new.partition_key, *([new.sort_key] if new.sort_key else [])]
    table: dict[str, Value] = {
        "description": new.description or words(new.name),
        "attributes": _declared(keys, new.attributes),
        "partition_key": new.partition_key,
    }
    if new.sort_key:
        table["sort_key"] = new.sort_key
    table["serves"] = list(new.serves) or [
        f"an item by its {new.partition_key}" + (f" and {new.sort_key}" if new.sort_key else "")
    ]
    if new.ttl:
        table["ttl_attribute"] = new.ttl
    if new.stream:
        table["stream"] = new.stream
    table["operations"] = list(new.operations or sizes()["operations"]["sorted" if new.sort_key else "keyed"])
    draft.edit.put(("service", "tables", new.name), table)
    for tier in draft.roots():
        draft.edit.put(("tiers", tier, "tables", new.name), _capacity(new))
    if not new.ttl:
        draft.notes.append(
            "its items never expire, which the policy P3B_TABLE_TTL refuses: name the attribute with --ttl, or except the table"
        )


def _capacity(new: NewTable) -> dict[str, Value]:
    if new.read is None or new.write is None:
        return {"billing_mode": "PAY_PER_REQUEST"}
    read, write = (InLine(min=least, max=most) for least, most in (new.read, new.write))
    return {"billing_mode": "PROVISIONED", "read": read, "write": write}


def _declared(keys: Sequence[str], types: Mapping[str, str]) -> dict[str, Value]:
    """The attributes of keys with their types, S where none is given; one that is no key is left for validation to refuse."""
    return {**{key: types.get(key, "S") for key in keys}, **types}


def add_index(draft: Draft, new: NewIndex) -> None:
    """An index of a table; it has the capacity of its table.

    Raises:
        Phase3bError: no such table, or the name can't be used.
    """
    known("table", [new.table], draft.capacity.service.tables)
    table = draft.capacity.service.tables[new.table]
    refuse_new("index", new.name, table.indexes, NAME, LONGEST_NAME)
    at = ("service", "tables", new.table)
    partition = new.partition_key or draft.capacity.service.tenant_key
    keys = [partition, *([new.sort_key] if new.sort_key else [])]
    for attribute, kind in _declared(keys, new.attributes).items():
        there = table.attributes.get(attribute)
        if there is None:
            draft.edit.put((*at, "attributes", attribute), kind)
        elif attribute in new.attributes and there != kind:
            what = f"{attribute} is declared as {there} in service.tables.{new.table}, not as {kind}"
            raise bad_input(what, f"Leave --attribute out, or give {attribute}={there}", code="P3B-INDEX-KEY")
    index: dict[str, Value] = {"partition_key": partition}
    if new.sort_key:
        index["sort_key"] = new.sort_key
    by = f" by {new.sort_key}" if new.sort_key else ""
    index["serves"] = list(new.serves) or [f"items of one {partition}{by}"]
    index["projection"] = "INCLUDE" if new.include else new.projection
    if new.include:
        index["non_key_attributes"] = list(new.include)
    if new.across_tenants is not None:
        index["across_tenants"] = new.across_tenants
    draft.edit.put((*at, "indexes", new.name), index)


def remove_tables(draft: Draft, names: Sequence[str], *, with_grants: bool) -> None:
    """Tables with their capacity, overrides and assumptions.

    Raises:
        Phase3bError: one is not there, or functions use it.
    """
    tables = known("table", names, draft.capacity.service.tables)
    refuse_referred(draft, () if with_grants else (each for name in tables for each in _uses(draft, name)))
    for name in tables:
        for function in draft.keys(("service", "functions")):
            for part in ("tables", "indexes", "streams"):
                draft.drop(("service", "functions", function, part, name), keep=3)
            drop_all(draft, switch_places(draft, "streams", {f"{function}.{name}"}))
        drop_all(draft, tier_places(draft, "tables", name))
        drop_all(draft, advice_places(draft, "tables", name))
        if name in draft.keys((*ASSUMED, "tables")):
            draft.edit.cut((*ASSUMED, "tables", name), keep_empty=True)
        for consumed in _consuming_routes(draft, name):
            draft.edit.cut(consumed, keep_empty=True)
        _refuse_last(draft, "table", ("service", "tables"))
        draft.edit.cut(("service", "tables", name))


def _consuming_routes(draft: Draft, table: str) -> list[KeyPath]:
    """Where assumptions have what requests of routes consume of a table."""
    routes: KeyPath = (*ASSUMED, "routes")
    places = [(*routes, name, "tables") for name in draft.keys(routes)]
    return [(*at, table) for at in places if table in draft.keys(at)]


def _refuse_last(draft: Draft, kind: str, at: tuple[str, ...]) -> None:
    if len(draft.keys(at)) == 1:
        raise bad_input(
            f"{draft.keys(at)[0]} is the only {kind}, and a service has at least one",
            f"Add another {kind} before: phase3b add {kind} NAME",
            code="P3B-REMOVE-LAST",
        )


def _uses(draft: Draft, table: str) -> Iterator[Reference]:
    for function, its in draft.capacity.service.functions.items():
        for part, given in (("tables", its.tables), ("indexes", its.indexes), ("streams", its.streams)):
            if table in given:
                yield Reference(
                    f"the table {table}",
                    f"service.functions.{function}.{part}.{table}",
                    f"Remove the function ({function}) first, or give --with-grants once its code does not use the table"
                    " any more",
                )


def remove_index(draft: Draft, table: str, names: Sequence[str], *, with_grants: bool) -> None:
    """Indexes of a table, with the attributes that only they have as keys.

    Raises:
        Phase3bError: the table or one of them is not there, or functions query it.
    """
    known("table", [table], draft.capacity.service.tables)
    its = draft.capacity.service.tables[table]
    indexes = known("index", names, its.indexes, of=f" of {table}")
    users = [
        (function, index)
        for function, each in draft.capacity.service.functions.items()
        for index in each.indexes.get(table, ())
        if index in indexes
    ]
    if not with_grants:
        refuse_referred(
            draft,
            (
                Reference(
                    f"the index {index} of {table}",
                    f"service.functions.{function}.indexes.{table}",
                    f"Give --with-grants once the code of {function} does not query it any more",
                )
                for function, index in users
            ),
        )
    for function, index in users:
        at = ("service", "functions", function, "indexes", table)
        granted = draft.at(at)
        names_left = [each for each in granted if each != index] if isinstance(granted, tuple) else []
        if names_left:
            draft.edit.set(at, [str(each) for each in names_left])
        else:
            draft.drop(at, keep=3)
    for index in indexes:
        for place in tier_places(draft, "tables", table):
            if index in draft.keys((*place, "indexes")):
                draft.drop((*place, "indexes", index), keep=len(place))
        if index in draft.keys((*ASSUMED, "tables", table, "indexes")):
            draft.drop((*ASSUMED, "tables", table, "indexes", index), keep=4)
        for consumed in _consuming_routes(draft, table):
            draft.drop((*consumed, "indexes", index), keep=len(consumed))
        draft.drop(("service", "tables", table, "indexes", index), keep=3)
    left = [each for name, each in its.indexes.items() if name not in indexes]
    used = {its.partition_key, its.sort_key, *(key for each in left for key in (each.partition_key, each.sort_key))}
    for attribute in its.attributes:
        if attribute not in used:
            draft.edit.cut(("service", "tables", table, "attributes", attribute))
