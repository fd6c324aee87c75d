"""What the domain costs. "Amazon Route 53 pricing", "AWS Certificate Manager pricing", "Amazon API Gateway pricing"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

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
from phase3b.pricing.lines.cost_line import Free, Metered

# What Route 53 takes for no option: "Optional features" of its pricing begin below it.
STANDARD_INTERVAL_SECONDS = 30


def costs(record: DomainRecord) -> Iterator[Metered | Free]:
    """The health check and its options by the month; names, certificate and records are free."""
    resource = str(record.address)
    match record:
        case HealthCheck():
            yield Metered(resource, "Route 53", "health check", "route53.health_check_aws", 1)
            options = 1 + (record.interval_seconds < STANDARD_INTERVAL_SECONDS) + record.measure_latency
            yield Metered(
                resource, "Route 53", "options of the health check", "route53.health_check_feature_aws", options
            )
        case Certificate():
            yield Free(resource, "a public certificate that AWS's own services use")
        case CertificateValidation():
            yield Free(resource, "a wait, nothing of AWS")
        case ValidationRecord():
            yield Free(resource, "up to 10,000 records are charged by their hosted zone, which is there already")
        case AliasRecord():
            yield Free(resource, "queries of an alias of API Gateway are free")
        case RestDomain() | RestMapping() | WebSocketDomain() | WebSocketMapping():
            yield Free(resource, "charged by the requests")
        case _:
            assert_never(record)
