"""A DynamoDB that refuses: each call of a handler is heard, and answered here where a test says so; else moto answers."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType, SimpleNamespace
from typing import Any

import boto3
from botocore.awsrequest import AWSResponse
from moto.core.models import botocore_stubber
from service_deployment import DEPLOYMENT, NAMES, REGION

Refusal = tuple[int, dict[str, Any]]
NAMESPACE = "com.amazonaws.dynamodb.v20120810#"
THROTTLED: Refusal = (400, {"__type": f"{NAMESPACE}ProvisionedThroughputExceededException", "message": "slower"})


@dataclass(frozen=True)
class Call:
    """One call: the operation, the tables, and all that it says."""

    operation: str
    tables: tuple[str, ...]
    given: Mapping[str, Any]

    @property
    def text(self) -> str:
        return " ".join((self.operation, *self.tables))


def cancelled(reasons: Sequence[str | None]) -> Refusal:
    """A cancelled transaction; a reason that is None has no code at all."""
    listed = [{} if code is None else {"Code": code} for code in reasons]
    return 400, {
        "__type": f"{NAMESPACE}TransactionCanceledException",
        "Message": "cancelled",
        "CancellationReasons": listed,
    }


def error(code: str, status: int = 400) -> Refusal:
    return status, {"__type": f"{NAMESPACE}{code}", "message": code}


@dataclass
class RefusingDynamoDB:
    """What is answered to a call, or None where moto answers; transactions are remembered by their tokens, as AWS does."""

    judge: Callable[[Call], Refusal | None] = lambda _: None
    calls: list[Call] = field(default_factory=list)
    # An exception for the next answer to a transaction: it is done, and nobody hears of it.
    lost: list[Exception] = field(default_factory=list)
    done: set[str] = field(default_factory=set)

    def listen(self, client: Any) -> None:
        # botocore asks everybody who answers in its place: moto is asked here, and only for what is not refused.
        client.meta.events.unregister("before-send", botocore_stubber)
        client.meta.events.register("before-send.dynamodb", self._heard)
        client.meta.events.register("after-call.dynamodb.TransactWriteItems", self._answered)

    def _heard(self, event_name: str, request: Any, **more: Any) -> AWSResponse | None:
        given = json.loads(request.body)
        operation = request.headers["X-Amz-Target"].decode().partition(".")[2]
        tables = [write["TableName"] for each in given.get("TransactItems", ()) for write in each.values()]
        tables += list(given.get("RequestItems", ())) or ([given["TableName"]] if "TableName" in given else [])
        call = Call(operation, tuple(dict.fromkeys(map(short, tables))), given)
        self.calls.append(call)
        refusal = self.judge(call)
        if refusal is None and given.get("ClientRequestToken") in self.done:
            refusal = 200, {}
        if refusal is not None:
            return _response(request.url, *refusal)
        answer: AWSResponse | None = botocore_stubber(event_name, request, **more)
        return answer

    def _answered(self, http_response: Any, **_: Any) -> None:
        if http_response.status_code < 300:
            self.done.add(self.calls[-1].given["ClientRequestToken"])
            if self.lost:
                raise self.lost.pop()


def _response(url: str, status: int, body: Mapping[str, Any]) -> AWSResponse:
    content = json.dumps(body).encode()
    raw = SimpleNamespace(stream=lambda *_: iter((content,)), read=lambda *_: content)
    return AWSResponse(url, status, {"content-type": "application/x-amz-json-1.0"}, raw)  # type: ignore[arg-type]


def short(table: str) -> str:
    return next(each.name for each in DEPLOYMENT.tables if NAMES.table(each.name) == table)


def client_of(module: ModuleType) -> Any:
    """The client that all routes of a handler have in common."""
    return next(
        route.__self__.client for route in module.ROUTES.values() if hasattr(getattr(route, "__self__", None), "client")
    )


def stored() -> dict[str, list[Any]]:
    """All that is in the tables."""
    client = _reader()
    return {
        table.name: sorted(client.scan(TableName=NAMES.table(table.name))["Items"], key=str)
        for table in DEPLOYMENT.tables
    }


@functools.cache
def _reader() -> Any:
    return boto3.client("dynamodb", region_name=REGION)
