"""A request that is sent again, because its answer was lost on the way, is answered as before and not done twice.

An SDK sends each attempt of a call with the same `amz-sdk-invocation-id`
(https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html). AWS would refuse the second attempt of a
CreateFunction whose first succeeded, and so would moto; on a laptop that is too busy to read an answer in time, that
would end an apply for nothing.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from werkzeug.test import run_wsgi_app

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LOG: Final = logging.getLogger(__name__)
INVOCATION: Final = "HTTP_AMZ_SDK_INVOCATION_ID"
KEPT_ANSWERS: Final = 512


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call was answered with."""

    status: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def well(self) -> bool:
        """Whether the call was done; one that was refused or throttled is tried again."""
        return self.status.startswith("2")


class AnsweredOnce:
    """WSGI around moto: the last answers by invocation, for attempts after the first."""

    def __init__(self, served: WSGIApplication) -> None:
        self._served = served
        self._answers: OrderedDict[str, Future[Answer]] = OrderedDict()
        self._lock = threading.Lock()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers one attempt."""
        invocation = environ.get(INVOCATION)
        if invocation is None:
            return self._served(environ, start_response)
        with self._lock:
            before = self._answers.get(invocation)
            if before is None or (before.done() and not _done_well(before)):
                answer = self._answers[invocation] = Future()
                before = None
                while len(self._answers) > KEPT_ANSWERS:
                    self._answers.popitem(last=False)
        if before is None:
            text = self._answer(environ, answer)
        else:
            # The first attempt may still be under way.
            text = before.result()
            # A connection that is closed over unread bytes is reset, and the answer with it.
            environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            LOG.warning("answered again: %s %s", environ["REQUEST_METHOD"], environ["PATH_INFO"])
        start_response(text.status, list(text.headers))
        return [text.body]

    def _answer(self, environ: WSGIEnvironment, answer: Future[Answer]) -> Answer:
        try:
            body, status, headers = run_wsgi_app(self._served, environ, buffered=True)
            text = Answer(status, tuple(headers), b"".join(body))
        except BaseException as error:
            answer.set_exception(error)
            raise
        answer.set_result(text)
        return text


def _done_well(answer: Future[Answer]) -> bool:
    return answer.exception() is None and answer.result().well
