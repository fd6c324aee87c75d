"""The function that says whether the service is healthy: phase3b's own, with its route, where an environment has a domain."""

from __future__ import annotations

from typing import Final

from phase3b.capacity.model.domain import Domain
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.service.api import Route
from phase3b.capacity.service.function import Function, FunctionCapacity
from phase3b.capacity.service.service import Service

HEALTH: Final = "health"
METHOD: Final = "GET"
PATH: Final = "/health"
UNHEALTHY: Final = 503


def health_route(service: Service) -> Route | None:
    """The route that the health check asks: the service's own, which asks for no token, or ours."""
    return next(
        (each for each in service.routes if (each.method, each.path, each.auth) == (METHOD, PATH, "none")), None
    )


def with_health(service: Service, tier: Tier, domain: Domain | None) -> tuple[Service, Tier]:
    """The service and its sizes with the function and its route; as they are without a domain, or where it answers itself."""
    if domain is None or service.api is None or health_route(service) is not None:
        return service, tier
    health = domain.health
    function = Function(
        description="Says whether what the service depends on answers",
        tables=dict.fromkeys(service.tables, ("GetItem",)),
        uses=("token_key",),
        settings={
            "check_seconds": health.check_seconds,
            "kept_seconds": health.kept_seconds,
            "secret_seconds": health.secret_seconds,
        },
    )
    route = Route(
        method=METHOD,
        path=PATH,
        function=HEALTH,
        operation=HEALTH,
        summary="Whether the service is healthy",
        errors=(UNHEALTHY,),
        auth="none",
        throttle=health.throttle,
    )
    size = FunctionCapacity(memory_mb=health.memory_mb, timeout_seconds=health.timeout_seconds)
    return (
        service.model_copy(
            update={"functions": {**service.functions, HEALTH: function}, "routes": (*service.routes, route)}
        ),
        tier.model_copy(update={"functions": {**tier.functions, HEALTH: size}}),
    )
