"""The secrets that deliveries are signed with: made, and replaced by new ones while the old one is still valid."""

from __future__ import annotations

import base64
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, response
from shared.idempotency import REPLAYED
from shared.identifiers import fresh_id
from shared.items import to_item
from shared.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shared.request import Request
    from shared.response import Answer
    from webhook_manager.webhooks import Webhooks

# Standard Webhooks: 24 to 64 random bytes in base64 after "whsec_".
SECRET_BYTES = 24
SECRET_PREFIX = "whsec_"  # noqa: S105  what every such secret begins with
HOUR_SECONDS = 3600


def fresh_secret() -> str:
    """A new secret."""
    return SECRET_PREFIX + base64.b64encode(os.urandom(SECRET_BYTES)).decode()


@dataclass(frozen=True, slots=True)
class Secrets:
    """Rotates the secrets of webhooks; the one before stays valid for so many hours, unless the request says fewer."""

    webhooks: Webhooks
    overlap_hours: int

    def rotate(self, request: Request) -> Answer:
        """POST /webhooks/{webhook_id}/secret/rotate: the answer is the only one that shows the new secret.

        Two are valid at a time. Where two are already, a third would end one that receivers may rely on: that needs
        `overlap_hours: 0`, which ends both.
        """
        webhooks = self.webhooks
        webhook_id = webhooks.reader.identifier(request, "webhook_id")
        body = webhooks.reader.body(request, "SecretRotate")
        webhook = webhooks.found(request.tenant_id, webhook_id)
        key = webhooks.keys.of(request, "rotate_secret", body)
        before = webhooks.keys.result(key) if key is not None else None
        if before is not None:
            return _again(webhook, before)
        now = clock.now()
        overlap = min(body.get("overlap_hours", self.overlap_hours), self.overlap_hours)
        until = webhook.get("previous_secret_until", 0)
        if overlap and until > now:
            detail = f"two secrets are valid until {clock.iso(until)}: wait, or end both at once with overlap_hours: 0"
            raise Problem(409, "the secret is being rotated already", [("overlap_hours", detail)])
        secret, rotation_id = fresh_secret(), fresh_id()
        changes: dict[str, Any] = {
            "secret": secret,
            "rotation_id": rotation_id,
            "rotated_at": clock.iso(now),
            "updated_at": clock.iso(now),
        }
        if overlap:
            changes |= {
                "previous_secret": webhook["secret"],
                "previous_secret_until": int(now + overlap * HOUR_SECONDS),
            }
        write = self._write(request.tenant_id, webhook_id, changes, webhook["secret"])
        made, refused = webhooks.keys.create(key, rotation_id, [write])
        if any(refused):
            raise Problem(409, "the webhook is being changed just now, try again")
        if made != rotation_id:
            return _again(webhooks.found(request.tenant_id, webhook_id), made)
        return response.ok(200, _shown({**webhook, **changes} if overlap else {"webhook_id": webhook_id, **changes}))

    def _write(self, tenant_id: str, webhook_id: str, changes: Mapping[str, Any], secret: str) -> Any:
        """The change, as long as the secret is the one that was read: of two at the same time one is refused."""
        expression = "SET " + ", ".join(f"#{name} = :{name}" for name in changes)
        if "previous_secret" not in changes:
            expression += " REMOVE previous_secret, previous_secret_until"
        return {
            "Update": {
                "TableName": self.webhooks.table,
                "Key": to_item({"tenant_id": tenant_id, "record_id": f"webhook#{webhook_id}"}),
                "UpdateExpression": expression,
                "ConditionExpression": "#secret = :read",
                "ExpressionAttributeNames": {f"#{name}": name for name in changes},
                "ExpressionAttributeValues": to_item(
                    {":read": secret} | {f":{name}": changes[name] for name in changes}
                ),
            }
        }


def _again(webhook: Mapping[str, Any], rotation_id: str) -> Answer:
    """What the first request with the same key was answered."""
    if webhook.get("rotation_id") != rotation_id:
        detail = "the secret that the key made is replaced by another"
        raise Problem(409, detail, [("Idempotency-Key", "use another one")])
    return response.ok(200, _shown(webhook), REPLAYED)


def _shown(webhook: Mapping[str, Any]) -> dict[str, Any]:
    shown = {"webhook_id": webhook["webhook_id"], "secret": webhook["secret"], "rotated_at": webhook["rotated_at"]}
    until = webhook.get("previous_secret_until")
    return shown if until is None else {**shown, "previous_secret_until": clock.iso(until)}
