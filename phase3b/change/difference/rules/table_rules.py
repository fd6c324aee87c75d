"""Rules of DynamoDB that a change of a table meets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from phase3b.capacity.deployment import Billing, IndexDeployment, OnDemand, Provisioned, Range, TableDeployment
from phase3b.capacity.model.quotas import ChangeLimits
from phase3b.capacity.schedules.scheduled_bounds import SIDES
from phase3b.change.difference.rules.change_rule import ChangeRule, Level, TableItems
from phase3b.naming import kebab, table_address

MODES = "Considerations when switching capacity modes (DynamoDB Developer Guide)"
QUOTAS = "Quotas in Amazon DynamoDB (DynamoDB Developer Guide)"
ONLINE_INDEXES = "Managing global secondary indexes (DynamoDB Developer Guide)"
FILLING = "How do I streamline the creation of a global secondary index (AWS re:Post Knowledge Center)"
SCHEDULES = "Scheduled scaling for Application Auto Scaling (Application Auto Scaling User Guide)"
CEILINGS = "Maximum throughput for on-demand tables (DynamoDB Developer Guide)"
TTL = "Using time to live (DynamoDB Developer Guide)"


def table_rules(
    before: TableDeployment, after: TableDeployment, limits: ChangeLimits, items: TableItems | None
) -> Iterator[ChangeRule]:
    """What AWS demands of a table's change; `items` is None where nobody has counted."""
    about = str(table_address(after.name))
    yield from _mode(about, before.billing, after.billing, limits)
    yield from _merged(about, _decreases(before, after, limits))
    yield from _merged(about, _ceilings(before, after))
    yield from _merged(about, _scheduled_changes(before, after))
    yield from _indexes(about, before, after, limits, items)
    if before.ttl_attribute and after.ttl_attribute and before.ttl_attribute != after.ttl_attribute:
        yield ChangeRule(
            "ttl-moved",
            "care",
            about,
            f"TTL moves from {before.ttl_attribute} to {after.ttl_attribute}: DynamoDB takes it off the one in an apply "
            f"and puts it on the other in a second one, up to {lasting(limits.ttl_change_seconds)} later",
            TTL,
            code="P3B-CHANGE-TTL-MOVED",
        )


def _mode(about: str, before: Billing, after: Billing, limits: ChangeLimits) -> Iterator[ChangeRule]:
    match before, after:
        case Provisioned(), OnDemand():
            yield ChangeRule(
                "to-on-demand",
                "care",
                about,
                f"provisioned to on-demand: at most {limits.to_on_demand_per_day} times in any 24 hours for a table (only "
                "AWS knows how many are left today); it takes minutes, in which the capacity stays as it was. Auto "
                "scaling of the table and its indexes goes",
                MODES,
                code="P3B-CHANGE-TO-ON-DEMAND",
            )
        case OnDemand(), Provisioned(read=read, write=write):
            yield ChangeRule(
                "to-provisioned",
                "care",
                about,
                f"on-demand to provisioned: at any time. Starts at the minimum, {read.floor:,} reads and {write.floor:,} "
                "writes a second; phase3b apply starts it at what it consumes where that is more, terraform apply does not: "
                "there, more is throttled until auto scaling has followed",
                MODES,
                code="P3B-CHANGE-TO-PROVISIONED",
            )
        case _:
            return


def _same_owners(before: TableDeployment, after: TableDeployment) -> Iterator[tuple[str, Billing, Billing]]:
    """The table (by no name) and each index that stays, with both billings."""
    yield "", before.billing, after.billing
    old = {index.name: index.billing for index in before.indexes}
    for index in after.indexes:
        if index.name in old:
            yield f"{kebab(index.name)}-index", old[index.name], index.billing


def _merged(about: str, found: Iterator[tuple[str, ChangeRule]]) -> Iterator[ChangeRule]:
    """One rule for the table and those of its indexes of which the same is to be said."""
    owners: dict[ChangeRule, list[str]] = {}
    for owner, rule in found:
        owners.setdefault(rule, []).append(owner)
    for rule, names in owners.items():
        indexes = [name for name in names if name]
        parts = [about] if "" in names or not indexes else []
        parts += [f"its {name}" if parts else f"{about}, {name}" for name in indexes]
        yield replace(rule, about=", ".join(parts))


def _decreases(
    before: TableDeployment, after: TableDeployment, limits: ChangeLimits
) -> Iterator[tuple[str, ChangeRule]]:
    """Minimums that fall, which auto scaling follows, and maximums below the old minimum."""
    for owner, was, is_now in _same_owners(before, after):
        if not (isinstance(was, Provisioned) and isinstance(is_now, Provisioned)):
            continue
        sides = [(label, old, new) for label, old, new, scheduled in _sides(was, is_now) if not scheduled]
        falls = _falls(*((label, old.floor, new.floor) for label, old, new in sides))
        if not falls:
            continue
        cut = any(new.ceiling < old.floor for _, old, new in sides)
        how = (
            "the maximum is below what it has at least now, so the apply removes capacity at once"
            if cut
            else "the apply removes no capacity, auto scaling does as the load allows"
        )
        yield (
            owner,
            ChangeRule(
                "decreases",
                "care" if cut else "note",
                "",
                f"the minimum falls ({falls}); {how}. AWS allows {limits.decreases_at_once} decreases one after another, then "
                f"one after each pause of {lasting(limits.decrease_pause_seconds)}, at most {limits.decreases_per_day} a day",
                QUOTAS,
                code="P3B-CHANGE-MINIMUM-LOWERED",
            ),
        )


def _ceilings(before: TableDeployment, after: TableDeployment) -> Iterator[tuple[str, ChangeRule]]:
    """Maximums that fall, in the same mode."""
    for owner, was, is_now in _same_owners(before, after):
        match was, is_now:
            case OnDemand(), OnDemand():
                falls = _falls(
                    ("reads", was.read_ceiling, is_now.read_ceiling),
                    ("writes", was.write_ceiling, is_now.write_ceiling),
                )
            case Provisioned(), Provisioned():
                sides = _sides(was, is_now)
                falls = _falls(
                    *((label, old.ceiling, new.ceiling) for label, old, new, scheduled in sides if not scheduled)
                )
            case _:
                continue
        if falls:
            says = f"the maximum falls ({falls} a second): requests above it are throttled as soon as it applies"
            source = CEILINGS if isinstance(is_now, OnDemand) else QUOTAS
            yield (
                owner,
                ChangeRule("ceiling-lowered", "care", "", says, source, code="P3B-CHANGE-MAXIMUM-LOWERED"),
            )


def _sides(was: Provisioned, is_now: Provisioned) -> list[tuple[str, Range, Range, bool]]:
    """Reads and writes with the tier's bounds before and after, and whether schedules set them then."""
    return [
        ("reads", was.read, is_now.read, bool(is_now.scheduled("read"))),
        ("writes", was.write, is_now.write, bool(is_now.scheduled("write"))),
    ]


def _scheduled_changes(before: TableDeployment, after: TableDeployment) -> Iterator[tuple[str, ChangeRule]]:
    """Bounds of the tier that no apply brings into force, as schedules set them; and those that an apply sets again."""
    for owner, was, is_now in _same_owners(before, after):
        if not (isinstance(was, Provisioned) and isinstance(is_now, Provisioned)):
            continue
        for side, (label, old, new, scheduled) in zip(SIDES, _sides(was, is_now), strict=True):
            if scheduled and old != new:
                changed = [name for name in ("floor", "ceiling") if getattr(old, name) != getattr(new, name)]
                words = ", ".join(
                    f"{'minimum' if name == 'floor' else 'maximum'} from {getattr(old, name):,} to {getattr(new, name):,}"
                    for name in changed
                )
                setting = [
                    schedule.name
                    for schedule, bounds in is_now.scheduled(side)
                    if all(getattr(bounds, name) == getattr(new, name) for name in changed)
                ]
                when = (
                    f": in force from the next run of {' or '.join(setting)}, not with the apply"
                    if setting
                    else f", and none of them sets this: never in force. Give one of them {side}: {{}}"
                )
                yield (
                    owner,
                    _of_schedules(
                        "care",
                        f"{label} change in the tier ({words}), which schedules set{when}",
                    ),
                )
            elif was.scheduled(side) and not scheduled:
                yield (
                    owner,
                    _of_schedules(
                        "note",
                        f"no schedule is left for {label}: the apply sets minimum and maximum of the tier again, {new.floor:,} and "
                        f"{new.ceiling:,}, whatever the last schedule that ran has set",
                    ),
                )


def _of_schedules(level: Level, says: str) -> ChangeRule:
    return ChangeRule("scheduled-bounds", level, "", says, SCHEDULES, code="P3B-CHANGE-SCHEDULED-BOUNDS")


def _falls(*sides: tuple[str, int | None, int | None]) -> str:
    """Which of reads and writes fall, from what to what; None means no limit."""
    return ", ".join(
        f"{side} from {'none' if old is None else f'{old:,}'} to {new:,}"
        for side, old, new in sides
        if new is not None and (old is None or new < old)
    )


def _indexes(
    about: str, before: TableDeployment, after: TableDeployment, limits: ChangeLimits, items: TableItems | None
) -> Iterator[ChangeRule]:
    old, new = ({index.name: index for index in table.indexes} for table in (before, after))
    rebuilt = [name for name in new if name in old and _shape(old[name]) != _shape(new[name])]
    added = [name for name in new if name not in old]
    removed = [name for name in old if name not in new]
    for name in added:
        yield ChangeRule(
            "index-added",
            "note",
            f"{about}, {kebab(name)}-index",
            "it is built while the table serves; queries of it fail until it is filled",
            ONLINE_INDEXES,
            code="P3B-CHANGE-INDEX-ADDED",
        )
    for name in (*added, *rebuilt):
        yield _filled(f"{about}, {kebab(name)}-index", new[name], items)
    steps = len(added) + len(removed) + 2 * len(rebuilt)
    if steps > limits.index_changes_at_once:
        yield ChangeRule(
            "indexes-one-at-a-time",
            "care",
            about,
            f"{steps} indexes are created or deleted, and DynamoDB does {limits.index_changes_at_once} of a table at a "
            f"time: at least {-(-steps // limits.index_changes_at_once)} applies, one after another",
            QUOTAS,
            code="P3B-CHANGE-INDEXES-IN-STEPS",
        )


def _shape(index: IndexDeployment) -> tuple[object, ...]:
    return index.partition_key, index.sort_key, index.projection, frozenset(index.non_key_attributes)


def _filled(about: str, index: IndexDeployment, items: TableItems | None) -> ChangeRule:
    """AWS's formula: write units = items x mean KB (at least 1) / seconds, solved for the seconds."""
    match index.billing:
        case OnDemand():
            says = "how long it takes to fill is unknown: AWS names no rate for an index of an on-demand table"
        case Provisioned(write=write) if items is None:
            says = (
                "how long it takes to fill is unknown, as the number of items is: seconds = items x KB of each (at least "
                f"1) / write units of the index, here {write.floor:,} a second. Say it with --items TABLE=COUNT"
            )
        case Provisioned(write=write):
            seconds = items.count * max(items.mean_kb, 1) / write.floor
            says = (
                f"about {lasting(seconds)} to fill: {items.count:,} items x {max(items.mean_kb, 1):g} KB / "
                f"{write.floor:,} write units of the index a second, if nothing else is written"
            )
    return ChangeRule("index-filled", "note", about, says, FILLING, code="P3B-CHANGE-INDEX-BACKFILL")


def lasting(seconds: float) -> str:
    """A time as people say it: 1 hour, 40 minutes, 3 days and 2 hours."""
    if seconds >= timedelta.max.total_seconds():
        return "millions of years"
    span = timedelta(seconds=round(seconds))
    hours, rest = divmod(span.seconds, 3600)
    parts = [(span.days, "day"), (hours, "hour"), (rest // 60, "minute"), (rest % 60, "second")]
    text = [f"{number:,} {unit}{'' if number == 1 else 's'}" for number, unit in parts if number][:2]
    return " and ".join(text) or "a moment"


def changed_tables(
    before: tuple[TableDeployment, ...],
    after: tuple[TableDeployment, ...],
    limits: ChangeLimits,
    items: Mapping[str, TableItems],
) -> Iterator[ChangeRule]:
    """The rules of every table that stays."""
    old = {table.name: table for table in before}
    for table in after:
        if table.name in old:
            yield from table_rules(old[table.name], table, limits, items.get(table.name))
