"""A price is missing, in each region and for each price that tiers use: no total, share or verdict looks whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from by_formula import BY_FORMULA
from priced_plan import ROOT, capacity, chosen

from phase3b.change.proof.costs import costs
from phase3b.change.proof.page import cost_sentences, services_grid
from phase3b.module.pages.costs import cache_row, cost_row
from phase3b.pricing.bill import Terms, bill
from phase3b.pricing.missing import missing
from phase3b.pricing.priced_target import PricedTarget
from phase3b.pricing.prices.price_queries import QUERIES
from phase3b.pricing.prices.prices import Prices, known_regions, prices_of
from phase3b.pricing.report.cost_data import diff_data, report_data, size_data, sizes_csv
from phase3b.pricing.report.cost_diff import cost_diff
from phase3b.pricing.report.cost_diff_tables import diff_sentences, diff_tables
from phase3b.pricing.report.cost_report import Priced, cost_report, priced
from phase3b.pricing.report.cost_tables import (
    components_table,
    overview_table,
    right_sizes_sentences,
    sentences,
    services_table,
    unknown_table,
    verdict,
)
from phase3b.pricing.usage.usage import Usage

# Every kind of resource that a tier has: WAF, FIFO, provisioned concurrency, a cache, X-Ray, on-demand beside provisioned.
TIERS = ("growth", "enterprise")
# One that all tiers have, and one whose price falls with the amount.
SOME = {"cloudwatch.alarm_standard", "datatransfer.out_internet"}


@cache
def whole(region: str) -> Prices:
    return prices_of(region)


def at(target: PricedTarget, prices: Prices) -> Priced:
    return priced(target, Terms(prices, BY_FORMULA))


@cache
def used() -> tuple[str, ...]:
    """The prices of lines that cost something in a tier, by the region that has them all."""
    found = {line.price for tier in TIERS for line in at(chosen(tier), whole("us-east-1")).bills.expected.lines}
    return tuple(sorted(found))


def lacking() -> Iterator[tuple[str, str]]:
    """Each region with each price that its file has and a tier uses."""
    for region in known_regions():
        yield from ((region, key) for key in used() if key in whole(region).by_key)


def without(region: str, key: str) -> Prices:
    prices = whole(region)
    return replace(prices, by_key={name: price for name, price in prices.by_key.items() if name != key})


def test_where_no_price_is_missing_nothing_says_so() -> None:
    found = at(chosen("growth"), whole("us-east-1"))
    assert not found.missing
    assert not [text for text in sentences(cost_report(found)) if "at least" in text or "not in the total" in text]
    assert not [cell for row in services_table(found).rows for cell in row if "at least" in cell or "no price" in cell]


def cases() -> Iterator[object]:
    """In every run one price of a region; all of them with `long`."""
    seen: set[str] = set()
    for region, key in lacking():
        first = region not in seen
        seen.add(region)
        yield pytest.param(region, key, marks=() if first or key in SOME else pytest.mark.long)


@pytest.mark.parametrize(("region", "key"), list(cases()))
def test_every_total_says_what_it_lacks(region: str, key: str) -> None:
    prices = without(region, key)
    tier = next(
        each
        for each in TIERS
        if any(line.price == key for line in at(chosen(each), whole("us-east-1")).bills.expected.lines)
    )
    found, other = at(chosen(tier), prices), at(chosen("business"), whole("us-east-1"))
    command = f"phase3b prices refresh --region {region}"
    assert key in found.missing.prices
    assert not found.missing.usage

    text = list(sentences(cost_report(found)))
    assert text[0].startswith(f"{tier}: at least $")
    assert (": at least $" in text[1]) if found.total_usd > found.budget_usd else (": at most $" in text[1])
    assert text[2].startswith("a customer: at least $")
    assert text[3].count("at least $") == 2
    assert text[4].startswith("not in the total: ")
    assert "no price (" in text[4]
    assert (f"Prices: {command}" in text) or key not in {query.key for query in QUERIES}

    *services, total = services_table(found).rows
    assert [cell.startswith("at least ") for cell in total[1:4]] == [True, True, True]
    assert total[4] == "not known"
    service = next(each.service for each in found.bills.expected.missing_prices if each.price == key)
    (of_service,) = [row for row in services if row[0] == service]
    assert of_service[2] == "no price" or of_service[2].startswith("at least ")
    assert all(row[4] == "not known" for row in services)
    for row in components_table(found).rows:
        assert " of " not in row[2] or row[7].startswith("at least ")
    unknown = unknown_table(found)
    assert unknown is not None
    assert any(key in row[2] for row in unknown.rows)

    (row,) = overview_table([found], "t").rows
    assert [cell.startswith("at least ") for cell in (*row[4:7], row[9])] == [True] * 4
    assert verdict(found).startswith(("at least ", "not known: no price"))
    assert found.findings
    assert (command in found.findings[0]) or "above the budget" in found.findings[0] or "by hand" in found.findings[0]

    data = size_data(found)
    assert (data["complete"], data["floor_complete"], data["ceiling_complete"]) == (False, False, False)
    assert key in report_data(cost_report(found))["missing"]["prices"]  # type: ignore[index]
    assert f"no price: {key}" in sizes_csv([found])

    for diff in (cost_diff(found, other), cost_diff(other, found)):
        assert not diff.known
        assert diff.findings
        assert diff_data(diff)["difference_known"] is False
        first, *rest = diff_sentences(diff)
        assert "what it adds is not known" in first
        assert first.count("at least $") == 1
        assert any(each.startswith(f"not in the total of {tier}: ") for each in rest)
        assert "Lines whose difference is not known" in {table.title for table in diff_tables(diff)}
        of_proof = costs(diff, ())
        assert of_proof.findings == diff.findings
        assert next(cost_sentences(of_proof, "a", "b")).startswith("What it adds is not known")
        *_, totals = services_grid(of_proof, "a", "b").rows
        assert sum(cell.startswith("at least ") for cell in totals) == 1
        assert totals[3] == "not known"

    assert all(cell.startswith("at least $") for cell in cost_row(found, capacity().tiers[tier])[1:4])
    assert [cell[:10] for cell in cache_row(found, found)] == ["at least $", "at least $", "not known"]


def test_all_regions_are_asked() -> None:
    assert {region for region, _ in lacking()} == {each.stem for each in (ROOT / "prices").glob("*-*.yaml")}
    assert len(used()) > 25


def test_nothing_is_called_the_right_size_of_a_total_that_lacks_a_price() -> None:
    whole_report = cost_report(at(chosen("growth"), whole("us-east-1")))
    assert whole_report.right_size is not None
    assert [text for text in sentences(whole_report) if text.startswith("right size: $")]
    # Of the dashboard: what the tables would save is known, and what all costs is not.
    report = cost_report(at(chosen("growth"), without("us-east-1", "cloudwatch.dashboard")))
    assert [each for each in report.savings.proposed if each.kind == "billing mode"]
    assert report.right_size is None
    said = [text for text in sentences(report) if text.startswith("right size")]
    assert said == ["right size: not known: no price"]
    (overview,) = right_sizes_sentences([whole_report, report])
    first = f"growth ${whole_report.right_size.expected_usd:,.2f}"
    assert overview == (
        f"right size, a month at most for the same load: {first}, growth not known (no price); the patch: "
        "phase3b recommend NAME"
    )


def test_lines_without_a_price_and_lines_without_usage_are_counted_apart() -> None:
    """One dashboard without a price; every function of a usage that nobody told."""
    prices = without("us-east-1", "cloudwatch.dashboard")
    found = at(chosen("growth"), prices).missing
    assert (found.price_lines, found.usage_lines) == (1, 0)
    assert found.counted == "1 line has no price (cloudwatch.dashboard)"
    target = chosen("growth")
    unused = missing([bill(target.plan, Usage(), Terms(prices, BY_FORMULA))], prices)
    assert (unused.price_lines, unused.usage_lines > 1) == (1, True)
    assert unused.counted.startswith("1 line has no price (cloudwatch.dashboard) and ")
