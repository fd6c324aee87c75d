"""The drill of an environment: of each alarm what it was tried with, a normal day, and what it did among all others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any, Final, Literal, get_args

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.simulation import Pattern
from phase3b.capacity.model.tier import Level
from phase3b.drill.caused import Caused, Causes
from phase3b.drill.causes.cause import By
from phase3b.drill.normal_day import NormalDay, normal_day
from phase3b.drill.rehearsal import Rehearsed
from phase3b.drill.trial import rehearsal as rehearsal_of
from phase3b.drill.tried import Tried, tried
from phase3b.naming import Address, names_of
from phase3b.plan.alarms.alarms import watches, written
from phase3b.plan.alarms.samples import Fitted
from phase3b.plan.alerts.planned import alarm_records, told_together
from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm
from phase3b.plan.cloudwatch.alarm import ALARM_TYPE, Alarm, AlarmKind
from phase3b.quick_dataclass import dataclass
from phase3b.runbook.catalogue import anchor

DATA_POINTS: Final = "data points"
MadeBy = By | Literal["data points"]


@dataclass(frozen=True, slots=True)
class Planned:
    """An alarm of the plan that is drilled: its record, what it was fitted from, and who tells for it.

    `incident` is the composite alarm that tells; the alarm's own name where none does. `told` and `told_over` say whether
    anybody is told when it fires and when it is over.
    """

    alarm: Alarm
    fitted: Fitted
    incident: str
    told: bool
    told_over: bool


@dataclass(frozen=True, slots=True)
class Drilled:
    """One alarm. `faults` are in words; `rehearsed` is None where it was not rehearsed, and `why_not` says why.

    `by` is what it was made to fire by; by data points alone where it was not `caused`, and `not_caused` says why. `runbook` is
    the place of its entry in the runbook; None where it has none, which is a fault.
    """

    alarm: str
    kind: AlarmKind
    level: Level
    incident: str
    trials: int
    detection_minutes: int | None
    normal_day: NormalDay
    rehearsed: Rehearsed | None
    why_not: str
    by: MadeBy
    caused: Caused | None
    not_caused: str
    runbook: str | None
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drill:
    """All alarms of an environment that were asked for, of as many as it has; `others` of its account are of no plan.

    `also_fired` are alarms that fired while others were really caused.
    """

    environment: str
    tier: str
    by: str
    planned: int
    others: int
    alarms: tuple[Drilled, ...]
    also_fired: tuple[str, ...] = ()

    @property
    def faulty(self) -> tuple[Drilled, ...]:
        """Those that something is wrong with."""
        return tuple(each for each in self.alarms if each.faults)


def planned(deployment: Deployment, pattern: str = "*") -> tuple[Planned, ...]:
    """The alarms of a deployment whose names match a pattern, in the order of the plan."""
    names = names_of(deployment)
    watched = tuple(watches(deployment, names))
    alarms = written(watched, deployment, names)
    records = tuple(alarm_records(deployment, alarms, told_together(deployment, names, alarms)))
    telling = {
        address: each
        for each in records
        if isinstance(each, CompositeAlarm)
        for address in (*each.alarms, *each.composites)
    }
    fitted = {Address(ALARM_TYPE, f"{each.watch.name}_{level}"): each for each in watched for level in get_args(Level)}
    found = []
    for record in records:
        if isinstance(record, MetricAlarm) and fnmatchcase(record.alarm.name, pattern):
            teller: MetricAlarm | CompositeAlarm = record
            whole = True
            while (above := telling.get(teller.address)) is not None:
                # Where all have to fire, what makes the long window fire makes the short one fire, too, and not the other way round.
                whole = whole and (not above.all_of or record.address == above.alarms[0])
                teller = above
            found.append(
                Planned(
                    record.alarm,
                    fitted[record.address],
                    teller.name if isinstance(teller, CompositeAlarm) else record.alarm.name,
                    whole and teller.topic_arn is not None,
                    whole and teller.over_topic_arn is not None,
                )
            )
    return tuple(found)


def alone(
    each: Planned,
    described: Mapping[str, Any] | None,
    named: Mapping[str, str],
    deployment: Deployment,
    pattern: Pattern,
) -> tuple[Tried, NormalDay]:
    """An alarm's trials and its normal day.

    Raises:
        Phase3bError: it can't be evaluated.
    """
    if described is None:
        return Tried(each.alarm.name, 0, None, ()), NormalDay(None, "the alarm is not deployed")
    return (
        tried(each.alarm, described, named),
        normal_day(each.alarm, each.fitted, described, deployment, pattern, named),
    )


def drilled(
    each: Planned,
    shown: tuple[Tried, NormalDay],
    rehearsal: Rehearsed | None,
    why_not: str,
    causes: Causes,
    *,
    deployed: bool,
) -> Drilled:
    """What was found of one alarm, together."""
    trials, day = shown
    name = each.alarm.name
    caused = causes.caused.get(name)
    faults = (
        (*_faults(each, trials, day, rehearsal), *_caused_faults(each, caused))
        if deployed
        else ("it is in the plan, and not deployed",)
    )
    runbook = anchor(each.alarm.kind)
    if runbook is None:
        faults = (*faults, "its kind has no entry in the runbook")
    return Drilled(
        name, each.alarm.kind, each.alarm.level, each.incident, trials.trials, trials.minutes, day, rehearsal, why_not,
        DATA_POINTS if caused is None else caused.by, caused, causes.why_not.get(name, ""), runbook, faults,
    )  # fmt: skip


def _faults(each: Planned, trials: Tried, day: NormalDay, rehearsal: Rehearsed | None) -> Iterator[str]:
    yield from (fault.what for fault in trials.faults)
    if day.quiet is False:
        yield f"a normal day: {day.why}"
    if rehearsal is None:
        return
    if rehearsal.fired_minutes is None:
        yield "among all others: it did not fire"
        return
    wanted = rehearsal_of(each.alarm)
    expected = None if wanted.fires_at is None else wanted.fires_at - wanted.begins_beyond
    if rehearsal.fired_minutes != expected:
        yield f"among all others: it fired after {rehearsal.fired_minutes} min, and must after {expected} min"
    if rehearsal.over_minutes is None:
        yield "among all others: it was never over"
    yield from _untold(each, rehearsal)


def _caused_faults(each: Planned, caused: Caused | None) -> Iterator[str]:
    if caused is None:
        return
    if caused.did.fired_minutes is None:
        read = "no data" if caused.read is None else f"{caused.read:.6g}"
        yield (
            f"really caused, it did not fire: {caused.does}; it read {read}, and fires {each.alarm.side} "
            f"{each.alarm.threshold:g}"
        )
        return
    if caused.did.over_minutes is None:
        yield f"really caused ({caused.does}), it was never over"
    yield from (f"really caused: {what}" for what in _untold(each, caused.did))


def _untold(each: Planned, seen: Rehearsed) -> Iterator[str]:
    for asked, found, when in (
        (each.told, seen.messages, "it fired"),
        (each.told_over and seen.over_minutes is not None, seen.over_messages, "it was over"),
    ):
        if asked and not any(not message.why_not for message in found):
            why = next((f": {message.why_not}" for message in found), "")
            yield f"no message arrived when {when}{why}"


def by_kind(alarms: Sequence[Drilled]) -> dict[AlarmKind, list[Drilled]]:
    """Alarms by what they judge, in their order."""
    found: dict[AlarmKind, list[Drilled]] = {}
    for each in alarms:
        found.setdefault(each.kind, []).append(each)
    return found
