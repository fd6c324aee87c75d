"""What must be true of `notifications`: each level that is sent has alarms, which are published somewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from phase3b.capacity.model.environment import Environment
from phase3b.capacity.text.place import Place
from phase3b.errors import Problem


def notification_problems(environment: Environment, place: Place) -> Iterator[Problem]:
    """Levels of a receiver that nothing is ever sent of, or that are listed twice."""
    for name, notification in environment.notifications.items():
        at = ("notifications", name, "levels")
        for level, count in Counter(notification.levels).items():
            if count > 1:
                yield place.problem(at, f"{level} is listed twice", "Keep it once", code="P3B-VALUE-TWICE")
            if level not in environment.alarm_levels:
                yield place.problem(
                    at,
                    f"alarm_levels writes no alarms of the level {level}: {name} would never be notified of one",
                    f"Add {level} to alarm_levels, or remove it here",
                    code="P3B-ALARM-RECEIVER",
                )
            elif level == "warning" and environment.warnings == "none":
                yield place.problem(
                    at,
                    f"`warnings: none` publishes no warnings: {name} would never be notified of one",
                    "Remove warning here, or `warnings`",
                    code="P3B-ALARM-RECEIVER",
                )
