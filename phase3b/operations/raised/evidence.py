"""What AWS has of a table or an index that is raised, or is to be: pure data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from phase3b.plan.tables.scaling_dimension import Side


@dataclass(frozen=True, slots=True)
class EndAction:
    """The scheduled action by which AWS itself ends a raise: when, and the minimum that is again in force then."""

    schedule: str
    minimum: int | None


@dataclass(frozen=True, slots=True)
class OtherAction:
    """A scheduled action of the file's, or of a hand: it sets other bounds when it runs."""

    name: str
    schedule: str
    timezone: str


@dataclass(frozen=True, slots=True)
class SideState:
    """Of one side: units provisioned, bounds of auto scaling (None: it has none), an on-demand maximum, what ends it.

    `consumed` is the highest minute of the last ones, in units a second; None where CloudWatch did not say.
    """

    units: int
    bounds: tuple[int, int] | None = None
    on_demand_maximum: int | None = None
    end: EndAction | None = None
    others: tuple[OtherAction, ...] = ()
    suspended: bool = False
    consumed: float | None = None


@dataclass(frozen=True, slots=True)
class TableState:
    """A table or an index as it is. `table_status` is that of the table, `status` its own."""

    on_demand: bool
    table_status: str
    status: str
    decreases_today: int
    sides: Mapping[Side, SideState]

    @property
    def busy(self) -> bool:
        """Whether DynamoDB takes no other change now: one UpdateTable of a table at a time."""
        return self.table_status != "ACTIVE" or self.status != "ACTIVE"
