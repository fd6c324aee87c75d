"""The web application firewall (AWS WAF) before the REST API."""

from __future__ import annotations

from typing import Any, Final, assert_never

from modules.phase3b_performance.drawn import Drawn, drawn, given
from phase3b.plan.firewall.records import FirewallRecord, ManagedGroup, RateRule, WebAcl, WebAclAssociation

# What a client may be told, which API Gateway passes on: "Gateway response types" in its Developer Guide.
TOO_MANY_REQUESTS: Final = 429


def draw(record: FirewallRecord) -> Drawn:
    """Draws the web ACL, or what it is before."""
    match record:
        case WebAcl():
            return draw_web_acl(record)
        case WebAclAssociation():
            return drawn(record.address, resource_arn=record.resource_arn, web_acl_arn=record.web_acl_arn)
        case _:
            assert_never(record)


def draw_web_acl(record: WebAcl) -> Drawn:
    """Everything is let through but what a rule blocks; a rule's place is its priority."""
    return drawn(
        record.address,
        name=record.name,
        description=record.description,
        scope="REGIONAL",
        default_action={"allow": {}},
        rule=[
            draw_rate_rule(record.rate),
            *(draw_group(group, priority) for priority, group in enumerate(record.groups, start=1)),
        ],
        visibility_config=draw_visibility(record.name),
    )


def draw_rate_rule(rule: RateRule) -> dict[str, Any]:
    """An address above the rate is told when to come again."""
    counted = {
        "limit": rule.requests_per_ip,
        "evaluation_window_sec": rule.window_seconds,
        "aggregate_key_type": "IP",
    }
    later = {"name": "Retry-After", "value": str(rule.window_seconds)}
    answer = {"response_code": TOO_MANY_REQUESTS, "response_header": [later]}
    return {
        "name": rule.name,
        "priority": 0,
        "action": {"block": {"custom_response": answer}},
        "statement": {"rate_based_statement": counted},
        "visibility_config": draw_visibility(rule.name),
    }


def draw_group(group: ManagedGroup, priority: int) -> dict[str, Any]:
    """A group as AWS keeps it, but for the rules that only count."""
    overrides = [{"name": name, "action_to_use": {"count": {}}} for name in group.count]
    statement = given(name=group.name, vendor_name=group.vendor, rule_action_override=overrides or None)
    return {
        "name": group.name,
        "priority": priority,
        "override_action": {"none": {}},
        "statement": {"managed_rule_group_statement": statement},
        "visibility_config": draw_visibility(group.name),
    }


def draw_visibility(metric: str) -> dict[str, Any]:
    """Metrics under this name, and a sample of the requests of the last three hours."""
    return {"cloudwatch_metrics_enabled": True, "metric_name": metric, "sampled_requests_enabled": True}
