"""Where AWS is sent what is recorded of the REST and the WebSocket API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import DRAWN, OF_TERRAFORM, Kind, Sent, Unsent

FIELDS: Final[Mapping[str, Kind]] = {
    "RestApi": Kind(
        "REST API",
        "aws_api_gateway_rest_api",
        "apigateway.CreateRestApi",
        {
            "name": Sent("name", "name", "service.component", named=True),
            "description": Sent("description", "description", "service.api.title"),
            "body": Sent("body", "body", "service.routes", of="apigateway.PutRestApi"),
        },
    ),
    "RestDeployment": Kind(
        "deployment",
        "aws_api_gateway_deployment",
        "apigateway.CreateDeployment",
        {
            "rest_api_id": Sent("rest_api_id", "restApiId", "service.api"),
            "trigger": Unsent("Terraform's own: when a new deployment is made"),
        },
    ),
    "RestStage": Kind(
        "stage",
        "aws_api_gateway_stage",
        "apigateway.CreateStage",
        {
            "rest_api_id": Sent("rest_api_id", "restApiId", "service.api"),
            "deployment_id": Sent("deployment_id", "deploymentId", "service.api"),
            "name": Sent("stage_name", "stageName", "service.api.stage"),
            "cache_size_gb": Sent("cache_cluster_size", "cacheClusterSize", "tier.api.cache.size_gb"),
            "tracing": Sent("xray_tracing_enabled", "tracingEnabled", "tier.tracing"),
            "log_group_arn": Sent(
                "access_log_settings[].destination_arn",
                "destinationArn",
                "service.api",
                of="apigateway.AccessLogSettings",
            ),
            "log_format": Sent(
                "access_log_settings[].format", "format", "service.api", of="apigateway.AccessLogSettings"
            ),
            "needs[]": OF_TERRAFORM,
        },
    ),
    "MethodSettings": Kind(
        "method's settings",
        "aws_api_gateway_method_settings",
        "apigateway.UpdateStage",
        {
            "rest_api_id": Sent("rest_api_id", "restApiId", "service.api"),
            "stage_name": Sent("stage_name", "stageName", "service.api.stage"),
            "method_path": Sent("method_path", "patchOperations[].path", "{owner}"),
            "detailed_metrics": DRAWN,
            "cache_seconds": Sent(
                "settings[].cache_ttl_in_seconds", "cacheTtlInSeconds", "{caching}", of="apigateway.MethodSetting"
            ),
            "rate_per_second": Sent(
                "settings[].throttling_rate_limit",
                "throttlingRateLimit",
                "{throttle}.rate_per_second",
                of="apigateway.MethodSetting",
            ),
            "burst": Sent(
                "settings[].throttling_burst_limit",
                "throttlingBurstLimit",
                "{throttle}.burst",
                of="apigateway.MethodSetting",
            ),
        },
    ),
    "UsagePlan": Kind(
        "usage plan",
        "aws_api_gateway_usage_plan",
        "apigateway.CreateUsagePlan",
        {
            "name": Sent("name", "name", "service.component", named=True),
            "description": Sent("description", "description", "tier.api.per_customer"),
            "rest_api_id": Sent("api_stages[].api_id", "apiStages[].apiId", "service.api"),
            "stage_name": Sent("api_stages[].stage", "apiStages[].stage", "service.api.stage"),
            "rate_per_second": Sent(
                "throttle_settings[].rate_limit", "throttle.rateLimit", "tier.api.per_customer.requests_per_minute"
            ),
            "burst": Sent("throttle_settings[].burst_limit", "throttle.burstLimit", "tier.api.per_customer.burst"),
        },
    ),
    "ApiKey": Kind(
        "API key",
        "aws_api_gateway_api_key",
        "apigateway.CreateApiKey",
        {
            "name": Sent("name", "name", "{owner}", named=True),
            "description": Sent("description", "description", "{owner}"),
            "value": Unsent("the value that AWS chose in the first region"),
        },
    ),
    "UsagePlanKey": Kind(
        "usage plan's key",
        "aws_api_gateway_usage_plan_key",
        "apigateway.CreateUsagePlanKey",
        {
            "key_id": Sent("key_id", "keyId", "{owner}"),
            "usage_plan_id": Sent("usage_plan_id", "usagePlanId", "{owner}"),
        },
    ),
    "GatewayAccount": Kind(
        "account's role",
        "aws_api_gateway_account",
        "apigateway.Account",
        {
            "role_arn": Sent("cloudwatch_role_arn", "cloudwatchRoleArn", "environment.manage_api_gateway_account"),
            "needs[]": OF_TERRAFORM,
        },
    ),
    "WebSocketApi": Kind(
        "WebSocket API",
        "aws_apigatewayv2_api",
        "apigatewayv2.CreateApi",
        {
            "name": Sent("name", "Name", "service.component", named=True),
            "description": Sent("description", "Description", "service.api.title"),
        },
    ),
    "WebSocketAuthorizer": Kind(
        "authorizer",
        "aws_apigatewayv2_authorizer",
        "apigatewayv2.CreateAuthorizer",
        {
            "api_id": Sent("api_id", "ApiId", "service.api"),
            "name": Sent("name", "Name", "service.component", named=True),
            "invoke_arn": Sent("authorizer_uri", "AuthorizerUri", "service.api.authorizer.function"),
        },
    ),
    "WebSocketIntegration": Kind(
        "integration",
        "aws_apigatewayv2_integration",
        "apigatewayv2.CreateIntegration",
        {
            "api_id": Sent("api_id", "ApiId", "service.api"),
            "invoke_arn": Sent("integration_uri", "IntegrationUri", "service.api.websocket.function"),
        },
    ),
    "WebSocketRoute": Kind(
        "route",
        "aws_apigatewayv2_route",
        "apigatewayv2.CreateRoute",
        {
            "api_id": Sent("api_id", "ApiId", "service.api"),
            "route_key": Sent("route_key", "RouteKey", "service.api.websocket"),
            "integration_id": Sent("target", "Target", "service.api.websocket"),
            "authorizer_id": Sent("authorizer_id", "AuthorizerId", "service.api.websocket"),
            "answers": DRAWN,
        },
    ),
    "WebSocketRouteResponse": Kind(
        "route's response",
        "aws_apigatewayv2_route_response",
        "apigatewayv2.CreateRouteResponse",
        {
            "api_id": Sent("api_id", "ApiId", "service.api"),
            "route_id": Sent("route_id", "RouteId", "service.api"),
        },
    ),
    "WebSocketStage": Kind(
        "stage",
        "aws_apigatewayv2_stage",
        "apigatewayv2.CreateStage",
        {
            "api_id": Sent("api_id", "ApiId", "service.api"),
            "name": Sent("name", "StageName", "service.api.websocket.stage"),
            "rate_per_second": Sent(
                "default_route_settings[].throttling_rate_limit",
                "DefaultRouteSettings.ThrottlingRateLimit",
                "tier.api.throttle.rate_per_second",
            ),
            "burst": Sent(
                "default_route_settings[].throttling_burst_limit",
                "DefaultRouteSettings.ThrottlingBurstLimit",
                "tier.api.throttle.burst",
            ),
            "detailed_metrics": DRAWN,
            "log_group_arn": Sent(
                "access_log_settings[].destination_arn", "AccessLogSettings.DestinationArn", "service.api"
            ),
            "log_format": Sent("access_log_settings[].format", "AccessLogSettings.Format", "service.api"),
            "needs[]": OF_TERRAFORM,
        },
    ),
}
