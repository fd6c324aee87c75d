"""The engine behind the seam: ministack's DynamoDB, one request at a time, with what it gets wrong put right around it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.batch_get import fitting
from phase3b.local.dynamodb.conflicts import ItemKey, UnderWay, touched
from phase3b.local.dynamodb.engine import EngineAnswer, RequestRefusedError
from phase3b.local.dynamodb.ministack_corrections import EVALUATED, SELECTED, correct
from phase3b.local.dynamodb.ministack_parts import Table
from phase3b.local.dynamodb.read_page import page
from phase3b.local.dynamodb.read_units import TRANSACTIONAL, Sort, consumed, factor, units
from phase3b.local.dynamodb.refused_requests import refuse

OK: Final = 200
STREAMS: Final = "DynamoDBStreams_"
_READS: Final = frozenset({"GetItem", "Query", "Scan", "BatchGetItem", "TransactGetItems"})
# Between the ARN of a stream and what its engine needs to know.
_IN_ITERATOR: Final = "|1|"
# ministack has one state for the process, and no lock of its own around it.
LOCK: Final = threading.RLock()


@dataclass(frozen=True, slots=True)
class MinistackEngine:
    """Of one account in one region."""

    account_id: str
    region: str
    under_way: UnderWay = field(default_factory=UnderWay)

    def __post_init__(self) -> None:
        correct()

    def __call__(self, target: str, body: bytes) -> EngineAnswer:
        """Answers an operation on items or streams."""
        operation = target.rpartition(".")[2]
        try:
            request = json.loads(body or b"{}")
        except ValueError:
            return RequestRefusedError("the body is not JSON", "SerializationException").answer()
        handlers = ministack.STREAM_HANDLERS if target.startswith(STREAMS) else ministack.HANDLERS
        if not isinstance(request, dict) or operation not in handlers:
            return RequestRefusedError(f"no operation {operation}", "UnknownOperationException").answer()
        try:
            with self._under_way(operation, request), LOCK, ministack.scope(self.account_id, self.region):
                if handlers is ministack.HANDLERS:
                    return _answered(operation, request)
                return _streamed(handlers[operation], request)
        except RequestRefusedError as refused:
            return refused.answer()

    @contextmanager
    def _under_way(self, operation: str, request: Mapping[str, Any]) -> Iterator[None]:
        found = touched(operation, request)
        if found is None:
            yield
            return
        kind, members = found
        with ministack.scope(self.account_id, self.region):
            keys = [_item_key(self, name, item) for name, item in members]
        with self.under_way.entered(kind, keys):
            yield


def _item_key(engine: MinistackEngine, name: str, item: Mapping[str, Any]) -> ItemKey:
    table = ministack.table(name) or {}
    attributes = (table.get("pk_name"), table.get("sk_name"))
    return engine.account_id, engine.region, name, *(json.dumps(item.get(each)) for each in attributes if each)


def _answered(operation: str, request: dict[str, Any]) -> EngineAnswer:
    name = request.get("TableName")
    table = ministack.table(name) if isinstance(name, str) else None
    refuse(operation, request, table)
    handler = ministack.HANDLERS[operation]
    if operation in {"Query", "Scan"} and table is not None:
        answer = _done(_of_page(handler, operation, table), request)
    elif operation == "BatchGetItem":
        answer = _batch(handler, request)
    else:
        answer = _done(handler, request)
    detail = request.get("ReturnConsumedCapacity", "NONE")
    if answer.status == OK and operation in _READS and detail != "NONE":
        return _with_units(answer, _units(operation, request, table, detail))
    return answer


def _done(handler: ministack.Handler, request: dict[str, Any]) -> EngineAnswer:
    status, headers, body = handler(request)
    return EngineAnswer(status, body if isinstance(body, bytes) else body.encode(), headers)


def _streamed(handler: ministack.Handler, request: dict[str, Any]) -> EngineAnswer:
    """An operation of streams, with iterators as AWS has them: they begin with the ARN of their stream."""
    iterator = request.get("ShardIterator")
    if isinstance(iterator, str):
        arn, _, request["ShardIterator"] = iterator.rpartition(_IN_ITERATOR)
    else:
        arn = str(request.get("StreamArn"))
    answer = _done(handler, request)
    read = json.loads(answer.body)
    named = [name for name in ("ShardIterator", "NextShardIterator") if name in read]
    if not named:
        return answer
    read.update({name: f"{arn}{_IN_ITERATOR}{read[name]}" for name in named})
    return EngineAnswer(answer.status, json.dumps(read, ensure_ascii=False).encode(), answer.headers)


def _of_page(handler: ministack.Handler, operation: str, table: Table) -> ministack.Handler:
    """The operation on a table that has its page alone, where that is looked up."""

    def read(request: dict[str, Any]) -> tuple[int, dict[str, str], bytes | str]:
        small = page(operation, request, table)
        if small is None:
            return handler(request)
        ministack.put_table(table["TableName"], small)
        SELECTED.update(id(item) for items in small["items"].values() for item in items.values())
        try:
            return handler(request)
        finally:
            SELECTED.clear()
            ministack.put_table(table["TableName"], table)

    return read


def _batch(handler: ministack.Handler, request: dict[str, Any]) -> EngineAnswer:
    """BatchGetItem of what fits in an answer; what does not is named in UnprocessedKeys."""
    kept, left = fitting(request)
    answer = _done(handler, request)
    if answer.status != OK or not left:
        return answer
    answer = _done(handler, {**request, "RequestItems": kept})
    read = json.loads(answer.body)
    read["UnprocessedKeys"] = left
    request["RequestItems"] = kept
    return EngineAnswer(answer.status, json.dumps(read, ensure_ascii=False).encode(), answer.headers)


def _with_units(answer: EngineAnswer, found: Any) -> EngineAnswer:
    read = json.loads(answer.body)
    read["ConsumedCapacity"] = found
    return EngineAnswer(answer.status, json.dumps(read, ensure_ascii=False).encode(), answer.headers)


def _units(operation: str, request: Mapping[str, Any], table: Table | None, detail: str) -> Any:
    consistent = factor(consistent=request.get("ConsistentRead") is True)
    match operation:
        case "BatchGetItem":
            return [
                consumed(
                    name,
                    units(
                        (ministack.item_size(name, key) for key in each.get("Keys") or ()),
                        factor(consistent=each.get("ConsistentRead") is True),
                    ),
                    detail,
                )
                for name, each in request["RequestItems"].items()
            ]
        case "TransactGetItems":
            sizes: dict[str, list[int]] = {}
            for each in request["TransactItems"]:
                name = each["Get"]["TableName"]
                sizes.setdefault(name, []).append(ministack.item_size(name, each["Get"]["Key"]))
            return [consumed(name, units(each, TRANSACTIONAL), detail, named=True) for name, each in sizes.items()]
        case "GetItem":
            size = ministack.item_size(request["TableName"], request["Key"])
            return consumed(request["TableName"], units([size], consistent), detail)
    index = request.get("IndexName")
    sort: Sort = "table"
    if index is not None and table is not None:
        is_global = any(each["IndexName"] == index for each in table["GlobalSecondaryIndexes"])
        sort = "GlobalSecondaryIndexes" if is_global else "LocalSecondaryIndexes"
    return consumed(request["TableName"], units([EVALUATED.size], consistent), detail, index, sort)
