"""Changes of cost: lines that appear, go and change, and when a change does not pass."""

from __future__ import annotations

from dataclasses import replace

import pytest
from priced_plan import chosen, terms

from phase3b.pricing.report.cost_diff import CostDiff, cost_diff
from phase3b.pricing.report.cost_report import priced


def between(before: str, after: str, customers: int | None = None) -> CostDiff:
    return cost_diff(priced(chosen(before), terms(), customers), priced(chosen(after), terms(), customers))


def test_nothing_changes() -> None:
    same = between("prod", "prod")
    assert (same.changes, same.difference_usd, same.difference_percent, same.findings) == ((), 0, 0, ())


def test_lines_of_a_tier_change_by_hand() -> None:
    """growth to business: tickets from 50 to 75 units, 25 x 730 x 0.00065 = 11.8625 more."""
    found = between("growth", "business")
    change = next(
        each
        for each in found.changes
        if (each.resource, each.component) == ("aws_dynamodb_table.support_tickets", "write capacity")
    )
    assert (change.change, change.before_quantity, change.after_quantity) == ("changes", 36_500, 54_750)
    assert change.difference_usd == pytest.approx(11.8625)
    assert sum(each.difference_usd for each in found.changes) == pytest.approx(found.difference_usd)


def test_lines_appear_and_go() -> None:
    """scale to global: a larger cache, provisioned concurrency; cost_forecasts is provisioned and no longer on demand."""
    found = between("scale", "global")
    kinds = {(each.resource, each.component): each.change for each in found.changes}
    assert kinds["aws_dynamodb_table.cost_forecasts", "read requests"] == "goes"
    assert kinds["aws_dynamodb_table.cost_forecasts", "read capacity"] == "appears"
    assert kinds["aws_api_gateway_stage.api", "cache of 0.5 GB"] == "goes"
    assert kinds["aws_api_gateway_stage.api", "cache of 1.6 GB"] == "appears"
    back = between("global", "scale")
    assert back.difference_usd == pytest.approx(-found.difference_usd)
    assert {each.change for each in back.changes} == {"changes", "appears", "goes"}


def test_the_largest_difference_comes_first() -> None:
    amounts = [abs(each.difference_usd) for each in between("growth", "global").changes]
    assert amounts == sorted(amounts, reverse=True)


def test_a_switch_of_tiers_is_judged_by_the_budget_and_an_edit_by_what_it_adds_too() -> None:
    """435 for 314 is 38 % more, which a switch of tiers is meant to add; starter's 179 are above its budget of 150."""
    switch = between("growth", "business")
    assert switch.difference_percent is not None
    assert switch.difference_percent > switch.allowed_percent == 15
    assert (switch.judged_by, switch.findings) == ("budget", ())
    assert between("business", "starter").findings[0].startswith("starter: ")
    # The same tier with other numbers is an edit.
    edit = replace(switch, before=priced(chosen("prod"), terms(), 100), after=priced(chosen("prod"), terms(), 4000))
    assert edit.judged_by == "budget and growth"
    assert edit.findings[-1].endswith("and a change may add 15 % (objectives.regression.cost_percent)")


def test_exactly_what_is_allowed_passes() -> None:
    """Quantities as they are, every price of the later bill 15 % and then 15.1 % higher."""
    before = priced(chosen(), terms())
    exact = priced(chosen(), replace(terms(), prices=terms().prices.with_margin(15 - 1e-9)))
    more = priced(chosen(), replace(terms(), prices=terms().prices.with_margin(15.1)))
    assert cost_diff(before, exact).findings == ()
    assert len(cost_diff(before, more).findings) == 1
