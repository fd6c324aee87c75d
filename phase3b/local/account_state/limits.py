"""The quotas that the embedded AWS has: those of a capacity file, and AWS's own where no file says otherwise."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from phase3b.capacity.model.quotas import Quotas

FILE: Final = Path(__file__).with_name("aws_defaults.json")


@cache
def _defaults() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return found


def queue_name_seconds() -> int:
    """How long after a queue's deletion its name can't be used: CreateQueue in the SQS API Reference."""
    return int(_defaults()["queue_name_seconds"])


def messages_in_flight() -> int:
    """How many messages of a queue may be received and not deleted: "Amazon SQS message quotas" in the SQS Developer Guide."""
    return int(_defaults()["messages_in_flight"])


def asynchronous() -> AsynchronousInvocation:
    """How Lambda tries an event again that a function failed with, where nothing else is configured."""
    found = _defaults()["asynchronous"]
    return AsynchronousInvocation(
        tuple(map(float, found["retry_pauses_seconds"])),
        float(found["longest_age_seconds"]),
        tuple(map(float, found["throttled_pauses_seconds"])),
    )


class AsynchronousInvocation(NamedTuple):
    """The pause before each further attempt, the longest that an event is kept, and the shortest and longest pause of one that is throttled.

    All in seconds.
    """

    retry_pauses: tuple[float, ...]
    longest_age: float
    throttled_pauses: tuple[float, ...]


def limits(quotas: Quotas | None = None) -> Quotas:
    """Every quota of the account: what the file leaves out is AWS's default."""
    given = {} if quotas is None else quotas.model_dump(mode="json", exclude_none=True)
    return Quotas.model_validate_json(json.dumps({**_defaults()["quotas"], **given}))
