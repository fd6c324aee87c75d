"""Records of the web application firewall."""

from __future__ import annotations

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass
from phase3b.units import Seconds


@dataclass(frozen=True, slots=True)
class RateRule:
    """Blocks an IP address while it has more requests than this in the window."""

    name: str
    requests_per_ip: int
    window_seconds: Seconds


@dataclass(frozen=True, slots=True)
class ManagedGroup:
    """A rule group that somebody else keeps; `count` are the rules in it that count and do not block."""

    name: str
    vendor: str
    count: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WebAcl:
    """A web ACL of one region: what no rule blocks is let through. Rules are evaluated in this order, the rate first."""

    address: Address
    name: str
    description: str
    rate: RateRule
    groups: tuple[ManagedGroup, ...]


@dataclass(frozen=True, slots=True)
class WebAclAssociation:
    """What a web ACL is before."""

    address: Address
    web_acl_arn: str
    resource_arn: str


FirewallRecord = WebAcl | WebAclAssociation
