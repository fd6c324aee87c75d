"""What a run will consume of each table and index, and what will be throttled: said before it begins.

A request consumes what `service.assumptions.routes` has for its route, unless the API's cache answers it. What is throttled
goes by the second, as DynamoDB does, with capacity at its minimum: auto scaling answers after minutes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.assumptions import Assumptions
from phase3b.capacity.model.capacity import Capacity
from phase3b.load.consumed.planned_requests import Planned, planned_requests
from phase3b.load.consumed.refused_units import Refused, least_capacity, refused
from phase3b.load.order import Order
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE, thousandths
from phase3b.simulation.capacity.outcome import simulate
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.patterns import FIRST_MINUTE
from phase3b.simulation.traces.trace import SIDES, SeriesKey, Side, Trace

MILLISECONDS: Final = 1000


@dataclass(frozen=True, slots=True)
class PredictedRequests:
    """How many requests of a route, and how many of those the API's cache answers."""

    requests: int
    hits: int


@dataclass(frozen=True, slots=True)
class PredictedUse:
    """Units that the counted part of a run consumes of a table or index.

    `throttled_requests` are those that its minimum refuses without burst capacity, `throttled_with_burst` those that it refuses
    after as much idle time as burst capacity is saved for.
    """

    table: str
    index: str | None
    side: Side
    units: float
    busiest_per_second: float
    throttled_requests: int
    throttled_with_burst: int = 0


@dataclass(frozen=True, slots=True)
class Prediction:
    """Before a run. `unknown` are routes that assumptions have nothing for: then no use is known."""

    requests: Mapping[str, PredictedRequests]
    uses: tuple[PredictedUse, ...]
    unknown: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Cache:
    """The API's cache as far as a plan knows it: by route, tenant and query."""

    seconds: Mapping[str, float]
    response_seconds: Mapping[str, float]
    kept: dict[tuple[object, ...], tuple[float, float]] = field(default_factory=dict)

    def hit(self, planned: Planned) -> bool:
        """Whether it answers a request; what it does not answer is kept from its answer on, where it may be."""
        request = planned.request
        kept_for = self.seconds.get(request.label, 0.0)
        # Which item a path names is only known when it is sent.
        if not kept_for or "{" in request.path:
            return False
        key = (request.label, planned.tenant, tuple(sorted(request.query.items())))
        begin, end = self.kept.get(key, (0.0, 0.0))
        if begin <= planned.at < end:
            return True
        answered = planned.at + self.response_seconds.get(request.label, 0.0)
        self.kept[key] = (answered, answered + kept_for)
        return False


def predicted(capacity: Capacity, deployment: Deployment, order: Order) -> Prediction:
    """What the counted part of a run will send and consume."""
    assumptions = deployment.assumptions or Assumptions()
    took = dict(_response_seconds(deployment, assumptions))
    plan = planned_requests(order, lambda label: took.get(label, 0.0))
    routes = () if deployment.api is None else deployment.api.routes
    cached = {f"{each.definition.method} {each.definition.path}": float(each.cache_seconds) for each in routes}
    cache = _Cache(cached, took)
    requests: dict[str, list[int]] = {}
    series: dict[SeriesKey, list[float]] = {}
    asking: Counter[SeriesKey] = Counter()
    seconds = int(max((each.at for each in plan), default=0.0)) + 1
    for each in plan:
        hit = cache.hit(each)
        if each.at < 0:
            continue
        counts = requests.setdefault(each.request.label, [0, 0])
        counts[0] += 1
        counts[1] += hit
        if not hit:
            for key, units in units_of(assumptions, each.request.label).items():
                series.setdefault(key, [0.0] * seconds)[int(each.at)] += units
                asking[key] += 1
    unknown = tuple(label for label in requests if label not in assumptions.routes)
    found = {label: PredictedRequests(*counts) for label, counts in sorted(requests.items())}
    if unknown:
        return Prediction(found, (), unknown)
    notes = _findings(capacity, deployment, order.scenario, series)
    least = {
        SeriesKey(table.name, index, side): least_capacity(billing, side)
        for table in deployment.tables
        for index, billing in ((None, table.billing), *((each.name, each.billing) for each in table.indexes))
        for side in SIDES
    }
    burst_seconds = capacity.simulation.rules.burst_seconds
    uses = tuple(
        _use(key, each, asking[key], least[key], burst_seconds) for key, each in sorted(series.items(), key=_order)
    )
    return Prediction(found, uses, (), (*notes, *_left_out(order)))


def _use(
    key: SeriesKey, series: Sequence[float], requests: int, capacity: int | None, burst_seconds: float
) -> PredictedUse:
    """Of what a second has too much, as many requests are refused as have so many units on average."""
    units = sum(series)
    beyond = Refused(0.0, 0.0) if capacity is None else refused(series, capacity, burst_seconds)
    times, with_burst = (ceil(each * requests / units) for each in (beyond.units, beyond.with_burst_units))
    return PredictedUse(*key, units, max(series), times, with_burst)


def units_of(assumptions: Assumptions, route: str) -> dict[SeriesKey, float]:
    """What a request of a route consumes; nothing where assumptions have nothing for it."""
    if route not in assumptions.routes:
        return {}
    found: dict[SeriesKey, float] = {}
    for table, own in assumptions.routes[route].tables.items():
        for index, units in ((None, own), *own.indexes.items()):
            found[SeriesKey(table, index, "read")] = units.read_units
            found[SeriesKey(table, index, "write")] = units.write_units
    return {key: units for key, units in found.items() if units}


def _order(item: tuple[SeriesKey, object]) -> tuple[str, str, str]:
    key = item[0]
    return key.table, key.index_name or "", key.side


def _response_seconds(deployment: Deployment, assumptions: Assumptions) -> Iterator[tuple[str, float]]:
    """How long a route's function is assumed to take."""
    for each in () if deployment.api is None else deployment.api.routes:
        function = assumptions.functions.get(each.definition.function)
        if function is not None:
            yield f"{each.definition.method} {each.definition.path}", function.duration_ms / MILLISECONDS


def _left_out(order: Order) -> Iterator[str]:
    if order.messages:
        yield "what messages of WebSocket connections consume is not predicted"
    if order.users is not None and order.users.seconds is not None:
        yield (
            "a closed model: how many sessions there are depends on how long answers take, for which service.assumptions.functions is "
            "taken"
        )


def _findings(
    capacity: Capacity, deployment: Deployment, scenario: str, series: Mapping[SeriesKey, Sequence[float]]
) -> tuple[str, ...]:
    """What the simulation, which goes by the minute, has to say of a run: hot partitions, limits of an account."""
    if not series:
        return ()
    by_minute = {
        key: [
            thousandths(sum(each[begin : begin + SECONDS_PER_MINUTE]))
            for begin in range(0, len(each), SECONDS_PER_MINUTE)
        ]
        for key, each in series.items()
    }
    subject = Subject(
        deployment.name,
        deployment.name,
        deployment.tier_name,
        deployment.tier,
        deployment.environment.region,
        deployment.tables,
        deployment.environment.provider,
        capacity.service.tenant_key,
    )
    outcome = simulate(
        subject,
        Trace(f"load test {scenario}", FIRST_MINUTE, by_minute),
        capacity.simulation,
        deployment.objectives,
        capacity.quotas,
        None,
        "floor",
    ).outcome
    return tuple(f"{each.about}: {each.what}" for each in outcome.findings if each.level == "fails")
