"""Costs as AWS charged them beside what is computed: hand-worked differences, forecasts, and what is not known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made.billed import CostExplorer

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.operations.costs.compared import Computed, compared, computed, price_of
from phase3b.operations.costs.outlook import (
    ComputedMonth,
    Limits,
    days_before,
    days_of,
    findings,
    forecast_of,
    month_end,
)
from phase3b.operations.costs.spent import (
    Anomaly,
    Charged,
    Days,
    Scope,
    Spent,
    read_anomalies,
    read_forecast,
    read_spent,
)
from phase3b.operations.doctor.reading import Reading
from phase3b.pricing.lines.cost_line import CostLine

WEEK = Days(date(2026, 11, 23), date(2026, 11, 30))
ACCOUNT = Scope("account", "prod")
MONTH = ComputedMonth(300.0, 900.0, complete=True)
LIMITS = Limits(400.0, 1.0, 15.0, 1000)


def asking(explorer: CostExplorer) -> Reading:
    reading = Reading(AwsAccess("eu-west-1"))
    reading._clients["ce"] = explorer
    return reading


def test_every_page_is_read_and_added_up_by_usage_type_and_day() -> None:
    explorer = CostExplorer(
        [
            ("Amazon DynamoDB", "ReadCapacityUnit-Hrs", "ReadCapacityUnit-Hrs", 24.0, 0.5),
            ("AWS Lambda", "Request", "Requests", 1000.0, 0.25),
        ],
        page=3,
    )
    found = read_spent(asking(explorer), WEEK, ACCOUNT)
    assert found is not None
    assert [(each.usage_type, each.quantity, each.usd) for each in found.charged] == [
        ("ReadCapacityUnit-Hrs", 168.0, 3.5),
        ("Request", 7000.0, 1.75),
    ]
    assert found.by_day == {date(2026, 11, 23 + day): 0.75 for day in range(7)}
    assert len(explorer.asked) == 5  # 14 groups, three a page


def test_the_tag_of_the_environment_and_what_is_no_use_are_filtered() -> None:
    used = {"Not": {"Dimensions": {"Key": "RECORD_TYPE", "Values": ["Credit", "Refund", "Tax"]}}}
    assert ACCOUNT.filter == used
    assert Scope("environment", "prod").filter == {"And": [used, {"Tags": {"Key": "Environment", "Values": ["prod"]}}]}


@pytest.mark.parametrize(
    ("operation", "code", "said"),
    [
        ("GetCostAndUsage", "AccessDeniedException", "costs: ce:GetCostAndUsage is not allowed: as recorded"),
        ("GetCostAndUsage", "LimitExceededException", "costs: ce:GetCostAndUsage failed with LimitExceededException: as recorded"),
        ("GetCostForecast", "DataUnavailableException", "forecast: ce:GetCostForecast failed with DataUnavailableException: as recorded"),
        ("GetAnomalies", "AccessDeniedException", "anomalies: ce:GetAnomalies is not allowed: as recorded"),
    ],
)  # fmt: skip
def test_what_is_not_answered_is_not_nothing(operation: str, code: str, said: str) -> None:
    reading = asking(CostExplorer([], errors={operation: code}))
    answers: dict[str, Any] = {
        "GetCostAndUsage": read_spent(reading, WEEK, ACCOUNT),
        "GetCostForecast": read_forecast(reading, WEEK, ACCOUNT),
        "GetAnomalies": read_anomalies(reading, WEEK),
    }
    assert answers[operation] is None
    assert [f"{what}: {why}" for what, why in reading.unknown.items()] == [said]


def test_an_account_without_costs_has_spent_nothing() -> None:
    found = read_spent(asking(CostExplorer([])), WEEK, ACCOUNT)
    assert found is not None
    assert (found.usd, found.charged) == (0.0, ())


@pytest.mark.parametrize(
    ("service", "usage_type", "price"),
    [
        ("Amazon DynamoDB", "ReadCapacityUnit-Hrs", "dynamodb.rcu_hour"),
        ("Amazon DynamoDB", "EU-WriteRequestUnits", "dynamodb.wru"),
        ("AmazonCloudWatch", "EU-TimedStorage-ByteHrs", "cloudwatch.logs_storage"),
        ("Amazon DynamoDB", "EU-TimedStorage-ByteHrs", "dynamodb.storage_std"),
        ("Amazon API Gateway", "EU-DataTransfer-Out-Bytes", "datatransfer.out_internet"),
        ("Amazon Simple Queue Service", "EU-Requests-Tier1", "sqs.std"),
        ("Amazon Simple Queue Service", "EU-Requests-FIFO-Tier1", "sqs.fifo"),
        ("Amazon EC2", "EU-BoxUsage", None),
        ("Amazon DynamoDB", "EU-Unheard-Of", None),
    ],
)
def test_a_usage_type_is_charged_by_the_price_that_the_price_list_has_for_it(
    service: str, usage_type: str, price: str | None
) -> None:
    prices = (
        "dynamodb.rcu_hour", "dynamodb.wru", "dynamodb.storage_std", "cloudwatch.logs_storage", "datatransfer.out_internet",
        "sqs.std", "sqs.fifo", "dynamodb.reserved_1y_rcu",
    )  # fmt: skip
    assert price_of(Charged(service, usage_type, "", 1, 1), "eu-west-1", prices) == price


def line(price: str, quantity: float, usd: float) -> CostLine:
    return CostLine(
        "a", "DynamoDB", "reads", "RCU-hour", quantity, 0, usd / quantity if quantity else 0, usd, price, "S1"
    )


def test_a_line_follows_the_load_where_more_load_makes_it_another() -> None:
    usual = [line("dynamodb.rru", 1000, 10), line("dynamodb.rru", 500, 5), line("dynamodb.rcu_hour", 730, 7.3)]
    more = [line("dynamodb.rru", 2000, 20), line("dynamodb.rru", 1000, 10), line("dynamodb.rcu_hour", 730, 7.3)]
    found = {each.price: each for each in computed(usual, more, 0.25)}
    assert found["dynamodb.rru"] == Computed("dynamodb.rru", "DynamoDB", ("reads",), "RCU-hour", 375, 3.75, "load")
    assert found["dynamodb.rcu_hour"].basis == "capacity.yaml"


def test_a_difference_is_split_in_what_was_used_and_what_a_unit_cost() -> None:
    """100 units at $2 were computed; 150 were charged at $1.50 each: 50 x 2 more by usage, 150 x 0.50 less by price."""
    expected = Computed("dynamodb.rru", "DynamoDB", ("reads",), "RRU", 100, 200, "load")
    gone = Computed("dynamodb.pitr", "DynamoDB", ("recovery",), "GB-month", 3, 0.6, "capacity.yaml")
    other = Charged("Amazon EC2", "BoxUsage", "Hrs", 24, 5)
    charged = [
        Charged("Amazon DynamoDB", "ReadRequestUnits", "RRU", 90, 135),
        Charged("Amazon DynamoDB", "EU-ReadRequestUnits", "RRU", 60, 90),
        other,
    ]
    found = compared(charged, [expected, gone], "eu-west-1")
    (only,) = found.lines
    assert (only.charged_quantity, only.charged_usd, only.usage_usd, only.price_usd) == (150, 225, 100, -75)
    assert only.difference_usd == 25
    assert (found.only_charged, found.only_computed) == ((other,), (gone,))
    assert (found.charged_usd, found.computed_usd) == (230, 200.6)


def test_what_was_not_expected_is_all_of_it_usage() -> None:
    expected = Computed("sqs.std", "SQS", ("requests",), "request", 0, 0, "load")
    (only,) = compared(
        [Charged("Amazon Simple Queue Service", "Requests-Tier1", "", 10, 4)], [expected], "us-east-1"
    ).lines
    assert (only.usage_usd, only.price_usd) == (4, 0)


AMOUNTS = st.just(0.0) | st.floats(1e-6, 1e6)


@given(AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS)
def test_the_two_parts_add_up_to_the_difference(quantity: float, usd: float, used: float, paid: float) -> None:
    expected = Computed("dynamodb.rru", "DynamoDB", ("reads",), "RRU", quantity, usd, "load")
    (only,) = compared([Charged("Amazon DynamoDB", "ReadRequestUnits", "", used, paid)], [expected], "us-east-1").lines
    scale = max(1.0, abs(only.usage_usd), abs(only.price_usd))
    assert abs(only.usage_usd + only.price_usd - only.difference_usd) <= 1e-9 * scale


@pytest.mark.parametrize(
    ("span", "today", "start", "count"),
    [
        ("week", date(2026, 3, 3), date(2026, 2, 24), 7),
        ("month", date(2026, 11, 30), date(2026, 11, 1), 29),
        ("month", date(2026, 12, 1), date(2026, 11, 1), 30),
        ("month", date(2026, 12, 2), date(2026, 12, 1), 1),
    ],
)
def test_the_days_are_whole_and_over(span: Any, today: date, start: date, count: int) -> None:
    found = days_of(span, today)
    assert (found.start, found.end, found.count) == (start, today, count)
    assert days_before(found).end == start
    assert days_before(found).count == count


def test_a_month_ends_where_the_next_begins() -> None:
    assert month_end(date(2026, 12, 31)) == date(2027, 1, 1)
    assert month_end(date(2028, 2, 1)) == date(2028, 3, 1)


def so_far(usd: float, days: Days) -> Spent:
    return Spent(days, (Charged("AWS Lambda", "Request", "", 1, usd),), {}, estimated=False)


def test_the_forecast_is_aws_own_or_the_larger_of_average_and_computed() -> None:
    """$100 in 10 of 30 days is $10 a day, and so is $300 a month; $40 in 10 days is $4 a day, less than the $10 computed."""
    days, today = Days(date(2026, 11, 1), date(2026, 11, 11)), date(2026, 11, 11)
    assert forecast_of(55.5, so_far(100, days), MONTH, today, days_of_month=30).usd == 155.5
    assert forecast_of(None, so_far(200, days), MONTH, today, days_of_month=30).usd == 200 + 20 * 20
    slow = forecast_of(None, so_far(40, days), MONTH, today, days_of_month=30)
    assert (slow.usd, slow.basis) == (40 + 20 * 10, "conservative")
    unknown = forecast_of(None, None, MONTH, today, days_of_month=30)
    assert (unknown.usd, unknown.basis) == (900, "computed")


def test_a_month_that_is_over_has_nothing_left() -> None:
    days = Days(date(2026, 11, 1), date(2026, 12, 1))
    assert forecast_of(0.0, so_far(321, days), MONTH, date(2026, 12, 1), days_of_month=31).usd == 321


def test_findings() -> None:
    days = Days(date(2026, 11, 1), date(2026, 11, 11))
    expected = Computed("dynamodb.rru", "DynamoDB", ("reads",), "RRU", 100, 100, "load")
    fine = compared([Charged("Amazon DynamoDB", "ReadRequestUnits", "", 115, 115)], [expected], "us-east-1")
    more = compared([Charged("Amazon DynamoDB", "ReadRequestUnits", "", 116, 116)], [expected], "us-east-1")
    at_most = forecast_of(300, so_far(100, days), MONTH, date(2026, 11, 11), days_of_month=30)
    assert list(findings(at_most, fine, (), LIMITS)) == []
    assert list(findings(at_most, more, None, LIMITS)) == [
        "AWS charged 16 % more than capacity.yaml computes, and 15 % are tolerated (objectives.regression.cost_percent)"
    ]
    dear = forecast_of(950, so_far(100, days), MONTH, date(2026, 11, 11), days_of_month=30)
    odd = Anomaly("2026-11-03T00:00:00Z", "", 12.5, ("Amazon DynamoDB us-east-1 ReadRequestUnits",))
    assert list(findings(dear, None, (odd,), LIMITS)) == [
        "the month costs $1,050.00 (AWS forecasts), more than the budget of $400.00",
        (
            "a customer costs $1.05 a month with 1,000 customers, more than the $1 of "
            "objectives.service_level.monthly_cost_per_customer_usd"
        ),
        "AWS found $12.50 out of the ordinary since 2026-11-03: Amazon DynamoDB us-east-1 ReadRequestUnits",
    ]
