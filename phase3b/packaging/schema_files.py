"""The schemas of the API: schemas.json of each function, together."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from phase3b.artifacts import Schema
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.packaging.import_graph import LEADS_OUT, leads_out

SCHEMAS: Final = "schemas.json"


def read_schemas(source: Path, functions: Sequence[str]) -> dict[str, Schema]:
    """Every schema by its name.

    Raises:
        Phase3bError: a file is no JSON, or two functions mean different things by one name.
    """
    found: dict[str, tuple[str, Any]] = {}
    problems: list[Problem] = []
    for function in functions:
        try:
            schemas = schemas_of(source, function)
        except Phase3bError as error:
            problems += error.problems
            continue
        for name, schema in schemas.items():
            owner, known = found.setdefault(name, (function, schema))
            if known != schema:
                problems.append(
                    Problem(
                        f"{name} is another schema in {owner}",
                        "Rename one, or make them the same: the API has one by that name",
                        Location(str(source / function / SCHEMAS), 1, 1),
                    )
                )
    if problems:
        raise Phase3bError(*problems)
    return {name: schema for name, (_, schema) in found.items()}


def schemas_of(source: Path, function: str, name: str = SCHEMAS) -> dict[str, Any]:
    """The schemas in a file of one function, by name; none without the file.

    Raises:
        Phase3bError: the file is no JSON object of objects, says a name twice, or lies elsewhere.
    """
    file = source / function / name
    if not file.is_file():
        return {}
    if leads_out(file, source):
        raise _wrong(file, *LEADS_OUT)
    try:
        schemas = json.loads(file.read_text("utf-8"), object_pairs_hook=_once_each)
    except OSError as error:
        raise _wrong(file, f"it can't be read: {error.strerror or error}", "Check its permissions") from None
    except UnicodeDecodeError:
        raise _wrong(file, "it is not UTF-8", "Save it as UTF-8") from None
    except json.JSONDecodeError as error:
        raise _wrong(file, f"it is not JSON: {error.msg}", "Mend it", error.lineno, error.colno) from None
    except KeyError as error:
        raise _wrong(file, f"{error.args[0]!r} stands there twice in one object", "Keep one of them") from None
    if not isinstance(schemas, dict) or not all(isinstance(each, dict) for each in schemas.values()):
        raise _wrong(file, "it is not a JSON object of schemas by name", 'Write {"NAME": {"type": "object", ...}}')
    return schemas


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise KeyError(name)
        found[name] = value
    return found


def _wrong(file: Path, what: str, mend: str, line: int = 1, column: int = 1) -> Phase3bError:
    return Phase3bError(Problem(what, mend, Location(str(file), line, column)))
