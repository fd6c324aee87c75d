"""What was done lately to an account, as far as AWS counts it."""

from __future__ import annotations

from collections import defaultdict
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

# Account, region, and the name of the table, index, queue.
Key = tuple[str, ...]


@dataclass(slots=True)
class History:
    """Times of changes, by what was changed; what is being deleted, as it is described meanwhile."""

    ttl_changed: dict[Key, float] = field(default_factory=dict)
    decreased: dict[Key, list[float]] = field(default_factory=lambda: defaultdict(list))
    to_on_demand: dict[Key, list[float]] = field(default_factory=lambda: defaultdict(list))
    # Tables by the indexes that are being made or deleted: until somebody was told so.
    under_way: dict[Key, list[str]] = field(default_factory=dict)
    deleting_tables: dict[Key, dict[str, Any]] = field(default_factory=dict)
    queues_deleted: dict[Key, float] = field(default_factory=dict)

    def copy(self) -> History:
        """As it is now, whatever is noted afterwards."""
        return deepcopy(self)

    def forget_table(self, key: Key) -> None:
        """A table of that name that is made again is another one."""
        self.ttl_changed.pop(key, None)
        self.under_way.pop(key, None)
        for times in (self.decreased, self.to_on_demand):
            for each in [each for each in times if each[: len(key)] == key]:
                del times[each]
