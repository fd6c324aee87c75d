"""What a change means for those who ask the REST API: its cache, its firewall, the scopes of its routes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.quotas import ChangeLimits
from phase3b.change.difference.rules.change_rule import ChangeRule, Level
from phase3b.change.difference.rules.table_rules import lasting
from phase3b.naming import web_acl_address

CACHE: Final = "Cache settings for REST APIs (API Gateway Developer Guide)"
FIREWALL: Final = "Using AWS WAF to protect REST APIs (API Gateway Developer Guide)"
SCOPES: Final = "capacity.yaml: service.api.scopes, and the scope of the route"


def changed_cache(before: Deployment, after: Deployment, limits: ChangeLimits) -> Iterator[ChangeRule]:
    """A cache that comes, goes or has another size; what is in it is lost, and that takes minutes."""
    if before.api is None or after.api is None:
        return
    was, is_now = (side.capacity.cache.size_gb if side.capacity.cache else None for side in (before.api, after.api))
    if was == is_now:
        return
    takes = f"about {lasting(limits.api_cache_change_seconds)}"
    if was is None:
        says = f"a cache of {is_now:g} GB is made, in {takes}; until then nothing is cached"
    elif is_now is None:
        says = f"the cache of {was:g} GB goes, in {takes}: every request reaches the functions and the tables again"
    else:
        says = (
            f"from {was:g} to {is_now:g} GB: another cache replaces this one, in {takes}, and begins empty, so "
            "every read reaches the tables until it is filled"
        )
    level: Level = "note" if was is None else "care"
    yield ChangeRule("api-cache", level, "aws_api_gateway_stage.api", says, CACHE, code="P3B-CHANGE-API-CACHE")


def changed_firewall(before: Deployment, after: Deployment) -> Iterator[ChangeRule]:
    """A firewall that comes or goes."""
    if before.api is None or after.api is None:
        return
    had, has = (side.capacity.waf is not None for side in (before.api, after.api))
    if had == has:
        return
    says = (
        "the REST API loses its firewall: floods from one IP address and known attacks reach the throttles, the authorizer "
        "and the functions again"
        if had
        else "a firewall is put before the REST API: requests that its rules match are answered with 403, those of an IP "
        "address above its limit with 429. Watch blocked requests on the dashboard for the first days"
    )
    level: Level = "care" if had else "note"
    yield ChangeRule("firewall", level, str(web_acl_address()), says, FIREWALL, code="P3B-CHANGE-FIREWALL")


def changed_scopes(before: Deployment, after: Deployment) -> Iterator[ChangeRule]:
    """Routes that ask for a scope which they did not ask for: no plan shows that, it is a variable of their function."""
    if before.api is None or after.api is None:
        return
    was = {(route.definition.method, route.definition.path): route.definition.scope for route in before.api.routes}
    for route in (each.definition for each in after.api.routes):
        place = (route.method, route.path)
        if place in was and route.scope is not None and route.scope != was[place]:
            instead = "" if was[place] is None else f" instead of {was[place]}"
            says = (
                f"asks for a token with the scope {route.scope}{instead}: a token without it is answered with 403. Give clients such "
                "tokens first"
            )
            yield ChangeRule("scope-needed", "care", " ".join(place), says, SCOPES, code="P3B-CHANGE-SCOPE-NEEDED")
