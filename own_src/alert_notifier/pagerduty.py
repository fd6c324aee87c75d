"""PagerDuty: an event of the Events API v2. An alarm triggers an incident, and resolves it when it is over.

Sources: "Events API v2 overview" and "Send an alert event" in PagerDuty's developer documentation: `summary` has at most 1,024
characters, `dedup_key` 255, an event 512 KB; all events with one `dedup_key` are one alert. Who is called next when nobody
acknowledges is the escalation policy of PagerDuty's service.
"""

from __future__ import annotations

import hashlib
from typing import Any, Final

from alert_notifier.alert import Alert
from alert_notifier.settings import Settings
from alert_notifier.text import cut, facts, headline, links

SUMMARY: Final = 1_024
KEY: Final = 255
TEXT: Final = 30_000
SEVERITY: Final = {"critical": "critical", "warning": "warning"}


def event(alert: Alert, settings: Settings, routing_key: str) -> dict[str, Any]:
    """The event as PagerDuty takes it."""
    head = {"routing_key": routing_key, "dedup_key": dedup_key(alert.key)}
    if alert.is_over:
        return {**head, "event_action": "resolve"}
    details = {name: cut(value, TEXT) for name, value in facts(alert, settings)}
    details |= {
        name: cut(value, TEXT) for name, value in (("Meaning", alert.meaning), ("Reason", alert.reason)) if value
    }
    payload: dict[str, Any] = {
        "summary": cut(headline(alert, settings), SUMMARY),
        "source": f"{settings.service}-{settings.environment}",
        "severity": SEVERITY[alert.level],
        "component": cut(alert.title, KEY),
        "group": settings.environment,
        "class": alert.state,
        "custom_details": details,
    }
    if alert.since:
        payload["timestamp"] = alert.since
    return {
        **head,
        "event_action": "trigger",
        "payload": payload,
        "client": "phase3b",
        **({"client_url": settings.dashboard} if settings.dashboard is not None else {}),
        "links": [{"href": url, "text": name} for name, url in links(alert, settings)],
    }


def dedup_key(key: str) -> str:
    """The same for every state of one alarm; a name that is too long is known by its SHA-256."""
    return key if len(key) <= KEY else hashlib.sha256(key.encode("utf-8")).hexdigest()
