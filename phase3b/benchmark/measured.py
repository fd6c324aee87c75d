"""What a benchmark has measured: latencies by what was called and how its function started, in stretches of the run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from hdrh.histogram import HdrHistogram

from phase3b.load import histogram

Start = Literal["warm", "cold", "cached", "not known"]
# Of each kind of call: comparisons draw whole stretches, as calls of one moment are slow together.
STRETCHES: Final = 12


@dataclass(slots=True)
class Latencies:
    """One kind of call; `statuses` of all, `failed` those that were no success and are in no latency."""

    operation: str | None = None
    function: str = ""
    stretches: dict[int, HdrHistogram] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    failed: int = 0

    def record(self, stretch: int, seconds: float) -> None:
        """A success."""
        if stretch not in self.stretches:
            self.stretches[stretch] = histogram.empty()
        histogram.record(self.stretches[stretch], seconds)

    def whole(self) -> HdrHistogram:
        """All stretches as one."""
        found = histogram.empty()
        for each in self.stretches.values():
            found.add(each)
        return found


@dataclass(slots=True)
class Measurements:
    """A whole run: calls by label and start, invocations by function and start, and what could not be called."""

    calls: dict[tuple[str, Start], Latencies] = field(default_factory=dict)
    invocations: dict[tuple[str, Start], Latencies] = field(default_factory=dict)
    impossible: dict[str, str] = field(default_factory=dict)
    throttled: int = 0
    not_cold: int = 0
    begun_at: str = ""
    seconds: float = 0.0
    starts_known: bool = True
    interrupted: bool = False

    def of(self, label: str, start: Start, operation: str | None, function: str) -> Latencies:
        """Where a kind of call is counted."""
        return self.calls.setdefault((label, start), Latencies(operation, function))

    def invocation(self, function: str, start: Start) -> Latencies:
        """Where invocations of a function are counted."""
        return self.invocations.setdefault((function, start), Latencies(None, function))


def pooled(latencies: Mapping[tuple[str, Start], Latencies], *starts: Start) -> HdrHistogram:
    """All of these starts as one histogram: each call counts once."""
    found = histogram.empty()
    for (_, start), each in latencies.items():
        if start in starts:
            found.add(each.whole())
    return found
