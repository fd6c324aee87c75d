"""What Lambda calls: whether a function's folder has the module of its handler, and that the function.

Lambda imports it at the first cold start; what is missing there, no deployment would say.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import Final

from phase3b.errors import Location, Problem
from phase3b.packaging.source.import_graph import is_never, module_file, parsed_module
from phase3b.packaging.source.source_tree import Source, tree_of

# The event and the context.
ARGUMENTS: Final = 2
# Literals: none of them is a function.
_NO_FUNCTIONS: Final = (
    ast.Constant, ast.JoinedStr, ast.List, ast.Dict, ast.Set, ast.Tuple, ast.ListComp, ast.DictComp, ast.SetComp,
    ast.GeneratorExp, ast.Compare,
)  # fmt: skip


def handler_problems(source: Source, function: str, handler: str) -> Iterator[Problem]:
    """Why Lambda could not call the handler of a function."""
    module, _, name = handler.rpartition(".")
    folder = source / function
    path = f"service.functions.{function}"
    if not folder.is_dir():
        fix = f"Add {folder} with {module.replace('.', '/')}.py, or remove the function"
        yield Problem(f"there is no folder {folder}", fix, path=path, code="P3B-HANDLER-MISSING")
        return
    entry = module_file(source, function, handler)
    if entry is None:
        wanted = f"{folder.joinpath(*module.split('.'))}.py"
        fix = f"Add it with `def {name}(event, context)`, or name another with {path}.handler: MODULE.FUNCTION"
        yield Problem(f"there is no {wanted}", fix, path=path, code="P3B-HANDLER-MISSING")
        return
    if tree_of(source).leads_out(entry):
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
        fix = f"Write `def {name}(event, context)` in it, or name another with {path}.handler: MODULE.FUNCTION"
        yield Problem(what, fix, path=path, code="P3B-HANDLER-MISSING")
    elif isinstance(bound, ast.AsyncFunctionDef):
        what = f"`{name}` is a coroutine, which Lambda never awaits"
        yield Problem(what, "Write `def`, and run what is asynchronous in it", where, code="P3B-HANDLER-FORM")
    elif is_literal(bound):
        what = f"`{name}` is a value that nobody can call"
        yield Problem(what, f"Write `def {name}(event, context)`", where, code="P3B-HANDLER-FORM")
    elif is_generator(bound):
        what = f"`{name}` is a generator, which Lambda neither runs nor returns"
        yield Problem(what, "Return what it yields, in a list", where, code="P3B-HANDLER-FORM")
    elif not takes(bound, ARGUMENTS):
        what = f"`{name}` can't be called with {ARGUMENTS} arguments, as Lambda calls it"
        yield Problem(what, f"Write `def {name}(event, context)`", where, code="P3B-HANDLER-FORM")


def bound_in(tree: ast.Module, name: str) -> ast.stmt | None:
    """The last statement of a module that binds a name when it is imported, also one within if, try or with.

    None where nothing does, or where the name is deleted again whatever happens.
    """
    found: ast.stmt | None = None
    for statement, always in _run(tree.body, always=True):
        if name in _bound_by(statement):
            found = statement
        elif always and isinstance(statement, ast.Delete) and name in _names_in(statement.targets):
            found = None
    return found


def _run(statements: Iterable[ast.stmt], *, always: bool) -> Iterator[tuple[ast.stmt, bool]]:
    """What an import runs, in its order, and whether it runs it whatever a condition says; bodies of functions are none."""
    for statement in statements:
        yield statement, always
        match statement:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                continue
            case ast.If(test=test, body=body, orelse=orelse):
                if not is_never(test):
                    yield from _run(body, always=False)
                yield from _run(orelse, always=always and is_never(test))
            case ast.With(body=body):
                yield from _run(body, always=always)
            case ast.Match(cases=cases):
                yield from _run((each for case in cases for each in case.body), always=False)
            case _:
                for inner in ("body", "handlers", "orelse", "finalbody"):
                    for each in getattr(statement, inner, []):
                        below = each.body if isinstance(each, ast.ExceptHandler) else [each]
                        yield from _run(below, always=always and inner == "finalbody")


def _bound_by(statement: ast.stmt) -> frozenset[str]:
    """The names that a statement binds by itself, not by what is in it."""
    match statement:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return frozenset({name})
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return frozenset((each.asname or each.name).partition(".")[0] for each in names)
        case ast.Assign(targets=targets):
            return _names_in(targets)
        case ast.AnnAssign(target=ast.Name(id=name), value=value) if value is not None:
            return frozenset({name})
        case ast.For(target=target):
            return _names_in([target])
        case ast.With(items=items):
            return _names_in([each.optional_vars for each in items if each.optional_vars is not None])
        case _:
            return frozenset()


def _names_in(targets: Iterable[ast.expr]) -> frozenset[str]:
    """The names that are bound or deleted by targets; `a.b` and `a[b]` are names of nothing."""
    names: set[str] = set()
    for target in targets:
        match target:
            case ast.Name(id=name):
                names.add(name)
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                names |= _names_in(parts)
            case ast.Starred(value=part):
                names |= _names_in([part])
            case _:
                continue
    return frozenset(names)


def is_literal(bound: ast.stmt) -> bool:
    """Whether a name alone is bound to a literal; in `handle, other = a, b` the tuple is not what it is bound to."""
    match bound:
        case ast.Assign(targets=targets, value=value):
            return isinstance(value, _NO_FUNCTIONS) and all(isinstance(each, ast.Name) for each in targets)
        case ast.AnnAssign(value=value):
            return isinstance(value, _NO_FUNCTIONS)
        case _:
            return False


def is_generator(bound: ast.stmt) -> bool:
    """Whether a function yields by itself, and not only one within it; a decorator may change that."""
    if not isinstance(bound, ast.FunctionDef) or bound.decorator_list:
        return False
    waiting: list[ast.AST] = list(bound.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting += ast.iter_child_nodes(node)
    return False


def takes(bound: ast.stmt, arguments: int) -> bool:
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
