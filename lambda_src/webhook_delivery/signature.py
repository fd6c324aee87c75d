"""Signs a delivery as Standard Webhooks says (https://www.standardwebhooks.com), for which receivers have libraries."""

from __future__ import annotations

import base64
import hashlib
import hmac

SECRET_PREFIX = "whsec_"  # noqa: S105  what every such secret begins with


def headers(secret: str, delivery_id: str, timestamp_seconds: int, body: bytes) -> dict[str, str]:
    """The three headers: id, time and HMAC-SHA256 over id, time and body."""
    key = base64.b64decode(secret.removeprefix(SECRET_PREFIX))
    signed = f"{delivery_id}.{timestamp_seconds}.".encode() + body
    signature = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return {
        "webhook-id": delivery_id,
        "webhook-timestamp": str(timestamp_seconds),
        "webhook-signature": f"v1,{signature}",
    }
