"""What CloudWatch has of each day of some weeks: which series are asked for, and what they come to by the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final, Literal

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Names
from phase3b.operations.doctor.evidence import MINUTE, Asked, Points
from phase3b.operations.doctor.metric_answers import read_points
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.reasons import Owner, consumed, throttles
from phase3b.operations.doctor.series import owners
from phase3b.plan.cloudwatch.metrics import Metric, of_logs
from phase3b.plan.tables.scaling_dimension import SIDES, Side
from phase3b.quick_dataclass import dataclass

DAY_SECONDS: Final = 86_400
HOUR_SECONDS: Final = 3600

What = Literal[
    "requests", "server errors", "latency p95 ms", "invocations", "function errors", "function throttles", "cold starts",
    "throttled reads and writes", "tickets",
]  # fmt: skip
ByDay = Mapping[date, float]


@dataclass(frozen=True, slots=True)
class Use:
    """Units a second of a table or an index in the busiest hour of each day."""

    owner: Owner
    side: Side
    by_day: ByDay


@dataclass(frozen=True, slots=True)
class Measured:
    """Each figure by the day, of whole days in UTC from `begin` to before `end`.

    A day on which CloudWatch has no point of any of a figure's series is not in it: nobody knows whether there was nothing. Of
    what is only published where it happens (throttles, cold starts) a day is nothing on which functions or tables were used.
    """

    begin: date
    end: date
    figures: Mapping[What, ByDay]
    uses: tuple[Use, ...]


def read_measured(reading: Reading, deployment: Deployment, names: Names, begin: date, end: date) -> Measured:
    """Asks CloudWatch; what it does not answer is noted in `reading`."""
    asked = dict(_asked(deployment, names))
    sides = [(owner, side) for owner in owners(deployment, names) for side in SIDES]
    hourly = {each: Asked(consumed(*each), "Sum", HOUR_SECONDS) for each in sides}
    every = [one for some in asked.values() for one in some]
    starts, ends = (datetime(day.year, day.month, day.day, tzinfo=UTC) for day in (begin, end))
    points = dict(read_points(reading, every, starts, ends)) | dict(
        read_points(reading, list(hourly.values()), starts, ends)
    )
    return Measured(
        begin,
        end,
        figures_of({what: [points.get(one, {}) for one in some] for what, some in asked.items()}),
        tuple(Use(owner, side, busiest_hours(points.get(one, {}))) for (owner, side), one in hourly.items()),
    )


def _asked(deployment: Deployment, names: Names) -> Iterator[tuple[What, Sequence[Asked]]]:
    api = deployment.api
    if api is not None:
        rest = {"ApiName": names.shared("api"), "Stage": api.definition.stage}
        yield "requests", [Asked(Metric.REQUESTS.of(**rest), "Sum", DAY_SECONDS)]
        yield "server errors", [Asked(Metric.SERVER_ERRORS.of(**rest), "Sum", DAY_SECONDS)]
        yield "latency p95 ms", [Asked(Metric.API_LATENCY.of(**rest), "p95", DAY_SECONDS)]
    functions = [names.function(each.name) for each in deployment.functions]
    for what, metric in _OF_FUNCTIONS.items():
        yield what, [Asked(metric.of(FunctionName=name), "Sum", DAY_SECONDS) for name in functions]
    yield (
        "cold starts",
        [
            Asked(of_logs(Metric.COLD_STARTS, names.log_metrics(each.name)), "Sum", DAY_SECONDS)
            for each in deployment.functions
        ],
    )
    yield (
        "throttled reads and writes",
        [Asked(throttles(owner, side), "Sum", DAY_SECONDS) for owner in owners(deployment, names) for side in SIDES],
    )
    if deployment.tier.documented.tickets_per_day:
        series = Metric.TICKETS_CREATED.of(Service=deployment.project, Environment=deployment.name)
        yield "tickets", [Asked(series, "Sum", DAY_SECONDS)]


_OF_FUNCTIONS: Final[Mapping[What, Metric]] = {
    "invocations": Metric.INVOCATIONS,
    "function errors": Metric.FUNCTION_ERRORS,
    "function throttles": Metric.FUNCTION_THROTTLES,
}
# Published only where they happen, and of which days they say something all the same.
_WHERE_IT_HAPPENS: Final[Mapping[What, What]] = {
    "cold starts": "invocations",
    "throttled reads and writes": "invocations",
}


def figures_of(points: Mapping[What, Sequence[Points]]) -> dict[What, ByDay]:
    """Sums over a figure's series by the day; a percentile has one series."""
    found: dict[What, dict[date, float]] = {}
    for what, series in points.items():
        days = found.setdefault(what, {})
        for some in series:
            for minute, value in some.items():
                day = _day(minute)
                days[day] = days.get(day, 0.0) + value
    for what, other in _WHERE_IT_HAPPENS.items():
        if what in found:
            for day in found.get(other, {}):
                found[what].setdefault(day, 0.0)
    return dict(found)


def busiest_hours(points: Points) -> dict[date, float]:
    """Units a second in the hour of each day that consumed the most."""
    found: dict[date, float] = {}
    for minute, units in points.items():
        day = _day(minute)
        found[day] = max(found.get(day, 0.0), units / HOUR_SECONDS)
    return found


def _day(minute: int) -> date:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=minute * MINUTE)).date()
