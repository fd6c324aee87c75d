"""What is shown without a run."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.plan.tables.records import DynamodbTable
from phase3b.success import desk_criteria
from phase3b.success.criteria import GROUPS, criteria
from phase3b.success.criterion import Criterion
from phase3b.success.desk import worked_out
from phase3b.success.desk_criteria import Desk

CAPACITY = load(Path(__file__).parents[3] / "capacity.yaml")
OBJECTIVES = resolve(CAPACITY, "prod").objectives


@pytest.fixture(scope="module")
def desk() -> Desk:
    return worked_out(CAPACITY, "prod", date(2026, 11, 29))


def by_name(desk: Desk) -> dict[str, Criterion]:
    return {each.what: each for each in criteria(OBJECTIVES, desk, {}, 90)}


def test_every_criterion_has_one_line_in_the_order_of_the_guide(desk: Desk) -> None:
    found = criteria(OBJECTIVES, desk, {}, 90)
    assert len({each.what for each in found}) == len(found)
    groups = [GROUPS.index(each.group) for each in found]
    assert groups == sorted(groups)
    assert all(each.how for each in found)


def test_the_plan_protects_the_data(desk: Desk) -> None:
    assert by_name(desk)["no data is lost"].met == "yes"
    table = next(each for each in desk.plan.records if isinstance(each, DynamodbTable))
    for lacking, named in (
        ("point_in_time_recovery", "point-in-time recovery"),
        ("deletion_protection", "deletion protection"),
        ("prevent_destroy", "prevent_destroy"),
    ):
        records = tuple(replace(each, **{lacking: False}) if each is table else each for each in desk.plan.records)
        lost = by_name(replace(desk, plan=replace(desk.plan, records=records)))["no data is lost"]
        assert lost.met == "no"
        assert lost.how == f"1 of 7 tables are not protected: {table.name} lacks {named}"


def test_what_is_throttled_in_the_simulation_is_not_met(desk: Desk) -> None:
    assert by_name(desk)["DynamoDB handles the tier's load"].met == "yes"
    verdict = replace(desk.outcome.verdict, answer="no")
    worse = replace(desk, outcome=replace(desk.outcome, verdict=verdict))
    assert by_name(worse)["DynamoDB handles the tier's load"].met == "no"
    verdict = replace(desk.outcome.verdict, answer="it depends")
    unsure = replace(desk, outcome=replace(desk.outcome, verdict=verdict))
    assert by_name(unsure)["DynamoDB handles the tier's load"].met == "not known"


def test_a_customer_costs_its_part_of_the_bill(desk: Desk) -> None:
    assert desk.priced is not None
    customer = by_name(desk)["a customer a month"]
    # business: $438.74 for 1,000 customers.
    assert customer.found == pytest.approx(desk.priced.total_usd / 1000)
    assert (customer.at_most, customer.met) == (1, "yes")
    few = replace(desk, priced=replace(desk.priced, load=replace(desk.priced.load, customers=10)))
    assert by_name(few)["a customer a month"].met == "no"


def test_a_bill_that_may_pass_the_budget_is_not_known_to_be_predictable(desk: Desk) -> None:
    """At the maximums prod costs $1,400, and its budget is $650."""
    bill = by_name(desk)["a predictable bill"]
    assert (bill.met, bill.at_most) == ("not known", 650)


def test_without_prices_the_bill_says_so(desk: Desk) -> None:
    found = by_name(replace(desk, priced=None, no_prices="there are no prices of mars-1"))
    assert {found[name].how for name in ("a customer a month", "a predictable bill")} == {
        "there are no prices of mars-1"
    }


def test_what_needs_aws_or_a_month_is_not_known(desk: Desk) -> None:
    found = by_name(desk)
    for name in ("page load", "Lambda cold start, p95", "database query, p95", "uptime", "automated failover"):
        assert (found[name].shown_by, found[name].met) == ("not shown", "not known")
    assert list(desk_criteria.performance(OBJECTIVES)) != []
