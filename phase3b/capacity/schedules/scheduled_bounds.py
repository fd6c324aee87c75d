"""What the schedules of a tier and of a table come to for one table or index: which minimum and maximum each one sets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from phase3b.capacity.model.scaling_schedule import IndexSchedule, ScalingSchedule, ScheduledBounds, TableSchedule
from phase3b.capacity.model.tier import AutoScaling, Bounds, TableCapacity
from phase3b.quick_dataclass import dataclass
from phase3b.units import UnitsPerSecond

Side = Literal["read", "write"]
SIDES: Final[tuple[Side, ...]] = ("read", "write")
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScheduledSide:
    """What one schedule sets of one side of a table or index.

    `written` are the bounds of the file that decide, `at` is where they are below the tier; `floor` and `ceiling` are with
    what they leave out, None where the owner has none either.
    """

    name: str
    schedule: ScalingSchedule
    written: ScheduledBounds
    at: Path
    floor: UnitsPerSecond | None
    ceiling: UnitsPerSecond | None


def own_bounds(capacity: TableCapacity, index: str | None, side: Side) -> Bounds:
    """Minimum and maximum of a table or index: an index takes its table's numbers where it has none."""
    table = capacity.read if side == "read" else capacity.write
    entry = None if index is None else capacity.indexes.get(index)
    own = None if entry is None else entry.read if side == "read" else entry.write
    if own is None:
        return table
    return Bounds(
        min=own.min if own.min is not None else table.min,
        max=own.max if own.max is not None else table.max,
    )


def schedules_of(
    capacity: TableCapacity, scaling: AutoScaling, table: str
) -> Mapping[str, tuple[ScalingSchedule, Path]]:
    """The schedules that a table has by name, with their place below the tier: its own over those of the tier."""
    of_tier = {name: (each, ("auto_scaling", "schedules", name)) for name, each in scaling.schedules.items()}
    own = {
        name: (each, ("tables", table, "auto_scaling", "schedules", name))
        for name, each in capacity.auto_scaling.schedules.items()
    }
    return {name: (each, at) for name, (each, at) in {**of_tier, **own}.items() if each is not None}


def scheduled_sides(
    capacity: TableCapacity, scaling: AutoScaling, table: str, index: str | None, side: Side
) -> Iterator[ScheduledSide]:
    """What each schedule sets of a side of a table or index; a schedule that leaves the side out is not among them."""
    own = own_bounds(capacity, index, side)
    for name, (schedule, at) in schedules_of(capacity, scaling, table).items():
        entry = schedule.indexes.get(index) if index is not None and isinstance(schedule, TableSchedule) else None
        of_index = None if entry is None else _of_side(entry, side)
        written = of_index if of_index is not None else _of_side(schedule, side)
        if written is None:
            continue
        place = (*at, side) if of_index is None else (*at, "indexes", str(index), side)
        yield ScheduledSide(
            name,
            schedule,
            written,
            place,
            written.min if written.min is not None else own.min,
            written.max if written.max is not None else own.max,
        )


Bound = UnitsPerSecond | None


def scheduled_actions(
    capacity: TableCapacity, scaling: AutoScaling, table: str, index: str | None
) -> Iterator[tuple[str, ScalingSchedule, tuple[tuple[Bound, Bound] | None, tuple[Bound, Bound] | None]]]:
    """Each schedule that sets something of a table or index: its name, and minimum and maximum of reads and of writes."""
    read, write = (
        {each.name: (each.floor, each.ceiling) for each in scheduled_sides(capacity, scaling, table, index, side)}
        for side in SIDES
    )
    for name, (schedule, _) in schedules_of(capacity, scaling, table).items():
        if name in read or name in write:
            yield name, schedule, (read.get(name), write.get(name))


def _of_side(schedule: ScalingSchedule | IndexSchedule, side: Side) -> ScheduledBounds | None:
    return schedule.read if side == "read" else schedule.write
