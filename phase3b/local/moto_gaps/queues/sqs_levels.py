"""SQS: when a message came into its queue by the account's clock, what was deleted, and how many messages may be in flight.

Sources: "Available CloudWatch metrics for Amazon SQS" and "Amazon SQS message quotas" in the SQS Developer Guide. In a dead-letter
queue the age of a message counts from when it was moved there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final

import moto.sqs.models as sqs_models
from moto.sqs.exceptions import SQSException
from moto.sqs.models import Message, Queue, SQSBackend

from phase3b.local.account_state.clock import Clock
from phase3b.local.account_state.limits import messages_in_flight
from phase3b.local.moto_gaps.replace import replace

_CAME: Final = "came_at"
_DELETED: Final = "deleted_since"
_CLOCK: Final = "account_clock"


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(Queue, "add_message", _came)
    replace(Queue, "delete_message", _counted)
    replace(SQSBackend, "receive_message", _within_limit)
    replace(sqs_models, "unix_time_millis", _moved)  # type: ignore[arg-type]


def fill_clock(clock: Clock) -> None:
    """Messages are as old as the account's clock says; what it was moved on by ends visibility timeouts, too."""
    setattr(Queue, _CLOCK, clock)


def sent_at(message: Message) -> float:
    """Seconds since 1970 of the account's clock at which a message came into the queue that it is in."""
    known: dict[str, Any] = vars(message)
    # One of an account that an earlier version kept has only moto's own.
    return float(known.get(_CAME) or (known["sent_timestamp"] or 0) / 1000)


def deleted_since(queue: Queue) -> int:
    """How many deletions there were since the last time that this was asked."""
    return int(vars(queue).pop(_DELETED, 0))


def _clock() -> Clock | None:
    found: Clock | None = getattr(Queue, _CLOCK, None)
    return found


def _moved(original: Callable[..., float]) -> Callable[..., float]:
    def unix_time_millis(*given: Any) -> float:
        clock = _clock()
        return original(*given) + (clock.jumped * 1000 if clock is not None and not given else 0)

    return unix_time_millis


def _came(original: Callable[..., None]) -> Callable[..., None]:
    def add_message(self: Queue, message: Message) -> None:
        clock = _clock()
        if clock is not None:
            vars(message)[_CAME] = clock.now()
        original(self, message)

    return add_message


def _counted(original: Callable[..., None]) -> Callable[..., None]:
    def delete_message(self: Queue, receipt_handle: str) -> None:
        """Every successful deletion counts, also one of what is deleted already."""
        original(self, receipt_handle)
        vars(self)[_DELETED] = vars(self).get(_DELETED, 0) + 1

    return delete_message


def _within_limit(original: Callable[..., list[Message]]) -> Callable[..., list[Message]]:
    def receive_message(self: SQSBackend, queue_name: str, count: int, wait: int, *more: Any, **named: Any) -> Any:
        """Beyond the quota a short poll is refused, and a long one finds nothing."""
        queue = self.get_queue(queue_name)
        most = _most()
        if len(queue._messages) > most:  # noqa: SLF001  there is no public way
            in_flight = sum(1 for each in queue._messages if not each.visible)  # noqa: SLF001
            if in_flight >= most:
                if not wait:
                    text = f"The maximum number of in flight messages is reached: {most}"
                    raise SQSException("OverLimit", text)
                return []
        return original(self, queue_name, count, wait, *more, **named)

    return receive_message


@cache
def _most() -> int:
    return messages_in_flight()
