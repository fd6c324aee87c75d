"""Rows of the dashboard for what runs: business numbers, APIs, functions, queues."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.api_names import WEBSOCKET_API
from phase3b.capacity.deployment import ApiDeployment, Deployment, FunctionDeployment
from phase3b.graph import Graph, GraphLine, Heading, Line, MathLine, Widget, levels
from phase3b.measures import PercentOf, Share, StatisticName
from phase3b.metrics import Metric, MetricSeries, of_logs
from phase3b.naming import Names
from phase3b.queues import siblings

Row = tuple[Widget, ...]
BUSINESS_PERIOD_SECONDS: Final = 300
# Each graph names what it counts and the metrics that the functions write.
BUSINESS: Final[tuple[tuple[str, tuple[tuple[Metric, str], ...]], ...]] = (
    ("Tickets", ((Metric.TICKETS_CREATED, "created"), (Metric.COMMENTS_CREATED, "comments"))),
    ("Notifications", ((Metric.NOTIFICATIONS_SENT, "sent"), (Metric.NOTIFICATIONS_PUSHED, "pushed"))),
    (
        "Forecasts",
        (
            (Metric.FORECASTS_GENERATED, "generated"),
            (Metric.FORECAST_CACHE_HITS, "cache hits"),
            (Metric.FORECAST_CACHE_MISSES, "cache misses"),
            (Metric.BUDGET_ALERTS, "budget alerts"),
        ),
    ),
    ("Webhook deliveries", ((Metric.WEBHOOKS_DELIVERED, "delivered"), (Metric.WEBHOOKS_FAILED, "failed"))),
)
PERCENTILES: Final[tuple[StatisticName, ...]] = ("Average", "p95", "p99")


def service_rows(deployment: Deployment, names: Names) -> Iterator[Row]:
    """Rows of everything that is not a table."""
    if deployment.api is not None:
        yield _business(deployment)
        yield (Heading("## APIs"),)
        yield _rest(deployment, deployment.api, names)
        yield _websocket(deployment, deployment.api)
    for function in deployment.functions:
        yield from _function(deployment, function, names)
    if deployment.queues:
        yield from _queues(deployment, names)


def _business(deployment: Deployment) -> Row:
    def series(metric: Metric) -> MetricSeries:
        return metric.of(Service=deployment.project, Environment=deployment.name)

    return tuple(
        Graph(
            title,
            "Count",
            tuple(Line(series(metric), "Sum", label, BUSINESS_PERIOD_SECONDS) for metric, label in metrics),
            (),
            width=6,
        )
        for title, metrics in BUSINESS
    )


def _rest(deployment: Deployment, api: ApiDeployment, names: Names) -> Row:
    thresholds = deployment.objectives.thresholds.api
    dimensions = {"ApiName": names.shared("api"), "Stage": api.definition.stage}
    period = thresholds.latency_p95_ms.period_seconds
    requests = Metric.REQUESTS.of(**dimensions)
    latency = Metric.API_LATENCY.of(**dimensions)
    hits, misses = Metric.CACHE_HITS.of(**dimensions), Metric.CACHE_MISSES.of(**dimensions)
    errors: tuple[GraphLine, ...] = (
        MathLine(Share(Metric.CLIENT_ERRORS.of(**dimensions), (requests,), 0), "4xx", period),
        MathLine(Share(Metric.SERVER_ERRORS.of(**dimensions), (requests,), 0), "5xx", period),
    )
    cache = (MathLine(Share(hits, (hits, misses), 0), "hits", period),) if api.capacity.cache is not None else ()
    return (
        Graph("REST API requests", "Count", (Line(requests, "Sum", "requests", period),), (), 6),
        Graph(
            "REST API latency",
            "Milliseconds",
            tuple(Line(latency, statistic, statistic, period) for statistic in ("p50", "p95", "p99")),
            levels(thresholds.latency_p95_ms),
            6,
        ),
        Graph("REST API errors", "Percent of requests", errors, levels(thresholds.server_error_percent), 6),
        Graph("REST API cache hits", "Percent", cache, levels(thresholds.cache_hit_percent_below), 6),
    )


def _websocket(deployment: Deployment, api: ApiDeployment) -> Row:
    thresholds = deployment.objectives.thresholds.websocket
    dimensions = {"ApiId": WEBSOCKET_API.ref("id"), "Stage": api.definition.websocket.stage}
    period = BUSINESS_PERIOD_SECONDS
    return (
        Graph(
            "WebSocket connections and messages",
            "Count",
            (
                Line(Metric.CONNECTS.of(**dimensions), "Sum", "connects", period),
                Line(Metric.MESSAGES.of(**dimensions), "Sum", "messages", period),
            ),
            (),
            8,
        ),
        Graph(
            "WebSocket integration latency",
            "Milliseconds",
            (Line(Metric.INTEGRATION_LATENCY.of(**dimensions), "p95", "p95", period),),
            levels(thresholds.integration_latency_p95_ms) if thresholds is not None else (),
            8,
        ),
        Graph(
            "WebSocket errors",
            "Count",
            (
                Line(Metric.EXECUTION_ERRORS.of(**dimensions), "Sum", "execution", period),
                Line(Metric.WEBSOCKET_CLIENT_ERRORS.of(**dimensions), "Sum", "client", period),
            ),
            (),
            8,
        ),
    )


def _function(deployment: Deployment, function: FunctionDeployment, names: Names) -> Iterator[Row]:
    thresholds = deployment.objectives.thresholds.functions
    name = names.function(function.name)
    logs = names.log_metrics(function.name)
    duration, invocations = Metric.DURATION.of(FunctionName=name), Metric.INVOCATIONS.of(FunctionName=name)
    period = thresholds.duration_p95_ms.period_seconds
    yield (Heading(f"## {name}: {function.definition.description}"),)
    yield (
        Graph(
            "Duration",
            "Milliseconds",
            tuple(Line(duration, statistic, statistic, period) for statistic in PERCENTILES),
            levels(thresholds.duration_p95_ms),
            6,
        ),
        Graph(
            "Invocations, errors and throttles",
            "Count",
            (
                Line(invocations, "Sum", "invocations", period),
                Line(Metric.FUNCTION_ERRORS.of(FunctionName=name), "Sum", "errors", period),
                Line(Metric.FUNCTION_THROTTLES.of(FunctionName=name), "Sum", "throttles", period),
            ),
            levels(thresholds.errors_per_5_minutes),
            6,
        ),
        Graph(
            "Cold starts",
            "Percent of invocations",
            (MathLine(Share(of_logs(Metric.COLD_STARTS, logs), (invocations,), 0), "cold starts", period),),
            levels(thresholds.cold_start_percent),
            6,
        ),
        Graph(
            "Memory and concurrency",
            "Percent, executions",
            (
                MathLine(
                    PercentOf(of_logs(Metric.MEMORY_USED, logs), "Maximum", function.capacity.memory_mb),
                    f"percent of {function.capacity.memory_mb} MB",
                    period,
                ),
                Line(Metric.CONCURRENT_EXECUTIONS.of(FunctionName=name), "Maximum", "executions at a time", period),
            ),
            levels(thresholds.memory_percent),
            6,
        ),
    )


def _queues(deployment: Deployment, names: Names) -> Iterator[Row]:
    thresholds = deployment.objectives.thresholds.queues
    every = [sibling for queue in deployment.queues for sibling in siblings(queue, names)]
    period = BUSINESS_PERIOD_SECONDS

    def lines(metric: Metric, *, given_up: bool) -> tuple[Line, ...]:
        return tuple(
            Line(metric.of(QueueName=sibling.name), "Maximum", sibling.name, period)
            for sibling in every
            if sibling.given_up is given_up
        )

    yield (Heading("## Queues"),)
    yield (
        Graph("Messages that wait", "Count", lines(Metric.VISIBLE_MESSAGES, given_up=False), (), 8),
        Graph(
            "Age of the oldest message",
            "Seconds",
            lines(Metric.OLDEST_MESSAGE, given_up=False),
            levels(thresholds.oldest_message_seconds) if thresholds is not None else (),
            8,
        ),
        Graph(
            "Dead letters and failed events",
            "Count",
            lines(Metric.VISIBLE_MESSAGES, given_up=True),
            levels(thresholds.dead_letters) if thresholds is not None else (),
            8,
        ),
    )
