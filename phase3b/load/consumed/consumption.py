"""What a run consumed, as the service itself measured it: tables and indexes, functions, routes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any, Final, Literal

from phase3b.capacity.deployment import Billing, Deployment, Provisioned
from phase3b.load.consumed.prediction import PredictedRequests, Prediction
from phase3b.naming import Names, names_of
from phase3b.simulation.traces.trace import SIDES, SeriesKey, Side

PERCENT: Final = 100


@dataclass(frozen=True, slots=True)
class TableUse:
    """Reads or writes of a table or index in the counted part: units, and units per second.

    `minimum` and `maximum` are those of its auto scaling; None of an on-demand table (its own maximum, where it has one).
    `used_percent` is the mean of the minimum, `busiest_percent` the busiest second of the maximum. `predicted_units` None: not
    known; `error_percent` is by how much the prediction was too high. `throttled` are requests, and members of batches, each
    attempt by itself; None: the embedded AWS throttled nothing, and AWS might have.
    """

    table: str
    index: str | None
    side: Side
    mode: Literal["provisioned", "on-demand"]
    minimum: int | None
    maximum: int | None
    units: float
    mean_per_second: float
    busiest_per_second: float
    used_percent: float | None
    busiest_percent: float | None
    throttled: int | None
    predicted_units: float | None
    error_percent: float | None
    windows: tuple[float, ...] = ()

    @property
    def name(self) -> str:
        """As it is shown: `tickets/tenant_status`."""
        return f"{self.table}/{self.index}" if self.index else self.table


@dataclass(frozen=True, slots=True)
class FunctionUse:
    """Invocations of a function in the counted part; durations and INIT in milliseconds, None where there was none.

    `cold_starts_before` are those of the warm-up, which do not count.
    """

    function: str
    invocations: int
    failed: int
    cold_starts: int
    cold_starts_before: int
    mean_ms: float | None
    p50_ms: float | None
    p95_ms: float | None
    max_ms: float | None
    init_mean_ms: float | None
    init_max_ms: float | None
    memory_mb: float | None


@dataclass(frozen=True, slots=True)
class RouteUnits:
    """Units that the requests of a route consumed, with all that was done because of them."""

    table: str
    index: str | None
    side: Side
    units: float


@dataclass(frozen=True, slots=True)
class RouteUse:
    """Requests of a route in the counted part, as the API saw them; `hits` are those that its cache answered."""

    route: str
    requests: int
    cacheable: int
    hits: int
    request_bytes: int
    response_bytes: int
    units: tuple[RouteUnits, ...] = ()
    predicted_requests: int | None = None


@dataclass(frozen=True, slots=True)
class Consumption:
    """All of it. `other` are units that no route's request caused, by what did; `notes` say what is missing."""

    tables: tuple[TableUse, ...]
    functions: tuple[FunctionUse, ...]
    routes: tuple[RouteUse, ...]
    other: Mapping[str, tuple[RouteUnits, ...]]
    unpredicted_routes: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Seconds since 1970: from `begin` up to `end` counts, from `before` on is the warm-up.

    `whole` is whether that is all of what counts; of a run that is longer than anything is kept, it is the end.
    """

    before: int
    begin: int
    end: int
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Read:
    """What the embedded AWS and the local API answered, as JSON has it, of the counted part; `before` of the warm-up."""

    span: Span
    consumed: Mapping[str, Any]
    measured: Mapping[str, Any]
    before: Mapping[str, Any]


def consumption(
    deployment: Deployment, read: Read, prediction: Prediction, window_seconds: float, *, complete: bool
) -> Consumption:
    """Of a run; a run that did not end as planned is compared with no prediction."""
    names = names_of(deployment)
    routes = set() if deployment.api is None else {_name(each.definition) for each in deployment.api.routes}
    by_cause = _by_cause(deployment, names, read.consumed["causes"])
    whole = complete and read.span.whole
    comparable = whole and not prediction.unknown
    return Consumption(
        tables=tuple(_tables(deployment, names, read, prediction if comparable else None, window_seconds)),
        functions=tuple(_functions(read.measured["functions"], read.before["functions"])),
        routes=tuple(_routes(read.measured["routes"], by_cause, prediction.requests if whole else {})),
        other={cause: units for cause, units in sorted(by_cause.items()) if cause not in routes},
        unpredicted_routes=prediction.unknown,
        notes=tuple(_notes(read)),
    )


def cold_start_percent(read: Read, routes: Collection[str]) -> float | None:
    """Of the invocations that requests of these routes caused, those that began with INIT; None where there were none."""
    counts = [each for each in read.measured["functions"] if each["cause"] in routes]
    invocations = sum(each["invocations"] for each in counts)
    return PERCENT * sum(_times(each["inits"]) for each in counts) / invocations if invocations else None


def _name(route: Any) -> str:
    return f"{route.method} {route.path}"


def _notes(read: Read) -> Iterator[str]:
    if not read.span.whole or max(read.consumed["since"], read.measured["since"]) > read.span.begin:
        yield "the beginning of the run is no longer known: what was consumed, and how functions ran, is incomplete"
    for operation, times in read.consumed["uncounted"].items():
        yield f"{times:,} requests of {operation} are not in what was consumed: their units are not known"


def _by_cause(
    deployment: Deployment, names: Names, causes: Sequence[Mapping[str, Any]]
) -> dict[str, tuple[RouteUnits, ...]]:
    known = _known(deployment, names)
    found: dict[str, dict[SeriesKey, float]] = {}
    for each in causes:
        owner = known.get((each["table"], each["index"]))
        if owner is not None:
            of, key = found.setdefault(each["cause"], {}), SeriesKey(*owner, each["side"])
            of[key] = of.get(key, 0.0) + each["units"]
    return {
        cause: tuple(RouteUnits(*key, round(units, 4)) for key, units in sorted(of.items(), key=_order))
        for cause, of in found.items()
    }


def _known(deployment: Deployment, names: Names) -> dict[tuple[str, str | None], tuple[str, str | None]]:
    """The file's names of tables and indexes, by those that AWS knows."""
    return {
        (names.table(table.name), None if index is None else names.index(index)): (table.name, index)
        for table in deployment.tables
        for index in (None, *(each.name for each in table.indexes))
    }


def _order(item: tuple[SeriesKey, object]) -> tuple[str, str, str]:
    return item[0].table, item[0].index_name or "", item[0].side


def _tables(
    deployment: Deployment, names: Names, read: Read, prediction: Prediction | None, window_seconds: float
) -> Iterator[TableUse]:
    known = _known(deployment, names)
    series = {
        SeriesKey(*known[each["table"], each["index"]], each["side"]): each["series"]
        for each in read.consumed["lanes"]
        if (each["table"], each["index"]) in known
    }
    refused = (
        {
            SeriesKey(*known[each["table"], each["index"]], each["side"]): int(each["requests"])
            for each in read.consumed["throttled"]
            if (each["table"], each["index"]) in known
        }
        if read.consumed.get("throttling")
        else None
    )
    wanted = (
        {}
        if prediction is None
        else {SeriesKey(each.table, each.index, each.side): each.units for each in prediction.uses}
    )
    seconds = read.span.end - read.span.begin
    for table in deployment.tables:
        owners: tuple[tuple[str | None, Billing], ...] = (
            (None, table.billing),
            *((each.name, each.billing) for each in table.indexes),
        )
        for index, billing in owners:
            for side in SIDES:
                key = SeriesKey(table.name, index, side)
                used = series.get(key, [0.0] * seconds)
                expected = None if prediction is None else wanted.get(key, 0.0)
                throttled = None if refused is None else refused.get(key, 0)
                if any(used) or expected or throttled:
                    yield _use(key, billing, used, expected, throttled, window_seconds)


def _use(
    key: SeriesKey,
    billing: Billing,
    used: Sequence[float],
    predicted: float | None,
    throttled: int | None,
    window_seconds: float,
) -> TableUse:
    units, busiest = sum(used), max(used)
    mean = units / len(used)
    minimum: int | None = None
    maximum: int | None
    if isinstance(billing, Provisioned):
        between = billing.read if key.side == "read" else billing.write
        minimum, maximum = between.floor, between.ceiling
    else:
        maximum = billing.read_ceiling if key.side == "read" else billing.write_ceiling
    step = max(1, round(window_seconds))
    return TableUse(
        table=key.table,
        index=key.index_name,
        side=key.side,
        mode="provisioned" if isinstance(billing, Provisioned) else "on-demand",
        minimum=minimum,
        maximum=maximum,
        units=round(units, 4),
        mean_per_second=round(mean, 4),
        busiest_per_second=round(busiest, 4),
        used_percent=None if minimum is None else round(PERCENT * mean / minimum, 2),
        busiest_percent=None if maximum is None else round(PERCENT * busiest / maximum, 2),
        throttled=throttled,
        predicted_units=None if predicted is None else round(predicted, 2),
        error_percent=None if predicted is None or not units else round(PERCENT * (predicted - units) / units, 2),
        windows=tuple(
            round(sum(used[begin : begin + step]) / len(used[begin : begin + step]), 3)
            for begin in range(0, len(used), step)
        ),
    )


def _functions(counts: Sequence[Mapping[str, Any]], before: Sequence[Mapping[str, Any]]) -> Iterator[FunctionUse]:
    for function in sorted({each["function"] for each in (*counts, *before)}):
        own = [each for each in counts if each["function"] == function]
        durations, inits = _merged(own, "durations"), _merged(own, "inits")
        yield FunctionUse(
            function=function,
            invocations=sum(each["invocations"] for each in own),
            failed=sum(each["failed"] for each in own),
            cold_starts=sum(times for _, times in inits),
            cold_starts_before=sum(_times(each["inits"]) for each in before if each["function"] == function),
            mean_ms=_mean(durations),
            p50_ms=_percentile(durations, 50),
            p95_ms=_percentile(durations, 95),
            max_ms=durations[-1][0] if durations else None,
            init_mean_ms=_mean(inits),
            init_max_ms=inits[-1][0] if inits else None,
            memory_mb=max((each["most_memory_mb"] for each in own), default=0) or None,
        )


def _times(values: Sequence[Sequence[float]]) -> int:
    return sum(int(times) for _, times in values)


def _merged(counts: Sequence[Mapping[str, Any]], of: str) -> list[tuple[float, int]]:
    """Values in order, each with how often it was."""
    found: dict[float, int] = {}
    for each in counts:
        for value, times in each[of]:
            found[value] = found.get(value, 0) + int(times)
    return sorted(found.items())


def _mean(values: Sequence[tuple[float, int]]) -> float | None:
    count = sum(times for _, times in values)
    return round(sum(value * times for value, times in values) / count, 3) if count else None


def _percentile(values: Sequence[tuple[float, int]], percent: float) -> float | None:
    """The smallest value that so many percent are not above (nearest rank)."""
    rank, reached = ceil(percent / PERCENT * sum(times for _, times in values)), 0
    for value, times in values:
        reached += times
        if reached >= rank:
            return value
    return None


def _routes(
    counts: Sequence[Mapping[str, Any]],
    by_cause: Mapping[str, tuple[RouteUnits, ...]],
    predicted: Mapping[str, PredictedRequests],
) -> Iterator[RouteUse]:
    asked = {each["route"]: each for each in counts}
    for route in sorted({*asked, *predicted}):
        given = asked.get(route, {})
        expected = predicted.get(route)
        yield RouteUse(
            route=route,
            requests=int(given.get("requests", 0)),
            cacheable=int(given.get("cacheable", 0)),
            hits=int(given.get("hits", 0)),
            request_bytes=int(given.get("request_bytes", 0)),
            response_bytes=int(given.get("response_bytes", 0)),
            units=by_cause.get(route, ()),
            predicted_requests=None if expected is None else expected.requests,
        )
