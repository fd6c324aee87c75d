"""The domain of an environment: what is planned and drawn of it, and that nothing is where there is none."""

from __future__ import annotations

from typing import Any

import pytest
from domain_made import NAMED, ZONE, named_deployment, named_text
from split_file import securebase

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse
from phase3b.naming import names_of
from phase3b.plan.domain.planned import domain_outputs, domain_records
from phase3b.plan.domain.records import HealthCheck

ONE_NAME = f"    domain: {{zone_id: {ZONE}, rest: api.example.com}}\n"


def drawn(domain: str | None = None) -> dict[str, Any]:
    deployment = named_deployment() if domain is None else named_deployment(domain=domain)
    blocks = module_blocks(domain_records(deployment, names_of(deployment)), "dev")["resource"]
    return {
        f"{kind}.{name}": {key: value for key, value in block.items() if key != "//"}
        for kind, of_kind in blocks.items()
        for name, block in of_kind.items()
    }


def test_an_environment_without_a_domain_has_nothing_of_it() -> None:
    plain = resolve(parse(securebase(), "capacity.yaml"), "dev")
    assert list(domain_records(plain, names_of(plain))) == []
    assert list(domain_outputs(plain)) == []


def test_a_domain_without_an_api_is_none() -> None:
    deployment = named_deployment()
    object.__setattr__(deployment, "api", None)
    assert list(domain_records(deployment, names_of(deployment))) == []


def test_a_certificate_is_validated_by_a_record_that_it_asks_for() -> None:
    found = drawn()
    assert found["aws_acm_certificate.websocket"] == {
        "domain_name": "ws.example.com",
        "validation_method": "DNS",
        "lifecycle": {"create_before_destroy": True},
    }
    assert found["aws_route53_record.websocket_validation"] == {
        "zone_id": ZONE,
        "name": "${one(aws_acm_certificate.websocket.domain_validation_options).resource_record_name}",
        "type": "CNAME",
        "ttl": 300,
        "records": ["${one(aws_acm_certificate.websocket.domain_validation_options).resource_record_value}"],
        "allow_overwrite": True,
    }
    assert found["aws_acm_certificate_validation.websocket"] == {
        "certificate_arn": "${aws_acm_certificate.websocket.arn}",
        "validation_record_fqdns": ["${aws_route53_record.websocket_validation.fqdn}"],
    }


def test_names_are_regional_take_tls_1_2_alone_and_wait_for_their_certificate() -> None:
    found = drawn()
    assert found["aws_api_gateway_domain_name.rest"] == {
        "domain_name": "api.example.com",
        "regional_certificate_arn": "${aws_acm_certificate_validation.rest.certificate_arn}",
        "endpoint_configuration": {"types": ["REGIONAL"]},
        "security_policy": "TLS_1_2",
    }
    assert found["aws_apigatewayv2_domain_name.websocket"] == {
        "domain_name": "ws.example.com",
        "domain_name_configuration": {
            "certificate_arn": "${aws_acm_certificate_validation.websocket.certificate_arn}",
            "endpoint_type": "REGIONAL",
            "security_policy": "TLS_1_2",
        },
    }
    assert found["aws_api_gateway_base_path_mapping.rest"] == {
        "domain_name": "${aws_api_gateway_domain_name.rest.domain_name}",
        "api_id": "${aws_api_gateway_rest_api.api.id}",
        "stage_name": "${aws_api_gateway_stage.api.stage_name}",
    }


def test_with_one_region_a_name_is_a_plain_alias() -> None:
    assert drawn()["aws_route53_record.rest"] == {
        "zone_id": ZONE,
        "name": "api.example.com",
        "type": "A",
        "alias": {
            "name": "${aws_api_gateway_domain_name.rest.regional_domain_name}",
            "zone_id": "${aws_api_gateway_domain_name.rest.regional_zone_id}",
            "evaluate_target_health": False,
        },
    }


def test_the_health_check_asks_the_stacks_own_address_by_https() -> None:
    assert drawn()["aws_route53_health_check.domain"] == {
        "type": "HTTPS",
        "fqdn": "${aws_api_gateway_rest_api.api.id}.execute-api.us-east-1.amazonaws.com",
        "port": 443,
        "resource_path": named_health().path,
        "request_interval": 30,
        "failure_threshold": 3,
        "measure_latency": False,
        "tags": {"Name": "securebase-dev-phase3b-health"},
    }


def named_health(domain: str | None = None) -> HealthCheck:
    deployment = named_deployment() if domain is None else named_deployment(domain=domain)
    (found,) = (each for each in domain_records(deployment, names_of(deployment)) if isinstance(each, HealthCheck))
    return found


def test_interval_failures_and_latency_are_the_files() -> None:
    health = "{interval_seconds: 10, failures: 2, measure_latency: true}"
    found = named_health(f"    domain: {{zone_id: {ZONE}, rest: api.example.com, health: {health}}}\n")
    assert (found.interval_seconds, found.failures, found.measure_latency) == (10, 2, True)


@pytest.mark.parametrize("kind", ["certificate", "certificate_validation"])
def test_one_name_has_one_certificate_and_nothing_of_the_other_api(kind: str) -> None:
    found = drawn(ONE_NAME)
    assert [each for each in found if each.startswith(f"aws_acm_{kind}.")] == [f"aws_acm_{kind}.rest"]
    assert not any("websocket" in each for each in found)


def test_the_names_are_outputs() -> None:
    assert {each.address.name: each.value for each in domain_outputs(named_deployment())} == {
        "api_domain_url": "https://${aws_api_gateway_domain_name.rest.domain_name}",
        "websocket_domain_url": "wss://${aws_apigatewayv2_domain_name.websocket.domain_name}",
    }


TWO_REGIONS = f"{NAMED}    second_region: {{region: us-west-2}}\n    overrides: {{second_region: true}}\n"


def stack(environment: str, domain: str = TWO_REGIONS) -> dict[str, Any]:
    deployment = resolve(parse(named_text("dev", domain), "capacity.yaml"), environment)
    return module_blocks(domain_records(deployment, names_of(deployment)), environment)["resource"]


@pytest.mark.parametrize(("environment", "region"), [("dev", "us-east-1"), ("dev-us-west-2", "us-west-2")])
def test_with_two_regions_each_stack_has_a_latency_record_with_its_own_health_check(
    environment: str, region: str
) -> None:
    found = stack(environment)
    for name in ("rest", "websocket"):
        record = found["aws_route53_record"][name]
        assert record["set_identifier"] == region
        assert record["latency_routing_policy"] == {"region": region}
        assert record["health_check_id"] == "${aws_route53_health_check.domain.id}"
    check = found["aws_route53_health_check"]["domain"]
    assert check["fqdn"] == f"${{aws_api_gateway_rest_api.api.id}}.execute-api.{region}.amazonaws.com"
    assert found["aws_api_gateway_domain_name"]["rest"]["domain_name"] == "api.example.com"


def test_what_validates_both_certificates_is_of_the_first_stack_alone() -> None:
    """ACM asks for the same record in both regions: with the second stack the first one's renewals would go."""
    first, second = stack("dev"), stack("dev-us-west-2")
    assert {"rest_validation", "websocket_validation"} <= first["aws_route53_record"].keys()
    assert second["aws_route53_record"].keys() == {"rest", "websocket"}
    assert second["aws_acm_certificate_validation"]["rest"].keys() - {"//"} == {"certificate_arn"}


def test_a_second_region_that_is_only_kept_has_no_names_and_the_first_is_as_with_one() -> None:
    kept = TWO_REGIONS.replace("{region: us-west-2}", "{region: us-west-2, kept: true}").replace(
        ": true}\n", ": false}\n"
    )
    kept = kept.replace("kept: false", "kept: true")
    first = stack("dev", kept)
    assert "set_identifier" not in first["aws_route53_record"]["rest"]
    deployment = resolve(parse(named_text("dev", kept), "capacity.yaml"), "dev-us-west-2")
    assert list(domain_records(deployment, names_of(deployment))) == []


def test_the_function_that_answers_is_there_with_a_domain_alone_and_may_read_and_see_and_nothing_else() -> None:
    deployment = named_deployment()
    (health,) = (each for each in deployment.functions if each.name == "health")
    assert {action for actions in health.definition.tables.values() for action in actions} == {"GetItem"}
    assert health.definition.tables.keys() == {each.name for each in deployment.tables}
    (route,) = (each for each in deployment.api.routes if each.definition.path == "/health") if deployment.api else ()
    assert (route.definition.auth, route.throttle.rate_per_second, route.cache_seconds) == ("none", 100, 0)
    plain = resolve(parse(securebase(), "capacity.yaml"), "dev")
    assert "health" not in {each.name for each in plain.functions}
    assert plain.api is not None
    assert "/health" not in {each.definition.path for each in plain.api.routes}


def test_a_service_that_answers_itself_is_asked_and_gets_no_function() -> None:
    routes = "  routes:\n"
    own = "    - {method: GET, path: /health, function: support_tickets, operation: health, summary: Own, success: 204, auth: none}\n"
    text = named_text()
    deployment = resolve(parse(text.replace(routes, routes + own, 1), "capacity.yaml"), "dev")
    assert "health" not in {each.name for each in deployment.functions}
    assert any(isinstance(each, HealthCheck) for each in domain_records(deployment, names_of(deployment)))
