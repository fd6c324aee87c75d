"""The runbook as it is written, read from `entries/`: one file a subject, one entry for one or two kinds of alarms.

Two kinds share an entry where they differ by reads and writes, or by how the same figure is judged. Texts may have `{noun}` in
them, and commands the placeholders of `placeholders.py`; nothing is filled in here.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

from phase3b.plan.cloudwatch.alarm import AlarmKind
from phase3b.quick_dataclass import dataclass
from phase3b.runbook.conditions import Condition

ENTRIES: Final = Path(__file__).parent / "entries"
# Where the entries are rendered; the heading of each is its kind.
PAGE: Final = "docs/runbook.md"


@dataclass(frozen=True, slots=True)
class WrittenStep:
    """Something to do: a sentence, and commands for a shell, one a line.

    It is of alarms of which all of `when` are true. `changes` says that it changes something in AWS or in capacity.yaml.
    """

    says: str
    run: str
    when: tuple[Condition, ...]
    changes: bool


@dataclass(frozen=True, slots=True)
class Cause:
    """A likely cause, and what shows that it is this one."""

    cause: str
    shown: str


@dataclass(frozen=True, slots=True)
class WrittenEntry:
    """What is written of one kind of alarm; causes are in the order in which they are likely."""

    kind: AlarmKind
    subject: str
    title: str
    means: str
    customers: str
    causes: tuple[Cause, ...]
    look: tuple[WrittenStep, ...]
    now: tuple[WrittenStep, ...]
    permanently: tuple[WrittenStep, ...]
    over: str


# Of an entry in its file.
_KEYS: Final = {"kinds", "title", "means", "customers", "causes", "look", "now", "permanently", "over"}


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every entry by its kind, in the order of the page, and what all of them begin and end with."""

    entries: Mapping[AlarmKind, WrittenEntry]
    look_first: tuple[WrittenStep, ...]
    confirm: tuple[WrittenStep, ...]


def anchor(kind: str) -> str | None:
    """Where the entry of a kind of alarm is, as a path with an anchor; None where there is none."""
    return f"{PAGE}#{kind}" if kind in catalogue().entries else None


@functools.cache
def catalogue() -> Catalogue:
    """The runbook that comes with phase3b."""
    return read_catalogue(ENTRIES)


def read_catalogue(folder: Path) -> Catalogue:
    """The runbook of a folder.

    Raises:
        ValueError: a kind has two entries.
        TypeError: an entry lacks a key, or has one that entries do not have.
    """
    entries: dict[AlarmKind, WrittenEntry] = {}
    look_first: tuple[WrittenStep, ...] = ()
    confirm: tuple[WrittenStep, ...] = ()
    for file in sorted(folder.glob("*.yaml")):
        read = _yaml(file)
        look_first += _steps(read.get("look_first", ()))
        confirm += _steps(read.get("confirm", ()))
        for each in read["entries"]:
            for kind in each["kinds"]:
                if kind in entries:
                    raise ValueError(f"{file.name}: {kind} has an entry already")
                entries[kind] = _entry(kind, read["subject"], each)
    return Catalogue(entries, look_first, confirm)


def _yaml(file: Path) -> Mapping[str, Any]:
    import yaml  # noqa: PLC0415  only what shows the runbook pays for it

    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    found: Mapping[str, Any] = yaml.load(file.read_text("utf-8"), Loader=loader)  # noqa: S506  both loaders are safe ones
    return found


def _entry(kind: AlarmKind, subject: str, read: Mapping[str, Any]) -> WrittenEntry:
    wrong = read.keys() ^ _KEYS
    if wrong:
        raise TypeError(f"{kind}: {', '.join(sorted(wrong))} is missing, or no key of an entry")
    return WrittenEntry(
        kind,
        subject,
        read["title"].strip(),
        read["means"].strip(),
        read["customers"].strip(),
        tuple(Cause(**each) for each in read["causes"]),
        _steps(read["look"]),
        _steps(read["now"]),
        _steps(read["permanently"]),
        read["over"].strip(),
    )


def _steps(read: Sequence[Mapping[str, Any]]) -> tuple[WrittenStep, ...]:
    return tuple(_step(**each) for each in read)


def _step(*, says: str, run: str, when: Sequence[str] = (), changes: bool = False) -> WrittenStep:
    return WrittenStep(says.strip(), run.strip(), cast("tuple[Condition, ...]", tuple(when)), changes)
