"""A tier by the name that somebody gave."""

from __future__ import annotations

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import bad_input


def named_tier(capacity: Capacity, tier: str) -> str:
    """The tier's name, when there is such a tier.

    Raises:
        Phase3bError: there is none.
    """
    if tier not in capacity.tiers:
        raise bad_input(
            f"there is no tier {quoted(tier)} in {capacity.name}",
            instead(tier, capacity.tiers),
            code="P3B-TIER-UNKNOWN",
        )
    return tier
