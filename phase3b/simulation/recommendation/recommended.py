"""What is recommended for a table: what it has, the cheapest that holds, the next best, how sure, and with schedules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from phase3b.capacity.deployment import TableDeployment
from phase3b.simulation.capacity.lane_outcome import LaneOutcome
from phase3b.simulation.recommendation.minimum import Minimum
from phase3b.simulation.recommendation.scheduled_option import Hours

Certainty = Literal["sure", "fairly sure", "not sure"]


@dataclass(frozen=True, slots=True)
class Option:
    """A table's capacity with what it costs and throttles under the traffic as it is."""

    table: TableDeployment
    monthly_usd: float
    throttled_requests: int
    lanes: tuple[LaneOutcome, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing is throttled."""
        return self.throttled_requests == 0


@dataclass(frozen=True, slots=True)
class SafetyStep:
    """The cheapest capacity that survives what a level of `simulation.margin` asks (None: nothing that was tried)."""

    level: str
    error_percent: float
    chosen: bool
    option: Option | None


@dataclass(frozen=True, slots=True)
class Scheduled:
    """What the recommended capacity costs with a lower minimum outside of these hours."""

    hours: Hours
    option: Option
    saving_usd: float


@dataclass(frozen=True, slots=True)
class Recommendation:
    """For one table: what it has, the cheapest that holds, the next best. `best` is None where nothing holds.

    Where the cheapest handles little more than this traffic, the next best is the cheapest that serves more. `scheduled` is
    what schedules would save of the best; where they are asked for, the best has them.
    """

    table: str
    current: Option
    best: Option | None
    next_best: Option | None
    certainty: Certainty
    reasons: tuple[str, ...]
    tried: int
    steps: tuple[SafetyStep, ...]
    minimums: tuple[Minimum, ...]
    scheduled: Scheduled | None = None

    @property
    def saving_usd(self) -> float:
        """Dollars a month; less than 0 where what the table has is cheaper, and throttles."""
        return 0.0 if self.best is None else self.current.monthly_usd - self.best.monthly_usd

    @property
    def changes(self) -> bool:
        """Whether there is anything to change."""
        return self.best is not None and self.best.table != self.current.table
