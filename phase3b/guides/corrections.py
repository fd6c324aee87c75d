"""What was wrong with the lines of the guide that this project began with, and the command that is there now."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from phase3b.quick_dataclass import dataclass

FILE: Final = Path(__file__).with_name("corrections.yaml")
# How a test shows that a line is wrong.
Shown = Literal["cli", "gnu_date", "dimensions", "lowers", "pattern", "file"]


@dataclass(frozen=True, slots=True)
class Correction:
    """A line, what is wrong with it, how that is shown, and the words of the phase3b command in its place."""

    was: str
    wrong: str
    by: tuple[Shown, ...]
    instead: str


def corrections(environment: str, raising: str) -> tuple[Correction, ...]:
    """All of them for an environment; `raising` are the words that raise a table."""
    import yaml  # noqa: PLC0415  only what writes a guide pays for it

    return tuple(
        Correction(
            each["was"],
            each["wrong"],
            tuple(each["by"]),
            each["instead"].replace("{environment}", environment).replace("{raise}", raising),
        )
        for each in yaml.safe_load(FILE.read_text("utf-8"))
    )
