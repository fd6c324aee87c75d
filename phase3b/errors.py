"""The one error type: where something is wrong, what is wrong with it, and how to fix it.

Everything below the command line raises `Phase3bError`; `phase3b/cli` alone catches it, prints every
problem, and ends with the exit code that the error carries.
"""

from __future__ import annotations

from dataclasses import field
from enum import IntEnum

from phase3b.quick_dataclass import dataclass


class ExitCode(IntEnum):
    """What every command ends with."""

    OK = 0
    FINDING = 1
    BAD_INPUT = 2
    OUTSIDE_FAILURE = 3


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file a person edits; line and column count from 1, as editors do."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    `what` says what is wrong with the value that was given; `fix` says what to do about it; `code` names its kind
    (`P3B-TIER-UNKNOWN`, documented in docs/problems); `path` is the dotted key in the file
    (`tiers.growth.tables.webhooks.read.max`), empty where there is none.
    """

    what: str
    fix: str
    where: Location | None = None
    path: str = ""
    code: str = field(kw_only=True)

    def __str__(self) -> str:
        place = " ".join(part for part in (str(self.where) if self.where else "", self.path) if part)
        end = "" if self.fix.endswith(("?", ".")) else "."
        text = f"{self.what}. {self.fix}{end} [{self.code}]"
        return f"{place}: {text}" if place else text


class Phase3bError(Exception):
    """All problems of one run, and the exit code that fits them."""

    def __init__(self, *problems: Problem, exit_code: ExitCode = ExitCode.BAD_INPUT) -> None:
        self.problems = problems
        self.exit_code = exit_code
        super().__init__("\n".join(str(problem) for problem in problems))


def bad_input(what: str, fix: str, *, code: str) -> Phase3bError:
    """What the user gave can't be used: exit code 2."""
    return Phase3bError(Problem(what=what, fix=fix, code=code))


def outside_failure(what: str, fix: str, *, code: str) -> Phase3bError:
    """Something outside phase3b failed or is missing (Terraform, a network, a port): exit code 3."""
    return Phase3bError(Problem(what=what, fix=fix, code=code), exit_code=ExitCode.OUTSIDE_FAILURE)
