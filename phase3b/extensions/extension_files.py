"""The files of `service.extensions`, judged without running them: whether each is there, is Python, and has its function."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from phase3b.capacity.text.problem_text import quoted
from phase3b.errors import Location, Problem
from phase3b.extensions.added import SCOPE
from phase3b.files.project import folder_of_project
from phase3b.packaging.source.handler import bound_in, is_generator, is_literal, takes

FUNCTION: Final = "extend"
WRITE: Final = f"Write `def {FUNCTION}(scope, environment)` in it; docs/own-ideas.md has an example"
_ARGUMENTS: Final = 2


def extension_problems(
    extensions: Sequence[str], capacity_file: str, parts: Sequence[tuple[str, str]]
) -> Iterator[Problem]:
    """What is wrong with the files; `parts` are the names that begin addresses of ours, each with its key."""
    project = folder_of_project(capacity_file)
    listed: dict[Path, str] = {}
    for position, name in enumerate(extensions):
        path = f"service.extensions[{position}]"
        if name in extensions[:position]:
            yield Problem(f"{name} is listed twice", "Keep it once", path=path, code="P3B-VALUE-TWICE")
            continue
        fault = _file_fault(project / name, project)
        if fault is not None:
            yield Problem(*fault, path=path, code="P3B-EXTENSION-FILE")
            continue
        # Spelled otherwise, or by a link.
        first = listed.setdefault((project / name).resolve(), name)
        if first != name:
            yield Problem(
                f"{name} is the file {first}, listed twice", "Keep it once", path=path, code="P3B-VALUE-TWICE"
            )
            continue
        yield from _source_problems(project / name)
    if extensions:
        for path, part in parts:
            if part == SCOPE or part.startswith(f"{SCOPE}_"):
                what = (
                    f"addresses of {quoted(part)} would look like those of your extensions, which begin with {SCOPE}_"
                )
                yield Problem(what, "Use another name", path=path, code="P3B-NAME-RESERVED")


def _file_fault(file: Path, project: Path) -> tuple[str, str] | None:
    fix = "Name a Python file of the project, relative to capacity.yaml, such as extensions/exports.py"
    try:
        inside = file.resolve().is_relative_to(project.resolve())
        there, readable = file.exists(), file.is_file()
    except (OSError, RuntimeError, ValueError) as error:
        return f"{file} can't be read: {getattr(error, 'strerror', None) or error}", fix
    if not inside:
        return f"{file} is outside the project, which is the folder of capacity.yaml", fix
    if not there:
        return f"there is no file {file}", fix
    if not readable:
        return f"{file} is not a file", fix
    if file.suffix != ".py":
        return f"{file} is not a Python file: its name does not end in .py", fix
    return None


def _source_problems(file: Path) -> Iterator[Problem]:
    try:
        tree = ast.parse(file.read_bytes())
    except OSError as error:
        what = f"{file} can't be read: {error.strerror or error}"
        yield Problem(what, "Check its permissions", Location(str(file), 1, 1), code="P3B-FILE-UNREADABLE")
        return
    except SyntaxError as error:
        where = Location(str(file), error.lineno or 1, max(error.offset or 1, 1))
        yield Problem(f"it is not Python: {error.msg}", "Correct it", where, code="P3B-EXTENSION-SYNTAX")
        return
    except (ValueError, RecursionError) as error:
        what = f"it is not Python: {error}"
        yield Problem(what, "Correct it", Location(str(file), 1, 1), code="P3B-EXTENSION-SYNTAX")
        return
    bound = bound_in(tree, FUNCTION)
    if bound is None:
        what = f"it has no function `{FUNCTION}`"
        yield Problem(what, WRITE, Location(str(file), 1, 1), code="P3B-EXTENSION-FUNCTION")
        return
    where = Location(str(file), bound.lineno, bound.col_offset + 1)
    if isinstance(bound, ast.AsyncFunctionDef):
        what = f"`{FUNCTION}` is a coroutine, which nobody awaits"
        yield Problem(what, "Write `def`", where, code="P3B-EXTENSION-FUNCTION")
    elif is_literal(bound):
        what = f"`{FUNCTION}` is a value that nobody can call"
        yield Problem(what, WRITE, where, code="P3B-EXTENSION-FUNCTION")
    elif is_generator(bound):
        what = f"`{FUNCTION}` is a generator, which does nothing when it is called"
        yield Problem(what, "Create constructs in it, and yield none", where, code="P3B-EXTENSION-FUNCTION")
    elif not takes(bound, _ARGUMENTS):
        what = f"`{FUNCTION}` can't be called with two arguments, the scope and the environment"
        yield Problem(what, WRITE, where, code="P3B-EXTENSION-FUNCTION")
