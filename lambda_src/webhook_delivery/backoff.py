"""How long a delivery that failed waits: longer each time, and never as long as another's."""

from __future__ import annotations

# ChangeMessageVisibility.
LONGEST_SECONDS = 43_200


def pause_seconds(attempt: int, base_seconds: float, most_seconds: float, chance: float) -> int:
    """Full jitter ("Exponential Backoff And Jitter", AWS Architecture Blog); `chance` is between 0 and 1.

    The first attempt is 1. A second at least, so that nothing comes back in the same breath.
    """
    longest: float = min(most_seconds, LONGEST_SECONDS, base_seconds * 2 ** min(attempt - 1, 30))
    return max(1, round(longest * chance))
