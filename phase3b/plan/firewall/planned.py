"""The records of the web application firewall before the REST API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.managed_rule_groups import VENDOR
from phase3b.naming import RATE_RULE, Names, web_acl_address, web_acl_association_address
from phase3b.plan.apis.addresses import REST_STAGE
from phase3b.plan.firewall.records import FirewallRecord, ManagedGroup, RateRule, WebAcl, WebAclAssociation

# WAF takes few characters in it: no title of the user's.
DESCRIPTION: Final = "Limit of requests by IP address, and rule groups of AWS, before the REST API"


def firewall_records(deployment: Deployment, names: Names) -> Iterator[FirewallRecord]:
    """The web ACL and its association with the REST API's stage, where the tier has a firewall and the service an API."""
    api = deployment.api
    if api is None or api.capacity.waf is None:
        return
    waf = api.capacity.waf
    web_acl = web_acl_address()
    yield WebAcl(
        web_acl,
        names.web_acl(),
        DESCRIPTION,
        RateRule(RATE_RULE, waf.requests_per_ip, waf.window),
        tuple(ManagedGroup(name, VENDOR, each.count) for name, each in waf.groups.items()),
    )
    yield WebAclAssociation(web_acl_association_address(), web_acl.ref("arn"), REST_STAGE.ref("arn"))
