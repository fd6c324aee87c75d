"""What DynamoDB refuses of a planned load, by the second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from phase3b.capacity.deployment import Billing, Provisioned
from phase3b.simulation.traces.trace import Side


@dataclass(frozen=True, slots=True)
class Refused:
    """Units beyond what there is: with no burst capacity, and with what a table that was idle before has saved."""

    units: float
    with_burst_units: float


def refused(per_second: Sequence[float], capacity: float, burst_seconds: float) -> Refused:
    """Of so many units each second, with so much capacity a second; unused capacity is saved for up to `burst_seconds`."""
    saved = capacity * burst_seconds
    plain = burst = 0.0
    for units in per_second:
        plain += max(0.0, units - capacity)
        missing = units - capacity - saved
        burst += max(0.0, missing)
        saved = min(capacity * burst_seconds, max(0.0, -missing))
    return Refused(plain, burst)


def least_capacity(billing: Billing, side: Side) -> int | None:
    """Units per second that there are from the first second on; None where only AWS's own limits hold."""
    if isinstance(billing, Provisioned):
        return billing.read.floor if side == "read" else billing.write.floor
    return billing.read_ceiling if side == "read" else billing.write_ceiling
