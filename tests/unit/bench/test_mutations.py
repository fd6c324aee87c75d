"""What `make mutants` puts into the code: realistic mistakes, one at a time, in what decides what the code does."""

from __future__ import annotations

import ast

import pytest
from mutations import mutations

SOURCE = '''
"""A docstring with words."""
from __future__ import annotations
from typing import TYPE_CHECKING, Final
if TYPE_CHECKING:
    from x import Y

LIMIT: Final = 20
STATISTIC = "Sum"
OTHER = "Average"

@cached(maxsize=3)
def judged(values: list[int], least: int = 1) -> bool:
    """Not mutated: 7."""
    if len(values) < LIMIT and values:
        return max(values) >= least
    raise ValueError(f"more than {LIMIT + 1} values")
'''


def made(source: str = SOURCE) -> set[tuple[str, str, str]]:
    return {(each.kind, each.before, each.after) for each in mutations(source)}


@pytest.mark.parametrize(
    "mistake",
    [
        ("comparison", "len(values) < LIMIT", "len(values) <= LIMIT"),
        ("comparison", "len(values) < LIMIT", "len(values) >= LIMIT"),
        ("comparison", "max(values) >= least", "max(values) > least"),
        ("logic", "len(values) < LIMIT and values", "len(values) < LIMIT or values"),
        ("condition dropped", "len(values) < LIMIT and values", "len(values) < LIMIT"),
        ("branch", "len(values) < LIMIT and values", "True"),
        ("call", "max", "min"),
        ("number", "20", "21"),
        ("number", "20", "19"),
        ("number", "1", "2"),
        ("arithmetic", "LIMIT + 1", "LIMIT - 1"),
        ("word", "'Sum'", "'Average'"),
        ("nothing returned", "return max(values) >= least", "return None"),
        ("statement dropped", "raise ValueError(f'more than {LIMIT + 1} values')", "pass"),
    ],
)
def test_a_mistake_is_made(mistake: tuple[str, str, str]) -> None:
    assert mistake in made()


def test_what_decides_nothing_is_left_alone() -> None:
    shown = {before for _, before, _ in made()}
    assert not shown & {"7", "3", "TYPE_CHECKING", "list[int]", "'A docstring with words.'"}


def test_each_is_one_mistake_in_a_text_that_can_be_parsed() -> None:
    own = ast.unparse(ast.parse(SOURCE)).splitlines()
    found = mutations(SOURCE)
    assert len({each.source for each in found}) == len(found) == 18
    for each in found:
        changed = ast.unparse(ast.parse(each.source)).splitlines()
        assert changed != own
        assert len([line for line in own if line not in changed]) <= 1
    # What is mutated is another each time: a text is never changed twice.
    assert mutations(SOURCE) == found
