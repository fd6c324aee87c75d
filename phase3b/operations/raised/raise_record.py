"""A temporary raise of a table or an index: pure data, kept beside the history before AWS is changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final, Literal

from phase3b.plan.tables.scaling_dimension import Side

# raised: until its end; ending: somebody ends it; kept: without an end, until capacity.yaml has it.
Phase = Literal["raised", "ending", "kept"]
STAMP: Final = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class RaisedSide:
    """What one side is raised to, in units a second, and what was before the first raise of it.

    `before_minimum` and `before_maximum` are the bounds of auto scaling; of an on-demand table there is a maximum alone.
    """

    side: Side
    units: int
    before_units: int
    before_minimum: int | None
    before_maximum: int

    @property
    def maximum(self) -> int:
        """The maximum while it is raised."""
        return max(self.units, self.before_maximum)


@dataclass(frozen=True, slots=True)
class Raise:
    """A raise of a table or an index. `at` and `until` are UTC; `until` is empty of one that is kept."""

    id: str
    table: str
    index: str | None
    table_name: str
    index_name: str | None
    on_demand: bool
    user: str
    machine: str
    at: str
    until: str
    why: str
    phase: Phase
    sides: tuple[RaisedSide, ...]

    @property
    def title(self) -> str:
        """As messages call it: support_tickets/tenant_status."""
        return self.table if self.index is None else f"{self.table}/{self.index}"

    @property
    def resource_id(self) -> str:
        """As Application Auto Scaling calls it."""
        return f"table/{self.table_name}" + ("" if self.index_name is None else f"/index/{self.index_name}")

    def side(self, side: Side) -> RaisedSide | None:
        """What is raised of a side; None where nothing is."""
        return next((each for each in self.sides if each.side == side), None)

    def over(self, now: datetime) -> bool:
        """Whether it has expired, or somebody ends it."""
        if self.phase == "raised":
            return datetime.strptime(self.until, STAMP).replace(tzinfo=UTC) <= now
        return self.phase == "ending"


@dataclass(frozen=True, slots=True)
class Raises:
    """All of an environment, one for each table or index."""

    every: tuple[Raise, ...] = ()

    def of(self, table: str, index: str | None) -> Raise | None:
        """That of a table or an index; None where there is none."""
        return next((each for each in self.every if (each.table, each.index) == (table, index)), None)

    def put(self, one: Raise) -> Raises:
        """With this one in the place of the one before."""
        return Raises((*self._others(one), one))

    def without(self, one: Raise) -> Raises:
        """Without it, where it is still what was read: another one may have raised again meanwhile."""
        return Raises(tuple(self._others(one))) if self.of(one.table, one.index) == one else self

    def _others(self, one: Raise) -> Iterator[Raise]:
        return (each for each in self.every if (each.table, each.index) != (one.table, one.index))


def merged(there: Raise | None, new: Raise) -> Raise:
    """What two raises of the same table are together: the more units, the later end, and what was before the first.

    So two people at once, or one who raises again, lower nothing of each other.
    """
    if there is None:
        return new
    sides = {each.side: each for each in there.sides}
    for each in new.sides:
        known = sides.get(each.side)
        sides[each.side] = each if known is None else replace(known, units=max(known.units, each.units))
    kept = "kept" in {there.phase, new.phase}
    until = new.until if there.phase == "ending" else max(there.until, new.until)
    return replace(
        new,
        id=there.id,
        phase="kept" if kept else "raised",
        until="" if kept else until,
        sides=tuple(sides[side] for side in sorted(sides)),
    )
