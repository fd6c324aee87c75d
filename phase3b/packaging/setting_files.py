"""What a function may be told: settings.json beside its handler, against the settings that capacity.yaml gives it.

A handler reads its settings when it starts, and some only when they are needed: a wrong one would be found after the
deployment, by whoever asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from phase3b.capacity.capacity import Capacity
from phase3b.capacity.complaint import instead, quoted
from phase3b.errors import Phase3bError, Problem
from phase3b.packaging.schema_files import schemas_of

SETTINGS: Final = "settings.json"


def refuse_unfit_settings(capacity: Capacity, source: Path) -> None:
    """Refuses settings that a function does not know, lacks or could not work with. One without the file takes any.

    Of JSON Schema the file has type, minimum and maximum of numbers, minLength and maxLength of text.

    Raises:
        Phase3bError: all that is wrong, or a file that is no JSON.
    """
    problems: list[Problem] = []
    for name, function in capacity.service.functions.items():
        if (source / name / SETTINGS).is_file():
            problems += _faults(name, function.settings, schemas_of(source, name, SETTINGS))
    if problems:
        raise Phase3bError(*problems)


def _faults(function: str, given: Mapping[str, Any], known: Mapping[str, Any]) -> Iterator[Problem]:
    path = f"service.functions.{function}.settings"
    for name in known:
        if name not in given:
            yield Problem(f"`{name}` is missing", f"Add {name}: {_wanted(known[name])}", path=path)
    for name, value in given.items():
        if name not in known:
            yield Problem(f"{function} knows no setting {quoted(name)}", instead(name, known), path=path)
        elif not _fits(value, known[name]):
            yield Problem(
                f"{quoted(value)} is not what {function} can be told",
                f"Use {_wanted(known[name])}",
                path=f"{path}.{name}",
            )


def _fits(value: str | float, schema: Mapping[str, Any]) -> bool:
    match schema["type"]:
        case "string":
            return isinstance(value, str) and schema["minLength"] <= len(value) <= schema["maxLength"]
        case "integer":
            return isinstance(value, int) and schema["minimum"] <= value <= schema["maximum"]
        case _:
            return isinstance(value, int | float) and schema["minimum"] <= value <= schema["maximum"]


def _wanted(schema: Mapping[str, Any]) -> str:
    match schema["type"]:
        case "string":
            return f"text of {schema['minLength']} to {schema['maxLength']} characters"
        case "integer":
            return f"a whole number from {schema['minimum']:,} to {schema['maximum']:,}"
        case _:
            return f"a number from {schema['minimum']:,} to {schema['maximum']:,}"
