"""The runbook as text for a terminal, sentences wrapped and commands whole, and as data for `--json`."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from phase3b.capacity.ops.escalation import EscalationLevel
from phase3b.cli.screen import console
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.runbook.runbook_entry import Chapter, Step

# Sentences are not read any better in lines as long as a screen may be.
WIDEST = 100
# Of a kind with more alarms than this only so many are named; JSON and Markdown have all of them.
NAMED = 6


def as_data(
    environment: str, found: Sequence[Chapter], role: str, escalation: Sequence[EscalationLevel]
) -> dict[str, object]:
    """The entries with their alarms; `role` is the one that aws commands are to be run as."""
    return {
        "environment": environment,
        "commands_as_role": role,
        "escalation": escalation,
        "entries": [{**_fields(each), "alarms": [_alarm(alarm) for alarm in each.alarms]} for each in found],
    }


def _fields(chapter: Chapter) -> dict[str, object]:
    entry = chapter.entry
    return {
        "kind": entry.kind,
        "subject": entry.subject,
        "title": entry.title,
        "commands_of": entry.alarm,
        "dashboard": entry.dashboard,
        "graphs": entry.graphs,
        "means": entry.means,
        "customers": entry.customers,
        "causes": entry.causes,
        "look": entry.look,
        "now": entry.now,
        "permanently": entry.permanently,
        "over": entry.over,
        "confirm": entry.confirm,
    }


def _alarm(alarm: Alarm) -> dict[str, object]:
    return {
        "alarm": alarm.name,
        "level": alarm.level,
        "says": alarm.description,
        "threshold": alarm.threshold,
        "rule": alarm.rule,
    }


def as_text(environment: str, found: Sequence[Chapter], role: str, escalation: Sequence[EscalationLevel]) -> str:
    """The entries one below another."""
    width = min(WIDEST, console().width)
    lines = [
        line for number, each in enumerate(found) for line in _chapter(environment, each, width, first=number == 0)
    ]
    if escalation:
        lines += ["", "Escalation"]
        for number, level in enumerate(escalation, 1):
            lines += _wrapped(f"{number}. {level.who}, within {level.within_minutes} minutes: {level.by}", "  ", width)
    if role:
        lines += ["", *_wrapped(f"Run the aws commands as the role {role}.", "", width)]
    return "\n".join(lines) + "\n"


def _chapter(environment: str, chapter: Chapter, width: int, *, first: bool) -> Iterator[str]:
    entry, alarms = chapter.entry, chapter.alarms
    if not first:
        yield ""
    yield from _wrapped(f"{entry.kind}: {entry.title}", "", width)
    yield ""
    for alarm in alarms[:NAMED]:
        yield from _wrapped(f"{alarm.name}: {alarm.description}", "  ", width, further="  ")
    if len(alarms) > NAMED:
        yield f"  and {len(alarms) - NAMED} more"
    for title, text in (("What it means", entry.means), ("Customers", entry.customers)):
        yield from _titled(title, text, width)
    yield "\nLikely causes"
    for number, cause in enumerate(entry.causes, start=1):
        yield from _wrapped(f"{number}. {cause.cause}.", "  ", width, further="   ")
        yield from _wrapped(f"Shown by: {cause.shown}.", "     ", width)
    if len(alarms) > 1:
        yield ""
        yield from _wrapped(f"The commands are those of {entry.alarm}. For another alarm:", "", width)
        yield f"  phase3b runbook {environment} --alarm NAME"
    for title, steps in (
        ("Which one it is", entry.look),
        ("What helps now", entry.now),
        ("Permanently", entry.permanently),
    ):
        yield from _steps(title, steps, width)
    yield from _titled("It is over when", entry.over, width)
    yield from _steps("How to see that", entry.confirm, width)
    yield ""
    yield f"Dashboard: {entry.dashboard}"


def _titled(title: str, text: str, width: int) -> Iterator[str]:
    yield f"\n{title}"
    yield from _wrapped(text, "  ", width)


def _steps(title: str, steps: Sequence[Step], width: int) -> Iterator[str]:
    if not steps:
        return
    yield f"\n{title}"
    for step in steps:
        yield from _wrapped(
            f"- {step.says}{' (changes something)' if step.changes else ''}:", "  ", width, further="  "
        )
        for command in step.commands:
            yield f"    {command}"


def _wrapped(text: str, indent: str, width: int, further: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=indent,
        subsequent_indent=indent + further,
        break_long_words=False,
        break_on_hyphens=False,
    )
