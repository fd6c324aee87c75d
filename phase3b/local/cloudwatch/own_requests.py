"""WSGI in front of moto: what is asked of CloudWatch by the processes of `phase3b local up` themselves.

POST /phase3b/metrics takes data points: a JSON list of {namespace, name, dimensions, value} with `at` (seconds since 1970 of the
account's clock; now where it is left out), `count`, `unit` and `region`; many values of one minute are `values` and `counts` in
the place of `value` and `count`. GET /phase3b/inbox answers what SNS delivered to people, with ?after=NUMBER what came since. POST
/phase3b/inbox keeps what a function would send to people: {topic, protocol, to, subject, body}. POST /phase3b/function-events
hands out what SNS delivered to functions, once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs

from moto.core.models import DEFAULT_ACCOUNT_ID

from phase3b.errors import Phase3bError
from phase3b.files.json_file import JsonPart, parse_json
from phase3b.local.account_state.clock import Clock
from phase3b.local.cloudwatch.inbox import Inbox
from phase3b.local.cloudwatch.metric_stores import metric_store
from phase3b.local.cloudwatch.series import Series
from phase3b.local.requests.caller import RESET_PATH, UNSIGNED_REGION

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

METRICS_PATH: Final = "/phase3b/metrics"
INBOX_PATH: Final = "/phase3b/inbox"
EVENTS_PATH: Final = "/phase3b/function-events"
OF_MESSAGE: Final = ("topic", "protocol", "to", "subject", "body")


class OwnRequests:
    """Answers them; everything else is asked of what is `served`. `emptied` is called when the account is reset."""

    def __init__(
        self,
        served: WSGIApplication,
        clock: Clock,
        inbox: Inbox,
        account_id: str | None = None,
        emptied: Callable[[], object] | None = None,
    ) -> None:
        self._served = served
        self._clock = clock
        self._inbox = inbox
        self._account_id = account_id or DEFAULT_ACCOUNT_ID
        self._emptied = emptied

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one request."""
        path, method = str(environ["PATH_INFO"]), environ["REQUEST_METHOD"]
        if path == METRICS_PATH and method == "POST":
            return self._put(environ, start_response)
        if path == INBOX_PATH and method == "GET":
            return self._read(environ, start_response)
        if path == INBOX_PATH and method == "POST":
            return self._keep(environ, start_response)
        if path == EVENTS_PATH and method == "POST":
            return answered(HTTPStatus.OK, self._inbox.take_events(), start_response)
        if path == RESET_PATH and method == "POST":
            answer = [*self._served(environ, start_response)]
            self._inbox.clear()
            if self._emptied is not None:
                self._emptied()
            return answer
        return self._served(environ, start_response)

    def _put(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        text = _sent(environ)
        try:
            points = [self._point(each) for each in parse_json(text, METRICS_PATH, "Send a JSON list").each()]
            for region, series, at, samples, unit in points:
                metric_store(self._account_id, region).put_samples(series, at, samples, unit)
        except (Phase3bError, ValueError) as error:
            reason = error.problems[0].what if isinstance(error, Phase3bError) else str(error)
            return answered(HTTPStatus.BAD_REQUEST, {"error": reason}, start_response)
        # What is measured elsewhere is of a minute of the account's time.
        time = {"now": self._clock.now(), "speed": self._clock.speed}
        return answered(HTTPStatus.OK, {"put": len(points), **time}, start_response)

    def _read(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        after = parse_qs(str(environ.get("QUERY_STRING", ""))).get("after", ["0"])[-1]
        if not after.isdecimal():
            return answered(HTTPStatus.BAD_REQUEST, {"error": "after is a whole number"}, start_response)
        return answered(HTTPStatus.OK, [each.as_json() for each in self._inbox.after(int(after))], start_response)

    def _keep(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        try:
            read = parse_json(_sent(environ), INBOX_PATH, "Send a JSON object")
            self._inbox.keep(*(read.get(name).text() for name in OF_MESSAGE))
        except Phase3bError as error:
            return answered(HTTPStatus.BAD_REQUEST, {"error": error.problems[0].what}, start_response)
        return answered(HTTPStatus.OK, {"kept": 1}, start_response)

    def _point(self, each: JsonPart) -> tuple[str, Series, float, list[tuple[float, float]], str | None]:
        dimensions = each.find("dimensions")
        named = {} if dimensions is None else {name: part.text() for name, part in dimensions.members().items()}
        at, unit, region = (each.find(name) for name in ("at", "unit", "region"))
        return (
            UNSIGNED_REGION if region is None else region.text(),
            Series(each.get("namespace").text(), each.get("name").text(), frozenset(named.items())),
            self._clock.now() if at is None else at.number(),
            _samples(each),
            None if unit is None else unit.text(),
        )


def _sent(environ: WSGIEnvironment) -> str:
    body: bytes = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    return body.decode("utf-8", "replace")


def _samples(each: JsonPart) -> list[tuple[float, float]]:
    """Values with how often each came."""
    many, counts = each.find("values"), each.find("counts")
    if many is None:
        count = each.find("count")
        samples = [(each.get("value").number(), 1.0 if count is None else count.number())]
    else:
        values = [part.number() for part in many.each()]
        often = [1.0] * len(values) if counts is None else [part.number() for part in counts.each()]
        if len(often) != len(values):
            raise ValueError(f"{len(values)} values with {len(often)} counts")
        samples = list(zip(values, often, strict=True))
    if any(count < 0 for _, count in samples):
        raise ValueError("a count is 0 or more")
    return samples


def answered(status: HTTPStatus, content: Any, start_response: StartResponse) -> Iterable[bytes]:
    """An answer as JSON."""
    body = json.dumps(content).encode()
    headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    start_response(f"{status.value} {status.phrase}", headers)
    return [body]
