"""What of the priority list of the operations guide is in place: derived from the file and from what tuning has measured."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Literal, assert_never, cast

from phase3b.capacity.deployment import Deployment
from phase3b.operations.triggers.judged import What
from phase3b.quick_dataclass import dataclass

LIST: Final = Path(__file__).with_name("priorities.json")
By = Literal[
    "memory", "connections", "api_cache", "indexes", "memory_cache", "batches", "elasticache", "regions", "provisioned"
]
Place = Literal["in place", "in part", "not in place", "not known"]
Judged = tuple[Place, str]
BATCHING: Final = frozenset({"BatchGetItem", "BatchWriteItem", "TransactWriteItems", "TransactGetItems"})


@dataclass(frozen=True, slots=True)
class Tuned:
    """What `phase3b tune` has kept: functions whose memory was measured; functions by whether they make clients again."""

    memory: frozenset[str]
    reuses: Mapping[str, bool]


@dataclass(frozen=True, slots=True)
class Priority:
    """One item of the list; `helps` are the triggers that it helps against, `key` and `command` do it."""

    effort: str
    item: str
    state: Place
    text: str
    helps: tuple[What, ...]
    key: str
    command: str


def priorities(
    deployment: Deployment, regions: Collection[str], tuned: Tuned, file_option: str
) -> tuple[Priority, ...]:
    """Every item in the guide's order. `regions` are those of all environments of the file."""
    every = json.loads(LIST.read_bytes())["items"]
    return tuple(_priority(each, deployment, regions, tuned, file_option) for each in every)


def _priority(
    item: Mapping[str, Any], deployment: Deployment, regions: Collection[str], tuned: Tuned, file_option: str
) -> Priority:
    state, text = _judged(cast("By", item["by"]), deployment, regions, tuned)
    command = item["command"].replace(" ENV", f" {deployment.name}")
    if command and not command.endswith("--help"):
        command += file_option
    key = item["key"].replace("TIER", deployment.tier_name)
    return Priority(item["effort"], item["item"], state, text, tuple(item["helps"]), key, command)


def _judged(by: By, deployment: Deployment, regions: Collection[str], tuned: Tuned) -> Judged:  # noqa: PLR0911  a case an item
    functions = [each.name for each in deployment.functions]
    match by:
        case "memory":
            return _of(functions, tuned.memory, "memory was measured", "memory was measured of no function")
        case "connections":
            good = {name for name, reuses in tuned.reuses.items() if reuses}
            if not tuned.reuses:
                return "not known", "DynamoDB has no pool: clients are to be made once; nobody has counted them here"
            return _of(
                functions, good, "clients are made once and keep their connections", "no function keeps its clients"
            )
        case "api_cache":
            api = deployment.api
            if api is None:
                return "not known", "there is no API"
            size = None if api.capacity.cache is None else api.capacity.cache.size_gb
            return ("not in place", "the tier has no cache") if size is None else ("in place", f"a cache of {size} GB")
        case "indexes":
            return _indexes(deployment)
        case "memory_cache":
            found = [
                f"{each.name}.{key}"
                for each in deployment.functions
                for key in each.definition.settings
                if "cache" in key
            ]
            if found:
                return "in part", f"functions with settings of a cache: {', '.join(found)}"
            return (
                "not known",
                "no setting of a function names a cache; what their code keeps nobody can see in the file",
            )
        case "batches":
            batching = {
                each.name
                for each in deployment.functions
                if each.consumes or each.definition.streams or BATCHING & {op for ops in each.definition.tables.values() for op in ops}
            }  # fmt: skip
            return _of(functions, batching, "reads or writes in batches", "no function may call DynamoDB in batches")
        case "elasticache":
            return (
                "not in place",
                "phase3b makes no cache of ElastiCache: it would be an extension of your own",
            )
        case "regions":
            if len(set(regions)) > 1:
                return (
                    "in part",
                    f"environments in {', '.join(sorted(set(regions)))}; no table is replicated between them",
                )
            return "not in place", f"every environment is in {deployment.environment.region}"
        case "provisioned":
            kept = {each.name for each in deployment.functions if each.capacity.provisioned_concurrency}
            return _of(functions, kept, "concurrency is provisioned", "no function has provisioned concurrency")
        case _:
            assert_never(by)


def _of(every: Collection[str], good: Collection[str], says: str, none: str) -> Judged:
    having = [name for name in every if name in good]
    if not having:
        return "not in place", none
    if len(having) == len(every):
        return "in place", f"{says} of every function" if says.endswith("measured") else f"every function: {says}"
    return "in part", f"{', '.join(having)}: {says}; not {', '.join(name for name in every if name not in good)}"


def _indexes(deployment: Deployment) -> Judged:
    """A function that may scan a table reads all of it, where an index would find a few items."""
    scans = list(_scanned(deployment))
    count = sum(len(each.indexes) for each in deployment.tables)
    if scans:
        return "not in place", f"tables are scanned: {', '.join(scans)}"
    return "in place", f"{count} indexes, and no function may scan a table"


def _scanned(deployment: Deployment) -> Iterator[str]:
    for function in deployment.functions:
        for table, operations in function.definition.tables.items():
            if "Scan" in operations:
                yield f"{table} by {function.name}"
