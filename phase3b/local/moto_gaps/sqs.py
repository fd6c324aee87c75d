"""SQS: GetQueueAttributes says RedrivePolicy as it was given.

moto puts spaces into it, and the provider waits half a minute for the text that it sent.
"""

from __future__ import annotations

import json
from typing import Any

from moto.sqs.models import Queue


def fill() -> None:
    """Adds what is missing to moto's classes."""
    described = vars(Queue)["attributes"].fget

    def attributes(self: Queue) -> dict[str, Any]:
        found: dict[str, Any] = described(self)
        if self.redrive_policy:
            found["RedrivePolicy"] = json.dumps(self.redrive_policy, separators=(",", ":"), sort_keys=True)
        return found

    Queue.attributes = property(attributes)  # type: ignore[assignment, method-assign]
