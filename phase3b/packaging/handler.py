"""What Lambda calls: whether a function's folder has the module of its handler, and that the function.

Lambda imports it at the first cold start; what is missing there, no deployment would say.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from phase3b.errors import Location, Problem
from phase3b.packaging.import_graph import leads_out, module_file, parsed_module

# The event and the context.
ARGUMENTS: Final = 2
# Literals: none of them is a function.
_NO_FUNCTIONS: Final = (ast.Constant, ast.JoinedStr, ast.List, ast.Dict, ast.Set, ast.Tuple)


def handler_problems(source: Path, function: str, handler: str) -> Iterator[Problem]:
    """Why Lambda could not call the handler of a function."""
    module, _, name = handler.rpartition(".")
    folder = source / function
    path = f"service.functions.{function}"
    if not folder.is_dir():
        mend = f"Add {folder} with {module.replace('.', '/')}.py, or remove the function"
        yield Problem(f"there is no folder {folder}", mend, path=path)
        return
    entry = module_file(source, function, handler)
    if entry is None:
        wanted = f"{folder.joinpath(*module.split('.'))}.py"
        mend = f"Add it with `def {name}(event, context)`, or name another with {path}.handler: MODULE.FUNCTION"
        yield Problem(f"there is no {wanted}", mend, path=path)
        return
    if leads_out(entry, source):
        # The walk over what it imports says so, and reads nothing outside.
        return
    try:
        bound = bound_in(parsed_module(entry.read_bytes()), name)
    except (OSError, SyntaxError, ValueError, RecursionError):
        # Said with its place by the same walk.
        return
    where = None if bound is None else Location(str(entry), bound.lineno, bound.col_offset + 1)
    if bound is None:
        what = f"{entry} has no `{name}`, which Lambda would call"
        mend = f"Write `def {name}(event, context)` in it, or name another with {path}.handler: MODULE.FUNCTION"
        yield Problem(what, mend, path=path)
    elif isinstance(bound, ast.AsyncFunctionDef):
        what = f"`{name}` is a coroutine, which Lambda never awaits"
        yield Problem(what, "Write `def`, and run what is asynchronous in it", where)
    elif _is_literal(bound):
        what = f"`{name}` is a value that nobody can call"
        yield Problem(what, f"Write `def {name}(event, context)`", where)
    elif not _takes(bound, ARGUMENTS):
        what = f"`{name}` can't be called with {ARGUMENTS} arguments, as Lambda calls it"
        yield Problem(what, f"Write `def {name}(event, context)`", where)


def bound_in(tree: ast.Module, name: str) -> ast.stmt | None:
    """The last statement of a module that binds a name when it is imported, also one within if, try or with."""
    found: ast.stmt | None = None
    waiting: list[ast.stmt] = list(tree.body)
    while waiting:
        statement = waiting.pop(0)
        if name in _bound_by(statement):
            found = statement
        for inner in ("body", "orelse", "finalbody"):
            if not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                waiting += getattr(statement, inner, [])
        for handler in getattr(statement, "handlers", []):
            waiting += handler.body
    return found


def _bound_by(statement: ast.stmt) -> frozenset[str]:
    match statement:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return frozenset({name})
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return frozenset((each.asname or each.name).partition(".")[0] for each in names)
        case ast.Assign(targets=targets):
            named = (node for target in targets for node in ast.walk(target))
            return frozenset(node.id for node in named if isinstance(node, ast.Name))
        case ast.AnnAssign(target=ast.Name(id=name), value=value) if value is not None:
            return frozenset({name})
        case _:
            return frozenset()


def _is_literal(bound: ast.stmt) -> bool:
    """Whether a name alone is bound to a literal; in `handle, other = a, b` the tuple is not what it is bound to."""
    match bound:
        case ast.Assign(targets=targets, value=value):
            return isinstance(value, _NO_FUNCTIONS) and all(isinstance(each, ast.Name) for each in targets)
        case ast.AnnAssign(value=value):
            return isinstance(value, _NO_FUNCTIONS)
        case _:
            return False


def _takes(bound: ast.stmt, arguments: int) -> bool:
    """Whether what is bound can be called with so many positional arguments; a decorator may change that."""
    match bound:
        case ast.FunctionDef(decorator_list=[], args=given):
            pass
        case ast.Assign(targets=[ast.Name()], value=ast.Lambda(args=given)):
            pass
        case ast.AnnAssign(value=ast.Lambda(args=given)):
            pass
        case _:
            return True
    positional = len(given.posonlyargs) + len(given.args)
    required = positional - len(given.defaults)
    keywords = sum(1 for default in given.kw_defaults if default is None)
    return keywords == 0 and required <= arguments and (given.vararg is not None or positional >= arguments)
