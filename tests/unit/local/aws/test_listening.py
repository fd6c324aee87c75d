"""The socket that a server is given."""

from __future__ import annotations

import socket

from hypothesis import given
from hypothesis import strategies as st

from phase3b.local.aws.default_ports import FIRST, default_ports
from phase3b.local.aws.listening import HOST, listening, listening_near, port_of


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


def test_a_port_that_is_taken_gives_way_to_the_next_of_its_kind() -> None:
    with listening() as any_one:
        port = port_of(any_one)
        with listening_near(port) as near, listening_near(port) as after:
            assert port < port_of(near) < port_of(after)
            assert {(port_of(each) - port) % 2 for each in (near, after)} == {0}
    with listening_near(port) as again:
        assert port_of(again) == port


def test_the_ports_of_a_project_are_the_same_each_time() -> None:
    """By hand: printf 'securebase/dev' | sha256sum, its first 16 digits modulo 6,000, twice that above 20,000."""
    assert default_ports("securebase", "dev") == (29330, 29331)
    assert default_ports("securebase", "prod") != default_ports("securebase", "dev")


@given(st.text(), st.text())
def test_default_ports_are_below_those_of_connections(project: str, environment: str) -> None:
    aws, api = default_ports(project, environment)
    assert (aws % 2, api) == (0, aws + 1)
    assert FIRST <= aws < api < 32_768
