"""What each graph of the dashboard draws, of which statistic, with which levels. Worked out by hand.

The levels are those of the operations guide, which the alarms have too (tests/unit/plan/alarms/test_service_alarms.py).
"""

from __future__ import annotations

from typing import Any

import pytest
from budget_graphs import BUDGET_GRAPHS
from dashboard_drawn import CAPACITY, widgets
from more_graphs import MORE_GRAPHS, OF_TWO

from phase3b.capacity.deployment import resolve
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import alarms, watches
from phase3b.plan.cloudwatch.graph import Graph, Line, MathLine
from phase3b.plan.cloudwatch.measures import (
    CountInUse,
    DrainSeconds,
    PercentileOrAverage,
    PercentOf,
    PercentOfRest,
    Reminded,
    Share,
    ShareSlower,
    Statistic,
)
from phase3b.plan.dashboards.dashboard import dashboard_pages

TICKETS, API, SOCKET = "support-tickets", "phase3b-api", "${aws_apigatewayv2_api.websocket.id}"
PER_SHARE = "IF(FILL(whole0_{0}, 0) > 0, 100 * FILL(part_{0}, 0) / (FILL(whole0_{0}, 0)), 0)"
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
        ],
        (1, 1),
    ),
    "REST API throttled requests": (
        "Percent of requests",
        [
            ("ThrottledRequests", "Sum", "part_0", 300, False),
            ("Count", "Sum", "whole0_0", 300, False),
            (PER_SHARE.format(0), "", "429", 0, True),
        ],
        (5, 25),
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
                OF_TWO,
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
    "Time until a queue is empty": (
        "Seconds",
        [
            line
            for number, each in enumerate(("", ".fifo"))
            for line in (
                ("ApproximateNumberOfMessagesVisible", "Average", f"waiting_{number}", 300, False),
                ("NumberOfMessagesDeleted", "Sum", f"deleted_{number}", 300, False),
                (
                    f"waiting_{number} * PERIOD(waiting_{number}) / IF(FILL(deleted_{number}, 0) > 1, deleted_{number}, 1)",
                    "",
                    f"securebase-prod-webhook-deliveries{each}",
                    0,
                    True,
                ),
            )
        ],
        (900, 3600),
    ),
    # One run in an hour of 26 is enough: there is no level for a single one.
    "Finished runs of ingest_actuals": ("Count", [("ScheduledRuns", "Sum", "ingest_actuals", 3600, True)], ()),
    "Expired items deleted, where it is written": (
        "Items a day",
        [
            ("ConsumedWriteCapacityUnits", "Sum", "used_0", 86400, False),
            ("TimeToLiveDeletedItemCount", "Sum", "counted_0", 86400, False),
            ("IF(FILL(used_0, 0) > 100, FILL(counted_0, 0), 2)", "", "deleted", 0, True),
        ],
        (1, 1),
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
    **MORE_GRAPHS,
    **BUDGET_GRAPHS,
}


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
    """Of graphs that each function or table has, that of support_tickets, which is first."""
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
        (
            each["label"].split()[-1] if len(marks) == 2 and title not in BUDGET_GRAPHS else each["label"],
            each["value"],
            each["color"],
        )
        for each in properties["annotations"]["horizontal"]
        if "yAxis" not in each
    ]
    if title in BUDGET_GRAPHS:
        assert levels == [(marks[0], marks[1], "#d62728")]
    elif len(marks) == 1:
        assert levels == [("table ceiling", marks[0], "#d62728")]
    else:
        assert levels == list(zip(("warning", "critical"), marks, ("#ff7f0e", "#d62728"), strict=False))[: len(marks)]


# Levels that no alarm has: an on-demand line, or a ceiling that is not a threshold.
WITHOUT_ALARM = {"DynamoDB user errors of the account, share", "Read capacity", "Write capacity"}


@pytest.mark.parametrize("tier", ["starter", "enterprise"])
def test_levels_are_drawn_over_what_they_judge_and_nothing_else(tier: str) -> None:
    """On each axis with levels, each line is a measure that an alarm judges, at these levels, by this statistic."""
    made = resolve(CAPACITY, "prod", tier)
    names = Names(made.project, made.name, made.component)
    judged: dict[tuple[Any, ...], set[float]] = {}
    # Also of what a small tier judges by something else: the line says what is too much there, too.
    for watch in (each.watch for each in watches(made, names)):
        of = watch.measure
        if watch.subject.burn_rate is not None:
            # Of each rate a graph by itself: two rates judge one share at two levels.
            judged.setdefault((of, watch.threshold.period_seconds), set()).add(watch.threshold.critical)
            continue
        assert not isinstance(of, ShareSlower)
        series, statistic = (
            (of.series, of.percentile) if isinstance(of, PercentileOrAverage)
            else (of.series, of.statistic) if isinstance(of, Statistic)
            else (of.kept, of.statistic) if isinstance(of, Reminded)
            else (of.part, "share") if isinstance(of, Share | PercentOf | PercentOfRest)
            else (of.waiting, "drain") if isinstance(of, DrainSeconds)
            else (of.counted, "in use") if isinstance(of, CountInUse)
            else (of.consumed, "ceiling")
        )  # fmt: skip
        judged.setdefault((series, statistic), set()).update((watch.threshold.warning, watch.threshold.critical))
    checked = 0
    for page in dashboard_pages(made, names, alarms(made, names), ()):
        for graph in (each for row in page.rows for each in row if isinstance(each, Graph)):
            if graph.title in WITHOUT_ALARM:
                continue
            for lines, marks in ((graph.lines, graph.marks), (graph.right, graph.right_marks)):
                levels = {mark.value for mark in marks}
                for line in lines if marks else ():
                    assert isinstance(line, Line | MathLine)
                    if graph.title in BUDGET_GRAPHS:
                        assert isinstance(line, MathLine)
                        of_line: tuple[Any, ...] = (line.measure, line.period_seconds)
                    elif isinstance(line, Line):
                        of_line = (line.series, line.statistic)
                    elif isinstance(line.measure, DrainSeconds):
                        of_line = (line.measure.waiting, "drain")
                    elif isinstance(line.measure, CountInUse):
                        of_line = (line.measure.counted, "in use")
                    else:
                        assert isinstance(line.measure, Share | PercentOf | PercentOfRest)
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
    api = ["ApiName", f"securebase-prod-{API}", "Stage", "v1"]
    assert series("REST API requests", 0) == ["AWS/ApiGateway", "Count", *api]
    assert series("WebSocket errors", 1) == ["AWS/ApiGateway", "ClientError", "ApiId", SOCKET, "Stage", "v1"]
    assert series("Duration p95", 1) == ["AWS/Lambda", "Duration", *function]
    assert series("Cold starts", 0) == [f"Phase3b/securebase-prod-{TICKETS}", "ColdStarts"]
    assert series("Latency", 2) == ["AWS/DynamoDB", "SuccessfulRequestLatency", *table, "Operation", "Query"]
    index = ["GlobalSecondaryIndexName", "tenant-status-index"]
    assert series("Throttled requests", 4) == ["AWS/DynamoDB", "WriteThrottleEvents", *table, *index]
    assert series("Write capacity", 5) == ["AWS/DynamoDB", "ProvisionedWriteCapacityUnits", *table, *index]


def test_a_tier_without_a_cache_draws_no_hits_of_one() -> None:
    assert first("REST API cache hits", "starter")["properties"]["metrics"] == []
