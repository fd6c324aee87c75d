"""A line of the audit log: pure data, and its text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Final, Literal

from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json

Outcome = Literal["intended", "done", "failed"]
# An intended change without an end: its command was killed, or is running.
Became = Literal["done", "failed", "not ended"]
# Versions of the form; a reader knows all before its own.
FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class AuditLine:
    """Something that a command is about to change (`intended`), or what became of it (`done`, `failed`).

    `at` is UTC as YYYY-MM-DDTHH:MM:SSZ; `action` is what is done, such as "raise capacity", and `about` what it is done to. `before` and
    `after` are what was and what shall be, as text; `why` is the reason given, and of a failure the error. The lines of one
    change have the same `change`.
    """

    at: str
    user: str
    machine: str
    environment: str
    command: str
    action: str
    about: str
    before: str
    after: str
    outcome: Outcome
    why: str
    change: str

    def ended(self, outcome: Outcome, at: str, why: str = "") -> AuditLine:
        """The line of what became of an intended change."""
        return replace(self, outcome=outcome, at=at, why=why or self.why)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A line that is none: what a killed process wrote in part, or a hand."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """The lines of one change: when it began, when it ended, and what became of it."""

    line: AuditLine
    ended_at: str | None
    became: Became
    why: str


def text_of(line: AuditLine) -> str:
    """The line as JSON, without its end."""
    return json.dumps({"format": FORMAT, **asdict(line)}, ensure_ascii=False)


def lines_of(text: str) -> tuple[tuple[AuditLine, ...], tuple[Unreadable, ...]]:
    """What a log has, from the oldest line on, and what can't be read of it."""
    found: list[AuditLine] = []
    unreadable: list[Unreadable] = []
    # JSON escapes the line ends that it carries; other characters that end a line for str.splitlines it leaves as they are.
    for number, each in enumerate(text.split("\n"), 1):
        if each.strip():
            line = _line(each)
            if line is None:
                unreadable.append(Unreadable(number, each))
            else:
                found.append(line)
    return tuple(found), tuple(unreadable)


def _line(text: str) -> AuditLine | None:
    try:
        value = parse_json(text, "the audit log", "").value
    except Phase3bError:
        return None
    if not isinstance(value, dict) or value.pop("format", None) != FORMAT:
        return None
    if set(value) != set(AuditLine.__slots__) or not all(isinstance(each, str) for each in value.values()):
        return None
    return AuditLine(**value) if value["outcome"] in {"intended", "done", "failed"} else None


def changes(lines: Sequence[AuditLine]) -> tuple[Change, ...]:
    """One for each change, in the order in which they began; the last line of a change is what became of it."""
    found: dict[str, Change] = {}
    for line in lines:
        begun = found.get(line.change)
        if line.outcome == "intended":
            if begun is None:
                found[line.change] = Change(line, None, "not ended", line.why)
        else:
            first = line if begun is None else begun.line
            found[line.change] = Change(first, line.at, line.outcome, line.why)
    return tuple(found.values())
