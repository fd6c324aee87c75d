"""What the web application firewall costs. "AWS WAF pricing": the same in all regions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.plan.firewall.records import FirewallRecord, WebAcl, WebAclAssociation
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.pricing_context import PricingContext


def costs(record: FirewallRecord, context: PricingContext) -> Iterator[Metered | Free]:
    """The web ACL, its rules, and the requests that it judges; blocked ones are charged, too."""
    match record:
        case WebAcl():
            resource = str(record.address)
            yield Metered(resource, "WAF", "web ACL", "waf.web_acl", 1)
            # A rule group that AWS manages is one rule, however many are in it.
            yield Metered(resource, "WAF", "rules and rule groups", "waf.rule", 1 + len(record.groups))
            requests = context.usage.api.requests
            yield Metered(resource, "WAF", "requests", "waf.request", requests, "api.requests")
        case WebAclAssociation():
            yield Free(str(record.address), "charged by the web ACL and its requests")
        case _:
            assert_never(record)
