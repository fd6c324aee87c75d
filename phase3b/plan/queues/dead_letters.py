"""The SQS queues that a queue of capacity.yaml stands for.

A queue can't be turned from standard into FIFO: AWS would have to replace it, and lose what is in it. So a queue with
a consumer is always two, each with its dead letters, and the tier says which of them is written to; both are
processed.
"""

from __future__ import annotations

from phase3b.capacity.deployment import QueueDeployment
from phase3b.naming import Address, Names, queue_address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Sibling:
    """One SQS queue; `dead_letters` is where it gives messages up to, `given_up` that it is such a place itself."""

    address: Address
    name: str
    fifo: bool
    given_up: bool
    dead_letters: Address | None


def siblings(queue: QueueDeployment, names: Names) -> tuple[Sibling, ...]:
    """The SQS queues of a queue; those of dead letters are before those that name them."""
    if queue.definition.consumer is None:
        return (
            Sibling(
                queue_address(queue.name),
                names.queue(queue.name, fifo=False),
                fifo=False,
                given_up=True,
                dead_letters=None,
            ),
        )
    found: list[Sibling] = []
    for fifo in (False, True):
        dead = queue_address(queue.name, fifo=fifo, dead_letters=True)
        found += [
            Sibling(dead, names.queue(f"{queue.name}_dead_letters", fifo=fifo), fifo, given_up=True, dead_letters=None),
            Sibling(
                queue_address(queue.name, fifo=fifo),
                names.queue(queue.name, fifo=fifo),
                fifo,
                given_up=False,
                dead_letters=dead,
            ),
        ]
    return tuple(found)
