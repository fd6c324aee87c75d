"""The circuit breaker of a webhook: after so many failures in a row nothing is sent for a while, and then one delivery to try it.

The state is in the webhook's own item, so that every invocation knows it: `failures` in a row, `failing_since`, and
`open_until`, before which nothing is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock
from shared.items import from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

Webhook = Mapping[str, Any]
# The state that a success, a new URL or `active: true` ends; webhook_manager removes the same.
STATE = ("failures", "failing_since", "open_until")


@dataclass(frozen=True, slots=True)
class Circuit:
    """Opens after `failures` in a row, for `open_seconds`, twice as long after each trial that fails, up to `most_seconds`."""

    client: DynamoDBClient
    table: str
    failures: int
    open_seconds: float
    most_seconds: float

    def closed_at(self, webhook: Webhook) -> float:
        """When something may be sent again; 0 where it may be at any time."""
        return float(webhook.get("open_until", 0))

    def try_it(self, webhook: Webhook, now: float, seconds: float) -> bool:
        """Whether this invocation may send: while the circuit is half open, one at a time may, for so many seconds."""
        if webhook.get("failures", 0) < self.failures:
            return True
        seen = webhook.get("open_until")
        condition = "attribute_not_exists(open_until)" if seen is None else "open_until = :seen"
        values = {":until": now + seconds, ":seen": seen}
        return (
            self._update(webhook, "SET open_until = :until", f"attribute_exists(record_id) AND {condition}", values)
            is not None
        )

    def succeeded(self, webhook: Webhook) -> None:
        """Closes the circuit; a webhook that did not fail before is not written."""
        if any(name in webhook for name in STATE):
            self._update(webhook, f"REMOVE {', '.join(STATE)}", "attribute_exists(record_id)", {})

    def failed(self, webhook: Webhook, now: float, asked_seconds: float) -> Webhook:
        """Counts a failure; `asked_seconds` is how long the receiver asked to be left alone. The webhook as it is then.

        What is written is of the URL that was sent to: of another, nothing is known yet.
        """
        found = self._update(
            webhook,
            "SET failing_since = if_not_exists(failing_since, :now) ADD failures :one",
            "attribute_exists(record_id) AND #url = :url",
            {":now": now, ":one": 1, ":url": webhook["url"]},
        )
        if found is None:
            return webhook
        beyond = found["failures"] - self.failures
        opened = min(self.open_seconds * 2 ** min(beyond, 30), self.most_seconds) if beyond >= 0 else 0
        seconds = max(opened, asked_seconds)
        if seconds <= 0:
            return found
        until = {":until": now + seconds, ":url": webhook["url"]}
        condition = "attribute_exists(record_id) AND #url = :url"
        return self._update(found, "SET open_until = :until", condition, until) or found

    def disable(self, webhook: Webhook, reason: str, now: float) -> bool:
        """Sends nothing any more until the tenant enables the webhook again; False where it was changed meanwhile."""
        return (
            self._update(
                webhook,
                "SET active = :no, disabled_reason = :reason, disabled_at = :at",
                "attribute_exists(record_id) AND #url = :url AND active = :yes",
                {":no": False, ":yes": True, ":reason": reason, ":at": clock.iso(now), ":url": webhook["url"]},
            )
            is not None
        )

    def _update(self, webhook: Webhook, change: str, condition: str, values: dict[str, Any]) -> Webhook | None:
        """The webhook as it is then; None where the condition does not hold."""
        # What is None is left out of an item, and DynamoDB refuses a value that no expression names.
        given: dict[str, Any] = {"ExpressionAttributeValues": to_item(values)} if values else {}
        if "#url" in condition:
            given["ExpressionAttributeNames"] = {"#url": "url"}
        try:
            answer = self.client.update_item(
                TableName=self.table,
                Key=_key(webhook),
                UpdateExpression=change,
                ConditionExpression=condition,
                ReturnValues="ALL_NEW",
                **given,
            )
        except self.client.exceptions.ConditionalCheckFailedException:
            return None
        return from_item(answer["Attributes"])


def _key(webhook: Webhook) -> Any:
    return to_item({"tenant_id": webhook["tenant_id"], "record_id": webhook["record_id"]})
