"""A TCP proxy in front of the embedded AWS that counts what a process does: connections that it opens, requests that it sends."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from typing import Final, Self
from urllib.parse import urlsplit

from phase3b.local.aws.listening import HOST, listening, port_of

_REQUEST: Final = re.compile(rb"(?:GET|POST|PUT|DELETE|HEAD|PATCH|OPTIONS) [^ \r\n]* HTTP/1\.1\r\n")
READ_BYTES: Final = 65_536
# The longest line of a request that may be cut in two by a read.
KEPT_BYTES: Final = 4096


class CountingProxy:
    """While a `with` block runs."""

    def __init__(self, endpoint: str) -> None:
        parts = urlsplit(endpoint)
        self._target = (parts.hostname or HOST, parts.port or 80)
        self._lock = threading.Lock()
        self._listener: socket.socket | None = None
        self._open: set[socket.socket] = set()
        self.connections = 0
        self.requests = 0

    @property
    def endpoint(self) -> str:
        """Where it listens."""
        return "" if self._listener is None else f"http://{HOST}:{port_of(self._listener)}"

    def __enter__(self) -> Self:
        self._listener = listening()
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._listener is not None:
            # Closing alone does not end an accept that waits.
            with contextlib.suppress(OSError):
                self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            self._listener = None
        with self._lock:
            there = list(self._open)
        for each in there:
            self._close(each)

    def counted(self) -> tuple[int, int]:
        """Connections and requests so far."""
        with self._lock:
            return self.connections, self.requests

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
            try:
                server = socket.create_connection(self._target)
            except OSError:
                client.close()
                continue
            for each in (client, server):
                # As each end sends it: nothing waits for more.
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._open |= {client, server}
            threading.Thread(target=self._pass, args=(client, server, True), daemon=True).start()
            threading.Thread(target=self._pass, args=(server, client, False), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket, counts: bool) -> None:  # noqa: FBT001  a thread's argument
        rest = b""
        with contextlib.suppress(OSError):
            while read := source.recv(READ_BYTES):
                if counts:
                    rest = self._count(rest + read)
                target.sendall(read)
        self._close(source)
        self._close(target)

    def _count(self, data: bytes) -> bytes:
        """Counts the requests that begin in it; what may be the begin of another."""
        found = list(_REQUEST.finditer(data))
        with self._lock:
            self.requests += len(found)
        return data[found[-1].end() if found else max(0, len(data) - KEPT_BYTES) :]

    def _close(self, each: socket.socket) -> None:
        with self._lock:
            self._open.discard(each)
        with contextlib.suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)
        each.close()
