"""The schemas of the API: schemas.json of each function, together."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from phase3b.artifacts import Schema
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.packaging.package import SCHEMAS


def read_schemas(source: Path, functions: Sequence[str]) -> dict[str, Schema]:
    """Every schema by its name.

    Raises:
        Phase3bError: a file is no JSON, or two functions mean different things by one name.
    """
    found: dict[str, tuple[str, Any]] = {}
    problems: list[Problem] = []
    for function in functions:
        file = source / function / SCHEMAS
        if not file.is_file():
            continue
        try:
            schemas = json.loads(file.read_text("utf-8"))
        except json.JSONDecodeError as error:
            where = Location(str(file), error.lineno, error.colno)
            problems.append(Problem(f"it is not JSON: {error.msg}", "Mend it", where))
            continue
        for name, schema in schemas.items():
            owner, known = found.setdefault(name, (function, schema))
            if known != schema:
                problems.append(
                    Problem(
                        f"{name} is another schema in {owner}",
                        "Rename one, or make them the same: the API has one by that name",
                        Location(str(file), 1, 1),
                    )
                )
    if problems:
        raise Phase3bError(*problems)
    return {name: schema for name, (_, schema) in found.items()}
