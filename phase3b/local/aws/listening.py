"""The socket that a server of ours listens on, bound before the server is there: nobody else can take its port."""

from __future__ import annotations

import socket
from typing import Final

from phase3b.errors import outside_failure

HOST: Final = "127.0.0.1"
QUEUED_CONNECTIONS: Final = 128


def listening(port: int | None = None) -> socket.socket:
    """A socket that listens on this machine only, at the port named or at any free one.

    Raises:
        Phase3bError: something listens on the port already, or it is none.
    """
    listener = socket.socket()
    if port is not None:
        # A port that a connection has just left is free; one that somebody listens on is not.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port or 0))
    except (OSError, OverflowError) as error:
        listener.close()
        raise outside_failure(
            f"port {port} can't be used: {error}", "Name another port, or leave --port out", code="P3B-PORT-TAKEN"
        ) from None
    listener.listen(QUEUED_CONNECTIONS)
    return listener


def port_of(listener: socket.socket) -> int:
    """The port it listens on."""
    port: int = listener.getsockname()[1]
    return port
