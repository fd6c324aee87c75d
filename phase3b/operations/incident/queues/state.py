"""The SQS queues of a deployment, and what AWS says of each: pure data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Literal

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Names
from phase3b.plan.alerts.notifier_names import UNDELIVERED, queue_name
from phase3b.plan.queues.dead_letters import siblings

# Whose messages a queue has that nothing consumes: a queue's, failed events of functions, alerts that found no receiver.
Kept = Literal["", "dead letters", "failed events", "undelivered alerts"]
RUNNING: Final = "RUNNING"
CANCELLING: Final = "CANCELLING"
FAILED: Final = "FAILED"


@dataclass(frozen=True, slots=True)
class Planned:
    """An SQS queue by its name in AWS; `queue` is its name in capacity.yaml.

    `consumer` is the function that reads it, `dead_letters` the SQS queue that it gives messages up to, `source` the one whose dead
    letters it keeps; each is None where there is none.
    """

    queue: str
    name: str
    fifo: bool
    kept: Kept = ""
    consumer: str | None = None
    dead_letters: str | None = None
    source: str | None = None

    def named(self, wanted: str) -> bool:
        """Whether a person means it."""
        return wanted in {self.queue, self.name, self.dead_letters, self.source}


def planned_queues(deployment: Deployment, names: Names) -> tuple[Planned, ...]:
    """Every SQS queue that the deployment has; a queue is before its dead letters."""
    return tuple(_planned(deployment, names))


def _planned(deployment: Deployment, names: Names) -> Iterator[Planned]:
    for queue in deployment.queues:
        consumer = queue.definition.consumer
        if consumer is None:
            kept: Kept = "failed events" if queue.name == deployment.failed_events else ""
            yield Planned(queue.name, names.queue(queue.name, fifo=False), fifo=False, kept=kept)
            continue
        every = {each.address: each for each in siblings(queue, names)}
        for each in every.values():
            if each.dead_letters is not None:
                dead = every[each.dead_letters].name
                yield Planned(queue.name, each.name, each.fifo, "", consumer.function, dead, None)
                yield Planned(queue.name, dead, each.fifo, "dead letters", None, None, each.name)
    if deployment.environment.notifications:
        yield Planned(UNDELIVERED, queue_name(names), fifo=False, kept="undelivered alerts")


@dataclass(frozen=True, slots=True)
class Consumer:
    """The event source mapping of a queue, and what may run of its function at a time.

    `maximum` and `reserved` are None where there is none; `reserved_known` is False where that could not be read.
    """

    function: str
    uuid: str
    state: str
    last_result: str
    why: str
    maximum: int | None
    reserved: int | None
    reserved_known: bool


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A message that was received to be shown: nothing of its content, unless `body` was asked for.

    `attributes` are the names of its message attributes; with values where they were asked for, and of those that AWS's own services
    write: ErrorCode and RequestID.
    """

    id: str
    sent_at: datetime
    kept_until: datetime
    received: int
    group: str
    attributes: Mapping[str, str]
    body: str | None = None


@dataclass(frozen=True, slots=True)
class MoveTask:
    """A task of SQS that moves dead letters; `handle` is there while it runs."""

    status: str
    started_at: datetime
    moved: int
    to_move: int | None
    destination_arn: str
    rate: int | None
    failure: str
    handle: str = ""

    @property
    def runs(self) -> bool:
        """Whether it is not over."""
        return self.status in {RUNNING, CANCELLING}


@dataclass(frozen=True, slots=True)
class QueueState:
    """What AWS says of a queue. What is None could not be read; `oldest_seconds` also where nothing waits.

    In a queue of dead letters the oldest counts from when it was given up. `consumer_known` is False where Lambda could not be queried.
    """

    planned: Planned
    url: str | None = None
    arn: str = ""
    visible: int | None = None
    in_flight: int | None = None
    delayed: int | None = None
    retention_seconds: int | None = None
    oldest_seconds: float | None = None
    consumer: Consumer | None = None
    consumer_known: bool = False
    sampled: tuple[DeadLetter, ...] = ()
    tasks: tuple[MoveTask, ...] = field(default=())

    @property
    def name(self) -> str:
        """Its name in AWS."""
        return self.planned.name

    @property
    def messages(self) -> int | None:
        """All that is in it."""
        counts = (self.visible, self.in_flight, self.delayed)
        return None if None in counts else sum(each or 0 for each in counts)

    @property
    def running(self) -> MoveTask | None:
        """The task that moves its messages now."""
        return next((each for each in self.tasks if each.runs), None)


def kept_until(sent_at: datetime, retention_seconds: int) -> datetime:
    """When SQS deletes a dead letter: a standard queue's counts from when it was first sent.

    A FIFO queue's counts from when it was given up, which is later: then this is the earliest moment. Source: "Using dead-letter queues
    in Amazon SQS", SQS Developer Guide.
    """
    return sent_at + timedelta(seconds=retention_seconds)
