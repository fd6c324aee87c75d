"""A time as the option --for takes it."""

from __future__ import annotations


def lasting(minutes: int) -> str:
    """2h, or 90m where it is no whole hours."""
    return f"{minutes // 60}h" if minutes % 60 == 0 else f"{minutes}m"
