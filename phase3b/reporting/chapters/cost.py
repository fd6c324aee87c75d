"""What the environment costs: computed, and where AWS said it, charged."""

from __future__ import annotations

from phase3b.operations.costs.outlook import CostReview
from phase3b.pricing.report.cost_report import CostReport
from phase3b.pricing.report.cost_tables import sentences
from phase3b.pricing.report.money import least_dollars, usd
from phase3b.pricing.report.table_data import TableData
from phase3b.reporting.charts import Bar, LineChart, bars, lines
from phase3b.reporting.reported import Chapter, State, Tile


def cost(report: CostReport, charged: CostReview | None) -> Chapter:
    """`charged` is None where Cost Explorer was not asked."""
    priced = report.priced
    over = bool(priced.findings) or bool(charged and charged.findings)
    state: State = "look" if over else "in order" if priced.complete else "not known"
    expected = priced.bills.expected
    services = expected.by_service()
    drawn = bars(
        "A month by service, computed",
        "$",
        [
            Bar(
                service, amount, f"{service}: ${usd(amount)} computed" + _documented(priced.documented.get(service)),
                priced.documented.get(service),
            )
            for service, amount in services.items()
            if amount >= 0.005  # noqa: PLR2004  half a cent
        ],
        "what the planning guide documents",
    )  # fmt: skip
    spent = () if charged is None else _charged(charged)
    return Chapter(
        "cost",
        "Cost",
        state,
        (*(sentences(report)), *(() if charged is None else _sentences(charged))),
        (drawn, *spent),
        (
            TableData(
                "By service",
                ("service", "computed $ a month", "documented $"),
                tuple(
                    (service, usd(amount), usd(documented) if (documented := priced.documented.get(service)) else "-")
                    for service, amount in services.items()
                ),
                ("computed $ a month", "documented $"),
            ),
        ),
        Tile(
            "Computed cost",
            f"{least_dollars(priced.total_usd, complete=priced.complete)} a month",
            f"budget ${usd(priced.budget_usd)}, ${priced.customer_usd:.2f} a customer",
            state,
            "cost",
        ),
    )


def _documented(amount: float | None) -> str:
    return "" if amount is None else f", ${usd(amount)} documented"


def _charged(found: CostReview) -> tuple[LineChart, ...]:
    if found.spent is None or not found.spent.by_day:
        return ()
    days = found.spent.by_day
    return (
        lines(
            "Charged by AWS, by the day",
            "day",
            "$",
            [("charged", list(days.values()))],
            [day.isoformat() for day in days],
        ),
    )


def _sentences(found: CostReview) -> tuple[str, ...]:
    known = (
        () if found.spent is None else (f"AWS charged ${usd(found.spent.usd)} since {found.days.start.isoformat()}",)
    )
    return (*found.findings, *known, *(f"not known: {each}" for each in found.unknown))
