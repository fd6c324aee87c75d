"""How queues are looked at and dead letters moved back: the `ops.queue` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.left_out import OPS, left_out
from phase3b.capacity.model.schema import Strict


class OpsQueue(Strict):
    """`phase3b ops queue`."""

    # Of one ReceiveMessage: MaxNumberOfMessages.
    dead_letters: Annotated[int, Field(ge=0, le=10)] = left_out(
        "queue",
        "dead_letters",
        "Dead letters that are received to be shown, by their ids and times; 0 receives none.",
        OPS,
    )
    quiet_minutes: Annotated[int, Field(ge=1, le=1440)] = left_out(
        "queue",
        "quiet_minutes",
        "A consumer that failed in the last minutes is not given its dead letters again, unless --anyway says so.",
        OPS,
    )
    # SQS allows 12 hours; shorter than a batch of ten takes, and a message would be seen twice.
    hidden_seconds: Annotated[int, Field(ge=30, le=43200)] = left_out(
        "queue",
        "hidden_seconds",
        "How long a dead letter that is moved one by one is hidden from others; one of an interrupted move is back after it.",
        OPS,
    )
    poll_seconds: Annotated[float, Field(gt=0, le=60)] = left_out(
        "queue", "poll_seconds", "How often SQS is asked how far a redrive is.", OPS
    )
