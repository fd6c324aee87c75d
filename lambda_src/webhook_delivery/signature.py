"""Signs a delivery as Standard Webhooks says (https://www.standardwebhooks.com), for which receivers have libraries."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from typing import Any

SECRET_PREFIX = "whsec_"  # noqa: S105  what every such secret begins with


def secrets_of(webhook: Mapping[str, Any], now: float) -> list[str]:
    """The secrets that a webhook's deliveries are signed with: its own, and the one before it for as long as that is valid."""
    before = webhook.get("previous_secret")
    valid = before is not None and webhook.get("previous_secret_until", 0) > now
    return [webhook["secret"], *([before] if valid else [])]


def headers(secrets: Sequence[str], delivery_id: str, timestamp_seconds: int, body: bytes) -> dict[str, str]:
    """The three headers: id, time and, for each secret, HMAC-SHA256 over id, time and body; a space between two of them."""
    signed = f"{delivery_id}.{timestamp_seconds}.".encode() + body
    return {
        "webhook-id": delivery_id,
        "webhook-timestamp": str(timestamp_seconds),
        "webhook-signature": " ".join(f"v1,{_signature(secret, signed)}" for secret in secrets),
    }


def _signature(secret: str, signed: bytes) -> str:
    key = base64.b64decode(secret.removeprefix(SECRET_PREFIX))
    return base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
