"""Which environments a comparison is about."""

from __future__ import annotations

from collections.abc import Sequence

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Phase3bError, Problem


def named_environments(named: Sequence[str], before: Capacity, after: Capacity) -> tuple[str, ...]:
    """Those that are named, or all of both files in the order of the later one.

    Raises:
        Phase3bError: one that is named is in neither file.
    """
    known = tuple(dict.fromkeys([*after.environments, *before.environments]))
    unknown = [
        Problem(
            f"there is no environment {quoted(name)} in {after.name}, nor in {before.name}",
            instead(name, known),
            code="P3B-ENVIRONMENT-UNKNOWN",
        )
        for name in named
        if name not in known
    ]
    if unknown:
        raise Phase3bError(*unknown)
    return tuple(dict.fromkeys(named)) or known
