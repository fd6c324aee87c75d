"""The functions' log files, read while they are written: embedded metrics and metric filters become data points."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from phase3b.local.logs.embedded_metrics import ROOT, embedded_points
from phase3b.local.logs.filter_pattern import LogEvent
from phase3b.local.logs.metric_filters import MetricFilters, metric_filters
from phase3b.local.metrics.own_metrics import Points

LOG: Final = logging.getLogger(__name__)
PAUSE_SECONDS: Final = 0.25
# Of one file at a time, so that a function that logs without an end does not stop what else this thread does.
MOST_BYTES: Final = 256 * 1024
# Terraform may have changed the filters: they are asked for again after so many seconds.
LOOK_AGAIN_SECONDS: Final = 60.0
Described = Callable[[], Iterable[Mapping[str, Any]]]


@dataclass(slots=True)
class CountedLines:
    """What becomes of lines of log groups; `described` asks for the metric filters of the account, `sent` hears of each line."""

    points: Points
    described: Described
    filters: MetricFilters = field(default_factory=MetricFilters)
    sent: Callable[[str, str], object] | None = None

    def look(self) -> MetricFilters:
        """Asks for the filters."""
        self.filters = metric_filters(self.described())
        return self.filters

    def line(self, group: str, text: str) -> None:
        """One line."""
        if self.sent is not None:
            self.sent(group, text)
        event = LogEvent(text)
        if f'"{ROOT}"' in text and event.json is not None:
            for each in embedded_points(event.json):
                self.points.put(each.namespace, each.name, each.dimensions, each.value, unit=each.unit)
        self.filters.put(group, event, self.points)


@dataclass(slots=True)
class _Followed:
    group: str
    file: Path
    offset: int = 0
    rest: bytes = b""


@dataclass(slots=True)
class FollowedLogs:
    """Of the functions of a session: log groups with their files."""

    counted: CountedLines
    logs: list[_Followed] = field(default_factory=list)

    def add(self, group: str, file: Path) -> None:
        """A log that is read from now on, from its beginning."""
        self.logs.append(_Followed(group, file))

    async def run(self) -> None:
        """Reads until it is cancelled."""
        looked = asyncio.get_running_loop().time()
        while True:
            await asyncio.sleep(PAUSE_SECONDS)
            self.read()
            now = asyncio.get_running_loop().time()
            if now - looked >= LOOK_AGAIN_SECONDS:
                looked = now
                try:
                    await asyncio.to_thread(self.counted.look)
                except asyncio.CancelledError:
                    raise
                except Exception:
                    LOG.exception("the metric filters can't be read")

    def read(self) -> bool:
        """Reads what was added to each, up to a limit; whether there was anything."""
        added = [self._read(each) for each in self.logs]
        return any(added)

    def _read(self, log: _Followed) -> bool:
        try:
            with log.file.open("rb") as file:
                file.seek(log.offset)
                added = file.read(MOST_BYTES)
        except FileNotFoundError:
            return False
        log.offset += len(added)
        *whole, log.rest = (log.rest + added).split(b"\n")
        for line in whole:
            self.counted.line(log.group, line.decode("utf-8", "replace"))
        return bool(added)
