"""Terraform addresses of the domain, which alarms, outputs and the rollout refer to."""

from __future__ import annotations

from typing import Final, Literal

from phase3b.naming import Address

Api = Literal["rest", "websocket"]

REST_DOMAIN: Final = Address("aws_api_gateway_domain_name", "rest")
WEBSOCKET_DOMAIN: Final = Address("aws_apigatewayv2_domain_name", "websocket")
HEALTH_CHECK: Final = Address("aws_route53_health_check", "domain")


def certificate_address(api: Api) -> Address:
    """Address of the certificate of a name: each has its own, so that no name changes the certificate of another."""
    return Address("aws_acm_certificate", api)


def validation_address(api: Api) -> Address:
    """Address of what waits until a certificate is issued."""
    return Address("aws_acm_certificate_validation", api)


def validation_record_address(api: Api) -> Address:
    """Address of the record by which ACM sees that a name is ours."""
    return Address("aws_route53_record", f"{api}_validation")


def alias_record_address(api: Api) -> Address:
    """Address of the record that leads a name to its API."""
    return Address("aws_route53_record", api)
