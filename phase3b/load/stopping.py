"""Why a run stops itself: too much fails, nothing answers, it takes or costs more than it may."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from phase3b.load.order import Limits
from phase3b.load.tally import ANSWERED, ARRIVED, CONNECT, PUSH

Windows = Mapping[int, Mapping[str, Mapping[str, Any]]]
"""What was counted of each label in each window, as a worker reports it."""


def failing(windows: Windows, limits: Limits) -> str:
    """Whether more failed over the newest windows than may, or nothing was answered; empty where neither is so."""
    many = max(1, round(limits.stop_after_seconds / limits.window_seconds))
    newest = sorted(window for window in windows if window >= 0)[-many:]
    if len(newest) < many:
        return ""
    counts = [count for window in newest for count in windows[window].values()]
    asked = sum(sum(count["statuses"].values()) for count in counts)
    failed = sum(count["errors"] for count in counts)
    names = {status for count in counts for status in count["statuses"]}
    if asked and not any(is_answer(name) for name in names):
        return f"nothing answered for {limits.stop_after_seconds:g} s ({', '.join(sorted(names))})"
    if asked and 100 * failed / asked > limits.stop_error_percent:
        return f"{100 * failed / asked:.0f} % of the requests of {limits.stop_after_seconds:g} s failed"
    return ""


def over_limits(windows: Windows, limits: Limits, since_seconds: float, *, ends_by_itself: bool) -> str:
    """Whether it takes longer than it may, where no arrivals end it, or has sent what it may cost; empty where neither is so."""
    longest, most = limits.longest_seconds, limits.most_requests
    if not ends_by_itself and longest is not None and since_seconds > longest:
        return f"it took the {longest:,.0f} s that a run may take"
    sent = sum(
        sum(count["statuses"].values())
        for labels in windows.values()
        for label, count in labels.items()
        if label != CONNECT and not label.startswith(PUSH)
    )
    if most is not None and sent > most:
        return f"it sent {sent:,} requests, and {most:,} cost as much as a run may"
    return ""


def is_answer(status: str) -> bool:
    """Whether this is an answer of the service, and not the name of what failed before one came."""
    return status.isdigit() or status in {ARRIVED, ANSWERED}
