"""What AWS charged, on a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from phase3b.cli.screen import console, table
from phase3b.pricing.report.money import percent, quantity, usd

if TYPE_CHECKING:
    from phase3b.operations.costs.compared import ComparedLine, Comparison
    from phase3b.operations.costs.outlook import CostReview
    from phase3b.operations.costs.spent import Spent

CENT: Final = 0.01
BASES: Final = {
    "AWS": "AWS's forecast for the days that are left",
    "conservative": "AWS forecasts nothing: the days that are left at the larger of their average so far and what is computed",
    "computed": "what was spent is not known: capacity.yaml with everything at its maximum",
}


def print_review(found: CostReview) -> None:
    """The answer first, then services, lines and what is on one side only."""
    screen = console()
    for sentence in (*found.findings, *_sentences(found)):
        screen.print(sentence, markup=False)
    if found.spent is not None:
        screen.print(_services(found.spent, found.before))
    if found.comparison is not None:
        _print_comparison(found.comparison)
    for each in found.unknown:
        screen.print(f"not known: {each}", markup=False)


def _sentences(found: CostReview) -> Iterator[str]:
    last = (found.days.end - timedelta(days=1)).isoformat()
    span = f"{found.days.start.isoformat()} to {last}"
    if found.spent is None:
        yield f"{found.environment}, {span}: what AWS charged is not known"
    else:
        closed = ", of which AWS has not closed all days" if found.spent.estimated else ""
        yield f"{found.environment}, {span}: ${usd(found.spent.usd)}{closed}, before credits, refunds and tax"
    if found.spent is not None and found.before is not None and found.before.usd:
        change = (found.spent.usd / found.before.usd - 1) * 100
        yield f"the {found.before.days.count} days before: ${usd(found.before.usd)} ({change:+.0f} % since)"
    at_least = "" if found.month.complete else "at least "
    yield (
        f"the month: ${usd(found.forecast.usd)} of a budget of ${usd(found.limits.budget_usd)} ({BASES[found.forecast.basis]}); "
        f"capacity.yaml computes {at_least}${usd(found.month.expected_usd)}, and ${usd(found.month.ceiling_usd)} with everything at "
        "its maximum"
    )
    yield f"a customer: ${found.customer_usd:,.2f} a month, with {found.limits.customers:,} customers"
    if found.anomalies is not None and not found.anomalies:
        yield "AWS Cost Anomaly Detection found nothing out of the ordinary"


def _services(spent: Spent, before: Spent | None) -> object:
    drawn = table(
        "service", "charged $", "share", "before $", right=("charged $", "share", "before $"), title="By service"
    )
    earlier = {} if before is None else before.by_service()
    for service, amount in spent.by_service().items():
        drawn.add_row(
            service,
            usd(amount),
            percent(amount, spent.usd),
            "not known" if before is None else usd(earlier.get(service, 0.0)),
        )
    return drawn


def _print_comparison(found: Comparison) -> None:
    screen = console()
    shown = [each for each in found.lines if abs(each.difference_usd) >= CENT]
    if shown:
        drawn = table(
            "line", "charged", "computed", "unit", "more $", "by usage $", "by price $", "computed from",
            right=("charged", "computed", "more $", "by usage $", "by price $"), title="Beside the computed bill",
        )  # fmt: skip
        for each in shown:
            drawn.add_row(
                f"{each.service}: {', '.join(each.components)}", quantity(each.charged_quantity), quantity(each.computed_quantity),
                each.unit, _signed(each.difference_usd), _signed(each.usage_usd), _signed(each.price_usd), _from(each),
            )  # fmt: skip
        screen.print(drawn)
    else:
        screen.print("no line differs from the computed bill by a cent", markup=False)
    if found.only_charged:
        rest = table("charged and not computed", "usage type", "quantity", "$", right=("quantity", "$"))
        for charged in found.only_charged:
            rest.add_row(charged.service, charged.usage_type, quantity(charged.quantity), usd(charged.usd))
        screen.print(rest)
    missing = [each for each in found.only_computed if each.usd >= CENT]
    if missing:
        rest = table("computed and not charged", "quantity", "unit", "$", right=("quantity", "$"))
        for line in missing:
            rest.add_row(
                f"{line.service}: {', '.join(line.components)}", quantity(line.quantity), line.unit, usd(line.usd)
            )
        screen.print(rest)
    if any(each.basis == "load" for each in shown):
        screen.print(
            "the load is assumed; `phase3b calibrate --help` says how to put measured numbers in its place",
            markup=False,
        )


def _from(line: ComparedLine) -> str:
    return "assumed load" if line.basis == "load" else line.basis


def _signed(amount: float) -> str:
    return "0.00" if abs(amount) < CENT / 2 else f"{amount:+,.2f}"
