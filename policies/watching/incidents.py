"""Policies of composite alarms: what tells instead of the alarms that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from phase3b.capacity.aws_limits import limit, quota
from policies.policy import Policy, Verdict
from policies.stack_read.stack import Resource, Stack

ALARM: Final = "aws_cloudwatch_metric_alarm"
COMPOSITE: Final = "aws_cloudwatch_composite_alarm"
TOPIC: Final = "aws_sns_topic"
ACTIONS: Final = ("alarm_actions", "ok_actions", "insufficient_data_actions")
WARNING: Final = "-warning"
# One alarm of a rule, by its name or its ARN, in quotes or without.
_FIRES: Final = re.compile(r"""\s*ALARM\(\s*(?P<quote>["']?)(?P<name>[^"'()]+)(?P=quote)\s*\)\s*""")
_HELD: Final = "alarms held by composites"


def is_warning(alarm: Resource) -> bool:
    """Whether an alarm is of the lower level; anything else pages."""
    return alarm.text("alarm_name").endswith(WARNING)


def tells(alarm: Resource) -> bool:
    """Whether an alarm, or one over alarms, has anybody to tell and does."""
    enabled = alarm.values.get("actions_enabled")
    return bool(alarm.values.get("alarm_actions")) and enabled is not False and str(enabled).lower() != "false"


def foreign_topics(alarm: Resource, stack: Stack) -> Iterator[str]:
    """Whom else it tells."""
    for key in ACTIONS:
        for action in map(str, alarm.values.get(key) or ()):
            if stack.meant(action, TOPIC) is None:
                yield f"{key} names {action}, which is not a topic of this stack"


def named(composite: Resource) -> tuple[str, ...] | None:
    """The alarms that a rule names, where it fires with any of them; None where it says anything else."""
    found = [_FIRES.fullmatch(part) for part in composite.text("alarm_rule").split(" OR ")]
    return tuple(each["name"] for each in found if each is not None) if all(found) else None


def member(name: str, stack: Stack) -> Resource | None:
    """The alarm of the stack that a rule names."""
    target = stack.target(name)
    if target is not None:
        return target if target.type in {ALARM, COMPOSITE} else None
    return _by_name(stack).get(stack.resolved(name).rsplit(":alarm:", 1)[-1])


def held(stack: Stack) -> frozenset[str]:
    """The addresses of the alarms that a composite tells of, which fires with any of them."""
    if _HELD not in stack.read_once:
        members = (
            member(name, stack)
            for composite in stack.all(COMPOSITE)
            if tells(composite)
            for name in named(composite) or ()
        )
        stack.read_once[_HELD] = frozenset(each.address for each in members if each is not None)
    found: frozenset[str] = stack.read_once[_HELD]
    return found


def _by_name(stack: Stack) -> dict[str, Resource]:
    known = "alarms by name"
    if known not in stack.read_once:
        every = (*stack.all(ALARM), *stack.all(COMPOSITE))
        stack.read_once[known] = {each.text("alarm_name"): each for each in every}
    found: dict[str, Resource] = stack.read_once[known]
    return found


def _composite(composite: Resource, stack: Stack) -> Verdict:
    return tuple(dict.fromkeys(_problems(composite, stack)))


def _problems(composite: Resource, stack: Stack) -> Iterator[str]:
    if not tells(composite):
        yield "nobody is told when it fires, and none of its alarms notifies by itself"
    yield from foreign_topics(composite, stack)
    for suppressor in composite.blocks("actions_suppressor"):
        yield f"it notifies nobody while {suppressor.get('alarm')} fires"
    rule, names = composite.text("alarm_rule"), named(composite)
    if names is None:
        yield f"its rule is {rule}: it must fire with any of its alarms, ALARM(...) OR ALARM(...)"
        return
    if len(names) > quota("composite_children"):
        yield f"its rule names {len(names)} alarms, and CloudWatch allows {quota('composite_children')}"
    longest = limit("cloudwatch.PutCompositeAlarm.AlarmRule").longest()
    if (length := len(stack.resolved(rule))) > longest:
        yield f"its rule has {length:,} characters, and CloudWatch allows {longest:,}"
    for name in names:
        alarm = member(name, stack)
        if alarm is None:
            yield f"its rule names {name}, which is no alarm of this stack"
        elif tells(alarm):
            yield f"{alarm.address} notifies by itself too: one incident would be several pages"
        elif is_warning(composite) and not is_warning(alarm):
            yield f"{alarm.address} is critical, and would be told of as a warning"


POLICIES: Final = (
    Policy(
        "P3B_COMPOSITE_ALARM",
        "Each composite alarm fires with any of its alarms, and tells somebody",
        (COMPOSITE,),
        "Its alarms have no actions of their own: where it is silent, all of them are.",
        "Let phase3b/plan/alerts/incidents.py write it: an OR of its alarms, with the actions of its level",
        "objectives.thresholds",
        _composite,
    ),
)
