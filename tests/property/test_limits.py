"""What `validate` accepts keeps to AWS's models, asked of botocore itself: files with names and numbers near the limits."""

from __future__ import annotations

from collections import Counter

from aws_shapes import refusals, requests
from hypothesis import HealthCheck, given, settings
from limits_judged import planned
from service_capacity import changed
from strategies import files_near_limits

from phase3b.errors import Phase3bError


def judged(edits: list[tuple[str, str]]) -> str:
    """What becomes of a file; of one that is accepted botocore takes every request."""
    try:
        problems, plans = planned(changed(*edits))
    except Phase3bError:
        return "refused when read"
    if problems:
        assert all(problem.where is not None and problem.fix for problem in problems)
        return "refused by the limits"
    for plan in plans:
        for address, operation, parameters in requests(plan):
            assert refusals(operation, parameters) == [], (address, operation, parameters)
    return "accepted"


def test_what_is_accepted_keeps_to_the_models() -> None:
    seen: Counter[str] = Counter()

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(files_near_limits())
    def each(edits: list[tuple[str, str]]) -> None:
        seen[judged(edits)] += 1

    each()
    # Files that are all refused, or all accepted, would show nothing.
    assert set(seen) == {"refused when read", "refused by the limits", "accepted"}


def test_botocore_is_asked_of_everything_that_is_deployed() -> None:
    """Without a function that AWS is sent, none of its operations would be looked at."""
    _, plans = planned(changed())
    operations = {operation for plan in plans for _, operation, _ in requests(plan)}
    assert len(operations) >= 40
    assert {
        "dynamodb.CreateTable",
        "dynamodb.UpdateTimeToLive",
        "lambda.CreateFunction",
        "lambda.CreateEventSourceMapping",
        "lambda.PutFunctionConcurrency",
        "sqs.CreateQueue",
        "events.PutRule",
        "iam.PutRolePolicy",
        "cloudwatch.PutMetricAlarm",
        "cloudwatch.PutDashboard",
        "application-autoscaling.RegisterScalableTarget",
        "apigateway.PutRestApi",
        "apigatewayv2.CreateStage",
    } <= operations
    assert refusals("lambda.CreateFunction", {"FunctionName": "a", "MemorySize": 127, "Timeout": 5}) == [
        "Invalid value for parameter MemorySize, value: 127, valid min value: 128",
        "lambda.CreateFunction.MemorySize is 127, at least 128",
    ]
    assert refusals("events.PutRule", {"Name": "n" * 65}) == ["events.PutRule.Name is 65, at most 64"]
    assert refusals("lambda.CreateFunction", {"FunctionName": "a", "Runtime": "python2.8"})
