"""CloudWatch's alarms: what a composite refers to is there and stays, and a name is of one kind.

The words are those that AWS's users report: awsdocs/aws-cloudformation-user-guide issue 911, ekristen/aws-nuke issue 462,
cloud-custodian/cloud-custodian issue 7763; where none is known, ours. A cycle is no fault: PutCompositeAlarm takes it, and
its alarms are neither evaluated nor deleted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from moto.cloudwatch.models import Alarm
from moto.cloudwatch.utils import make_arn_for_alarm

from phase3b.local.account_state.account import Account
from phase3b.local.account_state.call import Call, Denied
from phase3b.local.account_state.counted import ALARMS
from phase3b.local.cloudwatch.aws_rules import aws_rule, aws_rules
from phase3b.local.documents.alarm_rules import alarm_rule, own_name
from phase3b.local.documents.rules_of_documents import words
from phase3b.local.moto_gaps.cloudwatch.alarm_states import composites
from phase3b.local.moto_gaps.cloudwatch.composite_alarm import CompositeAlarm

_INVALID: Final = "ValidationError"
_PERIODS: Final = ("ActionsSuppressorWaitPeriod", "ActionsSuppressorExtensionPeriod")


def put_metric_alarm(call: Call, account: Account) -> Iterator[Denied]:
    """PutMetricAlarm."""
    name = call.text("AlarmName")
    if isinstance(account.cloudwatch.alarms.get(name), CompositeAlarm):
        yield Denied(_INVALID, f"The alarm {name} is a composite alarm; its name is taken")
    yield from _judged_periods(call)
    yield from ALARMS(call, account)


def _judged_periods(call: Call) -> Iterator[Denied]:
    """How long a period may be, and all of them together (PutMetricAlarm: Period, DatapointsToAlarm)."""
    given = call.parameters
    queries: list[Mapping[str, Any]] = list(given.get("Metrics") or ())
    periods = [
        int(each["Period"])
        for each in (given, *queries, *(query.get("MetricStat") or {} for query in queries))
        if each.get("Period") is not None
    ]
    for period in periods:
        if period < 1 or (
            period % aws_rule("least_period_seconds") and period not in aws_rules("high_resolution_periods")
        ):
            yield Denied(_INVALID, f"Period must be 10, 20, 30 or a multiple of 60, and is {period}")
    evaluated, of = given.get("EvaluationPeriods"), given.get("DatapointsToAlarm")
    if evaluated is None:
        return
    if of is not None and int(of) > int(evaluated):
        yield Denied(_INVALID, f"DatapointsToAlarm ({of}) must not be greater than EvaluationPeriods ({evaluated})")
    longest = max(periods, default=0)
    most = aws_rule("most_seconds" if longest >= aws_rule("hour_seconds") else "most_seconds_of_short_periods")
    if longest * int(evaluated) > most:
        yield Denied(
            _INVALID,
            f"Period multiplied by EvaluationPeriods is {longest * int(evaluated)} s, and can't be more than {most} s",
        )


def put_composite_alarm(call: Call, account: Account) -> Iterator[Denied]:
    """PutCompositeAlarm, whose rule was read already."""
    alarms: Mapping[str, Alarm] = account.cloudwatch.alarms
    arns = make_arn_for_alarm(account.region, account.account_id, "")
    name, limits = call.text("AlarmName"), words("alarm_rule")
    there = alarms.get(name)
    if there is not None and not isinstance(there, CompositeAlarm):
        yield Denied(_INVALID, f"The alarm {name} is a metric alarm; its name is taken")
    for each in ("AlarmActions", "OKActions", "InsufficientDataActions"):
        for action in call.parameters.get(each) or ():
            if str(action).split(":")[2:3] not in [[one] for one in limits["actions"]]:
                yield Denied(_INVALID, f"Composite alarms do not support the action {action}")
    children = {each: own_name(each, arns) for each in alarm_rule(call.text("AlarmRule")).children}
    # Its own name is one that is there, once it is.
    missing = [each for each, child in children.items() if child not in alarms]
    if missing:
        yield Denied(
            _INVALID,
            f"Could not save the composite alarm as alarms [{', '.join(missing)}] in the alarm rule do not exist",
        )
    most = limits["most_parents"]
    for child in children.values():
        if sum(child in each.children for each in composites(alarms) if each.name != name) >= most:
            yield Denied(_INVALID, f"The alarm {child} is in the rules of {most} composite alarms already")
    yield from _suppressor(call, alarms, arns)
    yield from ALARMS(call, account)


def _suppressor(call: Call, alarms: Mapping[str, Alarm], arns: str) -> Iterator[Denied]:
    reference = call.text("ActionsSuppressor")
    if not reference:
        return
    if own_name(reference, arns) not in alarms:
        yield Denied(_INVALID, f"Could not save the composite alarm as its suppressor [{reference}] does not exist")
    for each in _PERIODS:
        given = call.parameters.get(each)
        if given is None or int(given) < 0:
            yield Denied(_INVALID, f"{each} must be 0 or more when ActionsSuppressor is specified")


def delete_alarms(call: Call, account: Account) -> Iterator[Denied]:
    """DeleteAlarms: none is deleted where one may not be."""
    alarms: Mapping[str, Alarm] = account.cloudwatch.alarms
    names = [str(each) for each in call.parameters.get("AlarmNames") or () if each in alarms]
    most = words("alarm_rule")["most_composites_deleted"]
    if len({each for each in names if isinstance(alarms[each], CompositeAlarm)}) > most:
        yield Denied(_INVALID, f"DeleteAlarms takes {most} composite alarm at most")
    used = [
        name
        for name in dict.fromkeys(names)
        if any(name in each.children or name == each.suppressor_name for each in composites(alarms))
    ]
    if used:
        them = "them" if len(used) > 1 else "it"
        yield Denied(_INVALID, f"Cannot delete {','.join(used)} as there are composite alarm(s) depending on {them}.")
