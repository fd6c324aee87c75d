"""Functions: added with their size and a folder of source, removed with their routes and queues."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any

from phase3b.capacity.edit.written import Value
from phase3b.capacity.text.problem_text import quoted
from phase3b.capacity.text.text_form import LONGEST_NAME, NAME, SOURCE_FOLDER
from phase3b.errors import bad_input
from phase3b.growth.draft import ASSUMED, Draft
from phase3b.growth.names import known, refuse_new, words
from phase3b.growth.queues import remove_queues
from phase3b.growth.references import (
    Reference,
    advice_places,
    drop_all,
    objective_places,
    refuse_referred,
    switch_places,
    tier_places,
)
from phase3b.growth.routes import cut_routes
from phase3b.growth.sizes import sizes
from phase3b.growth.skeleton import write_function
from phase3b.quick_dataclass import dataclass

# What says that a reserved concurrency does not fit beside the others.
NO_ROOM = frozenset({"P3B-FUNCTION-CONCURRENCY", "P3B-ACCOUNT-QUOTA"})
EXCEPTIONS = "policies/exceptions.yaml"


@dataclass(frozen=True, slots=True)
class NewFunction:
    """What is given of a function; None and empty are what sizes.json and the name say."""

    name: str
    description: str | None = None
    memory_mb: int | None = None
    timeout_seconds: int | None = None
    concurrency: int | None = None
    tables: Mapping[str, Sequence[str]] = field(default_factory=dict)
    indexes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    queues: Sequence[str] = ()
    source: str | None = None
    image: str | None = None
    tag_accepted: str | None = None


def add_function(draft: Draft, new: NewFunction) -> None:
    """A function, its size in the tiers that the others extend, its source and a test of it.

    Raises:
        Phase3bError: the name can't be used, or what it is granted is not there.
    """
    service = draft.capacity.service
    refuse_new("function", new.name, service.functions, NAME, LONGEST_NAME)
    known("table", [*new.tables, *new.indexes], service.tables)
    for table, names in new.indexes.items():
        known("index", names, service.tables[table].indexes, of=f" of {table}")
    known("queue", new.queues, service.queues)
    entry: dict[str, Value] = {"description": new.description or words(new.name)}
    if new.source is not None:
        if re.fullmatch(SOURCE_FOLDER.pattern, new.source) is None:
            what = f"{quoted(new.source)} is not a folder that a function's source can have"
            raise bad_input(what, f"Use {SOURCE_FOLDER.words}", code="P3B-VALUE-FORM")
        entry["source"] = new.source
    if new.tables:
        entry["tables"] = {table: list(actions) for table, actions in new.tables.items()}
    if new.indexes:
        entry["indexes"] = {table: list(names) for table, names in new.indexes.items()}
    if new.queues:
        entry["queues"] = list(new.queues)
    if new.image is not None:
        image: dict[str, Value] = {"uri": new.image}
        if new.tag_accepted is not None:
            image["tag_accepted"] = new.tag_accepted
        entry["image"] = image
    draft.edit.put(("service", "functions", new.name), entry)
    default: Mapping[str, Any] = sizes()["function"]
    size: dict[str, Value] = {
        "memory_mb": new.memory_mb or default["memory_mb"],
        "timeout_seconds": new.timeout_seconds or default["timeout_seconds"],
    }
    size["reserved_concurrency"] = default["reserved_concurrency"] if new.concurrency is None else new.concurrency
    for tier in draft.roots():
        draft.edit.put(("tiers", tier, "functions", new.name), size)
    if new.image is None:
        write_function(draft, new.name, str(entry["description"]))
    else:
        draft.notes.append(
            f"{new.name} is what its image does: nothing is packed, and phase3b local up does not run it; its role, sizes, alarms and "
            "grants are made as for any other"
        )
    if new.concurrency is None and NO_ROOM & {each.code for each in draft.problems()}:
        for tier in draft.roots():
            draft.edit.cut(("tiers", tier, "functions", new.name, "reserved_concurrency"))
        draft.notes.append(
            "the account has no concurrency left to reserve: lower reserved_concurrency of others, or raise "
            "quotas.concurrent_executions once AWS has raised yours"
        )
    if (draft.source.parent / EXCEPTIONS).is_file():
        draft.notes.append(
            f"{EXCEPTIONS} names functions by address: where it excepts the others, add aws_lambda_function.{new.name}"
        )


def remove_functions(draft: Draft, names: Sequence[str], *, with_routes: bool, with_queues: bool) -> None:
    """Functions with their sizes, overrides, assumptions and thresholds.

    Raises:
        Phase3bError: one is not there, or routes, queues or the API need it.
    """
    functions = known("function", names, draft.capacity.service.functions)
    refuse_referred(
        draft,
        (each for name in functions for each in _uses(draft, name, with_routes=with_routes, with_queues=with_queues)),
    )
    queues = [
        name
        for name, queue in draft.capacity.service.queues.items()
        if queue.consumer is not None and queue.consumer.function in functions
    ]
    cut_routes(draft, [n for n, each in enumerate(draft.capacity.service.routes) if each.function in functions])
    for name in functions:
        drop_all(draft, tier_places(draft, "functions", name))
        drop_all(draft, advice_places(draft, "functions", name))
        schedules = {f"{name}.{schedule}" for schedule in draft.capacity.service.functions[name].schedules}
        drop_all(draft, switch_places(draft, "schedules", schedules))
        streams = {f"{name}.{table}" for table in draft.capacity.service.functions[name].streams}
        drop_all(draft, switch_places(draft, "streams", streams))
        drop_all(draft, objective_places(draft, "thresholds", "functions", "of", name))
        drop_all(draft, [("environments", each, "layers", name) for each in draft.keys(("environments",))])
        if name in draft.keys((*ASSUMED, "functions")):
            draft.edit.cut((*ASSUMED, "functions", name), keep_empty=True)
        draft.drop(("service", "functions", name), keep=1)
        folder = draft.tree / name
        if folder.is_dir():
            draft.notes.append(f"{folder} and its tests stay; nothing packs them any more")
    if queues:
        remove_queues(draft, queues, with_grants=False)


def _uses(draft: Draft, name: str, *, with_routes: bool, with_queues: bool) -> Iterator[Reference]:
    service = draft.capacity.service
    what = f"the function {name}"
    for position, route in enumerate(service.routes):
        if route.function == name and not with_routes:
            yield Reference(
                what,
                f"service.routes[{position}].function",
                f"It answers {route.method} {route.path}: give --with-routes to remove its routes too",
            )
    for queue, its in service.queues.items():
        if its.consumer is not None and its.consumer.function == name and not with_queues:
            yield Reference(
                what,
                f"service.queues.{queue}.consumer.function",
                f"It consumes {queue}: give --with-queues to remove its queues too, or name another consumer",
            )
    if service.api is not None:
        for at, caller in (("authorizer", service.api.authorizer), ("websocket", service.api.websocket)):
            if caller is not None and caller.function == name:
                yield Reference(what, f"service.api.{at}.function", "Name another function there first")
