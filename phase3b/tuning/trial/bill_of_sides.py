"""What a month costs before and after a change, with how long functions took in the runs of both sides.

Where a line of the bill can't be computed, the answer is the conservative one: the least that a month can have cost before, the
most that it can cost after.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from phase3b.capacity.model.capacity import Capacity
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import Plan
from phase3b.pricing.bill import Bill, Terms
from phase3b.pricing.missing import missing
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.pricing.report.cost_report import Priced, priced
from phase3b.pricing.usage.usage import FunctionUsage, Usage
from phase3b.simulation.expected_capacity import expectation_of
from phase3b.tuning.trial.trial_record import Cost, RunFigures

SAME_PROCESSOR: Final = (
    "on this machine a function has the same processor at any memory: what more or less memory does to its duration, and so to "
    "its cost on AWS, is not in the cost after the change"
)


def month_of(capacity: Capacity, environment: str, book: PriceBook, scale: Mapping[str, float] | None = None) -> Priced:
    """A month of an environment as the file has it; `scale` is by how much functions take longer than the file assumes."""
    target = priced_target(capacity, described(capacity), environment)
    prices = book.prices(target.plan.region, target.deployment.assumptions)
    terms = Terms(prices, expectation_of(capacity))
    made = priced(target, terms)
    longer = {
        name: FunctionUsage(duration_ms=duration * times)
        for name, times in (scale or {}).items()
        if name in made.usage.functions and (duration := made.usage.functions[name].duration_ms) is not None
    }
    return priced(target, terms, measured=Usage(functions=longer)) if longer else made


def longer_by(before: Sequence[RunFigures], after: Sequence[RunFigures], least: int) -> dict[str, float]:
    """By how much invocations take longer after than before, of functions with so many invocations on both sides."""
    was, now = mean_durations(before, least), mean_durations(after, least)
    return {name: now[name] / was[name] for name in was if name in now and was[name]}


def mean_durations(runs: Sequence[RunFigures], least: int) -> dict[str, float]:
    """Milliseconds of an invocation on average over all runs."""
    sums: dict[str, tuple[int, float]] = {}
    for run in runs:
        for name, each in run.functions.items():
            if each.mean_ms is not None:
                invocations, total = sums.get(name, (0, 0.0))
                sums[name] = (invocations + each.invocations, total + each.invocations * each.mean_ms)
    return {name: total / invocations for name, (invocations, total) in sums.items() if invocations >= max(1, least)}


def costs_of(before: Priced, after: Priced) -> tuple[Cost, Cost]:
    """The month of both sides."""
    old, new = before.bills.expected, after.bills.expected
    if old.ours_complete and new.ours_complete:
        return Cost(old.total_usd, complete=True), Cost(new.total_usd, complete=True)
    changed = frozenset(_changed(before.priced_target.plan, after.priced_target.plan))
    lacking = _lacking(old) ^ _lacking(new)
    lacking |= frozenset(each for each in _lacking(old) | _lacking(new) if each[0] in changed)
    if not lacking:
        # What is not known is the same on both sides, and adds nothing: of the rest, growth in percent is an upper bound.
        why = f"{_counted(before)}, the same on both sides"
        return Cost(old.total_usd, complete=False, why=why), Cost(new.total_usd, complete=False, why=why)
    least, most = before.bills.floor, after.bills.ceiling
    if _lacking(most) & lacking or not most.ours_complete:
        why = f"{_counted(after)}. {'. '.join(missing((new,), after.terms.prices).fixes)}"
        return Cost(None, complete=False, why=why), Cost(None, complete=False)
    why = f"{_counted(after)}, so that capacity is taken at its minimum before and at its maximum after"
    return Cost(least.total_usd, complete=False, why=why), Cost(most.total_usd, complete=False, why=why)


def _counted(side: Priced) -> str:
    return (
        missing((side.bills.expected, side.bills.ceiling), side.terms.prices).counted
        or "lines of the bill are not known"
    )


def _lacking(bill: Bill) -> frozenset[tuple[str, str, str, float | None]]:
    """The lines without a price or an amount: resource, component, price, and amount where that is known."""
    return frozenset(
        (
            *((each.resource, each.component, each.price, each.quantity) for each in bill.missing_prices),
            *((each.resource, each.component, each.price, None) for each in bill.needs_usage),
        )
    )


def _changed(before: Plan, after: Plan) -> Iterator[str]:
    """The resources of lines whose amount may differ, as their record does."""
    old, new = ({str(each.address): each for each in plan.records} for plan in (before, after))
    yield from (address for address in {**old, **new} if old.get(address) != new.get(address))
