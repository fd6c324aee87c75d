"""The WebSocket API."""

from __future__ import annotations

from typing import assert_never

from modules.phase3b_performance.drawn import Drawn, drawn, needs
from phase3b.plan.apis.records import (
    WebSocketApi,
    WebSocketAuthorizer,
    WebSocketIntegration,
    WebSocketRecord,
    WebSocketRoute,
    WebSocketRouteResponse,
    WebSocketStage,
)


def draw(record: WebSocketRecord) -> Drawn:
    """Draws the API, its authorizer, a route, or the stage."""
    match record:
        case WebSocketApi():
            return drawn(
                record.address,
                name=record.name,
                description=record.description,
                protocol_type="WEBSOCKET",
                route_selection_expression="$request.body.action",
            )
        case WebSocketAuthorizer():
            # No identity source: a token comes in a header or, from a browser, in the query, and a source must be there.
            return drawn(
                record.address,
                api_id=record.api_id,
                name=record.name,
                authorizer_type="REQUEST",
                authorizer_uri=record.invoke_arn,
            )
        case WebSocketIntegration():
            return drawn(
                record.address,
                api_id=record.api_id,
                integration_type="AWS_PROXY",
                integration_method="POST",
                integration_uri=record.invoke_arn,
                content_handling_strategy="CONVERT_TO_TEXT",
                passthrough_behavior="WHEN_NO_MATCH",
            )
        case WebSocketRoute():
            return draw_route(record)
        case WebSocketRouteResponse():
            return drawn(record.address, api_id=record.api_id, route_id=record.route_id, route_response_key="$default")
        case WebSocketStage():
            return draw_stage(record)
        case _:
            assert_never(record)


def draw_route(record: WebSocketRoute) -> Drawn:
    """A route."""
    return drawn(
        record.address,
        api_id=record.api_id,
        route_key=record.route_key,
        target=f"integrations/{record.integration_id}",
        authorization_type="NONE" if record.authorizer_id is None else "CUSTOM",
        authorizer_id=record.authorizer_id,
        route_response_selection_expression="$default" if record.answers else None,
    )


def draw_stage(record: WebSocketStage) -> Drawn:
    """The stage."""
    return drawn(
        record.address,
        api_id=record.api_id,
        name=record.name,
        auto_deploy=True,
        default_route_settings={
            "data_trace_enabled": False,
            "detailed_metrics_enabled": record.detailed_metrics,
            "logging_level": "ERROR",
            "throttling_rate_limit": record.rate_per_second,
            "throttling_burst_limit": record.burst,
        },
        access_log_settings={"destination_arn": record.log_group_arn, "format": record.log_format},
        depends_on=needs(record.needs),
    )
