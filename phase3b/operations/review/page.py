"""A review as tables, for a terminal, a page and Markdown alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from phase3b.operations.review.checklist import growth_sentence, number
from phase3b.operations.review.judged import Figure, Growing
from phase3b.operations.review.reviewed import Evidence, Review
from phase3b.pricing.report.money import usd
from phase3b.pricing.report.table_data import TableData

NOT_KNOWN = "not known"


def title(found: Evidence) -> str:
    """Of what it is."""
    last = (found.end - timedelta(days=1)).isoformat()
    return f"{found.span.capitalize()} of {found.environment} ({found.tier}): {found.begin.isoformat()} to {last}"


def sentences(review: Review) -> Iterator[str]:
    """The answer first: how many items want a person, and how many nobody can judge."""
    states = [each.state for each in review.items]
    yield (
        f"{states.count('look')} of {len(states)} items want a person, {states.count('in order')} are in order, "
        f"{states.count('not known')} are not known, {states.count('by hand')} are done by hand"
    )
    found = review.evidence
    if found.ahead:
        yield f"customers: {found.ahead[0].customers:,}, by {found.customers_from}"
    for each in found.unknown:
        yield f"not known: {each}"


def tables(review: Review) -> Iterator[TableData]:
    """The lists, and the figures that they were filled in from."""
    found = review.evidence
    yield TableData(
        "Checklist",
        ("list", "item", "state", "found", "more"),
        tuple(
            (each.list, each.item, each.state, "; ".join(each.findings) or "-", each.command) for each in review.items
        ),
    )
    yield TableData(
        "Figures, and in as many days before",
        ("figure", "now", "before", "change %", "target", "verdict"),
        (*(_load(*each) for each in found.loads), *map(_figure, found.figures)),
        ("now", "before", "change %", "target"),
    )
    grown = [each for each in found.growing if each.found is not None]
    if grown:
        yield TableData(
            "Growth, and when a limit is reached",
            ("what", "growth", "limit", "at", "in weeks", "earliest", "latest"),
            tuple(row for each in grown for row in _limits(each, found.tier)),
            ("at", "in weeks", "earliest", "latest"),
        )
    yield TableData(
        f"In {found.ahead_weeks} weeks",
        ("case", "customers", "tier", "$ a month"),
        tuple(
            (
                each.case,
                f"{each.customers:,}",
                each.tier,
                f"{'' if each.complete else 'at least '}{usd(each.monthly_usd)}",
            )
            for each in found.ahead
        ),
        ("customers", "$ a month"),
    )
    if found.sizes:
        yield TableData(
            "Tables, as AWS counted them within the last six hours",
            ("table", "GB", "items"),
            tuple((each.table, f"{each.gigabytes:,.3g}", f"{each.items:,}") for each in found.sizes),
            ("GB", "items"),
        )


def _load(name: str, now: float | None, before: float | None) -> tuple[str, ...]:
    change = None if now is None or not before else 100 * (now / before - 1)
    return name, _number(now), _number(before), _signed(change), "", ""


def _figure(each: Figure) -> tuple[str, ...]:
    target = "" if each.target is None else f"{each.target:g}"
    return each.name, _number(each.now), _number(each.before), _signed(each.change_percent), target, each.verdict


def _number(value: float | None) -> str:
    return NOT_KNOWN if value is None else number(value)


def _signed(percent: float | None) -> str:
    return "" if percent is None else f"{percent:+.1f}"


def _limits(each: Growing, tier: str) -> Iterator[tuple[str, ...]]:
    """Of smaller tiers nobody wants to know that they would be full."""
    growth = growth_sentence(each).partition(": ")[2]
    shown = [limit for limit in each.limits if limit.reached.weeks != 0 or limit.limit in {tier, "its maximum"}]
    for position, limit in enumerate(shown):
        first = position == 0
        reached = limit.reached
        yield (
            each.name if first else "",
            growth if first else "",
            limit.limit,
            f"{limit.value:,.0f}",
            *(_weeks(weeks) for weeks in (reached.weeks, reached.earliest, reached.latest)),
        )


def _weeks(weeks: float | None) -> str:
    return "-" if weeks is None else "now" if weeks == 0 else f"{weeks:,.0f}"
