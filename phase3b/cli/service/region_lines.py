"""Lines about an environment's second region."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import Deployment


def region_lines(deployment: Deployment) -> Iterator[str]:
    """Which regions there are, what runs where, and what does not move by itself."""
    regions = deployment.regions
    if regions is None:
        return
    if regions.kept:
        yield (
            f"the second region of {regions.environment}, which its tier has no more: what holds data is kept, and nothing runs. To "
            f"remove that: deletion protection and prevent_destroy off, apply, then destroy this stack and remove `kept`"
        )
        return
    own = [each.name for each in deployment.tables if each.regional]
    other = f"{regions.other_region} ({regions.other_environment})"
    tables = f"{len(deployment.replicated)} tables are replicated"
    yield f"two regions: {regions.region} here, and {other}: {tables}" + (
        f"; of its own in each: {', '.join(own)}" if own else ""
    )
    yield (
        "schedules, and streams that say one_region, run here"
        if regions.active
        else f"schedules, and streams that say one_region, run in {other}"
    )
    if deployment.environment.domain is None:
        yield "no domain: nothing moves requests from one region to the other by itself"
