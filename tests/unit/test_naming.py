"""Names and addresses letter by letter: another letter is another resource."""

from __future__ import annotations

import pytest

from phase3b.errors import Phase3bError
from phase3b.naming import Address, Names, capacity_owner, function_of, queue_address
from phase3b.plan.cloudwatch.metrics import Metric

NAMES = Names("securebase", "prod", "phase3b")


def test_names_letter_by_letter() -> None:
    assert NAMES.role("support_tickets") == "securebase-prod-support-tickets-role"
    assert NAMES.queue("webhook_deliveries", fifo=True) == "securebase-prod-webhook-deliveries.fifo"
    assert NAMES.queue("webhook_deliveries", fifo=False) == "securebase-prod-webhook-deliveries"
    assert NAMES.function_logs("support_tickets") == "/aws/lambda/securebase-prod-support-tickets"
    assert NAMES.api_logs("api") == "/aws/apigateway/securebase-prod-phase3b-api"
    assert NAMES.log_metrics("support_tickets") == "Phase3b/securebase-prod-support-tickets"
    assert NAMES.shared("token_key") == "securebase-prod-phase3b-token-key"
    assert NAMES.of(Address("aws_cloudwatch_metric_alarm", "a_b_warning")) == "securebase-prod-a-b-warning"


def test_addresses_letter_by_letter() -> None:
    assert str(queue_address("q")) == "aws_sqs_queue.q"
    assert str(queue_address("q", fifo=True, dead_letters=True)) == "aws_sqs_queue.q_fifo_dead_letters"
    assert queue_address("q", dead_letters=True).ref("arn") == "${aws_sqs_queue.q_dead_letters.arn}"
    assert (capacity_owner("t", None), capacity_owner("t", "i")) == ("t", "t_i_index")


@pytest.mark.parametrize(
    ("metric", "dimensions", "said"),
    [
        (
            Metric.LATENCY,
            {"TableName": "t"},
            "AWS/DynamoDB SuccessfulRequestLatency is not published with TableName. It is published with: Operation + TableName",
        ),
        (
            Metric.READ_THROTTLES,
            {"TableName": "t", "Operation": "Query"},
            (
                "AWS/DynamoDB ReadThrottleEvents is not published with Operation + TableName. It is published with: "
                "TableName, GlobalSecondaryIndexName + TableName"
            ),
        ),
        (
            Metric.USER_ERRORS,
            {"TableName": "t"},
            "AWS/DynamoDB UserErrors is not published with TableName. It is published with: no dimension",
        ),
        (
            Metric.DURATION,
            {},
            "AWS/Lambda Duration is not published with no dimension. It is published with: FunctionName",
        ),
    ],
)
def test_dimensions_that_aws_does_not_publish_are_named(metric: Metric, dimensions: dict[str, str], said: str) -> None:
    with pytest.raises(Phase3bError) as caught:
        metric.of(**dimensions)
    assert str(caught.value) == f"{said}. [P3B-METRIC-DIMENSIONS]"


def test_dimensions_stand_in_one_order_with_the_table_first() -> None:
    assert Metric.LATENCY.of(Operation="Query", TableName="t").dimensions == (
        ("TableName", "t"),
        ("Operation", "Query"),
    )
    series = Metric.REQUESTS.of(Stage="v1", ApiName="a")
    assert series.dimensions == (("ApiName", "a"), ("Stage", "v1"))


@pytest.mark.parametrize(
    "before", ["", "123456789012:function:", "arn:aws-us-gov:lambda:us-east-1:123456789012:function:"]
)
@pytest.mark.parametrize("qualifier", ["", ":live", ":7"])
def test_a_function_is_known_by_each_of_lambdas_ways_to_name_it(before: str, qualifier: str) -> None:
    """FunctionName in Lambda's API reference."""
    assert function_of(f"{before}securebase-prod-authorizer{qualifier}") == "securebase-prod-authorizer"


@pytest.mark.parametrize("text", ["", "arn:aws:lambda", "arn:aws:s3:::bucket"])
def test_what_is_no_function_is_no_other_one(text: str) -> None:
    assert function_of(text) == text
