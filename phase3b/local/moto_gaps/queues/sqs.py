"""SQS: GetQueueAttributes says RedrivePolicy as it was given, and a standard queue with message groups is a fair one.

moto puts spaces into the policy, and the provider waits half a minute for the text that it sent. It gives messages in the order
they came: a tenant with thousands of them would delay all others, as it does not in AWS.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, Final

from moto.sqs.models import Message, Queue

# "How Amazon SQS fair queues work", SQS Developer Guide: a tenant is a noisy neighbor that has more than a tenth of the messages in
# flight, and 30 of them. What it says of processing time is left out: AWS names no window for it.
NOISY_SHARE: Final = 0.1
NOISY_MESSAGES: Final = 30


def fill() -> None:
    """Adds what is missing to moto's classes."""
    described = vars(Queue)["attributes"].fget

    def attributes(self: Queue) -> dict[str, Any]:
        found: dict[str, Any] = described(self)
        if self.redrive_policy:
            found["RedrivePolicy"] = json.dumps(self.redrive_policy, separators=(",", ":"), sort_keys=True)
        return found

    Queue.attributes = property(attributes)  # type: ignore[assignment, method-assign]
    in_order = vars(Queue)["messages"].fget

    def messages(self: Queue) -> list[Message]:
        return fairly(in_order(self), self.pending_messages) if not self.fifo_queue else in_order(self)

    Queue.messages = property(messages)  # type: ignore[assignment, method-assign]


def fairly(visible: list[Message], pending: set[Message]) -> list[Message]:
    """Messages of a standard queue in the order they are given: those of noisy tenants behind all others.

    A message without a group is a tenant of its own.
    """
    in_flight = [each for each in pending if not each.visible]
    groups = Counter(each.group_id for each in in_flight if each.group_id)
    noisy = {
        group for group, count in groups.items() if count >= NOISY_MESSAGES and count > NOISY_SHARE * len(in_flight)
    }
    return sorted(visible, key=lambda each: each.group_id in noisy) if noisy else visible
