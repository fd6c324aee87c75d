"""The minutes that have ended: what became of each lane, until the metrics have it, and for longer what was offered to it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from phase3b.local.dynamodb.throughput.table_throughput import LaneMinute
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY

# Limits of memory, not of the domain: a pattern is a day or a weekend, and metrics are taken as soon as a minute is over.
KEPT_MINUTES: Final = 3 * MINUTES_PER_DAY
UNTAKEN_MINUTES: Final = MINUTES_PER_DAY


@dataclass(slots=True)
class Minutes:
    """Of one account in one region; minutes are those since 1970."""

    _untaken: OrderedDict[int, list[LaneMinute]] = field(default_factory=OrderedDict)
    _kept: OrderedDict[int, list[LaneMinute]] = field(default_factory=OrderedDict)
    _throttled: OrderedDict[int, dict[tuple[str, str], int]] = field(default_factory=OrderedDict)

    def closed(self, lanes: Sequence[LaneMinute]) -> None:
        """What became of a table in a minute."""
        if not lanes:
            return
        minute = lanes[0].minute
        self._untaken.setdefault(minute, []).extend(lanes)
        self._kept.setdefault(minute, []).extend(lanes)
        _forget(self._untaken, UNTAKEN_MINUTES)
        _forget(self._kept, KEPT_MINUTES)

    def throttled(self, table: str, operation: str, minute: int) -> None:
        """A request that was throttled as a whole (ThrottledRequests)."""
        counts = self._throttled.setdefault(minute, {})
        counts[table, operation] = counts.get((table, operation), 0) + 1
        _forget(self._throttled, UNTAKEN_MINUTES)

    def take(self, minute: int) -> tuple[list[LaneMinute], dict[tuple[str, str], int]]:
        """What became of all lanes in a minute, and the throttled requests by table and operation; once."""
        return self._untaken.pop(minute, []), self._throttled.pop(minute, {})

    def kept(self) -> list[LaneMinute]:
        """All that is known, in the order of the minutes."""
        return [each for minute in sorted(self._kept) for each in self._kept[minute]]

    def clear(self) -> None:
        """Forgets everything."""
        for each in (self._untaken, self._kept, self._throttled):
            each.clear()


def _forget(minutes: OrderedDict[int, Any], most: int) -> None:
    while len(minutes) > most:
        minutes.popitem(last=False)
