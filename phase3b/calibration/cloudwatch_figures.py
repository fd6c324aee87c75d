"""Measured numbers of an environment's past days, from CloudWatch: consumed units, invocations, durations, the API's cache.

Lambda publishes the sum of the durations of a period in milliseconds (Duration) and how many invocations there were. How many
tickets were created the functions write themselves (TicketsCreated).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.calibration.figures import Figures, Place, shares_of_all, significant
from phase3b.capacity.model.assumptions import Assumptions, IndexAssumption
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import outside_failure
from phase3b.naming import Names
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.cloudwatch_source import Window, consumed_series, environment_names, queried
from phase3b.simulation.traces.trace import SeriesKey

PERIOD_SECONDS: Final = 3600
PERCENT: Final = 100
INVOCATIONS, DURATION, HITS, MISSES, TICKETS = "invocations", "duration", "hits", "misses", "tickets"
Wanted = tuple[str, ...] | SeriesKey


def cloudwatch_figures(capacity: Capacity, subject: Subject, window: Window) -> Figures:
    """What was measured in a window.

    Raises:
        Phase3bError: the subject is a tier (exit code 2); CloudWatch can't be queried, or has no invocation (3).
    """
    names = environment_names(capacity, subject)
    points = queried(subject, dict(_series(capacity, subject, names)), window, PERIOD_SECONDS)
    sums = {key: sum(each.values()) for key, each in points.items()}
    assumptions = capacity.service.assumptions or Assumptions()
    counts = {name: sums.get((INVOCATIONS, name), 0.0) for name in capacity.service.functions}
    invocations = sum(counts.values())
    if not invocations:
        raise outside_failure(
            f"CloudWatch has no invocation of a function of {subject.name} in {subject.region} in this time",
            "Is it the right account, and is anything deployed there?",
            code="P3B-CLOUDWATCH-EMPTY",
        )
    left: list[str] = []
    numbers: dict[Place, dict[str, float]] = dict(_functions(assumptions, sums, counts, left))
    numbers |= dict(_tables(assumptions, sums, invocations, left))
    hits, misses = sums.get((HITS,), 0.0), sums.get((MISSES,), 0.0)
    if hits + misses:
        numbers["cache_hit_percent",] = {"value": significant(PERCENT * hits / (hits + misses))}
    else:
        left.append("cache_hit_percent: the API's cache was not asked")
    left.append("routes.*: CloudWatch has what tables consumed, and not for which request; a load test's report does")
    begin, end = (each.strftime("%Y-%m-%d %H:%M") for each in (window.begin, window.end))
    return Figures(
        f"CloudWatch of {subject.name} in {subject.region}, {begin} to {end} UTC",
        window.end.strftime("%Y-%m-%d"),
        numbers,
        {},
        tuple(left),
    )


def _series(capacity: Capacity, subject: Subject, names: Names) -> Iterator[tuple[Wanted, MetricSeries]]:
    yield from consumed_series(subject, names)
    for name in capacity.service.functions:
        yield (INVOCATIONS, name), Metric.INVOCATIONS.of(FunctionName=names.function(name))
        yield (DURATION, name), Metric.DURATION.of(FunctionName=names.function(name))
    api = capacity.service.api
    if api is not None:
        dimensions = {"ApiName": names.shared("api"), "Stage": api.stage}
        yield (HITS,), Metric.CACHE_HITS.of(**dimensions)
        yield (MISSES,), Metric.CACHE_MISSES.of(**dimensions)
    yield (TICKETS,), Metric.TICKETS_CREATED.of(Service=names.project, Environment=names.environment)


def _functions(
    assumptions: Assumptions, sums: Mapping[Wanted, float], counts: Mapping[str, float], left: list[str]
) -> Iterator[tuple[Place, dict[str, float]]]:
    whole = set(counts) == set(assumptions.functions)
    if not whole:
        left.append("functions.*.invocations_percent: service.assumptions.functions does not name every function")
    shares = shares_of_all(counts)
    for name in assumptions.functions:
        numbers = {"invocations_percent": shares[name]} if whole else {}
        if counts.get(name):
            numbers["duration_ms"] = significant(sums.get((DURATION, name), 0.0) / counts[name])
        else:
            left.append(f"functions.{name}.duration_ms: it was not invoked")
        if numbers:
            yield ("functions", name), numbers


def _tables(
    assumptions: Assumptions, sums: Mapping[Wanted, float], invocations: float, left: list[str]
) -> Iterator[tuple[Place, dict[str, float]]]:
    tickets = sums.get((TICKETS,), 0.0)
    for table, own in assumptions.tables.items():
        for index, assumed in ((None, own), *own.indexes.items()):
            place: Place = ("tables", table) if index is None else ("tables", table, "indexes", index)
            read, written = (sums.get(SeriesKey(table, index, side), 0.0) for side in ("read", "write"))
            numbers = {"read_units_per_invocation": significant(read / invocations)}
            numbers |= _writes(assumed, written, invocations, tickets, place, left)
            yield place, numbers


def _writes(
    assumed: IndexAssumption, written: float, invocations: float, tickets: float, place: Place, left: list[str]
) -> dict[str, float]:
    """Writes by the ticket where they are assumed by the ticket alone; by the invocation where none is."""
    at = ".".join(place)
    if not assumed.write_units_per_ticket:
        return {"write_units_per_invocation": significant(written / invocations)}
    if assumed.write_units_per_invocation:
        left.append(f"{at}: it is written by the ticket and by the invocation, and CloudWatch has one sum of both")
        return {}
    if not tickets:
        left.append(f"{at}.write_units_per_ticket: there is no TicketsCreated in CloudWatch")
        return {}
    return {"write_units_per_ticket": significant(written / tickets)}
