"""What a table and its global indexes have: their capacity mode, capacity and maximums, as moto keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from moto.dynamodb.models.table import Table

from phase3b.local.dynamodb.consumed_units import Side
from phase3b.local.moto_gaps.dynamodb import ON_DEMAND

PAY_PER_REQUEST: Final = "PAY_PER_REQUEST"
MEMBERS: Final[dict[Side, str]] = {"read": "ReadCapacityUnits", "write": "WriteCapacityUnits"}
_MAXIMUMS: Final[dict[Side, str]] = {"read": "MaxReadRequestUnits", "write": "MaxWriteRequestUnits"}


@dataclass(frozen=True, slots=True)
class OwnerCapacity:
    """Of a table (`index_name` None) or an index; without a maximum of ours it is None. Units per second."""

    index_name: str | None
    on_demand: bool
    read: int
    write: int
    max_read: int | None = None
    max_write: int | None = None

    def provisioned(self, side: Side) -> int:
        """Capacity of reads or writes; 0 on demand."""
        return self.read if side == "read" else self.write

    def maximum(self, side: Side) -> int | None:
        """The maximum throughput that is configured of an on-demand table or index."""
        return self.max_read if side == "read" else self.max_write


def owners_of(table: Table) -> tuple[OwnerCapacity, ...]:
    """The table itself, then its global indexes."""
    on_demand = table.billing_mode == PAY_PER_REQUEST
    return (
        _owner(None, table, on_demand=on_demand),
        *(_owner(index.name, index, on_demand=on_demand) for index in table.global_indexes),
    )


def set_provisioned(table: Table, index_name: str | None, side: Side, units: int) -> None:
    """Gives a table or an index another capacity, as an UpdateTable of its own does."""
    owner = table if index_name is None else next(each for each in table.global_indexes if each.name == index_name)
    owner.throughput = {**(owner.throughput or {}), MEMBERS[side]: units}


def _owner(name: str | None, owner: Any, *, on_demand: bool) -> OwnerCapacity:
    given = owner.throughput or {}
    maximums = vars(owner).get(ON_DEMAND) or {}
    return OwnerCapacity(
        name,
        on_demand,
        *(int(given.get(member) or 0) for member in MEMBERS.values()),
        *(maximums.get(member) for member in _MAXIMUMS.values()),
    )
