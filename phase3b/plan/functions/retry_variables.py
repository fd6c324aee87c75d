"""What a consumer with retries knows of them."""

from __future__ import annotations

from phase3b.capacity.service.queue import Retries
from phase3b.naming import queue_address


def retry_variables(queue: str, retries: Retries) -> dict[str, str]:
    """The variables of a consumer with retries. They go to the standard queue: a FIFO queue delays no message by itself."""
    return {
        "QUEUE_RETRIES": queue_address(queue, fifo=False).ref("url"),
        "RETRY_DELAYS_SECONDS": ",".join(map(str, retries.delays_seconds)),
        "RETRY_JITTER_PERCENT": f"{retries.jitter_percent:g}",
        "RETRY_WAIT_SECONDS": str(retries.wait_seconds),
    }
