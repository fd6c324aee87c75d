"""Slack: a message of an incoming webhook.

Sources: "Sending messages using incoming webhooks", "Formatting text for app surfaces", "Block Kit: section block" (text:
3,000 characters; 10 fields of 2,000), "header block" (150), "chat.postMessage" (text: 40,000) in Slack's API documentation.
"""

from __future__ import annotations

from typing import Any, Final

from alert_notifier.alert import Alert
from alert_notifier.settings import Settings
from alert_notifier.text import cut, facts, headline, links

HEADER: Final = 150
SECTION: Final = 3_000
FIELD: Final = 2_000
FALLBACK: Final = 40_000
COLOURS: Final = {"critical": "#b3261e", "warning": "#e8a317"}
OVER: Final = "#2e7d32"
MESSAGE: Final = "#5f6368"


def message(alert: Alert, settings: Settings) -> dict[str, Any]:
    """The message as Slack takes it. `text` is what notifications show."""
    title = headline(alert, settings)
    blocks: list[dict[str, Any]] = [
        {"type": "header", "text": {"type": "plain_text", "text": cut(title, HEADER), "emoji": False}}
    ]
    blocks += [_section(each) for each in (alert.meaning, alert.reason) if each]
    blocks.append(
        {
            "type": "section",
            "fields": [
                {"type": "mrkdwn", "text": _fitting(f"*{name}*\n", value, FIELD)}
                for name, value in facts(alert, settings)
            ],
        }
    )
    found = links(alert, settings)
    if found:
        text = " | ".join(f"<{escaped(url)}|{name}>" for name, url in found)
        blocks.append({"type": "section", "text": {"type": "mrkdwn", "text": text}})
    colour = OVER if alert.is_over else COLOURS[alert.level] if alert.is_alarm else MESSAGE
    return {"text": cut(escaped(title), FALLBACK), "attachments": [{"color": colour, "blocks": blocks}]}


def _section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": _fitting("", text, SECTION)}}


def _fitting(before: str, text: str, most: int) -> str:
    """A text that is short enough as it is sent; cut before it is escaped, so that no `&amp;` is cut in two."""
    kept = len(text)
    while len(made := before + escaped(cut(text, kept))) > most:
        kept -= max(len(made) - most, 1)
    return made


def escaped(text: str) -> str:
    """A text in which nothing mentions a channel, a person or a link: the three characters that Slack asks to escape."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
