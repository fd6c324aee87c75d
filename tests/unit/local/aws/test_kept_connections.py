"""A connection of the embedded AWS answers one request after the other, whatever the last one left unread."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.serving import BaseWSGIServer, make_server

from phase3b.local.aws.kept_connections import KeptConnections

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment


def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """Answers with what it was asked; reads the body, or leaves it."""
    path = environ["PATH_INFO"]
    if path == "/broken":
        raise ValueError("of the application")
    body = b"" if path == "/unread" else environ["wsgi.input"].read()
    answer = json.dumps([environ["REQUEST_METHOD"], path, body.decode(), environ.get("CONTENT_LENGTH")]).encode()
    status = "204 NO CONTENT" if path == "/nothing" else "200 OK"
    start_response(status, [("X-Of", "app"), ("Content-Length", "77" if environ["REQUEST_METHOD"] == "HEAD" else "1")])
    # In pieces: their sum is what counts.
    return [] if path == "/nothing" else [answer[:3], answer[3:]]


@pytest.fixture
def server() -> Iterator[BaseWSGIServer]:
    served = make_server("127.0.0.1", 0, app, threaded=True, request_handler=KeptConnections)
    thread = threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield served
    served.shutdown()
    thread.join()
    served.server_close()


@pytest.fixture
def connection(server: BaseWSGIServer) -> Iterator[HTTPConnection]:
    found = HTTPConnection("127.0.0.1", server.port, timeout=10)
    found.connect()
    # A connection that is made again would hide that it was closed.
    found.auto_open = 0
    yield found
    found.close()


def ask(connection: HTTPConnection, method: str, path: str, body: Any = None, **more: Any) -> tuple[int, Any]:
    connection.request(method, path, body, **more)
    answer = connection.getresponse()
    text = answer.read()
    return answer.status, json.loads(text) if text else None


def test_requests_follow_each_other_on_one_connection(connection: HTTPConnection) -> None:
    assert ask(connection, "POST", "/read", b"one") == (200, ["POST", "/read", "one", "3"])
    assert ask(connection, "POST", "/unread", b"x" * 100_000) == (200, ["POST", "/unread", "", "100000"])
    chunked = {"encode_chunked": True, "headers": {"Transfer-Encoding": "chunked"}}
    assert ask(connection, "PUT", "/read", iter([b"in ", b"pieces"]), **chunked) == (
        200,
        ["PUT", "/read", "in pieces", "9"],
    )
    assert ask(connection, "POST", "/nothing", b"x") == (204, None)
    assert ask(connection, "GET", "/read") == (200, ["GET", "/read", "", None])


def test_a_head_has_the_length_that_the_application_says(connection: HTTPConnection) -> None:
    connection.request("HEAD", "/read")
    answer = connection.getresponse()
    assert (answer.read(), answer.getheader("Content-Length")) == (b"", "77")
    assert ask(connection, "GET", "/read")[0] == 200


def test_a_mistake_of_the_application_is_a_500_and_in_the_log(
    connection: HTTPConnection, caplog: pytest.LogCaptureFixture
) -> None:
    assert ask(connection, "GET", "/broken") == (500, None)
    assert "ValueError: of the application" in caplog.text
    assert ask(connection, "GET", "/read")[0] == 200


def test_a_client_that_waits_for_leave_gets_it(connection: HTTPConnection) -> None:
    connection.putrequest("PUT", "/read")
    connection.putheader("Content-Length", "3")
    connection.putheader("Expect", "100-continue")
    connection.endheaders()
    connection.send(b"abc")
    answer = connection.getresponse()
    assert (answer.status, json.loads(answer.read())[2]) == (200, "abc")


def test_a_client_that_asks_for_the_end_gets_it(connection: HTTPConnection) -> None:
    connection.request("GET", "/read", headers={"Connection": "close"})
    answer = connection.getresponse()
    answer.read()
    assert answer.getheader("Connection") == "close"
    assert connection.sock is None or connection.sock.recv(1) == b""
