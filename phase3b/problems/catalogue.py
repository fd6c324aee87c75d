"""The catalogue of problem codes, read from `entries/`: one file a subject, one entry a code.

It is read when a code is explained or the pages are rendered, never while a command does its work: anyone who makes a
problem writes its code as a plain literal, so that a search for `P3B-TIER-UNKNOWN` finds the place in one step.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from phase3b.quick_dataclass import dataclass

ENTRIES: Final = Path(__file__).parent / "entries"


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of problem: its example is a message as a command prints it, without the file and line.

    A kind may end a command in two ways: a file that can't be written is bad input where `--out` names it, and an outside
    failure where the disk is full.
    """

    code: str
    title: str
    meaning: str
    fix: str
    example: str
    exit_codes: tuple[int, ...]

    @property
    def page(self) -> str:
        """The page of this code, as a path below docs/."""
        return f"problems/{self.code}.md"


@dataclass(frozen=True, slots=True)
class Subject:
    """The codes of one subject, in the order of the page that lists them."""

    title: str
    entries: tuple[Entry, ...]


def subjects(folder: Path = ENTRIES) -> tuple[Subject, ...]:
    """Every subject of the catalogue, in the order of its files' names."""
    import yaml  # noqa: PLC0415  only what explains or renders pays for it

    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    return tuple(
        _subject(yaml.load(file.read_text("utf-8"), Loader=loader))  # noqa: S506  both loaders are safe ones
        for file in sorted(folder.glob("*.yaml"))
    )


def entries(folder: Path = ENTRIES) -> dict[str, Entry]:
    """Every entry by its code."""
    return {entry.code: entry for subject in subjects(folder) for entry in subject.entries}


def _subject(read: dict[str, Any]) -> Subject:
    return Subject(
        read["subject"],
        tuple(
            Entry(
                code,
                each["title"],
                each["meaning"].strip(),
                each["fix"].strip(),
                each["example"].strip(),
                tuple(each["exit_codes"]),
            )
            for code, each in read["problems"].items()
        ),
    )
