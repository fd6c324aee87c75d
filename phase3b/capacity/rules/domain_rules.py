"""What must be true of the names that an environment has for its APIs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import takewhile
from typing import Final

from phase3b.capacity.health_function import HEALTH, METHOD, PATH, health_route
from phase3b.capacity.model.domain import Domain
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.service.enabled import enabled_service
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.place import Place
from phase3b.errors import Problem

# A zone of one label, such as com, is nobody's.
_LABELS_OF_A_ZONE: Final = 2


def domain_problems(environment: Environment, place: Place) -> Iterator[Problem]:
    """Of the names themselves: they are in one zone, and not the same."""
    domain = environment.domain
    if domain is None or domain.websocket is None:
        return
    if domain.rest == domain.websocket:
        yield place.problem(
            ("domain", "websocket"),
            f"both APIs have the name {domain.rest}, and API Gateway has a name once",
            "Write another name of the zone for one of them, such as ws.example.com",
            code="P3B-DOMAIN-NAMES",
        )
    elif _shared_labels(domain) < _LABELS_OF_A_ZONE:
        yield place.problem(
            ("domain", "websocket"),
            f"{domain.rest} and {domain.websocket} are in no zone together, and zone_id is one",
            "Write two names of one zone, such as api.example.com and ws.example.com",
            code="P3B-DOMAIN-NAMES",
        )


def domain_service_problems(service: Service, environment: Environment, place: Place) -> Iterator[Problem]:
    """Of names without an API that they could be of."""
    domain = environment.domain
    if domain is None:
        return
    api = enabled_service(service, environment).api
    if api is None:
        yield place.problem(
            ("domain",),
            "these are names of APIs, and none is there in this environment",
            "Switch the API on, or remove `domain` (domain: null takes an inherited one back)",
            code="P3B-DOMAIN-API",
        )
        return
    if api.websocket is None and domain.websocket is not None:
        yield place.problem(
            ("domain", "websocket"),
            f"{domain.websocket} would be the name of a WebSocket API, and none is there in this environment",
            "Switch the WebSocket API on, or remove this line",
            code="P3B-DOMAIN-API",
        )

    if HEALTH in service.functions and health_route(service) is None:
        yield place.problem(
            ("domain",),
            f"phase3b's own function {HEALTH}, which answers {METHOD} {PATH}, would take the place of the service's",
            f"Answer {METHOD} {PATH} with it (auth: none), which is asked then, or rename service.functions.{HEALTH}",
            code="P3B-DOMAIN-API",
        )


def shared_name_problems(environments: Mapping[str, Environment], place: Place) -> Iterator[Problem]:
    """Of names that two environments would have."""
    owners: dict[str, str] = {}
    for environment, settings in environments.items():
        domain = settings.domain
        for key in ("rest", "websocket") if domain is not None else ():
            name = getattr(domain, key)
            if name is None:
                continue
            owner = owners.setdefault(name, environment)
            if owner != environment:
                yield place.problem(
                    (environment, "domain", key),
                    f"{name} is a name of {owner}, too, and it leads to one of them alone",
                    "Write another name, or `domain: null` where the names are not meant",
                    code="P3B-DOMAIN-NAMES",
                )


def _shared_labels(domain: Domain) -> int:
    """How many labels both names end with."""
    first, second = (name.split(".")[::-1] for name in (domain.rest, domain.websocket or ""))
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))
