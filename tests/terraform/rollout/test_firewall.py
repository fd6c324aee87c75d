"""The firewall of a tier, applied by real Terraform before a stage: rules change in place, and the stage stays without it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from applied_stack import client
from conftest import Start

from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.terraform.events import Summary

pytestmark = pytest.mark.terraform
FIREWALL = ("aws_wafv2_web_acl", "aws_wafv2_web_acl_association")
API = ("aws_api_gateway_rest_api", "aws_api_gateway_deployment", "aws_api_gateway_stage")
CORE = "AWSManagedRulesCommonRuleSet"
# An API without functions: what is before it does not ask what it calls.
BODY = {
    "openapi": "3.0.1",
    "info": {"title": "API", "version": "1.0"},
    "paths": {"/tickets": {"get": {"x-amazon-apigateway-integration": {"type": "MOCK"}, "responses": {}}}},
}


def firewall_alone(stack: Path) -> dict[str, Any]:
    """The stack with its firewall, its REST API without what that calls, and nothing else."""
    whole: dict[str, Any] = json.loads(stack.read_text("utf-8"))
    whole["resource"] = {kind: whole["resource"][kind] for kind in (*FIREWALL, *API)}
    whole.pop("output", None)
    whole["resource"]["aws_api_gateway_rest_api"]["api"]["body"] = json.dumps(BODY)
    stage = whole["resource"]["aws_api_gateway_stage"]["api"]
    for name in ("access_log_settings", "depends_on", "cache_cluster_size"):
        stage.pop(name, None)
    stage["cache_cluster_enabled"] = False
    stack.write_text(json.dumps(whole), "utf-8")
    return whole


def rules(aws: EmbeddedAws) -> dict[str, Any]:
    """The rules of the web ACL that the stage is behind, by their names."""
    gateway, waf = client(aws, "apigateway"), client(aws, "wafv2")
    (api,) = gateway.get_rest_apis()["items"]
    arn = f"arn:aws:apigateway:us-east-1::/restapis/{api['id']}/stages/v1"
    assert gateway.get_stage(restApiId=api["id"], stageName="v1")["webAclArn"]
    return {rule["Name"]: rule for rule in waf.get_web_acl_for_resource(ResourceArn=arn)["WebACL"]["Rules"]}


@pytest.mark.long  # Its drawing, its limits and its rights have shorter tests.
def test_it_is_before_the_stage_and_changes_in_place(started: Start, stack_of: Callable[..., Path]) -> None:
    stack = stack_of("prod", tier="scale")
    whole = firewall_alone(stack)
    run, aws = started(stack)
    run.apply()
    assert run.changes() == ()
    found = rules(aws)
    rate = found["requests-per-ip"]
    assert rate["Statement"]["RateBasedStatement"]["Limit"] == 3000
    assert rate["Statement"]["RateBasedStatement"]["EvaluationWindowSec"] == 300
    assert rate["Action"]["Block"]["CustomResponse"]["ResponseCode"] == 429
    core = found[CORE]["Statement"]["ManagedRuleGroupStatement"]
    assert "SizeRestrictions_BODY" in {each["Name"] for each in core["RuleActionOverrides"]}
    assert "None" in found[CORE]["OverrideAction"]

    acl = whole["resource"]["aws_wafv2_web_acl"]["api"]
    acl["rule"][0]["statement"]["rate_based_statement"]["limit"] = 500
    del acl["rule"][-1]["statement"]["managed_rule_group_statement"]["rule_action_override"]
    stack.write_text(json.dumps(whole), "utf-8")
    run.replace_stack(stack)
    assert run.apply().summary == Summary(add=0, change=1, remove=0, operation="apply")
    assert run.changes() == ()
    found = rules(aws)
    assert found["requests-per-ip"]["Statement"]["RateBasedStatement"]["Limit"] == 500
    assert not found[CORE]["Statement"]["ManagedRuleGroupStatement"].get("RuleActionOverrides")

    for kind in FIREWALL:
        del whole["resource"][kind]
    stack.write_text(json.dumps(whole), "utf-8")
    run.replace_stack(stack)
    assert run.apply().summary == Summary(add=0, change=0, remove=2, operation="apply")
    assert client(aws, "wafv2").list_web_acls(Scope="REGIONAL")["WebACLs"] == []
    (api,) = client(aws, "apigateway").get_rest_apis()["items"]
    assert "webAclArn" not in client(aws, "apigateway").get_stage(restApiId=api["id"], stageName="v1")
