"""Terraform addresses of the two APIs, which alarms, functions and outputs refer to."""

from __future__ import annotations

from typing import Final

from phase3b.naming import Address

REST_API: Final = Address("aws_api_gateway_rest_api", "api")
REST_STAGE: Final = Address("aws_api_gateway_stage", "api")
WEBSOCKET_API: Final = Address("aws_apigatewayv2_api", "websocket")
WEBSOCKET_STAGE: Final = Address("aws_apigatewayv2_stage", "websocket")
USAGE_PLAN: Final = Address("aws_api_gateway_usage_plan", "customers")
