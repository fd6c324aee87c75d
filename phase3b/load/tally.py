"""What workers count while they send, by window and by what it is of; and the sum of what they report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from hdrh.histogram import HdrHistogram

from phase3b.load import histogram

# The window of everything before the warm-up is over, which does not count; and of what happens once before the run, which does.
WARM_UP: Final = -1
BEFORE: Final = -2
# What is no request of a route: how long a connection took to open, a message from its request to where it arrived, and a
# message of a connection to its answer.
CONNECT: Final = "WebSocket connect"
PUSH: Final = "push of "
MESSAGE: Final = "message "
# What these are counted as where all went well; of requests it is HTTP's status.
ARRIVED: Final = "arrived"
ANSWERED: Final = "answered"


@dataclass(slots=True)
class Count:
    """One kind of request in one window. `latency` counts from when it was meant to be sent, `service` from when it was.

    Both are of what somebody waited for: not of requests that were refused at once (4xx), which would flatter them.
    `statuses` are HTTP's, or the name of what failed; `errors` and `throttled` count among them.
    """

    latency: HdrHistogram = field(default_factory=histogram.empty)
    service: HdrHistogram = field(default_factory=histogram.empty)
    statuses: dict[str, int] = field(default_factory=dict)
    errors: int = 0
    throttled: int = 0
    sent_bytes: int = 0
    received_bytes: int = 0

    def packed(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "latency": histogram.packed(self.latency),
            "service": histogram.packed(self.service),
            "statuses": self.statuses,
            "errors": self.errors,
            "throttled": self.throttled,
            "sent_bytes": self.sent_bytes,
            "received_bytes": self.received_bytes,
        }

    def add(self, other: Mapping[str, Any]) -> None:
        """What another counted, as JSON has it."""
        self.latency.decode_and_add(other["latency"].encode("ascii"))
        self.service.decode_and_add(other["service"].encode("ascii"))
        for status, times in other["statuses"].items():
            self.statuses[status] = self.statuses.get(status, 0) + times
        self.errors += other["errors"]
        self.throttled += other["throttled"]
        self.sent_bytes += other["sent_bytes"]
        self.received_bytes += other["received_bytes"]


@dataclass(slots=True)
class Tally:
    """What a worker has counted since its last report: windows by their number, from the end of the warm-up, and in them the kinds of requests."""

    windows: dict[int, dict[str, Count]] = field(default_factory=dict)

    def of(self, window: int, label: str) -> Count:
        """Where something is counted."""
        labels = self.windows.setdefault(window, {})
        if label not in labels:
            labels[label] = Count()
        return labels[label]

    def taken(self) -> dict[str, dict[str, dict[str, Any]]]:
        """All of it as JSON has it, after which it begins at nothing again."""
        packed = {
            str(window): {label: count.packed() for label, count in labels.items()}
            for window, labels in self.windows.items()
        }
        self.windows = {}
        return packed


@dataclass(slots=True)
class Sum:
    """What all workers counted. Windows stay packed, as an hour of them would not fit into memory otherwise."""

    whole: dict[str, Count] = field(default_factory=dict)
    windows: dict[int, dict[str, dict[str, Any]]] = field(default_factory=dict)

    def add(self, packed: Mapping[str, Mapping[str, dict[str, Any]]]) -> None:
        """What a worker reported."""
        for name, labels in packed.items():
            window = self.windows.setdefault(int(name), {})
            for label, given in labels.items():
                if int(name) != WARM_UP:
                    self.whole.setdefault(label, Count()).add(given)
                if label in window:
                    both = Count()
                    both.add(window[label])
                    both.add(given)
                    window[label] = both.packed()
                else:
                    window[label] = given
