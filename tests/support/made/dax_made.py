"""A deployment with DAX, which no tier of the file here has."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.service.dax import DaxCapacity
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import Plan, plan

SIZE = DaxCapacity(node_type="dax.t3.small", nodes=3)


@cache
def capacity() -> Capacity:
    return load(Path(__file__).parents[3] / "capacity.yaml")


def with_dax(
    tier: str = "enterprise", size: DaxCapacity | None = SIZE, environment: str = "prod", **settings: Any
) -> Deployment:
    """The environment in a tier that has DAX; with `cached` False without the cache before the tables."""
    cached = settings.pop("cached", True)
    found = resolve(capacity(), environment, tier)
    assert found.api is not None
    sized: dict[str, Any] = {"dax": size} if cached else {"dax": size, "cache": None}
    api = replace(found.api, dax=None if size is None else capacity().service.dax)
    return replace(
        found,
        tier=found.tier.model_copy(update=sized),
        api=api if cached else replace(api, read_cache=None),
        environment=found.environment.model_copy(update=settings),
    )


def planned(deployment: Deployment) -> Plan:
    return plan(deployment, described(capacity()))
