"""What must be true of scheduled scaling, and what is probably not meant."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from phase3b.capacity.aws_limits import quota
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.scaling_schedule import IndexSchedule, ScalingSchedule, ScheduledBounds, TableSchedule
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.rules.concurrency_schedule_rules import concurrency_schedule_warnings
from phase3b.capacity.schedules.scaling_expression import (
    last_run,
    runs_once,
    scaling_schedule_fault,
    time_zone_fault,
)
from phase3b.capacity.schedules.scheduled_bounds import (
    SIDES,
    Path,
    ScheduledSide,
    Side,
    own_bounds,
    scheduled_sides,
    schedules_of,
)
from phase3b.capacity.text.node import nearest
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem
from phase3b.quick_dataclass import dataclass

IndexesByTable = Mapping[str, Collection[str]]


@dataclass(frozen=True, slots=True)
class _Owner:
    """One side of a table or index, with what its schedules set of it."""

    table: str
    index: str | None
    side: Side
    floor: int
    ceiling: int
    sides: tuple[ScheduledSide, ...]

    @property
    def text(self) -> str:
        """Reads of support_tickets, writes of the index tenant_status of support_tickets."""
        of = self.table if self.index is None else f"the index {self.index} of {self.table}"
        return f"{self.side}s of {of}"


def scaling_schedule_problems(
    tier: Tier, indexes_by_table: IndexesByTable | None, quotas: Quotas | None, place: Place
) -> Iterator[Problem]:
    """Everything in a tier's schedules that AWS would refuse, or that would never do anything."""
    for at, schedule in written_schedules(tier):
        yield from _form_problems(at, schedule, place)
        if quotas is not None:
            yield from _quota_problems(at, schedule, quotas, place)
    for name, capacity in tier.tables.items():
        at = ("tables", name, "auto_scaling", "schedules")
        own = {key: each for key, each in capacity.auto_scaling.schedules.items() if each is not None}
        if own and capacity.billing_mode == "PAY_PER_REQUEST":
            yield place.problem(
                at,
                f"{name} is on-demand: nothing scales it, and so no schedule can",
                "Remove schedules, or use billing_mode: PROVISIONED",
                code="P3B-CAPACITY-ON-DEMAND",
            )
        count = len(schedules_of(capacity, tier.auto_scaling, name))
        if count > quota("scheduled_actions"):
            yield place.problem(
                at if own else ("auto_scaling", "schedules"),
                f"{name} would have {count:,} scheduled actions, and AWS allows {quota('scheduled_actions')} of a table or "
                "index",
                "Remove some: one cron expression can name several hours and days",
                code="P3B-AWS-COUNT",
            )
        if indexes_by_table is not None:
            yield from _unknown_indexes((*at,), own, indexes_by_table.get(name, ()), name, place)
    if indexes_by_table is not None:
        yield from _reversed(tier, indexes_by_table, place)


def scaling_schedule_warnings(tier: Tier, indexes_by_table: IndexesByTable, place: Place) -> Iterator[Problem]:
    """Schedules that AWS takes and that are probably not meant: no return, a minimum above the tier's maximum."""
    returns: dict[Path, list[tuple[_Owner, ScheduledSide]]] = {}
    above: dict[Path, list[tuple[_Owner, ScheduledSide]]] = {}
    for owner in _owners(tier, indexes_by_table):
        for side in owner.sides:
            if side.floor is None or _fault(side.schedule):
                continue
            if side.floor != owner.floor and not _returns(owner, side):
                returns.setdefault(side.at, []).append((owner, side))
            if side.floor > owner.ceiling:
                above.setdefault(side.at, []).append((owner, side))
    for at, found in returns.items():
        owner, side = found[0]
        higher = side.floor is not None and side.floor > owner.floor
        yield place.problem(
            at,
            f"{side.name} {'raises' if higher else 'lowers'} the minimum of {owner.text}{_more(found)} from {owner.floor:,} to "
            f"{side.floor:,}, and no schedule {'lowers' if higher else 'raises'} it again",
            f"Add a schedule with {owner.side}: {{}}, which sets the minimum and maximum of the tier",
            code="P3B-SCHEDULE-NO-RETURN",
        )
    for at, found in above.items():
        owner, side = found[0]
        yield place.problem(
            (*at, "min"),
            f"{side.name} sets a minimum of {side.floor:,} for {owner.text}{_more(found)}, above the tier's own maximum, "
            f"{owner.ceiling:,} ({place.line(_own_place(owner, 'max', place))})",
            "Lower it, or raise the tier's max",
            code="P3B-SCHEDULE-ABOVE-MAX",
        )
    yield from concurrency_schedule_warnings(tier, place)


def _more(found: Collection[object]) -> str:
    return f" and {len(found) - 1} more" if len(found) > 1 else ""


def _fault(schedule: ScalingSchedule) -> bool:
    return scaling_schedule_fault(schedule.expression) is not None


def _returns(owner: _Owner, moved: ScheduledSide) -> bool:
    """Whether a schedule that runs as long as this one, or later, takes its minimum back to the owner's or beyond."""
    last = last_run(moved.schedule.expression)
    for other in owner.sides:
        if other.floor is None or moved.floor is None or _fault(other.schedule):
            continue
        back = other.floor <= owner.floor if moved.floor > owner.floor else other.floor >= owner.floor
        if not back:
            continue
        after = last_run(other.schedule.expression)
        if after > last or (after == last and not runs_once(other.schedule.expression)):
            return True
    return False


def written_schedules(tier: Tier) -> Iterator[tuple[Path, ScalingSchedule]]:
    """Each schedule of a tier and of its tables, with its place below the tier."""
    for name, schedule in tier.auto_scaling.schedules.items():
        if schedule is not None:
            yield ("auto_scaling", "schedules", name), schedule
    for table, capacity in tier.tables.items():
        for name, own in capacity.auto_scaling.schedules.items():
            if own is not None:
                yield ("tables", table, "auto_scaling", "schedules", name), own


def _form_problems(at: Path, schedule: ScalingSchedule, place: Place) -> Iterator[Problem]:
    fault = scaling_schedule_fault(schedule.expression)
    if fault is not None:
        yield place.problem((*at, "expression"), *fault, code="P3B-SCHEDULE-FORM")
    fault = time_zone_fault(schedule.timezone)
    if fault is not None:
        yield place.problem((*at, "timezone"), *fault, code="P3B-VALUE-CHOICE")
    if not any(each is not None for _, each in _sides(at, schedule)):
        yield place.problem(
            at,
            "it sets neither reads nor writes",
            "Add read: or write: with min and max; {} is the minimum and maximum of the tier",
            code="P3B-VALUE-EMPTY",
        )
    for path, bounds in _sides(at, schedule):
        if bounds is not None and bounds.min is not None and bounds.max is not None and bounds.max < bounds.min:
            yield place.problem(
                (*path, "max"),
                f"the maximum {bounds.max:,} is below the minimum {bounds.min:,} ({place.line((*path, 'min'))})",
                f"Raise max to {bounds.min:,} or more, or lower min",
                code="P3B-BOUNDS-REVERSED",
            )


def _sides(at: Path, schedule: ScalingSchedule | IndexSchedule) -> Iterator[tuple[Path, ScheduledBounds | None]]:
    yield (*at, "read"), schedule.read
    yield (*at, "write"), schedule.write
    if isinstance(schedule, TableSchedule):
        for index, entry in schedule.indexes.items():
            yield from _sides((*at, "indexes", index), entry)


def _quota_problems(at: Path, schedule: ScalingSchedule, quotas: Quotas, place: Place) -> Iterator[Problem]:
    for path, bounds in _sides(at, schedule):
        if bounds is None:
            continue
        for key, value in (("min", bounds.min), ("max", bounds.max)):
            if value is not None and value > quotas.table_units_per_second:
                yield place.problem(
                    (*path, key),
                    f"{value:,} is more than AWS allows for a table or an index ({quotas.table_units_per_second:,})",
                    "Lower it, or raise quotas.table_units_per_second once AWS has raised yours",
                    code="P3B-QUOTA-EXCEEDED",
                )


def _unknown_indexes(
    at: Path, own: Mapping[str, TableSchedule], indexes: Collection[str], table: str, place: Place
) -> Iterator[Problem]:
    for name, schedule in own.items():
        for index in schedule.indexes:
            if index not in indexes:
                yield place.key_problem(
                    (*at, name, "indexes", index),
                    f"the table {table} has no index {quoted(index)}",
                    instead(index, indexes),
                    code="P3B-INDEX-UNKNOWN",
                )


def _owners(tier: Tier, indexes_by_table: IndexesByTable) -> Iterator[_Owner]:
    """Each side of a provisioned table or index that has a minimum, a maximum and schedules."""
    for table, capacity in tier.tables.items():
        if capacity.billing_mode == "PAY_PER_REQUEST" or not schedules_of(capacity, tier.auto_scaling, table):
            continue
        for index in (None, *indexes_by_table.get(table, ())):
            for side in SIDES:
                own = own_bounds(capacity, index, side)
                if own.min is not None and own.max is not None:
                    sides = tuple(scheduled_sides(capacity, tier.auto_scaling, table, index, side))
                    yield _Owner(table, index, side, own.min, own.max, sides)


def _reversed(tier: Tier, indexes_by_table: IndexesByTable, place: Place) -> Iterator[Problem]:
    """A bound that is left out is the owner's, and may be on the wrong side of the one that is written."""
    found: dict[Path, list[tuple[_Owner, ScheduledSide]]] = {}
    for owner in _owners(tier, indexes_by_table):
        for side in owner.sides:
            written = side.written.min is None or side.written.max is None
            if written and side.floor is not None and side.ceiling is not None and side.ceiling < side.floor:
                found.setdefault(side.at, []).append((owner, side))
    for at, each in found.items():
        owner, side = each[0]
        if side.written.min is not None:
            what = f"the minimum {side.floor:,} is above the maximum {side.ceiling:,} of the {owner.text}{_more(each)}"
            yield place.problem(
                (*at, "min"),
                f"{what} ({place.line(_own_place(owner, 'max', place))})",
                "Lower min, or give the schedule a max too",
                code="P3B-BOUNDS-REVERSED",
            )
        else:
            what = f"the maximum {side.ceiling:,} is below the minimum {side.floor:,} of the {owner.text}{_more(each)}"
            yield place.problem(
                (*at, "max"),
                f"{what} ({place.line(_own_place(owner, 'min', place))})",
                "Raise max, or give the schedule a min too",
                code="P3B-BOUNDS-REVERSED",
            )


def _own_place(owner: _Owner, key: str, place: Place) -> Path:
    """Where the bound is written: at the index, or at its table."""
    of_index = ("tables", owner.table, "indexes", str(owner.index), owner.side, key)
    written = owner.index is not None and not nearest(place.root, of_index)[1]
    return of_index if written else ("tables", owner.table, owner.side, key)
