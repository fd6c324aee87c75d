"""Both APIs: REST and WebSocket."""

from __future__ import annotations

from typing import assert_never

from constructs import Construct

from modules.phase3b_performance import rest_api, websocket_api
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


def draw(scope: Construct, record: ApiRecord) -> None:  # noqa: C901, PLR0912  one case for each kind
    """Draws the REST or the WebSocket API."""
    match record:
        case RestApi():
            rest_api.draw_rest_api(scope, record)
        case RestDeployment():
            rest_api.draw_deployment(scope, record)
        case RestStage():
            rest_api.draw_stage(scope, record)
        case MethodSettings():
            rest_api.draw_method_settings(scope, record)
        case UsagePlan():
            rest_api.draw_usage_plan(scope, record)
        case ApiKey():
            rest_api.draw_api_key(scope, record)
        case UsagePlanKey():
            rest_api.draw_usage_plan_key(scope, record)
        case GatewayAccount():
            rest_api.draw_account(scope, record)
        case WebSocketApi():
            websocket_api.draw_websocket_api(scope, record)
        case WebSocketAuthorizer():
            websocket_api.draw_websocket_authorizer(scope, record)
        case WebSocketIntegration():
            websocket_api.draw_integration(scope, record)
        case WebSocketRoute():
            websocket_api.draw_route(scope, record)
        case WebSocketRouteResponse():
            websocket_api.draw_route_response(scope, record)
        case WebSocketStage():
            websocket_api.draw_websocket_stage(scope, record)
        case _:
            assert_never(record)
