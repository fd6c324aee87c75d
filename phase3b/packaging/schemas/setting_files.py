"""What a function may be told: settings.json beside its handler, against the settings that capacity.yaml gives it.

A handler reads its settings when it starts, and some only when they are needed: a wrong one would be found after the
deployment, by the caller.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any, Final

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Phase3bError, Problem
from phase3b.files.json_file import JsonPart, shown
from phase3b.packaging.schemas.schema_files import json_of
from phase3b.packaging.source.source_tree import Source
from phase3b.quick_dataclass import dataclass

SETTINGS: Final = "settings.json"
FIX: Final = 'Write {"NAME": {"type": "number", "minimum": 0, "maximum": 10}}'
# The bounds that each type is given, and what they bound.
BOUNDS: Final = {
    "string": ("minLength", "maxLength"),
    "integer": ("minimum", "maximum"),
    "number": ("minimum", "maximum"),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a setting may be: its type, and the least and most of it (of text, its characters).

    One with a default may be left out: the function has that default itself.
    """

    type: str
    least: float
    most: float
    default: float | str | None = None

    def fits(self, value: str | float) -> bool:
        """Whether a value is one that the function can be told."""
        match self.type:
            case "string":
                return isinstance(value, str) and self.least <= len(value) <= self.most
            case "integer":
                return isinstance(value, int) and self.least <= value <= self.most
            case _:
                return isinstance(value, int | float) and self.least <= value <= self.most

    def __str__(self) -> str:
        match self.type:
            case "string":
                return f"text of {self.least} to {self.most} characters"
            case "integer":
                return f"a whole number from {self.least:,} to {self.most:,}"
            case _:
                return f"a number from {self.least:,} to {self.most:,}"


def refuse_unfit_settings(capacity: Capacity, source: Source) -> None:
    """Refuses settings that a function does not know, lacks or could not work with. One without the file takes any.

    Of JSON Schema the file has type, minimum and maximum of numbers, minLength and maxLength of text, and default.

    Raises:
        Phase3bError: all that is wrong, or a file that has another form.
    """
    problems = [
        problem
        for name, function in capacity.service.functions.items()
        for problem in setting_problems(name, function.settings, source)
    ]
    if problems:
        raise Phase3bError(*problems)


def known_settings(function: str, source: Source) -> dict[str, Wanted]:
    """What a function may be told; nothing of one without the file, which takes any.

    Raises:
        Phase3bError: the file has another form.
    """
    if not os.path.lexists(source / function / SETTINGS):
        return {}
    return {name: _wanted(part) for name, part in json_of(source, function, SETTINGS, FIX).items()}


def setting_problems(function: str, given: Mapping[str, Any], source: Source) -> Iterator[Problem]:
    """What is wrong with the settings of one function, or with its settings.json."""
    if not os.path.lexists(source / function / SETTINGS):
        return
    known: dict[str, Wanted] = {}
    faults: list[Problem] = []
    try:
        for name, part in json_of(source, function, SETTINGS, FIX).items():
            try:
                known[name] = _wanted(part)
            except Phase3bError as error:
                faults += error.problems
    except Phase3bError as error:
        faults += error.problems
    if faults:
        yield from faults
        return
    path = f"service.functions.{function}.settings"
    for name, wanted in known.items():
        if name not in given and wanted.default is None:
            yield Problem(f"`{name}` is missing", f"Add {name}: {wanted}", path=path, code="P3B-SETTING-MISSING")
    for name, value in given.items():
        if name not in known:
            # The key and not its value is what is wrong.
            yield Problem(
                f"{function} knows no setting {quoted(name)}",
                instead(name, known),
                path=path,
                code="P3B-SETTING-UNKNOWN",
            )
        elif not known[name].fits(value):
            yield Problem(
                f"{quoted(value)} is not what {function} can be told",
                f"Use {known[name]}",
                path=f"{path}.{name}",
                code="P3B-SETTING-VALUE",
            )


def _wanted(part: JsonPart) -> Wanted:
    kind = part.get("type").text()
    if kind not in BOUNDS:
        raise part.get("type").wrong(
            f"{shown(kind)} is not a type of a setting", instead(kind, BOUNDS), code="P3B-SETTING-FORM"
        )
    lower, upper = BOUNDS[kind]
    for name in part.members():
        if name not in {"type", lower, upper, "default"}:
            what = f"`{name}` is not known of a setting of type {kind}"
            raise part.get(name).wrong(what, f"It has type, {lower}, {upper} and default", code="P3B-SETTING-FORM")
    least, most = _bound(part, lower, kind), _bound(part, upper, kind)
    if least > most:
        raise part.get(upper).wrong(
            f"{most} is below {lower}, which is {least}", f"Raise {upper} or lower {lower}", code="P3B-BOUNDS-REVERSED"
        )
    default = part.find("default")
    wanted = Wanted(kind, least, most, None if default is None else default.value)
    if default is not None and not wanted.fits(default.value):
        raise default.wrong(f"{shown(default.value)} is not what it may be", f"Use {wanted}", code="P3B-SETTING-FORM")
    return wanted


def _bound(part: JsonPart, name: str, kind: str) -> float:
    found = part.find(name)
    if found is None:
        raise part.wrong(f"`{name}` is missing", f"Add {name}: with a number", code="P3B-SETTING-FORM")
    bound = found.number() if kind == "number" else found.integer()
    if kind == "string" and bound < 0:
        raise found.wrong(f"{shown(bound)} is less than 0", "Use 0 or more", code="P3B-SETTING-FORM")
    return bound
