"""The history of alarms: what was configured, which states they had, and which actions were done. AWS keeps 30 days of it.

Source: DescribeAlarmHistory in the CloudWatch API Reference; the data of an item is as users quote it.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from moto.cloudwatch.models import Alarm, CloudWatchBackend

from phase3b.local.cloudwatch.aws_rules import aws_rule
from phase3b.local.cloudwatch.evaluation.reasons import stamp
from phase3b.local.moto_gaps.cloudwatch.composite_alarm import CompositeAlarm

_NAME: Final = "alarm_history"
# Of an account and region; the oldest go.
KEPT_ITEMS: Final = 20_000


class HistoryItem(NamedTuple):
    """One item; `at` is the account's time."""

    alarm: str
    alarm_type: str
    at: float
    kind: str
    summary: str
    data: str

    def described(self) -> dict[str, Any]:
        """An AlarmHistoryItem of CloudWatch's model."""
        return {
            "AlarmName": self.alarm,
            "AlarmType": self.alarm_type,
            "Timestamp": self.at,
            "HistoryItemType": self.kind,
            "HistorySummary": self.summary,
            "HistoryData": self.data,
        }


class State(NamedTuple):
    """A state and why."""

    value: str
    reason: str
    data: str

    def noted(self) -> dict[str, Any]:
        """As history has it."""
        read = json.loads(self.data) if self.data else {}
        return {
            "stateValue": self.value,
            "stateReason": self.reason,
            **({"stateReasonData": read} if read else {}),
        }


def state_of(alarm: Alarm) -> State:
    """The state that an alarm has now."""
    return State(alarm.state_value, alarm.state_reason, alarm.state_reason_data)


def note_state(backend: CloudWatchBackend, alarm: Alarm, before: State, now: float) -> None:
    """That an alarm has another state."""
    data = {"version": "1.0", "oldState": before.noted(), "newState": state_of(alarm).noted()}
    _note(backend, alarm, now, "StateUpdate", f"Alarm updated from {before.value} to {alarm.state_value}", data)


def note_action(
    backend: CloudWatchBackend, alarm: Alarm, action: str, now: float, published: str | None, error: str | None
) -> None:
    """That an action was done, or could not be."""
    done = "Failed to execute" if error else "Successfully executed"
    data = {
        "actionState": "Failed" if error else "Succeeded",
        "stateUpdateTimestamp": stamp(now),
        "notificationResource": action,
        "publishedMessage": published,
        "error": error,
    }
    _note(backend, alarm, now, "Action", f"{done} action {action}", data)


def note_configuration(
    backend: CloudWatchBackend, alarm: Alarm, type_: str, now: float, given: Mapping[str, Any] | None = None
) -> None:
    """That an alarm was created, updated or deleted; `type_` is Create, Update or Delete."""
    done = {"Create": "created", "Update": "updated", "Delete": "deleted"}[type_]
    data = {"version": "1.0", "type": type_, **({} if given is None else {f"{done}Alarm": dict(given)})}
    _note(backend, alarm, now, "ConfigurationUpdate", f'Alarm "{alarm.name}" {done}', data)


def items(backend: CloudWatchBackend, now: float) -> Iterator[HistoryItem]:
    """What there is of the last 30 days, the oldest first."""
    oldest = now - aws_rule("history_seconds")
    return (each for each in list(_history(backend)) if each.at >= oldest)


def _history(backend: CloudWatchBackend) -> deque[HistoryItem]:
    found: deque[HistoryItem] = vars(backend).setdefault(_NAME, deque(maxlen=KEPT_ITEMS))
    return found


def _note(
    backend: CloudWatchBackend, alarm: Alarm, now: float, kind: str, summary: str, data: Mapping[str, Any]
) -> None:
    alarm_type = "CompositeAlarm" if isinstance(alarm, CompositeAlarm) else "MetricAlarm"
    text = json.dumps(data, separators=(",", ":"), default=str)
    _history(backend).append(HistoryItem(alarm.name, alarm_type, now, kind, summary, text))
