"""What consumers hold of a resource besides its address and its name.

Keys, indexes, time to live, stages, and every argument that may not become less silently (phase3b/change/guard/losses/kept.py). Each is a line of text at a path, `aws_dynamodb_table.webhooks/sort_key`: "record_id (S)"; what differs by tier has the tier
behind it. The list of a release is compared with that of the next build; Terraform would carry out a difference in every
consumer's account, and what is said of it are the words in which the guard would refuse it there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Final

from phase3b.change.guard.losses.kept import KEPT
from phase3b.change.guard.losses.lessened import LESSENED
from phase3b.change.guard.losses.loss import Change, losses, routes_of
from phase3b.change.guard.refusals.table_protection import index_deleted, index_rebuilt
from phase3b.change.guard.refusals.time_to_live import DELETES, NewTimeToLive
from phase3b.errors import Problem
from phase3b.files.json_file import parse_json
from phase3b.naming import kebab
from phase3b.plan.apis.records import RestStage, WebSocketStage
from phase3b.plan.plan import Plan
from phase3b.plan.records import Record
from phase3b.plan.tables.records import DynamodbTable, TableIndex

Contract = Mapping[str, str]
KEYS: Final = frozenset({"partition_key", "sort_key"})
INDEX: Final = "index"
TTL: Final = "ttl_attribute"
STAGE: Final = "name"
_TABLE: Final = "aws_dynamodb_table"
# ADDRESS/PART, with (TIER) behind it where tiers differ.
_PATH: Final = re.compile(r"^(.+?)(?: \(([a-z0-9_]+)\))?$")


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """What a consumer will see of an upgrade to a version, for the notes of it."""

    since: str
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Breach:
    """A difference that would be felt.

    `final` is one that nobody may allow, as data would be gone; `gone` an index that is no more.
    """

    path: str
    seen: str
    fix: str
    final: bool = False
    gone: bool = False

    def problem(self, version: str) -> Problem:
        """As a refusal of the build."""
        # A problem ends its sentences by itself.
        way = self.fix.rstrip(".") if self.final else f"{self.fix} If this is intended: --allow '{self.path}'"
        return Problem(
            f"{self.path} is not as it was released in {version}: {self.seen.rstrip('.')}",
            way,
            code="P3B-MODULE-CONTRACT",
        )


def contract(plans: Mapping[str, Plan]) -> dict[str, str]:
    """The contract of a module, given its plan in each tier."""
    by_tier = {tier: dict(_lines(plan)) for tier, plan in plans.items()}
    made: dict[str, str] = {}
    for path in sorted({path for lines in by_tier.values() for path in lines}):
        texts = {tier: lines.get(path) for tier, lines in by_tier.items()}
        alike = len(set(texts.values())) == 1
        made |= {path if alike else f"{path} ({tier})": text for tier, text in texts.items() if text is not None}
    return made


def breaches(before: Contract, after: Contract) -> tuple[Breach, ...]:
    """What differs and would be felt; of a resource that is gone nothing is said here."""
    found: dict[Breach, None] = {}
    for tier in sorted({"", *_tiers(before), *_tiers(after)}):
        old, new = _resources(before, tier), _resources(after, tier)
        for resource, parts in old.items():
            if resource in new:
                now = new[resource]
                found |= dict.fromkeys(
                    (*_of_table(resource, parts, now), *_of_stage(resource, parts, now), *_less(resource, parts, now))
                )
    return tuple(sorted(found, key=lambda each: each.path))


def _of_table(resource: str, before: Contract, after: Contract) -> Iterator[Breach]:
    if not resource.startswith(f"{_TABLE}."):
        return
    name = _name(resource)
    for key in sorted(KEYS):
        if before.get(key) != after.get(key):
            seen = f"{_change(before, after, key)}. A table's keys and their types can't change: an upgrade would replace it. "
            yield Breach(f"{resource}/{key}", f"{seen}{KEPT[_TABLE].loss}", "Make a new table beside it.", final=True)
    was, becomes = before.get(TTL), after.get(TTL)
    # What no longer expires is kept, and nobody loses it.
    if becomes is not None and becomes != was:
        new = NewTimeToLive(name, becomes, was)
        yield Breach(f"{resource}/{TTL}", f"{new.what} {DELETES}.", "Leave ttl_attribute as it was.")
    for path, text in before.items():
        index = path.removeprefix(f"{INDEX}/")
        if index == path or after.get(path) == text:
            continue
        if path not in after:
            seen = f"{index_deleted(index, name)} Queries on it fail."
            yield Breach(f"{resource}/{path}", seen, "Bring it back.", gone=True)
        else:
            seen = f"{text} becomes {after[path]}. {index_rebuilt(index, name, ['definition'])} Queries on it fail until it is filled."
            yield Breach(f"{resource}/{path}", seen, "Give the new one another name.")


def _of_stage(resource: str, before: Contract, after: Contract) -> Iterator[Breach]:
    kind = KEPT[resource.split(".", 1)[0]]
    if STAGE in before and before[STAGE] != after.get(STAGE):
        yield Breach(
            f"{resource}/{STAGE}", f"The {kind.noun} {_change(before, after, STAGE)}. {kind.loss}", "Restore it."
        )


def _less(resource: str, before: Contract, after: Contract) -> Iterator[Breach]:
    kind = resource.split(".", 1)[0]
    arguments = [each.argument for each in LESSENED if each.type == kind]
    changed = {
        each: (_value(before[each]), _value(after[each])) for each in arguments if each in before and each in after
    }
    for refusal in losses((Change(resource, kind, _name(resource), changed=changed),)):
        yield Breach(refusal.address, f"{refusal.what} {refusal.why}", refusal.fix)


def _change(before: Contract, after: Contract, part: str) -> str:
    return f"{before.get(part, 'none')} becomes {after.get(part, 'none')}"


def _name(resource: str) -> str:
    return kebab(resource.split(".", 1)[1])


def _tiers(lines: Contract) -> set[str]:
    return {found[2] for path in lines if (found := _PATH.match(path)) and found[2]}


def _resources(lines: Contract, tier: str) -> dict[str, dict[str, str]]:
    """What a tier has, by resource and part; of no tier, what all have alike."""
    found: dict[str, dict[str, str]] = {}
    for path, text in lines.items():
        match = _PATH.match(path)
        if match and match[2] in (None, tier):
            resource, _, part = match[1].partition("/")
            found.setdefault(resource, {})[part] = text
    return found


def _lines(plan: Plan) -> Iterator[tuple[str, str]]:
    for record in plan.records:
        for part, text in (*_definition(record), *_arguments(record)):
            yield f"{record.address}/{part}", text


def _definition(record: Record) -> Iterator[tuple[str, str]]:
    match record:
        case DynamodbTable():
            yield from _table(record)
        case RestStage() | WebSocketStage():
            yield STAGE, record.name
        case _:
            pass


def _arguments(record: Record) -> Iterator[tuple[str, str]]:
    """Every argument of the list that capacity.yaml can change."""
    for each in LESSENED:
        # Of two records of one type only one may have it: a queue's mapping and a stream's.
        if each.type == record.address.type and each.record_name is not None and hasattr(record, each.record_name):
            value = getattr(record, each.record_name)
            if each.argument == "body":
                value = sorted(routes_of(value))
            yield each.argument, json.dumps(value, default=asdict)


def _value(text: str) -> object:
    """What was written, as `losses` reads it: of an API its routes, as a document that has nothing else."""
    value = parse_json(text, "a line of the list of releases", "Take the list from the repository's history").value
    if not isinstance(value, list):
        return value
    paths: dict[str, dict[str, object]] = {}
    for route in value:
        method, _, path = str(route).partition(" ")
        paths.setdefault(path, {})[method.lower()] = {}
    return json.dumps({"paths": paths})


def _table(table: DynamodbTable) -> Iterator[tuple[str, str]]:
    types = dict(table.attributes)
    yield "partition_key", _typed(table.partition_key, types)
    if table.sort_key is not None:
        yield "sort_key", _typed(table.sort_key, types)
    if table.ttl_attribute is not None:
        yield TTL, table.ttl_attribute
    for index in table.indexes:
        yield f"{INDEX}/{index.name}", _index(index, types)


def _index(index: TableIndex, types: Mapping[str, str]) -> str:
    keys = ", ".join(_typed(key, types) for key in (index.partition_key, index.sort_key) if key is not None)
    # The order of projected attributes means nothing to AWS.
    return f"{keys}: {' '.join([index.projection, *sorted(index.non_key_attributes)])}"


def _typed(key: str, types: Mapping[str, str]) -> str:
    return f"{key} ({types[key]})"
