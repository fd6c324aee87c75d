"""The success criteria on a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from phase3b.cli.screen import console, table
from phase3b.success.criterion import Criterion

# From here on digits behind the point tell nothing.
MANY = 1000


def print_criteria(criteria: Sequence[Criterion], title: str) -> None:
    """A table, what was done for each, and how many are shown."""
    screen = console()
    screen.print(title, markup=False)
    rows = table("criterion", "wanted", "found", "shown by", "met", right=("wanted", "found"))
    for each in criteria:
        rows.add_row(each.what, wanted(each), found(each), each.shown_by, each.met)
    screen.print(rows)
    for each in criteria:
        screen.print(f"{each.what}: {each.how}", markup=False)
    met, broken = (sum(each.met == answer for each in criteria) for answer in ("yes", "no"))
    screen.print(
        f"{met} of {len(criteria)} are met, {broken} {'is' if broken == 1 else 'are'} not, of {len(criteria) - met - broken} it is "
        "not known",
        markup=False,
    )


def wanted(criterion: Criterion) -> str:
    """<= 500 ms."""
    if criterion.at_most is not None:
        return f"<= {_number(criterion.at_most)} {criterion.unit}".rstrip()
    if criterion.at_least is not None:
        return f">= {_number(criterion.at_least)} {criterion.unit}".rstrip()
    return ""


def found(criterion: Criterion) -> str:
    """What was found; a dash where there is no number."""
    return "-" if criterion.found is None else f"{_number(criterion.found)} {criterion.unit}".rstrip()


def _number(value: float) -> str:
    """With as many digits as tell it from a limit: 1,000, 99.9, 0.43."""
    return f"{value:,.0f}" if value >= MANY or value == round(value) else f"{value:,.3g}"
