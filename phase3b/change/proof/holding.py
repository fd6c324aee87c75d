"""Whether a tier holds a traffic, beside the tier that it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.tier import Documented
from phase3b.simulation.capacity.findings import Finding
from phase3b.simulation.capacity.headroom import headroom_times
from phase3b.simulation.capacity.lane_outcome import CapacityCost
from phase3b.simulation.capacity.outcome import simulate
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.trace import Trace


@dataclass(frozen=True, slots=True)
class Bearing:
    """One tier under the traffic; `headroom_times` is the multiple of it that throttles nothing, 0 where it throttles.

    `depends_on` are readings of what AWS publishes no rule of, where the answer is another under another.
    """

    tier: str
    holds: bool
    throttled_requests: int
    headroom_times: float
    capacity_monthly_usd: float | None
    findings: tuple[Finding, ...]
    depends_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Holding:
    """Both tiers under the same traffic.

    `documented` is the load that a pattern is drawn around, that of the later tier; None where the traffic is a file's.
    `smaller` is whether the earlier tier's documented load is larger, so that this proves less than what there is now.
    """

    traffic: str
    minutes: int
    documented: Documented | None
    smaller: bool
    before: Bearing
    after: Bearing


def holding(
    capacity: Capacity, deployments: tuple[Deployment, Deployment], trace: Trace, cost: CapacityCost | None
) -> Holding:
    """Simulates both sides from settled capacity.

    Raises:
        Phase3bError: the file has no section `simulation:`.
    """
    old, new = (each.tier.documented for each in deployments)
    of_a_pattern = trace.source in capacity.simulation.patterns
    before, after = (_bearing(capacity, each, trace, cost) for each in deployments)
    return Holding(
        trace.source,
        trace.minutes,
        new if of_a_pattern else None,
        of_a_pattern and new.invocations_per_day < old.invocations_per_day,
        before,
        after,
    )


def _bearing(capacity: Capacity, deployment: Deployment, trace: Trace, cost: CapacityCost | None) -> Bearing:
    # With the environment's overrides, as that is what is deployed.
    subject = Subject(
        deployment.name,
        deployment.name,
        deployment.tier_name,
        deployment.tier,
        deployment.environment.region,
        deployment.tables,
        tenant_key=capacity.service.tenant_key,
    )
    simulation = capacity.simulation
    outcome = simulate(subject, trace, simulation, deployment.objectives, capacity.quotas, cost).outcome
    return Bearing(
        deployment.tier_name,
        outcome.holds,
        outcome.throttled_requests,
        headroom_times(subject, trace, simulation, capacity.quotas),
        outcome.monthly_usd,
        outcome.findings,
        outcome.verdict.depends_on,
    )
