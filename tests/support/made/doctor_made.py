"""SecureBase's prod as the doctor sees it, with evidence that a test makes: points by how many minutes ago they began."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.naming import Names
from phase3b.operations.doctor.commands import AwsCommands
from phase3b.operations.doctor.evidence import MINUTE, Asked, Evidence
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.doctor.series import SideSeries, owners
from phase3b.operations.doctor.surroundings import Surroundings

FILE = Path(__file__).parents[3] / "capacity.yaml"
END = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
BEGIN = END - timedelta(hours=1)


def minute(ago: int) -> int:
    """The minute that began so many minutes before the end."""
    return int(END.timestamp()) // MINUTE - ago


def at(ago: int, seconds: int = 0) -> float:
    """A moment in that minute."""
    return float(minute(ago) * MINUTE + seconds)


@functools.cache
def around(environment: str = "prod", tier: str | None = None, endpoint: str | None = None) -> Surroundings:
    capacity = load(FILE)
    deployment = resolve(capacity, environment, tier)
    names = Names(deployment.project, deployment.name, deployment.component)
    access = AwsAccess(deployment.environment.region, endpoint)
    rules = capacity.simulation.rules
    units = {"read": rules.partition_read_units_per_second, "write": rules.partition_write_units_per_second}
    growth = capacity.simulation.confidence.growth_percent
    return Surroundings(deployment, names, AwsCommands(access), growth, units, capacity.service.tenant_key)  # type: ignore[arg-type]


def owner(table: str, index: str | None = None, environment: str = "prod", tier: str | None = None) -> Owner:
    made = around(environment, tier)
    every = owners(made.deployment, made.names)
    return next(each for each in every if (each.table, each.index) == (table, index))


def writes(table: str, index: str | None = None, **where: Any) -> SideSeries:
    return SideSeries(owner(table, index, **where), "write")


def reads(table: str, index: str | None = None, **where: Any) -> SideSeries:
    return SideSeries(owner(table, index, **where), "read")


def evidence(points: Mapping[Asked | None, Mapping[int, float]], **more: Any) -> Evidence:
    """Evidence with these points, each by how many minutes ago it began."""
    made = {
        asked: {minute(ago): value for ago, value in each.items()}
        for asked, each in points.items()
        if asked is not None
    }
    return Evidence(BEGIN, END, made, **more)
