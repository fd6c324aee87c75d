"""Alarms of the cache that functions read: what the drill does not do, and data points alone make fire."""

from __future__ import annotations

from phase3b.drill.causes.cause import NotCaused
from phase3b.plan.cloudwatch.alarm import Alarm


def of_cache(alarm: Alarm) -> NotCaused:
    """Why nothing here makes an alarm of the cache fire."""
    match alarm.kind:
        case "kept_answers":
            return NotCaused(
                alarm, "each request would have to ask what nobody asked before, and the drill's ask the same"
            )
        case "cache_away" | "lost_invalidations":
            return NotCaused(
                alarm,
                "a session has a cache only where Valkey or Redis is installed: phase3b local fault cache killed takes it away by hand",
            )
        case "endpoint_drops" | "nat_ports" | "nat_drops":
            return NotCaused(alarm, "the embedded AWS has no network whose packets it would count")
        case _:
            return NotCaused(alarm, "the embedded AWS has no cache whose nodes would publish it")
