"""What a change of an alarm's state does: the composite alarms above it follow, and the recipients of an action are notified.

Sources: PutCompositeAlarm and SetAlarmState in the CloudWatch API Reference; "Suppressing composite alarm actions" in the
CloudWatch User Guide. Of the actions, those that notify an SNS topic are done.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from threading import RLock
from typing import Any, Final

from moto.cloudwatch.models import Alarm, CloudWatchBackend
from moto.sns.models import sns_backends

from phase3b.local.cloudwatch.evaluation.reasons import stamp
from phase3b.local.cloudwatch.inbox import delivered_at
from phase3b.local.moto_gaps.cloudwatch.alarm_history import note_action, note_state, state_of
from phase3b.local.moto_gaps.cloudwatch.alarm_messages import long_time, mail, message, subject
from phase3b.local.moto_gaps.cloudwatch.composite_alarm import CompositeAlarm, moment
from phase3b.local.moto_gaps.cloudwatch.muted import is_muted, mute_action, unmuted

# An alarm's state and the states that follow from it are one.
LOCK: Final = RLock()


def composites(alarms: Mapping[str, Alarm]) -> Iterator[CompositeAlarm]:
    """The composite alarms among the alarms of an account and region."""
    return (each for each in alarms.values() if isinstance(each, CompositeAlarm))


def change_state(backend: CloudWatchBackend, alarm: Alarm, value: str, reason: str, data: str, now: float) -> None:
    """Gives a metric alarm a state: its history has it, and what follows from another state than before is done."""
    before = state_of(alarm)
    alarm.state_value, alarm.state_reason, alarm.state_reason_data = value, reason, data
    alarm.state_updated_timestamp = moment(now)
    if value != before.value:
        # moto has no such time, and shows it where it is.
        vars(alarm)["state_transitioned_timestamp"] = moment(now)
        note_state(backend, alarm, before, now)
        state_changed(backend, alarm, before.value, now)


def state_changed(backend: CloudWatchBackend, alarm: Alarm, before: str, now: float) -> None:
    """An alarm has another state than `before`: its actions, then each composite above it, once."""
    _transition(backend, alarm, before, now)
    changed = {alarm.name}
    for each in evaluated(backend.alarms):
        triggering = [backend.alarms[name] for name in sorted(changed & each.children)]
        if not triggering:
            continue
        first = triggering[0]
        reason = f"{first.alarm_arn} transitioned to {first.state_value} at {long_time(now)}"
        was = each.state_value
        if _follows(backend, each, reason, now, triggering):
            _transition(backend, each, was, now)
            changed.add(each.name)


def evaluate(backend: CloudWatchBackend, alarm: CompositeAlarm, done: str, now: float) -> None:
    """Gives a composite that was created or updated the state that its rule has, and notifies its recipients."""
    if alarm not in evaluated(backend.alarms):
        return
    before = alarm.state_value
    reason = f"{alarm.alarm_arn} was {done} and its alarm rule evaluates to {_value(backend, alarm)}"
    if _follows(backend, alarm, reason, now, []):
        state_changed(backend, alarm, before, now)


def _value(backend: CloudWatchBackend, alarm: CompositeAlarm) -> str:
    return "ALARM" if alarm.holds(backend.alarms) else "OK"


def _follows(
    backend: CloudWatchBackend, alarm: CompositeAlarm, reason: str, now: float, triggering: list[Alarm]
) -> bool:
    """Sets the state that the rule has now, and says whether it is another."""
    value = _value(backend, alarm)
    if value == alarm.state_value:
        return False
    data = json.dumps({"triggeringAlarms": [_triggering(each, now, "arn", "state") for each in triggering]})
    before = state_of(alarm)
    alarm.set_state(value, reason, data, now)
    note_state(backend, alarm, before, now)
    return True


def evaluated(alarms: Mapping[str, Alarm]) -> Iterator[CompositeAlarm]:
    """The composites that CloudWatch evaluates, each after those in its rule: none whose path has a cycle."""
    left = {each.name: each for each in composites(alarms)}
    while ready := [each for each in left.values() if not each.children & left.keys()]:
        for each in ready:
            del left[each.name]
            yield each


def settle(backend: CloudWatchBackend, now: float) -> None:
    """Does what was held back, where nothing holds it back any more; of what a rule muted, what is still in ALARM."""
    for each in composites(backend.alarms):
        _settle(backend, each, now)
    for name, before in unmuted(backend, now).items():
        alarm = backend.alarms.get(name)
        if alarm is not None and alarm.state_value == "ALARM":
            _act(backend, alarm, before, now)


def _transition(backend: CloudWatchBackend, alarm: Alarm, before: str, now: float) -> None:
    """What an alarm's new state does by itself: to the actions that it suppresses, and its own."""
    for each in composites(backend.alarms):
        if each.suppressor is None or each.suppressor_name != alarm.name:
            continue
        if alarm.state_value == "ALARM":
            each.end_period()
        elif before == "ALARM":
            each.begin_period("ExtensionPeriod", now + each.suppressor.extension_seconds)
        _settle(backend, each, now)
    if not isinstance(alarm, CompositeAlarm):
        _act(backend, alarm, before, now)
        return
    alarm.held_since = before
    alarm.end_period()
    if alarm.suppressor is not None and alarm.suppressed_by(backend.alarms, now) is None:
        alarm.begin_period("WaitPeriod", now + alarm.suppressor.wait_seconds)
    _settle(backend, alarm, now)


def _settle(backend: CloudWatchBackend, alarm: CompositeAlarm, now: float) -> None:
    before = alarm.held_since
    if before is not None and alarm.suppressed_by(backend.alarms, now) is None:
        alarm.held_since = None
        _act(backend, alarm, before, now)


def _act(backend: CloudWatchBackend, alarm: Alarm, before: str, now: float) -> None:
    """Tells the topics of the state's actions, unless a rule mutes them."""
    if not alarm.actions_enabled:
        return
    if is_muted(backend, alarm.name, now):
        mute_action(backend, alarm.name, before)
        return
    more = _children(backend, alarm, now) if isinstance(alarm, CompositeAlarm) else {}
    actions = {
        "ALARM": alarm.alarm_actions,
        "OK": alarm.ok_actions,
        "INSUFFICIENT_DATA": alarm.insufficient_data_actions,
    }
    told = json.dumps({"default": json.dumps(message(alarm, before, now, more)), "email": mail(alarm, before, now)})
    for action in actions[alarm.state_value]:
        _, _, service, region, account, _ = action.split(":", 5)
        if service == "autoscaling":
            # What a scaling policy decides is done each minute (phase3b/local/scaling), whatever the state of its alarms.
            continue
        if service != "sns":
            note_action(
                backend, alarm, action, now, None, "the embedded AWS does no action but those that notify an SNS topic"
            )
        elif action not in sns_backends[account][region].topics:
            note_action(backend, alarm, action, now, None, f"Resource: {action} does not exist")
        else:
            with delivered_at(now):
                sns_backends[account][region].publish(told, action, subject=subject(alarm), message_structure="json")
            note_action(backend, alarm, action, now, told, None)


def _children(backend: CloudWatchBackend, alarm: CompositeAlarm, now: float) -> dict[str, Any]:
    """What a composite says of its rule."""
    children = [backend.alarms[name] for name in sorted(alarm.children) if name in backend.alarms]
    return {
        "AlarmRule": alarm.rule,
        "TriggeringChildren": [
            _triggering(each, now, "Arn", "State") for each in children if each.state_value == "ALARM"
        ],
    }


def _triggering(alarm: Alarm, now: float, arn: str, state: str) -> dict[str, Any]:
    value, at = ("Value", "Timestamp") if state == "State" else ("value", "timestamp")
    when = alarm.updated if isinstance(alarm, CompositeAlarm) else now
    return {arn: alarm.alarm_arn, state: {value: alarm.state_value, at: stamp(when)}}
