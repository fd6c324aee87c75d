"""The small capacity file with a service, planned with packages and schemas that are not there, and judged by AWS's limits."""

from __future__ import annotations

from phase3b.capacity.loader import reading_of
from phase3b.errors import Problem
from phase3b.limits.limit_problems import limit_problems
from phase3b.plan.environment_plans import plans
from phase3b.plan.functions.artifacts import Artifact, Artifacts
from phase3b.plan.plan import Plan


def planned(text: str, tier: str | None = None) -> tuple[list[Problem], tuple[Plan, ...]]:
    """What AWS would refuse, and the plans."""
    read = reading_of(text, "c.yaml")
    capacity, root = read.valid(), read.root
    artifacts = Artifacts(
        {name: Artifact(f"{name}.zip", None) for name in capacity.service.functions},
        {
            name: {"type": "object", "properties": {"a": {"type": "string"}}}
            for name in ("Page", "Tickets", "Create", "Ticket", "Problem")
        },
    )
    made = plans(capacity, (), artifacts, tier)
    return list(limit_problems(capacity, root, made, tier)), made
