"""CloudWatch: PutCompositeAlarm, and both kinds of alarm in DescribeAlarms, SetAlarmState and DeleteAlarms.

moto has no composite alarms, sets the state of a metric alarm that is updated back, and keeps the tags of one that was
deleted. What AWS refuses of these is refused in `account_state`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import UTC
from typing import Any, Final

from moto.cloudwatch.exceptions import ValidationError
from moto.cloudwatch.models import Alarm, CloudWatchBackend
from moto.cloudwatch.responses import CloudWatchResponse
from moto.core.responses import ActionResult, EmptyResult

from phase3b.local.account_state.clock import Clock
from phase3b.local.moto_gaps.cloudwatch.alarm_history import items, note_configuration, note_state, state_of
from phase3b.local.moto_gaps.cloudwatch.alarm_states import (
    LOCK,
    change_state,
    composites,
    evaluate,
    settle,
    state_changed,
)
from phase3b.local.moto_gaps.cloudwatch.composite_alarm import CompositeAlarm, moment
from phase3b.local.moto_gaps.cloudwatch.paged import most, page
from phase3b.local.moto_gaps.replace import replace

_KINDS: Final = ("MetricAlarm", "CompositeAlarm")
_STATE: Final = (
    "state_value",
    "state_reason",
    "state_reason_data",
    "state_updated_timestamp",
    "state_transitioned_timestamp",
    "history",
)
# What history says of an alarm's configuration.
_CONFIGURED: Final = (
    "namespace", "metric_name", "statistic", "extended_statistic", "period", "evaluation_periods", "datapoints_to_alarm",
    "threshold", "comparison_operator", "treat_missing_data", "alarm_actions", "ok_actions", "insufficient_data_actions",
)  # fmt: skip
# What DescribeAlarms takes beside the name of a parent or a child.
_PAGING: Final = frozenset({"MaxRecords", "NextToken"})
_RELATIVES: Final = frozenset({"ChildrenOfAlarmName", "ParentsOfAlarmName"})


def fill_clock(clock: Clock) -> None:
    """The time by which states change and periods end."""
    CloudWatchResponse.account_clock = clock  # type: ignore[attr-defined]


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(CloudWatchBackend, "put_metric_alarm", _with_its_state)
    replace(CloudWatchBackend, "delete_alarms", _with_tags)
    replace(CloudWatchResponse, "set_alarm_state", _told)
    CloudWatchResponse.put_composite_alarm = _put_composite_alarm  # type: ignore[attr-defined]
    CloudWatchResponse.describe_alarms = _describe_alarms  # type: ignore[method-assign]
    CloudWatchResponse.describe_alarm_history = _describe_alarm_history  # type: ignore[attr-defined]


def _now() -> float:
    clock: Clock = CloudWatchResponse.account_clock  # type: ignore[attr-defined]
    return clock.now()


def _put_composite_alarm(self: CloudWatchResponse) -> ActionResult:
    """PutCompositeAlarm: a new one is evaluated at once, and so is one that changes; its tags are those of when it was new."""
    backend, asked, now = self.cloudwatch_backend, self._get_params(), _now()
    alarm = CompositeAlarm(backend.account_id, backend.region_name, asked, now)
    with LOCK:
        before = backend.alarms.get(alarm.name)
        backend.alarms[alarm.name] = alarm
        if isinstance(before, CompositeAlarm):
            alarm.take_state_of(before)
        elif asked.get("Tags"):
            backend.tagger.tag_resource(alarm.alarm_arn, asked["Tags"])
        note_configuration(backend, alarm, "Create" if before is None else "Update", now, {"alarmRule": alarm.rule})
        evaluate(backend, alarm, "created" if before is None else "updated", now)
        settle(backend, now)
    return EmptyResult()


def _told(set_alarm_state: Callable[[CloudWatchResponse], ActionResult]) -> Callable[..., ActionResult]:
    def made(self: CloudWatchResponse) -> ActionResult:
        """SetAlarmState."""
        alarms, now = self.cloudwatch_backend.alarms, _now()
        with LOCK:
            settle(self.cloudwatch_backend, now)
            alarm = alarms.get(self._get_param("AlarmName"))
            before = None if alarm is None else state_of(alarm)
            answer = set_alarm_state(self)
            if alarm is None or before is None:
                return answer
            if not isinstance(alarm, CompositeAlarm):
                # moto has set it already: what follows is done as of any change.
                now_has = state_of(alarm)
                alarm.state_value, alarm.state_reason, alarm.state_reason_data = before
                change_state(self.cloudwatch_backend, alarm, *now_has, now)
                return answer
            alarm.updated = now
            if alarm.state_value != before.value:
                alarm.transitioned = now
                note_state(self.cloudwatch_backend, alarm, before, now)
                state_changed(self.cloudwatch_backend, alarm, before.value, now)
        return answer

    return made


def _with_its_state(put_metric_alarm: Callable[..., Alarm]) -> Callable[..., Alarm]:
    def made(self: CloudWatchBackend, name: str, *given: Any, **named: Any) -> Alarm:
        """PutMetricAlarm: an update leaves the state and the tags as they were."""
        with LOCK:
            before = self.alarms.get(name)
            alarm = put_metric_alarm(self, name, *given, **{**named, **({} if before is None else {"tags": None})})
            now = _now()
            alarm.configuration_updated_timestamp = moment(now)
            if before is None:
                # As on AWS, which knows nothing of it yet; moto begins with OK.
                alarm.state_value, alarm.state_updated_timestamp = "INSUFFICIENT_DATA", moment(now)
                vars(alarm)["state_transitioned_timestamp"] = moment(now)
            else:
                for each in _STATE:
                    # One that was kept by an earlier version has not all of it.
                    setattr(alarm, each, getattr(before, each, None))
            configured = {
                _camel(each): getattr(alarm, each) for each in _CONFIGURED if getattr(alarm, each) is not None
            }
            note_configuration(self, alarm, "Create" if before is None else "Update", now, configured)
        return alarm

    return made


def _with_tags(delete_alarms: Callable[[CloudWatchBackend, list[str]], None]) -> Callable[..., None]:
    def made(self: CloudWatchBackend, alarm_names: list[str]) -> None:
        """DeleteAlarms: one that is made again by that name has none of the tags."""
        with LOCK:
            for alarm in self.get_alarms_by_alarm_names(alarm_names):
                self.tagger.delete_all_tags_for_resource(alarm.alarm_arn)
                note_configuration(self, alarm, "Delete", _now())
            delete_alarms(self, alarm_names)

    return made


def _describe_alarms(self: CloudWatchResponse) -> ActionResult:
    """DescribeAlarms: metric alarms alone unless AlarmTypes says otherwise."""
    asked, now, backend = self._get_params(), _now(), self.cloudwatch_backend
    _combined(asked.keys() - _PAGING)
    with LOCK:
        settle(backend, now)
        alarms = dict(backend.alarms)
    shown = [
        (each, composite.described(alarms, now) if (composite := _as_composite(each)) else each)
        for each in _found(alarms, asked)
    ]
    relative = "ChildrenOfAlarmName" if "ChildrenOfAlarmName" in asked else "ParentsOfAlarmName"
    if relative in asked:
        shown = [(each, _relative(each, children=relative == "ChildrenOfAlarmName")) for each, _ in shown]
    begin, end, token = page(asked, len(shown), most())
    part = shown[begin:end]
    result = {
        "MetricAlarms": [each for alarm, each in part if _as_composite(alarm) is None],
        "CompositeAlarms": [each for alarm, each in part if _as_composite(alarm) is not None],
    }
    return ActionResult(result if token is None else {**result, "NextToken": token})


def _describe_alarm_history(self: CloudWatchResponse) -> ActionResult:
    """DescribeAlarmHistory: of metric alarms alone unless AlarmTypes says otherwise, the newest first unless ScanBy does."""
    asked, backend = self._get_params(), self.cloudwatch_backend
    kinds = asked.get("AlarmTypes") or _KINDS[:1]
    begin, end = (_seconds(asked.get(name)) for name in ("StartDate", "EndDate"))
    found = [
        each
        for each in items(backend, _now())
        if each.alarm_type in kinds
        and asked.get("AlarmName") in {None, each.alarm}
        and asked.get("HistoryItemType") in {None, each.kind}
        and (begin is None or begin <= each.at)
        and (end is None or each.at <= end)
    ]
    if asked.get("ScanBy") != "TimestampAscending":
        found.reverse()
    first, behind, token = page(asked, len(found), most())
    shown = [{**each.described(), "Timestamp": moment(each.at)} for each in found[first:behind]]
    result: dict[str, Any] = {"AlarmHistoryItems": shown}
    return ActionResult(result if token is None else {**result, "NextToken": token})


def _seconds(given: Any) -> float | None:
    """A time of a request, which moto reads without its zone."""
    if given is None:
        return None
    return float(given.timestamp() if given.tzinfo else given.replace(tzinfo=UTC).timestamp())


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(each.capitalize() for each in others)


def _combined(given: AbstractSet[str]) -> None:
    relatives = given & _RELATIVES
    if relatives and len(given) > 1:
        raise ValidationError(f"{', '.join(sorted(relatives))} can't be given with other parameters")
    if given >= {"AlarmNames", "AlarmNamePrefix"}:
        raise ValidationError("AlarmNamePrefix and AlarmNames can't be given together")


def _as_composite(alarm: Alarm) -> CompositeAlarm | None:
    return alarm if isinstance(alarm, CompositeAlarm) else None


def _found(alarms: Mapping[str, Alarm], asked: Mapping[str, Any]) -> Iterator[Alarm]:
    if "ChildrenOfAlarmName" in asked:
        parent = alarms.get(asked["ChildrenOfAlarmName"])
        children = parent.children if isinstance(parent, CompositeAlarm) else frozenset()
        yield from (alarm for name, alarm in alarms.items() if name in children)
        return
    if "ParentsOfAlarmName" in asked:
        yield from (each for each in composites(alarms) if asked["ParentsOfAlarmName"] in each.children)
        return
    kinds = asked.get("AlarmTypes") or _KINDS[:1]
    names, state = asked.get("AlarmNames"), asked.get("StateValue")
    prefix, action = asked.get("AlarmNamePrefix") or "", asked.get("ActionPrefix")
    for alarm in alarms.values():
        actions = (*alarm.alarm_actions, *alarm.ok_actions, *alarm.insufficient_data_actions)
        if (
            _KINDS[isinstance(alarm, CompositeAlarm)] in kinds
            and (not names or alarm.name in names)
            and alarm.name.startswith(prefix)
            and state in {None, alarm.state_value}
            and (action is None or any(each.startswith(action) for each in actions))
        ):
            yield alarm


def _relative(alarm: Alarm, *, children: bool) -> dict[str, Any]:
    """What is said of a child or a parent, and no more."""
    text = {"AlarmName": alarm.name, "AlarmArn": alarm.alarm_arn}
    if not children:
        return text
    composite = _as_composite(alarm)
    when = alarm.state_updated_timestamp if composite is None else composite.updated
    return {**text, "StateValue": alarm.state_value, "StateUpdatedTimestamp": when}
