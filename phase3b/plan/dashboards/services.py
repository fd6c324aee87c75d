"""Rows of the dashboard for what runs: business numbers, APIs, functions, queues."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import ApiDeployment, Deployment, FunctionDeployment
from phase3b.capacity.service.api import WebSocket
from phase3b.naming import Names
from phase3b.plan.alarms.absence import finished_runs, requests_threshold, schedule_threshold
from phase3b.plan.apis.addresses import WEBSOCKET_API
from phase3b.plan.cloudwatch.graph import Graph, Heading, Line, MathLine, Widget, levels
from phase3b.plan.cloudwatch.measures import PercentOf, Share
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries, of_logs
from phase3b.plan.dashboards.budgets import budget_rows
from phase3b.plan.dashboards.cache import cache_rows
from phase3b.plan.dashboards.dax import dax_rows
from phase3b.plan.dashboards.events import event_row
from phase3b.plan.dashboards.network import network_rows
from phase3b.plan.firewall.alarms import blocked_share, web_acl_series
from phase3b.plan.functions.alarms import function_errors, of_function
from phase3b.plan.queues.alarms import drain_seconds
from phase3b.plan.queues.dead_letters import siblings

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


def service_rows(deployment: Deployment, names: Names) -> Iterator[Row]:
    """Rows of everything that is not a table."""
    if deployment.api is not None:
        yield _business(deployment)
        yield (Heading("## APIs"),)
        yield _rest(deployment, deployment.api, names)
        yield from budget_rows(deployment, deployment.api, names)
        if deployment.api.capacity.waf is not None:
            yield _firewall(deployment, names)
        if deployment.api.definition.websocket is not None:
            yield _websocket(deployment, deployment.api.definition.websocket)
        yield from cache_rows(deployment, names)
        yield from dax_rows(deployment, names)
        yield from network_rows(deployment)
    for function in deployment.functions:
        yield from _function(deployment, function, names)
        yield from _schedules(deployment, function, names)
        yield event_row(deployment, function, names)
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
    logs = names.api_log_metrics("api")
    mistakes, refused, throttled = (
        MathLine(Share(of_logs(metric, logs), (requests,), 0), label, period)
        for metric, label in (
            (Metric.CLIENT_MISTAKES, "4xx (but 401, 403, 429)"),
            (Metric.REFUSED_REQUESTS, "401 and 403"),
            (Metric.THROTTLED_REQUESTS, "429"),
        )
    )
    fewest = requests_threshold(deployment)
    cache = (MathLine(Share(hits, (hits, misses), 0), "hits", period),) if api.capacity.cache is not None else ()
    return (
        Graph(
            "REST API requests",
            "Count",
            (Line(requests, "Sum", "requests", period if fewest is None else fewest.period_seconds),),
            levels(fewest) if fewest is not None else (),
            4,
            right=(refused,),
            right_unit="Percent of requests",
        ),
        Graph(
            "REST API throttled requests",
            "Percent of requests",
            (throttled,),
            levels(thresholds.throttled_percent) if thresholds.throttled_percent is not None else (),
            4,
        ),
        Graph(
            "REST API latency",
            "Milliseconds (p95)",
            (Line(latency, "p95", "p95", period),),
            levels(thresholds.latency_p95_ms),
            4,
            right=tuple(Line(latency, statistic, statistic, period) for statistic in ("p50", "p99")),
            right_unit="Milliseconds (p50, p99)",
        ),
        Graph(
            "REST API server errors",
            "Percent of requests",
            (MathLine(Share(Metric.SERVER_ERRORS.of(**dimensions), (requests,), 0), "5xx", period),),
            levels(thresholds.server_error_percent),
            4,
        ),
        Graph("REST API client errors", "Percent of requests", (mistakes,), levels(thresholds.client_error_percent), 4),
        Graph("REST API cache hits", "Percent", cache, levels(thresholds.cache_hit_percent_below) if cache else (), 4),
    )


def _firewall(deployment: Deployment, names: Names) -> Row:
    """How many requests the web ACL blocks."""
    threshold = deployment.objectives.thresholds.api.blocked_percent
    period = BUSINESS_PERIOD_SECONDS if threshold is None else threshold.period_seconds
    share = MathLine(blocked_share(deployment, names, 0), "blocked", period)
    return (
        Graph(
            "REST API requests blocked by the firewall",
            "Percent of requests",
            (share,),
            levels(threshold) if threshold is not None else (),
            12,
        ),
        Graph(
            "Firewall requests",
            "Count",
            tuple(
                Line(web_acl_series(metric, deployment, names), "Sum", label, period)
                for metric, label in ((Metric.ALLOWED_REQUESTS, "allowed"), (Metric.BLOCKED_REQUESTS, "blocked"))
            ),
            (),
            12,
        ),
    )


def _websocket(deployment: Deployment, websocket: WebSocket) -> Row:
    thresholds = deployment.objectives.thresholds.websocket
    failed = None if thresholds is None else thresholds.integration_error_percent
    dimensions = {"ApiId": WEBSOCKET_API.ref("id"), "Stage": websocket.stage}
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
            6,
        ),
        Graph(
            "WebSocket integration latency",
            "Milliseconds",
            (Line(Metric.INTEGRATION_LATENCY.of(**dimensions), "p95", "p95", period),),
            levels(thresholds.integration_latency_p95_ms) if thresholds is not None else (),
            6,
        ),
        Graph(
            "WebSocket errors",
            "Count",
            (
                Line(Metric.EXECUTION_ERRORS.of(**dimensions), "Sum", "execution", period),
                Line(Metric.WEBSOCKET_CLIENT_ERRORS.of(**dimensions), "Sum", "client", period),
            ),
            (),
            6,
        ),
        Graph(
            "WebSocket integration errors",
            "Percent of messages",
            (
                MathLine(
                    Share(
                        Metric.INTEGRATION_ERRORS.of(**dimensions),
                        (Metric.MESSAGES.of(**dimensions), Metric.CONNECTS.of(**dimensions)),
                        0,
                    ),
                    "4xx and 5xx of the function",
                    period,
                ),
            ),
            levels(failed) if failed is not None else (),
            6,
        ),
    )


def _function(deployment: Deployment, function: FunctionDeployment, names: Names) -> Iterator[Row]:
    thresholds, _ = of_function(deployment, function)
    name = names.function(function.name)
    logs = names.log_metrics(function.name)
    duration, invocations = Metric.DURATION.of(FunctionName=name), Metric.INVOCATIONS.of(FunctionName=name)
    period = thresholds.duration_p95_ms.period_seconds
    yield (Heading(f"## {name}: {function.definition.description}"),)
    yield (
        Graph(
            "Duration p95",
            "Milliseconds (p95)",
            (Line(duration, "p95", "p95", period),),
            levels(thresholds.duration_p95_ms),
            5,
            right=(Line(duration, "p99", "p99", period),),
            right_unit="Milliseconds (p99)",
        ),
        Graph(
            "Duration on average",
            "Milliseconds",
            (Line(duration, "Average", "Average", thresholds.duration_average_ms.period_seconds),),
            levels(thresholds.duration_average_ms),
            4,
        ),
        Graph(
            "Invocations, errors and throttles",
            "Errors",
            (
                Line(
                    function_errors(deployment, function, names),
                    "Sum",
                    "errors",
                    thresholds.errors_per_5_minutes.period_seconds,
                ),
            ),
            levels(thresholds.errors_per_5_minutes),
            5,
            right=(
                Line(invocations, "Sum", "invocations", period),
                Line(Metric.FUNCTION_THROTTLES.of(FunctionName=name), "Sum", "throttles", period),
            ),
            right_unit="Invocations, throttles",
        ),
        Graph(
            "Cold starts",
            "Percent of invocations",
            (MathLine(Share(of_logs(Metric.COLD_STARTS, logs), (invocations,), 0), "cold starts", period),),
            levels(thresholds.cold_start_percent),
            5,
        ),
        Graph(
            "Memory and concurrency",
            "Percent",
            (
                MathLine(
                    PercentOf(of_logs(Metric.MEMORY_USED, logs), "Maximum", function.capacity.memory_mb),
                    f"percent of {function.capacity.memory_mb} MB",
                    period,
                ),
            ),
            levels(thresholds.memory_percent),
            5,
            right=(
                Line(Metric.CONCURRENT_EXECUTIONS.of(FunctionName=name), "Maximum", "executions at a time", period),
            ),
            right_unit="Executions at a time",
        ),
    )


def _schedules(deployment: Deployment, function: FunctionDeployment, names: Names) -> Iterator[Row]:
    """Finished runs, where their absence is watched."""
    judged = {
        name: threshold
        for name, schedule in function.definition.schedules.items()
        if (threshold := schedule_threshold(deployment, schedule)) is not None
    }
    if judged:
        yield tuple(
            Graph(
                f"Finished runs of {name}",
                "Count",
                (Line(finished_runs(function.name, name, names), "Sum", name, threshold.period_seconds),),
                (),
                6,
            )
            for name, threshold in judged.items()
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

    drain = None if thresholds is None else thresholds.drain_seconds
    drains = tuple(
        MathLine(drain_seconds(sibling), sibling.name, period if drain is None else drain.period_seconds)
        for sibling in every
        if not sibling.given_up
    )
    yield (Heading("## Queues"),)
    yield (
        Graph("Messages that wait", "Count", lines(Metric.VISIBLE_MESSAGES, given_up=False), (), 6),
        Graph(
            "Time until a queue is empty",
            "Seconds",
            drains,
            levels(drain) if drain is not None and drains else (),
            6,
        ),
        Graph(
            "Age of the oldest message",
            "Seconds",
            lines(Metric.OLDEST_MESSAGE, given_up=False),
            levels(thresholds.oldest_message_seconds) if thresholds is not None else (),
            6,
        ),
        Graph(
            "Dead letters and failed events",
            "Count",
            lines(Metric.VISIBLE_MESSAGES, given_up=True),
            levels(thresholds.dead_letters) if thresholds is not None else (),
            6,
        ),
    )
