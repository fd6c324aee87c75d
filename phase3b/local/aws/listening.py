"""The socket that a server of ours listens on, bound before the server is there: nobody else can take its port."""

from __future__ import annotations

import contextlib
import socket
from typing import Final

from phase3b.errors import Phase3bError, outside_failure

HOST: Final = "127.0.0.1"
QUEUED_CONNECTIONS: Final = 128
NEXT_TRIED: Final = 50


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
        listener.listen(QUEUED_CONNECTIONS)
    except (OSError, OverflowError) as error:
        listener.close()
        raise outside_failure(
            f"port {port} can't be used: {error}", "Name another port, or leave --port out", code="P3B-PORT-TAKEN"
        ) from None
    return listener


def listening_near(preferred: int) -> socket.socket:
    """A socket at this port; where it is taken, at the next free one of those that are as even or odd as it."""
    for port in range(preferred, preferred + 2 * NEXT_TRIED, 2):
        with contextlib.suppress(Phase3bError):
            return listening(port)
    return listening()


def port_of(listener: socket.socket) -> int:
    """The port it listens on."""
    port: int = listener.getsockname()[1]
    return port
