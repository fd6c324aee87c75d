"""The names of the environment's own for both APIs."""

from __future__ import annotations

from typing import Any, Final, assert_never

from modules.phase3b_performance.drawn import Drawn, drawn
from phase3b.plan.domain.records import (
    AliasRecord,
    Certificate,
    CertificateValidation,
    DomainRecord,
    HealthCheck,
    RestDomain,
    RestMapping,
    ValidationRecord,
    WebSocketDomain,
    WebSocketMapping,
)

REGIONAL: Final = "REGIONAL"
TLS: Final = "TLS_1_2"
HTTPS: Final = 443
# What ACM asks for is the same for ever: "DNS validation" in the ACM User Guide, whose records have this TTL.
VALIDATION_SECONDS: Final = 300
# With another name there is another certificate, and API Gateway moves to it before the old one goes.
NEW_FIRST: Final = {"create_before_destroy": True}


def draw(record: DomainRecord) -> Drawn:
    """Draws a part of the domain."""
    match record:
        case Certificate():
            return draw_certificate(record)
        case ValidationRecord():
            return drawn(
                record.address,
                zone_id=record.zone_id,
                name=record.name,
                type="CNAME",
                ttl=VALIDATION_SECONDS,
                records=[record.value],
                # ACM asks for the same record in every region and for every certificate of an account.
                allow_overwrite=True,
            )
        case CertificateValidation():
            return drawn(
                record.address,
                certificate_arn=record.certificate_arn,
                validation_record_fqdns=None if record.record_name is None else [record.record_name],
            )
        case RestDomain():
            return drawn(
                record.address,
                domain_name=record.name,
                regional_certificate_arn=record.certificate_arn,
                endpoint_configuration={"types": [REGIONAL]},
                security_policy=TLS,
            )
        case RestMapping():
            return drawn(record.address, domain_name=record.domain_name, api_id=record.api_id, stage_name=record.stage)
        case WebSocketDomain():
            return drawn(
                record.address,
                domain_name=record.name,
                domain_name_configuration={
                    "certificate_arn": record.certificate_arn,
                    "endpoint_type": REGIONAL,
                    "security_policy": TLS,
                },
            )
        case WebSocketMapping():
            return drawn(record.address, domain_name=record.domain_name, api_id=record.api_id, stage=record.stage)
        case AliasRecord():
            return draw_alias(record)
        case HealthCheck():
            return draw_health_check(record)
        case _:
            assert_never(record)


def draw_certificate(record: Certificate) -> Drawn:
    """A certificate whose name is seen to be ours by DNS, which ACM renews by itself."""
    return drawn(
        record.address,
        domain_name=record.name,
        validation_method="DNS",
        lifecycle=NEW_FIRST,
    )


def draw_alias(record: AliasRecord) -> Drawn:
    """An alias of an address that API Gateway gave; whether the service is healthy is for the health check."""
    routing: dict[str, Any] = {}
    if record.region is not None:
        routing = {
            "set_identifier": record.region,
            "latency_routing_policy": {"region": record.region},
            "health_check_id": record.health_check_id,
        }
    return drawn(
        record.address,
        zone_id=record.zone_id,
        name=record.name,
        type="A",
        alias={"name": record.target_name, "zone_id": record.target_zone_id, "evaluate_target_health": False},
        **routing,
    )


def draw_health_check(record: HealthCheck) -> Drawn:
    """A check by HTTPS; a status of 200 to 399 is healthy."""
    return drawn(
        record.address,
        type="HTTPS",
        fqdn=record.host,
        port=HTTPS,
        resource_path=record.path,
        request_interval=record.interval_seconds,
        failure_threshold=record.failures,
        measure_latency=record.measure_latency,
        tags={"Name": record.name},
    )
