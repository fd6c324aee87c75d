"""Texts that Terraform would not take as they are: `${` and `%{` begin an expression of its own."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.text.node import MapNode, scalars
from phase3b.capacity.text.problem_text import Page, quoted
from phase3b.errors import Problem

_BEGINNINGS = ("${", "%{")


def expression_problems(root: MapNode, page: Page) -> Iterator[Problem]:
    """Every text of the file that a description, a setting or a tag would carry into Terraform as an expression."""
    for scalar in scalars(root):
        if not isinstance(scalar.value, str):
            continue
        for beginning in _BEGINNINGS:
            if beginning in scalar.value:
                yield page.on(
                    scalar,
                    f"{quoted(scalar.value)} has {beginning} in it, which Terraform reads as an expression",
                    f"Write it without {beginning}",
                    code="P3B-VALUE-EXPRESSION",
                )
                break
