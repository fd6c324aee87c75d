"""What must be true of a queue whose messages are tried again hours and days later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.place import Place
from phase3b.errors import Problem


def retention_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Schedules that a queue can't hold: while its consumer is off, a message waits for as long as the queue keeps it and no longer."""
    for name, queue in service.queues.items():
        if queue.consumer is None or queue.consumer.retries is None:
            continue
        retries = queue.consumer.retries
        longest = sum(retries.delays_seconds) * (1 + retries.jitter_percent / 100)
        kept = timedelta(days=queue.retention_days).total_seconds()
        if longest >= kept:
            days = longest // timedelta(days=1).total_seconds() + 1
            yield place.problem(
                ("queues", name, "consumer", "retries", "delays_seconds"),
                f"with the jitter they are {longest:,.0f} s together, and {name} keeps a message for {kept:,.0f} s",
                f"Raise service.queues.{name}.retention_days to {days:.0f} (AWS allows 14), or try fewer times",
                code="P3B-QUEUE-RETRIES",
            )


def waiting_problems(objectives: Objectives, service: Service, place: Place) -> Iterator[Problem]:
    """Thresholds of a queue's age that a message reaches by waiting as it was told to."""
    thresholds = objectives.thresholds.queues
    if thresholds is None:
        return
    for name, queue in service.queues.items():
        if queue.consumer is None or queue.consumer.retries is None:
            continue
        waits = queue.consumer.retries.wait_seconds
        for level in ("warning", "critical"):
            value = getattr(thresholds.oldest_message_seconds, level)
            if value is not None and value <= waits:
                yield place.problem(
                    ("thresholds", "queues", "oldest_message_seconds", level),
                    f"a message of {name} may wait for {waits} s before it is tried again, and {value:g} s would raise the alarm",
                    f"Raise it above {waits}, or lower service.queues.{name}.consumer.retries.wait_seconds",
                    code="P3B-QUEUE-RETRIES",
                )
