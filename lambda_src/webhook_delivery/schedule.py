"""When a delivery that failed is tried again: seconds at first, a day in the end, as Standard Webhooks advises."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Schedule:
    """Seconds between an attempt and the next one; the jitter comes on top, so that what failed together does not come back so."""

    delays_seconds: tuple[int, ...]
    jitter_percent: float

    def next_at(self, attempt: int, now: float, chance: float) -> float | None:
        """When the attempt after this one is due (the first is 1); None after the last one. `chance` is between 0 and 1."""
        if attempt > len(self.delays_seconds):
            return None
        return now + self.delays_seconds[attempt - 1] * (1 + chance * self.jitter_percent / 100)

    @property
    def least_seconds(self) -> float:
        """From the first attempt to the last one, at least."""
        return sum(self.delays_seconds)

    @property
    def most_seconds(self) -> float:
        """From the first attempt to the last one, where nothing made one of them wait."""
        return self.least_seconds * (1 + self.jitter_percent / 100)


def schedule_of(delays: str, jitter_percent: float) -> Schedule:
    """The schedule in the text of an environment variable: "5,300,1800".

    Raises:
        ValueError: the text is no such list.
    """
    return Schedule(tuple(int(each) for each in delays.split(",")), jitter_percent)
