"""Expressions and blocks as HCL."""

from __future__ import annotations

import pytest

from phase3b.module.hcl.blocks import Attribute, Block, code, written
from phase3b.module.hcl.expression import (
    NULL,
    Choice,
    Expression,
    Json,
    Literal,
    Mapping,
    Reference,
    Sequence,
    When,
    text,
)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (NULL, "null"),
        (Literal(True), "true"),
        (Literal(0.5), "0.5"),
        (text("a", Reference("var.b"), "c"), '"a${var.b}c"'),
        (text(Reference("var.b")), "var.b"),
        (text('$context.x and ${no} and %{no} and "q" and \\ and é'), '"$context.x and $${no} and %%{no} and \\"q\\" and \\\\ and é"'),
        (Choice("var.on", Literal(1), Literal(0)), "var.on ? 1 : 0"),
        (Sequence((Literal(1), text("b"))), '[1, "b"]'),
        (Mapping((("a", Literal(1)), ("x-y", Literal(2)), ("1", Literal(3)))), '{ a = 1, x-y = 2, "1" = 3 }'),
        (Sequence((When("var.on", Literal(1)),)), "[for each in [1] : each if var.on]"),
        (
            Sequence((Literal(0), When("var.on", Literal(1)))),
            "concat(\n[0],\n[for each in [1] : each if var.on],\n)",
        ),
        (
            Mapping((("a", Literal(0)), ("b", When("var.on", Literal(1))))),
            "merge(\n{\na = 0\n},\n{ for key, each in { b = 1 } : key => each if var.on },\n)",
        ),
        (Json(Mapping((("a", Literal(1)),))), "jsonencode({\na = 1\n})"),
    ],
)  # fmt: skip
def test_expression(value: Expression, said: str) -> None:
    assert code(value) == said


def test_block() -> None:
    block = Block(
        "resource", ("a", "b"), (Attribute("count", Literal(1)), Attribute("x", NULL), Block("c", (), ())), "Why."
    )
    assert written([block]) == '# Why.\nresource "a" "b" {\ncount = 1\n\nx = null\n\nc {}\n}\n'
