"""The domain of an environment, planned: certificate, names, and the records that lead there."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.aws_limits import dns_suffix
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.health_function import PATH
from phase3b.capacity.model.domain import Domain
from phase3b.naming import Address, Names
from phase3b.plan.apis.addresses import REST_API, REST_STAGE, WEBSOCKET_API, WEBSOCKET_STAGE
from phase3b.plan.domain.addresses import (
    HEALTH_CHECK,
    REST_DOMAIN,
    WEBSOCKET_DOMAIN,
    Api,
    alias_record_address,
    certificate_address,
    validation_address,
    validation_record_address,
)
from phase3b.plan.domain.records import (
    AliasRecord,
    Certificate,
    CertificateValidation,
    HealthCheck,
    RestDomain,
    RestMapping,
    ValidationRecord,
    WebSocketDomain,
    WebSocketMapping,
)
from phase3b.plan.records import Record
from phase3b.plan.stack.records import Output


def domain_of(deployment: Deployment) -> Domain | None:
    """The domain of an environment, where it has one and an API that it is the name of."""
    regions = deployment.regions
    emptied = regions is not None and regions.kept and regions.is_second
    return None if deployment.api is None or emptied else deployment.environment.domain


def in_two_regions(deployment: Deployment) -> bool:
    """Whether each of two stacks has a record of each name."""
    return deployment.regions is not None and not deployment.regions.kept


def named_apis(domain: Domain) -> tuple[tuple[Api, str], ...]:
    """Each API that has a name, with its name."""
    rest: tuple[Api, str] = ("rest", domain.rest)
    return (rest,) if domain.websocket is None else (rest, ("websocket", domain.websocket))


def domain_records(deployment: Deployment, names: Names) -> Iterator[Record]:
    """Everything of the domain; nothing where the environment has none."""
    domain = domain_of(deployment)
    if domain is None:
        return
    for api, name in named_apis(domain):
        yield from _certificate(deployment, api, name, domain)
    yield RestDomain(REST_DOMAIN, domain.rest, _issued("rest"))
    yield RestMapping(
        Address("aws_api_gateway_base_path_mapping", "rest"),
        REST_DOMAIN.ref("domain_name"),
        REST_API.ref("id"),
        REST_STAGE.ref("stage_name"),
    )
    target = REST_DOMAIN.ref("regional_domain_name"), REST_DOMAIN.ref("regional_zone_id")
    yield _alias(deployment, domain, "rest", *target)
    yield from _health_check(deployment, domain, names)
    if domain.websocket is not None:
        yield WebSocketDomain(WEBSOCKET_DOMAIN, domain.websocket, _issued("websocket"))
        yield WebSocketMapping(
            Address("aws_apigatewayv2_api_mapping", "websocket"),
            WEBSOCKET_DOMAIN.ref("id"),
            WEBSOCKET_API.ref("id"),
            WEBSOCKET_STAGE.ref("id"),
        )
        of = "domain_name_configuration[0]"
        target = WEBSOCKET_DOMAIN.ref(f"{of}.target_domain_name"), WEBSOCKET_DOMAIN.ref(f"{of}.hosted_zone_id")
        yield _alias(deployment, domain, "websocket", *target)


def domain_outputs(deployment: Deployment) -> Iterator[Output]:
    """URLs of both APIs by the environment's own names."""
    domain = domain_of(deployment)
    if domain is None:
        return
    yield Output("api_domain_url", f"https://{REST_DOMAIN.ref('domain_name')}", "URL of the REST API by its own name")
    if domain.websocket is not None:
        yield Output(
            "websocket_domain_url",
            f"wss://{WEBSOCKET_DOMAIN.ref('domain_name')}",
            "URL of the WebSocket API by its own name",
        )


def _alias(deployment: Deployment, domain: Domain, api: Api, target_name: str, target_zone_id: str) -> AliasRecord:
    """Plain with one region; with two one of two, with the health check of this stack."""
    region, check = None, None
    if in_two_regions(deployment):
        region, check = deployment.environment.region, HEALTH_CHECK.ref("id")
    name = dict(named_apis(domain))[api]
    return AliasRecord(alias_record_address(api), domain.zone_id, name, target_name, target_zone_id, region, check)


def health_path(deployment: Deployment) -> str | None:
    """The path, with the stage before it, that the health check asks; None without an API."""
    api = deployment.api
    return None if api is None else f"/{api.definition.stage}{PATH}"


def _health_check(deployment: Deployment, domain: Domain, names: Names) -> Iterator[Record]:
    """A check of this stack's own address: the name itself leads to whichever region is healthy."""
    path = health_path(deployment)
    if path is not None:
        region = deployment.environment.region
        yield HealthCheck(
            HEALTH_CHECK,
            names.shared("health"),
            f"{REST_API.ref('id')}.execute-api.{region}.{dns_suffix(region)}",
            path,
            domain.health.interval_seconds,
            domain.health.failures,
            domain.health.measure_latency,
        )


def _certificate(deployment: Deployment, api: Api, name: str, domain: Domain) -> Iterator[Record]:
    """A certificate, and the record that it asks for: the same in both regions, and so of the first stack alone."""
    certificate, record = certificate_address(api), validation_record_address(api)
    # Of one name there is one answer, in a set that has no order.
    asked = f"one({certificate}.domain_validation_options)"
    yield Certificate(certificate, name)
    regions, fqdn = deployment.regions, None
    if regions is None or not regions.is_second:
        fqdn = record.ref("fqdn")
        yield ValidationRecord(
            record, domain.zone_id, f"${{{asked}.resource_record_name}}", f"${{{asked}.resource_record_value}}"
        )
    yield CertificateValidation(validation_address(api), certificate.ref("arn"), fqdn)


def _issued(api: Api) -> str:
    """The certificate's ARN, once it is issued."""
    return validation_address(api).ref("certificate_arn")
