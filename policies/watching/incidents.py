"""Policies of composite alarms: what tells instead of the alarms that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.capacity.aws_limits import limit, quota
from policies.policy import Policy, Verdict
from policies.stack_read.stack import Resource, Stack, metrics

ALARM: Final = "aws_cloudwatch_metric_alarm"
COMPOSITE: Final = "aws_cloudwatch_composite_alarm"
TOPIC: Final = "aws_sns_topic"
ACTIONS: Final = ("alarm_actions", "ok_actions", "insufficient_data_actions")
WARNING: Final = "-warning"
# One alarm of a rule, by its name or its ARN, in quotes or without.
_FIRES: Final = re.compile(r"""\s*ALARM\(\s*(?P<quote>["']?)(?P<name>[^"'()]+)(?P=quote)\s*\)\s*""")
_HELD: Final = "alarms held by composites"
_WINDOWS: Final = "windows of burn rates"
_ALONE: Final = "metrics that are watched alone"


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
    return _joined(composite, " OR ")


def _joined(composite: Resource, operator: str) -> tuple[str, ...] | None:
    found = [_FIRES.fullmatch(part) for part in composite.text("alarm_rule").split(operator)]
    return tuple(each["name"] for each in found if each is not None) if all(found) else None


def windows(composite: Resource, stack: Stack) -> tuple[Resource, ...]:
    """The alarms that a rule fires with all of, where they are windows of one burn rate; none where it says anything else.

    They judge the same by the same threshold, each over another time. Together they keep silent about what is over, and about
    nothing else: of alarms on different things, all at once, one thing that is broken would be told to nobody.
    """
    alarms = [member(name, stack) for name in _joined(composite, " AND ") or ()]
    of_metrics = [each for each in alarms if each is not None and each.type == ALARM]
    # Terms that are the same for each of them, and a length that is another.
    alike = {_judged(each, stack) for each in of_metrics}
    lengths = {window_seconds(each) for each in of_metrics}
    whole = len(alarms) == len(of_metrics) == len(lengths) > 1 and len(alike) == 1
    return tuple(of_metrics) if whole else ()


def window_seconds(alarm: Resource) -> int:
    """How long an alarm looks back."""
    longest = max((int(each.get("period") or 0) for each in metrics(alarm)), default=0)
    return longest * int(alarm.values.get("evaluation_periods") or 0)


def _judged(alarm: Resource, stack: Stack) -> tuple[object, ...]:
    of = frozenset(
        (
            str(each.get("namespace")),
            str(each.get("metric_name")),
            str(each.get("statistic") or each.get("extended_statistic") or each.get("stat")),
            frozenset(stack.dimensions(each).items()),
        )
        for each in metrics(alarm)
    )
    return of, str(alarm.values.get("threshold")), alarm.text("comparison_operator")


def in_windows(stack: Stack) -> Mapping[str, int]:
    """The alarms that fire with another of their burn rate, and never alone: address -> its shortest window, in seconds."""
    if _WINDOWS not in stack.read_once:
        found: dict[str, int] = {}
        alone = {
            each.address
            for composite in stack.all(COMPOSITE)
            for each in (member(name, stack) for name in named(composite) or ())
            if each is not None
        }
        for composite in stack.all(COMPOSITE):
            of_one = windows(composite, stack)
            shortest = min(map(window_seconds, of_one), default=0)
            found |= {each.address: shortest for each in of_one if each.address not in alone and not tells(each)}
        stack.read_once[_WINDOWS] = found
    known: Mapping[str, int] = stack.read_once[_WINDOWS]
    return known


def watched_alone(stack: Stack) -> Mapping[frozenset[tuple[str, str]], frozenset[str]]:
    """The names of the metrics that alarms watch, by their dimensions; not by a window of a burn rate.

    That fires for what goes on for long enough, of enough requests: a failure that a few see is none.
    """
    if _ALONE not in stack.read_once:
        found: dict[frozenset[tuple[str, str]], set[str]] = {}
        for alarm in stack.all(ALARM):
            for metric in () if alarm.address in in_windows(stack) else metrics(alarm):
                dimensions = frozenset(stack.dimensions(metric).items())
                found.setdefault(dimensions, set()).add(str(metric.get("metric_name")))
        stack.read_once[_ALONE] = {dimensions: frozenset(names) for dimensions, names in found.items()}
    known: Mapping[frozenset[tuple[str, str]], frozenset[str]] = stack.read_once[_ALONE]
    return known


def member(name: str, stack: Stack) -> Resource | None:
    """The alarm of the stack that a rule names."""
    target = stack.target(name)
    if target is not None:
        return target if target.type in {ALARM, COMPOSITE} else None
    return _by_name(stack).get(stack.resolved(name).rsplit(":alarm:", 1)[-1])


def held(stack: Stack) -> frozenset[str]:
    """The addresses of the alarms that a composite tells of: it fires with any of them, or with windows of one burn rate.

    A composite in it tells of its own alarms through it, however deep.
    """
    if _HELD not in stack.read_once:
        reached: set[str] = set()
        waiting = [composite for composite in stack.all(COMPOSITE) if tells(composite)]
        while waiting:
            for each in _members(waiting.pop(), stack):
                if each.address not in reached:
                    reached.add(each.address)
                    waiting += [each] if each.type == COMPOSITE else []
        stack.read_once[_HELD] = frozenset(reached)
    found: frozenset[str] = stack.read_once[_HELD]
    return found


def _members(composite: Resource, stack: Stack) -> tuple[Resource, ...]:
    any_of = (member(name, stack) for name in named(composite) or ())
    return windows(composite, stack) or tuple(each for each in any_of if each is not None)


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
    if not tells(composite) and (
        composite.address not in held(stack)
        or composite.values.get("alarm_actions")
        or composite.values.get("actions_enabled") is False
    ):
        yield "nobody is told when it fires, and none of its alarms notifies by itself"
    yield from foreign_topics(composite, stack)
    for suppressor in composite.blocks("actions_suppressor"):
        yield f"it notifies nobody while {suppressor.get('alarm')} fires"
    rule, names = composite.text("alarm_rule"), named(composite)
    if names is None and windows(composite, stack):
        names = _joined(composite, " AND ")
    if names is None:
        yield (
            f"its rule is {rule}: it must fire with any of its alarms, ALARM(...) OR ALARM(...), or be an AND of windows of one "
            "burn rate"
        )
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
        "Each composite alarm fires with any of its alarms, or all windows of a burn rate, and tells somebody",
        (COMPOSITE,),
        "Its alarms have no actions of their own: where it is silent, all of them are.",
        "Let phase3b/plan/alerts/incidents.py write it: an OR of its alarms, with the actions of its level, or an AND of windows in it",
        "objectives.thresholds",
        _composite,
    ),
)
