"""Schedules whose last day has passed: EventBridge would keep the rule, and never call anything again.

When a file is valid depends on the day, and so this is not judged when a file is only read: an older one of git may well
have had its day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

from phase3b.capacity.schedules.schedule_expression import last_day, schedule_fault
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
