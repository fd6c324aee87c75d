"""Terraform addresses of the two APIs, which alarms, functions and outputs refer to."""

from __future__ import annotations

from typing import Final

from phase3b.naming import Address

REST_API: Final = Address("aws_api_gateway_rest_api", "api")
REST_STAGE: Final = Address("aws_api_gateway_stage", "api")
WEBSOCKET_API: Final = Address("aws_apigatewayv2_api", "websocket")
WEBSOCKET_STAGE: Final = Address("aws_apigatewayv2_stage", "websocket")
# Of the executions of each, which API Gateway names after an API's ID.
EXECUTION_LOG_GROUPS: Final = frozenset(
    {"aws_cloudwatch_log_group.api_executions", "aws_cloudwatch_log_group.websocket_executions"}
)
USAGE_PLAN: Final = Address("aws_api_gateway_usage_plan", "customers")
