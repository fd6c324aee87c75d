"""Sends a body to a webhook's URL: only to addresses that were judged, and within a time limit that holds for all of it."""

from __future__ import annotations

import contextlib
import socket
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urljoin

from shared.webhook_target import RefusedTargetError, Target, UnresolvedTargetError, target_of
from webhook_delivery.judged_addresses import judged_addresses
from webhook_delivery.timed_socket import TimedSocket

# Those that ask for the same request elsewhere; the others would turn it into a GET.
REDIRECTS = {307, 308}
SUCCESS = range(200, 300)
LARGEST_ANSWER = 4096
LONGEST_ERROR = 300
USUAL_PORTS = {True: 443, False: 80}


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of it: the answer's status, or why there was none. `refused` is that it must not be sent there.

    `retry_after` is the header of that name, as the receiver wrote it.
    """

    status: int | None
    error: str | None
    refused: bool = False
    retry_after: str | None = None

    @property
    def delivered(self) -> bool:
        """Whether the receiver has it."""
        return self.status in SUCCESS and self.error is None


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is read of an answer."""

    status: int
    location: str | None
    retry_after: str | None


class _Connection(HTTPConnection):
    """Speaks over a socket that is connected already; the name is only said, never resolved again."""

    def __init__(self, target: Target, timed: TimedSocket) -> None:
        super().__init__(target.host, target.port)
        self._timed: Any = timed

    def connect(self) -> None:
        """Takes the socket."""
        self.sock = self._timed


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
        """Sends, and follows what asks for the same request elsewhere, judged again each time."""
        deadline = self.clock() + self.total_timeout_seconds

        def left() -> float:
            seconds = deadline - self.clock()
            if seconds <= 0:
                raise TimeoutError
            return seconds

        for _ in range(self.redirects_max + 1):
            try:
                target = target_of(url, local=self.local)
                addresses = judged_addresses(target, local=self.local, seconds=left())
                answer = self._ask(target, addresses, body, headers, left)
                onward = _onward(url, answer.location) if answer.status in REDIRECTS and answer.location else None
            except RefusedTargetError as error:
                return Sent(None, f"refused: {error}", refused=True)
            except UnresolvedTargetError as error:
                return Sent(None, str(error)[:LONGEST_ERROR])
            except TimeoutError:
                return Sent(None, f"no answer within {self.total_timeout_seconds:g} s")
            except (OSError, HTTPException) as error:
                return Sent(None, f"{type(error).__name__}: {error}"[:LONGEST_ERROR])
            if onward is None:
                status = answer.status
                problem = None if status in SUCCESS else f"the receiver answered {status}"
                return Sent(status, problem, retry_after=answer.retry_after)
            url = onward
        return Sent(None, f"more than {self.redirects_max} redirects")

    def _ask(
        self,
        target: Target,
        addresses: list[str],
        body: bytes,
        headers: Mapping[str, str],
        left: Callable[[], float],
    ) -> _Answer:
        """The answer of the first address that takes a connection."""
        problem = OSError("the name has no address")
        for address in addresses:
            try:
                connected = self._connected(target, address, left)
            except ssl.SSLError:
                raise
            except OSError as error:
                problem = error
                left()
                continue
            with connected:
                return _exchange(target, TimedSocket(connected, left), body, headers)
        raise problem

    def _connected(self, target: Target, address: str, left: Callable[[], float]) -> socket.socket:
        """A connection to an address, and where the target wants it TLS with who has a certificate for the name."""
        plain = socket.create_connection((address, target.port), min(self.connect_timeout_seconds, left()))
        if not target.tls:
            return plain
        try:
            plain.settimeout(min(self.connect_timeout_seconds, left()))
            return self.context.wrap_socket(plain, server_hostname=target.host)
        except (OSError, ValueError):
            plain.close()
            raise


def _exchange(target: Target, timed: TimedSocket, body: bytes, headers: Mapping[str, str]) -> _Answer:
    host = f"[{target.host}]" if ":" in target.host else target.host
    port = "" if target.port == USUAL_PORTS[target.tls] else f":{target.port}"
    connection = _Connection(target, timed)
    connection.request("POST", target.path, body, {"host": host + port, "connection": "close", **headers})
    answer = connection.getresponse()
    # Read so that a well-behaved receiver is not cut off; what it says, or that it stops, changes nothing.
    with contextlib.suppress(OSError, HTTPException):
        answer.read(LARGEST_ANSWER)
    return _Answer(answer.status, answer.getheader("location"), answer.getheader("retry-after"))


def _onward(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        raise RefusedTargetError("it redirects to what is no URL") from None
