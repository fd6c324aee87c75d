"""A composite alarm as moto keeps it among its alarms: its rule, its state, and what holds its actions back.

Sources: "Composite alarms" and "Suppressing composite alarm actions" in the CloudWatch User Guide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, Literal

from moto.cloudwatch.models import Alarm
from moto.cloudwatch.utils import make_arn_for_alarm

from phase3b.local.documents.alarm_rules import AlarmRule, alarm_rule, own_name

SuppressedBy = Literal["Alarm", "WaitPeriod", "ExtensionPeriod"]


@dataclass(frozen=True, slots=True)
class Suppressor:
    """The alarm that holds the actions of a composite back, and for how long after a change of either."""

    reference: str
    wait_seconds: int
    extension_seconds: int


_read = cache(alarm_rule)


class CompositeAlarm(Alarm):
    """moto's alarm with a rule instead of a metric; `asked` are the parameters of PutCompositeAlarm."""

    def __init__(self, account_id: str, region: str, asked: Mapping[str, Any], now: float) -> None:
        nothing: Any = None
        super().__init__(
            account_id=account_id,
            region_name=region,
            name=asked["AlarmName"],
            namespace=nothing,
            metric_name=nothing,
            metric_data_queries=None,
            comparison_operator=nothing,
            evaluation_periods=nothing,
            datapoints_to_alarm=None,
            period=nothing,
            threshold=nothing,
            statistic=nothing,
            extended_statistic=None,
            description=asked.get("AlarmDescription", nothing),
            dimensions=[],
            alarm_actions=list(asked.get("AlarmActions") or ()),
            ok_actions=list(asked.get("OKActions") or ()),
            insufficient_data_actions=list(asked.get("InsufficientDataActions") or ()),
            unit=None,
            actions_enabled=asked.get("ActionsEnabled", True),
            treat_missing_data=None,
            evaluate_low_sample_count_percentile=None,
            threshold_metric_id=None,
            rule=asked["AlarmRule"],
        )
        # Refused here where it is none.
        _read(asked["AlarmRule"])
        self.own_arns = make_arn_for_alarm(region, account_id, "")
        self.suppressor = _suppressor(asked)
        self.action_configuration: Mapping[str, Any] | None = asked.get("ActionConfiguration")
        self.configured = now
        self.state_value = "INSUFFICIENT_DATA"
        self.transitioned = self.updated = now
        # The state before the one of which nobody was told yet: a period runs, or the suppressor is in ALARM.
        self.held_since: str | None = None
        self.held_by: SuppressedBy | None = None
        self.period_ends = 0.0

    @property
    def read(self) -> AlarmRule:
        """Its rule; not a part of it, as what says whether a rule holds is a function, which nobody can keep in a file."""
        return _read(str(self.rule))

    @property
    def children(self) -> frozenset[str]:
        """The names of the alarms in its rule; those that are ARNs of elsewhere are not there."""
        named = (own_name(each, self.own_arns) for each in self.read.children)
        return frozenset(each for each in named if each is not None)

    @property
    def suppressor_name(self) -> str | None:
        """The name of its suppressor."""
        return None if self.suppressor is None else own_name(self.suppressor.reference, self.own_arns)

    def holds(self, alarms: Mapping[str, Alarm]) -> bool:
        """Whether the rule does, with the alarms as they are."""
        named = {each: own_name(each, self.own_arns) or "" for each in self.read.children}
        return self.read.holds({each: alarms[name].state_value for each, name in named.items() if name in alarms})

    def take_state_of(self, before: CompositeAlarm) -> None:
        """An update leaves the state as it was; another suppressor ends the periods of the one before."""
        self.history = before.history
        self.set_state(before.state_value, before.state_reason, before.state_reason_data, before.updated)
        self.transitioned, self.held_since = before.transitioned, before.held_since
        if self.suppressor == before.suppressor:
            self.held_by, self.period_ends = before.held_by, before.period_ends

    def set_state(self, value: str, reason: str, data: str, now: float) -> None:
        """The state and why, whether it differs from the one before or not."""
        if value != self.state_value:
            self.transitioned = now
        self.state_value, self.state_reason, self.state_reason_data, self.updated = value, reason, data, now

    def begin_period(self, period: SuppressedBy, ends: float) -> None:
        """Holds the actions back until then."""
        self.held_by, self.period_ends = period, ends

    def end_period(self) -> None:
        """Discards the period that runs."""
        self.held_by, self.period_ends = None, 0.0

    def suppressed_by(self, alarms: Mapping[str, Alarm], now: float) -> SuppressedBy | None:
        """What holds its actions back."""
        suppressor = alarms.get(self.suppressor_name or "")
        if suppressor is not None and suppressor.state_value == "ALARM":
            return "Alarm"
        return self.held_by if now < self.period_ends else None

    def described(self, alarms: Mapping[str, Alarm], now: float) -> dict[str, Any]:
        """A CompositeAlarm of CloudWatch's model."""
        by = self.suppressed_by(alarms, now)
        given = self.suppressor
        suppressor: dict[str, Any] = {}
        if given is not None:
            suppressor = {
                "ActionsSuppressor": given.reference,
                "ActionsSuppressorWaitPeriod": given.wait_seconds,
                "ActionsSuppressorExtensionPeriod": given.extension_seconds,
            }
        if by is not None:
            suppressor |= {"ActionsSuppressedBy": by, "ActionsSuppressedReason": f"Actions suppressed by {by}"}
        return {
            "ActionsEnabled": self.actions_enabled,
            "AlarmActions": self.alarm_actions,
            "AlarmArn": self.alarm_arn,
            "AlarmConfigurationUpdatedTimestamp": moment(self.configured),
            **({"AlarmDescription": self.description} if self.description else {}),
            "AlarmName": self.name,
            "AlarmRule": self.rule,
            "InsufficientDataActions": self.insufficient_data_actions,
            "OKActions": self.ok_actions,
            "StateReason": self.state_reason,
            "StateReasonData": self.state_reason_data,
            "StateUpdatedTimestamp": moment(self.updated),
            "StateValue": self.state_value,
            "StateTransitionedTimestamp": moment(self.transitioned),
            **suppressor,
            **({"ActionConfiguration": self.action_configuration} if self.action_configuration else {}),
        }


def moment(seconds: float) -> datetime:
    """A time of the account's clock."""
    return datetime.fromtimestamp(seconds, UTC)


def _suppressor(asked: Mapping[str, Any]) -> Suppressor | None:
    reference = asked.get("ActionsSuppressor")
    if not reference:
        return None
    return Suppressor(
        str(reference),
        int(asked.get("ActionsSuppressorWaitPeriod") or 0),
        int(asked.get("ActionsSuppressorExtensionPeriod") or 0),
    )
