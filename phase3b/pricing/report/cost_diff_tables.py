"""What is said about a change of cost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.pricing.report.cost_diff import Change, CostDiff
from phase3b.pricing.report.cost_report import Priced
from phase3b.pricing.report.cost_tables import shown_sum
from phase3b.pricing.report.money import CENT, least_dollars, quantity, usd
from phase3b.pricing.report.table_data import TableData

TITLES: dict[Change, str] = {"changes": "Lines that change", "appears": "Lines that appear", "goes": "Lines that go"}


def diff_sentences(diff: CostDiff) -> Iterator[str]:
    """The answer first: what the change adds."""
    before, after = diff.before, diff.after
    share = "" if diff.difference_percent is None else f" ({diff.difference_percent:+.1f} %)"
    adds = f"{signed(diff.difference_usd)} a month{share}" if diff.known else "what it adds is not known"
    yield f"{before.priced_target.name} to {after.priced_target.name}: {adds}, from {_total(before)} to {_total(after)}"
    small = [each.difference_usd for each in diff.changes if abs(each.difference_usd) < CENT]
    if small:
        yield f"{len(small)} lines differ by less than a cent, together by {signed(sum(small))}: --format json has them"
    for extension in dict.fromkeys((*before.bills.expected.unpriced, *after.bills.expected.unpriced)):
        yield f"not ours: unpriced, before and after: what {extension} adds"
    yield from missing_sentences(diff)
    budget = f"the budget of {after.priced_target.name} is ${usd(after.budget_usd)}"
    match diff.judged_by:
        case "budget":
            yield f"a switch of tiers is judged by the budget: {budget}"
        case "budget and growth":
            yield f"a change may add {diff.allowed_percent:g} %; {budget}"
        case _:
            assert_never(diff.judged_by)


def missing_sentences(diff: CostDiff) -> Iterator[str]:
    """What either total lacks, a price or a usage, and what puts it there; each sentence once."""
    sides = ((each.priced_target.name, each.missing) for each in (diff.before, diff.after))
    lacking = [(name, side) for name, side in sides if side]
    yield from dict.fromkeys(f"not in the total of {name}: {side.counted}" for name, side in lacking)
    yield from dict.fromkeys(fix for _, side in lacking for fix in side.fixes)


def _total(priced: Priced) -> str:
    return least_dollars(priced.total_usd, complete=priced.complete)


def diff_tables(diff: CostDiff) -> Iterator[TableData]:
    """Lines by what happens to them, the largest difference first."""
    for change, title in TITLES.items():
        rows = tuple(
            (
                each.resource,
                each.component,
                quantity(each.before_quantity),
                quantity(each.after_quantity),
                each.unit,
                usd(each.before_usd),
                usd(each.after_usd),
                signed(each.difference_usd),
            )
            for each in diff.changes
            if each.change == change and abs(each.difference_usd) >= CENT
        )
        if rows:
            columns = ("resource", "component", "before", "after", "unit", "before $", "after $", "difference")
            yield TableData(title, columns, rows, ("before", "after", "before $", "after $", "difference"))
    if diff.unknown:
        sides = tuple(
            (each.resource, each.component, shown_sum(each.before), shown_sum(each.after)) for each in diff.unknown
        )
        named = ("resource", "component", "before $", "after $")
        yield TableData("Lines whose difference is not known", named, sides, named[2:])


def signed(amount: float) -> str:
    """+$12.00, -$3.50."""
    return f"{'-' if amount < 0 else '+'}${abs(amount):,.2f}"
