"""webhook_delivery: one sending, in time, and never into our own network."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from webhook_receiver import HOST, PUBLIC, Internet, Receiver, answers, certificate, receiving, sender, talking


@pytest.mark.parametrize(
    ("status", "delivered"),
    [(200, True), (202, True), (204, True), (301, False), (302, False), (304, False), (400, False), (410, False),
     (429, False), (500, False), (503, False)],
)  # fmt: skip
def test_only_success_is_success(receiver: Receiver, status: int, delivered: bool) -> None:  # noqa: FBT001
    receiver.reply["/in"] = (status, {"Location": "/elsewhere"})
    found = sender(local=True).post(receiver.url(), b"{}", {})
    assert (found.delivered, found.status) == (delivered, status)
    assert len(receiver.requests) == 1


def test_what_is_sent(receiver: Receiver) -> None:
    sender(local=True).post(receiver.url("/in?a=b%20c"), b'{"a":1}', {"content-type": "application/json"})
    ((path, headers, body),) = receiver.requests
    assert (path, body) == ("/in?a=b%20c", b'{"a":1}')
    assert (headers["content-type"], headers["content-length"]) == ("application/json", "7")
    assert headers["host"] == f"127.0.0.1:{receiver.port}"


@pytest.mark.parametrize("status", [307, 308])
def test_redirects_that_ask_for_the_same_are_followed(receiver: Receiver, status: int) -> None:
    receiver.reply["/in"] = (status, {"Location": "/next"})
    receiver.reply["/next"] = (status, {"Location": receiver.url("/last")})
    assert sender(local=True).post(receiver.url(), b"body", {"webhook-id": "1"}).delivered
    assert [(path, headers["webhook-id"], body) for path, headers, body in receiver.requests] == [
        ("/in", "1", b"body"), ("/next", "1", b"body"), ("/last", "1", b"body"),
    ]  # fmt: skip


def test_redirects_end(receiver: Receiver) -> None:
    receiver.reply["/in"] = (307, {"Location": "/in"})
    found = sender(local=True).post(receiver.url(), b"", {})
    assert (found.delivered, found.error, len(receiver.requests)) == (False, "more than 2 redirects", 3)


@pytest.mark.parametrize("location", ["https://[bad", "ftp://127.0.0.1/", "gopher:x", "//u:p@127.0.0.1/"])
def test_redirects_to_what_is_no_target_are_refused(receiver: Receiver, location: str) -> None:
    receiver.reply["/in"] = (307, {"Location": location})
    found = sender(local=True).post(receiver.url(), b"", {})
    assert (found.delivered, found.refused) == (False, True)


# Receivers succeed in the end, long after the limit: a sender that waits for them has delivered, and so no test need
# look at a clock.
PATIENT_SECONDS = 60


def drip(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 204 No Content\r\nx: ")
    for _ in range(20 * PATIENT_SECONDS):
        connection.sendall(b"y")
        time.sleep(0.05)
    connection.sendall(b"\r\n\r\n")


def drip_interim(connection: socket.socket) -> None:
    for _ in range(20 * PATIENT_SECONDS):
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        time.sleep(0.05)
    succeed(connection)


def succeed(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")


@dataclass
class Silent:
    """Says nothing until it is let go, or for very long."""

    over: threading.Event = field(default_factory=threading.Event)

    def __call__(self, connection: socket.socket) -> None:
        self.over.wait(PATIENT_SECONDS)
        succeed(connection)


@pytest.fixture
def silent() -> Iterator[Silent]:
    made = Silent()
    yield made
    made.over.set()


@pytest.mark.parametrize("speak", [drip, drip_interim])
def test_the_time_limit_holds_for_all_of_it(speak: Callable[[socket.socket], None]) -> None:
    """Each byte comes well within a socket's own timeout, and the whole never."""
    found = sender(local=True, total=0.5).post(talking(speak), b"{}", {})
    assert (found.delivered, found.error) == (False, "no answer within 0.5 s")


def test_a_receiver_that_says_nothing_is_given_up(silent: Silent) -> None:
    found = sender(local=True, total=0.5).post(talking(silent), b"{}", {})
    assert (found.delivered, found.error) == (False, "no answer within 0.5 s")


def test_a_late_word_does_not_win_time(silent: Silent) -> None:
    """A word when nearly all is over leaves what is left, and not as much again: a clock that the receiver puts forward."""
    late: list[float] = []

    def clock() -> float:
        return time.monotonic() + sum(late)

    def speak(connection: socket.socket) -> None:
        late.append(2 * PATIENT_SECONDS - 1)
        connection.sendall(b"HTTP/1.1 ")
        silent.over.wait(PATIENT_SECONDS)
        connection.sendall(b"204 No Content\r\n\r\n")

    patient = replace(sender(local=True, total=2 * PATIENT_SECONDS), clock=clock)
    assert patient.post(talking(speak), b"{}", {}).error == f"no answer within {2 * PATIENT_SECONDS} s"


def test_a_receiver_that_does_not_read_is_given_up(silent: Silent) -> None:
    found = sender(local=True, total=0.5).post(talking(silent), b"x" * 30_000_000, {})
    assert (found.delivered, found.error) == (False, "no answer within 0.5 s")


def test_a_body_without_an_end_changes_nothing() -> None:
    read_to_the_end: list[bool] = []
    stopped = threading.Event()

    def speak(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        try:
            for _ in range(10_000):
                connection.sendall(b"x" * 100_000)
            read_to_the_end.append(True)
        finally:
            stopped.set()

    assert sender(local=True).post(talking(speak), b"{}", {}).delivered
    assert stopped.wait(PATIENT_SECONDS)
    assert not read_to_the_end


def test_a_success_that_is_cut_off_is_one() -> None:
    def speak(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")

    assert sender(local=True).post(talking(speak), b"{}", {}).delivered


@pytest.mark.parametrize(
    "said",
    [b"", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 abc\r\n\r\n", b"HTTP/1.1 200 OK\r\n" + b"x" * 70_000, b"\x00" * 100,
     b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 200 + b"\r\n"],
)  # fmt: skip
def test_what_is_no_answer_is_a_failure(said: bytes) -> None:
    found = sender(local=True).post(talking(lambda connection: connection.sendall(said)), b"{}", {})
    assert (found.delivered, found.refused) == (False, False)
    assert found.error


def test_nobody_there() -> None:
    # Bound and not listening: nobody answers there, and nobody else gets the port meanwhile.
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        found = sender(local=True).post(f"http://127.0.0.1:{reserved.getsockname()[1]}/", b"{}", {})
    assert found.error is not None
    assert found.error.startswith("ConnectionRefusedError")


@pytest.fixture
def internet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Internet]:
    file = certificate(tmp_path, HOST, "other.example.com")
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_side.load_cert_chain(file)
    found = Internet(receiving(server_side), ssl.create_default_context(cafile=str(file)), [])
    real = socket.create_connection

    def connect(address: tuple[str, int], timeout: float) -> socket.socket:
        found.connected.append(address)
        return real(("127.0.0.1", found.receiver.port), timeout)

    monkeypatch.setattr(socket, "create_connection", connect)
    yield found
    found.receiver.server.shutdown()
    found.receiver.server.server_close()


def test_the_connection_goes_to_the_address_that_was_judged(
    internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name is asked for once; there is no second answer that could be another."""
    asked = answers(monkeypatch, PUBLIC)
    assert sender(context=internet.context).post(f"https://{HOST}/in", b"{}", {}).delivered
    assert (asked, internet.connected) == ([HOST], [(PUBLIC, 443)])
    assert internet.receiver.requests[0][1]["host"] == HOST


def test_another_port_is_said(internet: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, PUBLIC)
    assert sender(context=internet.context).post(f"https://{HOST}:8443/in", b"{}", {}).delivered
    assert internet.connected == [(PUBLIC, 8443)]
    assert internet.receiver.requests[0][1]["host"] == f"{HOST}:8443"


def test_a_certificate_must_be_of_the_name(internet: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, PUBLIC)
    found = sender(context=internet.context).post("https://wrong.example.com/in", b"{}", {})
    assert found.error is not None
    assert "Hostname mismatch" in found.error
    assert internet.receiver.requests == []


def test_a_certificate_must_be_of_somebody_known(internet: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, PUBLIC)
    found = sender().post(f"https://{HOST}/in", b"{}", {})
    assert found.error is not None
    assert "CERTIFICATE_VERIFY_FAILED" in found.error
    assert internet.receiver.requests == []


def test_the_next_address_is_tried(internet: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, "2606:2800:220:1::1", PUBLIC)
    working = socket.create_connection

    def connect(address: tuple[str, int], timeout: float) -> socket.socket:
        if ":" in address[0]:
            raise OSError("Network is unreachable")
        return working(address, timeout)

    monkeypatch.setattr(socket, "create_connection", connect)
    assert sender(context=internet.context).post(f"https://{HOST}/in", b"{}", {}).delivered


@pytest.mark.parametrize(
    "location",
    [
        "http://169.254.169.254/latest/meta-data/iam/security-credentials/",
        "https://169.254.169.254/latest/meta-data/",
        "https://[::ffff:169.254.169.254]/",
        "https://[fd00:ec2::254]/",
        "https://2852039166/",
        "https://localhost/",
        f"http://{HOST}/",
        f"https://{HOST}:22/",
    ],
)
def test_a_redirect_into_our_own_network_is_refused(
    internet: Internet, monkeypatch: pytest.MonkeyPatch, location: str
) -> None:
    answers(monkeypatch, PUBLIC)
    internet.receiver.reply["/in"] = (307, {"Location": location})
    found = sender(context=internet.context).post(f"https://{HOST}/in", b"{}", {})
    assert (found.delivered, found.refused) == (False, True)
    assert internet.connected == [(PUBLIC, 443)]


def test_a_name_that_means_something_else_after_a_redirect_is_judged_again(
    internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    internet.receiver.reply["/in"] = (307, {"Location": "/again"})
    given = iter([[PUBLIC], ["10.0.0.7"]])

    def resolve(_: str, port: int, **__: Any) -> Any:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in next(given)]

    # The receiver is reached by its address, which needs no resolver.
    real = socket.create_connection

    def connect(address: tuple[str, int], timeout: float) -> socket.socket:
        with monkeypatch.context() as patched:
            patched.setattr(socket, "getaddrinfo", unpatched)
            return real(address, timeout)

    unpatched = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", connect)
    found = sender(context=internet.context).post(f"https://{HOST}/in", b"{}", {})
    assert (found.delivered, found.refused) == (False, True)
    assert internet.connected == [(PUBLIC, 443)]


@pytest.mark.parametrize("url", ["https://127.0.0.1/", "https://2130706433/", "http://example.com/"])
def test_a_url_that_was_taken_before_the_rules_is_refused(url: str) -> None:
    assert sender().post(url, b"{}", {}).refused
