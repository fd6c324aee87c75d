"""Which files a handler needs: those that its imports reach, and no others."""

from __future__ import annotations

import ast
import functools
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from phase3b.errors import Location, Problem
from phase3b.packaging.runtime import GONE, RUNTIME, parsed, version_text, why_not_python
from phase3b.packaging.source.python_text import NotTextError, source_text
from phase3b.packaging.source.source_tree import Source, SourceTree, tree_of
from phase3b.packaging.source_file import LEADS_OUT

# In every Lambda runtime of Python: "Runtime dependencies in Python" and, of snapshot_restore_py, "Lambda SnapStart runtime hooks
# for Python" in the Lambda Developer Guide.
IN_THE_RUNTIME: Final = frozenset({
    "boto3", "botocore", "dateutil", "jmespath", "s3transfer", "six", "snapshot_restore_py", "urllib3",
})  # fmt: skip
DEFAULT_HANDLER: Final = "handler.handle"


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name: `module`, and where it may be a module too the name that is taken from it.

    An optional one is in a `try` that goes on without it.
    """

    module: str
    name: str | None
    line: int
    column: int
    optional: bool = False


@dataclass(slots=True)
class Reached:
    """What a handler reaches: files of the source by their names in a package, and names that its requirements must bring."""

    files: dict[str, Path] = field(default_factory=dict)
    third_party: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def reached_by(
    source: Source, function: str, provided: frozenset[str] | None, handler: str = DEFAULT_HANDLER
) -> Reached:
    """What the handler of a function reaches; `provided` are the names that its requirements bring.

    None where that is not known, because they were not fetched: any name may be one of theirs.
    """
    return _Walk(tree_of(source), function, provided, handler).walk()


@dataclass(slots=True)
class _Walk:
    source: SourceTree
    function: str
    provided: frozenset[str] | None
    handler: str = DEFAULT_HANDLER
    found: Reached = field(default_factory=Reached)

    def walk(self) -> Reached:
        entry = _module_name(self.source, self.function, self.handler)
        if entry is None:
            # handler.py says so, with what to do.
            return self.found
        waiting = [entry, *self._packages(entry)]
        while waiting:
            name = waiting.pop()
            if name in self.found.files:
                continue
            self.found.files[name] = self.source.file(name)
            waiting += self._needed_by(name)
        self.found.problems.sort(key=_place)
        return self.found

    def _packages(self, name: str) -> Iterator[str]:
        """The __init__.py of each folder that a module lies in."""
        for folder in PurePosixPath(name).parents[:-1]:
            if self.source.file(f"{folder}/__init__.py").is_file():
                yield f"{folder}/__init__.py"

    def _needed_by(self, name: str) -> Iterator[str]:
        file = self.source.file(name)
        if self.source.leads_out(file):
            self._problem(file, 1, 0, *LEADS_OUT, code="P3B-SOURCE-LINK")
            return
        try:
            tree = parsed_module(file.read_bytes())
        except OSError as error:
            self._problem(
                file,
                1,
                0,
                f"it can't be read: {error.strerror or error}",
                "Check its permissions",
                code="P3B-FILE-UNREADABLE",
            )
            return
        except NotTextError as error:
            self._problem(file, error.line, error.column - 1, error.what, error.fix, code="P3B-SOURCE-SYNTAX")
            return
        except RecursionError:
            self._problem(
                file, 1, 0, "it is nested too deeply to be read", "Write it in smaller parts", code="P3B-SOURCE-SYNTAX"
            )
            return
        except SyntaxError as error:
            # Its offset counts from 1, and is 0 or missing where the whole file is meant.
            column = max((error.offset or 1) - 1, 0)
            self._problem(file, error.lineno or 1, column, *why_not_python(error), code="P3B-SOURCE-SYNTAX")
            return
        except ValueError as error:
            # Python 3.11.0 to 3.11.3 say so of a null byte.
            self._problem(file, 1, 0, f"it is not Python: {error}", "Fix it", code="P3B-SOURCE-SYNTAX")
            return
        for each in _imports(tree, ".".join(PurePosixPath(name).parent.parts)):
            yield from self._resolve(file, each)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _is_dynamic(node) and _named_by(node) is None:
                self._problem(
                    file,
                    node.lineno,
                    node.col_offset,
                    "what is imported here is known only when it runs",
                    "Import it by an import statement, so that it is packaged",
                    code="P3B-IMPORT-UNKNOWN",
                )

    def _resolve(self, file: Path, wanted: Import) -> Iterator[str]:
        if not wanted.module:
            self._problem(
                file,
                wanted.line,
                wanted.column,
                "a relative import that leads above its top-level package",
                "Name the module from the source folder on",
                code="P3B-IMPORT-MISSING",
            )
            return
        top = wanted.module.partition(".")[0]
        inside = self._module(file, wanted, top) is not None
        other = self._also_of(top) if inside else None
        if other is not None:
            self._problem(
                file,
                wanted.line,
                wanted.column,
                f"{top} is ambiguous: a module of the source, and one {other}",
                "Rename the module of the source",
                code="P3B-IMPORT-AMBIGUOUS",
            )
        if inside:
            yield from self._inside(file, wanted)
        elif self.provided is not None and top in self.provided:
            self.found.third_party.add(top)
        elif top in GONE:
            self._problem(
                file,
                wanted.line,
                wanted.column,
                f"{top} is not in the Python {version_text(RUNTIME)} that functions run on",
                "Use what took its place, or bring it by requirements.txt",
                code="P3B-IMPORT-MISSING",
            )
        elif not wanted.optional and self._is_missing(top):
            self._problem(
                file,
                wanted.line,
                wanted.column,
                f"{top} is missing: neither a module of {self.source.root}, nor in the runtime, nor in the requirements",
                f"Add {self.source / top}/__init__.py: without it the folder is no package of Python"
                if (self.source / top).is_dir()
                else f"Add it to {self.source / self.function / 'requirements.txt'}, or remove the import",
                code="P3B-IMPORT-MISSING",
            )

    def _is_missing(self, top: str) -> bool:
        """Whether a module is nowhere; one that a requirement that was not fetched, or a layer may have, is not known to be."""
        known = self.provided is not None and self.function not in self.source.layered
        return known and top not in sys.stdlib_module_names and top not in IN_THE_RUNTIME

    def _also_of(self, top: str) -> str | None:
        """Where a module of this name comes from besides the source, which is first in Lambda's path."""
        if self.provided is not None and top in self.provided:
            return "that requirements.txt brings"
        if top in sys.stdlib_module_names:
            return "of Python, whose own modules would import it too"
        return "of the Lambda runtime" if top in IN_THE_RUNTIME else None

    def _inside(self, file: Path, wanted: Import) -> Iterator[str]:
        module, top = self._module(file, wanted, wanted.module), wanted.module.partition(".")[0]
        if module is None:
            self._problem(
                file,
                wanted.line,
                wanted.column,
                f"there is no module {wanted.module} in {self.source.elsewhere.get(top, self.source.root)}",
                "Correct the import, or add the module",
                code="P3B-IMPORT-MISSING",
            )
            return
        yield module
        yield from self._packages(module)
        if wanted.name is not None and PurePosixPath(module).name == "__init__.py":
            below = self._module(file, wanted, f"{wanted.module}.{wanted.name}")
            if below is not None:
                yield below
                yield from self._packages(below)

    def _module(self, file: Path, wanted: Import, module: str) -> str | None:
        """The name of the file of a module of the source; a folder without __init__.py is none."""
        path = module.replace(".", "/")
        of_file, of_folder = f"{path}.py", f"{path}/__init__.py"
        as_file, as_folder = self.source.file(of_file), self.source.file(of_folder)
        if as_file.is_file() and as_folder.is_file():
            self._problem(
                file,
                wanted.line,
                wanted.column,
                f"{module} is ambiguous: {as_file} and {as_folder}",
                "Keep one of them",
                code="P3B-IMPORT-AMBIGUOUS",
            )
        return of_folder if as_folder.is_file() else of_file if as_file.is_file() else None

    def _problem(self, file: Path, line: int, column: int, what: str, fix: str, *, code: str) -> None:
        problem = Problem(what, fix, Location(str(file), line, column + 1), code=code)
        if problem not in self.found.problems:
            self.found.problems.append(problem)


def module_file(source: Source, function: str, handler: str) -> Path | None:
    """The file of a handler's module; None where there is none."""
    tree = tree_of(source)
    name = _module_name(tree, function, handler)
    return None if name is None else tree.file(name)


def _module_name(tree: SourceTree, function: str, handler: str) -> str | None:
    path = "/".join((function, *handler.split(".")[:-1]))
    return next((name for name in (f"{path}.py", f"{path}/__init__.py") if tree.file(name).is_file()), None)


def _place(problem: Problem) -> tuple[str, int, int]:
    where = problem.where
    return ("", 0, 0) if where is None else (where.file, where.line, where.column)


@functools.cache
def parsed_module(source: bytes) -> ast.Module:
    """What several functions share is read once."""
    return parsed(source_text(source))


def _imports(tree: ast.Module, package: str) -> Iterator[Import]:
    """Every import, also those within functions; not those that only a type checker follows."""
    waiting: list[ast.AST] = [tree]
    optional = {
        id(each) for node in ast.walk(tree) if isinstance(node, ast.Try) and _goes_on(node) for each in node.body
    }
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and is_never(node.test):
            waiting += node.orelse
            continue
        match node:
            case ast.Import(names=names):
                for alias in names:
                    yield Import(alias.name, None, node.lineno, node.col_offset, id(node) in optional)
            case ast.ImportFrom(module=module, names=names, level=level):
                base = _absolute(module, level, package)
                for alias in names:
                    yield Import(base, alias.name, node.lineno, node.col_offset, id(node) in optional)
            case _:
                if isinstance(node, ast.Call) and (named := _named_by(node)) is not None:
                    yield Import(named, None, node.lineno, node.col_offset)
                waiting += ast.iter_child_nodes(node)


def _goes_on(tried: ast.Try) -> bool:
    """Whether what is tried goes on without a module that is missing: `except ImportError`."""
    return any(
        isinstance(each.type, ast.Name) and each.type.id in {"ImportError", "ModuleNotFoundError"}
        for each in tried.handlers
    )


def _absolute(module: str | None, level: int, package: str) -> str:
    """The module's whole name; empty where a relative import leads above the top-level package."""
    if level == 0:
        return module or ""
    parents = package.split(".") if package else []
    base = parents[: max(len(parents) - level + 1, 0)]
    return ".".join([*base, *([module] if module else [])]) if base else ""


def is_never(test: ast.expr) -> bool:
    """Whether a condition never holds in Lambda: what only a type checker follows, or a module that is run by itself."""
    match test:
        case ast.Name(id="TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING"):
            return True
        case ast.Compare(left=ast.Name(id="__name__"), ops=[ast.Eq()], comparators=[ast.Constant(value="__main__")]):
            return True
        case ast.Constant(value=value):
            return not value
        case _:
            return False


def _named_by(call: ast.Call) -> str | None:
    """The module that import_module("a.b") spells out; None where it is known only when it runs."""
    match call:
        case ast.Call(
            func=ast.Name(id="import_module") | ast.Attribute(attr="import_module"),
            args=[ast.Constant(value=str() as name)],
            keywords=[],
        ) if not name.startswith("."):
            return name
        case _:
            return None


def _is_dynamic(call: ast.Call) -> bool:
    match call.func:
        case ast.Name(id="__import__" | "import_module") | ast.Attribute(attr="import_module"):
            return True
        case _:
            return False
