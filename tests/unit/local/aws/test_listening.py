"""The socket that a server is given."""

from __future__ import annotations

import socket

from phase3b.local.aws.listening import HOST, listening, port_of


def test_a_named_port_that_a_connection_has_just_left_is_free() -> None:
    with listening() as any_one:
        port = port_of(any_one)
    with listening(port) as first, socket.create_connection((HOST, port)) as client:
        served, _ = first.accept()
        # Who closes first keeps the port for a minute more, waiting for what is still under way.
        served.close()
        assert client.recv(1) == b""
    with listening(port) as again:
        assert port_of(again) == port


def test_it_is_heard_before_anybody_accepts() -> None:
    with listening() as one, listening() as other:
        assert port_of(one) != port_of(other)
        with socket.create_connection((HOST, port_of(one)), timeout=5) as client:
            client.sendall(b"early")
            accepted, _ = one.accept()
            with accepted:
                assert accepted.recv(5) == b"early"
