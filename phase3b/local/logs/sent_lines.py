"""Lines of logs on their way to the embedded AWS: together, once a second, for those who ask CloudWatch Logs for them."""

from __future__ import annotations

import json
import logging
import threading
import urllib.request
from collections import deque
from typing import Final

LOG: Final = logging.getLogger(__name__)
# Of a group, of which a second may have more under load: the newest go, and a line says how many did not.
MOST_WAITING: Final = 2_000
PATIENCE_SECONDS: Final = 10.0
LOGS_PATH: Final = "/phase3b/logs"


class SentLines:
    """To one embedded AWS; `add` never waits for it."""

    def __init__(self, endpoint: str, region: str) -> None:
        self._url = endpoint + LOGS_PATH
        self._region = region
        self._waiting: dict[str, deque[str]] = {}
        self._left_out: dict[str, int] = {}
        self._lock = threading.Lock()
        self._direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def add(self, group: str, line: str) -> None:
        """A line of a log group."""
        with self._lock:
            waiting = self._waiting.setdefault(group, deque(maxlen=MOST_WAITING))
            if len(waiting) == MOST_WAITING:
                self._left_out[group] = self._left_out.get(group, 0) + 1
            waiting.append(line)

    def flush(self) -> None:
        """Sends what waits; what can't be sent waits on, as much as may."""
        with self._lock:
            taken, self._waiting = self._waiting, {}
            left_out, self._left_out = self._left_out, {}
        if not taken:
            return
        groups = {
            group: [*([_missing(left_out[group])] if group in left_out else []), *lines]
            for group, lines in taken.items()
        }
        body = json.dumps({"region": self._region, "groups": groups}).encode()
        try:
            with self._direct.open(self._url, data=body, timeout=PATIENCE_SECONDS):
                return
        except OSError as error:
            LOG.warning("lines of logs are not taken: %s", error)
            with self._lock:
                for group, lines in taken.items():
                    later = self._waiting.get(group, ())
                    self._waiting[group] = deque([*lines, *later], maxlen=MOST_WAITING)


def _missing(count: int) -> str:
    return json.dumps({"message": "lines left out by phase3b", "lines": count})
