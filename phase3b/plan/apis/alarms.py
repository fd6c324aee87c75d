"""What is watched of the REST and the WebSocket API."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import ApiDeployment, Deployment
from phase3b.naming import Names
from phase3b.plan.apis.addresses import WEBSOCKET_API
from phase3b.plan.cloudwatch.alarm import Subject, Watch
from phase3b.plan.cloudwatch.measures import PercentileOrAverage, Share
from phase3b.plan.cloudwatch.metrics import Metric, of_logs

NOTHING_NARROWER = Subject()


def rest_watches(deployment: Deployment, api: ApiDeployment, names: Names) -> Iterator[Watch]:
    """Errors, latency, and where the tier has a cache its hits."""
    thresholds = deployment.objectives.thresholds.api
    name, stage = names.shared("api"), api.definition.stage
    requests = Metric.REQUESTS.of(ApiName=name, Stage=stage)
    rule = "objectives.thresholds.api."
    yield Watch(
        "client_errors",
        "api_client_errors",
        f"more than {{threshold}} % of the requests to {name} are answered with 4xx (but 401, 403, 429) for {{minutes}}",
        Share(
            # Anybody can send bad tokens, and must not be able to wake somebody with them.
            of_logs(Metric.CLIENT_MISTAKES, names.api_log_metrics("api")),
            (requests,),
            thresholds.client_error_percent.min_samples,
        ),
        thresholds.client_error_percent,
        rule + "client_error_percent",
        NOTHING_NARROWER,
    )
    if thresholds.throttled_percent is not None:
        yield Watch(
            "throttled_requests",
            "api_throttled",
            f"more than {{threshold}} % of the requests to {name} are answered with 429 for {{minutes}}",
            # Of very many in a short time API Gateway does not log each: there are more of them rather than fewer.
            Share(
                of_logs(Metric.THROTTLED_REQUESTS, names.api_log_metrics("api")),
                (requests,),
                thresholds.throttled_percent.min_samples,
            ),
            thresholds.throttled_percent,
            rule + "throttled_percent",
            NOTHING_NARROWER,
        )
    yield Watch(
        "server_errors",
        "api_server_errors",
        f"more than {{threshold}} % of the requests to {name} are answered with 5xx for {{minutes}}",
        Share(
            Metric.SERVER_ERRORS.of(ApiName=name, Stage=stage),
            (requests,),
            thresholds.server_error_percent.min_samples,
        ),
        thresholds.server_error_percent,
        rule + "server_error_percent",
        NOTHING_NARROWER,
    )
    yield Watch(
        "api_latency",
        "api_latency",
        f"{name} takes more than {{threshold}} ms (p95) for {{minutes}}",
        PercentileOrAverage(Metric.API_LATENCY.of(ApiName=name, Stage=stage), "p95"),
        thresholds.latency_p95_ms,
        rule + "latency_p95_ms",
        NOTHING_NARROWER,
    )
    if api.capacity.cache is not None:
        hits = Metric.CACHE_HITS.of(ApiName=name, Stage=stage)
        misses = Metric.CACHE_MISSES.of(ApiName=name, Stage=stage)
        yield Watch(
            "cache_hits",
            "api_cache_hits",
            f"less than {{threshold}} % of the cacheable requests to {name} are answered by its cache for {{minutes}}",
            Share(hits, (hits, misses), thresholds.cache_hit_percent_below.min_samples, percent_of_few=100),
            thresholds.cache_hit_percent_below,
            rule + "cache_hit_percent_below",
            NOTHING_NARROWER,
            side="below",
        )


def websocket_watches(deployment: Deployment, api: ApiDeployment, names: Names) -> Iterator[Watch]:
    """Latency and errors of the WebSocket API, which AWS names by its id alone."""
    thresholds, websocket = deployment.objectives.thresholds.websocket, api.definition.websocket
    if thresholds is None or websocket is None:
        return
    api_id, stage = WEBSOCKET_API.ref("id"), websocket.stage
    rule = "objectives.thresholds.websocket."
    yield Watch(
        "websocket_latency",
        "websocket_latency",
        "WebSocket messages take more than {threshold} ms (p95) for {minutes}",
        PercentileOrAverage(Metric.INTEGRATION_LATENCY.of(ApiId=api_id, Stage=stage), "p95"),
        thresholds.integration_latency_p95_ms,
        rule + "integration_latency_p95_ms",
        NOTHING_NARROWER,
    )
    yield Watch(
        "websocket_execution_errors",
        "websocket_execution_errors",
        "more than {threshold} % of the WebSocket messages can't be handled for {minutes}",
        Share(
            Metric.EXECUTION_ERRORS.of(ApiId=api_id, Stage=stage),
            (Metric.MESSAGES.of(ApiId=api_id, Stage=stage), Metric.CONNECTS.of(ApiId=api_id, Stage=stage)),
            thresholds.execution_error_percent.min_samples,
        ),
        thresholds.execution_error_percent,
        rule + "execution_error_percent",
        NOTHING_NARROWER,
    )
    integration = thresholds.integration_error_percent
    if integration is not None:
        yield Watch(
            "websocket_integration_errors",
            "websocket_integration_errors",
            "more than {threshold} % of the WebSocket messages are answered by their function with 4xx or 5xx for {minutes}",
            Share(
                Metric.INTEGRATION_ERRORS.of(ApiId=api_id, Stage=stage),
                (Metric.MESSAGES.of(ApiId=api_id, Stage=stage), Metric.CONNECTS.of(ApiId=api_id, Stage=stage)),
                integration.min_samples,
            ),
            integration,
            rule + "integration_error_percent",
            NOTHING_NARROWER,
        )
    mistakes = thresholds.client_error_percent
    if mistakes is not None:
        yield Watch(
            "websocket_client_errors",
            "websocket_client_errors",
            "more than {threshold} % of the WebSocket messages are the client's mistake (bad tokens don't count) for {minutes}",
            Share(
                of_logs(Metric.CLIENT_MISTAKES, names.api_log_metrics("websocket")),
                (Metric.MESSAGES.of(ApiId=api_id, Stage=stage), Metric.CONNECTS.of(ApiId=api_id, Stage=stage)),
                mistakes.min_samples,
            ),
            mistakes,
            rule + "client_error_percent",
            NOTHING_NARROWER,
        )
