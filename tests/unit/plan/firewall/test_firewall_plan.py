"""The firewall of a tier, from capacity.yaml to the block of Terraform: by hand from "AWS::WAFv2::WebACL" in AWS's guides."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from split_file import securebase

from modules.phase3b_performance import firewall
from phase3b.capacity.aws_limits import limit
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load, parse
from phase3b.capacity.managed_rule_groups import managed_rule_groups
from phase3b.capacity.service.firewall import Waf
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.firewall.planned import firewall_records
from phase3b.plan.firewall.records import FirewallRecord, WebAcl, WebAclAssociation
from phase3b.plan.plan import Plan, plan

FILE = Path(__file__).parents[4] / "capacity.yaml"
ARTIFACTS = described(load(FILE))
CORE = "AWSManagedRulesCommonRuleSet"


@cache
def made(tier: str, *changes: tuple[str, str]) -> Plan:
    text = securebase()
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    return plan(resolve(parse(text, "capacity.yaml"), "prod", tier), ARTIFACTS)


def records(of: Plan) -> tuple[FirewallRecord, ...]:
    return tuple(each for each in of.records if isinstance(each, WebAcl | WebAclAssociation))


def web_acl(of: Plan) -> dict[str, Any]:
    (record,) = (each for each in records(of) if isinstance(each, WebAcl))
    content = firewall.draw(record).content
    assert isinstance(content, dict)
    return content


@pytest.mark.parametrize(("tier", "there"), [("business", 0), ("scale", 2), ("global", 2), ("enterprise", 2)])
def test_it_is_there_from_scale_on(tier: str, there: int) -> None:
    assert len(records(made(tier))) == there


def test_it_is_before_the_stage_of_the_rest_api() -> None:
    (association,) = (each for each in records(made("scale")) if isinstance(each, WebAclAssociation))
    assert association.resource_arn == "${aws_api_gateway_stage.api.arn}"
    assert association.web_acl_arn == "${aws_wafv2_web_acl.api.arn}"


def test_what_no_rule_blocks_is_let_through() -> None:
    drawn = web_acl(made("scale"))
    assert (drawn["scope"], drawn["default_action"]) == ("REGIONAL", {"allow": {}})
    assert [each["priority"] for each in drawn["rule"]] == [0, 1, 2, 3]


def test_an_address_above_the_rate_gets_429_and_when_to_come_again() -> None:
    rule = web_acl(made("scale"))["rule"][0]
    counted = rule["statement"]["rate_based_statement"]
    assert counted == {"limit": 3000, "evaluation_window_sec": 300, "aggregate_key_type": "IP"}
    answer = rule["action"]["block"]["custom_response"]
    assert (answer["response_code"], answer["response_header"]) == (429, [{"name": "Retry-After", "value": "300"}])


def test_rules_that_would_block_what_the_api_accepts_only_count() -> None:
    groups = {each["name"]: each for each in web_acl(made("scale"))["rule"][1:]}
    assert all(each["override_action"] == {"none": {}} and "action" not in each for each in groups.values())
    core = groups[CORE]["statement"]["managed_rule_group_statement"]
    counted = {each["name"] for each in core["rule_action_override"] if each["action_to_use"] == {"count": {}}}
    assert counted == {
        "SizeRestrictions_BODY", "CrossSiteScripting_BODY", "GenericRFI_BODY", "GenericLFI_BODY", "NoUserAgent_HEADER",
    }  # fmt: skip
    others = [each["statement"]["managed_rule_group_statement"] for name, each in groups.items() if name != CORE]
    assert all("rule_action_override" not in each for each in others)


def test_a_tier_above_takes_it_back() -> None:
    off = ("    api:\n      cache: {size_gb: 1.6}\n", "    api:\n      cache: {size_gb: 1.6}\n      waf: null\n")
    assert [len(records(made(tier, off))) for tier in ("scale", "global", "enterprise")] == [2, 0, 0]
    assert not any(
        isinstance(each, MetricAlarm) and each.alarm.kind == "blocked_requests" for each in made("global", off).records
    )


def test_without_an_api_there_is_none() -> None:
    scale = made("scale").deployment
    names = Names(scale.project, scale.name, scale.component)
    assert len(list(firewall_records(scale, names))) == 2
    assert list(firewall_records(replace(scale, api=None), names)) == []


def test_left_out_it_has_what_the_file_shows() -> None:
    """The defaults are those that the shipped tiers write out."""
    written = load(FILE).tiers["scale"].api
    assert written is not None
    assert written.waf == Waf()


def test_windows_are_those_that_aws_takes() -> None:
    window = limit("wafv2.CreateWebACL.Rules[].Statement.RateBasedStatement.EvaluationWindowSec")
    assert Waf.model_json_schema()["properties"]["window_seconds"]["enum"] == list(window.words) == [60, 120, 300, 600]


def test_the_rate_reaches_as_far_as_that_of_aws() -> None:
    of_model = Waf.model_json_schema()["properties"]["requests_per_ip"]
    assert (of_model["minimum"], of_model["maximum"]) == (10, 2_000_000_000)


def test_the_alarm_fires_on_what_the_web_acl_publishes() -> None:
    """ "WebACL" and "Rule" are names of metrics, so the alarm asks for the one that the web ACL has."""
    of = made("scale")
    alarms = [
        each.alarm for each in of.records if isinstance(each, MetricAlarm) and each.alarm.kind == "blocked_requests"
    ]
    assert [(alarm.level, alarm.threshold) for alarm in alarms] == [("warning", 10), ("critical", 50)]
    own = web_acl(of)["visibility_config"]["metric_name"]
    assert own == Names("securebase", "prod", "phase3b").web_acl() == "securebase-prod-phase3b-api"
    for alarm in alarms:
        for query in alarm.measure.queries:
            assert dict(query.series.dimensions) == {"WebACL": own, "Rule": "ALL", "Region": "us-east-1"}


def test_it_is_on_the_dashboard() -> None:
    (body,) = (each.body for each in made("scale").records if isinstance(each, Dashboard) if "Firewall" in each.body)
    titles = [each["properties"].get("title") for each in json.loads(body)["widgets"]]
    assert {"Firewall requests", "REST API requests blocked by the firewall"} < set(titles)


def test_every_group_is_one_of_aws_with_capacity_and_rules() -> None:
    """Sums from "AWS Managed Rules rule groups list": the three that are there by default, and the rate."""
    groups = managed_rule_groups()
    assert sum(groups[name].capacity_units for name in Waf().groups) == 700 + 200 + 25
    assert all(each.rules and each.capacity_units > 0 for each in groups.values())
