"""What is said about a cost, as sentences and tables, for a terminal and for a page alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from phase3b.capacity.model.expected_traffic import of_a_day
from phase3b.capacity.model.tier import Customers
from phase3b.pricing.billed_arguments import outside
from phase3b.pricing.prices.capacity_prices import capacity_prices_or_none
from phase3b.pricing.report.bill_lines import bill_lines, service_sums
from phase3b.pricing.report.component_sums import Sum, component_sums
from phase3b.pricing.report.cost_report import CostReport, Priced
from phase3b.pricing.report.money import least_dollars, least_usd, percent, quantity, unit_usd, usd
from phase3b.pricing.report.saved_by_hits import SHOWN, saved_by_hits
from phase3b.pricing.report.table_data import TableData
from phase3b.pricing.savings.break_even import break_even

DOLLARS = ("minimum $", "expected $", "maximum $")
NOT_KNOWN = "not known"


def sentences(report: CostReport) -> Iterator[str]:
    """The answer first: what it costs, whether that is within the budget and the objective, by what."""
    priced, bills = report.priced, report.priced.bills
    deployment = priced.priced_target.deployment
    total = least_dollars(priced.total_usd, complete=priced.complete)
    yield (
        f"{priced.priced_target.name}: {total} a month (tier {deployment.tier_name}, "
        f"environment {deployment.name}, {priced.priced_target.regions})"
    )
    yield from regions_sentences(priced)
    yield budget_sentence(priced)
    yield _customer_sentence(priced)
    floor, ceiling = bills.floor, bills.ceiling
    yield (
        f"auto scaling: {least_dollars(floor.total_usd, complete=floor.complete)} with everything at its minimum, "
        f"{least_dollars(ceiling.total_usd, complete=ceiling.complete)} with everything at its maximum all month"
    )
    yield from missing_sentences(priced)
    yield from break_even_sentences(priced)
    yield from _right_size_sentences(report)
    for by in SHOWN.values():
        if (saved := saved_by_hits(priced, by)) is not None:
            yield saved.sentence
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


def regions_sentences(priced: Priced) -> Iterator[str]:
    """What each stack of two regions costs, and which part of the requests each has."""
    deployment = priced.priced_target.deployment
    if priced.second is None:
        if deployment.tier.second_region and deployment.regions is None:
            yield (
                f"regions: {deployment.tier_name} has a second region, and {deployment.name} names none "
                f"(environments.{deployment.name}.second_region): it is not in the total"
            )
        return
    stacks = [
        f"{least_dollars(each.total_usd, complete=each.complete)} {each.priced_target.deployment.name} ({each.priced_target.plan.region})"
        for each in priced.stacks
    ]
    assumed = deployment.assumptions
    part = (
        ""
        if assumed is None
        else f"; {assumed.second_region_percent.value:g} % of the requests in the second (assumed)"
    )
    yield f"regions: {' + '.join(stacks)}{part}"


def regions_table(priced: Priced) -> TableData | None:
    """What each service costs in each of two regions, under the expected load; None of one region."""
    if priced.second is None:
        return None
    stacks = priced.stacks
    by_stack = [{each.service: each.expected for each in service_sums(stack.bills)} for stack in stacks]
    rows = [
        (
            each.service,
            *(shown_sum(sums[each.service]) if each.service in sums else "-" for sums in by_stack),
            shown_sum(each.expected),
        )
        for each in service_sums(priced.bills)
    ]
    totals = tuple(least_usd(each.total_usd, complete=each.complete) for each in (*stacks, priced))
    names = tuple(f"{each.priced_target.plan.region} $" for each in stacks)
    columns = ("service", *names, "both $")
    title = f"Regions: {' and '.join(each.priced_target.deployment.name for each in stacks)}, a month"
    return TableData(title, columns, (*rows, ("total", *totals)), columns[1:])


def missing_sentences(priced: Priced) -> Iterator[str]:
    """What is not in the totals, a price or a usage, and what puts it there."""
    lacking = priced.missing_at_any_level
    if lacking:
        yield f"not in the total: {lacking.counted}"
        yield from lacking.fixes


def break_even_sentences(priced: Priced) -> Iterator[str]:
    """From which use on provisioned capacity is the cheaper mode, and how much of it is used here."""
    used, capacity = priced.used_percent, capacity_prices_or_none(priced.terms.prices)
    if used is None or capacity is None:
        return
    least, most = (f"{each:.1f}" for each in used)
    between = f"{least} %" if least == most else f"{least} to {most} %"
    yield (
        f"billing modes: on-demand is cheaper below {break_even(capacity).shown} average use of provisioned capacity; here "
        f"{between} of it is used"
    )


def _right_size_sentences(report: CostReport) -> Iterator[str]:
    """What the same load costs at the right size, and the command that writes the patch."""
    size = report.right_size
    if size is None:
        if lacking := report.priced.missing:
            yield f"right size: not known: {lacking.kinds}"
        return
    deployment = report.priced.priced_target.deployment
    name = deployment.name if report.priced.priced_target.name == deployment.name else deployment.tier_name
    tables = "1 table" if size.tables == 1 else f"{size.tables} tables"
    yield (
        f"right size: ${usd(size.expected_usd)} a month at most for the same load (${usd(size.saves_usd)} less), {tables} in the "
        f"other billing mode; the patch: phase3b recommend {name}"
    )


def right_sizes_sentences(reports: Sequence[CostReport]) -> Iterator[str]:
    """The same of many sizes, those that it would change or that are not known."""
    found = []
    for each in reports:
        name = each.priced.priced_target.name
        if (size := each.right_size) is not None:
            found.append(f"{name} ${usd(size.expected_usd)}")
        elif lacking := each.priced.missing:
            found.append(f"{name} not known ({lacking.kinds})")
    if found:
        yield f"right size, a month at most for the same load: {', '.join(found)}; the patch: phase3b recommend NAME"


def _customer_sentence(priced: Priced) -> str:
    within = priced.customer_usd < priced.objective_usd
    verdict = "not within" if not within else "within" if priced.complete else "not known to be above"
    cost = least_dollars(priced.customer_usd, complete=priced.complete)
    return f"a customer: {cost}, {verdict} the objective of less than ${usd(priced.objective_usd)}"


def budget_sentence(priced: Priced) -> str:
    """How a total compares with the tier's budget."""
    left = priced.budget_usd - priced.total_usd
    where = f"${usd(priced.budget_usd)} that the guide documents for {priced.priced_target.deployment.tier_name}"
    share = percent(abs(left), priced.budget_usd)
    if left < 0:
        least = "" if priced.complete else "at least "
        return f"budget: {where}: {least}${usd(-left)} ({share}) above it"
    most = "" if priced.complete else "at most "
    return f"budget: {where}: {most}${usd(left)} ({share}) left{_at_ceiling(priced)}"


def _at_ceiling(priced: Priced) -> str:
    ceiling = priced.bills.ceiling
    if ceiling.total_usd > priced.budget_usd:
        return "; over budget if everything scales to its maximum"
    if priced.complete and not ceiling.complete:
        return "; not known whether over budget if everything scales to its maximum"
    return ""


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
    total, documented, complete = priced.total_usd, priced.documented, priced.complete
    rows: list[tuple[str, ...]] = [
        (
            each.service,
            *(shown_sum(level) for level in (each.floor, each.expected, each.ceiling)),
            percent(each.expected.usd, total) if complete and each.expected.usd is not None else NOT_KNOWN,
            usd(documented[each.service]) if each.service in documented else "-",
        )
        for each in service_sums(priced.bills)
    ]
    seen = {row[0] for row in rows}
    rows += [(service, "-", "-", "-", "-", usd(cost)) for service, cost in documented.items() if service not in seen]
    whole = usd(sum(documented.values())) if documented else "-"
    sums = (
        least_usd(priced.bills.floor.total_usd, complete=priced.bills.floor.complete),
        least_usd(total, complete=complete),
        least_usd(priced.bills.ceiling.total_usd, complete=priced.bills.ceiling.complete),
    )
    rows.append(("total", *sums, percent(total, total) if complete else NOT_KNOWN, whole))
    columns = ("service", *DOLLARS, "share", "documented $")
    return TableData("Services", columns, tuple(rows), columns[1:])


def shown_sum(of: Sum) -> str:
    """A sum; nothing known is not zero, and what is missing is said."""
    if of.usd is None:
        return of.lacks or "-"
    return least_usd(of.usd, complete=of.complete)


def components_table(priced: Priced) -> TableData:
    """Lines of one kind together."""
    rows = tuple(
        (
            each.service,
            each.component,
            f"{each.lines:,}" if each.known == each.lines else f"{each.known:,} of {each.lines:,}",
            "-" if each.quantity is None else quantity(each.quantity),
            each.unit,
            "-" if each.unit_price_usd is None else unit_usd(each.unit_price_usd),
            *(shown_sum(level) for level in (each.floor, each.expected, each.ceiling)),
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
        text = f"no price: {prices.name} has no {missing.price} (for {amount})"
        rows.append((missing.resource, missing.component, text))
    rows += [(each, "what this extension adds", "not ours: unpriced") for each in bill.unpriced]
    if not rows:
        return None
    return TableData("Not in the total", ("resource", "component", "missing"), tuple(rows))


def savings_tables(report: CostReport) -> Iterator[TableData]:
    """What would save and what would not."""
    rows = tuple(
        (each.kind, each.of, least_usd(each.monthly_usd, complete=each.complete), each.how, each.risk)
        for each in report.savings.proposed
    )
    columns = ("kind", "of", "saves $/month", "how", "risk")
    yield TableData("Possible savings, each by itself: they overlap, do not add them up", columns, rows, (columns[2],))
    left = tuple((each.kind, each.of, each.reason) for each in report.savings.not_proposed)
    yield TableData("Looked at and not proposed", ("kind", "of", "reason"), left)


def assumptions_table(report: CostReport) -> TableData:
    """What the total is based on."""
    rows = tuple((each.of, each.value, each.basis, each.reason) for each in report.stated)
    return TableData("Assumptions", ("of", "value", "basis", "reason"), rows)


def outside_table() -> TableData:
    """What is in no total, and why."""
    return TableData("Not in the bill", ("of", "reason"), tuple((each.of, each.reason) for each in outside()))


def overview_table(sizes: Sequence[Priced], title: str) -> TableData:
    """Many sizes, a line each, beside what the guide documents."""
    rows = tuple(
        (
            each.priced_target.name,
            each.priced_target.deployment.tier_name,
            each.priced_target.regions,
            f"{each.load.customers:,}",
            least_usd(each.bills.floor.total_usd, complete=each.bills.floor.complete),
            least_usd(each.total_usd, complete=each.complete),
            least_usd(each.bills.ceiling.total_usd, complete=each.bills.ceiling.complete),
            usd(each.budget_usd),
            usd(sum(each.documented.values())) if each.documented else "-",
            least_usd(each.customer_usd, complete=each.complete),
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
        budget = f"{'' if priced.complete else 'at least '}{percent(-left, priced.budget_usd)} above budget"
    elif priced.overloaded:
        budget = "does not handle the load"
    elif lacking := priced.missing:
        budget = f"not known: {lacking.kinds}"
    else:
        budget = f"{percent(left, priced.budget_usd)} below budget"
    return budget if priced.customer_usd < priced.objective_usd else f"{budget}, cost per customer above the objective"
