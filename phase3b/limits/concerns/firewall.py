"""Where AWS is sent what is recorded of the web application firewall."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import Kind, Sent

_RATE: Final = "rule[].statement[].rate_based_statement[]"
_GROUP: Final = "rule[].statement[].managed_rule_group_statement[]"
_RATE_MEMBER: Final = "Rules[].Statement.RateBasedStatement"
_GROUP_MEMBER: Final = "Rules[].Statement.ManagedRuleGroupStatement"
_GROUPS: Final = "tier.api.waf.managed_rules"

FIELDS: Final[Mapping[str, Kind]] = {
    "WebAcl": Kind(
        "web ACL",
        "aws_wafv2_web_acl",
        "wafv2.CreateWebACL",
        {
            "name": Sent("name", "Name", "service.component", named=True),
            "description": Sent("description", "Description", "tier.api.waf"),
            "rate.name": Sent("rule[].name", "Rules[].Name", "tier.api.waf"),
            "rate.requests_per_ip": Sent(f"{_RATE}.limit", f"{_RATE_MEMBER}.Limit", "tier.api.waf.requests_per_ip"),
            "rate.window_seconds": Sent(
                f"{_RATE}.evaluation_window_sec", f"{_RATE_MEMBER}.EvaluationWindowSec", "tier.api.waf.window_seconds"
            ),
            "groups[].name": Sent(f"{_GROUP}.name", f"{_GROUP_MEMBER}.Name", _GROUPS),
            "groups[].vendor": Sent(f"{_GROUP}.vendor_name", f"{_GROUP_MEMBER}.VendorName", _GROUPS),
            "groups[].count[]": Sent(
                f"{_GROUP}.rule_action_override[].name", f"{_GROUP_MEMBER}.RuleActionOverrides[].Name", _GROUPS
            ),
        },
    ),
    "WebAclAssociation": Kind(
        "web ACL's association",
        "aws_wafv2_web_acl_association",
        "wafv2.AssociateWebACL",
        {
            "web_acl_arn": Sent("web_acl_arn", "WebACLArn", "tier.api.waf"),
            "resource_arn": Sent("resource_arn", "ResourceArn", "service.api"),
        },
    ),
}
