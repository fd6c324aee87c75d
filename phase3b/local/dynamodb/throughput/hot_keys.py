"""What the keys of a table and its indexes consume in one second: one partition serves no key more than its limit.

Counted by key only where it can matter: as long as all keys together are within the limit of one, none is beyond it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field

# Keys with the thousandths of units that each consumed.
Keyed = Callable[[], Iterable[tuple[Hashable, int]]]


@dataclass(slots=True)
class HotKeys:
    """Of the lanes of one table, by their position; limits are thousandths of units in a second."""

    limits: tuple[int, ...]
    _second: int = -1
    _totals: dict[int, int] = field(default_factory=dict)
    _uncounted: dict[int, list[Keyed]] = field(default_factory=dict)
    _counts: dict[int, dict[Hashable, int]] = field(default_factory=dict)

    def note(self, position: int, amount: int, keyed: Keyed, second: int) -> None:
        """What a request consumed of a lane; `keyed` is called only where its keys matter."""
        if second != self._second:
            self._second = second
            self._totals.clear()
            self._uncounted.clear()
            self._counts.clear()
        total = self._totals[position] = self._totals.get(position, 0) + amount
        counts = self._counts.get(position)
        if counts is not None:
            _add(counts, keyed)
            return
        self._uncounted.setdefault(position, []).append(keyed)
        if total >= self.limits[position]:
            counts = self._counts[position] = {}
            for each in self._uncounted.pop(position):
                _add(counts, each)

    def matter(self, position: int, second: int) -> bool:
        """Whether any key of a lane can be beyond its limit in this second."""
        return second == self._second and position in self._counts

    def beyond(self, position: int, keys: Iterable[Hashable]) -> bool:
        """Whether one of these keys has consumed all that its partition serves in this second."""
        counts, limit = self._counts[position], self.limits[position]
        return any(counts.get(key, 0) >= limit for key in keys)


def _add(counts: dict[Hashable, int], keyed: Keyed) -> None:
    for key, amount in keyed():
        counts[key] = counts.get(key, 0) + amount
