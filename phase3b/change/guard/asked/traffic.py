"""What tables and indexes consume, as the guard is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from phase3b.plan.tables.scaling_dimension import Side


@dataclass(frozen=True, slots=True, order=True)
class Owner:
    """What has capacity of its own: a table, or one of its indexes."""

    table: str
    index: str | None

    def __str__(self) -> str:
        return f"the table {self.table}" if self.index is None else f"the index {self.index} of {self.table}"


@dataclass(frozen=True, slots=True)
class Traffic:
    """The highest consumption of any minute looked at, in units per second.

    `peaks` is None where nobody could be asked, and `unknown_because` then says why.
    """

    peaks: Mapping[tuple[Owner, Side], float] | None
    hours: float = 0
    unknown_because: str = ""

    def peak(self, owner: Owner, side: Side) -> float | None:
        """Units per second; None where it is not known. DynamoDB publishes nothing for what is not used: that is 0."""
        return None if self.peaks is None else self.peaks.get((owner, side), 0.0)


def unknown_traffic(because: str) -> Traffic:
    """Nobody could be asked."""
    return Traffic(None, 0, because)
