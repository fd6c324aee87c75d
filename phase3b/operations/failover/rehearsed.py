"""What a rehearsal has measured, and what of it is not as it must be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from phase3b.capacity.ops.failover import Failover
from phase3b.operations.failover.written import Outcome
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Waited:
    """What the lost region had not handed on of a table when it was lost: how many changes, and how old the first was."""

    table: str
    changes: int
    oldest_seconds: float


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """All seconds are from the loss of the region on; None: it did not come to that.

    `detected` is when the health check said so, `moved_first` and `moved_last` when the first and the last resolver had the other region, `switched`
    when schedules and streams ran there. `away` is what the other region had while the region was lost, `back` what both had at the end,
    `unequal` how many items of a table were then not the same in both. `health` is what the checks asked for.
    """

    environment: str
    lost: str
    other: str
    health: str
    interval_seconds: float
    failures: int
    detected: float | None
    moved_first: float | None
    moved_last: float | None
    switched: float | None
    switches: int
    back: float
    caught_up: float | None
    waiting: tuple[Waited, ...]
    away: Outcome
    end: Outcome
    unequal: Mapping[str, int]

    @property
    def recovery_time(self) -> float | None:
        """From the loss until the last write that was under way was confirmed."""
        return self.away.last_after

    @property
    def dns(self) -> float | None:
        """From the health check's word until the first resolver had the other region."""
        return None if self.detected is None or self.moved_first is None else max(0.0, self.moved_first - self.detected)

    @property
    def answered(self) -> float | None:
        """From the first resolver that had the other region until the first write that was confirmed there."""
        first = self.away.first_after
        return None if first is None or self.moved_first is None else max(0.0, first - self.moved_first)


def findings(found: Rehearsed, asked: Failover) -> tuple[str, ...]:
    """What is not as `ops.failover` and common sense want it."""
    return tuple(_findings(found, asked))


def _findings(found: Rehearsed, asked: Failover) -> Iterator[str]:
    if found.detected is None:
        yield f"the health check of {found.lost} did not notice that it was lost"
    if not found.away.confirmed.get(found.lost):
        yield f"no write was confirmed in {found.lost} before it was lost: the recovery point is not known"
    time = found.recovery_time
    if time is None:
        yield f"no write that was under way was confirmed in {found.other}"
    elif time > asked.recovery_time_seconds:
        yield f"the last write under way was confirmed {time:.1f} s after the loss, beyond {asked.recovery_time_seconds:g} s"
    beyond = found.away.beyond(asked.recovery_point_seconds)
    if beyond:
        yield f"{len(beyond)} confirmed writes were missing in {found.other} beyond {asked.recovery_point_seconds:g} s before the loss"
    if found.end.missing:
        yield f"{len(found.end.missing)} confirmed writes are missing, with both regions back"
    if found.end.twice:
        yield f"{len(found.end.twice)} writes are there more than once"
    if found.end.unanswered:
        yield f"{len(found.end.unanswered)} writes were never confirmed"
    if found.caught_up is None:
        yield f"{found.lost} did not catch up"
    for table, items in found.unequal.items():
        if items:
            yield f"{items} items of {table} are not the same in both regions"


def as_data(found: Rehearsed, asked: Failover) -> dict[str, Any]:
    """As JSON has it."""
    return {
        "environment": found.environment,
        "lost": found.lost,
        "other": found.other,
        "health_check": {"asks": found.health, "interval_seconds": found.interval_seconds, "failures": found.failures},
        "recovery_time": {
            "first_confirmed_seconds": found.away.first_after,
            "last_confirmed_seconds": found.recovery_time,
            "of_which": {"detection": found.detected, "dns": found.dns, "first_answer": found.answered},
            "last_resolver_seconds": found.moved_last,
            "schedules_and_streams_seconds": found.switched,
            "switched": found.switches,
            "target_seconds": asked.recovery_time_seconds,
        },
        "recovery_point": {
            "missing_writes": len(found.away.missing),
            "oldest_seconds": found.away.recovery_point_seconds,
            "not_replicated": [
                {"table": each.table, "changes": each.changes, "oldest_seconds": each.oldest_seconds}
                for each in found.waiting
            ],
            "target_seconds": asked.recovery_point_seconds,
        },
        "writes": {
            "all": found.end.writes,
            "confirmed": dict(found.end.confirmed),
            "replayed": found.end.replayed,
            "attempts": found.end.attempts,
            "unanswered": len(found.end.unanswered),
            "missing": len(found.end.missing),
            "twice": len(found.end.twice),
            "taken_back": found.end.taken_back,
        },
        "back_seconds": found.back,
        "caught_up_seconds": found.caught_up,
        "unequal_items": dict(found.unequal),
        "findings": list(findings(found, asked)),
    }


def sentences(found: Rehearsed, asked: Failover) -> Iterator[str]:
    """For people."""
    yield f"{found.lost} was lost with {found.away.writes} writes in flight or done; {found.other} went on"
    yield (
        f"recovery time: first write confirmed in {found.other} after {_seconds(found.away.first_after)}, the last one under way after "
        f"{_seconds(found.recovery_time)} (target {asked.recovery_time_seconds:g} s)"
    )
    yield (
        f"  detection {_seconds(found.detected)} (every {found.interval_seconds:g} s, {found.failures} failures in a row, {found.health}), "
        f"DNS {_seconds(found.dns)} (the last of the resolvers {_seconds(found.moved_last)} after the loss), first answer {_seconds(found.answered)}"
    )
    yield f"  schedules and streams: {found.switches} switched, {_seconds(found.switched)} after the loss"
    yield (
        f"recovery point: {len(found.away.missing)} confirmed writes were not in {found.other} when {found.lost} was lost, the oldest "
        f"{found.away.recovery_point_seconds:.2f} s before (target {asked.recovery_point_seconds:g} s)"
    )
    for each in found.waiting:
        yield f"  {each.table}: {each.changes} changes not replicated, the first {each.oldest_seconds:.2f} s old"
    end = found.end
    yield (
        f"writes: {end.writes}, confirmed {', '.join(f'{count} by {region}' for region, count in end.confirmed.items()) or 'none'} in "
        f"{end.attempts} attempts, {end.replayed} answered as before"
    )
    yield (
        f"back after {_seconds(found.back)}, caught up after {_seconds(found.caught_up)}: {len(end.missing)} confirmed writes missing, "
        f"{len(end.twice)} there twice ({end.taken_back} taken back), {len(end.unanswered)} never confirmed, "
        f"{sum(found.unequal.values())} items not the same in both regions"
    )
    for sentence in findings(found, asked):
        yield f"FINDING: {sentence}"


def _seconds(value: float | None) -> str:
    return "never" if value is None else f"{value:.1f} s"
