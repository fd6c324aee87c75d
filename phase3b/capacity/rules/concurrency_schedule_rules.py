"""What must be true of schedules of provisioned concurrency, and what is probably not meant."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.aws_limits import quota
from phase3b.capacity.model.scaling_schedule import ConcurrencySchedule
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.schedules.scaling_expression import (
    runs_once,
    scaling_schedule_fault,
    time_zone_fault,
)
from phase3b.capacity.schedules.scheduled_bounds import Path
from phase3b.capacity.service.function import FunctionCapacity
from phase3b.capacity.text.place import Place
from phase3b.errors import Problem


def concurrency_schedules(tier: Tier) -> Iterator[tuple[Path, ConcurrencySchedule]]:
    """Each schedule of a tier's functions, with its place below the tier."""
    for function, capacity in tier.functions.items():
        for name, schedule in capacity.schedules.items():
            yield _at(function, name), schedule


def concurrency_schedule_problems(tier: Tier, place: Place) -> Iterator[Problem]:
    """Everything in them that AWS would refuse, or that an apply would undo."""
    for at, schedule in concurrency_schedules(tier):
        fault = scaling_schedule_fault(schedule.expression)
        if fault is not None:
            yield place.problem((*at, "expression"), *fault, code="P3B-SCHEDULE-FORM")
        fault = time_zone_fault(schedule.timezone)
        if fault is not None:
            yield place.problem((*at, "timezone"), *fault, code="P3B-VALUE-CHOICE")
    for function, capacity in tier.functions.items():
        if capacity.schedules:
            yield from _of_function(function, capacity, place)


def _of_function(function: str, capacity: FunctionCapacity, place: Place) -> Iterator[Problem]:
    schedules, most = capacity.schedules, capacity.reserved_concurrency
    if capacity.provisioned_concurrency is None:
        yield place.problem(
            ("functions", function, "provisioned_schedules"),
            f"{function} has no provisioned concurrency that schedules could set",
            "Add provisioned_concurrency, which it has until the first of them runs, or remove provisioned_schedules",
            code="P3B-FUNCTION-CONCURRENCY",
        )
    if len(schedules) > quota("scheduled_actions"):
        yield place.problem(
            ("functions", function, "provisioned_schedules"),
            f"{function} would have {len(schedules):,} scheduled actions, and AWS allows {quota('scheduled_actions')} of a function",
            "Remove some: one cron expression can name several hours and days",
            code="P3B-AWS-COUNT",
        )
    for name, schedule in schedules.items():
        if schedule.concurrency == 0:
            yield place.problem(
                (*_at(function, name), "concurrency"),
                "with 0 Application Auto Scaling deletes the provisioned concurrency, and each apply would make it again, with "
                f"{capacity.provisioned_concurrency}, until a schedule runs",
                "Write 1 or more",
                code="P3B-FUNCTION-CONCURRENCY",
            )
        if most is not None and schedule.concurrency > most:
            yield place.problem(
                (*_at(function, name), "concurrency"),
                f"provisioned concurrency {schedule.concurrency} is more than the reserved concurrency {most}",
                "Lower it, or raise reserved_concurrency",
                code="P3B-FUNCTION-CONCURRENCY",
            )


def concurrency_schedule_warnings(tier: Tier, place: Place) -> Iterator[Problem]:
    """Schedules that all set one number, which is not that of the tier: once one has run, it stays so."""
    for function, capacity in tier.functions.items():
        repeated = {
            name: each.concurrency for name, each in capacity.schedules.items() if not runs_once(each.expression)
        }
        own = capacity.provisioned_concurrency
        if own is None or len(set(repeated.values())) != 1 or own in repeated.values():
            continue
        name, concurrency = next(iter(repeated.items()))
        yield place.problem(
            _at(function, name),
            f"{name} {'raises' if concurrency > own else 'lowers'} the provisioned concurrency of {function} from {own} to "
            f"{concurrency}, and no schedule sets another",
            f"Add a schedule with concurrency: {own}, or set provisioned_concurrency: {concurrency} and remove it",
            code="P3B-SCHEDULE-NO-RETURN",
        )


def _at(function: str, schedule: str) -> Path:
    return ("functions", function, "provisioned_schedules", schedule)
