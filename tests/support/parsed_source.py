"""Source files as trees, each parsed once: the tests that search all of them are of one worker (the group "source")."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

# Of a module of tests: pytestmark = OF_SOURCE.
OF_SOURCE = pytest.mark.xdist_group("source")


@cache
def parsed(file: Path) -> ast.Module:
    """The tree of a Python file."""
    return ast.parse(file.read_text("utf-8"))
