"""What a domain costs, worked out by hand: the health check, what it asks for, and that names are free."""

from __future__ import annotations

import pytest
from by_formula import BY_FORMULA
from domain_made import ZONE, named_text

from phase3b.capacity.loader import parse
from phase3b.packaging.service_packages import described
from phase3b.pricing.bill import Terms
from phase3b.pricing.lines.cost_line import CostLine, Free
from phase3b.pricing.lines.record_costs import plan_costs
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.prices.prices import prices_of
from phase3b.pricing.pricing_context import context
from phase3b.pricing.report.cost_report import Priced, priced
from phase3b.pricing.usage.expected_units import expected_units
from phase3b.pricing.usage.usage import Usage

HEALTH = "health: {interval_seconds: 10, measure_latency: true}"
FAST = f"    domain: {{zone_id: {ZONE}, rest: api.example.com, {HEALTH}}}\n"


def lines(domain: str | None = None) -> dict[tuple[str, str], CostLine]:
    capacity = parse(named_text() if domain is None else named_text(domain=domain), "capacity.yaml")
    target = priced_target(capacity, described(capacity), "dev", None)
    found: Priced = priced(target, Terms(prices_of("us-east-1"), BY_FORMULA, free_tier=False))
    return {(each.resource, each.component): each for each in found.bills.expected.lines}


def test_a_check_every_30_seconds() -> None:
    found = lines()
    check = "aws_route53_health_check.domain"
    assert found[check, "health check"].monthly_usd == pytest.approx(0.50)
    # HTTPS alone.
    assert found[check, "options of the health check"].monthly_usd == pytest.approx(1.00)
    # 16 checkers, 730 h: 16 x 730 x 3,600 / 30 = 1,401,600 requests, at $0.20 a million, 256 MB for 15 ms and INIT.
    asked = found["aws_lambda_function.health", "requests"]
    assert (asked.quantity, asked.monthly_usd) == (pytest.approx(1_401_600), pytest.approx(0.28, abs=0.005))


def test_ten_seconds_and_latency_are_options_and_ask_three_times_as_often() -> None:
    found = lines(FAST)
    assert found["aws_route53_health_check.domain", "options of the health check"].monthly_usd == pytest.approx(3.00)
    assert found["aws_lambda_function.health", "requests"].quantity == pytest.approx(4_204_800)


def test_the_api_is_asked_that_often_more() -> None:
    """At $3.50 a million: $4.91, more than the check itself."""
    plain = lines("    tags: {Team: platform}\n")
    stage = "aws_api_gateway_stage.api", "requests"
    more = lines()[stage]
    before = plain[stage]
    assert more.quantity - before.quantity == pytest.approx(1_401_600)
    assert more.monthly_usd - before.monthly_usd == pytest.approx(4.9056, abs=0.001)


def test_names_certificates_and_records_are_free() -> None:
    capacity = parse(named_text(), "capacity.yaml")
    plan = priced_target(capacity, described(capacity), "dev", None).plan
    free = {
        each.resource.partition(".")[0]
        for each in plan_costs(context(plan, Usage(), "floor", 730, expected_units))
        if isinstance(each, Free)
    }
    assert {
        "aws_acm_certificate", "aws_api_gateway_domain_name", "aws_apigatewayv2_domain_name", "aws_route53_record",
    } <= free  # fmt: skip
