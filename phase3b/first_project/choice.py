"""What a new project is to be: its example, its name and its region, each checked before anything is written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from phase3b.capacity.aws_limits import regions
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.problem_text import closest, quoted
from phase3b.capacity.text.text_form import PROJECT
from phase3b.errors import Phase3bError, Problem
from phase3b.quick_dataclass import dataclass

EXAMPLES: Final = ("minimal", "securebase")
DEFAULT_REGION: Final = "us-east-1"
_RESERVED: Final = Path(__file__).with_name("reserved_names.json")


@dataclass(frozen=True, slots=True)
class Choice:
    """A project that can be made."""

    example: str
    name: str
    region: str


def choice(example: str, name: str, region: str, named_by: Path | None = None) -> Choice:
    """The choice, where nothing is wrong with it.

    Raises:
        Phase3bError: with everything that is (exit code 2).
    """
    problems = [*_of_name(name, named_by), *region_problems(region)]
    if problems:
        raise Phase3bError(*problems)
    return Choice(example, name, region)


def name_of(folder: Path) -> str:
    """The name of a folder as a project's, as far as it can be one."""
    return re.sub(r"[^a-z0-9]+", "-", folder.absolute().name.lower()).strip("-")


def _of_name(name: str, named_by: Path | None) -> Iterator[Problem]:
    """What is wrong with the name; one that nobody gave, but a folder, is not blamed on who typed none."""
    for each in name_problems(name):
        if named_by is None:
            yield each
        else:
            found = quoted(named_by.absolute().name)
            yield Problem(f"the folder {found} gives the project no name that it can have", each.fix, code=each.code)


def name_problems(name: str) -> Iterator[Problem]:
    """What is wrong with a name; AWS names begin with it."""
    longest = _longest()
    if not re.fullmatch(PROJECT.pattern, name) or len(name) > longest:
        yield Problem(
            f"{quoted(name)} is not a name that a project can have",
            f"Give --name {PROJECT.words}, at most {longest} characters",
            code="P3B-NAME-FORM",
        )
        return
    reserved: Mapping[str, Any] = json.loads(_RESERVED.read_bytes())
    prefix = next((each for each in reserved["prefixes"] if name.startswith(each)), None)
    if name in reserved["words"] or prefix is not None:
        yield Problem(
            f"{quoted(name)} is reserved: AWS keeps names that begin with {prefix or name} for itself",
            "Give another --name",
            code="P3B-NAME-RESERVED",
        )


def region_problems(region: str) -> Iterator[Problem]:
    """What is wrong with a region."""
    if region not in regions():
        near = closest(region, regions())
        yield Problem(
            f"AWS has no region {quoted(region)}",
            f"Did you mean `{near}`?" if near else f"Give one such as {DEFAULT_REGION}",
            code="P3B-REGION-UNKNOWN",
        )


def _longest() -> int:
    """As the model of service.project has it."""
    metadata = Service.model_fields["project"].metadata
    return next(int(each.max_length) for each in metadata if hasattr(each, "max_length"))
