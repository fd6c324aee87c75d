"""Source without what is for people is the same program, line for line."""

from __future__ import annotations

import ast
import sysconfig
from pathlib import Path

import pytest

from phase3b.packaging.source.plain_source import without_comments


def test_comments_docstrings_and_type_checkers_imports_go_and_lines_stay() -> None:
    source = '''"""What it is.

More of it."""

from typing import TYPE_CHECKING  # a reason

if TYPE_CHECKING:
    from json import (
        loads,
    )


class Thing:
    """A thing."""

    size = 1  # metres: "é"


def only_said():
    """All there is."""


async def said():
    """Said."""
    return "# not a comment"
'''
    expected = '''



from typing import TYPE_CHECKING







class Thing:


    size = 1


def only_said():
    """All there is."""


async def said():

    return "# not a comment"
'''
    assert without_comments(source.encode()).decode() == expected


@pytest.mark.parametrize(
    "source",
    [
        '"""Said."""; x = 1\n',
        'def f(): "Said."; return 1\n',
        "try:\n    if TYPE_CHECKING:\n        import x\nfinally:\n    pass\n",
        "if TYPE_CHECKING:\n    import x\nelse:\n    x = 1\n",
    ],
)
def test_what_cant_be_taken_out_alone_stays(source: str) -> None:
    assert without_comments(source.encode()).decode() == source


def test_a_byte_order_mark_goes() -> None:
    assert without_comments(b"\xef\xbb\xbfx = 1\n") == b"x = 1\n"


def meaning(text: str) -> str:
    """The program without docstrings that are not alone, and without conditions for type checkers."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        match node:
            case ast.Module(body=[ast.Expr(value=ast.Constant(value=str())), *rest]):
                node.body = rest
            case ast.ClassDef(body=[ast.Expr(value=ast.Constant(value=str())), _, *_]):
                node.body = node.body[1:]
            case ast.FunctionDef(body=[ast.Expr(value=ast.Constant(value=str())), _, *_]):
                node.body = node.body[1:]
            case ast.AsyncFunctionDef(body=[ast.Expr(value=ast.Constant(value=str())), _, *_]):
                node.body = node.body[1:]
    tree.body = [
        node
        for node in tree.body
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING" and not node.orelse)
    ]
    return ast.dump(tree)


@pytest.mark.parametrize("folder", [".", "asyncio", "email", "json"])
def test_the_standard_library_means_the_same(folder: str) -> None:
    files = sorted((Path(sysconfig.get_path("stdlib")) / folder).glob("*.py"))
    for file in files:
        source = file.read_bytes()
        plain = without_comments(source)
        assert meaning(plain.decode()) == meaning(source.decode()), file
        assert plain.count(b"\n") == source.count(b"\n"), file
    assert len(files) > 4


def test_source_in_an_encoding_of_its_own_is_packed_in_utf_8_without_the_line_that_says_so() -> None:
    source = "# -*- coding: latin-1 -*-\nname = 'Zoë'  # the name\n".encode("latin-1")
    packed = without_comments(source)
    assert packed == "\nname = 'Zoë'\n".encode()
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    exec(compile(source, "before", "exec"), before)  # noqa: S102  what Python itself makes of it
    exec(compile(packed, "after", "exec"), after)  # noqa: S102
    assert before["name"] == after["name"] == "Zoë"
