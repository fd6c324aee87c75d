"""Alarms of the embedded AWS as boto3 sees them: data points come, minutes end, states change, topics and composites hear of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from account_state_server import ACCOUNT_ID, BEGIN, REGION, Start, refusal
from evaluated_alarms import ERRORS, advance, described, metric_of, minute, put_alarm, put_math, state

from phase3b.local.cloudwatch.alarm_rounds import AlarmRounds
from phase3b.local.cloudwatch.metric_stores import metric_store
from phase3b.local.cloudwatch.series import series_of


def test_two_of_three_and_the_way_back(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    put_alarm(client)
    found = described(client)
    assert (found["StateValue"], found["StateReason"]) == ("INSUFFICIENT_DATA", "Unchecked: Initial alarm creation")
    states = []
    for errors in (0, 9, None, 7, 3, 2, None):
        minute(aws, errors)
        states.append(state(client))
    # The newest three real ones of five: 9, 7 and 0; then 9, 7, 3; then 7, 3, 2.
    assert states == ["OK", "OK", "OK", "ALARM", "ALARM", "OK", "OK"]


def test_a_minute_that_was_over_when_an_alarm_was_put_is_none_of_its(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    rounds, begin = AlarmRounds(), int(BEGIN)
    # Time runs fast: two minutes have ended that nobody has evaluated yet, and the third is half over when it is put.
    aws.clock.advance(150)
    put_alarm(client, TreatMissingData="breaching")
    rounds(begin)
    rounds(begin + 60)
    assert described(client)["StateReason"] == "Unchecked: Initial alarm creation"
    rounds(begin + 120)
    assert state(client) == "ALARM"


def test_a_state_says_why_and_since_when(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    put_alarm(client, EvaluationPeriods=1, DatapointsToAlarm=1)
    minute(aws, 6)
    found = described(client)
    assert found["StateReason"] == (
        "Threshold Crossed: 1 out of the last 1 datapoints [6.0 (28/11/26 08:00:00)] was greater than the threshold (5.0) "
        "(minimum 1 datapoint for OK -> ALARM transition)."
    )
    data = json.loads(found["StateReasonData"])
    assert (data["recentDatapoints"], data["startDate"]) == ([6.0], "2026-11-28T08:00:00.000+0000")
    at = datetime.fromtimestamp(BEGIN + 60, UTC)
    assert (found["StateUpdatedTimestamp"], found["StateTransitionedTimestamp"]) == (at, at)


def test_no_data_is_what_the_alarm_says(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    for missing in ("missing", "ignore", "breaching", "notBreaching"):
        put_alarm(client, missing, TreatMissingData=missing)
    minute(aws)
    assert [state(client, each) for each in ("missing", "ignore", "breaching", "notBreaching")] == [
        "INSUFFICIENT_DATA", "INSUFFICIENT_DATA", "ALARM", "OK",
    ]  # fmt: skip
    for value in (9, 9, 9):
        minute(aws, value)
    assert {state(client, each) for each in ("missing", "ignore", "breaching", "notBreaching")} == {"ALARM"}
    # Until the last of them has left the evaluation range, of two periods more than are evaluated.
    advance(aws, 60 * 4)
    assert state(client, "missing") == "ALARM"
    advance(aws, 60)
    assert [state(client, each) for each in ("missing", "ignore", "breaching", "notBreaching")] == [
        "INSUFFICIENT_DATA", "ALARM", "ALARM", "OK",
    ]  # fmt: skip


def test_of_dynamodb_no_data_is_ignored_where_nothing_is_said(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    reads = series_of("AWS/DynamoDB", "ReadThrottleEvents", {"TableName": "notes"})
    for name, more in (("silent", {"TreatMissingData": None}), ("said", {"TreatMissingData": "missing"})):
        put_alarm(
            client, name, Namespace="AWS/DynamoDB", MetricName="ReadThrottleEvents", EvaluationPeriods=1, DatapointsToAlarm=1,
            Dimensions=[{"Name": "TableName", "Value": "notes"}], **more,
        )  # fmt: skip
    metric_store(ACCOUNT_ID, REGION).put(reads, BEGIN, 50)
    advance(aws, 60 * 6)
    assert (state(client, "silent"), state(client, "said")) == ("ALARM", "INSUFFICIENT_DATA")


def test_periods_of_five_minutes_slide_by_the_minute(start: Start) -> None:
    """Evaluated at the end of each minute over the five before it: 4 and 3 are never in one period of the clock's."""
    aws = start()
    client = aws.client("cloudwatch")
    put_alarm(client, Period=300, EvaluationPeriods=1, DatapointsToAlarm=1, Threshold=6)
    states = []
    for errors in (None, None, None, 4, None, 3, None, None, None):
        minute(aws, errors)
        states.append(state(client))
    assert states == ["OK", "OK", "OK", "OK", "OK", "ALARM", "ALARM", "ALARM", "OK"]


def test_metric_math_is_judged(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    put_math(
        client, "IF(FILL(calls, 0) > 10, 100 * FILL(errors, 0) / calls, 0)", metric_of("errors", "Errors"),
        metric_of("calls", "Invocations"), EvaluationPeriods=1, DatapointsToAlarm=1,
    )  # fmt: skip
    states = []
    for errors, calls in ((1, 10), (1, 11), (None, 100), (6, 100), (5, 100)):
        minute(aws, errors, calls)
        states.append(state(client))
    assert states == ["OK", "ALARM", "OK", "ALARM", "OK"]
    assert "statistic" not in json.loads(described(client)["StateReasonData"])


def test_percentiles_of_few_samples(start: Start) -> None:
    """p90 says something from 100 samples on: with `ignore` the state stays until then."""
    aws = start()
    client = aws.client("cloudwatch")
    for few in ("ignore", "evaluate"):
        put_alarm(
            client, few, Statistic=None, ExtendedStatistic="p90", EvaluateLowSampleCountPercentile=few, EvaluationPeriods=1,
            DatapointsToAlarm=1,
        )  # fmt: skip
    store = metric_store(ACCOUNT_ID, REGION)
    store.put(ERRORS, BEGIN, 9, count=99)
    advance(aws, 60)
    assert (state(client, "ignore"), state(client, "evaluate")) == ("INSUFFICIENT_DATA", "ALARM")
    store.put(ERRORS, BEGIN + 60, 9, count=100)
    advance(aws, 60)
    assert state(client, "ignore") == "ALARM"


def test_an_alarm_over_days_is_evaluated_by_the_hour(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    put_alarm(client, Period=3600, EvaluationPeriods=30, DatapointsToAlarm=1)
    metric_store(ACCOUNT_ID, REGION).put(ERRORS, BEGIN + 600, 9)
    advance(aws, 3540)
    assert state(client) == "INSUFFICIENT_DATA"
    advance(aws, 60)
    assert state(client) == "ALARM"


def test_without_data_a_reason_is_of_its_own_minute(start: Start) -> None:
    """The state is the one that was found before; the time is not."""
    aws = start()
    client = aws.client("cloudwatch")
    put_alarm(client)
    advance(aws, 60)
    client.set_alarm_state(AlarmName="errors", StateValue="ALARM", StateReason="a test")
    advance(aws, 60)
    data = json.loads(described(client)["StateReasonData"])
    assert data["queryDate"] == "2026-11-28T08:02:00.000+0000"
    assert data["evaluatedDatapoints"][0] == {"timestamp": "2026-11-28T08:01:00.000+0000"}


def test_without_data_the_hour_still_counts(start: Start) -> None:
    """At 08:02 alone the expression is 9."""
    aws = start()
    client = aws.client("cloudwatch")
    put_math(
        client, "IF(MINUTE(errors) == 2, 9, 0)", metric_of("errors", "Errors"), EvaluationPeriods=1, DatapointsToAlarm=1
    )
    states = []
    for _ in range(4):
        advance(aws, 60)
        states.append(state(client))
    assert states == ["OK", "OK", "ALARM", "OK"]


def test_what_is_not_evaluated_here_says_so(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    put_math(client, "STDDEV([errors, errors])", metric_of("errors", "Errors"))
    minute(aws, 100)
    found = described(client)
    assert (found["StateValue"], found["StateReason"]) == (
        "INSUFFICIENT_DATA",
        "STDDEV is not evaluated by the embedded AWS",
    )
    put_alarm(client, "fast", Period=10)
    put_math(client, "a + b", metric_of("a", "Errors"), metric_of("b", "Errors", period=300), name="mixed")
    minute(aws, 100)
    assert "A period of 10 s" in described(client, "fast")["StateReason"]
    assert "different periods (60, 300 s)" in described(client, "mixed")["StateReason"]
    window = {"EvaluationWindow": {"WallClockWindow": {"Timezone": "UTC"}}}
    code, _, text = refusal(lambda: put_alarm(client, "walls", **window))
    assert (code, "EvaluationWindow.WallClockWindow" in text) == ("ValidationError", True)


@pytest.mark.parametrize("region", ["eu-west-1"])
def test_each_region_has_its_own_data(start: Start, region: str) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    put_alarm(client, EvaluationPeriods=1, DatapointsToAlarm=1)
    metric_store(ACCOUNT_ID, region).put(ERRORS, BEGIN, 9)
    advance(aws, 60)
    assert state(client) == "OK"
