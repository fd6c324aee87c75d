"""WSGI between the check of requests and moto: a call that the account does not take, as it is, is refused.

What takes time on AWS is under way here until somebody was told so: after UpdateTable the next DescribeTable says
UPDATING, after DeleteTable DELETING, and the one after that what has come of it. Anyone who does not wait is refused.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from werkzeug.datastructures import Headers
from werkzeug.test import run_wsgi_app

from phase3b.capacity.model.quotas import Quotas
from phase3b.local.account_state.account import Account
from phase3b.local.account_state.call import Call, Denied
from phase3b.local.account_state.clock import Clock
from phase3b.local.account_state.history import History
from phase3b.local.account_state.limits import limits
from phase3b.local.account_state.rules import RULES, Rule
from phase3b.local.documents.judged_documents import DOCUMENTS
from phase3b.local.requests.caller import RESET_PATH, caller
from phase3b.local.requests.checked_requests import RESOLVED
from phase3b.local.requests.operations import Asked
from phase3b.local.requests.parameters import Sent, parameters
from phase3b.local.requests.refusal import Refusal, refusal

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

# Asked of the embedded AWS itself: GET what time it is, POST the seconds that its clock is moved on by.
CLOCK_PATH: Final = "/phase3b/clock"
_JSON: Final = "application/x-amz-json-1.0"
_OF_BODY: Final = frozenset({"content-length", "x-amz-crc32"})


class AccountState:
    """Holds what AWS would remember, and moto does not."""

    def __init__(
        self,
        served: WSGIApplication,
        quotas: Quotas | None = None,
        clock: Clock | None = None,
        account_id: str | None = None,
        history: History | None = None,
        moved: Callable[[], object] | None = None,
    ) -> None:
        self._served = served
        self._limits = limits(quotas)
        self.clock = clock or Clock()
        self._account_id = account_id
        self._history = history or History()
        # What a later time brings with it.
        self._moved_on = moved
        # What is judged and what is done must be one: two calls must not both be the last that a quota allows.
        self._lock = threading.RLock()

    @property
    def history(self) -> History:
        """What was done lately."""
        return self._history

    def note_decrease(self, account_id: str, region: str, *names: str) -> None:
        """A decrease of a table's or an index's capacity by auto scaling: one of the day's, as one by a person is."""
        self._history.decreased[account_id, region, *names].append(self.clock.now())

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one request."""
        path = str(environ["PATH_INFO"])
        if path == CLOCK_PATH and environ["REQUEST_METHOD"] == "POST":
            return self._moved(environ, start_response)
        if path == CLOCK_PATH and environ["REQUEST_METHOD"] == "GET":
            return self._now(start_response)
        if path == RESET_PATH and environ["REQUEST_METHOD"] == "POST":
            self._history = History()
        resolved: tuple[Asked, Sent] | None = environ.get(RESOLVED)
        if resolved is None:
            return self._served(environ, start_response)
        asked, sent = resolved
        key = (asked.service, asked.operation.name)
        rule, document = RULES.get(key), DOCUMENTS.get(key)
        if rule is None and document is None:
            return self._served(environ, start_response)
        account_id, region = caller(environ, self._account_id)
        call = Call(asked.service, asked.operation.name, parameters(asked, sent), account_id, region)
        if document is not None:
            account = Account(account_id, region, self._limits, self.clock, self._history)
            denied = next(document(call, account), None)
            if denied is not None:
                return _answer(_refused(asked, denied, form=bool(sent.form)), start_response)
        if rule is None:
            return self._served(environ, start_response)
        with self._lock:
            return self._answered(rule, call, asked, sent, environ, start_response)

    def _answered(
        self,
        rule: Rule,
        call: Call,
        asked: Asked,
        sent: Sent,
        environ: WSGIEnvironment,
        start_response: StartResponse,
    ) -> Iterable[bytes]:
        account = Account(call.account_id, call.region, self._limits, self.clock, self._history)
        denied = next(rule.judge(call, account), None) if rule.judge is not None else None
        if denied is not None:
            return _answer(_refused(asked, denied, form=bool(sent.form)), start_response)
        instead = rule.instead(call, account) if rule.instead is not None else None
        if instead is not None:
            answer = json.dumps(instead).encode()
            start_response("200 OK", [("Content-Type", _JSON), ("Content-Length", str(len(answer)))])
            return [answer]
        # A call that moto then refuses was not done: what was noted of it is taken back.
        before = self._history.copy()
        if rule.before is not None:
            rule.before(call, account)
        try:
            body, status, headers = run_wsgi_app(self._served, environ, buffered=True)
        except BaseException:
            self._history = before
            raise
        answer = b"".join(body)
        if not status.startswith("2"):
            self._history = before
        elif rule.after is not None:
            read = json.loads(answer or b"{}")
            rule.after(call, account, read)
            changed = json.dumps(read).encode()
            if answer and json.loads(answer) != read:
                # Of another body; an SDK that finds no checksum asks for none.
                headers = Headers([(name, value) for name, value in headers if name.lower() not in _OF_BODY])
                answer = changed
                headers["Content-Length"] = str(len(answer))
        start_response(status, list(headers))
        return [answer]

    def _now(self, start_response: StartResponse) -> Iterable[bytes]:
        body = json.dumps({"now": self.clock.now(), "speed": self.clock.speed}).encode()
        start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    def _moved(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        length = int(environ.get("CONTENT_LENGTH") or 0)
        status, text = "200 OK", ""
        try:
            self.clock.advance(float(environ["wsgi.input"].read(length)))
            if self._moved_on is not None:
                self._moved_on()
        except ValueError as error:
            status, text = "400 Bad Request", str(error)
        body = json.dumps({"error": text} if text else {"now": self.clock.now()}).encode()
        start_response(status, [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]


def _answer(text: Refusal, start_response: StartResponse) -> Iterable[bytes]:
    start_response(text.status, list(text.headers))
    return [text.body]


def _refused(asked: Asked, denied: Denied, *, form: bool) -> Refusal:
    """The refusal with the status that the model of the service has for its error."""
    found: Any = next(
        (
            shape.metadata.get("error", {})
            for shape in asked.operation.error_shapes
            if denied.code in {shape.name, shape.metadata.get("error", {}).get("code")}
        ),
        {},
    )
    status = HTTPStatus(found.get("httpStatusCode") or shape_status(asked, denied.code))
    text = refusal(asked.service, denied.code, denied.message, form=form)
    return Refusal(text.headers, text.body, f"{status.value} {status.phrase}")


def shape_status(asked: Asked, code: str) -> int:
    """400, but where a service's model gives this error another status."""
    model = asked.operation.service_model
    found = model.shape_for(code).metadata if code in model.shape_names else {}
    return int(found.get("error", {}).get("httpStatusCode") or HTTPStatus.BAD_REQUEST)
