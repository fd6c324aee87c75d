"""What becomes of a call whose first answer was lost."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING

import pytest
from werkzeug.test import Client, EnvironBuilder, TestResponse

from phase3b.local.aws.answered_once import KEPT_ANSWERS, AnsweredOnce

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment


class Served:
    """Answers with how often it was asked, in the statuses given, and then always well."""

    def __init__(self, *statuses: str) -> None:
        self.asked = 0
        self._statuses = list(statuses)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        self.asked += 1
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        status = self._statuses.pop(0) if self._statuses else "201 Created"
        if status == "raise":
            raise LookupError("no such thing")
        start_response(status, [("x-asked", str(self.asked))])
        return [b"%d %s" % (self.asked, body)]


def attempt(client: Client, invocation: str | None) -> TestResponse:
    named = {} if invocation is None else {"amz-sdk-invocation-id": invocation}
    return client.post("/functions", data=b"body", headers=named)


def test_a_second_attempt_is_answered_as_the_first_and_not_done() -> None:
    served = Served()
    client = Client(AnsweredOnce(served))
    first, again, other = (attempt(client, invocation) for invocation in ("a", "a", "b"))
    assert served.asked == 2
    assert (again.status, again.headers["x-asked"], again.data) == (first.status, "1", b"1 body")
    assert other.data == b"2 body"


def test_the_body_of_an_attempt_that_is_not_done_is_read_all_the_same() -> None:
    """Closed over unread bytes, a connection is reset, and the answer is lost once more."""
    once, body = AnsweredOnce(Served()), io.BytesIO(b"body")
    attempt(Client(once), "a")
    environ = EnvironBuilder("/functions", method="POST", input_stream=body, content_length=4).get_environ()
    environ["HTTP_AMZ_SDK_INVOCATION_ID"] = "a"
    assert list(once(environ, lambda *_: lambda _: None)) == [b"1 body"]
    assert body.read() == b""


def test_what_names_no_invocation_is_always_done() -> None:
    client = Client(AnsweredOnce(Served()))
    assert [attempt(client, None).data for _ in range(2)] == [b"1 body", b"2 body"]


@pytest.mark.parametrize("status", ["400 Bad Request", "500 Internal Server Error"])
def test_what_was_refused_is_tried_anew(status: str) -> None:
    client = Client(AnsweredOnce(Served(status)))
    assert [attempt(client, "a").status for _ in range(3)] == [status, "201 Created", "201 Created"]


def test_what_broke_is_tried_anew() -> None:
    served = Served("raise")
    client = Client(AnsweredOnce(served))
    with pytest.raises(LookupError):
        attempt(client, "a")
    assert [attempt(client, "a").data for _ in range(2)] == [b"2 body", b"2 body"]


def test_a_second_attempt_waits_for_the_first() -> None:
    go_on, under_way = threading.Event(), threading.Event()

    class Slow(Served):
        def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
            under_way.set()
            assert go_on.wait(10)
            return super().__call__(environ, start_response)

    served = Slow()
    client = Client(AnsweredOnce(served))
    answers: list[bytes] = []
    attempts = [threading.Thread(target=lambda: answers.append(attempt(client, "a").data)) for _ in range(2)]
    attempts[0].start()
    assert under_way.wait(10)
    attempts[1].start()
    go_on.set()
    for each in attempts:
        each.join(10)
    assert answers == [b"1 body", b"1 body"]
    assert served.asked == 1


def test_old_answers_are_forgotten() -> None:
    served = Served()
    client = Client(AnsweredOnce(served))
    for number in range(KEPT_ANSWERS + 1):
        attempt(client, str(number))
    attempt(client, "1")
    assert served.asked == KEPT_ANSWERS + 1
    attempt(client, "0")
    assert served.asked == KEPT_ANSWERS + 2
