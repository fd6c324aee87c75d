"""What a health check asks of the API in a month, of which no load says anything."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from phase3b.capacity.model.assumptions import Assumptions
from phase3b.plan.domain.records import HealthCheck
from phase3b.plan.records import Record

SECONDS_PER_HOUR: Final = 3600


def health_requests(records: Iterable[Record], assumptions: Assumptions, hours: float) -> float:
    """Each of its checkers asks by itself, healthy or not; 0 without a health check."""
    checks = (each for each in records if isinstance(each, HealthCheck))
    return sum(assumptions.health_checkers.value * hours * SECONDS_PER_HOUR / each.interval_seconds for each in checks)
