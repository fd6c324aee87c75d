"""Microsoft Teams: an Adaptive Card to a webhook of the app Workflows; the connectors of Office 365 are retired.

Sources: "Create incoming webhooks with Workflows for Microsoft Teams" (Microsoft Support), "Send Adaptive Cards using an
Incoming Webhook" and "Limits and specifications: messages have 28 KB" (Microsoft Learn), the schema of Adaptive Cards 1.4.
"""

from __future__ import annotations

from typing import Any, Final

from alert_notifier.alert import Alert
from alert_notifier.settings import Settings
from alert_notifier.text import cut_bytes, facts, headline, links

CARD: Final = "application/vnd.microsoft.card.adaptive"
# 28 KB in all: what texts may have of it, as JSON; the rest is the card's own and its links.
TITLE: Final = 1_000
TEXT: Final = 6_000
FACT: Final = 1_500


def message(alert: Alert, settings: Settings) -> dict[str, Any]:
    """The message as Teams takes it."""
    colour = "good" if alert.is_over else "attention" if alert.level == "critical" else "warning"
    title = cut_bytes(plain(headline(alert, settings)), TITLE)
    body: list[dict[str, Any]] = [
        {
            "type": "TextBlock",
            "text": title,
            "size": "large",
            "weight": "bolder",
            "wrap": True,
            "color": colour if alert.is_alarm else "default",
        }
    ]
    body += [
        {"type": "TextBlock", "text": cut_bytes(plain(each), TEXT), "wrap": True}
        for each in (alert.meaning, alert.reason)
        if each
    ]
    named = [{"title": name, "value": cut_bytes(plain(value), FACT)} for name, value in facts(alert, settings)]
    body.append({"type": "FactSet", "facts": named})
    card: dict[str, Any] = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "msteams": {"width": "Full"},
        "body": body,
    }
    found = links(alert, settings)
    if found:
        card["actions"] = [{"type": "Action.OpenUrl", "title": name, "url": url} for name, url in found]
    return {"type": "message", "attachments": [{"contentType": CARD, "contentUrl": None, "content": card}]}


def plain(text: str) -> str:
    """A text in which nothing is a link of Markdown, which an Adaptive Card would draw."""
    return text.replace("[", "\\[").replace("](", "\\](")
