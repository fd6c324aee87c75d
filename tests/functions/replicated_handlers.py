"""Two regions: a set of handlers in each, over an engine of its own, and replication between them that a test moves by hand.

Source of what replication does: "How DynamoDB global tables work" in the Amazon DynamoDB Developer Guide. Each item is replicated by
itself, in any order among items; of two writes to an item the later one stays, in both regions; a region's stream tells of what
changes in it, whoever wrote it.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import sys
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from botocore.awsrequest import AWSPreparedRequest
from moto.core.botocore_stubber import BotocoreStubber
from service_deployment import DEPLOYMENT, NAMES
from service_event import ACCOUNT_ID, keys_of

from phase3b.local.dynamodb import engine_tables, ministack_parts
from phase3b.local.dynamodb.conflicts import touched
from phase3b.local.dynamodb.data_plane import OF_ITEMS, TABLES
from phase3b.local.dynamodb.ministack_engine import MinistackEngine
from phase3b.plan.functions.planned import SCOPES_VARIABLE, function_environment

REGIONS = ("us-east-1", "us-west-2")
# A table of each region's own: `regional` in service.yaml.
REGIONAL = frozenset({"connections"})
Key = tuple[str, str]
Item = dict[str, Any]


class RegionLostError(BaseException):
    """The process ends where it is: no answer, and nothing that it could still do."""


class Change(NamedTuple):
    """A write on its way to the other region; `item` is None where it was deleted."""

    at: int
    table: str
    key: Key
    item: Item | None


@dataclass
class Region:
    """One of the two, with what is loaded in it."""

    name: str
    number: int
    engine: MinistackEngine
    values: dict[str, str] = field(default_factory=dict)
    modules: dict[str, dict[str, ModuleType]] = field(default_factory=dict)
    streams: dict[str, list[Item]] = field(default_factory=dict)
    # When each item was written last, in both regions' order.
    written: dict[tuple[str, Key], int] = field(default_factory=dict)
    # What the other region has not got.
    leaving: deque[Change] = field(default_factory=deque)

    def shared(self, function: str, module: str) -> ModuleType:
        """A module of a function, as it is loaded in this region."""
        return self.modules[function][module]

    def items(self, table: str) -> list[Item]:
        """What is stored of a table."""
        with ministack_parts.scope(ACCOUNT_ID, self.name):
            found = ministack_parts.table(NAMES.table(table))
            assert found is not None
            return [item for items in found["items"].values() for item in items.values()]

    def take_stream(self, table: str) -> list[Item]:
        """The records of a table's stream since the last time."""
        return self.streams.pop(NAMES.table(table), [])


@dataclass
class TwoRegions:
    """Both, and what is between them."""

    regions: tuple[Region, Region]
    # Asked before each operation on items: may replicate, or end the process (RegionLostError).
    between: Callable[[Region], None] = lambda _: None
    clock: int = 0
    scopes: dict[str, str] = field(default_factory=dict)
    _records: int = 0

    def region(self, number: int) -> Region:
        return self.regions[number]

    def other(self, region: Region) -> Region:
        return self.regions[1 - region.number]

    def answer(self, region: Region, operation: str, target: str, body: bytes) -> Any:
        """The engine's answer, and what it wrote is noted."""
        self.between(region)
        request = json.loads(body)
        keys = dict.fromkeys(_keys(region, operation, request))
        before = {each: self._item(region, *each) for each in keys}
        answer = region.engine(target, body)
        for (table, key), was in before.items():
            now = self._item(region, table, key)
            if now != was:
                self.clock += 1
                region.written[table, key] = self.clock
                self._tell(region, table, was, now)
                if table not in map(NAMES.table, REGIONAL):
                    region.leaving.append(Change(self.clock, table, key, now))
        return answer

    def _item(self, region: Region, table: str, key: Key) -> Item | None:
        with ministack_parts.scope(ACCOUNT_ID, region.name):
            found = ministack_parts.table(table)
            assert found is not None
            item = found["items"].get(key[0], {}).get(key[1])
            return None if item is None else json.loads(json.dumps(item))

    def _tell(self, region: Region, table: str, was: Item | None, now: Item | None) -> None:
        self._records += 1
        images = {"OldImage": was, "NewImage": now}
        record = {
            "eventID": f"{region.name}-{self._records}",
            "eventName": "INSERT" if was is None else "REMOVE" if now is None else "MODIFY",
            "dynamodb": {
                "SequenceNumber": f"{self._records:09d}",
                "Keys": {name: value for name, value in (was or now or {}).items() if name in keys_of(table, None)},
                **{name: image for name, image in images.items() if image is not None},
            },
        }
        region.streams.setdefault(table, []).append(record)

    def replicate(self, source: Region, position: int = 0) -> None:
        """Brings one write to the other region: the oldest, or another one, but none before an earlier one of the same item."""
        change = source.leaving[position]
        position = next(
            number for number, each in enumerate(source.leaving) if (each.table, each.key) == (change.table, change.key)
        )
        change = source.leaving[position]
        del source.leaving[position]
        target = self.other(source)
        if change.at < target.written.get((change.table, change.key), 0):
            return
        was = self._item(target, change.table, change.key)
        target.written[change.table, change.key] = change.at
        if change.item == was:
            return
        with ministack_parts.scope(ACCOUNT_ID, target.name):
            if change.item is not None:
                request, operation = {"TableName": change.table, "Item": change.item}, "PutItem"
            else:
                table = ministack_parts.table(change.table) or {}
                names = [each for each in (table["pk_name"], table["sk_name"]) if each]
                request = {"TableName": change.table, "Key": {each: (was or {})[each] for each in names}}
                operation = "DeleteItem"
            status, _, body = ministack_parts.HANDLERS[operation](request)
            assert status == 200, body
        self._tell(target, change.table, was, change.item)

    def replicate_all(self, chance: random.Random | None = None) -> None:
        """Until both regions have everything; in the order of the writes, or in any."""
        while any(each.leaving for each in self.regions):
            source = next(each for each in self.regions if each.leaving)
            if chance is not None:
                source = chance.choice([each for each in self.regions if each.leaving])
            self.replicate(source, chance.randrange(len(source.leaving)) if chance is not None else 0)

    def differences(self) -> dict[str, list[Item]]:
        """What is in one region and not in the other, by table."""
        found = {}
        for table in DEPLOYMENT.tables:
            if table.name in REGIONAL:
                continue
            first, second = (
                {json.dumps(item, sort_keys=True) for item in each.items(table.name)} for each in self.regions
            )
            if first != second:
                found[table.name] = [json.loads(item) for item in first ^ second]
        return found

    def load(self, function: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """Imports a function's handler in both regions, each in the environment that Terraform would give it there."""
        deployed = next(each for each in DEPLOYMENT.functions if each.name == function)
        told = function_environment(DEPLOYMENT, deployed, NAMES)
        for region in self.regions:
            for name, value in told.items():
                monkeypatch.setenv(name, region.values.get(value, value))
            for name in ("AWS_DEFAULT_REGION", "AWS_REGION"):
                monkeypatch.setenv(name, region.name)
            monkeypatch.setenv("REGION_COUNT", "2")
            monkeypatch.setenv("REGION_NUMBER", str(region.number))
            _forget(function)
            importlib.import_module(f"{function}.handler")
            region.modules[function] = {name: sys.modules[name] for name in _loaded(function)}
        _forget(function)
        # Asked for at each request, and another one for each function.
        self.scopes[function] = told.get(SCOPES_VARIABLE, "{}")

    def handle(self, number: int, function: str, event: Mapping[str, Any]) -> dict[str, Any]:
        """What a region's handler answers."""
        os.environ[SCOPES_VARIABLE] = self.scopes[function]
        answer: dict[str, Any] = self.regions[number].shared(function, f"{function}.handler").handle(dict(event), None)
        return answer

    def pass_time(self, seconds: float) -> None:
        """Lets the clocks of both regions go on, for all that is loaded."""
        for region in self.regions:
            for modules in region.modules.values():
                clock = modules["shared.clock"]
                before = clock.now
                clock.now = lambda before=before: before() + seconds  # type: ignore[attr-defined]


def _loaded(function: str) -> list[str]:
    return [name for name in sys.modules if name.partition(".")[0] in {function, "shared"}]


def _forget(function: str) -> None:
    for module in _loaded(function):
        del sys.modules[module]


def _keys(region: Region, operation: str, request: Mapping[str, Any]) -> Iterator[tuple[str, Key]]:
    """What a request may write."""
    members: Sequence[tuple[str, Mapping[str, Any]]] = ()
    if operation in {"PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems"}:
        found = touched(operation, request)
        members = () if found is None else found[1]
    elif operation == "BatchWriteItem":
        members = [
            (table, write.get("PutRequest", {}).get("Item") or write.get("DeleteRequest", {}).get("Key"))
            for table, writes in request["RequestItems"].items()
            for write in writes
        ]
    with ministack_parts.scope(ACCOUNT_ID, region.name):
        for name, item in members:
            table = ministack_parts.table(name)
            assert table is not None, name
            sk = ministack_parts.NO_SORT_KEY
            if table["sk_name"]:
                sk = ministack_parts.key_text(item.get(table["sk_name"]))
            yield name, (ministack_parts.key_text(item.get(table["pk_name"])), sk)


@contextmanager
def items_of_two_regions() -> Iterator[TwoRegions]:
    """Within moto's mock: operations on items are of the engine of the region that is asked."""
    ministack_parts.reset()
    regions = [Region(name, number, MinistackEngine(ACCOUNT_ID, name)) for number, name in enumerate(REGIONS)]
    world = TwoRegions((regions[0], regions[1]))
    of_moto = BotocoreStubber.process_request

    def process(stubber: BotocoreStubber, request: AWSPreparedRequest) -> Any:
        given = request.headers.get("X-Amz-Target", "")
        target = given.decode() if isinstance(given, bytes) else str(given)
        operation = target.rpartition(".")[2]
        if not target.startswith(TABLES):
            return of_moto(stubber, request)
        region = next(each for each in world.regions if f".{each.name}." in str(request.url))
        body = request.body if isinstance(request.body, bytes) else str(request.body).encode()
        if operation in OF_ITEMS:
            answer = world.answer(region, operation, target, body)
            return answer.status, dict(answer.headers), answer.body
        if operation == "CreateTable":
            with ministack_parts.scope(ACCOUNT_ID, region.name):
                assert engine_tables.create(json.loads(body)) is None
        return of_moto(stubber, request)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BotocoreStubber, "process_request", process)
        yield world
