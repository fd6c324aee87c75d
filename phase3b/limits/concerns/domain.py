"""Where AWS is sent what is recorded of the domain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.concerns.network import NAME_TAG
from phase3b.limits.fields.sent_field import Kind, Sent

_DOMAIN: Final = "environment.domain"
_HEALTH: Final = f"{_DOMAIN}.health"
_RECORDS: Final = "route53.ChangeResourceRecordSets"
_RECORD: Final = "ChangeBatch.Changes[].ResourceRecordSet"
_CHECK: Final = "HealthCheckConfig"
_WEBSOCKET_CONFIGURATION: Final = "domain_name_configuration[].certificate_arn"

FIELDS: Final[Mapping[str, Kind]] = {
    "Certificate": Kind(
        "certificate",
        "aws_acm_certificate",
        "acm.RequestCertificate",
        {
            "name": Sent("domain_name", "DomainName", f"{_DOMAIN}.rest"),
        },
    ),
    "ValidationRecord": Kind(
        "validation record",
        "aws_route53_record",
        _RECORDS,
        {
            "zone_id": Sent("zone_id", "HostedZoneId", f"{_DOMAIN}.zone_id"),
            "name": Sent("name", f"{_RECORD}.Name", _DOMAIN),
            "value": Sent("records[]", f"{_RECORD}.ResourceRecords[].Value", _DOMAIN),
        },
    ),
    "CertificateValidation": Kind(
        "validation of the certificate",
        "aws_acm_certificate_validation",
        "acm.DescribeCertificate",
        {
            "certificate_arn": Sent("certificate_arn", "CertificateArn", _DOMAIN),
            "record_name": Sent("validation_record_fqdns[]", f"{_RECORD}.Name", _DOMAIN, of=_RECORDS),
        },
    ),
    "RestDomain": Kind(
        "custom domain name",
        "aws_api_gateway_domain_name",
        "apigateway.CreateDomainName",
        {
            "name": Sent("domain_name", "domainName", f"{_DOMAIN}.rest"),
            "certificate_arn": Sent("regional_certificate_arn", "regionalCertificateArn", _DOMAIN),
        },
    ),
    "RestMapping": Kind(
        "mapping of the custom domain name",
        "aws_api_gateway_base_path_mapping",
        "apigateway.CreateBasePathMapping",
        {
            "domain_name": Sent("domain_name", "domainName", f"{_DOMAIN}.rest"),
            "api_id": Sent("api_id", "restApiId", "service.api"),
            "stage": Sent("stage_name", "stage", "service.api.stage"),
        },
    ),
    "WebSocketDomain": Kind(
        "custom domain name",
        "aws_apigatewayv2_domain_name",
        "apigatewayv2.CreateDomainName",
        {
            "name": Sent("domain_name", "DomainName", f"{_DOMAIN}.websocket"),
            "certificate_arn": Sent(_WEBSOCKET_CONFIGURATION, "DomainNameConfigurations[].CertificateArn", _DOMAIN),
        },
    ),
    "WebSocketMapping": Kind(
        "mapping of the custom domain name",
        "aws_apigatewayv2_api_mapping",
        "apigatewayv2.CreateApiMapping",
        {
            "domain_name": Sent("domain_name", "DomainName", f"{_DOMAIN}.websocket"),
            "api_id": Sent("api_id", "ApiId", "service.api.websocket"),
            "stage": Sent("stage", "Stage", "service.api.websocket.stage"),
        },
    ),
    "AliasRecord": Kind(
        "alias record",
        "aws_route53_record",
        _RECORDS,
        {
            "zone_id": Sent("zone_id", "HostedZoneId", f"{_DOMAIN}.zone_id"),
            "name": Sent("name", f"{_RECORD}.Name", _DOMAIN),
            "target_name": Sent("alias[].name", f"{_RECORD}.AliasTarget.DNSName", _DOMAIN),
            "target_zone_id": Sent("alias[].zone_id", f"{_RECORD}.AliasTarget.HostedZoneId", _DOMAIN),
            "region": Sent("latency_routing_policy[].region", f"{_RECORD}.Region", "environment.region"),
            "health_check_id": Sent("health_check_id", f"{_RECORD}.HealthCheckId", _HEALTH),
        },
    ),
    "HealthCheck": Kind(
        "health check",
        "aws_route53_health_check",
        "route53.CreateHealthCheck",
        {
            "name": NAME_TAG,
            "host": Sent("fqdn", f"{_CHECK}.FullyQualifiedDomainName", _HEALTH),
            "path": Sent("resource_path", f"{_CHECK}.ResourcePath", "service.api.stage"),
            "interval_seconds": Sent("request_interval", f"{_CHECK}.RequestInterval", f"{_HEALTH}.interval_seconds"),
            "failures": Sent("failure_threshold", f"{_CHECK}.FailureThreshold", f"{_HEALTH}.failures"),
            "measure_latency": Sent("measure_latency", f"{_CHECK}.MeasureLatency", f"{_HEALTH}.measure_latency"),
        },
    ),
}
