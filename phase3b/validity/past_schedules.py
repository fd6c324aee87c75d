"""Schedules whose last day has passed: AWS would keep the rule or the scheduled action, and never run it again.

When a file is valid depends on the day, and so this is not judged when a file is only read: an older one of git may well
have had its day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

from phase3b.capacity.rules.concurrency_schedule_rules import concurrency_schedules
from phase3b.capacity.rules.scaling_schedule_rules import written_schedules
from phase3b.capacity.schedules.scaling_expression import last_run, scaling_schedule_fault
from phase3b.capacity.schedules.schedule_expression import last_day, schedule_fault
from phase3b.capacity.text.effective_tree import effective_tree
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import Page
from phase3b.errors import Problem
from phase3b.validity.subject import Subject


def today() -> date:
    """The day in UTC, by which EventBridge goes."""
    return datetime.now(UTC).date()


def past_schedules(subject: Subject) -> Iterator[Problem]:
    """Each schedule that runs never again."""
    for function, definition in subject.capacity.service.functions.items():
        for name, schedule in definition.schedules.items():
            # What is wrong with an expression was said when the file was read.
            last = None if schedule_fault(schedule.expression) else last_day(schedule.expression)
            if last is not None and last < today():
                yield Problem(
                    f"its last day was {last}: it would never run again",
                    "Name a year to come, or remove the schedule",
                    path=f"service.functions.{function}.schedules.{name}.expression",
                    code="P3B-SCHEDULE-PAST",
                )
    for environment, settings in subject.capacity.environments.items():
        yield from _of_tier(subject, environment, settings.tier)


def _of_tier(subject: Subject, environment: str, tier: str) -> Iterator[Problem]:
    """Scheduled scaling of an environment's tier; each problem is where the schedule is written, in whichever tier."""
    of_tier = subject.capacity.environment_tiers.get(environment, {}).get(tier)
    if of_tier is None:
        return
    past = [
        (at, last)
        for at, schedule in (*written_schedules(of_tier), *concurrency_schedules(of_tier))
        if scaling_schedule_fault(schedule.expression) is None
        and (last := last_run(schedule.expression).date()) < today()
    ]
    if not past:
        return
    name = subject.capacity.name
    tree = effective_tree(subject.root, name, environment, tier)
    for at, last in past:
        yield Place(Page(name), tree).problem(
            ("tier", *at, "expression"),
            f"it ran for the last time on {last}",
            "Name a year to come, or remove the schedule",
            code="P3B-SCHEDULE-PAST",
        )
