"""The WebSocket API."""

from __future__ import annotations

from constructs import Construct

from imports.aws.apigatewayv2_api import Apigatewayv2Api
from imports.aws.apigatewayv2_authorizer import Apigatewayv2Authorizer
from imports.aws.apigatewayv2_integration import Apigatewayv2Integration
from imports.aws.apigatewayv2_route import Apigatewayv2Route
from imports.aws.apigatewayv2_route_response import Apigatewayv2RouteResponse
from imports.aws.apigatewayv2_stage import (
    Apigatewayv2Stage,
    Apigatewayv2StageAccessLogSettings,
    Apigatewayv2StageDefaultRouteSettings,
)
from modules.phase3b_performance.address import needing, pinned
from phase3b.plan.apis.records import (
    WebSocketApi,
    WebSocketAuthorizer,
    WebSocketIntegration,
    WebSocketRoute,
    WebSocketRouteResponse,
    WebSocketStage,
)


def draw_websocket_api(scope: Construct, record: WebSocketApi) -> None:
    """The API."""
    api = Apigatewayv2Api(
        scope,
        str(record.address),
        name=record.name,
        description=record.description,
        protocol_type="WEBSOCKET",
        route_selection_expression="$request.body.action",
    )
    pinned(api, record.address)


def draw_websocket_authorizer(scope: Construct, record: WebSocketAuthorizer) -> None:
    """No identity source: a token comes in a header or, from a browser, in the query, and a source must be present."""
    authorizer = Apigatewayv2Authorizer(
        scope,
        str(record.address),
        api_id=record.api_id,
        name=record.name,
        authorizer_type="REQUEST",
        authorizer_uri=record.invoke_arn,
    )
    pinned(authorizer, record.address)


def draw_integration(scope: Construct, record: WebSocketIntegration) -> None:
    """The function."""
    integration = Apigatewayv2Integration(
        scope,
        str(record.address),
        api_id=record.api_id,
        integration_type="AWS_PROXY",
        integration_method="POST",
        integration_uri=record.invoke_arn,
        content_handling_strategy="CONVERT_TO_TEXT",
        passthrough_behavior="WHEN_NO_MATCH",
    )
    pinned(integration, record.address)


def draw_route(scope: Construct, record: WebSocketRoute) -> None:
    """A route."""
    route = Apigatewayv2Route(
        scope,
        str(record.address),
        api_id=record.api_id,
        route_key=record.route_key,
        target=f"integrations/{record.integration_id}",
        authorization_type="NONE" if record.authorizer_id is None else "CUSTOM",
        authorizer_id=record.authorizer_id,
        route_response_selection_expression="$default" if record.answers else None,
    )
    pinned(route, record.address)


def draw_route_response(scope: Construct, record: WebSocketRouteResponse) -> None:
    """That a route answers."""
    response = Apigatewayv2RouteResponse(
        scope, str(record.address), api_id=record.api_id, route_id=record.route_id, route_response_key="$default"
    )
    pinned(response, record.address)


def draw_websocket_stage(scope: Construct, record: WebSocketStage) -> None:
    """The stage."""
    stage = Apigatewayv2Stage(
        scope,
        str(record.address),
        api_id=record.api_id,
        name=record.name,
        auto_deploy=True,
        default_route_settings=Apigatewayv2StageDefaultRouteSettings(
            data_trace_enabled=False,
            detailed_metrics_enabled=True,
            logging_level="ERROR",
            throttling_rate_limit=record.rate_per_second,
            throttling_burst_limit=record.burst,
        ),
        access_log_settings=Apigatewayv2StageAccessLogSettings(
            destination_arn=record.log_group_arn, format=record.log_format
        ),
    )
    needing(stage, record.needs)
    pinned(stage, record.address)
