"""An entry of the runbook for one alarm, and those of an environment: one entry a kind, with the alarms that lead to it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from fnmatch import fnmatchcase
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.cloudwatch.alarm import Alarm, AlarmKind
from phase3b.plan.dashboards.dashboard import console_url, console_url_since
from phase3b.quick_dataclass import dataclass
from phase3b.runbook.catalogue import Cause, WrittenStep, catalogue
from phase3b.runbook.conditions import Condition, conditions_of
from phase3b.runbook.place import Place
from phase3b.runbook.placeholders import looked_back_seconds, placeholders
from phase3b.runbook.subject import side_of, watched

# Neither a query of the AWS CLI nor a pattern of CloudWatch Logs has a lower-case word alone within braces.
_PLACEHOLDER: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_OURS: Final = "phase3b "
HOUR_SECONDS: Final = 3600


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do: a sentence, and commands that work where they are pasted, one after the other."""

    says: str
    commands: tuple[str, ...]
    changes: bool


@dataclass(frozen=True, slots=True)
class RunbookEntry:
    """What to know and to do about one alarm."""

    kind: AlarmKind
    subject: str
    title: str
    alarm: str
    dashboard: str
    graphs: str
    hours: int
    means: str
    customers: str
    causes: tuple[Cause, ...]
    look: tuple[Step, ...]
    now: tuple[Step, ...]
    permanently: tuple[Step, ...]
    over: str
    confirm: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class WithoutAlarm:
    """A kind of alarm that an environment has none of: what is known of it without names."""

    kind: AlarmKind
    title: str
    customers: str
    causes: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A kind of alarm: its entry, filled for one of its alarms, and all alarms that lead to it."""

    entry: RunbookEntry
    alarms: tuple[Alarm, ...]


def entry_of(alarm: Alarm, deployment: Deployment, names: Names, place: Place) -> RunbookEntry:
    """The entry of an alarm, with its names in every command."""
    about = watched(alarm, deployment)
    words = placeholders(about, deployment, names, place)
    true = conditions_of(about, deployment, place)
    hours = math.ceil(looked_back_seconds(alarm) / HOUR_SECONDS)
    every = catalogue()
    written = every.entries[alarm.kind]

    def steps(*given: WrittenStep) -> tuple[Step, ...]:
        # A step for each function has no command in an environment that has no function.
        made = (_step(each, words, place.file_option) for each in given if _applies(each, true))
        return tuple(each for each in made if each.commands)

    return RunbookEntry(
        kind=written.kind,
        subject=written.subject,
        title=_filled(written.title, words),
        alarm=alarm.name,
        dashboard=console_url(deployment.environment.region, names.dashboard(1)),
        graphs=console_url_since(deployment.environment.region, names.dashboard(1), hours),
        hours=hours,
        means=_filled(written.means, words),
        customers=_filled(written.customers, words),
        causes=written.causes,
        look=steps(*every.look_first, *written.look),
        now=steps(*written.now),
        permanently=steps(*written.permanently),
        over=_filled(written.over, words),
        confirm=steps(*every.confirm),
    )


def chapters(deployment: Deployment, names: Names, place: Place, pattern: str = "*") -> tuple[Chapter, ...]:
    """The entries of the alarms of a deployment whose name, or kind, matches a pattern; in the order of the runbook."""
    found: dict[AlarmKind, list[Alarm]] = {}
    for alarm in alarms(deployment, names):
        if fnmatchcase(alarm.name, pattern) or fnmatchcase(alarm.kind, pattern):
            found.setdefault(alarm.kind, []).append(alarm)
    return tuple(
        Chapter(entry_of(_shown(found[kind]), deployment, names, place), tuple(found[kind]))
        for kind in catalogue().entries
        if kind in found
    )


def without_alarms(found: Sequence[Chapter]) -> tuple[WithoutAlarm, ...]:
    """The kinds that are in none of these chapters, so that a page has a place for every kind."""
    kinds = {each.entry.kind for each in found}
    return tuple(
        WithoutAlarm(each.kind, _filled(each.title, noun), _filled(each.customers, noun), each.causes)
        for each in catalogue().entries.values()
        if each.kind not in kinds
        for noun in ({"noun": f"{side_of(each.kind)}s"},)
    )


def _shown(given: Sequence[Alarm]) -> Alarm:
    """The alarm that an entry is filled for: the first that calls somebody, else the first."""
    return next((each for each in given if each.level == "critical"), given[0])


def _applies(step: WrittenStep, true: AbstractSet[Condition]) -> bool:
    return true >= set(step.when)


def _step(step: WrittenStep, words: Mapping[str, str], file_option: str) -> Step:
    lines = (line.strip() for line in _filled(step.run, words).splitlines())
    commands = tuple(line + file_option if line.startswith(_OURS) else line for line in lines if line)
    return Step(_filled(step.says, words), commands, step.changes)


def _filled(text: str, words: Mapping[str, str]) -> str:
    """A text with every placeholder filled; one that there is nothing for is a KeyError."""
    return _PLACEHOLDER.sub(lambda found: words[found[1]], text)


def every_command(entry: RunbookEntry) -> Sequence[tuple[Step, str]]:
    """Every command of an entry, with its step."""
    steps = (*entry.look, *entry.now, *entry.permanently, *entry.confirm)
    return tuple((step, command) for step in steps for command in step.commands)
