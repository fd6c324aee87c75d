"""When Application Auto Scaling runs a scheduled action: at(...), rate(...) and cron(...), in a time zone.

Its cron and rate expressions are those of EventBridge ("Schedule recurring scaling actions using cron expressions" in the
Application Auto Scaling User Guide refers to them); at(...) is its own.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Final

from phase3b.capacity.aws_limits import time_zones
from phase3b.capacity.schedules.schedule_expression import LAST_YEAR, Fault, last_day, schedule_fault
from phase3b.capacity.text.problem_text import instead, quoted

_AT: Final = re.compile(r"at\(([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})\)")
_EXAMPLE: Final = "Write at(yyyy-mm-ddThh:mm:ss), such as at(2026-11-27T06:00:00)"
_FOREVER: Final = datetime(LAST_YEAR, 12, 31, 23, 59, 59)  # noqa: DTZ001  the time zone is the schedule's own


def scaling_schedule_fault(expression: str) -> Fault | None:
    """The first thing that Application Auto Scaling would refuse, or None."""
    if not expression.startswith("at("):
        fault = schedule_fault(expression)
        # The syntax is the same; only who reads it is another.
        return (
            None
            if fault is None
            else Fault(*(each.replace("EventBridge", "Application Auto Scaling") for each in fault))
        )
    found = _AT.fullmatch(expression)
    if found is None:
        return Fault(f"{quoted(expression)} is not a date and a time, without a time zone", _EXAMPLE)
    try:
        datetime.fromisoformat(found[1])
    except ValueError:
        return Fault(f"there is no {found[1].replace('T', ', ')}", _EXAMPLE)
    return None


def runs_once(expression: str) -> bool:
    """Whether an expression without a fault is of one moment."""
    return expression.startswith("at(")


def last_run(expression: str) -> datetime:
    """When an expression without a fault runs for the last time, at the latest, in its own time zone."""
    at = _AT.fullmatch(expression)
    if at is not None:
        return datetime.fromisoformat(at[1])
    day: date | None = last_day(expression)
    return _FOREVER if day is None else datetime.combine(day, time(23, 59, 59))


def time_zone_fault(name: str) -> Fault | None:
    """Why Application Auto Scaling does not know a time zone, or None."""
    zones, aliases = time_zones()
    if name in zones:
        return None
    if name in aliases:
        return Fault(
            f"{quoted(name)} is another name of a time zone, and AWS takes its canonical one", f"Write {aliases[name]}"
        )
    fix = instead(name, [*zones, *aliases])
    return Fault(
        f"there is no time zone {quoted(name)} in the IANA database",
        fix if fix.startswith("Did") else "Name a time zone such as Europe/Berlin, America/New_York or UTC",
    )
