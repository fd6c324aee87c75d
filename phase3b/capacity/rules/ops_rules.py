"""What must be true of the `ops` part: levels of escalation in order, each by a notification that there is; schedules of backups."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from phase3b.capacity.model.environment import Environment
from phase3b.capacity.ops.ops import Ops
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem


def ops_problems(
    ops: Ops, environments: Mapping[str, Environment], service: Service | None, place: Place
) -> Iterator[Problem]:
    """All of it."""
    yield from _escalation_problems(ops, environments, place)
    yield from _proposed_problems(ops, place)
    yield from _backup_problems(ops, environments, service, place)
    yield from _switched_problems(ops, environments, service, place)


def _proposed_problems(ops: Ops, place: Place) -> Iterator[Problem]:
    """What is proposed must be taken when it is pasted."""
    for key, proposed, longest in (
        ("raised", ops.raised.proposed_minutes, ops.raised.longest_hours),
        ("mute", ops.mute.proposed_minutes, ops.mute.longest_hours),
    ):
        if proposed > longest * 60:
            yield place.problem(
                (key, "proposed_minutes"),
                f"{proposed} minutes are more than the {longest:g} hours that are the longest",
                f"Write at most {int(longest * 60)}, or more hours in longest_hours",
                code="P3B-BOUNDS-REVERSED",
            )


def _backup_problems(
    ops: Ops, environments: Mapping[str, Environment], service: Service | None, place: Place
) -> Iterator[Problem]:
    """Schedules are of environments and tables that there are, and a backup is kept until the next is made."""
    for name, schedule in ops.backups.items():
        if environments and name not in environments:
            yield place.problem(
                ("backups", name), f"there is no environment {quoted(name)}", instead(name, environments),
                code="P3B-ENVIRONMENT-UNKNOWN",
            )  # fmt: skip
        if schedule.keep_days * 24 < schedule.every_hours:
            yield place.problem(
                ("backups", name, "keep_days"),
                f"{schedule.keep_days} days are over before the next backup, {schedule.every_hours} hours later",
                f"Write at least {-(-schedule.every_hours // 24)}, or fewer hours",
                code="P3B-BOUNDS-REVERSED",
            )
        for number, table in enumerate(schedule.tables if service is not None else ()):
            if service is not None and table not in service.tables:
                yield place.problem(
                    ("backups", name, "tables", number), f"there is no table {quoted(table)}",
                    instead(table, service.tables), code="P3B-TABLE-UNKNOWN",
                )  # fmt: skip


def _switched_problems(
    ops: Ops, environments: Mapping[str, Environment], service: Service | None, place: Place
) -> Iterator[Problem]:
    """Of environments and tables that there are; their names are judged where names are made: phase3b/validity."""
    for environment, switched in ops.switched_tables.items():
        if environments and environment not in environments:
            yield place.problem(
                ("switched_tables", environment), f"there is no environment {quoted(environment)}",
                instead(environment, environments), code="P3B-ENVIRONMENT-UNKNOWN",
            )  # fmt: skip
            continue
        for table in switched if service is not None else ():
            if service is not None and table not in service.tables:
                yield place.problem(
                    ("switched_tables", environment, table), f"there is no table {quoted(table)}",
                    instead(table, service.tables), code="P3B-TABLE-UNKNOWN",
                )  # fmt: skip


def _escalation_problems(ops: Ops, environments: Mapping[str, Environment], place: Place) -> Iterator[Problem]:
    """A level is not expected to answer before the one below it, and is reached by what some environment has."""
    for number, (lower, higher) in enumerate(pairwise(ops.escalation), start=1):
        if higher.within_minutes < lower.within_minutes:
            yield place.problem(
                ("escalation", number, "within_minutes"),
                f"{higher.within_minutes} minutes are less than the {lower.within_minutes} of the level before",
                f"Write at least {lower.within_minutes}, or put the levels in order",
                code="P3B-BOUNDS-REVERSED",
            )
    known = {name for environment in environments.values() for name in environment.notifications}
    for number, level in enumerate(ops.escalation):
        if level.notification is not None and level.notification not in known:
            yield place.problem(
                ("escalation", number, "notification"),
                f"no environment has a notification {quoted(level.notification)}",
                instead(level.notification, known)
                if known
                else "Add it to `notifications` of an environment, or remove it here",
                code="P3B-NOTIFICATION-UNKNOWN",
            )
