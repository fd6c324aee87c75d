"""The source that `phase3b add` writes: a function's folder, an operation of a route, and a test of each."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from phase3b.growth.draft import Draft
from phase3b.growth.handler_text import Answering, with_route
from phase3b.packaging.schemas.schema_files import schemas_of
from phase3b.packaging.source_file import SCHEMAS

if TYPE_CHECKING:
    from phase3b.growth.routes import NewRoute

ANYTHING: Final[Mapping[str, Any]] = {"type": "object", "properties": {}, "additionalProperties": False}


def write_function(draft: Draft, name: str, description: str) -> None:
    """The folder of a function and a test; what is there stays as it is."""
    folder = draft.folder_of(name)
    where = _elsewhere(draft, name)
    wanted = {
        folder / "__init__.py": f'"""{_sentence(description)}"""\n',
        folder / "handler.py": _rendered("source/handler.py.j2", name=name, description=_sentence(description)),
        folder / "schemas.json": "{}\n",
        tests_of(draft) / f"test_{name}.py": _rendered("source/function_test.py.j2", name=name, elsewhere=where),
    }
    for file, text in wanted.items():
        if draft.source_text(file) is None:
            draft.write_source(file, text)
        else:
            draft.notes.append(f"{file} is there already and stays as it is")


def write_operation(
    draft: Draft, new: NewRoute, operation: str, schemas: Mapping[str, str | None], success: int
) -> None:
    """What answers a route: its schemas, a module with the operation, its line in the handler, and a test."""
    folder = draft.folder_of(new.function)
    invented = _write_schemas(draft, new.function, schemas)
    if draft.capacity.service.functions[new.function].image is not None:
        draft.notes.append(
            f"the image of {new.function} must answer {new.method} {new.path}; its schemas are in {folder}"
        )
        return
    like = next((each for each in draft.capacity.service.routes if each.operation == operation), None)
    module = folder / f"{operation}.py"
    answering = Answering(
        (new.method, new.path),
        f"{new.function}.{operation}",
        operation,
        None if like is None else (str(like.method), like.path),
    )
    handler = folder / "handler.py"
    text = draft.source_text(handler)
    taken = like is None and draft.source_text(module) is not None
    edited = None if text is None or taken else with_route(text, answering)
    if edited is None:
        why = f"{module} is there already" if taken else "it has no table of routes that a line could be added to"
        draft.notes.append(f"{handler} does not answer {new.method} {new.path} yet ({why}): add it there")
        return
    draft.write_source(handler, edited)
    if like is not None:
        return
    response = schemas["response"]
    values = {
        "function": new.function,
        "elsewhere": _elsewhere(draft, new.function),
        "operation": operation,
        "method": new.method,
        "path": new.path,
        "request": schemas["request"],
        "query": schemas["query"],
        "success": success,
        # An answer that we made up the schema of has its form; of any other only its owner knows.
        "answers": response is None or response in invented,
        "no_content": response is None,
    }
    draft.write_source(module, _rendered("source/operation.py.j2", **values))
    test = tests_of(draft) / f"test_{new.function}_{operation}.py"
    tested = all(each is None or each in invented for each in (schemas["request"], schemas["query"]))
    if draft.source_text(test) is None and values["answers"] and tested:
        draft.write_source(test, _rendered("source/operation_test.py.j2", **values))


def tests_of(draft: Draft) -> Path:
    """The tests are beside the source."""
    return draft.source.parent / "tests"


def _elsewhere(draft: Draft, function: str) -> str | None:
    """The folder of a function, from that of its tests, where that is not in lambda_src: a test finds it by its path."""
    folder = draft.folder_of(function)
    return None if folder == draft.source / function else os.path.relpath(folder, draft.source.parent)


def _write_schemas(draft: Draft, function: str, schemas: Mapping[str, str | None]) -> frozenset[str]:
    """Adds the schemas that are not there, and gives their names."""
    file = draft.folder_of(function) / SCHEMAS
    text = draft.source_text(file)
    text = "{}\n" if text is None else text
    # Validation has read the file before, and refused what is no JSON object.
    there = set(schemas_of(draft.tree, function)) if file.is_file() else set()
    missing = dict.fromkeys(name for name in schemas.values() if name is not None and name not in there)
    for name in missing:
        text = _with_member(text, name, ANYTHING, empty=not there)
        there.add(name)
    if missing:
        draft.write_source(file, text)
    return frozenset(missing)


def _with_member(text: str, name: str, value: Mapping[str, Any], *, empty: bool) -> str:
    """A JSON object's text with one more member at its end, indented like ours."""
    newline = "\r\n" if "\r\n" in text else "\n"
    end = text.rindex("}")
    written = json.dumps(value, indent=2).replace("\n", f"{newline}  ")
    before = text[:end].rstrip()
    return f"{before}{'' if empty else ','}{newline}  {json.dumps(name)}: {written}{newline}{text[end:]}"


def _sentence(description: str) -> str:
    """A description as a docstring: without what would end it."""
    text = description.replace("\\", "/").replace('"', "'").rstrip(". ")
    return f"{text}."


def _rendered(template: str, **values: object) -> str:
    from phase3b.documents.document import document  # noqa: PLC0415  jinja2 is loaded where source is written

    return document(template, **values)
