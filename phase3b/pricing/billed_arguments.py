"""What AWS charges of each argument that a stack may have: the lines of a bill that price it, or why it is free.

`billed_arguments.json` has an entry for every type of resource, with its date and its sources, and what is in no bill at all.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from phase3b.quick_dataclass import dataclass

FILE: Final = Path(__file__).with_name("billed_arguments.json")
EVERYTHING: Final = "*"
BELOW: Final = ".*"


@dataclass(frozen=True, slots=True)
class Outside:
    """What is not in the bill: why, and who says so."""

    of: str
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class BilledType:
    """A type of resource. A line is named `TYPE: COMPONENT`; `free` has the reason of each argument that is free.

    `itself` are the lines that a resource has whatever its arguments are. An argument may be written as `BLOCK.*`, which is
    everything below, or as `*`, which is all of a type that is free.
    """

    name: str
    source: str
    itself: tuple[str, ...]
    priced: Mapping[str, tuple[str, ...]]
    free: Mapping[str, str]

    def lists(self, argument: str) -> bool:
        """Whether an argument is priced or free."""
        return any(covers(listed, argument) for listed in (*self.priced, *self.free))

    @property
    def lines(self) -> frozenset[str]:
        """Every line that it names."""
        return frozenset((*self.itself, *(line for lines in self.priced.values() for line in lines)))


def covers(listed: str, argument: str) -> bool:
    """Whether an entry is of an argument: the same, a block above it, or of all."""
    if listed.endswith(BELOW):
        return argument.startswith(listed.removesuffix(EVERYTHING))
    return listed in {EVERYTHING, argument}


@cache
def _file() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(FILE.read_bytes())
    return found


def as_of() -> str:
    """The day on which the entries were compared with their sources."""
    return str(_file()["as_of"])


def outside() -> tuple[Outside, ...]:
    """What is not in the bill."""
    return tuple(Outside(**each) for each in _file()["outside"])


def billed_types() -> Mapping[str, BilledType]:
    """Every type of resource by its name in Terraform."""
    return {
        name: BilledType(
            name,
            each["source"],
            tuple(each["itself"]),
            {argument: tuple(lines) for argument, lines in each["priced"].items()},
            {argument: reason for reason, arguments in each["free"].items() for argument in arguments},
        )
        for name, each in _file()["types"].items()
    }
