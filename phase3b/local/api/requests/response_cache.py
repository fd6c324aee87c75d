"""The REST API's cache: answers by what was asked and by whom, for so many seconds."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, Final

MOST_ENTRIES: Final = 10_000


@dataclass(slots=True)
class ResponseCache:
    """Values with an end; the oldest goes when there are too many."""

    clock: Callable[[], float]
    kept: dict[Hashable, tuple[float, Any]] = field(default_factory=dict)

    def get(self, key: Hashable) -> Any | None:
        """What was kept, while it may be used."""
        found = self.kept.get(key)
        if found is None:
            return None
        if found[0] <= self.clock():
            del self.kept[key]
            return None
        return found[1]

    def clear(self) -> None:
        """Forgets all answers, as API Gateway's FlushStageCache does."""
        self.kept.clear()

    def put(self, key: Hashable, value: Any, seconds: float) -> None:
        """Keeps a value for so many seconds."""
        if len(self.kept) >= MOST_ENTRIES:
            del self.kept[next(iter(self.kept))]
        self.kept[key] = (self.clock() + seconds, value)
