"""Small, realistic mistakes in a Python file: what a person could have written instead, one at a time.

A mutation is found in the syntax tree and written back from it, so that whatever is made parses. What can't change what
the code does is left alone: annotations, docstrings, decorators, sentences written for people, imports for types.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

# A word that code compares, looks up or sends somewhere; a sentence has blanks in it.
_WORD = re.compile(r"[A-Za-z0-9_./:#%-]{1,60}\Z")
_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt,),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt,),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
}
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any", "ceil": "floor", "floor": "ceil", "sorted": "list",
          "startswith": "endswith", "endswith": "startswith", "lstrip": "rstrip", "rstrip": "lstrip"}  # fmt: skip
# How much of a mutation is shown in a table.
WIDEST = 100
AROUND = 30
_TEXT = (ast.JoinedStr, ast.FormattedValue)


@dataclass(frozen=True, slots=True)
class _Change:
    node: ast.AST
    kind: str
    instead: ast.AST


@dataclass(frozen=True, slots=True)
class Mutation:
    """One mistake: where, which kind, what is there and what would be there instead."""

    line: int
    kind: str
    before: str
    after: str
    tree: ast.Module = field(repr=False, compare=False)
    change: _Change = field(repr=False, compare=False)

    @property
    def source(self) -> str:
        """The whole text of the file with this mistake in it."""
        return _with(self.tree, self.change)

    @property
    def label(self) -> str:
        """What tells it from others of its file, whatever line it is on."""
        return f"{self.before} -> {self.after}"


def mutations(source: str) -> tuple[Mutation, ...]:
    """Every mutation of a file, in the order in which they are there."""
    tree = ast.parse(source)
    found: list[Mutation] = []
    for change in _changes(tree):
        before, after = _shown(change.node, change.instead)
        if before != after:
            found.append(Mutation(getattr(change.node, "lineno", 0), change.kind, before, after, tree, change))
    return tuple(sorted(found, key=lambda each: (each.line, each.kind, each.before, each.after)))


def _with(tree: ast.Module, change: _Change) -> str:
    """The text with one node in another's place; the tree is as before afterwards."""
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is change.node:
                setattr(parent, name, change.instead)
                text = ast.unparse(ast.fix_missing_locations(tree))
                setattr(parent, name, value)
                return text
            if isinstance(value, list):
                for number, item in enumerate(value):
                    if item is change.node:
                        value[number] = change.instead
                        text = ast.unparse(ast.fix_missing_locations(tree))
                        value[number] = item
                        return text
    raise LookupError(ast.unparse(change.node))


def _shown(before: ast.AST, after: ast.AST) -> tuple[str, str]:
    """Both as text; of long ones the part that differs, and a little around it."""
    first, second = (" ".join(ast.unparse(node).split()) for node in (before, after))
    if max(len(first), len(second)) <= WIDEST:
        return first, second
    same = next((at for at, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1]), len(second))
    begin = max(0, same - AROUND)
    return tuple(  # type: ignore[return-value]
        f"{'...' if begin else ''}{text[begin : begin + WIDEST]}{'...' if len(text) > begin + WIDEST else ''}"
        for text in (first, second)
    )


def _changes(tree: ast.Module) -> Iterator[_Change]:
    words, constants = _words(tree), _constants(tree)
    strict = {
        id(keyword.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "zip"
        for keyword in node.keywords
    }
    for node in _living(tree):
        # `strict=True` of zip is an assertion: where it holds, nobody can tell that it is gone.
        if id(node) in strict:
            continue
        yield from _other_operators(node)
        yield from _other_branches(node)
        yield from _less_of_a_literal(node)
        yield from _other_statements(node)
        match node:
            case ast.Constant(value=value):
                yield from _other_values(node, value, words)
            case ast.Call(func=function, keywords=keywords):
                yield from _one_less(node, "keywords", keywords)
                yield from _other_call(function)
            case ast.Attribute(value=ast.Name(id=owner), attr=name) if name in constants.get(owner, ()):
                others = [each for each in constants[owner] if each != name]
                yield from (_Change(node, "constant", _copied(node, attr=each)) for each in others[:1])
            case _:
                pass


def _other_operators(node: ast.AST) -> Iterator[_Change]:
    match node:
        case ast.Compare(ops=[comparison]):
            for other in _COMPARISONS.get(type(comparison), ()):
                yield _Change(node, "comparison", _copied(node, ops=[other()]))
        case ast.BinOp(op=operator) if type(operator) in _ARITHMETIC and not _of_text(node):
            yield _Change(node, "arithmetic", _copied(node, op=_ARITHMETIC[type(operator)]()))
        case ast.AugAssign(op=operator) if type(operator) in _ARITHMETIC:
            yield _Change(node, "arithmetic", _copied(node, op=_ARITHMETIC[type(operator)]()))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            yield _Change(node, "arithmetic", operand)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield _Change(node, "logic", operand)
        case ast.BoolOp(op=word, values=[*values]):
            yield _Change(node, "logic", _copied(node, op=ast.Or() if isinstance(word, ast.And) else ast.And()))
            for rest in (values[:-1], values[1:]):
                yield _Change(node, "condition dropped", rest[0] if len(rest) == 1 else _copied(node, values=rest))
        case _:
            pass


def _other_branches(node: ast.AST) -> Iterator[_Change]:
    match node:
        case ast.If(test=test) | ast.IfExp(test=test):
            yield _Change(test, "branch", ast.Constant(value=False))
            yield _Change(test, "branch", ast.Constant(value=True))
        case ast.While(test=test) if not isinstance(test, ast.Constant):
            yield _Change(test, "branch", ast.Constant(value=False))
        case ast.comprehension(ifs=[first, *_]):
            yield _Change(first, "filter dropped", ast.Constant(value=True))
        case ast.Continue():
            yield _Change(node, "loop", ast.Break())
        case ast.Break():
            yield _Change(node, "loop", ast.Continue())
        case _:
            pass


def _less_of_a_literal(node: ast.AST) -> Iterator[_Change]:
    match node:
        case ast.Tuple(elts=items, ctx=ast.Load()) | ast.List(elts=items, ctx=ast.Load()) | ast.Set(elts=items):
            if len(items) > 1:
                yield from _one_less(node, "elts", items)
        case ast.Dict(keys=keys, values=values) if len(keys) > 1:
            for number in range(len(keys)):
                rest = {"keys": keys[:number] + keys[number + 1 :], "values": values[:number] + values[number + 1 :]}
                yield _Change(node, "entry dropped", _copied(node, **rest))
        case _:
            pass


def _other_statements(node: ast.AST) -> Iterator[_Change]:
    match node:
        case ast.Return(value=value) if value is not None and not isinstance(value, ast.Constant):
            yield _Change(node, "nothing returned", ast.Return(value=ast.Constant(value=None)))
        case ast.Expr(value=ast.Yield() | ast.YieldFrom() | ast.Call()) | ast.AugAssign() | ast.Raise():
            yield _Change(node, "statement dropped", ast.Pass())
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            yield _Change(node, "statement dropped", ast.Pass())
        case _:
            pass


def _living(tree: ast.Module) -> Iterator[ast.AST]:
    """The nodes that decide what the code does, each once."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        skipped = set(map(id, _of_no_effect(node)))
        waiting += [child for child in ast.iter_child_nodes(node) if id(child) not in skipped]


def _of_no_effect(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield from node.decorator_list
            if not isinstance(node, ast.ClassDef) and node.returns is not None:
                yield node.returns
        case ast.AnnAssign(annotation=annotation):
            yield annotation
        case ast.arg(annotation=annotation) if annotation is not None:
            yield annotation
        case ast.Module(body=body):
            yield from (each for each in body if isinstance(each, ast.If) and _is_for_types(each))
        case ast.Call(func=ast.Name(id="cast" | "TypeVar" | "NewType"), args=[first, *_]):
            yield first
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if name == "__all__" or _is_a_type(value):
            yield value
        case ast.Assert():
            # What a type checker is told; a user never meets one.
            yield from ast.iter_child_nodes(node)
        case _:
            pass
    if isinstance(node, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield from (
            each for each in node.body if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)
        )  # docstrings


def _is_for_types(node: ast.If) -> bool:
    return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def _is_a_type(value: ast.expr) -> bool:
    return isinstance(value, ast.Subscript) and isinstance(value.value, ast.Name) and value.value.id in {
        "Literal", "Mapping", "Callable", "tuple", "dict", "list", "Annotated", "Sequence",
    }  # fmt: skip


def _other_values(node: ast.Constant, value: object, words: Sequence[str]) -> Iterator[_Change]:
    if isinstance(value, bool):
        yield _Change(node, "value", ast.Constant(value=not value))
    elif isinstance(value, int | float):
        yield _Change(node, "number", ast.Constant(value=value + 1))
        if value > 1:
            yield _Change(node, "number", ast.Constant(value=value - 1))
    elif isinstance(value, str) and _WORD.match(value):
        alike = [each for each in words if _shape(each) == _shape(value) and each != value]
        after = [each for each in alike if each > value] or alike
        yield _Change(node, "word", ast.Constant(value=after[0] if after else f"{value}x"))


def _shape(word: str) -> str:
    """Kinds of words: `dynamodb:Query`, `Sum`, `table_name`, `AWS/Lambda`, `.yaml`."""
    kind = "Upper" if word[:1].isupper() else "lower" if word[:1].islower() else "other"
    return f"{word.partition(':')[0] if ':' in word else kind}{'/' if '/' in word else ''}{'.' if '.' in word else ''}"


def _words(tree: ast.Module) -> list[str]:
    found = {
        node.value
        for node in _living(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _WORD.match(node.value)
    }
    return sorted(found)


def _constants(tree: ast.Module) -> dict[str, list[str]]:
    """NAME.CONSTANT as the file writes it: members that could be mistaken for each other."""
    found: dict[str, set[str]] = {}
    for node in _living(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=owner), attr=name) if name.isupper() and owner[:1].isupper():
                found.setdefault(owner, set()).add(name)
            case _:
                pass
    return {owner: sorted(names) for owner, names in found.items()}


def _one_less(node: ast.AST, field: str, items: Sequence[ast.AST]) -> Iterator[_Change]:
    for number in range(len(items)):
        yield _Change(node, "item dropped", _copied(node, **{field: [*items[:number], *items[number + 1 :]]}))


def _other_call(function: ast.expr) -> Iterator[_Change]:
    match function:
        case ast.Name(id=name) if name in _CALLS:
            yield _Change(function, "call", ast.Name(id=_CALLS[name], ctx=ast.Load()))
        case ast.Attribute(attr=name) if name in _CALLS:
            yield _Change(function, "call", _copied(function, attr=_CALLS[name]))
        case _:
            pass


def _of_text(node: ast.BinOp) -> bool:
    return any(
        isinstance(side, _TEXT) or (isinstance(side, ast.Constant) and isinstance(side.value, str))
        for side in (node.left, node.right)
    )


def _copied(node: ast.AST, **changed: object) -> ast.AST:
    """The node with other fields; what it holds is shared, and never changed."""
    make: Callable[..., ast.AST] = type(node)
    fields = dict(ast.iter_fields(node))
    return ast.copy_location(make(**{**fields, **changed}), node)
