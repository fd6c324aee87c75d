"""What is said about a cost, as sentences and tables, for a terminal and for a page alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from phase3b.capacity.model.expected_traffic import of_a_day
from phase3b.capacity.model.tier import Customers
from phase3b.pricing.bill import component_sums
from phase3b.pricing.report.bill_lines import bill_lines, service_sums
from phase3b.pricing.report.cost_report import CostReport, Priced
from phase3b.pricing.report.money import percent, quantity, unit_usd, usd
from phase3b.pricing.report.table_data import TableData

DOLLARS = ("minimum $", "expected $", "maximum $")


def sentences(report: CostReport) -> Iterator[str]:
    """The answer first: what it costs, whether that is within the budget and the objective, by what."""
    priced, bills = report.priced, report.priced.bills
    deployment = priced.priced_target.deployment
    least = "" if bills.expected.complete else "at least "
    yield (
        f"{priced.priced_target.name}: {least}${usd(priced.total_usd)} a month (tier {deployment.tier_name}, "
        f"environment {deployment.name}, {priced.priced_target.plan.region})"
    )
    yield budget_sentence(priced)
    yield _customer_sentence(priced, least)
    yield (
        f"auto scaling: ${usd(bills.floor.total_usd)} with everything at its minimum, ${usd(bills.ceiling.total_usd)} with "
        f"everything at its maximum all month"
    )
    yield load_sentence(priced)
    if priced.overloaded:
        yield f"beyond a ceiling: {', '.join(priced.overloaded)}; what is throttled is not in the total"
    for extension in bills.expected.unpriced:
        yield f"not ours: unpriced: what {extension} adds is not in the total"
    if report.measured_in is not None:
        yield f"usage: what {report.measured_in} says, the rest estimated"
    terms = priced.terms
    free = "after the AWS Free Tier" if terms.free_tier else "excluding the AWS Free Tier"
    yield f"prices: {terms.prices.name} of {terms.prices.as_of.isoformat()}, US dollars before tax, {free}"


def _customer_sentence(priced: Priced, least: str) -> str:
    within = priced.customer_usd < priced.objective_usd
    verdict = "not within" if not within else "within" if not least else "not known to be above"
    return f"a customer: {least}${usd(priced.customer_usd)}, {verdict} the objective of less than ${usd(priced.objective_usd)}"


def budget_sentence(priced: Priced) -> str:
    """How a total compares with the tier's budget."""
    left = priced.budget_usd - priced.total_usd
    where = f"${usd(priced.budget_usd)} that the guide documents for {priced.priced_target.deployment.tier_name}"
    share = percent(abs(left), priced.budget_usd)
    if left < 0:
        return f"budget: {where}: ${usd(-left)} ({share}) above it"
    at_ceiling = (
        ""
        if priced.bills.ceiling.total_usd <= priced.budget_usd
        else "; over budget if everything scales to its maximum"
    )
    known = "" if priced.bills.expected.complete else ", as far as is known"
    return f"budget: {where}: ${usd(left)} ({share}) left{known}{at_ceiling}"


def load_sentence(priced: Priced) -> str:
    """For how much traffic."""
    load, tier = priced.load, priced.priced_target.deployment.tier
    text = (
        f"load: {load.customers:,} customers, {of_a_day(load.tickets_per_day, load.invocations_per_day, quantity)} a day, "
        f"{quantity(load.database_gb)} GB"
    )
    return f"{text}{_beyond(load.customers, tier.customers)}"


def _beyond(customers: int, of: Customers) -> str:
    most = f"-{of.max:,}" if of.max is not None else "+"
    inside = customers >= of.min and (of.max is None or customers <= of.max)
    return "" if inside else f"; the tier is for {of.min:,}{most}"


def services_table(priced: Priced) -> TableData:
    """Each service with its share, beside the guide's figure for so many customers."""
    total, documented, complete = priced.total_usd, priced.documented, priced.bills.expected.complete
    rows: list[tuple[str, ...]] = [
        (
            each.service,
            _known(each.floor_usd),
            _known(each.expected_usd, complete=each.complete),
            _known(each.ceiling_usd),
            "-" if each.expected_usd is None or not complete else percent(each.expected_usd, total),
            usd(documented[each.service]) if each.service in documented else "-",
        )
        for each in service_sums(priced.bills)
    ]
    seen = {row[0] for row in rows}
    rows += [(service, "-", "-", "-", "-", usd(cost)) for service, cost in documented.items() if service not in seen]
    whole = usd(sum(documented.values())) if documented else "-"
    sums = (
        usd(priced.bills.floor.total_usd),
        _known(total, complete=complete),
        usd(priced.bills.ceiling.total_usd),
    )
    rows.append(("total", *sums, percent(total, total) if complete else "-", whole))
    columns = ("service", *DOLLARS, "share", "documented $")
    return TableData("Services", columns, tuple(rows), columns[1:])


def _known(amount: float | None, *, complete: bool = True) -> str:
    """An amount; nothing known is not zero."""
    if amount is None:
        return "needs usage"
    return usd(amount) if complete else f"at least {usd(amount)}"


def components_table(priced: Priced) -> TableData:
    """Lines of one kind together."""
    rows = tuple(
        (
            each.service,
            each.component,
            f"{each.lines:,}",
            quantity(each.quantity),
            each.unit,
            unit_usd(each.unit_price_usd),
            usd(each.floor_usd),
            usd(each.expected_usd),
            usd(each.ceiling_usd),
        )
        for each in component_sums(priced.bills)
    )
    columns = ("service", "component", "lines", "quantity", "unit", "unit price $", *DOLLARS)
    return TableData("Components, a month", columns, rows, ("lines", "quantity", "unit price $", *DOLLARS))


def lines_table(priced: Priced) -> TableData:
    """Every line, with where its price comes from."""
    rows = tuple(
        (
            each.resource,
            each.component,
            quantity(each.quantity),
            each.unit,
            unit_usd(each.unit_price_usd),
            *("-" if cost is None else usd(cost) for cost in (each.floor_usd, each.expected_usd, each.ceiling_usd)),
            each.source,
        )
        for each in bill_lines(priced.bills)
    )
    columns = ("resource", "component", "quantity", "unit", "unit price $", *DOLLARS, "source")
    return TableData("Lines, a month", columns, rows, ("quantity", "unit price $", *DOLLARS))


def unknown_table(priced: Priced) -> TableData | None:
    """Lines that are not in the total, and what would put them there."""
    bill, prices = priced.bills.expected, priced.terms.prices
    rows = [(each.resource, each.component, f"needs usage: {each.needs}") for each in bill.needs_usage]
    for missing in bill.missing_prices:
        amount = quantity(missing.quantity)
        text = f"{prices.name} has no {missing.price} (for {amount}): phase3b prices refresh --region {prices.region}"
        rows.append((missing.resource, missing.component, text))
    rows += [(each, "what this extension adds", "not ours: unpriced") for each in bill.unpriced]
    if not rows:
        return None
    return TableData("Not in the total", ("resource", "component", "missing"), tuple(rows))


def savings_tables(report: CostReport) -> Iterator[TableData]:
    """What would save and what would not."""
    rows = tuple((each.kind, each.of, usd(each.monthly_usd), each.how, each.risk) for each in report.savings.proposed)
    columns = ("kind", "of", "saves $/month", "how", "risk")
    yield TableData("Possible savings, each by itself: they overlap, do not add them up", columns, rows, (columns[2],))
    left = tuple((each.kind, each.of, each.reason) for each in report.savings.not_proposed)
    yield TableData("Looked at and not proposed", ("kind", "of", "reason"), left)


def assumptions_table(report: CostReport) -> TableData:
    """What the total is based on."""
    rows = tuple((each.of, each.value, each.reason) for each in report.stated)
    return TableData("Assumptions", ("of", "value", "reason"), rows)


def overview_table(sizes: Sequence[Priced], title: str) -> TableData:
    """Many sizes, a line each, beside what the guide documents."""
    rows = tuple(
        (
            each.priced_target.name,
            each.priced_target.deployment.tier_name,
            each.priced_target.plan.region,
            f"{each.load.customers:,}",
            usd(each.bills.floor.total_usd),
            f"{'' if each.bills.expected.complete else 'at least '}{usd(each.total_usd)}",
            usd(each.bills.ceiling.total_usd),
            usd(each.budget_usd),
            usd(sum(each.documented.values())) if each.documented else "-",
            usd(each.customer_usd),
            verdict(each),
        )
        for each in sizes
    )
    columns = ("name", "tier", "region", "customers", *DOLLARS, "documented $", "by service $", "a customer $")
    return TableData(title, (*columns, "verdict"), rows, columns[3:])


def verdict(priced: Priced) -> str:
    """In a few words: the budget, then the objective."""
    left = priced.budget_usd - priced.total_usd
    if left < 0:
        budget = f"{percent(-left, priced.budget_usd)} above budget"
    elif priced.overloaded:
        budget = "does not handle the load"
    elif not priced.bills.expected.ours_complete:
        budget = "incomplete"
    else:
        budget = f"{percent(left, priced.budget_usd)} below budget"
    return budget if priced.customer_usd < priced.objective_usd else f"{budget}, cost per customer above the objective"
