"""What is slow by hand: figures of points, causes in their order, routes out of the access log, and what is not known."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError
from doctor_made import around
from hypothesis import given
from hypothesis import strategies as st

from phase3b.capacity.loader import load
from phase3b.operations.doctor.evidence import MINUTE
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.incident.finding import Finding, Section
from phase3b.operations.incident.latency.causes import is_slow, stands_out
from phase3b.operations.incident.latency.figures import Times, middle
from phase3b.operations.incident.latency.gathered import Latency, latency, period_of
from phase3b.operations.incident.opened import Opened

END = datetime(2026, 11, 30, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
WEEK = timedelta(days=7)
FILE = Path(__file__).parents[4] / "capacity.yaml"
TICKETS = "securebase-prod-support-tickets"
API = (("ApiName", "securebase-prod-phase3b-api"), ("Stage", "v1"))
FUNCTION = (("FunctionName", TICKETS),)
QUERY = (("TableName", TICKETS), ("Operation", "Query"))
# Metric, dimensions, statistic, and the value in each period now, in the hour before, a week before.
Made = tuple[str, tuple[tuple[str, str], ...], str, tuple[float | None, float | None, float | None]]


class CloudWatch:
    """Points as AWS answers them, in pages of two results; what was asked is kept."""

    def __init__(self, made: tuple[Made, ...], failing: Exception | None = None) -> None:
        self.made = {(name, dimensions, statistic): values for name, dimensions, statistic, values in made}
        self.failing = failing
        self.asked: list[dict[str, Any]] = []

    def get_paginator(self, name: str) -> CloudWatch:
        assert name == "get_metric_data"
        return self

    def paginate(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self.asked.append(asked)
        if self.failing is not None:
            raise self.failing
        when = {END - HOUR: 0, END - 2 * HOUR: 1, END - HOUR - WEEK: 2}[asked["StartTime"]]
        results = []
        for query in asked["MetricDataQueries"]:
            stat = query["MetricStat"]
            dimensions = tuple((each["Name"], each["Value"]) for each in stat["Metric"]["Dimensions"])
            value = self.made.get((stat["Metric"]["MetricName"], dimensions, stat["Stat"]), (None,) * 3)[when]
            count = int(HOUR.total_seconds()) // stat["Period"]
            times = [asked["StartTime"] + timedelta(seconds=stat["Period"] * number) for number in range(count)]
            values = (
                {"Timestamps": times, "Values": [value] * count}
                if value is not None
                else {"Timestamps": [], "Values": []}
            )
            results.append({"Id": query["Id"], "StatusCode": "Complete", **values})
        for start in range(0, len(results), 2):
            yield {"MetricDataResults": results[start : start + 2]}


class Logs:
    """Lines of the access log in pages; `denied` refuses."""

    def __init__(self, pages: list[list[str]], *, denied: bool = False) -> None:
        self.pages, self.denied = pages, denied
        self.patterns: list[str] = []

    def get_paginator(self, name: str) -> Logs:
        assert name == "filter_log_events"
        return self

    def paginate(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self.patterns.append(asked["filterPattern"])
        if self.denied:
            raise refused("FilterLogEvents")
        for page in self.pages:
            yield {"events": [{"timestamp": 0, "message": each} for each in page]}


class Lambda:
    """Reserved concurrency of every function."""

    def get_function(self, **_: Any) -> Mapping[str, Any]:
        return {"Concurrency": {"ReservedConcurrentExecutions": 50}}


def refused(operation: str, code: str = "AccessDenied") -> ClientError:
    error: Any = {"Error": {"Code": code, "Message": "no"}}
    return ClientError(error, operation)


def line(latency_ms: int, integration: object, method: str = "POST", path: str = "/support/tickets") -> str:
    return json.dumps(
        {"latencyMs": str(latency_ms), "integrationLatencyMs": str(integration), "method": method, "path": path}
    )


def asked(
    *made: Made, logs: Logs | None = None, failing: Exception | None = None
) -> tuple[Section[Latency], CloudWatch]:
    place = around()
    reading = Reading(place.commands.access)
    cloudwatch = CloudWatch(made, failing)
    reading._clients |= {"cloudwatch": cloudwatch, "logs": logs or Logs([[]]), "lambda": Lambda()}
    return latency(Opened(load(FILE), place, reading, END - HOUR, END, "")), cloudwatch


def of(metric: str, dimensions: tuple[tuple[str, str], ...], statistic: str, now: float, *before: float | None) -> Made:
    known = (*before, None, None)
    return metric, dimensions, statistic, (now, known[0], known[1])


def function(p95: float, *before: float | None, invocations: float = 10) -> tuple[Made, ...]:
    return (
        of("Duration", FUNCTION, "p50", 90.0), of("Duration", FUNCTION, "p95", p95, *before),
        of("Duration", FUNCTION, "p99", p95 + 50), of("Invocations", FUNCTION, "Sum", invocations, invocations, invocations),
    )  # fmt: skip


def one(found: Section[Latency], about: str) -> Finding:
    (each,) = (each for each in found.findings if each.about == about)
    return each


def test_a_function_above_its_objective_by_hand() -> None:
    """12 periods of 10 invocations; 900 ms against the target of 300; nothing else explains it."""
    found, _ = asked(*function(900.0, 200.0, 210.0))
    each = one(found, "support_tickets")
    assert each.text == "p95 900 ms, objective 300 ms (objectives.thresholds.functions.duration_p95_ms)"
    assert each.evidence == (
        "p95 900 ms; the 60 min before 200 ms, a week before 210 ms",
        "p50 90 ms, p99 950 ms",
        "120 invocations (the 60 min before 120, a week before 120)",
        "how many start cold is not known",
        "most at a time: not known (50 reserved); refused: 0",
    )
    assert len(each.causes) == 1
    assert each.causes[0].startswith("its own code, which gets processor time by its ")
    assert each.certainty == "not known"
    assert [shlex.split(step.command)[:3] for step in each.steps] == [
        ["phase3b", "tune", "memory"], ["phase3b", "ops", "errors"],
    ]  # fmt: skip


def test_causes_come_in_their_order() -> None:
    table = (("TableName", TICKETS),)
    found, _ = asked(
        *(each for each in function(900.0) if each[0] != "Invocations"),
        of("Invocations", FUNCTION, "Sum", 100.0, 10.0, 20.0),
        ("ColdStarts", (), "Sum", (30.0, None, None)),
        of("WriteThrottleEvents", table, "Sum", 2.0),
        of("ConsumedWriteCapacityUnits", table, "Sum", 600.0),
        of("SuccessfulRequestLatency", QUERY, "Average", 240.0), of("SuccessfulRequestLatency", QUERY, "SampleCount", 5.0),
        of("Throttles", FUNCTION, "Sum", 1.0),
    )  # fmt: skip
    causes = one(found, "support_tickets").causes
    begun = ["30.0 % of the invocations", "120 writes of securebase-prod-support-tickets were throttled",
             "Query of securebase-prod-support-tickets takes 240 ms", "12 invocations of support_tickets were refused",
             "more load: 1,200 invocations of support_tickets", "its own code"]  # fmt: skip
    assert [cause[: len(start)] for cause, start in zip(causes, begun, strict=True)] == begun
    # 600 units and 2 throttled requests in a minute, with room for growth: more capacity is asked about, never set.
    (raised,) = [step.command for step in one(found, "support_tickets").steps if " raise " in step.command]
    grown = around().grown((600 + 2) / MINUTE)
    assert raised.startswith(f"phase3b ops capacity raise support_tickets --write {grown} --for 2h --env prod ")
    assert "--dry-run" in raised


def test_the_share_of_api_gateway_is_what_its_functions_do_not_take() -> None:
    found, _ = asked(
        of("Latency", API, "p50", 300.0), of("Latency", API, "p95", 800.0, 400.0), of("Latency", API, "p99", 990.0),
        of("IntegrationLatency", API, "p50", 90.0), of("IntegrationLatency", API, "p95", 200.0),
        of("IntegrationLatency", API, "SampleCount", 50.0), of("Count", API, "Sum", 50.0),
    )  # fmt: skip
    each = one(found, "API")
    assert found.figures.latencies.api is not None
    assert found.figures.latencies.api.gateway_p95_ms == 600.0
    assert "functions take 200 ms of the p95, API Gateway with its authorizer about 600 ms" in each.evidence
    assert each.causes[0].startswith("API Gateway itself, not the functions; its authorizer authorizer: p95 not known")


def test_an_operation_is_judged_by_its_own_dimension() -> None:
    found, cloudwatch = asked(
        of("SuccessfulRequestLatency", QUERY, "Average", 150.0, 10.0),
        of("SuccessfulRequestLatency", QUERY, "SampleCount", 100.0),
    )
    assert one(found, TICKETS).text == (
        "Query takes 150 ms on average, objective 100 ms (objectives.thresholds.tables.latency_average_ms)"
    )
    metrics = [query["MetricStat"]["Metric"] for each in cloudwatch.asked for query in each["MetricDataQueries"]]
    latencies = [each for each in metrics if each["MetricName"] == "SuccessfulRequestLatency"]
    assert latencies
    assert all(
        [dimension["Name"] for dimension in each["Dimensions"]] == ["TableName", "Operation"] for each in latencies
    )
    assert len({each["StartTime"] for each in cloudwatch.asked}) == 3


def test_few_invocations_are_not_judged_and_said() -> None:
    found, _ = asked(*function(5000.0, invocations=1))
    assert found.findings == ()
    assert found.notes == ("fewer than 50 invocations, not judged: support_tickets",)
    assert found.unknown == {}


def test_what_meets_its_objective_and_is_slower_than_before_is_a_note() -> None:
    found, _ = asked(*function(290.0, 100.0, 110.0))
    assert found.findings == ()
    (note,) = found.notes
    times = "p95 290 ms, the 60 min before 100 ms, a week before 110 ms"
    assert note == f"support_tickets meets its objective, and is slower than before: {times}"


def test_an_empty_account_can_not_be_judged() -> None:
    found, _ = asked()
    assert found.findings == ()
    assert list(found.unknown) == ["latency"]
    assert "us-east-1 has no point of any metric of prod" in found.unknown["latency"]


@pytest.mark.parametrize(
    ("failing", "said"),
    [
        (refused("GetMetricData"), "cloudwatch:GetMetricData is not allowed: no"),
        (refused("GetMetricData", "Throttling"), "cloudwatch:GetMetricData failed with Throttling: no"),
        (EndpointConnectionError(endpoint_url="https://monitoring.us-east-9.amazonaws.com/"),
         'cloudwatch:GetMetricData found no answer: Could not connect to the endpoint URL: "https://monitoring.us-east-9.amazonaws.com/"'),
    ],
)  # fmt: skip
def test_what_cloudwatch_refuses_is_not_known(failing: Exception, said: str) -> None:
    found, _ = asked(failing=failing)
    assert (found.findings, found.unknown) == ((), {"metrics": said})


def test_routes_by_hand_and_only_slow_ones_are_compared() -> None:
    """60 requests, of 1,000 to 1,590 ms by ten, of which the function took 40 less; another route meets its target."""
    slow = [line(1000 + 10 * number, 960 + 10 * number) for number in range(60)]
    logs = Logs([[*slow[:30], "no JSON", line(5, "-", path="/nowhere")], [], slow[30:] + [line(20, 10, "GET")] * 60])
    found, _ = asked(logs=logs)
    assert found.figures.routes is not None
    first, second = found.figures.routes
    assert (first.title, first.requests, first.p50_ms, first.p95_ms, first.p99_ms) == (
        "POST /support/tickets", 60, 1290, 1560, 1590
    )  # fmt: skip
    assert (first.gateway_p50_ms, first.limit_ms, first.before_p95_ms) == (40.0, 500.0, 1560.0)
    assert (second.title, second.before_p95_ms) == ("GET /support/tickets", None)
    own = '{ $.method = "POST" && $.path = "/support/tickets" }'
    assert logs.patterns == ['{ $.latencyMs = "*" }', own, own]
    assert one(found, "POST /support/tickets").text == "p95 1,560 ms, objective 500 ms"


def test_too_many_lines_are_said() -> None:
    pages = [[line(20, 10)]] * 21
    found, _ = asked(logs=Logs(pages))
    assert found.figures.routes is not None
    assert found.figures.routes[0].requests == 20
    assert found.notes[0].startswith("not all lines of the access log were read")


def test_a_log_that_is_denied_leaves_the_routes_unknown() -> None:
    found, _ = asked(*function(100.0), logs=Logs([], denied=True))
    assert found.figures.routes is None
    assert found.unknown == {"log of the access log": "logs:FilterLogEvents is not allowed: no"}


def test_judging_by_hand() -> None:
    assert is_slow(20, 301, 300, 20) is True
    assert is_slow(20, 300, 300, 20) is False
    assert is_slow(19, 301, 300, 20) is None
    assert is_slow(20, None, 300, 20) is None
    assert stands_out(Times(151, 100, None), 50)
    assert not stands_out(Times(150, 100, None), 50)
    assert not stands_out(Times(151, 100, 120), 50)
    assert not stands_out(Times(151), 50)
    assert (period_of(10), period_of(9), period_of(60)) == (300, 60, 300)
    assert middle({1: 100.0, 2: 900.0, 3: 200.0}, {1: 1.0, 2: 10.0, 3: 1.0}) == 900.0
    assert middle({}, {}) is None


@given(st.dictionaries(st.integers(0, 20), st.floats(1, 1000), min_size=1), st.floats(1, 10))
def test_the_middle_is_one_of_the_values_with_half_of_the_weight_up_to_it(
    values: dict[int, float], scale: float
) -> None:
    weights = {at: float(at + 1) for at in values}
    found = middle(values, weights)
    assert found in values.values()
    upto = sum(weights[at] for at, value in values.items() if value <= found)
    below = sum(weights[at] for at, value in values.items() if value < found)
    assert below <= sum(weights.values()) / 2 <= upto + 1e-9
    assert middle({at: value * scale for at, value in values.items()}, weights) == found * scale
