"""What consumers hold of a resource besides its address and its name: keys, indexes, time to live, streams, stages.

Each is a line of text at a path, `aws_dynamodb_table.webhooks/sort_key`: "record_id (S)". The list of a release is
compared with that of the next build; Terraform would carry out a difference in every consumer's account.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from phase3b.api_records import RestStage, WebSocketStage
from phase3b.errors import Problem
from phase3b.plan import Plan
from phase3b.records import DynamodbTable, TableIndex

Contract = Mapping[str, str]
KEYS: Final = frozenset({"partition_key", "sort_key"})
INDEX: Final = "index"
TTL: Final = "ttl_attribute"


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
        way = self.fix if self.final else f"{self.fix}; if it is meant: --allow '{self.path}'"
        return Problem(f"{self.path} is not as it was released in {version}: {self.seen}", way)


def contract(plan: Plan) -> dict[str, str]:
    """The contract of a plan."""
    return dict(sorted(_lines(plan)))


def breaches(before: Contract, after: Contract, addresses: Mapping[str, str]) -> tuple[Breach, ...]:
    """What differs and would be felt; of a resource that is gone nothing is said here."""
    return tuple(
        _breach(path, before.get(path), after.get(path))
        for path in sorted({*before, *after})
        if path.split("/", 1)[0] in addresses and _felt(path, before, after)
    )


def _felt(path: str, before: Contract, after: Contract) -> bool:
    if before.get(path) == after.get(path):
        return False
    resource, part = path.split("/", 1)
    known = any(each.split("/", 1)[0] == resource for each in before)
    if path not in before:
        # Of a new resource, or an index or a stream more, nobody holds anything; of what expires now, everybody.
        return known and part in (*KEYS, TTL)
    # What no longer expires is kept, and nobody loses it.
    return not (part == TTL and path not in after)


def _breach(path: str, was: str | None, becomes: str | None) -> Breach:
    part, change = path.split("/")[1], f"{was or 'none'} becomes {becomes or 'none'}"
    if part in KEYS:
        seen = f"{change}. A table's keys and their types can't change: an upgrade would replace the table, and every "
        return Breach(path, f"{seen}item in it is gone", "Make a new table beside it", final=True)
    if part == INDEX and becomes is None:
        seen = f"{was} is gone. An upgrade deletes it, and queries on it fail"
        return Breach(path, seen, "Bring it back", gone=True)
    if part == INDEX:
        seen = f"{change}. An upgrade deletes it and builds it again, and queries on it fail until it is filled"
        return Breach(path, seen, "Give the new one another name")
    if part == TTL:
        seen = f"{change}. After an upgrade DynamoDB deletes every item whose time in {becomes} has passed"
        return Breach(path, seen, "Restore it")
    if part == "stream":
        seen = f"{change}. An upgrade ends the stream, and what is in it and was not read is lost"
        return Breach(path, seen, "Restore it")
    seen = f"{change}. It is part of the URL that customers call, and the old one answers no more"
    return Breach(path, seen, "Restore it")


def _lines(plan: Plan) -> Iterator[tuple[str, str]]:
    for record in plan.records:
        match record:
            case DynamodbTable():
                yield from ((f"{record.address}/{part}", text) for part, text in _table(record))
            case RestStage() | WebSocketStage():
                yield f"{record.address}/name", record.name
            case _:
                pass


def _table(table: DynamodbTable) -> Iterator[tuple[str, str]]:
    types = dict(table.attributes)
    yield "partition_key", _typed(table.partition_key, types)
    if table.sort_key is not None:
        yield "sort_key", _typed(table.sort_key, types)
    if table.ttl_attribute is not None:
        yield TTL, table.ttl_attribute
    if table.stream is not None:
        yield "stream", table.stream
    for index in table.indexes:
        yield f"{INDEX}/{index.name}", _index(index, types)


def _index(index: TableIndex, types: Mapping[str, str]) -> str:
    keys = ", ".join(_typed(key, types) for key in (index.partition_key, index.sort_key) if key is not None)
    # The order of projected attributes means nothing to AWS.
    return f"{keys}: {' '.join([index.projection, *sorted(index.non_key_attributes)])}"


def _typed(key: str, types: Mapping[str, str]) -> str:
    return f"{key} ({types[key]})"
