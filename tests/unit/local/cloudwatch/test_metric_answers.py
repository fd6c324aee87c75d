"""PutMetricData, GetMetricData, GetMetricStatistics and ListMetrics of the embedded AWS, as boto3 asks them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from account_state_server import ACCOUNT_ID, BEGIN, REGION, Start, refusal

from phase3b.local.cloudwatch.metric_stores import metric_store
from phase3b.local.cloudwatch.series import series_of

AT = datetime.fromtimestamp(BEGIN, UTC)
NOTES = [{"Name": "FunctionName", "Value": "notes"}]


def after(minutes: float) -> datetime:
    return AT + timedelta(minutes=minutes)


def metric(name: str, metric_name: str = "Errors", stat: str = "Sum", period: int = 60, **more: Any) -> dict[str, Any]:
    found = {"Namespace": "AWS/Lambda", "MetricName": metric_name, "Dimensions": NOTES}
    return {"Id": name, "MetricStat": {"Metric": found, "Period": period, "Stat": stat}, **more}


def put(*points: tuple[float, float], name: str = "Errors") -> None:
    series = series_of("AWS/Lambda", name, {"FunctionName": "notes"})
    for minute, value in points:
        metric_store(ACCOUNT_ID, REGION).put(series, BEGIN + 60 * minute, value)


def data(client: Any, *queries: dict[str, Any], begin: float = 0, end: float = 10, **more: Any) -> list[dict[str, Any]]:
    asked = {
        "MetricDataQueries": [*queries],
        "StartTime": after(begin),
        "EndTime": after(end),
        "ScanBy": "TimestampAscending",
    }
    return list(client.get_metric_data(**{**asked, **more})["MetricDataResults"])


def test_what_was_put_is_read_in_every_statistic(start: Start) -> None:
    client = start().client("cloudwatch")
    dimensions = [{"Name": "Service", "Value": "notes"}]
    client.put_metric_data(
        Namespace="Phase3b",
        MetricData=[
            {"MetricName": "Made", "Dimensions": dimensions, "Value": 2, "Unit": "Count"},
            {"MetricName": "Made", "Dimensions": dimensions, "Values": [4, 10], "Counts": [2, 1], "Timestamp": AT},
            {"MetricName": "Made", "Dimensions": dimensions, "Value": 7, "Timestamp": after(-5)},
            {"MetricName": "Sets", "StatisticValues": {"SampleCount": 4, "Sum": 10, "Minimum": 1, "Maximum": 5}},
        ],
    )
    asked: dict[str, Any] = {"StartTime": after(-10), "EndTime": after(1), "Period": 60}
    found = client.get_metric_statistics(
        Namespace="Phase3b", MetricName="Made", Dimensions=dimensions, ExtendedStatistics=["p50", "p99.9"],
        Statistics=["Sum", "Average", "Minimum", "Maximum", "SampleCount"], **asked,
    )  # fmt: skip
    assert found["Label"] == "Made"
    assert found["Datapoints"] == [
        {
            "Timestamp": after(-5), "Sum": 7, "Average": 7, "Minimum": 7, "Maximum": 7, "SampleCount": 1, "Unit": "Count",
            "ExtendedStatistics": {"p50": 7, "p99.9": 7},
        },
        {
            "Timestamp": AT, "Sum": 20, "Average": 5, "Minimum": 2, "Maximum": 10, "SampleCount": 4, "Unit": "Count",
            "ExtendedStatistics": {"p50": 4, "p99.9": 10},
        },
    ]  # fmt: skip
    (sets,) = client.get_metric_statistics(
        Namespace="Phase3b", MetricName="Sets", Statistics=["Average"], ExtendedStatistics=["p50"], **asked
    )["Datapoints"]
    assert (sets["Average"], sets["Unit"], "ExtendedStatistics" in sets) == (2.5, "None", False)
    assert client.get_metric_statistics(
        Namespace="Phase3b", MetricName="Made", Dimensions=dimensions, Statistics=["Sum"], Unit="Bytes", **asked
    )["Datapoints"] == []  # fmt: skip


@pytest.mark.parametrize(
    ("datum", "code", "reason"),
    [
        ({}, "InvalidParameterCombination", "At least one"),
        ({"Value": 1, "Values": [1]}, "InvalidParameterCombination", "mutually exclusive"),
        ({"Values": [1, 2], "Counts": [1]}, "InvalidParameterValue", "same size"),
        ({"Values": list(range(151))}, "InvalidParameterValue", "150"),
        ({"Value": float("nan")}, "ValidationError", "NaN"),
        ({"Value": 1, "Timestamp": after(-14 * 24 * 60 - 1)}, "InvalidParameterValue", "two weeks"),
        ({"Value": 1, "Timestamp": after(121)}, "InvalidParameterValue", "two hours"),
    ],
)
def test_data_that_aws_does_not_take(start: Start, datum: dict[str, Any], code: str, reason: str) -> None:
    """All of a request is put, or nothing of it."""
    client = start().client("cloudwatch")
    good = {"MetricName": "Good", "Value": 1}
    found = refusal(lambda: client.put_metric_data(Namespace="n", MetricData=[good, {"MetricName": "Bad", **datum}]))
    assert (found[0], found[1]) == (code, 400)
    assert reason in found[2]
    assert client.list_metrics()["Metrics"] == []


def test_several_queries_and_their_math(start: Start) -> None:
    client = start().client("cloudwatch")
    put((0, 1), (1, 2), (1, 3), (3, 8))
    put((0, 10), (1, 10), (2, 10), (3, 0), name="Invocations")
    found = data(
        client, metric("errors"), metric("most", stat="Maximum"), metric("calls", "Invocations", ReturnData=False),
        {"Id": "share", "Expression": "100 * errors / calls", "Label": "share"},
        {"Id": "twice", "Expression": "share * 2"}, {"Id": "all", "Expression": "FILL(METRICS(), 0)"},
        end=4,
    )  # fmt: skip
    assert [(each["Id"], each["Label"], each["Values"]) for each in found] == [
        ("errors", "Errors", [1, 5, 8]),
        ("most", "Errors", [1, 3, 8]),
        ("share", "share", [10, 50, 0]),
        ("twice", "twice", [20, 100, 0]),
        ("all", "all", [1, 5, 0, 8]),
        ("all", "all", [1, 3, 0, 8]),
        ("all", "all", [10, 10, 10, 0]),
    ]
    assert found[0]["Timestamps"] == [AT, after(1), after(3)]
    assert {each["StatusCode"] for each in found} == {"Complete"}


def test_periods_begin_at_multiples_and_the_newest_comes_first(start: Start) -> None:
    client = start().client("cloudwatch")
    put((0, 1), (4, 2), (5, 4), (9, 8), (10, 16))
    (found,) = data(client, metric("m", period=300), begin=3, end=10)
    assert (found["Timestamps"], found["Values"]) == ([AT, after(5)], [3, 12])
    (found,) = data(client, metric("m", period=300), begin=3, end=10.5, ScanBy="TimestampDescending")
    assert (found["Timestamps"], found["Values"]) == ([after(10), after(5), AT], [16, 12, 3])
    # Without ScanBy the newest comes first, too.
    answer = client.get_metric_data(MetricDataQueries=[metric("m")], StartTime=AT, EndTime=after(6))
    assert answer["MetricDataResults"][0]["Values"] == [4, 2, 1]


def test_pages_cut_a_series_where_they_end(start: Start) -> None:
    client = start().client("cloudwatch")
    put(*((minute, minute) for minute in range(5)))
    put((0, 7), name="Invocations")
    asked: dict[str, Any] = {
        "MetricDataQueries": [metric("errors"), metric("calls", "Invocations"), metric("none", "Throttles")],
        "StartTime": AT, "EndTime": after(10), "ScanBy": "TimestampAscending", "MaxDatapoints": 3,
    }  # fmt: skip
    pages = []
    while True:
        answer = client.get_metric_data(**asked)
        pages.append([(each["Id"], each["Values"], each["StatusCode"]) for each in answer["MetricDataResults"]])
        if "NextToken" not in answer:
            break
        asked["NextToken"] = answer["NextToken"]
    assert pages == [
        [("errors", [0, 1, 2], "PartialData")],
        [("errors", [3, 4], "Complete"), ("calls", [7], "Complete"), ("none", [], "Complete")],
    ]
    assert refusal(lambda: client.get_metric_data(**asked | {"NextToken": "x"}))[0] == "ValidationError"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("errors", "errors"),
        ("${LABEL}: ${MAX} of ${DATAPOINT_COUNT}", "Errors: 5 of 2"),
        ("${PROP('Dim.FunctionName')} ${PROP('Stat')} ${PROP('Period')}", "notes Sum 60"),
        ("${FIRST} ${LAST} ${MIN} ${SUM} ${AVG}", "1 5 1 6 3"),
        ("${PROP('Region')}", REGION),
    ],
)
def test_labels(start: Start, given: str, shown: str) -> None:
    client = start().client("cloudwatch")
    put((0, 1), (1, 5))
    (found,) = data(client, metric("m", Label=given))
    assert found["Label"] == shown


def test_a_label_of_no_data(start: Start) -> None:
    (found,) = data(start().client("cloudwatch"), metric("m", Label="${MAX} ${DATAPOINT_COUNT} ${PROP('Dim.Other')}"))
    assert (found["Label"], found["Values"]) == ("-- 0 --", [])


@pytest.mark.parametrize(
    ("queries", "reason"),
    [
        ([{"Id": "e", "Expression": "m +"}], "ends where"),
        ([{"Id": "e", "Expression": "gone"}], "Unknown identifier gone"),
        ([{"Id": "e", "Expression": "f"}, {"Id": "f", "Expression": "e"}], "refer to each other"),
        ([{"Id": "e", "Expression": "1 + 1"}], "is a number"),
        ([{"Id": "e", "Expression": "SEARCH('x', 'Sum', 60)"}], "A SEARCH without a schema in braces is not evaluated"),
        ([{"Id": "e", "Expression": 'SELECT MAX(Errors) FROM "AWS/Lambda"'}], "SELECT"),
        ([metric("m", stat="tm90")], "tm90 is not evaluated"),
        ([metric("m", period=10)], "A period of 10 s"),
        ([{"Id": "e"}], "one of MetricStat and Expression"),
        ([metric("m", Label="${MAX_TIME}")], "MAX_TIME"),
        ([metric("a"), metric("b", period=300), {"Id": "e", "Expression": "a + b"}], "different periods"),
    ],
)
def test_queries_that_are_refused(start: Start, queries: list[dict[str, Any]], reason: str) -> None:
    client = start().client("cloudwatch")
    code, status, text = refusal(lambda: data(client, *queries))
    assert (code, status) == ("ValidationError", 400)
    assert reason in text


def test_a_time_that_ends_before_it_begins(start: Start) -> None:
    client = start().client("cloudwatch")
    asked = {"Namespace": "n", "MetricName": "m", "Period": 60}
    assert refusal(lambda: data(client, metric("m"), begin=1, end=1))[0] == "ValidationError"
    found = refusal(lambda: client.get_metric_statistics(StartTime=AT, EndTime=AT, Statistics=["Sum"], **asked))
    assert found[0] == "InvalidParameterValue"
    found = refusal(
        lambda: client.get_metric_statistics(StartTime=after(-1500), EndTime=AT, Statistics=["Sum"], **asked)
    )
    assert (found[0], "1500" in found[2]) == ("InvalidParameterCombination", True)
    assert (
        refusal(lambda: client.get_metric_statistics(StartTime=after(-1), EndTime=AT, **asked))[0]
        == "InvalidParameterCombination"
    )


def test_metrics_are_listed_by_what_is_asked(start: Start) -> None:
    aws = start()
    client = aws.client("cloudwatch")
    store = metric_store(ACCOUNT_ID, REGION)
    for name, dimensions, at in (
        ("Errors", {"FunctionName": "notes"}, 0), ("Errors", {}, 0), ("Duration", {"FunctionName": "lists"}, -4 * 3600),
    ):  # fmt: skip
        store.put(series_of("AWS/Lambda", name, dimensions), BEGIN + at, 1)
    store.put(series_of("Phase3b", "Made", {"Service": "a", "Environment": "dev"}), BEGIN, 1)

    def listed(**asked: Any) -> list[tuple[str, dict[str, str]]]:
        return [
            (each["MetricName"], {one["Name"]: one["Value"] for one in each["Dimensions"]})
            for each in client.list_metrics(**asked)["Metrics"]
        ]

    assert listed(Namespace="AWS/Lambda") == [
        ("Duration", {"FunctionName": "lists"}), ("Errors", {}), ("Errors", {"FunctionName": "notes"}),
    ]  # fmt: skip
    assert listed(MetricName="Made") == [("Made", {"Environment": "dev", "Service": "a"})]
    assert listed(Dimensions=[{"Name": "FunctionName"}]) == [
        ("Duration", {"FunctionName": "lists"}), ("Errors", {"FunctionName": "notes"}),
    ]  # fmt: skip
    assert listed(Dimensions=[{"Name": "FunctionName", "Value": "notes"}]) == [("Errors", {"FunctionName": "notes"})]
    assert len(listed(RecentlyActive="PT3H")) == 3
    for number in range(600):
        store.put(series_of("many", f"m{number:03}"), BEGIN, 1)
    pages = list(client.get_paginator("list_metrics").paginate(Namespace="many"))
    assert [len(each["Metrics"]) for each in pages] == [500, 100]
    assert refusal(lambda: client.list_metrics(NextToken="9999"))[0] == "InvalidParameterValue"


def test_a_search_finds_every_metric_of_its_dimensions(start: Start) -> None:
    """The dashboard's share of user errors: requests of all tables and operations, which nothing names one by one."""
    client = start().client("cloudwatch")
    store = metric_store(ACCOUNT_ID, REGION)
    for table, operation, count in (("a", "GetItem", 6), ("b", "PutItem", 3)):
        series = series_of("AWS/DynamoDB", "SuccessfulRequestLatency", {"TableName": table, "Operation": operation})
        store.put(series, BEGIN + 60, 5.0, count)
    store.put(series_of("AWS/DynamoDB", "SuccessfulRequestLatency", {"TableName": "a"}), BEGIN + 60, 5.0, 50)
    store.put(
        series_of("AWS/DynamoDB", "SystemErrors", {"TableName": "a", "Operation": "GetItem"}), BEGIN + 60, 1.0, 50
    )
    store.put(series_of("AWS/DynamoDB", "UserErrors"), BEGIN + 60, 1.0)
    errors = {"Namespace": "AWS/DynamoDB", "MetricName": "UserErrors", "Dimensions": []}
    search = "SEARCH('{AWS/DynamoDB,Operation,TableName} MetricName=\"SuccessfulRequestLatency\"', 'SampleCount', 300)"
    found = data(
        client,
        {"Id": "c", "MetricStat": {"Metric": errors, "Period": 300, "Stat": "Sum"}, "ReturnData": False},
        {"Id": "share", "Expression": f"100 * c / (SUM({search}) + c)"},
        {"Id": "each", "Expression": search},
        {"Id": "one", "Expression": search.replace("', 'S", " TableName=\"a\"', 'S")},
    )
    # One of nine and itself: ten.
    assert [(each["Id"], each["Values"]) for each in found] == [
        ("share", [10.0]), ("each", [6.0]), ("each", [3.0]), ("one", [6.0])
    ]  # fmt: skip
    for expression, text in (
        (search.replace("MetricName=", "OR MetricName="), 'OR MetricName="SuccessfulRequestLatency" in a SEARCH'),
        ("SEARCH('Latency', 'Sum', 60)", "A SEARCH without a schema in braces"),
        (search.replace("SampleCount", "TM(1:2)"), "The statistic TM(1:2)"),
        (f"METRICS() + {search.replace('300', '60')}", "A SEARCH of a period of 60 s beside one of 300 s"),
    ):
        asked = (
            {"Id": "c", "MetricStat": {"Metric": errors, "Period": 300, "Stat": "Sum"}},
            {"Id": "e", "Expression": expression},
        )
        assert f"{text} " in refusal(lambda asked=asked: data(client, *asked))[2]


@pytest.mark.parametrize("function", ["SUM", "AVG", "MIN", "MAX"])
def test_an_account_without_any_data_has_none_of_a_search_and_what_is_made_of_it(start: Start, function: str) -> None:
    """A dashboard is looked at before anything has happened: no series at all is a series without values, and of two 0."""
    errors = {"Namespace": "AWS/DynamoDB", "MetricName": "UserErrors", "Dimensions": []}
    search = "SEARCH('{AWS/DynamoDB,Operation,TableName} MetricName=\"SuccessfulRequestLatency\"', 'SampleCount', 300)"
    client = start().client("cloudwatch")
    count = {"Id": "c", "MetricStat": {"Metric": errors, "Period": 300, "Stat": "Sum"}, "ReturnData": False}
    asked = {"Id": "share", "Expression": f"100 * c / ({function}({search}) + c)"}
    assert [(each["Id"], each["Values"]) for each in data(client, count, asked)] == [("share", [])]
    client.put_metric_data(
        Namespace="AWS/DynamoDB",
        MetricData=[{"MetricName": "UserErrors", "Value": 2, "Timestamp": datetime.fromtimestamp(BEGIN + 60, UTC)}],
    )
    counted = {"Id": "n", "Expression": f"DATAPOINT_COUNT({search}) + c"}
    found = {each["Id"]: each["Values"] for each in data(client, count, asked, counted)}
    assert found == {"share": [100.0], "n": [2.0, 0.0]}
