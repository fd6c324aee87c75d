"""What both sides cost, by hand, and the conservative answer where a line is not known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from phase3b.capacity.loader import parse_text
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.pricing.bill import Bill
from phase3b.pricing.lines.cost_line import MissingPrice, NeedsUsage
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.pricing.report.cost_report import Priced
from phase3b.tuning.trial.bill_of_sides import costs_of, longer_by, mean_durations, month_of
from phase3b.tuning.trial.trial_record import FunctionFigures, RunFigures

ROOT = Path(__file__).resolve().parents[4]
BOOK = PriceBook(date(2026, 11, 30))
WAS, BECOMES = "support_tickets: {memory_mb: 512, ", "support_tickets: {memory_mb: 1024, "
GB_SECONDS = "GB-seconds"


@pytest.fixture(scope="module")
def sides() -> tuple[Capacity, Capacity]:
    text = read_capacity_text(ROOT / "capacity.yaml", str(ROOT / "capacity.yaml"))
    assert WAS in text.text
    return parse_text(text), parse_text(replace(text, text=text.text.replace(WAS, BECOMES, 1)))


def run(invocations: int, mean_ms: float | None) -> RunFigures:
    return RunFigures("", "", 60, {}, {"support_tickets": FunctionFigures(invocations, mean_ms, None, None)})


def test_durations_over_all_runs() -> None:
    """(100 x 10 + 300 x 30) / 400 = 25 ms; a function of fewer invocations than are taken has none."""
    assert mean_durations([run(100, 10), run(300, 30)], 400) == {"support_tickets": 25}
    assert mean_durations([run(100, 10), run(300, 30)], 401) == {}
    assert longer_by([run(400, 20)], [run(400, 25)], 100) == {"support_tickets": 1.25}
    assert longer_by([run(400, 20)], [run(40, 25)], 100) == {}
    assert longer_by([run(400, None)], [run(400, 25)], 100) == {}


def gb_seconds(month: Priced) -> float:
    """Of the one function."""
    return sum(
        line.quantity
        for line in month.bills.expected.lines
        if line.resource == "aws_lambda_function.support_tickets" and line.price.startswith("lambda.gb_second")
    )


def test_twice_the_memory_in_half_the_time_is_as_many_gb_seconds(sides: tuple[Capacity, Capacity]) -> None:
    before, twice = (month_of(each, "dev", BOOK) for each in sides)
    assert gb_seconds(before) > 0
    assert gb_seconds(twice) == pytest.approx(2 * gb_seconds(before))
    half = month_of(sides[1], "dev", BOOK, {"support_tickets": 0.5, "a_function_that_is_none": 3})
    assert gb_seconds(half) == pytest.approx(gb_seconds(before))
    was, now = costs_of(before, half)
    assert (was.complete, now.complete) == (True, True)
    assert was.monthly_usd == pytest.approx(before.total_usd)
    assert now.monthly_usd == pytest.approx(was.monthly_usd)


def lacking(
    of: Priced, *, ceiling: bool = False, resource: str = "aws_sns_topic.alerts", quantity: float = 5
) -> Priced:
    """A month one line of which has no price, also at its maximum where `ceiling` says so."""
    line = MissingPrice(resource, "SNS", "mails", "sns.email", quantity)

    def without(bill: Bill) -> Bill:
        return replace(bill, missing_prices=(line,))

    bills = replace(of.bills, expected=without(of.bills.expected))
    return replace(of, bills=replace(bills, ceiling=without(bills.ceiling)) if ceiling else bills)


def test_what_is_not_known_on_both_sides_alike_adds_nothing(sides: tuple[Capacity, Capacity]) -> None:
    before, after = (lacking(month_of(each, "dev", BOOK), ceiling=True) for each in sides)
    was, now = costs_of(before, after)
    assert (was.complete, now.complete) == (False, False)
    assert (was.monthly_usd, now.monthly_usd) == (before.bills.expected.total_usd, after.bills.expected.total_usd)
    assert was.why == "1 line has no price (sns.email), the same on both sides"


def test_what_is_not_known_after_alone_is_the_least_before_and_the_most_after(sides: tuple[Capacity, Capacity]) -> None:
    before, after = month_of(sides[0], "dev", BOOK), lacking(month_of(sides[1], "dev", BOOK))
    was, now = costs_of(before, after)
    assert was.monthly_usd == before.bills.floor.total_usd <= before.bills.expected.total_usd
    assert now.monthly_usd == after.bills.ceiling.total_usd >= after.bills.expected.total_usd
    assert not was.complete
    assert "capacity is taken at its minimum before and at its maximum after" in was.why


def test_what_no_maximum_bounds_is_not_known(sides: tuple[Capacity, Capacity]) -> None:
    before, after = month_of(sides[0], "dev", BOOK), lacking(month_of(sides[1], "dev", BOOK), ceiling=True)
    was, now = costs_of(before, after)
    assert (was.monthly_usd, now.monthly_usd) == (None, None)
    assert was.why.startswith("1 line has no price (sns.email). ")


def test_usage_that_nobody_knows_of_a_function_that_changes_is_not_the_same_on_both_sides(
    sides: tuple[Capacity, Capacity],
) -> None:
    months = []
    for each in sides:
        month = month_of(each, "dev", BOOK)
        needs = NeedsUsage(
            "aws_lambda_function.support_tickets",
            "Lambda",
            "duration",
            "functions.support_tickets",
            "lambda.gb_second_arm64",
        )
        bills = {
            level: replace(bill, needs_usage=(needs,))
            for level, bill in (("expected", month.bills.expected), ("ceiling", month.bills.ceiling))
        }
        months.append(replace(month, bills=replace(month.bills, **bills)))
    was, now = costs_of(months[0], months[1])
    assert (was.monthly_usd, now.monthly_usd) == (None, None)
