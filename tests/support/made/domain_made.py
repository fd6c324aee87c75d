"""SecureBase's file with a domain, and what is deployed of it."""

from __future__ import annotations

from split_file import securebase

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import parse
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import Plan, plan

ZONE = "Z0123456789ABCDEFGHIJ"
NAMED = f"    domain: {{zone_id: {ZONE}, rest: api.example.com, websocket: ws.example.com}}\n"


def named_text(environment: str = "dev", domain: str = NAMED) -> str:
    """The file as one text, in which an environment has a domain."""
    text, head = securebase(), f"  {environment}:\n"
    before, found, after = text.rpartition(head)
    assert found, environment
    return f"{before}{head}{domain}{after}"


def named_deployment(environment: str = "dev", domain: str = NAMED, tier: str | None = None) -> Deployment:
    """An environment with a domain."""
    return resolve(parse(named_text(environment, domain), "capacity.yaml"), environment, tier)


def named_plan(environment: str = "dev", domain: str = NAMED) -> Plan:
    """Its plan, with the packages of its functions and of phase3b's own."""
    capacity = parse(named_text(environment, domain), "capacity.yaml")
    return plan(resolve(capacity, environment), described(capacity))
