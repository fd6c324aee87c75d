"""CloudWatch: PutAlarmMuteRule, GetAlarmMuteRule, ListAlarmMuteRules and DeleteAlarmMuteRule, which moto does not have.

An alarm that a rule mutes changes its state as always, and its actions are not done. When nothing mutes it any more, those of an
alarm that is still in ALARM are. Sources: these operations in the CloudWatch API Reference.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from moto.cloudwatch.exceptions import ResourceNotFoundException, ValidationError
from moto.cloudwatch.models import CloudWatchBackend
from moto.cloudwatch.responses import CloudWatchResponse
from moto.core.responses import ActionResult, EmptyResult

from phase3b.local.account_state.clock import Clock
from phase3b.local.moto_gaps.cloudwatch.alarm_states import LOCK, settle
from phase3b.local.moto_gaps.cloudwatch.composite_alarm import moment
from phase3b.local.moto_gaps.cloudwatch.mute_schedule import MuteSchedule, ScheduleError, mute_schedule
from phase3b.local.moto_gaps.cloudwatch.muted import rules_of
from phase3b.local.moto_gaps.cloudwatch.paged import page

# ListAlarmMuteRules says it.
_PAGE: Final = 50


@dataclass(frozen=True, slots=True)
class MuteRule:
    """A rule: what PutAlarmMuteRule was asked for, and when it mutes; `updated` is the account's time."""

    asked: Mapping[str, Any]
    schedule: MuteSchedule
    arn: str
    updated: float

    @property
    def alarms(self) -> tuple[str, ...]:
        """The names of the alarms."""
        return tuple(self.asked["MuteTargets"]["AlarmNames"])

    def mutes(self, alarm: str, now: float) -> bool:
        """Whether it mutes an alarm at this time."""
        return alarm in self.alarms and self.schedule.active(moment(now))

    def summary(self, now: float) -> dict[str, Any]:
        """An AlarmMuteRuleSummary of CloudWatch's model."""
        expire = self.schedule.expire
        return {
            "AlarmMuteRuleArn": self.arn,
            **({} if expire is None else {"ExpireDate": expire}),
            "Status": self.schedule.status(moment(now)),
            "MuteType": "RECURRING" if self.schedule.at is None else "ONE_TIME",
            "LastUpdatedTimestamp": moment(self.updated),
        }

    def described(self, now: float) -> dict[str, Any]:
        """What GetAlarmMuteRule answers."""
        given = {
            name: self.asked[name] for name in ("Name", "Description", "Rule", "MuteTargets") if name in self.asked
        }
        start = self.schedule.start
        return {**given, **self.summary(now), **({} if start is None else {"StartDate": start})}


def fill() -> None:
    """Adds the four operations to moto's class."""
    CloudWatchResponse.put_alarm_mute_rule = _put  # type: ignore[attr-defined]
    CloudWatchResponse.get_alarm_mute_rule = _get  # type: ignore[attr-defined]
    CloudWatchResponse.list_alarm_mute_rules = _list  # type: ignore[attr-defined]
    CloudWatchResponse.delete_alarm_mute_rule = _delete  # type: ignore[attr-defined]


def _now(self: CloudWatchResponse) -> float:
    clock: Clock = self.account_clock  # type: ignore[attr-defined]
    return clock.now()


def _arn(backend: CloudWatchBackend, name: str) -> str:
    return f"arn:{backend.partition}:cloudwatch:{backend.region_name}:{backend.account_id}:alarm-mute-rule:{name}"


def _put(self: CloudWatchResponse) -> ActionResult:
    backend, asked, now = self.cloudwatch_backend, self._get_params(), _now(self)
    name = str(asked["Name"])
    try:
        schedule = mute_schedule(asked)
    except ScheduleError as error:
        raise ValidationError(str(error)) from None
    with LOCK:
        targets = asked.get("MuteTargets") or {"AlarmNames": []}
        missing = [each for each in targets["AlarmNames"] if each not in backend.alarms]
        if missing:
            raise ValidationError(f"The alarms {', '.join(missing)} do not exist")
        arn = _arn(backend, name)
        if name not in rules_of(backend) and asked.get("Tags"):
            backend.tagger.tag_resource(arn, asked["Tags"])
        rules_of(backend)[name] = MuteRule({**asked, "MuteTargets": targets}, schedule, arn, now)
        settle(backend, now)
    return EmptyResult()


def _get(self: CloudWatchResponse) -> ActionResult:
    name = str(self._get_params()["AlarmMuteRuleName"])
    rule = rules_of(self.cloudwatch_backend).get(name)
    if rule is None:
        raise ResourceNotFoundException(f"There is no alarm mute rule {name}")
    return ActionResult(rule.described(_now(self)))


def _list(self: CloudWatchResponse) -> ActionResult:
    asked, now = self._get_params(), _now(self)
    statuses, alarm = asked.get("Statuses"), asked.get("AlarmName")
    named = (rule for _, rule in sorted(rules_of(self.cloudwatch_backend).items()) if alarm in {None, *rule.alarms})
    found = [each for each in (rule.summary(now) for rule in named) if not statuses or each["Status"] in statuses]
    begin, end, token = page(asked, len(found), _PAGE)
    result: dict[str, Any] = {"AlarmMuteRuleSummaries": found[begin:end]}
    return ActionResult(result if token is None else {**result, "NextToken": token})


def _delete(self: CloudWatchResponse) -> ActionResult:
    """One that is not there is no error."""
    backend = self.cloudwatch_backend
    with LOCK:
        rule = rules_of(backend).pop(str(self._get_params()["AlarmMuteRuleName"]), None)
        if rule is not None:
            backend.tagger.delete_all_tags_for_resource(rule.arn)
            settle(backend, _now(self))
    return EmptyResult()
