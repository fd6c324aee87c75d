"""One request at a time over a connection that is kept open, and how long its answer took."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any, Final
from urllib.parse import quote, urlencode, urlsplit

from phase3b.local.api.gateway import CACHED, DURATION_HEADER, INIT_HEADER, NUMBER_HEADER

# The status of a request that nothing answered.
NO_ANSWER: Final = 599
LONGEST_SHOWN: Final = 160


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, and after how many seconds; `why` says what is wrong with it.

    `init_ms`, `duration_ms` and the number are of the invocation, where the answer tells them: that of the local API does.
    """

    status: int
    seconds: float
    body: Any
    why: str
    cached: bool = False
    init_ms: float | None = None
    duration_ms: float | None = None
    invocation: int | None = None


@dataclass(slots=True)
class Client:
    """A connection to a REST API; `base` is the path of its stage."""

    url: str
    timeout_seconds: float
    base: str = field(init=False)
    connection: HTTPConnection = field(init=False)

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        self.connection = kind(parts.hostname or "", parts.port, timeout=self.timeout_seconds)
        self.base = parts.path.rstrip("/")

    def send(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        query: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> Answer:
        """One request; on a connection that the other side has closed meanwhile it is sent again over a new one."""
        target = self.base + quote(path, safe="/%") + (f"?{urlencode(query)}" if query else "")
        data = None if body is None else json.dumps(body).encode()
        given = {**headers, **({} if data is None else {"Content-Type": "application/json"})}
        reused = self.connection.sock is not None
        try:
            return self._send(method, target, data, given)
        except (HTTPException, OSError) as error:
            self.connection.close()
            if not reused or isinstance(error, TimeoutError):
                return Answer(NO_ANSWER, 0.0, None, f"{type(error).__name__}: {error}")
        try:
            return self._send(method, target, data, given)
        except (HTTPException, OSError) as error:
            self.connection.close()
            return Answer(NO_ANSWER, 0.0, None, f"{type(error).__name__}: {error}")

    def _send(self, method: str, target: str, data: bytes | None, headers: Mapping[str, str]) -> Answer:
        began = time.perf_counter()
        self.connection.request(method, target, data, dict(headers))
        response = self.connection.getresponse()
        text = response.read()
        seconds = time.perf_counter() - began
        body = _body(text)
        return Answer(
            response.status,
            seconds,
            body,
            _why(response.status, body, text),
            response.getheader(CACHED[0]) == CACHED[1],
            _number(response.getheader(INIT_HEADER)),
            _number(response.getheader(DURATION_HEADER)),
            None if (number := response.getheader(NUMBER_HEADER)) is None else int(number),
        )

    def close(self) -> None:
        """Ends the connection."""
        self.connection.close()


def _body(text: bytes) -> Any:
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None


def _why(status: int, body: Any, text: bytes) -> str:
    """The status, and what a problem document says."""
    detail = body.get("detail") or body.get("title") or body.get("message") if isinstance(body, Mapping) else None
    shown = str(detail) if detail is not None else text.decode("utf-8", "replace")
    return f"{status} {' '.join(shown.split())[:LONGEST_SHOWN]}".rstrip()


def _number(text: str | None) -> float | None:
    return None if text is None else float(text)
