"""Sends a body to a webhook's URL: only to addresses that were judged, and within a time limit that holds for all of it."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from urllib.parse import urljoin

from shared.webhook_target import (
    RefusedTargetError,
    Target,
    UnresolvedTargetError,
    addresses_of,
    target_of,
)

# Those that ask for the same request elsewhere; the others would turn it into a GET.
REDIRECTS = {307, 308}
SUCCESS = range(200, 300)
LARGEST_ANSWER = 4096


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of it: the answer's status, or why there was none. `refused` is that it must not be sent there."""

    status: int | None
    error: str | None
    refused: bool = False

    @property
    def delivered(self) -> bool:
        """Whether the receiver has it."""
        return self.status in SUCCESS and self.error is None


class _JudgedConnection(HTTPConnection):
    """A connection to one address; the name is only said, never resolved again."""

    def __init__(self, target: Target, address: str, context: ssl.SSLContext, seconds: Callable[[], float]) -> None:
        super().__init__(target.host, target.port, timeout=seconds())
        self._target = target
        self._address = address
        self._context = context
        self._seconds = seconds

    def connect(self) -> None:
        """Connects to the address, and where the target wants it speaks TLS as the name."""
        self.sock = socket.create_connection((self._address, self._target.port), self._seconds())
        if self._target.tls:
            self.sock = self._context.wrap_socket(self.sock, server_hostname=self._target.host)


@dataclass(frozen=True, slots=True)
class Sender:
    """Time limits in seconds; `local` is whether receivers on this machine are allowed."""

    connect_timeout_seconds: float
    total_timeout_seconds: float
    redirects_max: int
    local: bool
    context: ssl.SSLContext
    clock: Callable[[], float] = time.monotonic

    def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Sent:
        """Sends, and follows what asks for the same request elsewhere, judged anew each time."""
        deadline = self.clock() + self.total_timeout_seconds
        for _ in range(self.redirects_max + 1):
            try:
                target = target_of(url, local=self.local)
                addresses = addresses_of(target, local=self.local)
                status, location = self._ask(target, addresses, body, headers, deadline)
            except RefusedTargetError as error:
                return Sent(None, f"refused: {error}", refused=True)
            except UnresolvedTargetError as error:
                return Sent(None, str(error))
            except TimeoutError:
                return Sent(None, f"no answer within {self.total_timeout_seconds:g} s")
            except (OSError, HTTPException) as error:
                return Sent(None, f"{type(error).__name__}: {error}"[:300])
            if status in REDIRECTS and location:
                url = urljoin(url, location)
                continue
            if status in SUCCESS:
                return Sent(status, None)
            return Sent(status, f"the receiver answered {status}")
        return Sent(None, f"more than {self.redirects_max} redirects")

    def _ask(
        self, target: Target, addresses: list[str], body: bytes, headers: Mapping[str, str], deadline: float
    ) -> tuple[int, str | None]:
        """Status and Location of the answer of the first address that takes a connection."""

        def left() -> float:
            seconds = deadline - self.clock()
            if seconds <= 0:
                raise TimeoutError
            return seconds

        problem: OSError = OSError("the name has no address")
        for address in addresses:
            connection = _JudgedConnection(
                target, address, self.context, lambda: min(self.connect_timeout_seconds, left())
            )
            try:
                connection.connect()
            except ssl.SSLError:
                connection.close()
                raise
            except OSError as error:
                connection.close()
                problem = error
                left()
                continue
            try:
                return self._exchange(connection, target, body, headers, left)
            finally:
                connection.close()
        raise problem

    @staticmethod
    def _exchange(
        connection: HTTPConnection,
        target: Target,
        body: bytes,
        headers: Mapping[str, str],
        left: Callable[[], float],
    ) -> tuple[int, str | None]:
        connection.sock.settimeout(left())
        connection.request("POST", target.path, body, dict(headers))
        connection.sock.settimeout(left())
        answer = connection.getresponse()
        # Enough that a well-behaved receiver is not cut off; what it says does not matter.
        answer.read(LARGEST_ANSWER)
        return answer.status, answer.getheader("location")
