"""What the APIs cost: requests, cache, messages, connections, their metrics, traces and what they send.

"Amazon API Gateway pricing"; of metrics, "Amazon API Gateway dimensions and metrics" and "Monitor WebSocket API execution with
CloudWatch metrics": those of methods and of routes are only sent where detailed metrics are on, and charged then; those of
an API or a stage are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.plan.apis.records import (
    ApiKey,
    ApiRecord,
    GatewayAccount,
    MethodSettings,
    RestApi,
    RestDeployment,
    RestStage,
    UsagePlan,
    UsagePlanKey,
    WebSocketApi,
    WebSocketAuthorizer,
    WebSocketIntegration,
    WebSocketRoute,
    WebSocketRouteResponse,
    WebSocketStage,
)
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.pricing_context import PricingContext

EVERY_METHOD = "*/*"


def costs(record: ApiRecord, context: PricingContext) -> Iterator[Metered | Free]:
    """The lines of an API's stages, and why the rest is free."""
    match record:
        case RestStage():
            yield from rest_stage_costs(record, context)
        case MethodSettings():
            yield from method_settings_costs(record, context)
        case WebSocketStage():
            yield from websocket_stage_costs(record, context)
        case RestApi() | RestDeployment() | WebSocketApi():
            yield Free(str(record.address), "charged by what its stage serves")
        case UsagePlan() | ApiKey() | UsagePlanKey() | GatewayAccount():
            yield Free(str(record.address), "API Gateway does not charge keys, usage plans or settings")
        case WebSocketAuthorizer() | WebSocketIntegration() | WebSocketRoute() | WebSocketRouteResponse():
            yield Free(str(record.address), "charged by messages and minutes of the stage")
        case _:
            assert_never(record)


def rest_stage_costs(stage: RestStage, context: PricingContext) -> Iterator[Metered]:
    """Requests, the cache by its size, traces, and responses to the internet."""
    usage, resource = context.usage.api, str(stage.address)
    yield Metered(resource, "API Gateway", "requests", "apigateway.rest_request", usage.requests, "api.requests")
    if stage.cache_size_gb is not None:
        size = f"{stage.cache_size_gb:g}"
        price = f"apigateway.cache_hour_{size.replace('.', '_')}_gb"
        yield Metered(resource, "API Gateway", f"cache of {size} GB", price, context.hours_per_month)
    if stage.tracing:
        yield Metered(resource, "X-Ray", "traces recorded", "xray.trace_recorded", usage.traces, "api.traces")
    out = usage.data_out_gb
    yield Metered(resource, "Data transfer", "to the internet", "datatransfer.out_internet", out, "api.data_out_gb")


def method_settings_costs(settings: MethodSettings, context: PricingContext) -> Iterator[Metered | Free]:
    """Detailed metrics of every method, where they are on; settings of a single one are counted with all."""
    if not settings.detailed_metrics:
        yield Free(str(settings.address), "without detailed metrics: those of the API and its stage are free")
        return
    if settings.method_path != EVERY_METHOD:
        yield Free(str(settings.address), "its metrics are counted with those of all methods")
        return
    metrics = context.usage.api.method_metrics
    resource = str(settings.address)
    yield Metered(resource, "CloudWatch", "metrics of methods", "cloudwatch.metric", metrics, "api.method_metrics")


def websocket_stage_costs(stage: WebSocketStage, context: PricingContext) -> Iterator[Metered]:
    """Messages, minutes of connections, metrics of routes, and messages to the internet."""
    usage, resource = context.usage.websocket, str(stage.address)
    minutes, out, metrics = usage.connection_minutes, usage.data_out_gb, usage.route_metrics
    yield Metered(resource, "API Gateway", "messages", "apigateway.ws_message", usage.messages, "websocket.messages")
    yield Metered(
        resource,
        "API Gateway",
        "connection minutes",
        "apigateway.ws_connection_minute",
        minutes,
        "websocket.connection_minutes",
    )
    if stage.detailed_metrics:
        needs = "websocket.route_metrics"
        yield Metered(resource, "CloudWatch", "metrics of routes", "cloudwatch.metric", metrics, needs)
    yield Metered(
        resource, "Data transfer", "to the internet", "datatransfer.out_internet", out, "websocket.data_out_gb"
    )
