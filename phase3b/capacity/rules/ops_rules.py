"""What must be true of the `ops` part: levels of escalation in order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from phase3b.capacity.ops.ops import Ops
from phase3b.capacity.text.place import Place
from phase3b.errors import Problem


def ops_problems(ops: Ops, place: Place) -> Iterator[Problem]:
    """A level is not expected to answer before the one below it."""
    for number, (lower, higher) in enumerate(pairwise(ops.escalation), start=1):
        if higher.within_minutes < lower.within_minutes:
            yield place.problem(
                ("escalation", number, "within_minutes"),
                f"{higher.within_minutes} minutes are less than the {lower.within_minutes} of the level before",
                f"Write at least {lower.within_minutes}, or put the levels in order",
                code="P3B-BOUNDS-REVERSED",
            )
