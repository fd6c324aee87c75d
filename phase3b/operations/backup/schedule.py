"""Which scheduled backups of a table are due, overdue and past what is kept: pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from phase3b.operations.backup.protection import Judged, Protection, TableBackup

_HOUR: Final = 3600
# Of BackupStatus ("BackupDetails", Amazon DynamoDB API Reference): one that is being made is not made again.
_COUNTS: Final = frozenset({"AVAILABLE", "CREATING"})


@dataclass(frozen=True, slots=True)
class Scheduled:
    """The scheduled backups of a table; `name` is what the names of all of them begin with.

    Spans of `every_hours` follow each other from 1970 on, so that a run which is a second early skips none.
    """

    name: str
    every_hours: int
    keep_days: int

    def due(self, backups: Iterable[TableBackup], now: datetime) -> bool:
        """Whether the span of now has none yet."""
        return not any(self._span(each.at) == self._span(now) for each in self._made(backups))

    def overdue(self, backups: Iterable[TableBackup], now: datetime) -> bool:
        """Whether the span before has none either: nobody runs what makes them."""
        return not any(self._span(each.at) >= self._span(now) - 1 for each in self._made(backups))

    def expired(self, backups: Iterable[TableBackup], now: datetime) -> tuple[TableBackup, ...]:
        """Those past keep_days, the oldest first, but never the newest that can be restored; others' are never among them."""
        made = sorted(self._made(backups), key=lambda each: each.at)
        usable = [each for each in made if each.status == "AVAILABLE"]
        until = now - timedelta(days=self.keep_days)
        return tuple(each for each in usable[:-1] if each.at < until)

    def newest(self, backups: Iterable[TableBackup]) -> TableBackup | None:
        """The latest that was made, or is being made."""
        return max(self._made(backups), key=lambda each: each.at, default=None)

    def _made(self, backups: Iterable[TableBackup]) -> list[TableBackup]:
        return [
            each
            for each in backups
            if each.name.startswith(self.name) and each.status in _COUNTS and each.kind == "USER"
        ]

    def _span(self, at: datetime) -> int:
        return int(at.timestamp()) // (self.every_hours * _HOUR)


def overdue(found: Protection, plan: Scheduled, environment: str, now: datetime) -> Iterator[Judged]:
    """What is wrong where no job makes the scheduled backups of a table; of one that is not there, or not read, nothing."""
    if found.there and found.backups is not None and plan.overdue(found.backups, now):
        newest = plan.newest(found.backups)
        last = "there is none" if newest is None else f"the newest is of {newest.at:%Y-%m-%d %H:%M} UTC"
        text = f"no scheduled backup in this span of {plan.every_hours} hours nor in the one before: {last}"
        yield Judged(found.table, "finding", text, f"phase3b ops backup scheduled {environment}")
