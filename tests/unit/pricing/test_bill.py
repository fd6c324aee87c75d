"""Bills: what adds up to what, on plans and loads that nobody thought of."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from priced_plan import billed, capacity, chosen, frozen_prices, terms
from small_capacity import deployment, planned

from phase3b.capacity.model.expected_traffic import expected_traffic
from phase3b.pricing.bill import Terms, bills
from phase3b.pricing.priced_target import PricedTarget
from phase3b.pricing.report.bill_lines import bill_lines, service_sums
from phase3b.pricing.report.component_sums import Sum, component_sums
from phase3b.pricing.report.cost_report import Priced, cost_report, priced
from phase3b.pricing.usage.expected_units import Expectation, Scaled, expected_units
from phase3b.pricing.usage.usage import Usage
from phase3b.pricing.usage.usage_file import over


def sized_small() -> PricedTarget:
    return PricedTarget("prod", deployment(), planned())


amounts = st.floats(0, 1e12)
UNITS = st.integers(1, 40_000)


@given(first=amounts, second=amounts)
def test_what_is_used_after_something_costs_what_both_cost_less_the_first(first: float, second: float) -> None:
    for key in ("lambda.gb_second_arm64", "apigateway.rest_request", "dynamodb.wru", "s3.storage_standard"):
        price = frozen_prices().find(key)
        assert price is not None
        both, one = frozen_prices().cost_usd(price, first + second), frozen_prices().cost_usd(price, first)
        more = frozen_prices().cost_usd(price, second, first)
        assert None not in (both, one, more)
        assert both == pytest.approx((one or 0) + (more or 0), rel=1e-9, abs=1e-6)


@given(load=st.floats(0, 1e5), floor=UNITS, ceiling=UNITS, target=st.floats(20, 90))
def test_expected_units_stay_between_floor_and_ceiling_and_at_the_target(
    load: float, floor: int, ceiling: int, target: float
) -> None:
    low, high = min(floor, ceiling), max(floor, ceiling)
    units = expected_units(load, Scaled(low, high, target, 0, 0))
    assert low <= units <= high
    assert units == int(units)
    if units < high:
        assert 100 * load / units <= target + 1e-6
    if units > low:
        assert 100 * load / (units - 1) > target - 1e-6


@pytest.mark.parametrize(
    ("load", "expected"), [(0, 5), (3.5, 5), (3.51, 6), (70, 100), (69.99, 100), (70.01, 101), (1e9, 200)]
)
def test_a_steady_load_at_70_percent(load: float, expected: int) -> None:
    assert expected_units(load, Scaled(5, 200, 70, 60, 60)) == expected


def test_another_expectation_takes_the_place_of_the_formula() -> None:
    """A simulation that says 111 units: 111 x 730 x 0.00013 = 10.5339."""
    own = Terms(frozen_prices(), Expectation(lambda load, scaled: 111.0 if load else float(scaled.floor), "", ""))
    usage = Usage.model_validate({"tables": {"support_tickets": {"read_units_per_second": 1}}})
    found = bills(chosen().plan, usage, own).expected
    read = [
        each
        for each in found.lines
        if (each.resource, each.component) == ("aws_dynamodb_table.support_tickets", "read capacity")
    ]
    assert [each.monthly_usd for each in read] == [pytest.approx(10.5339)]


@pytest.mark.parametrize("name", ["dev", "prod", "global", "enterprise"])
def test_sums(name: str) -> None:
    found = priced(chosen(name), terms()).bills
    for total, level in ((found.floor, "floor"), (found.expected, "expected"), (found.ceiling, "ceiling")):
        for sums in (component_sums(found), list(service_sums(found))):
            assert sum(getattr(each, level).usd for each in sums) == pytest.approx(total.total_usd)
            assert all(getattr(each, level).complete for each in sums)
        assert sum(getattr(each, f"{level}_usd") or 0 for each in bill_lines(found)) == pytest.approx(total.total_usd)
    for each in found.expected.lines:
        charged = each.quantity - each.free_quantity
        assert each.monthly_usd == pytest.approx(charged * each.unit_price_usd)


def test_without_assumptions_lines_need_usage_and_the_total_is_incomplete() -> None:
    found = bills(planned(), Usage(), terms())
    assert not found.expected.complete
    assert {each.needs for each in found.expected.needs_usage} >= {
        "tables.tickets.read_units_per_second",
        "tables.tickets.indexes.tenant_status.storage_gb",
        "tables.webhooks.write_units_per_second",
        "kms_requests",
    }
    # Minimums and maximums are known without any load.
    known = {(each.resource, each.component) for each in found.floor.lines}
    assert ("aws_dynamodb_table.tickets", "read capacity") in known


def test_a_total_that_is_incomplete_is_the_floor_at_least() -> None:
    """Nobody knows the load of two tables; their minimums are paid whatever it is."""
    found = priced(sized_small(), terms())
    assert not found.bills.expected.complete
    assert found.total_usd == found.bills.floor.total_usd > found.bills.expected.total_usd
    assert "so it is not known whether $150.00 a month are enough" in found.findings[0]
    by_service = {each.service: each for each in service_sums(found.bills)}
    assert by_service["DynamoDB"].expected == Sum(None, "needs usage")
    assert (by_service["SNS"].expected, by_service["SNS"].floor) == (Sum(None, "needs usage"), Sum(None, "needs usage"))


def test_customers() -> None:
    """Business is documented for 1,000 customers and 100,000 invocations a day; 250 are a quarter."""
    tier = capacity().tiers["business"]
    assert expected_traffic(tier).customers == 1000
    assert expected_traffic(tier, 250).invocations_per_day == 25_000
    assert expected_traffic(tier, 250).database_gb == 2.5
    # No upper end: the documented load is that of the least.
    assert expected_traffic(capacity().tiers["enterprise"]).customers == 10_000
    few, many = priced(chosen(), terms(), 100), priced(chosen(), terms(), 1000)
    assert few.total_usd < many.total_usd
    assert few.customer_usd > many.customer_usd


def test_what_was_measured_replaces_what_is_estimated_and_leaves_the_rest() -> None:
    estimate = priced(chosen(), terms()).usage
    measured = Usage.model_validate(
        {
            "tables": {"notifications": {"storage_gb": 99, "indexes": {"tenant_unread": {"storage_gb": 0}}}},
            "kms_requests": 0,
        }
    )
    merged = over(estimate, measured)
    assert merged.tables["notifications"].storage_gb == 99
    assert merged.tables["notifications"].indexes["tenant_unread"].storage_gb == 0
    assert merged.kms_requests == 0
    assert (
        merged.tables["notifications"].read_units_per_second == estimate.tables["notifications"].read_units_per_second
    )
    assert merged.functions == estimate.functions


def test_the_load_of_business_by_hand() -> None:
    """100,000 invocations a day, 500 tickets, 10 GB.

    support_tickets: 100,000 x 0.5 / 86,400 = 0.578704 reads/s; 500 x 10 / 86,400 = 0.0578704 writes/s; 30 % of 10 GB.
    Its function: 30 % of 100,000 x 30.41667 days = 912,500. REST requests: 30,000 + 40 % of 30,000 + 3,000 + 20 % of
    10,000 = 47,000 a day = 1,429,583; the cache answers 60 % of the 40 % that it may: 1,429,583 / 0.76 = 1,881,031, and
    browsers ask before 10 % of them: 2,069,134. INIT: 1 % of 500 ms on top of 300 ms. WebSocket: 1,000 x 8 h x 30.41667 = 243,333 hours = 14.6 million minutes.
    """
    usage = priced(chosen(), terms()).usage
    table = usage.tables["support_tickets"]
    assert table.read_units_per_second == pytest.approx(0.578704, rel=1e-5)
    assert table.write_units_per_second == pytest.approx(0.0578704, rel=1e-5)
    assert table.storage_gb == pytest.approx(3)
    assert usage.functions["support_tickets"].invocations == pytest.approx(912_500)
    assert usage.api.requests == pytest.approx(1_429_583.33 / 0.76 * 1.1)
    assert usage.functions["support_tickets"].duration_ms == pytest.approx(305)
    assert usage.websocket.connection_minutes == pytest.approx(14_600_000)
    # 27 routes and what answers OPTIONS on each of 18 paths x 5 metrics, and 2 x 2 of the cache; 3 routes x 6.
    assert usage.api.method_metrics == 45 * 5 + 2 * 2
    assert usage.websocket.route_metrics == 3 * 6


def test_every_assumption_is_stated_with_its_reason() -> None:
    shown = {each.of for each in cost_report(priced(chosen(), terms())).stated}
    assumptions = capacity().service.assumptions
    assert assumptions is not None
    for name, value in assumptions:
        if name in {
            "routes",
            "read_cache_hit_percent",
            "dax_hit_percent",
            "second_region_percent",
            "replicated_kb_per_write_unit",
        }:
            # Of load tests, of tiers with a cache before the tables, and of those with two regions.
            continue
        names = [f"{name}.{each}" for each in value] if isinstance(value, dict) else [name]
        assert set(names) <= shown
    assert all(each.reason for each in cost_report(priced(chosen(), terms())).stated)


def test_hits_of_a_cache_are_stated_where_there_is_one() -> None:
    (found,) = (
        each for each in cost_report(priced(chosen("scale"), terms())).stated if each.of == "read_cache_hit_percent"
    )
    assert (found.value, found.basis) == ("60", "assumed")


def test_the_documented_figures_stand_beside() -> None:
    """The guide's bill for 1,000 customers is 515 by service, and 650 in its scaling table."""
    found = priced(chosen(), terms())
    assert sum(found.documented.values()) == 515
    assert found.budget_usd == 650
    assert priced(chosen(), terms(), 999).documented == {}
    assert found.objective_usd == 1
    assert found.customer_usd == pytest.approx(found.total_usd / 1000)


def test_a_load_beyond_a_ceiling_is_a_finding() -> None:
    """Business scales support_tickets to 300 units/s and lets webhooks have 60; 100 % of a maximum can be served."""

    def found(table: str, writes: int) -> Priced:
        measured = Usage.model_validate({"tables": {table: {"write_units_per_second": writes}}})
        return priced(chosen(), terms(), measured=measured)

    assert found("support_tickets", 300).overloaded == ()
    assert found("support_tickets", 301).overloaded == ("aws_dynamodb_table.support_tickets (writes 301/s of 300)",)
    assert found("webhooks", 60).overloaded == ()
    beyond = found("webhooks", 61)
    assert beyond.total_usd < beyond.budget_usd
    assert beyond.findings == (
        (
            "prod: the load is more than the maximum of aws_dynamodb_table.webhooks (writes 61/s of 60); what is throttled is "
            "not in the total"
        ),
    )


@given(customers=st.integers(1, 10_000_000))
@settings(deadline=None, max_examples=30)
def test_more_customers_never_cost_less_and_the_levels_stand_in_order(customers: int) -> None:
    few, many = priced(chosen(), terms(), customers), priced(chosen(), terms(), customers + customers // 10 + 1)
    assert few.total_usd <= many.total_usd + 1e-6
    for each in (few, many):
        assert each.bills.floor.total_usd <= each.bills.expected.total_usd + 1e-6
        assert each.bills.expected.total_usd <= each.bills.ceiling.total_usd + 1e-6
        assert all(line.monthly_usd >= 0 for line in each.bills.expected.lines)


def test_findings() -> None:
    starter = priced(chosen("starter"), terms())
    assert len(starter.findings) == 1
    assert "above the budget of $150.00 (tiers.starter.documented.monthly_cost_usd)" in starter.findings[0]
    assert priced(chosen(), terms()).findings == ()


def test_bills_of_nothing_used_are_not_free() -> None:
    assert billed({}).total_usd > 0
