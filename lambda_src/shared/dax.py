"""The way to DAX, with a circuit: while it is away nobody waits for it.

AWS's client finds the nodes of a cluster when it is made, and until it has nobody could read. So it is made on a thread of its own at
the first need, and until it is there the tables answer. The client itself leaves alone a node that fails, and asks another; the circuit
here is for all of them together.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from botocore.config import Config

from shared import log


class Client(Protocol):
    """What of AWS's client for DAX is used."""

    def query(self, **given: Any) -> Any:
        """Query."""

    def get_item(self, **given: Any) -> Any:
        """GetItem."""

    def batch_get_item(self, **given: Any) -> Any:
        """BatchGetItem."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long DAX is waited for, and when it is not asked at all. All times in seconds."""

    connect_seconds: float
    seconds: float
    failures_max: int
    open_seconds: float


@dataclass(slots=True)
class Dax:
    """One client, made at first need and again after it could not be made."""

    make: Callable[[], Client]
    patience: Patience
    elapsed: Callable[[], float]
    # Whether a read that DAX did not answer is one that it should have: not while its client is made for the first time.
    counts: bool = False
    _client: Client | None = None
    _failures: int = 0
    _closed_until: float | None = None
    _connecting: bool = False
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def ask(self, operation: str, given: dict[str, Any]) -> Any | None:
        """What DAX answers; None where it is away, which is not tried while the circuit is open."""
        with self._turn:
            if self._closed_until is not None:
                if self.elapsed() < self._closed_until:
                    return None
                # One read tries it: the others go on without until that one knows.
                self._closed_until = self.elapsed() + self.patience.open_seconds
            client = self._client
            if client is None:
                self._connect()
                return None
        try:
            answer = getattr(client, operation)(**given)
        except Exception as error:  # noqa: BLE001  whatever it is, the table is asked, and its error counts
            self._failed(error)
            return None
        with self._turn:
            if self._closed_until is not None:
                log.info("DAX answers again")
            self._failures, self._closed_until = 0, None
        return answer

    def _connect(self) -> None:
        if not self._connecting:
            self._connecting = True
            threading.Thread(target=self._connected, name="dax", daemon=True).start()

    def _connected(self) -> None:
        try:
            client = self.make()
        except Exception as error:  # noqa: BLE001  whatever it is, the tables go on answering
            self._failed(error, at_once=True)
        else:
            with self._turn:
                self._client, self._failures, self._closed_until = client, 0, None
        with self._turn:
            self.counts, self._connecting = True, False

    def _failed(self, error: Exception, *, at_once: bool = False) -> None:
        with self._turn:
            self._failures += 1
            was_open = self._closed_until is not None
            # Once open, one failure is enough to stay so.
            if was_open or at_once or self._failures >= self.patience.failures_max:
                self._closed_until = self.elapsed() + self.patience.open_seconds
                if not was_open:
                    log.warning("DAX is away", why=f"{type(error).__name__}: {error}", failures=self._failures)


def client_of(endpoint: str, patience: Patience) -> Callable[[], Client] | None:
    """What makes AWS's client of a cluster; None, and a line in the log, where the package has none.

    It is imported where a handler is, as Lambda gives a function most of its processor then. Nothing is connected to.
    """
    try:
        from amazondax import AmazonDaxClient  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415
    except ImportError as error:
        log.warning("the package has no client for DAX, and the tables are read", why=str(error))
        return None
    config = Config(
        connect_timeout=patience.connect_seconds,
        read_timeout=patience.seconds,
        # The table is asked, and not DAX again.
        retries={"max_attempts": 0},
    )

    def make() -> Client:
        import botocore.session  # noqa: PLC0415

        client: Client = AmazonDaxClient(botocore.session.get_session(), endpoint_url=endpoint, config=config)
        return client

    return make
