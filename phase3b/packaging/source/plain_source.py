"""Python source without what is written for people, line for line: a traceback of the packaged code fits the source.

A package is read from its source at every cold start, and comments and docstrings are a third of it.
"""

from __future__ import annotations

import ast
import functools
import io
import tokenize
from collections.abc import Iterator

from phase3b.packaging.runtime import parsed
from phase3b.packaging.source.python_text import source_text

Span = tuple[int, int, int, int]


@functools.cache
def without_comments(source: bytes) -> bytes:
    """The source with comments, docstrings and imports for type checkers taken out and every line break kept.

    A docstring that is all there is of a function or a class stays: something must. So does what shares its line with
    another statement, and a condition that is not the module's own.
    """
    # As Python reads it, whatever a checkout made of its line breaks: the same bytes on every machine.
    text = source_text(source).replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    tree = parsed(text)
    for first, start, last, end in sorted((*_for_people(tree, lines), *_comments(text)), reverse=True):
        head, tail = lines[first][:start], lines[last][end:]
        if tail.lstrip().startswith(";"):
            continue
        lines[first] = (head + tail).rstrip()
        for number in range(first + 1, last + 1):
            lines[number] = ""
    return "\n".join(lines).encode("utf-8")


def _comments(text: str) -> Iterator[Span]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0] - 1, token.start[1], token.end[0] - 1, token.end[1]


def _for_people(tree: ast.Module, lines: list[str]) -> Iterator[Span]:
    for statement in tree.body:
        match statement:
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), orelse=[]):
                yield _span(statement, lines)
            case _:
                continue
    for node in ast.walk(tree):
        match node:
            case ast.Module(body=[ast.Expr(value=ast.Constant(value=str())) as sentence, *_]):
                yield _span(sentence, lines)
            case (
                ast.ClassDef(body=[ast.Expr(value=ast.Constant(value=str())) as sentence, _, *_])
                | ast.FunctionDef(body=[ast.Expr(value=ast.Constant(value=str())) as sentence, _, *_])
                | ast.AsyncFunctionDef(body=[ast.Expr(value=ast.Constant(value=str())) as sentence, _, *_])
            ):
                yield _span(sentence, lines)
            case _:
                continue


def _span(node: ast.stmt, lines: list[str]) -> Span:
    last = (node.end_lineno or node.lineno) - 1
    # ast counts bytes, and lines are text.
    start = len(lines[node.lineno - 1].encode()[: node.col_offset].decode())
    end = len(lines[last].encode()[: node.end_col_offset].decode())
    return node.lineno - 1, start, last, end
