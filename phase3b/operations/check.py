"""What AWS says of the alarms of an environment: who gets them, which are in ALARM, which are disabled or missing."""

from __future__ import annotations

import importlib.util
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from phase3b.capacity.model.tier import Level
from phase3b.change.guard.asked.alert_receivers import AlertReceivers, ask_receivers
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.naming import Names
from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm
from phase3b.problems.missing_package import without_boto3

RINGING: Final = "ALARM"
OK: Final = "OK"
WINDOW_ALONE: Final = (
    "one window of its burn rate is in ALARM and the other is not: nobody is notified, and nothing is to be done"
)
# Of one page; 50 where nothing is asked for: "DescribeAlarms" in the CloudWatch API Reference.
MOST_ALARMS: Final = 100


@dataclass(frozen=True, slots=True)
class Judges:
    """When an alarm fires, as CloudWatch has it: beyond a threshold, in so many of the last periods."""

    threshold: float
    evaluation_periods: int
    datapoints: int


@dataclass(frozen=True, slots=True)
class AlarmState:
    """An alarm as CloudWatch has it; of a composite its rule, and the alarm that keeps it silent, where there is one."""

    name: str
    state: str
    since: str
    reason: str
    enabled: bool
    rule: str = ""
    suppressor: str = ""
    judges: Judges | None = None


@dataclass(frozen=True, slots=True)
class AlarmStates:
    """Every alarm of an environment, by name; `unknown_because` says why they could not be queried."""

    states: Mapping[str, AlarmState]
    unknown_because: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that somebody should look at; `about` is the name of the alarm or the topic."""

    kind: str
    about: str
    text: str


@dataclass(frozen=True, slots=True)
class MorningCheck:
    """The findings, and what could not be queried, with the reason.

    `alone` are alarms in ALARM whose composite needs others as well, and is OK: one window of a burn rate. They notify nobody.
    """

    findings: tuple[Finding, ...]
    unknown: Mapping[str, str]
    alone: tuple[str, ...] = ()


AlarmRecord = MetricAlarm | CompositeAlarm


def morning_check(
    records: Collection[AlarmRecord], names: Names, told: Mapping[str, str], access: AwsAccess
) -> MorningCheck:
    """Asks AWS, and judges what it says; `told` are the addresses that the topics should have, by topic."""
    receivers = {ask_receivers(names.shared(topic), access): email for topic, email in told.items()}
    return judged(records, receivers, ask_alarms(records, names, access))


def judged(records: Iterable[AlarmRecord], told: Mapping[AlertReceivers, str], found: AlarmStates) -> MorningCheck:
    """What is to be looked at, of answers."""
    asked = (
        *(("subscriptions", each.unknown_because) for each in told),
        ("alarms", found.unknown_because),
    )
    unknown = {what: because for what, because in asked if because}
    every = tuple(records)
    alone = _alone(every, found)
    findings = tuple(
        each for each in _findings(every, told, found) if each.kind != "ringing" or each.about not in alone
    )
    return MorningCheck(findings, unknown, alone)


def _alone(records: Collection[AlarmRecord], found: AlarmStates) -> tuple[str, ...]:
    """Where the state of the composite is not known nothing is alone."""
    quiet = {
        address
        for each in records
        if isinstance(each, CompositeAlarm) and each.all_of
        if (state := found.states.get(each.name)) is not None and state.state == OK
        for address in each.alarms
    }
    names = (name_of(each) for each in records if each.address in quiet)
    return tuple(name for name in names if name in found.states and found.states[name].state == RINGING)


def _findings(
    records: tuple[AlarmRecord, ...], told: Mapping[AlertReceivers, str], found: AlarmStates
) -> Iterator[Finding]:
    for receivers, email in told.items():
        if not receivers.there:
            yield Finding(
                "no-topic", receivers.topic, f"there is no topic {receivers.topic}: no alarm can notify anybody"
            )
        for text in receivers.findings(email):
            yield Finding("receiver", receivers.topic, text)
    if found.unknown_because:
        return
    if records and not any(name_of(each) in found.states for each in records):
        topic = next(iter(told)).topic
        yield Finding("no-alarms", topic, "none of the alarms is there: the environment is not applied")
        return
    for each in records:
        state = found.states.get(name_of(each))
        if isinstance(each, MetricAlarm):
            yield from _of_alarm(each, state)
        else:
            yield from _of_composite(each, _rule(each, records), state)


def name_of(record: AlarmRecord) -> str:
    """The alarm's name in AWS."""
    return record.alarm.name if isinstance(record, MetricAlarm) else record.name


def level_of(record: AlarmRecord) -> Level:
    """How much the alarm wants a person."""
    return record.alarm.level if isinstance(record, MetricAlarm) else record.level


def _of_alarm(record: MetricAlarm, state: AlarmState | None) -> Iterator[Finding]:
    alarm = record.alarm
    if state is None:
        yield Finding("alarm-missing", alarm.name, "the alarm is not there: an apply makes it")
        return
    if state.state == RINGING:
        yield Finding(
            "ringing", alarm.name, f"in ALARM since {state.since}. {alarm.description}. CloudWatch: {state.reason}"
        )
    wanted = Judges(alarm.threshold, alarm.evaluation_periods, alarm.datapoints)
    if state.judges is not None and state.judges != wanted:
        yield Finding(
            "alarm-changed", alarm.name,
            f"it fires by {_judges(state.judges)}, and in capacity.yaml by {_judges(wanted)}. An apply restores it",
        )  # fmt: skip
    # Of an alarm that notifies nobody by itself it is nothing.
    if not state.enabled and record.topic_arn is not None:
        yield Finding("muted", alarm.name, "its actions are disabled: it notifies nobody. An apply enables them")


def _judges(judges: Judges) -> str:
    times = f"{judges.datapoints} of {judges.evaluation_periods} periods"
    return f"a threshold of {judges.threshold:g} in {times}"


def _of_composite(composite: CompositeAlarm, rule: str, state: AlarmState | None) -> Iterator[Finding]:
    """What silences all of its alarms; those in ALARM are listed one by one."""
    silent = f"none of its {len(composite.alarms) + len(composite.composites)} alarms notifies anybody"
    if state is None:
        yield Finding("alarm-missing", composite.name, f"the composite alarm is not there: {silent}. An apply makes it")
        return
    # One that another composite is over has no actions.
    if not state.enabled and composite.topic_arn is not None:
        yield Finding("muted", composite.name, f"its actions are disabled: {silent}. An apply enables them")
    if state.suppressor:
        yield Finding(
            "muted", composite.name, f"while {state.suppressor} fires, {silent}. An apply removes that suppressor"
        )
    if state.rule != rule:
        yield Finding(
            "rule-changed", composite.name,
            "its rule is not the one that capacity.yaml makes: some of its alarms may notify nobody. An apply restores it",
        )  # fmt: skip


def _rule(composite: CompositeAlarm, records: Iterable[AlarmRecord]) -> str:
    """A composite's rule with the names that AWS has, in the place of expressions for them."""
    rule = composite.rule
    for each in records:
        if each.address in {*composite.alarms, *composite.composites}:
            rule = rule.replace(each.address.ref("alarm_name"), name_of(each))
    return rule


def ask_alarms(records: Iterable[AlarmRecord], names: Names, access: AwsAccess) -> AlarmStates:
    """The state of every alarm that the plan has."""
    if importlib.util.find_spec("boto3") is None:
        return AlarmStates({}, without_boto3("CloudWatch"))
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    wanted = {name_of(each) for each in records}
    try:
        # Composites are told only where they are asked for.
        pages = (
            access.client("cloudwatch")
            .get_paginator("describe_alarms")
            .paginate(
                AlarmNamePrefix=f"{names.prefix}-",
                AlarmTypes=["MetricAlarm", "CompositeAlarm"],
                PaginationConfig={"PageSize": MOST_ALARMS},
            )
        )
        found = [
            each
            for page in pages
            for each in (*page.get("MetricAlarms", ()), *page.get("CompositeAlarms", ()))
            if each["AlarmName"] in wanted
        ]
    except (BotoCoreError, ClientError) as error:
        return AlarmStates({}, f"CloudWatch did not respond ({error})")
    return AlarmStates({each["AlarmName"]: _state(each) for each in found})


def _state(found: Mapping[str, Any]) -> AlarmState:
    return AlarmState(
        found["AlarmName"],
        found["StateValue"],
        found["StateUpdatedTimestamp"].strftime("%Y-%m-%d %H:%M UTC")
        if "StateUpdatedTimestamp" in found
        else "unknown",
        str(found.get("StateReason", "")),
        bool(found.get("ActionsEnabled", True)),
        str(found.get("AlarmRule", "")),
        str(found.get("ActionsSuppressor", "")),
        _judged_by(found),
    )


def _judged_by(found: Mapping[str, Any]) -> Judges | None:
    """None of a composite, and of an alarm without a threshold."""
    if "Threshold" not in found:
        return None
    periods = int(found["EvaluationPeriods"])
    return Judges(float(found["Threshold"]), periods, int(found.get("DatapointsToAlarm") or periods))
