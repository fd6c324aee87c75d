"""What one process keeps in its own memory: so many entries, each for so many seconds; what was not used for longest goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Copy:
    """An answer as it was kept, the version that it is of, and until when it serves here."""

    body: str
    stamp: str
    ends_at: float


@dataclass(slots=True)
class ProcessMemory:
    """Copies by key. With 0 seconds or 0 entries nothing is kept."""

    seconds: float
    entries: int
    elapsed: Callable[[], float]
    _found: OrderedDict[str, Copy] = field(default_factory=OrderedDict)

    def get(self, key: str) -> Copy | None:
        """The copy, while it serves."""
        copy = self._found.get(key)
        if copy is None:
            return None
        if copy.ends_at <= self.elapsed():
            del self._found[key]
            return None
        self._found.move_to_end(key)
        return copy

    def put(self, key: str, body: str, stamp: str, seconds: float) -> None:
        """Keeps a copy for `seconds`, and no longer than this memory does."""
        kept = min(seconds, self.seconds)
        if kept <= 0 or self.entries <= 0:
            return
        self._found[key] = Copy(body, stamp, self.elapsed() + kept)
        self._found.move_to_end(key)
        while len(self._found) > self.entries:
            self._found.popitem(last=False)

    def drop(self, prefix: str) -> None:
        """Forgets all whose stamp begins so."""
        for key in [key for key, copy in self._found.items() if copy.stamp.startswith(prefix)]:
            del self._found[key]
