"""What is said of what is slow: the evidence, the likely causes in the order in which they are looked for, and the next commands. Pure.

A function's causes, in this order: a table that throttles it (the SDK tries again), a table operation that is slow, more load than
before; what none of them explains is its own code, which gets processor time by its memory, or a service that it calls: which of the
two is not known, as CloudWatch has no series of it. A cold start is no part of a function's duration; it is one of the time of the
request that waits for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from phase3b.capacity.deployment import Provisioned
from phase3b.operations.doctor.surroundings import Surroundings
from phase3b.operations.doctor.verdict import Certainty
from phase3b.operations.incident.finding import Finding, Step
from phase3b.operations.incident.latency.figures import (
    PERCENT,
    ApiLatency,
    FunctionLatency,
    Latencies,
    OperationLatency,
    ThrottledSide,
    Times,
)
from phase3b.operations.incident.latency.routes import RouteLatency

NOT_KNOWN: Final = "not known"


@dataclass(frozen=True, slots=True)
class Judging:
    """What judging needs: `fewest` samples, how much more stands out, the reserved concurrency of functions, options of commands."""

    around: Surroundings
    fewest: int
    stands_out_percent: float
    found: Latencies
    reserved: Mapping[str, int | None]
    place: str
    options: str
    minutes: int

    @property
    def before(self) -> str:
        """How the time directly before is called."""
        return f"the {self.minutes:,} min before"


@dataclass(frozen=True, slots=True)
class Cause:
    """A likely cause, how sure it is, and what to do next."""

    text: str
    certainty: Certainty
    steps: tuple[Step, ...]


def is_slow(samples: float | None, value: float | None, limit: float, fewest: int) -> bool | None:
    """Whether an objective is missed; None where there is too little to tell."""
    if value is None or samples is None or samples < fewest:
        return None
    return value > limit


def stands_out(times: Times, percent: float) -> bool:
    """Whether it is more than at both earlier times, or at the one that is known."""
    earlier = [each for each in (times.before, times.week) if each is not None]
    return (
        times.now is not None and bool(earlier) and all(times.now > each * (1 + percent / PERCENT) for each in earlier)
    )


def findings(judging: Judging, routes: Iterable[RouteLatency]) -> tuple[Finding, ...]:
    """All objectives that are missed: the API, its routes, functions, operations of tables."""
    return tuple(_findings(judging, tuple(routes)))


def _findings(judging: Judging, routes: tuple[RouteLatency, ...]) -> Iterator[Finding]:
    found, fewest = judging.found, judging.fewest
    api = found.api
    if api is not None and is_slow(api.requests.now, api.p95_ms.now, api.limit_ms, fewest):
        yield _of_api(judging, api, routes)
    for route in routes:
        if is_slow(route.requests, route.p95_ms, route.limit_ms, fewest):
            yield _of_route(judging, route)
    for function in found.functions:
        if is_slow(function.invocations.now, function.p95_ms.now, function.limit_ms, fewest):
            yield _of_function(judging, function)
    for operation in found.operations:
        if is_slow(operation.requests.now, operation.average_ms.now, operation.limit_ms, fewest):
            yield _of_operation(judging, operation)


def _of_api(judging: Judging, api: ApiLatency, routes: tuple[RouteLatency, ...]) -> Finding:
    evidence = [
        _compared(judging, "p95", api.p95_ms),
        _middle_and_tail(api.p50_ms, api.p99_ms),
        f"{count(api.requests.now)} requests ({_load(judging, api.requests)})",
    ]
    own = api.gateway_p95_ms
    evidence.append(
        "how much of it the functions take is not known: no request called one"
        if own is None
        else f"functions take {ms(api.integration_p95_ms.now)} of the p95, API Gateway with its authorizer about {ms(own)}"
    )
    if api.cache_hit_percent is not None:
        evidence.append(f"its cache answered {api.cache_hit_percent:.0f} % of what may be cached")
    causes: list[Cause] = []
    integration = api.integration_p95_ms.now
    if own is not None and integration is not None and integration <= api.limit_ms:
        causes.append(_of_gateway(judging))
    slow = [each for each in routes if is_slow(each.requests, each.p95_ms, each.limit_ms, judging.fewest)]
    if slow:
        named = ", ".join(each.title for each in slow[:3])
        causes.append(Cause(f"slow routes: {named}", "measured", ()))
    behind = (
        {each.definition.function for each in judging.around.deployment.api.routes}
        if judging.around.deployment.api
        else set()
    )
    answering = [each for each in judging.found.functions if each.function in behind]
    for function in answering:
        causes += _cold(judging, function)
    causes += [
        Cause(f"{each.function} is slow: p95 {ms(each.p95_ms.now)}", "measured", ())
        for each in answering
        if is_slow(each.invocations.now, each.p95_ms.now, each.limit_ms, judging.fewest)
    ]
    causes += _more(judging, api.requests, "requests")
    return _finding("API", f"p95 {ms(api.p95_ms.now)}, objective {ms(api.limit_ms)} ({api.rule})", evidence, causes)


def _of_route(judging: Judging, route: RouteLatency) -> Finding:
    times = Times(route.p95_ms, route.before_p95_ms, route.week_p95_ms)
    own = "not known: no request called its function" if route.gateway_p50_ms is None else ms(route.gateway_p50_ms)
    evidence = [
        _compared(judging, "p95", times),
        f"p50 {ms(route.p50_ms)}, p99 {ms(route.p99_ms)}, {route.requests:,} requests; API Gateway's own share (p50): {own}",
    ]
    function = _function(judging, route.function)
    causes: list[Cause] = []
    if function is not None:
        causes += _cold(judging, function)
        if route.gateway_p50_ms is not None and route.gateway_p50_ms > route.limit_ms / 2:
            causes.append(_of_gateway(judging))
        causes += _of_its_work(judging, function)
    return _finding(route.title, f"p95 {ms(route.p95_ms)}, objective {ms(route.limit_ms)}", evidence, causes)


def _of_function(judging: Judging, function: FunctionLatency) -> Finding:
    evidence = [
        _compared(judging, "p95", function.p95_ms),
        _middle_and_tail(function.p50_ms, function.p99_ms),
        f"{count(function.invocations.now)} invocations ({_load(judging, function.invocations)})",
        _cold_text(function),
        _executions_text(judging, function),
    ]
    return _finding(
        function.function,
        f"p95 {ms(function.p95_ms.now)}, objective {ms(function.limit_ms)} ({function.rule})",
        evidence,
        [*_cold(judging, function), *_of_its_work(judging, function)],
    )


def _of_operation(judging: Judging, operation: OperationLatency) -> Finding:
    evidence = [
        _compared(judging, "average", operation.average_ms),
        f"{count(operation.requests.now)} requests ({_load(judging, operation.requests)}), by DynamoDB's own clock",
    ]
    causes = [
        *_throttled(judging, (operation.table,)),
        *_more(judging, operation.requests, "requests"),
        Cause(
            "larger items or pages than before, or DynamoDB itself is slow",
            NOT_KNOWN,
            (
                Step(
                    "what the runbook says of slow operations",
                    f"phase3b runbook {judging.around.deployment.name}{judging.options} --alarm latency_average",
                ),
            ),
        ),
    ]
    return _finding(
        operation.table_name,
        f"{operation.operation} takes {ms(operation.average_ms.now)} on average, objective {ms(operation.limit_ms)} ({operation.rule})",
        evidence,
        causes,
    )


def _finding(about: str, text: str, evidence: list[str], causes: list[Cause]) -> Finding:
    steps = {step.command: step for cause in causes for step in cause.steps}
    return Finding(
        about,
        text,
        tuple(each for each in evidence if each),
        tuple(dict.fromkeys(each.text for each in causes)),
        causes[0].certainty if causes else NOT_KNOWN,
        tuple(steps.values()),
    )


def _function(judging: Judging, name: str) -> FunctionLatency | None:
    return next((each for each in judging.found.functions if each.function == name), None)


def _of_its_work(judging: Judging, function: FunctionLatency) -> Iterator[Cause]:
    """What makes the function itself take longer."""
    known = [*_throttled(judging, function.tables)]
    slow = [
        each
        for each in judging.found.operations
        if each.table in function.tables
        and is_slow(each.requests.now, each.average_ms.now, each.limit_ms, judging.fewest)
    ]
    known += [
        Cause(
            f"{each.operation} of {each.table_name} takes {ms(each.average_ms.now)} on average (objective {ms(each.limit_ms)})",
            "inferred",
            (),
        )
        for each in slow
    ]
    known += _crowded(judging, function)
    known += _more(judging, function.invocations, f"invocations of {function.function}")
    yield from known
    size = next(
        (each.capacity.memory_mb for each in judging.around.deployment.functions if each.name == function.function),
        None,
    )
    memory = "its memory" if size is None else f"its {size:,} MB"
    yield Cause(
        f"its own code, which gets processor time by {memory}, or a service that it calls: which is not known",
        NOT_KNOWN,
        (
            Step(
                "its processor time and its waiting at each size of memory",
                f"phase3b tune memory {judging.around.deployment.name} --function {function.function}{judging.around.file_option}",
            ),
            Step(
                "whether it fails or waits for something",
                f"phase3b ops errors {judging.around.deployment.name} --function {function.function}{judging.options}",
            ),
        ),
    )


def _cold(judging: Judging, function: FunctionLatency) -> Iterator[Cause]:
    if function.cold_percent is not None and function.cold_percent > function.cold_limit_percent:
        yield Cause(
            f"{function.cold_percent:.1f} % of the invocations of {function.function} start cold: the caller waits for its "
            "initialisation, which its duration does not contain",
            "inferred",
            (
                Step(
                    "which start cold, and how long it takes",
                    f"phase3b ops cold-starts {judging.around.deployment.name}{judging.options}",
                ),
            ),
        )


def _throttled(judging: Judging, tables: tuple[str, ...]) -> Iterator[Cause]:
    name = judging.around.deployment.name
    for each in judging.found.throttled:
        if each.owner.table in tables:
            steps = [Step("which limit it is, and whose requests", f"phase3b ops throttles {name}{judging.options}")]
            raise_it = _raise(judging, each)
            yield Cause(
                f"{each.events:,.0f} {each.side}s of {each.owner.title} were throttled, which the SDK tries again",
                "inferred",
                (*steps, *([raise_it] if raise_it else [])),
            )


def _raise(judging: Judging, each: ThrottledSide) -> Step | None:
    """Raised capacity helps only where it is provisioned; the number is what was asked, with room for growth."""
    if not isinstance(each.owner.billing, Provisioned):
        return None
    return Step(
        "see what more capacity for a time would do, if it is capacity that lacks",
        judging.around.raised(each.owner, each.side, max(1, judging.around.grown(each.demand)))
        + " --why latency --dry-run",
    )


def _crowded(judging: Judging, function: FunctionLatency) -> Iterator[Cause]:
    if function.throttles:
        yield Cause(
            f"{function.throttles:,.0f} invocations of {function.function} were refused for lack of concurrency, and tried again",
            "inferred",
            (
                Step(
                    "which limit it is",
                    f"phase3b ops throttles {judging.around.deployment.name}{judging.options}",
                ),
            ),
        )


def _more(judging: Judging, load: Times, of: str) -> Iterator[Cause]:
    if stands_out(load, judging.stands_out_percent):
        yield Cause(f"more load: {count(load.now)} {of} ({_load(judging, load)})", "inferred", ())


def _of_gateway(judging: Judging) -> Cause:
    api = judging.around.deployment.api
    name = None if api is None or api.definition.authorizer is None else api.definition.authorizer.function
    found = None if name is None else _function(judging, name)
    authorizer = (
        "" if found is None else f"; its authorizer {found.function}: p95 {ms(found.p95_ms.now)}, {_cold_text(found)}"
    )
    return Cause(
        f"API Gateway itself, not the functions{authorizer}",
        "inferred",
        (
            Step(
                "whether the authorizer starts cold",
                f"phase3b ops cold-starts {judging.around.deployment.name}{judging.options}",
            ),
        ),
    )


def _cold_text(function: FunctionLatency) -> str:
    if function.cold_percent is None:
        return "how many start cold is not known"
    return f"{function.cold_percent:.1f} % start cold"


def _executions_text(judging: Judging, function: FunctionLatency) -> str:
    most = "not known" if function.executions is None else f"{function.executions:,.0f}"
    if function.function not in judging.reserved:
        return f"most at a time: {most}; refused: {function.throttles:,.0f}"
    limit = judging.reserved[function.function]
    of = "none reserved" if limit is None else f"{limit:,} reserved"
    return f"most at a time: {most} ({of}); refused: {function.throttles:,.0f}"


def _compared(judging: Judging, what: str, times: Times) -> str:
    worst = "" if times.worst is None or times.worst == times.now else f", in the worst period {ms(times.worst)}"
    return f"{what} {ms(times.now)}{worst}; {judging.before} {ms(times.before)}, a week before {ms(times.week)}"


def _load(judging: Judging, times: Times) -> str:
    return f"{judging.before} {count(times.before)}, a week before {count(times.week)}"


def _middle_and_tail(p50: Times, p99: Times) -> str:
    return f"p50 {ms(p50.now)}, p99 {ms(p99.now)}"


def ms(value: float | None) -> str:
    """Milliseconds for people."""
    if value is None:
        return NOT_KNOWN
    return f"{value:,.0f} ms" if value >= 10 else f"{value:.1f} ms"  # noqa: PLR2004  a digit more of what is small


def count(value: float | None) -> str:
    """A number of requests for people."""
    return NOT_KNOWN if value is None else f"{value:,.0f}"
