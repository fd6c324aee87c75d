"""What is read of a connection, however it comes; and a real server with users, with TLS, and as a replica."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from real_cache import HOST, RealCache, free_port, real_cache

from shared.cache_connection import (
    CacheAwayError,
    CacheRefusedError,
    ClosedError,
    Connection,
    Endpoint,
    Refused,
    Reply,
    tls_context,
)

LINES = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=20)
REPLIES: st.SearchStrategy[Reply] = st.recursive(
    st.one_of(
        st.integers(-(2**40), 2**40), st.binary(max_size=60), st.none(), LINES.map(lambda text: Refused(f"ERR {text}"))
    ),
    lambda each: st.lists(each, max_size=4),
    max_leaves=8,
)


def written(reply: Reply) -> bytes:
    """As a server writes it."""
    if reply is None:
        return b"$-1\r\n"
    if isinstance(reply, Refused):
        return f"-{reply.message}\r\n".encode()
    if isinstance(reply, bytes):
        return b"$%d\r\n%b\r\n" % (len(reply), reply)
    if isinstance(reply, list):
        return b"*%d\r\n" % len(reply) + b"".join(map(written, reply))
    return b":%d\r\n" % reply


@contextmanager
def between() -> Iterator[tuple[Connection, socket.socket]]:
    """A connection, and the server's end of it."""
    ours, theirs = socket.socketpair()
    found = Connection.__new__(Connection)
    found._socket, found._elapsed, found._buffer = ours, time.monotonic, b""
    with ours, theirs:
        yield found, theirs


@settings(deadline=None, max_examples=60)
@given(st.lists(REPLIES, min_size=1, max_size=4), st.integers(1, 40))
def test_replies_are_read_in_whatever_pieces_they_come(replies: list[Reply], piece: int) -> None:
    with between() as (connection, server):
        text = b"".join(map(written, replies))

        def send() -> None:
            for begin in range(0, len(text), piece):
                server.sendall(text[begin : begin + piece])

        sending = threading.Thread(target=send)
        sending.start()
        assert connection.ask([("PING",)] * len(replies), time.monotonic() + 10) == replies
        sending.join()


@pytest.mark.parametrize(
    "answer",
    [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"$x\r\n", b"%1\r\n+a\r\n+b\r\n", b"$99999999999\r\n", b"x" * 200_000],
)
def test_what_is_no_reply_ends_the_connection(answer: bytes) -> None:
    with between() as (connection, server):
        sending = threading.Thread(target=_sent, args=(server, answer))
        sending.start()
        with pytest.raises(CacheAwayError):
            connection.ask([("PING",)], time.monotonic() + 5)
        sending.join()
        with pytest.raises(CacheAwayError):
            connection.ask([("PING",)], time.monotonic() + 5)


def _sent(server: socket.socket, answer: bytes) -> None:
    try:
        server.sendall(answer)
    except OSError:
        return


def test_a_reply_that_comes_letter_by_letter_is_waited_for_as_long_as_one() -> None:
    with between() as (connection, server):
        over = threading.Event()

        def dribble() -> None:
            while not over.wait(0.01):
                _sent(server, b":")

        dribbling = threading.Thread(target=dribble)
        dribbling.start()
        began = time.monotonic()
        with pytest.raises(CacheAwayError, match="TimeoutError"):
            connection.ask([("PING",)], began + 0.1)
        assert 0.1 <= time.monotonic() - began < 1
        # What comes later would be taken for the reply to the next command.
        assert connection._socket.fileno() == -1
        over.set()
        dribbling.join()


def test_the_other_side_ended_it() -> None:
    with between() as (connection, server):
        server.close()
        with pytest.raises(ClosedError):
            connection.ask([("PING",)], time.monotonic() + 1)


def connected(port: int, user: str = "", password: str = "", tls: object = None) -> Connection:
    credentials = (user, password) if user else None
    return Connection(Endpoint(HOST, port, tls), credentials, time.monotonic() + 5, time.monotonic)  # type: ignore[arg-type]


def asked(connection: Connection, *commands: tuple[str, ...]) -> list[Reply]:
    return connection.ask(commands, time.monotonic() + 5)


def test_nobody_is_there() -> None:
    with pytest.raises(CacheAwayError, match="ConnectionRefusedError"):
        connected(free_port())


def test_a_server_knows_its_users(tmp_path: Path) -> None:
    with real_cache(tmp_path) as cache:
        cache.asked("ACL", "SETUSER", "service", "on", ">right", "~*", "+@all", "-info")
        cache.asked("ACL", "SETUSER", "other", "on", ">right", "~*", "+@all")
        cache.asked("ACL", "SETUSER", "default", "off")
        for name, named in (("other", True), ("service", False)):
            connection = connected(cache.port, name, "right")
            # One that may not ask who the server is has no name of it.
            assert bool(connection.server) is named
            assert asked(connection, ("SET", "a", "é"), ("GET", "a")) == [b"OK", "é".encode()]
            connection.close()
        with pytest.raises(CacheRefusedError):
            connected(cache.port, "service", "wrong")
        with pytest.raises(CacheAwayError):
            connected(cache.port)


def test_a_server_that_became_a_replica_is_left(tmp_path: Path) -> None:
    with real_cache(tmp_path) as cache:
        connection = connected(cache.port)
        assert asked(connection, ("SET", "a", "1")) == [b"OK"]
        cache.asked("REPLICAOF", HOST, str(free_port()))
        with pytest.raises(ClosedError):
            asked(connection, ("SET", "a", "2"))


def test_a_command_that_is_refused_is_one_of_the_replies(tmp_path: Path) -> None:
    with real_cache(tmp_path) as cache:
        connection = connected(cache.port)
        found = asked(connection, ("SET", "a", "1"), ("HGETALL", "a"), ("GET", "a"))
        assert (found[0], found[2]) == (b"OK", b"1")
        assert isinstance(found[1], Refused)
        connection.close()


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """Of this machine, signed by itself."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl is not installed")
    made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=cache", "-addext"]
    files = ["-keyout", str(tmp_path / "key.pem"), "-out", str(tmp_path / "certificate.pem")]
    subprocess.run([program, *made, f"subjectAltName=IP:{HOST}", *files], check=True, capture_output=True)
    return tmp_path / "certificate.pem"


@pytest.fixture
def tls_port(tmp_path: Path, certificate: Path) -> Iterator[int]:
    port = free_port()
    key = str(tmp_path / "key.pem")
    options = [
        "--tls-port",
        str(port),
        "--tls-cert-file",
        str(certificate),
        "--tls-key-file",
        key,
        "--tls-auth-clients",
        "no",
    ]
    with real_cache(tmp_path, *options):
        yield port


def test_tls_with_a_certificate_that_is_known(
    tls_port: int, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    connection = connected(tls_port, tls=tls_context())
    assert asked(connection, ("SET", "a", "x" * 200_000), ("GET", "a")) == [b"OK", b"x" * 200_000]
    connection.close()


def test_a_certificate_that_nobody_signed_is_refused(tls_port: int) -> None:
    with pytest.raises(CacheAwayError, match="SSLCertVerificationError"):
        connected(tls_port, tls=tls_context())


def test_tls_is_not_spoken_without_tls(tls_port: int) -> None:
    with pytest.raises(CacheAwayError):
        connected(tls_port)


def test_a_server_without_tls_is_away(tmp_path: Path) -> None:
    with real_cache(tmp_path) as cache, pytest.raises(CacheAwayError):
        connected(cache.port, tls=tls_context())


def started(cache: RealCache) -> str:
    found = connected(cache.port)
    found.close()
    return found.server


def test_each_start_of_a_server_has_a_name_of_its_own(tmp_path: Path) -> None:
    with real_cache(tmp_path) as cache:
        before = started(cache)
        assert started(cache) == before != ""
        cache.kill()
        cache.start()
        assert started(cache) not in {before, ""}
