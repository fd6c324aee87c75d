"""What each graph of the dashboard draws, of which statistic, with which levels; and where it stands. Worked out by hand.

The levels are those of the operations guide, which the alarms have too (tests/unit/test_service_alarms.py).
"""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

import pytest
from small_capacity import planned

from phase3b.alarms import alarms
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.dashboard import DashboardPage, body, dashboard_pages
from phase3b.graph import Graph, Heading, Line, MathLine, metrics
from phase3b.measures import PercentileOrAverage, PercentOf, Share, Statistic
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.plan import plan
from phase3b.records import Dashboard

CAPACITY = load(Path(__file__).parents[2] / "capacity.yaml")
TICKETS, API, SOCKET = "support-tickets", "phase3b-api", "${aws_apigatewayv2_api.websocket.id}"
PER_SHARE = "IF(FILL(whole0_{0}, 0) > 0, 100 * FILL(part_{0}, 0) / (FILL(whole0_{0}, 0)), 0)"
HITS = (
    "IF(FILL(whole0_0, 0) + FILL(whole1_0, 0) > 0, 100 * FILL(part_0, 0) / (FILL(whole0_0, 0) + FILL(whole1_0, 0)), 0)"
)
EVERY_REQUEST = (
    "SUM(SEARCH('{AWS/DynamoDB,Operation,TableName} MetricName=\"SuccessfulRequestLatency\"', 'SampleCount', 300))"
)

# title: unit, lines (metric or expression, statistic, label, period, shown), warning and critical.
GRAPHS: dict[str, tuple[str, list[tuple[str, str, str, int, bool]], tuple[float, ...]]] = {
    "Tickets": (
        "Count",
        [("TicketsCreated", "Sum", "created", 300, True), ("CommentsCreated", "Sum", "comments", 300, True)],
        (),
    ),
    "Notifications": (
        "Count",
        [("NotificationsSent", "Sum", "sent", 300, True), ("NotificationsPushed", "Sum", "pushed", 300, True)],
        (),
    ),
    "Forecasts": (
        "Count",
        [
            ("ForecastsGenerated", "Sum", "generated", 300, True),
            ("ForecastCacheHits", "Sum", "cache hits", 300, True),
            ("ForecastCacheMisses", "Sum", "cache misses", 300, True),
            ("BudgetAlerts", "Sum", "budget alerts", 300, True),
        ],
        (),
    ),
    "Webhook deliveries": (
        "Count",
        [("WebhooksDelivered", "Sum", "delivered", 300, True), ("WebhooksFailed", "Sum", "failed", 300, True)],
        (),
    ),
    "REST API requests": (
        "Count",
        [
            ("Count", "Sum", "requests", 300, True),
            ("RefusedRequests", "Sum", "part_1", 300, False),
            ("Count", "Sum", "whole0_1", 300, False),
            (PER_SHARE.format(1), "", "401 and 403", 0, True),
            ("ThrottledRequests", "Sum", "part_2", 300, False),
            ("Count", "Sum", "whole0_2", 300, False),
            (PER_SHARE.format(2), "", "429", 0, True),
        ],
        (),
    ),
    "REST API latency": (
        "Milliseconds (p95)",
        [
            ("Latency", "p95", "p95", 300, True),
            ("Latency", "p50", "p50", 300, True),
            ("Latency", "p99", "p99", 300, True),
        ],
        (500, 1000),
    ),
    "REST API server errors": (
        "Percent of requests",
        [
            ("5XXError", "Sum", "part_0", 300, False),
            ("Count", "Sum", "whole0_0", 300, False),
            (PER_SHARE.format(0), "", "5xx", 0, True),
        ],
        (0.5, 2),
    ),
    "REST API client errors": (
        "Percent of requests",
        [
            ("ClientMistakes", "Sum", "part_0", 300, False),
            ("Count", "Sum", "whole0_0", 300, False),
            (PER_SHARE.format(0), "", "4xx (but 401, 403, 429)", 0, True),
        ],
        (2, 5),
    ),
    "REST API cache hits": (
        "Percent",
        [
            ("CacheHitCount", "Sum", "part_0", 300, False),
            ("CacheHitCount", "Sum", "whole0_0", 300, False),
            ("CacheMissCount", "Sum", "whole1_0", 300, False),
            (
                HITS,
                "",
                "hits",
                0,
                True,
            ),
        ],
        (50, 30),
    ),
    "WebSocket connections and messages": (
        "Count",
        [("ConnectCount", "Sum", "connects", 300, True), ("MessageCount", "Sum", "messages", 300, True)],
        (),
    ),
    "WebSocket integration latency": ("Milliseconds", [("IntegrationLatency", "p95", "p95", 300, True)], (300, 500)),
    "WebSocket errors": (
        "Count",
        [("ExecutionError", "Sum", "execution", 300, True), ("ClientError", "Sum", "client", 300, True)],
        (),
    ),
    "Duration p95": (
        "Milliseconds (p95)",
        [("Duration", "p95", "p95", 300, True), ("Duration", "p99", "p99", 300, True)],
        (500, 1000),
    ),
    "Duration on average": ("Milliseconds", [("Duration", "Average", "Average", 300, True)], (300, 1000)),
    "Invocations, errors and throttles": (
        "Errors",
        [
            ("Errors", "Sum", "errors", 300, True),
            ("Invocations", "Sum", "invocations", 300, True),
            ("Throttles", "Sum", "throttles", 300, True),
        ],
        (10, 50),
    ),
    "Cold starts": (
        "Percent of invocations",
        [
            ("ColdStarts", "Sum", "part_0", 300, False),
            ("Invocations", "Sum", "whole0_0", 300, False),
            (PER_SHARE.format(0), "", "cold starts", 0, True),
        ],
        (10, 20),
    ),
    "Memory and concurrency": (
        "Percent",
        [
            ("MaxMemoryUsedMB", "Maximum", "part_0", 300, False),
            ("100 * part_0 / 512", "", "percent of 512 MB", 0, True),
            ("ConcurrentExecutions", "Maximum", "executions at a time", 300, True),
        ],
        (80, 90),
    ),
    "Messages that wait": (
        "Count",
        [
            ("ApproximateNumberOfMessagesVisible", "Maximum", f"securebase-prod-webhook-deliveries{each}", 300, True)
            for each in ("", ".fifo")
        ],
        (),
    ),
    "Age of the oldest message": (
        "Seconds",
        [
            ("ApproximateAgeOfOldestMessage", "Maximum", f"securebase-prod-webhook-deliveries{each}", 300, True)
            for each in ("", ".fifo")
        ],
        (300, 900),
    ),
    "Dead letters and failed events": (
        "Count",
        [
            ("ApproximateNumberOfMessagesVisible", "Maximum", f"securebase-prod-{each}", 300, True)
            for each in ("webhook-deliveries-dead-letters", "webhook-deliveries-dead-letters.fifo", "failed-events")
        ],
        (0, 10),
    ),
    "DynamoDB user errors of the account": (
        "Requests per minute",
        [("UserErrors", "Sum", "UserErrors", 60, True)],
        (5, 50),
    ),
    "DynamoDB user errors of the account, share": (
        "Percent of requests",
        [
            ("UserErrors", "Sum", "c0", 300, False),
            (f"100 * c0 / ({EVERY_REQUEST} + c0)", "", "UserErrors", 0, True),
        ],
        (1, 5),
    ),
    **{
        f"{side} capacity": (
            "Units per second",
            [
                line
                for number, owner in ((0, "table"), (2, "tenant-status-index"), (4, "tenant-priority-index"))
                for line in (
                    (f"Consumed{side}CapacityUnits", "Sum", f"c{number}", 60, False),
                    (f"c{number} / PERIOD(c{number})", "", f"{owner} consumed", 0, True),
                    (f"Provisioned{side}CapacityUnits", "Average", f"{owner} provisioned", 300, True),
                )
            ],
            (2000,),
        )
        for side in ("Read", "Write")
    },
    "Throttled requests": (
        "Reads per minute",
        [
            (f"{side}ThrottleEvents", "Sum", f"{owner} {side.lower()}s", 60, True)
            for side in ("Read", "Write")
            for owner in ("table", "tenant-status-index", "tenant-priority-index")
        ],
        (1, 10),
    ),
    "Latency": (
        "Milliseconds on average",
        [
            ("SuccessfulRequestLatency", "Average", each, 300, True)
            for each in ("GetItem", "UpdateItem", "Query", "TransactWriteItems")
        ],
        (100, 500),
    ),
}


@functools.cache
def widgets(tier: str = "enterprise") -> list[dict[str, Any]]:
    records = plan(resolve(CAPACITY, "prod", tier), described(CAPACITY)).records
    return [each for record in records if isinstance(record, Dashboard) for each in json.loads(record.body)["widgets"]]


def drawn(entry: list[Any]) -> tuple[str, str, str, int, bool]:
    options = entry[-1]
    assert options["region"] == "us-east-1"
    shown = options.get("visible", True)
    return (
        options.get("expression") or entry[1],
        options.get("stat", ""),
        options["label"] if shown else options["id"],
        options.get("period", 0),
        shown,
    )


def first(title: str, tier: str = "enterprise") -> dict[str, Any]:
    """Of graphs that each function or table has, that of support_tickets, which stands first."""
    return next(each for each in widgets(tier) if each["properties"].get("title") == title)


def test_every_graph_is_listed() -> None:
    titles = {each["properties"]["title"] for each in widgets() if each["type"] == "metric"}
    assert titles == set(GRAPHS)


@pytest.mark.parametrize("title", GRAPHS)
def test_a_graph_draws_what_it_says(title: str) -> None:
    unit, lines, marks = GRAPHS[title]
    properties = first(title)["properties"]
    assert [drawn(entry) for entry in properties["metrics"]] == lines
    assert properties["yAxis"]["left"] == {"min": 0, "label": unit, "showUnits": False}
    assert (properties["view"], properties["stacked"], properties["region"]) == ("timeSeries", False, "us-east-1")
    levels = [
        (each["label"].split()[-1] if len(marks) == 2 else each["label"], each["value"], each["color"])
        for each in properties["annotations"]["horizontal"]
        if "yAxis" not in each
    ]
    if len(marks) == 1:
        assert levels == [("table ceiling", marks[0], "#d62728")]
    else:
        assert levels == list(zip(("warning", "critical"), marks, ("#ff7f0e", "#d62728"), strict=False))[: len(marks)]


# Levels that no alarm has: an on-demand line, or a ceiling that is no threshold.
WITHOUT_ALARM = {"DynamoDB user errors of the account, share", "Read capacity", "Write capacity"}


@pytest.mark.parametrize("tier", ["starter", "enterprise"])
def test_levels_are_drawn_over_what_they_judge_and_nothing_else(tier: str) -> None:
    """On each axis with levels, each line is a measure that an alarm judges, at these levels, by this statistic."""
    made = resolve(CAPACITY, "prod", tier)
    names = Names(made.project, made.name, made.component)
    judged: dict[tuple[Any, ...], set[float]] = {}
    for alarm in alarms(made, names):
        of = alarm.measure
        series, statistic = (
            (of.series, of.percentile) if isinstance(of, PercentileOrAverage)
            else (of.series, of.statistic) if isinstance(of, Statistic)
            else (of.part, "share") if isinstance(of, Share | PercentOf)
            else (of.consumed, "ceiling")
        )  # fmt: skip
        judged.setdefault((series, statistic), set()).add(alarm.threshold)
    checked = 0
    for page in dashboard_pages(made, names, alarms(made, names)):
        for graph in (each for row in page.rows for each in row if isinstance(each, Graph)):
            if graph.title in WITHOUT_ALARM:
                continue
            for lines, marks in ((graph.lines, graph.marks), (graph.right, graph.right_marks)):
                levels = {mark.value for mark in marks}
                for line in lines if marks else ():
                    assert isinstance(line, Line | MathLine)
                    if isinstance(line, Line):
                        of_line: tuple[Any, ...] = (line.series, line.statistic)
                    else:
                        assert isinstance(line.measure, Share | PercentOf)
                        of_line = (line.measure.part, "share")
                    assert judged[of_line] == levels, (graph.title, line)
                    checked += 1
                assert lines or not marks, graph.title
    assert checked > 50


def test_series_are_named_with_their_dimensions() -> None:
    def series(title: str, number: int) -> list[str]:
        found: list[str] = first(title)["properties"]["metrics"][number][:-1]
        return found

    function = ["FunctionName", "securebase-prod-support-tickets"]
    table = ["TableName", "securebase-prod-support-tickets"]
    assert series("Tickets", 0) == ["Phase3b", "TicketsCreated", "Environment", "prod", "Service", "securebase"]
    assert series("REST API requests", 0) == [
        "AWS/ApiGateway",
        "Count",
        "ApiName",
        f"securebase-prod-{API}",
        "Stage",
        "v1",
    ]
    assert series("WebSocket errors", 1) == ["AWS/ApiGateway", "ClientError", "ApiId", SOCKET, "Stage", "v1"]
    assert series("Duration p95", 1) == ["AWS/Lambda", "Duration", *function]
    assert series("Cold starts", 0) == [f"Phase3b/securebase-prod-{TICKETS}", "ColdStarts"]
    assert series("Latency", 2) == ["AWS/DynamoDB", "SuccessfulRequestLatency", *table, "Operation", "Query"]
    index = ["GlobalSecondaryIndexName", "tenant-status-index"]
    assert series("Throttled requests", 4) == ["AWS/DynamoDB", "WriteThrottleEvents", *table, *index]
    assert series("Write capacity", 5) == ["AWS/DynamoDB", "ProvisionedWriteCapacityUnits", *table, *index]


def test_a_tier_without_a_cache_draws_no_hits_of_one() -> None:
    assert first("REST API cache hits", "starter")["properties"]["metrics"] == []


def test_alarms_are_shown_a_hundred_at_a_time() -> None:
    """CloudWatch takes 100 in a widget; a row holds a dozen, below three for the title and the margins."""
    found = [each for each in widgets() if each["type"] == "alarm"]
    counts = [len(each["properties"]["alarms"]) for each in found]
    assert counts[0] == counts[2] == 100
    assert counts[1] == counts[3] <= 100
    assert [each["properties"]["title"] for each in found] == [
        "Warning alarms 1 of 2", "Warning alarms 2 of 2", "Critical alarms 1 of 2", "Critical alarms 2 of 2",
    ]  # fmt: skip
    assert [(each["width"], each["height"]) for each in found] == [(24, 3 + count // 12) for count in counts]
    assert (found[0]["height"], found[0]["x"], found[0]["y"], found[1]["y"]) == (11, 0, 1, 12)
    alone = [each for each in json.loads(small_body())["widgets"] if each["type"] == "alarm"]
    assert [each["properties"]["title"] for each in alone] == ["Warning alarms", "Critical alarms"]


def small_body() -> str:
    (found,) = (each.body for each in planned().records if isinstance(each, Dashboard))
    return str(found)


def test_rows_stand_one_below_the_other() -> None:
    """A heading is one high and as wide as the page; two states of 16 alarms are 3 + 1 high; graphs are six high."""
    found = json.loads(small_body())
    assert found["periodOverride"] == "inherit"
    places = [(each["type"], each["x"], each["y"], each["width"], each["height"]) for each in found["widgets"]]
    table = [("metric", x, 0, 6, 6) for x in (0, 6, 12, 18)]
    expected = [
        ("text", 0, 0, 24, 1),
        ("alarm", 0, 1, 24, 4),
        ("alarm", 0, 5, 24, 4),
        ("metric", 0, 9, 12, 6),
        ("metric", 12, 9, 12, 6),
        ("text", 0, 15, 24, 1),
        *((kind, x, 16, width, height) for kind, x, _, width, height in table),
        ("text", 0, 22, 24, 1),
        *((kind, x, 23, width, height) for kind, x, _, width, height in table),
    ]
    assert places == expected
    assert found["widgets"][0]["properties"]["markdown"].startswith("# securebase-prod: tier ")
    assert found["widgets"][5]["properties"]["markdown"].startswith("## securebase-prod-tickets: ")


def test_every_function_table_and_the_queues_have_a_heading() -> None:
    found = [each["properties"]["markdown"].partition(":")[0] for each in widgets() if each["type"] == "text"]
    functions, tables = CAPACITY.service.functions, CAPACITY.service.tables
    names = [f"## securebase-prod-{name.replace('_', '-')}" for name in (*functions, *tables)]
    assert found == ["# securebase-prod", "## APIs", *names[: len(functions)], "## Queues", *names[len(functions) :]]


def test_metrics_are_counted_as_cloudwatch_counts_them() -> None:
    """Expressions and what they are made of are metrics, too: as many as the body has entries."""
    made = resolve(CAPACITY, "prod", "enterprise")
    names = Names(made.project, made.name, made.component)
    pages = dashboard_pages(made, names, alarms(made, names))
    graphs = [each for page in pages for row in page.rows for each in row]
    bodies = [each for page in pages for each in json.loads(body(page, "us-east-1"))["widgets"]]
    assert [metrics(each) for each in graphs] == [len(each["properties"].get("metrics", ())) for each in bodies]


def test_a_row_is_as_high_as_its_highest_widget() -> None:
    rows = (
        (Graph("a", "u", (), (), 8, 6), Graph("b", "u", (), (), 8, 9), Graph("c", "u", (), (), 8, 4)),
        (Heading("d"),),
    )
    found = json.loads(body(DashboardPage("n", rows), "us-east-1"))["widgets"]
    assert [(each["x"], each["y"], each["height"]) for each in found] == [(0, 0, 6), (8, 0, 9), (16, 0, 4), (0, 9, 1)]


def test_an_index_with_a_ceiling_of_its_own_is_marked_too() -> None:
    own = "        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}\n"
    more = own + "        indexes:\n          tenant_status:\n            read: {min: 50, max: 150}\n"
    text = next(each.body for each in planned("prod", (own, more)).records if isinstance(each, Dashboard))
    marks = [
        [(each["label"], each["value"]) for each in widget["properties"]["annotations"]["horizontal"]]
        for widget in json.loads(text)["widgets"]
        if widget["properties"].get("title") in {"Read capacity", "Write capacity"}
    ]
    assert marks == [
        [("table ceiling", 200), ("tenant-status-index ceiling", 150)],
        [("table ceiling", 200)],
        [("table ceiling", 20)],
        [("table ceiling", 20)],
    ]
