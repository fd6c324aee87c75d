"""Data points that another process has measured, on their way to the embedded AWS: together, once a second.

Samples of one series and minute are one entry: their values, to four significant digits, each with its count. They are of the
account's time, which may be ahead of the machine's and faster: each answer of the embedded AWS says how it is.
"""

from __future__ import annotations

import json
import logging
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from time import monotonic
from typing import Any, Final

from phase3b.files.json_file import parse_json

LOG: Final = logging.getLogger(__name__)
PAUSE_SECONDS: Final = 1.0
TIMEOUT_SECONDS: Final = 10.0
MINUTE: Final = 60
# Different points that wait where the embedded AWS does not take them; the oldest go.
KEPT: Final = 50_000
# Of a value: what is timed differs in each sample, and a point for each would be as much as the requests themselves.
DIGITS: Final = 4
PATH: Final = "/phase3b/metrics"
CLOCK_PATH: Final = "/phase3b/clock"

_Key = tuple[str, str, tuple[tuple[str, str], ...], int | None, float, str | None]


class SentPoints:
    """To one embedded AWS; `put` never waits for it.

    Args:
        endpoint: of the embedded AWS.
        region: that the metrics are of.
    """

    def __init__(self, endpoint: str, region: str) -> None:
        self._endpoint = endpoint
        self._region = region
        self._waiting: dict[_Key, float] = {}
        self._lost = 0
        # The account's time at a time of the machine, and how fast it goes.
        self._time: tuple[float, float, float] | None = None
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    @property
    def lost(self) -> int:
        """Points that were refused, or could not be sent and were too many to wait."""
        return self._lost

    def put(
        self,
        namespace: str,
        name: str,
        dimensions: Mapping[str, str],
        value: float,
        *,
        at: float | None = None,
        count: float = 1,
        unit: str | None = None,
    ) -> None:
        """Samples of one value; `at` in seconds of the account's clock, which is now where it is left out."""
        at = self.now() if at is None else at
        # Before the embedded AWS has said what time it is, they are of when they arrive.
        minute = None if at is None else int(at) // MINUTE * MINUTE
        key = (namespace, name, tuple(sorted(dimensions.items())), minute, float(f"{value:.{DIGITS}g}"), unit)
        with self._lock:
            self._waiting[key] = self._waiting.get(key, 0.0) + count
            while len(self._waiting) > KEPT:
                del self._waiting[next(iter(self._waiting))]
                self._lost += 1

    def now(self) -> float | None:
        """The account's time by what the embedded AWS said last; None before it did."""
        if self._time is None:
            return None
        machine, account, speed = self._time
        return account + (monotonic() - machine) * speed

    def ask_time(self) -> bool:
        """Asks for the account's time, which somebody may have moved on; False where there is no answer."""
        try:
            with self._direct.open(f"{self._endpoint}{CLOCK_PATH}", timeout=TIMEOUT_SECONDS) as answer:
                self._read_time(answer.read())
        except OSError as error:
            LOG.warning("the embedded AWS does not say what time it is: %s", error)
            return False
        return True

    def flush(self) -> bool:
        """Sends what waits; False where it was not taken, and waits on."""
        with self._sending:
            with self._lock:
                taken, self._waiting = self._waiting, {}
            if not taken:
                return True
            try:
                self._send(taken)
            except urllib.error.HTTPError as error:
                # Sent again it would be refused again.
                LOG.warning("%s metrics are refused: %s", len(taken), error.read().decode("utf-8", "replace"))
                self._lost += len(taken)
                return False
            except OSError as error:
                LOG.warning("metrics are not taken: %s", error)
                with self._lock:
                    for key, count in self._waiting.items():
                        taken[key] = taken.get(key, 0.0) + count
                    self._waiting = taken
                return False
            return True

    def start(self, while_true: Callable[[], bool] = lambda: True) -> threading.Thread:
        """Sends once a second from now on, as long as `while_true` says so, and then what is left."""

        def run() -> None:
            while while_true():
                if not self._waiting:
                    self.ask_time()
                time.sleep(PAUSE_SECONDS)
                self.flush()
            self.flush()

        thread = threading.Thread(target=run, name="sent points", daemon=True)
        thread.start()
        return thread

    def _send(self, points: Mapping[_Key, float]) -> None:
        entries: dict[tuple[object, ...], dict[str, Any]] = {}
        for (namespace, name, dimensions, minute, value, unit), count in points.items():
            entry = entries.setdefault(
                (namespace, name, dimensions, minute, unit),
                {
                    "namespace": namespace,
                    "name": name,
                    "dimensions": dict(dimensions),
                    "region": self._region,
                    "values": [],
                    "counts": [],
                    **({} if minute is None else {"at": minute}),
                    **({} if unit is None else {"unit": unit}),
                },
            )
            entry["values"].append(value)
            entry["counts"].append(count)
        body = json.dumps([*entries.values()]).encode()
        with self._direct.open(f"{self._endpoint}{PATH}", data=body, timeout=TIMEOUT_SECONDS) as answer:
            self._read_time(answer.read())

    def _read_time(self, answer: bytes) -> None:
        read = parse_json(answer.decode(), self._endpoint, "Try again")
        self._time = (monotonic(), read.get("now").number(), read.get("speed").number())
