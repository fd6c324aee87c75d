"""Records of SQS queues."""

from __future__ import annotations

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class DeadLetters:
    """Where messages go that were tried too often."""

    queue_arn: str
    max_receive_count: int


@dataclass(frozen=True, slots=True)
class Queue:
    """An SQS queue, encrypted; `policy` says who may use it."""

    address: Address
    name: str
    fifo: bool
    visibility_timeout_seconds: int | None
    retention_seconds: int
    dead_letters: DeadLetters | None
    policy: str
    key_id: str
    prevent_destroy: bool


QueueRecord = Queue
