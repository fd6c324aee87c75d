"""What AWS says of the alarms of an environment: who gets them, which ring, which are switched off or gone."""

from __future__ import annotations

import importlib.util
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from phase3b.guard.alert_receivers import AlertReceivers, ask_receivers
from phase3b.guard.consumption import AwsAccess
from phase3b.naming import Names
from phase3b.watch import Alarm

RINGING: Final = "ALARM"


@dataclass(frozen=True, slots=True)
class AlarmState:
    """An alarm as CloudWatch has it."""

    name: str
    state: str
    since: str
    reason: str
    enabled: bool


@dataclass(frozen=True, slots=True)
class AlarmStates:
    """Every alarm of an environment, by name; `unknown_because` says why they could not be asked."""

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
    """The findings, and what could not be asked, with the reason."""

    findings: tuple[Finding, ...]
    unknown: Mapping[str, str]


def morning_check(alarms: Collection[Alarm], names: Names, email: str, access: AwsAccess) -> MorningCheck:
    """Asks AWS, and judges what it says."""
    return judged(alarms, email, ask_receivers(names.shared("alerts"), access), ask_alarms(alarms, names, access))


def judged(alarms: Iterable[Alarm], email: str, receivers: AlertReceivers, found: AlarmStates) -> MorningCheck:
    """What is to be looked at, of answers."""
    unknown = {
        what: because
        for what, because in (("subscriptions", receivers.unknown_because), ("alarms", found.unknown_because))
        if because
    }
    return MorningCheck(tuple(_findings(tuple(alarms), email, receivers, found)), unknown)


def _findings(
    alarms: tuple[Alarm, ...], email: str, receivers: AlertReceivers, found: AlarmStates
) -> Iterator[Finding]:
    if not receivers.there:
        yield Finding("no-topic", receivers.topic, f"there is no topic {receivers.topic}: no alarm can tell anybody")
    for text in receivers.findings(email):
        yield Finding("receiver", receivers.topic, text)
    if found.unknown_because:
        return
    missing = [alarm.name for alarm in alarms if alarm.name not in found.states]
    if alarms and len(missing) == len(alarms):
        yield Finding("no-alarms", receivers.topic, "none of the alarms is there: the environment is not applied")
        return
    for alarm in alarms:
        state = found.states.get(alarm.name)
        if state is None:
            yield Finding("alarm-missing", alarm.name, "the alarm is not there: an apply makes it")
            continue
        if state.state == RINGING:
            yield Finding(
                "ringing", alarm.name, f"rings since {state.since}. {alarm.description}. CloudWatch: {state.reason}"
            )
        if not state.enabled:
            yield Finding(
                "muted", alarm.name, "its actions are switched off: it tells nobody. An apply switches them on"
            )


def ask_alarms(alarms: Iterable[Alarm], names: Names, access: AwsAccess) -> AlarmStates:
    """The state of every alarm that the plan has."""
    if importlib.util.find_spec("boto3") is None:
        return AlarmStates({}, "boto3 is not installed, which asks CloudWatch (pip install boto3)")
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    wanted = {alarm.name for alarm in alarms}
    prefix = f"{names.prefix}-"
    try:
        pages = access.client("cloudwatch").get_paginator("describe_alarms").paginate(AlarmNamePrefix=prefix)
        found = [each for page in pages for each in page["MetricAlarms"] if each["AlarmName"] in wanted]
    except (BotoCoreError, ClientError) as error:
        return AlarmStates({}, f"CloudWatch did not answer ({error})")
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
    )
