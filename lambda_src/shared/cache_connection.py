"""A connection to Valkey or Redis: commands in a row, and their replies in the same order (RESP2), with a time for all of it.

A client of our own: `valkey` 6.2.0 is 259 KB of zip and takes 30 ms to import, `redis` 8.1.0 has 556 KB and takes 50 ms (x86_64, Python
3.11, medians of 9); all that is needed here is below, on the sockets and the TLS that botocore has imported anyway.
Source: "Redis serialization protocol specification" of Valkey and Redis.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass

CHUNK_BYTES = 65_536
# A server that can't be written to, or not yet: one that became a replica, that starts, or that has forgotten who we are.
ELSEWHERE = ("READONLY", "LOADING", "MASTERDOWN", "CLUSTERDOWN", "NOAUTH")
# More than an answer can be: what says to be longer is not from our cache.
MOST_BYTES = 16_777_216
Command = Sequence[str | bytes]
Credentials = tuple[str, str]


class CacheAwayError(Exception):
    """The cache can't be reached, gave no answer in time, or one that is none."""


class ClosedError(CacheAwayError):
    """The other side had ended the connection: another one may do."""


class CacheRefusedError(CacheAwayError):
    """The cache does not know the user, or not the password."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What the cache answered to one command instead of doing it; the others in the row were done."""

    message: str


Reply = bytes | int | None | Refused | list["Reply"]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the cache is."""

    host: str
    port: int
    tls: ssl.SSLContext | None


class Connection:
    """One connection. After an error it is closed, as what comes next on it may be the reply to what was asked before."""

    def __init__(
        self, endpoint: Endpoint, credentials: Credentials | None, until: float, elapsed: Callable[[], float]
    ) -> None:
        """Connects, says who we are, and asks which server it is.

        Raises:
            CacheAwayError: not before `until`, in seconds of `elapsed`.
        """
        self._elapsed = elapsed
        self._buffer = b""
        try:
            self._socket = socket.create_connection((endpoint.host, endpoint.port), self._left(until))
        except (OSError, ValueError) as error:
            raise CacheAwayError(type(error).__name__) from error
        try:
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if endpoint.tls is not None:
                self._socket.settimeout(self._left(until))
                self._socket = endpoint.tls.wrap_socket(self._socket, server_hostname=endpoint.host)
        except OSError as error:
            self.close()
            raise CacheAwayError(type(error).__name__) from error
        who: list[Command] = [] if credentials is None else [("AUTH", *credentials)]
        *known, info = self._replies([*who, ("INFO", "server")], until)
        if any(isinstance(each, Refused) for each in known):
            self.close()
            raise CacheRefusedError("the cache refused the user")
        if _is_elsewhere(info):
            self.close()
            raise CacheAwayError("the cache is not to be asked")
        self.server = _server(info)

    def ask(self, commands: Sequence[Command], until: float) -> list[Reply]:
        """The reply to each command.

        Raises:
            CacheAwayError: they did not come before `until`; which commands were done is not known.
        """
        replies = self._replies(commands, until)
        if any(map(_is_elsewhere, replies)):
            self.close()
            raise ClosedError("another server is the one to ask")
        return replies

    def _replies(self, commands: Sequence[Command], until: float) -> list[Reply]:
        try:
            self._socket.settimeout(self._left(until))
            self._socket.sendall(b"".join(map(_encoded, commands)))
            return [self._reply(until) for _ in commands]
        except (ConnectionError, EOFError) as error:
            self.close()
            raise ClosedError(type(error).__name__) from error
        except (OSError, ValueError) as error:
            self.close()
            raise CacheAwayError(type(error).__name__) from error
        except BaseException:
            # Whatever it is, nobody may read the rest of what comes.
            self.close()
            raise

    def close(self) -> None:
        """Ends it."""
        self._socket.close()

    def _left(self, until: float) -> float:
        left = until - self._elapsed()
        if left <= 0:
            raise TimeoutError
        return left

    def _reply(self, until: float) -> Reply:
        line = self._line(until)
        kind, text = line[:1], line[1:]
        if kind == b"+":
            return text
        if kind == b"-":
            return Refused(text.decode("utf-8", "replace"))
        number = int(text)
        if kind == b":":
            return number
        if kind not in {b"$", b"*"} or number > MOST_BYTES:
            raise ValueError("no reply of RESP2")
        if number < 0:
            return None
        if kind == b"*":
            return [self._reply(until) for _ in range(number)]
        return self._bytes(number, until)

    def _line(self, until: float) -> bytes:
        while (end := self._buffer.find(b"\r\n")) < 0:
            if len(self._buffer) > CHUNK_BYTES:
                raise ValueError("a line without an end")
            self._more(until)
        line, self._buffer = self._buffer[:end], self._buffer[end + 2 :]
        return line

    def _bytes(self, length: int, until: float) -> bytes:
        while len(self._buffer) < length + 2:
            self._more(until)
        found, self._buffer = self._buffer[:length], self._buffer[length + 2 :]
        return found

    def _more(self, until: float) -> None:
        self._socket.settimeout(self._left(until))
        chunk = self._socket.recv(CHUNK_BYTES)
        if not chunk:
            raise EOFError
        self._buffer += chunk


def tls_context() -> ssl.SSLContext:
    """TLS as AWS's certificates are verified; reading those of the machine takes milliseconds, once a process."""
    return ssl.create_default_context()


def endpoint(host: str, port: int, *, tls: bool) -> Endpoint:
    """Where the cache is, and whether by TLS."""
    return Endpoint(host, port, tls_context() if tls else None)


def _is_elsewhere(reply: Reply) -> bool:
    return isinstance(reply, Refused) and reply.message.startswith(ELSEWHERE)


def _encoded(command: Command) -> bytes:
    parts = [part if isinstance(part, bytes) else part.encode() for part in command]
    return b"*%d\r\n" % len(parts) + b"".join(b"$%d\r\n%b\r\n" % (len(part), part) for part in parts)


def _server(info: Reply) -> str:
    """What this very server is called, from its start to its end; empty where several are behind one address, or it won't say.

    A server that was started again may have what is older than the last invalidation, from a file or as a replica.
    """
    if not isinstance(info, bytes) or b"_mode:standalone" not in info:
        return ""
    lines = dict(line.partition(b":")[::2] for line in info.split(b"\r\n"))
    return lines.get(b"run_id", b"").decode("ascii", "replace")
