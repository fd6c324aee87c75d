"""What AWS was asked and what it answered: points of metrics, auto scaling, keys, tenants, alarms, and what could not be read."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final, Literal

from phase3b.operations.check import AlarmState
from phase3b.operations.doctor.reasons import Owner
from phase3b.plan.cloudwatch.measures import Rank
from phase3b.plan.cloudwatch.metrics import MetricSeries
from phase3b.plan.tables.scaling_dimension import Side

MINUTE: Final = 60
Statistic = Literal["Sum", "Average", "Maximum", "SampleCount", "p50", "p95", "p99"]
# By the minute since 1970 that a period begins with.
Points = Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Asked:
    """A series with a statistic, in periods of a minute or more."""

    series: MetricSeries
    statistic: Statistic | Rank
    period_seconds: int = MINUTE


@dataclass(frozen=True, slots=True)
class Activity:
    """What auto scaling did, or decided not to do (`not_scaled` are AWS's codes); times are seconds since 1970."""

    began: float
    status: str
    description: str
    message: str = ""
    not_scaled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScalingTarget:
    """What Application Auto Scaling has of one side of a table or an index; `activities` are the newest first."""

    minimum: int
    maximum: int
    suspended: bool = False
    activities: tuple[Activity, ...] = ()


@dataclass(frozen=True, slots=True)
class LiveCapacity:
    """What DescribeTable says of a table or an index: units a second and today's decreases; 0 units are on-demand.

    `maximums` are those of an on-demand one, where it has any.
    """

    units: Mapping[Side, int]
    decreases_today: int
    status: str
    maximums: Mapping[Side, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeyCounts:
    """Contributor Insights of a table or an index: its state, and the throttled partition keys with their counts."""

    state: str
    keys: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class TenantCounts:
    """Requests out of the API's access log by tenant and route: `what` says which; `complete` that none was left out.

    A request that was answered before its tenant was known is of the tenant "". A route is `GET /support/tickets`.
    """

    what: str
    counts: Mapping[tuple[str, str], int]
    complete: bool = True

    def of_routes(self, routes: Collection[str]) -> TenantCounts:
        """Those of some routes alone."""
        return replace(self, counts={pair: count for pair, count in self.counts.items() if pair[1] in routes})

    def by_tenant(self) -> dict[str, int]:
        """Of all routes together."""
        return _summed(self.counts, 0)

    def by_route(self) -> dict[str, int]:
        """Of all tenants together."""
        return _summed(self.counts, 1)


@dataclass(frozen=True, slots=True)
class QueueReader:
    """The event source mapping of a queue: its id, whether it runs, how its last batch went, and why it is in its state.

    `maximum` is how many invocations it may cause at a time.
    """

    uuid: str
    state: str
    last_result: str = ""
    why: str = ""
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that was gathered of one window.

    What is not in a mapping was not asked or could not be read; `unknown` says which, and why. None as a scaling target
    is that there is none; as a concurrency, that none is reserved.
    """

    begin: datetime
    end: datetime
    points: Mapping[Asked, Points]
    alarms: tuple[AlarmState, ...] = ()
    scaling: Mapping[tuple[Owner, Side], ScalingTarget | None] = field(default_factory=dict)
    live: Mapping[Owner, LiveCapacity] = field(default_factory=dict)
    keys: Mapping[Owner, KeyCounts] = field(default_factory=dict)
    tenants: Mapping[str, TenantCounts] = field(default_factory=dict)
    reserved: Mapping[str, int | None] = field(default_factory=dict)
    readers: Mapping[str, QueueReader] = field(default_factory=dict)
    unknown: Mapping[str, str] = field(default_factory=dict)

    @property
    def minutes(self) -> int:
        """How long the window is."""
        return int((self.end - self.begin).total_seconds()) // MINUTE

    def of(self, asked: Asked | None) -> Points:
        """The points of a series; nothing where AWS has none, or publishes no such series."""
        return {} if asked is None else self.points.get(asked, {})

    @property
    def measured(self) -> bool:
        """Whether CloudWatch had any point of any series."""
        return any(self.points.values())


@dataclass(frozen=True, slots=True)
class Counted:
    """Events of a window: how many, the first and the last minute that has any, and the worst with its number."""

    events: float
    first: int
    last: int
    worst: int
    worst_events: float


def _summed(counts: Mapping[tuple[str, str], int], place: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for pair, count in counts.items():
        found[pair[place]] = found.get(pair[place], 0) + count
    return found


def counted(points: Points) -> Counted | None:
    """The events of points; None where there are none."""
    some = {minute: value for minute, value in points.items() if value > 0}
    if not some:
        return None
    worst = max(sorted(some), key=lambda minute: some[minute])
    return Counted(sum(some.values()), min(some), max(some), worst, some[worst])


def clock_text(minute: float) -> str:
    """A minute since 1970 as a time of the day, in UTC."""
    return datetime.fromtimestamp(minute * MINUTE, UTC).strftime("%H:%M UTC")


def iso_text(minute: int) -> str:
    """A minute since 1970 for programs."""
    return datetime.fromtimestamp(minute * MINUTE, UTC).strftime("%Y-%m-%dT%H:%MZ")
