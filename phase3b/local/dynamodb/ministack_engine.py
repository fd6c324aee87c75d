"""The engine behind the seam: ministack's DynamoDB, one request at a time, with what it gets wrong put right around it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.batch_get import fitting
from phase3b.local.dynamodb.conflicts import ItemKey, UnderWay, touched
from phase3b.local.dynamodb.consumed_units import Consumed, consumed_by_failed, consumed_of, shown
from phase3b.local.dynamodb.engine import EngineAnswer, RequestRefusedError
from phase3b.local.dynamodb.ministack_corrections import CHANGED, EVALUATED, RECORDED, SELECTED, correct
from phase3b.local.dynamodb.ministack_parts import Table
from phase3b.local.dynamodb.partiql_units import STATEMENTS, as_answered, consumed_by_statements
from phase3b.local.dynamodb.read_page import page
from phase3b.local.dynamodb.read_units import TRANSACTIONAL, Sort, consumed, factor, units
from phase3b.local.dynamodb.refused_requests import fetches, refuse
from phase3b.local.dynamodb.throughput.throughput import Left, Throughput

OK: Final = 200
STREAMS: Final = "DynamoDBStreams_"
_READS: Final = frozenset({"GetItem", "Query", "Scan", "BatchGetItem", "TransactGetItems"})
_WRITES: Final = frozenset({"PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems"})
# The operations whose capacity units are counted.
COUNTED: Final = _READS | _WRITES | STATEMENTS
_DETAILS: Final = ("NONE", "TOTAL", "INDEXES")
# Between the ARN of a stream and what its engine needs to know.
_IN_ITERATOR: Final = "|1|"
# ministack has one state for the process, and no lock of its own around it.
LOCK: Final = threading.RLock()


@dataclass(frozen=True, slots=True)
class MinistackEngine:
    """Of one account in one region; without `throughput` nothing is throttled or scaled. `now` is the account's time."""

    account_id: str
    region: str
    throughput: Throughput | None = None
    now: Callable[[], float] = time.time
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
                    return self._metered(operation, request)
                return _streamed(handlers[operation], request)
        except RequestRefusedError as refused:
            return refused.answer()

    def _metered(self, operation: str, request: dict[str, Any]) -> EngineAnswer:
        """Answers a request for which there is throughput, and counts what it took."""
        name = request.get("TableName")
        table = ministack.table(name) if isinstance(name, str) else None
        refuse(operation, request, table)
        if self.throughput is None:
            return _answered(operation, request, table)
        now = self.now()
        left = self.throughput.admit(
            operation, request, now, lambda: _answered(operation, dict(request), table).consumed
        )
        CHANGED.clear()
        answer = _answered(operation, request, table)
        self.throughput.settle(operation, request, answer.consumed, tuple(CHANGED), now)
        return answer if left is None or answer.status != OK else _with_left(answer, left)

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


def _with_left(answer: EngineAnswer, left: Left) -> EngineAnswer:
    """With what of a batch was not done, beside what did not fit in the answer."""
    read = json.loads(answer.body)
    there: dict[str, Any] = read.get(left.member) or {}
    for name, items in left.items.items():
        if name not in there:
            there[name] = items
        elif isinstance(items, list):
            there[name] = [*there[name], *items]
        else:
            there[name] = {**items, "Keys": [*there[name]["Keys"], *items["Keys"]]}
    read[left.member] = there
    return replace(answer, body=json.dumps(read, ensure_ascii=False).encode(), throttled=left.throttled)


def _answered(operation: str, request: dict[str, Any], table: Table | None) -> EngineAnswer:
    handler = ministack.HANDLERS[operation]
    if operation in STATEMENTS:
        return _stated(handler, operation, request)
    if operation in _WRITES:
        return _written(handler, operation, request)
    if operation in {"Query", "Scan"} and table is not None:
        answer = _done(_of_page(handler, operation, table), request)
    elif operation == "BatchGetItem":
        answer = _batch(handler, request)
    else:
        answer = _done(handler, request)
    if answer.status != OK or operation not in _READS:
        return answer
    answer = replace(answer, consumed=tuple(consumed_of(_units(operation, request, table, "INDEXES"), "read")))
    detail = request.get("ReturnConsumedCapacity", "NONE")
    return answer if detail == "NONE" else _with_units(answer, _units(operation, request, table, detail))


def _written(handler: ministack.Handler, operation: str, request: dict[str, Any]) -> EngineAnswer:
    """A write: ministack knows what each of its tables and indexes consumes when it is asked for that."""
    detail = request.get("ReturnConsumedCapacity", "NONE")
    if detail in _DETAILS:
        request["ReturnConsumedCapacity"] = "INDEXES"
    RECORDED.clear()
    answer = _done(handler, request)
    if answer.status != OK:
        code = answer.headers.get("x-amzn-errortype") or answer.headers.get("x-amzn-ErrorType")
        return replace(answer, consumed=tuple(consumed_by_failed(operation, request, code)))
    read = json.loads(answer.body)
    found = read.pop("ConsumedCapacity", [])
    consumed: tuple[Consumed, ...] = tuple(consumed_of(found, "write"))
    if detail != "NONE" and found:
        read["ConsumedCapacity"] = shown(found, detail, transaction=operation == "TransactWriteItems")
    body = json.dumps(read, ensure_ascii=False).encode()
    return EngineAnswer(answer.status, body, answer.headers, consumed, tuple(RECORDED))


def _stated(handler: ministack.Handler, operation: str, request: dict[str, Any]) -> EngineAnswer:
    """Statements of PartiQL, with what they consumed in the place of what ministack takes it for."""
    CHANGED.clear()
    RECORDED.clear()
    detail = request.get("ReturnConsumedCapacity", "NONE")
    answer = _done(handler, request)
    if answer.status != OK:
        return answer
    found = consumed_by_statements(operation, request, CHANGED)
    answer = replace(answer, consumed=found, recorded=tuple(RECORDED))
    return answer if detail == "NONE" else _with_units(answer, as_answered(found, operation, detail))


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
    return replace(answer, body=json.dumps(read, ensure_ascii=False).encode())


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
    fetched = 0.0
    if sort == "LocalSecondaryIndexes" and table is not None and fetches(request, table):
        fetched = units((ministack.item_bytes(each) for each in EVALUATED.items), consistent)
    return consumed(request["TableName"], units([EVALUATED.size], consistent), detail, index, sort, fetched=fetched)
