"""A socket whose every step has only the time that is left for all of them.

A socket's own timeout starts again with each byte: a receiver that answers a byte a second would hold a delivery, and
with it the invocation and every other delivery of the batch, for as long as it likes.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from socket import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class _Reader(io.RawIOBase):
    def __init__(self, inner: socket, left: Callable[[], float]) -> None:
        super().__init__()
        self._inner = inner
        self._left = left

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        self._inner.settimeout(self._left())
        return self._inner.recv_into(buffer)


@dataclass(frozen=True, slots=True)
class TimedSocket:
    """What http.client needs of a socket; `left` is the seconds that are left, and raises TimeoutError at none."""

    inner: socket
    left: Callable[[], float]

    def sendall(self, content: bytes) -> None:
        """Sends all of it, or raises."""
        waiting = memoryview(content)
        while waiting:
            self.inner.settimeout(self.left())
            waiting = waiting[self.inner.send(waiting) :]

    def makefile(self, _: str) -> io.BufferedReader:
        """Reads what is answered."""
        return io.BufferedReader(_Reader(self.inner, self.left))

    def close(self) -> None:
        """Left to the caller that opened the socket: http.client closes before the answer's body is read."""
