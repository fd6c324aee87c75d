"""How long an invocation takes at a memory size, computed from what it was measured to do at another.

A function has as much of a processor as it has memory: one whole vCPU at 1,769 MB (AWS Lambda Developer Guide, "Configure Lambda
function memory"). Above that it has more than one, which helps only what runs in several threads or processes at a time: the
handlers of this project use one thread, so the share ends at 1 here. Waiting (for DynamoDB, say) takes as long at any size.
"""

from __future__ import annotations

from phase3b.capacity.aws_limits import quota
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Work:
    """What an invocation did, in milliseconds: it waited, and it took time of one whole vCPU."""

    waiting_ms: float
    cpu_ms: float


def cpu_share(memory_mb: int) -> float:
    """The part of one vCPU that a thread has, from 0 to 1."""
    return min(1.0, memory_mb / quota("vcpu_memory_mb"))


def duration_ms(work: Work, memory_mb: int) -> float:
    """How long it takes with so much memory."""
    return work.waiting_ms + work.cpu_ms / cpu_share(memory_mb)


def work_of(duration_ms: float, cpu_ms: float, queued_ms: float, machine_speed_percent: float) -> Work:
    """What an invocation did, from what was measured on a machine.

    `queued_ms` is how long it was ready and had no processor, as others had it: no part of the function's. A core of the machine
    has `machine_speed_percent` of the speed of a vCPU. An invocation whose threads used more of the processor than time passed
    waited for nothing.
    """
    return Work(max(0.0, duration_ms - cpu_ms - queued_ms), cpu_ms * machine_speed_percent / 100)
