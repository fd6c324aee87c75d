"""Problems as data, for `--json`: the same keys whichever command ends with them."""

from __future__ import annotations

from collections.abc import Iterable

from phase3b.errors import Problem


def as_data(problems: Iterable[Problem], exit_code: int) -> dict[str, object]:
    """The document that a command prints with --json when it ends with problems."""
    return {"problems": [_one(problem) for problem in problems], "exit_code": int(exit_code)}


def _one(problem: Problem) -> dict[str, object]:
    where = problem.where
    return {
        "code": problem.code,
        "file": where.file if where else None,
        "line": where.line if where else None,
        "column": where.column if where else None,
        "path": problem.path,
        "what": problem.what,
        "fix": problem.fix,
    }
