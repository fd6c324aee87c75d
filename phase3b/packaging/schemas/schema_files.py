"""The schemas of the API: schemas.json of each function, together."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any, Final

from phase3b.capacity.text.problem_text import instead
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.files.json_file import JsonPart, read_json
from phase3b.packaging.schemas.schema_form import references, schema_problems
from phase3b.packaging.source.source_tree import Source, tree_of
from phase3b.packaging.source_file import LEADS_OUT, SCHEMAS
from phase3b.plan.functions.artifacts import Schema

FIX: Final = 'Write {"NAME": {"type": "object", ...}}'


def read_schemas(source: Source, functions: Sequence[str]) -> dict[str, Schema]:
    """Every schema by its name.

    Raises:
        Phase3bError: a file is no JSON, a schema has another form than handlers know, two functions mean different things
            by one name, or one refers to a schema that is not there.
    """
    found: dict[str, tuple[str, JsonPart]] = {}
    problems: list[Problem] = []
    for function in functions:
        try:
            schemas = schema_parts(source, function)
        except Phase3bError as error:
            problems += error.problems
            continue
        for name, schema in schemas.items():
            owner, known = found.setdefault(name, (function, schema))
            if known.value != schema.value:
                what = f"{name} is another schema in {owner}"
                fix = "Rename one, or make them the same: the API has one by that name"
                problems.append(schema.document.problem((name,), what, fix, code="P3B-SCHEMA-NAME"))
    if not problems:
        problems += _dangling({name: schema for name, (_, schema) in found.items()})
    if problems:
        raise Phase3bError(*problems)
    return {name: schema.value for name, (_, schema) in found.items()}


def schemas_of(source: Source, function: str) -> dict[str, Any]:
    """The schemas of one function, by name; none without the file.

    Raises:
        Phase3bError: the file is no JSON object of schemas, says a name twice, or lies elsewhere.
    """
    return {name: part.value for name, part in schema_parts(source, function).items()}


def schema_parts(source: Source, function: str) -> dict[str, JsonPart]:
    """The same, each knowing where it is.

    Raises:
        Phase3bError: as `schemas_of`.
    """
    parts = json_of(source, function, SCHEMAS, FIX)
    problems = [problem for part in parts.values() for problem in schema_problems(part)]
    if problems:
        raise Phase3bError(*problems)
    return parts


def json_of(source: Source, function: str, name: str, fix: str) -> dict[str, JsonPart]:
    """The parts of a JSON object in a file of a function's folder, by their keys; none without the file.

    Raises:
        Phase3bError: it can't be read, is something else, or lies elsewhere.
    """
    file = source / function / name
    if not os.path.lexists(file):
        return {}
    if tree_of(source).leads_out(file):
        raise Phase3bError(Problem(*LEADS_OUT, Location(str(file), 1, 1), code="P3B-SOURCE-LINK"))
    return read_json(file, fix, fix_syntax="Fix the JSON", placed=True).members()


def _dangling(schemas: dict[str, JsonPart]) -> Iterable[Problem]:
    for schema in schemas.values():
        for name, part in references(schema):
            if name not in schemas:
                what = f"there is no schema {name} in any schemas.json"
                yield part.document.problem(part.path, what, instead(name, schemas), code="P3B-SCHEMA-UNKNOWN")
