"""What a run did not send, or not as it should have: said in the report, and where it is too much the run is not valid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from phase3b.capacity.model.load import LoadSettings
from phase3b.load.order import Order


def unprepared(workers: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Tenants that were not prepared: what they are answered is not what customers would be."""
    failures: Counter[str] = Counter()
    for each in workers:
        failures.update(each.get("prepare_failures", {}))
    tenants = sum(int(each.get("unprepared", 0)) for each in workers)
    if tenants:
        how = ", ".join(f"{name} {times:,} times" for name, times in failures.most_common())
        yield f"{tenants:,} test tenants could not be prepared ({how}): their requests find other data than the scenario means"


def broken_tasks(workers: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Tasks of a Locust file that ended with an error of their own: what they would have sent is missing."""
    counted: Counter[str] = Counter()
    for each in workers:
        counted.update(each.get("task_failures", {}))
    for name, times in counted.most_common():
        yield f"a task ended {times:,} times with an error: {name}"


def unmapped(settings: LoadSettings, order: Order) -> Iterator[str]:
    """Recorded requests that can't be sent, where they are so many that the load is another."""
    if order.recorded is None:
        return
    left_out, sent = sum(order.recorded.unmapped.values()), len(order.recorded.at)
    percent = 100 * left_out / (left_out + sent)
    if percent > settings.unmapped_percent:
        yield (
            f"{percent:.0f} % of the recorded requests can't be sent, more than {settings.unmapped_percent:g}: this is not the load "
            "that was recorded"
        )


def unfilled(workers: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Requests whose path needs an id that no answer had."""
    counted: Counter[str] = Counter()
    for each in workers:
        counted.update(each.get("unfilled", {}))
    for label, times in sorted(counted.items()):
        yield f"{label} was not sent {times:,} times, as no answer before had what its path names"
