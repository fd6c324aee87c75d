"""What must be true of the origins that may call the REST API from a browser."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.model.environment import Environment
from phase3b.capacity.service.cors import ANY_ORIGIN, Cors
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.errors import Problem

CODE = "P3B-CORS-ORIGINS"


def cors_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Contradictions in the origins of all environments."""
    if service.api is not None and service.api.cors is not None:
        yield from _origins(service.api.cors.origins, ("api", "cors", "origins"), service.api.cors, place)


def environment_cors_problems(service: Service, environment: Environment, place: Place) -> Iterator[Problem]:
    """Contradictions in the origins of one environment."""
    if environment.cors_origins is None:
        return
    at: Path = ("cors_origins",)
    cors = None if service.api is None else service.api.cors
    if cors is None:
        if environment.cors_origins:
            yield place.key_problem(
                at,
                "service.api.cors is missing, which says what pages of these origins may send",
                "Write `cors: {}` below service.api, or remove cors_origins",
                code=CODE,
            )
        return
    yield from _origins(environment.cors_origins, at, cors, place)


def _origins(origins: tuple[str, ...], at: Path, cors: Cors, place: Place) -> Iterator[Problem]:
    for position, origin in enumerate(origins):
        if origin in origins[:position]:
            yield place.problem((*at, position), f"{origin} is listed twice", "Keep it once", code="P3B-VALUE-TWICE")
    several = len(set(origins)) > 1
    if ANY_ORIGIN in origins and several:
        yield place.problem(
            at, "`*` allows every origin, and others are listed beside it", "Keep one of both", code=CODE
        )
    elif ANY_ORIGIN in origins and cors.credentials:
        yield place.problem(
            at,
            "service.api.cors.credentials is true, and browsers refuse `*` with credentials",
            "List the origins, or remove credentials: tokens are sent in a header",
            code=CODE,
        )
    elif several and cors.credentials:
        yield place.problem(
            at,
            "service.api.cors.credentials is true, and API Gateway can't choose one of several origins for its own errors",
            "Keep one origin in each environment, or remove credentials: tokens are sent in a header",
            code=CODE,
        )
