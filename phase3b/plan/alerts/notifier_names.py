"""Names of the function that sends alerts on, and of what belongs to it."""

from __future__ import annotations

from typing import Final

from phase3b.naming import Names

NOTIFIER: Final = "alert_notifier"
UNDELIVERED: Final = "undelivered_alerts"


def function_name(names: Names) -> str:
    """securebase-prod-phase3b-alert-notifier."""
    return names.shared(NOTIFIER)


def queue_name(names: Names) -> str:
    """securebase-prod-phase3b-undelivered-alerts."""
    return names.shared(UNDELIVERED)


def log_group(names: Names) -> str:
    """/aws/lambda/securebase-prod-phase3b-alert-notifier."""
    return f"/aws/lambda/{function_name(names)}"
