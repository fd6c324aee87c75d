"""The domain of an environment, applied by real Terraform: certificate issued, names mapped, and nothing to do afterwards."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from applied_stack import client
from conftest import ROOT, Start

pytestmark = pytest.mark.terraform
ZONE = "Z0123456789ABCDEFGHIJ"
NAMED = f"    domain: {{zone_id: {ZONE}, rest: api.example.com, websocket: ws.example.com}}\n"
KEPT = (
    "aws_acm_certificate", "aws_acm_certificate_validation", "aws_api_gateway_base_path_mapping", "aws_api_gateway_deployment",
    "aws_api_gateway_domain_name", "aws_api_gateway_rest_api", "aws_api_gateway_stage", "aws_apigatewayv2_api",
    "aws_apigatewayv2_api_mapping", "aws_apigatewayv2_domain_name", "aws_apigatewayv2_stage", "aws_route53_health_check",
    "aws_route53_record",
)  # fmt: skip
# APIs without functions: what leads to them does not ask what they call.
BODY = {
    "openapi": "3.0.1",
    "info": {"title": "API", "version": "1.0"},
    "paths": {"/tickets": {"get": {"x-amazon-apigateway-integration": {"type": "MOCK"}, "responses": {}}}},
}


def with_domain(tmp_path: Path, named: str = NAMED) -> Path:
    """A capacity file beside ours, whose environment dev has a domain."""
    text = (ROOT / "capacity.yaml").read_text("utf-8")
    assert "  dev:\n    tier: starter\n" in text
    file = tmp_path / "capacity.yaml"
    file.write_text(text.replace("  dev:\n    tier: starter\n", f"  dev:\n    tier: starter\n{named}", 1), "utf-8")
    for folder in ("capacity", "lambda_src"):
        link = tmp_path / folder
        if not link.exists():
            link.symlink_to(ROOT / folder)
    return file


def domain_alone(stack: Path) -> dict[str, Any]:
    """The stack with its domain and its APIs without what they call."""
    whole: dict[str, Any] = json.loads(stack.read_text("utf-8"))
    whole["resource"] = {kind: whole["resource"][kind] for kind in KEPT if kind in whole["resource"]}
    whole["output"] = {name: each for name, each in whole["output"].items() if "domain" in name}
    whole["resource"]["aws_api_gateway_rest_api"]["api"]["body"] = json.dumps(BODY)
    for kind, name in (("aws_api_gateway_stage", "api"), ("aws_apigatewayv2_stage", "websocket")):
        stage = whole["resource"][kind][name]
        for argument in ("access_log_settings", "depends_on", "cache_cluster_size", "default_route_settings"):
            stage.pop(argument, None)
    stack.write_text(json.dumps(whole), "utf-8")
    return whole


def test_a_certificate_is_issued_and_both_names_lead_to_their_api(
    started: Start, stack_of: Callable[..., Path], tmp_path: Path
) -> None:
    stack = stack_of("dev", file=with_domain(tmp_path))
    domain_alone(stack)
    run, aws = started(stack)
    done = run.apply()
    assert run.changes() == ()
    assert done.outputs == {
        "api_domain_url": "https://api.example.com",
        "websocket_domain_url": "wss://ws.example.com",
    }
    acm = client(aws, "acm")
    listed = acm.list_certificates()["CertificateSummaryList"]
    described = [acm.describe_certificate(CertificateArn=each["CertificateArn"])["Certificate"] for each in listed]
    assert {(each["DomainName"], each["Status"], len(each["InUseBy"])) for each in described} == {
        ("api.example.com", "ISSUED", 1),
        ("ws.example.com", "ISSUED", 1),
    }
    records = client(aws, "route53").list_resource_record_sets(HostedZoneId=ZONE)["ResourceRecordSets"]
    aliases = {each["Name"]: each["AliasTarget"]["DNSName"] for each in records if each["Type"] == "A"}
    rest, websocket = client(aws, "apigateway"), client(aws, "apigatewayv2")
    (named,) = rest.get_domain_names()["items"]
    assert (named["securityPolicy"], named["endpointConfiguration"]["types"]) == ("TLS_1_2", ["REGIONAL"])
    (of_websocket,) = websocket.get_domain_names()["Items"]
    (configured,) = of_websocket["DomainNameConfigurations"]
    assert configured["SecurityPolicy"] == "TLS_1_2"
    assert {name.rstrip("."): target.rstrip(".") for name, target in aliases.items()} == {
        "api.example.com": named["regionalDomainName"],
        "ws.example.com": configured["ApiGatewayDomainName"],
    }
    (api,) = rest.get_rest_apis()["items"]
    (mapping,) = rest.get_base_path_mappings(domainName="api.example.com")["items"]
    assert (mapping["restApiId"], mapping["stage"], mapping["basePath"]) == (api["id"], "v1", "(none)")
