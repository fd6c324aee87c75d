"""All queues of a window, or one: their figures and what stands out."""

from __future__ import annotations

from collections.abc import Sequence

from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import bad_input
from phase3b.operations.incident.finding import Section
from phase3b.operations.incident.opened import Opened
from phase3b.operations.incident.queues.answers import Look, look
from phase3b.operations.incident.queues.findings import findings_of
from phase3b.operations.incident.queues.state import Planned, QueueState, planned_queues


def chosen_queues(opened: Opened, wanted: str | None) -> tuple[Planned, ...]:
    """Every queue, or those that a name means: that of capacity.yaml, or one in AWS with its dead letters.

    Raises:
        Phase3bError: no queue has that name (2).
    """
    every = planned_queues(opened.around.deployment, opened.around.names)
    found = tuple(each for each in every if wanted is None or each.named(wanted))
    if not found and wanted is not None:
        known = [*dict.fromkeys(each.queue for each in every), *(each.name for each in every)]
        raise bad_input(
            f"{opened.name} has no queue {quoted(wanted)}", instead(wanted, known), code="P3B-QUEUE-UNKNOWN"
        )
    return found


def queues(opened: Opened, chosen: Sequence[Planned], *, body: bool) -> tuple[Look, Section[tuple[QueueState, ...]]]:
    """What AWS says of them, and the section that is shown."""
    found = look(opened, chosen, body=body, sampled=opened.capacity.ops.queue.dead_letters)
    section = Section(
        opened.name, opened.begin, opened.end, found.states, findings_of(found, opened), dict(opened.reading.unknown)
    )
    return found, section
