"""What a tier's firewall may be: the message of each mistake, with its place and how to fix it."""

from __future__ import annotations

import pytest
from service_capacity import changed

from phase3b.capacity.loader import parse
from phase3b.errors import Phase3bError

CACHE = "      cache: {size_gb: 0.5, seconds: {list_tickets: 60}}\n"
MESSAGES = {
    "a group that is misspelt": (
        "{AWSManagedRulesSqliRuleSet: {}}",
        (
            "tiers.starter.api.waf.managed_rules.AWSManagedRulesSqliRuleSet: AWS has no managed rule group "
            '"AWSManagedRulesSqliRuleSet" at the basic price. Did you mean `AWSManagedRulesSQLiRuleSet`? [P3B-WAF-RULES]'
        ),
    ),
    "a rule that is misspelt": (
        "{AWSManagedRulesCommonRuleSet: {count: [SizeRestriction_BODY], reason: Bodies are large}}",
        (
            "tiers.starter.api.waf.managed_rules.AWSManagedRulesCommonRuleSet.count[0]: AWSManagedRulesCommonRuleSet has no "
            'rule "SizeRestriction_BODY". Did you mean `SizeRestrictions_BODY`? [P3B-WAF-RULES]'
        ),
    ),
    "rules that do not block, without a reason": (
        "{AWSManagedRulesCommonRuleSet: {count: [SizeRestrictions_BODY]}}",
        (
            "tiers.starter.api.waf.managed_rules.AWSManagedRulesCommonRuleSet.count: rules of AWSManagedRulesCommonRuleSet do "
            "not block, and no reason says why. Add reason: beside count. [P3B-WAF-RULES]"
        ),
    ),
    "more than a web ACL has": (
        (
            "{AWSManagedRulesCommonRuleSet: {}, AWSManagedRulesKnownBadInputsRuleSet: {}, "
            "AWSManagedRulesAmazonIpReputationList: {}, AWSManagedRulesSQLiRuleSet: {}, AWSManagedRulesLinuxRuleSet: {}, "
            "AWSManagedRulesWindowsRuleSet: {}}"
        ),
        # 2 + 700 + 200 + 25 + 200 + 200 + 200
        (
            "tiers.starter.api.waf.managed_rules: the rules take 1,527 capacity units (WCU), and a web ACL has 1,500 at the "
            "basic price: AWSManagedRulesCommonRuleSet 700, AWSManagedRulesKnownBadInputsRuleSet 200, "
            "AWSManagedRulesAmazonIpReputationList 25, AWSManagedRulesSQLiRuleSet 200, AWSManagedRulesLinuxRuleSet 200, "
            "AWSManagedRulesWindowsRuleSet 200. Remove groups with 27 units or more. [P3B-WAF-CAPACITY]"
        ),
    ),
}


def firewalled(managed_rules: str) -> str:
    return changed((CACHE, f"{CACHE}      waf: {{managed_rules: {managed_rules}}}\n"))


def faults(text: str) -> list[str]:
    with pytest.raises(Phase3bError) as caught:
        parse(text, "x.yaml")
    return [str(problem).partition(" ")[2] for problem in caught.value.problems]


@pytest.mark.parametrize("name", MESSAGES)
def test_message(name: str) -> None:
    written, message = MESSAGES[name]
    assert faults(firewalled(written)) == [message]


def test_all_mistakes_are_told_at_once() -> None:
    found = faults(firewalled("{Nothing: {}, AWSManagedRulesUnixRuleSet: {count: [Nothing]}}"))
    assert len(found) == 3


@pytest.mark.parametrize("written", ["{AWSManagedRulesSQLiRuleSet: {}}", "{}", "{AWSManagedRulesSQLiRuleSet: null}"])
def test_what_may_be(written: str) -> None:
    assert parse(firewalled(written), "x.yaml").tiers["starter"].api is not None


def test_a_window_that_aws_has_not() -> None:
    text = changed((CACHE, f"{CACHE}      waf: {{window_seconds: 90}}\n"))
    (message,) = faults(text)
    assert message.startswith("tiers.starter.api.waf.window_seconds: ")
    assert "P3B-VALUE-CHOICE" in message


def test_fewer_requests_than_aws_can_count() -> None:
    (message,) = faults(changed((CACHE, f"{CACHE}      waf: {{requests_per_ip: 9}}\n")))
    assert message == "tiers.starter.api.waf.requests_per_ip: 9 is less than 10. Use 10 or more. [P3B-VALUE-RANGE]"
