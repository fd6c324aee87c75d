"""Records of the domain: its certificate, the names of both APIs, and what leads there."""

from __future__ import annotations

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Certificate:
    """A public certificate of ACM for a name, which ACM renews as long as its validation record is there."""

    address: Address
    name: str


@dataclass(frozen=True, slots=True)
class ValidationRecord:
    """The record by which ACM sees that a name is ours, now and at each renewal."""

    address: Address
    zone_id: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class CertificateValidation:
    """Waits until ACM has issued the certificate; nothing of AWS. `record_name` is of the record that it waits for, if here."""

    address: Address
    certificate_arn: str
    record_name: str | None


@dataclass(frozen=True, slots=True)
class RestDomain:
    """The REST API's custom domain name."""

    address: Address
    name: str
    certificate_arn: str


@dataclass(frozen=True, slots=True)
class RestMapping:
    """What the REST API's name answers with: a stage, without a path before its own."""

    address: Address
    domain_name: str
    api_id: str
    stage: str


@dataclass(frozen=True, slots=True)
class WebSocketDomain:
    """The WebSocket API's custom domain name."""

    address: Address
    name: str
    certificate_arn: str


@dataclass(frozen=True, slots=True)
class WebSocketMapping:
    """What the WebSocket API's name answers with."""

    address: Address
    domain_name: str
    api_id: str
    stage: str


@dataclass(frozen=True, slots=True)
class AliasRecord:
    """Leads a name to the address that API Gateway gave to it.

    `region` is this stack's, where each of two has a record of that name: Route 53 answers with that of the region that is
    nearest by latency, of those whose health check holds.
    """

    address: Address
    zone_id: str
    name: str
    target_name: str
    target_zone_id: str
    region: str | None
    health_check_id: str | None


@dataclass(frozen=True, slots=True)
class HealthCheck:
    """Route 53 asks by HTTPS, from several places of the world, whether the service of this stack is healthy."""

    address: Address
    name: str
    host: str
    path: str
    interval_seconds: int
    failures: int
    measure_latency: bool


DomainRecord = (
    Certificate
    | ValidationRecord
    | CertificateValidation
    | RestDomain
    | RestMapping
    | WebSocketDomain
    | WebSocketMapping
    | AliasRecord
    | HealthCheck
)
