"""Faults of the embedded AWS: a service that answers late, a table that answers with 500, reads or writes that are throttled.

WSGI behind the check of requests: who may not ask, or asks for what there is not, is told so as ever. An injected throttle is one of
`phase3b/local/dynamodb/throughput/injected.py`, and is answered and measured as a real one.

Sources: "Error handling with DynamoDB" (InternalServerError) and "DynamoDB metrics and dimensions" (SystemErrors) in the Amazon
DynamoDB Developer Guide.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs

from phase3b.local.account_state.clock import Clock
from phase3b.local.dynamodb.throughput.injected import InjectedThrottle, InjectedThrottles
from phase3b.local.dynamodb.throughput.throttled import LIMIT_TYPES, LaneName, LimitType
from phase3b.local.faults.fault import ActiveFaults, Fault, listed, put_fault
from phase3b.local.metrics.own_metrics import OwnMetrics
from phase3b.local.metrics.stored_points import StoredPoints
from phase3b.local.requests.caller import RESET_PATH, caller
from phase3b.local.requests.checked_requests import RESOLVED, buffered
from phase3b.local.requests.operations import signed_for
from phase3b.local.requests.refusal import refusal
from phase3b.plan.cloudwatch.metrics import Metric

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

AWS_FAULTS: Final = "/phase3b/faults"
# Where the data plane finds by how many seconds an answer was held back: it measures the latency.
DELAYED: Final = "phase3b.delayed_seconds"
DYNAMODB: Final = "dynamodb"
INJECTED: Final = "The request could not be processed: phase3b local fault errors"


class AwsFaults:
    """WSGI around the account.

    Args:
        served: who answers where there is no fault.
        clock: the account's time.
        account_id: the account that every request is of.
        throttled: what admission to tables asks.
    """

    def __init__(
        self,
        served: WSGIApplication,
        clock: Clock,
        account_id: str | None = None,
        throttled: InjectedThrottles | None = None,
    ) -> None:
        self._served = served
        self._clock = clock
        self._account_id = account_id
        self._throttled = throttled
        self.faults = ActiveFaults()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one request."""
        if environ["PATH_INFO"] == AWS_FAULTS:
            return self._asked(environ, start_response)
        if environ["PATH_INFO"] == RESET_PATH:
            self._follow(self.faults.clear(), put=False)
        if not self.faults.any():
            return self._served(environ, start_response)
        resolved = environ.get(RESOLVED)
        # Requests of S3 are not resolved: their signature names the service.
        signed = signed_for(str(environ.get("HTTP_AUTHORIZATION", ""))) or ""
        service, operation = (signed, "") if resolved is None else (resolved[0].service, resolved[0].operation.name)
        late = self.faults.of("latency", service)
        if late is not None:
            time.sleep(late.milliseconds / 1000)
            environ[DELAYED] = late.milliseconds / 1000
        if service == DYNAMODB:
            tables = list(dict.fromkeys(_tables(json.loads(buffered(environ) or b"{}"))))
            broken = self.faults.of("errors", *tables) if tables else None
            if broken is not None:
                return self._failed(broken.target, operation, environ, start_response)
        return self._served(environ, start_response)

    def _failed(
        self, table: str, operation: str, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        metrics = OwnMetrics(StoredPoints(*caller(environ, self._account_id), self._clock.now))
        metrics.put(Metric.SYSTEM_ERRORS, 1, TableName=table, Operation=operation)
        text = refusal(DYNAMODB, "InternalServerError", INJECTED, form=False)
        start_response("500 Internal Server Error", list(text.headers))
        return [text.body]

    def _asked(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        match environ["REQUEST_METHOD"]:
            case "POST":
                try:
                    fault = put_fault(buffered(environ).decode("utf-8", "replace"), AWS_FAULTS, self.faults)
                except ValueError as error:
                    return _answer(HTTPStatus.BAD_REQUEST, json.dumps({"error": str(error)}), start_response)
                self._follow((fault,), put=True)
                return _answer(HTTPStatus.OK, listed(self.faults.active()), start_response)
            case "DELETE":
                query = parse_qs(str(environ.get("QUERY_STRING", "")))
                cleared = self.faults.clear(*(query.get(name, [None])[-1] for name in ("kind", "target")))
                self._follow(cleared, put=False)
                return _answer(HTTPStatus.OK, listed(cleared), start_response)
            case _:
                return _answer(HTTPStatus.OK, listed(self.faults.active()), start_response)

    def _follow(self, faults: Iterable[Fault], *, put: bool) -> None:
        for each in faults:
            if each.kind != "throttle" or self._throttled is None:
                continue
            lane = _lane(each)
            if put:
                self._throttled.put(InjectedThrottle(lane, _limit(each), self._end(each), each.share))
            else:
                self._throttled.remove(lane)

    def _end(self, fault: Fault) -> float:
        """When it ends by the account's clock, which may run fast."""
        if fault.until is None:
            return float("inf")
        return self._clock.now() + (fault.until - self.faults.clock()) * self._clock.speed


def _lane(fault: Fault) -> LaneName:
    table, _, index = fault.target.partition("/")
    return LaneName(table, index or None, "read" if fault.side == "read" else "write")


def _limit(fault: Fault) -> LimitType:
    return next(each for each in LIMIT_TYPES if each == fault.reason)


def _tables(body: Any) -> Iterator[str]:
    """The tables that a request names: TableName at any depth, and the keys of RequestItems."""
    if isinstance(body, list):
        for each in body:
            yield from _tables(each)
    if not isinstance(body, dict):
        return
    for key, value in body.items():
        if key == "TableName" and isinstance(value, str):
            yield value.rpartition("/")[2]
        elif key == "RequestItems" and isinstance(value, dict):
            yield from (name.rpartition("/")[2] for name in value)
        elif key in {"TransactItems", "Put", "Update", "Delete", "Get", "ConditionCheck"}:
            yield from _tables(value)


def _answer(status: HTTPStatus, text: str, start_response: StartResponse) -> Iterable[bytes]:
    body = text.encode()
    headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    start_response(f"{status.value} {status.phrase}", headers)
    return [body]
