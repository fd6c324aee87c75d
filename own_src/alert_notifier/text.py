"""Text within the limits of those who receive it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from alert_notifier.alert import Alert
from alert_notifier.settings import Settings

CUT: Final = " ... (cut; the mail has all of it)"
WORDS: Final = {"ALARM": "fires", "OK": "is over", "INSUFFICIENT_DATA": "has no data", "MESSAGE": ""}


def cut(text: str, most: int) -> str:
    """A text of at most so many characters, which says where it was cut."""
    return text if len(text) <= most else text[: most - len(CUT)] + CUT


def cut_bytes(text: str, most: int) -> str:
    """A text that has at most so many bytes as JSON, in which one character may be six or twelve."""
    if len(json.dumps(text)) <= most:
        return text
    few, many = 0, len(text)
    while few < many:
        middle = (few + many + 1) // 2
        few, many = (middle, many) if len(json.dumps(text[:middle] + CUT)) <= most else (few, middle - 1)
    return text[:few] + CUT


def headline(alert: Alert, settings: Settings) -> str:
    """What a phone shows: the level, the alarm and what it does, or the title of a message."""
    if not alert.is_alarm:
        return f"{settings.service} {settings.environment}: {alert.title}"
    return f"{alert.level.upper()}: {alert.title} {WORDS[alert.state]}"


def facts(alert: Alert, settings: Settings) -> tuple[tuple[str, str], ...]:
    """What belongs to it, as pairs: state, since when, where, which alarms of a composite one, who answers."""
    found: list[tuple[str, str]] = [("State", alert.state)] if alert.is_alarm else []
    found += [("Since", alert.since)] if alert.since else []
    found.append(("Environment", f"{settings.service} {settings.environment}"))
    place = " ".join(each for each in (alert.account, alert.region) if each)
    found += [("Account", place)] if place else []
    found += [("Alarms", ", ".join(alert.children))] if alert.children else []
    if alert.level == "critical" and alert.is_alarm and not alert.is_over and settings.escalation:
        found.append(("Escalation", "; ".join(settings.escalation)))
    return tuple(found)


def links(alert: Alert, settings: Settings) -> tuple[tuple[str, str], ...]:
    """Where to go on."""
    pairs = (("Runbook", alert.runbook), ("Dashboard", settings.dashboard), ("Details", alert.details))
    return tuple((name, url) for name, url in pairs if url is not None)


def body_of(document: Mapping[str, Any]) -> bytes:
    """A document as it is sent."""
    return json.dumps(document, separators=(",", ":")).encode("ascii")
