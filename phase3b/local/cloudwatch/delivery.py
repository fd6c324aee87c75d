"""What SNS delivered to a person, or would have: who gets which mail when, and why somebody does not."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from phase3b.files.json_file import JsonPart


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one recipient; of a topic without any, `protocol` and `to` are empty.

    `number` counts from 1. `at` is seconds since 1970 of the account's time. `why_not` is empty where it was delivered.
    """

    number: int
    at: float
    topic: str
    protocol: str
    to: str
    subject: str
    body: str
    why_not: str = ""

    def as_json(self) -> dict[str, Any]:
        """As the embedded AWS answers it."""
        return {**asdict(self), "delivered": not self.why_not}


def read_delivery(read: JsonPart) -> Delivery:
    """A delivery that the embedded AWS has answered.

    Raises:
        Phase3bError: it is none.
    """
    texts = ("topic", "protocol", "to", "subject", "body", "why_not")
    return Delivery(read.get("number").integer(), read.get("at").number(), *(read.get(name).text() for name in texts))
