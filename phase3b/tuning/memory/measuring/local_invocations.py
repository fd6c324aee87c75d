"""What the local API says of its invocations, as those that tuning reads; pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final, cast

from phase3b.quick_dataclass import dataclass
from phase3b.tuning.memory.invocation import Invocation, Load, Outcome

OUTCOMES: Final[Mapping[str, Outcome]] = {
    "ok": "ok",
    "failed": "failed",
    "timed out": "timed out",
    "out of memory": "out of memory",
    "throttled": "throttled",
}
# These have no answer that could tell which call it was.
UNANSWERED: Final[frozenset[Outcome]] = frozenset({"failed", "timed out", "out of memory", "throttled"})


@dataclass(frozen=True, slots=True)
class Called:
    """A call of ours: its route, the number of its invocation (None where its answer did not tell), its status, what was wrong."""

    route: str
    invocation: int | None
    status: int
    success: bool
    why: str = ""


def invocations_of(
    told: Sequence[Mapping[str, Any]],
    load: Load,
    calls: Sequence[Called],
    routes: Mapping[str, str],
    sizes: Mapping[str, int],
) -> Iterator[Invocation]:
    """The invocations of one load. `routes` has the function of each route that was called, `sizes` the memory of each function.

    Of a function that answers routes, those of our calls alone: what was made before a call and deleted after it is of another
    route, or not as often as it is called. Those without an answer that could tell are known by their cause and how they ended.
    """
    own = {each.invocation: each for each in calls if each.invocation is not None}
    called = frozenset(routes.values())
    for each in told:
        function, cause = str(each["function"]), str(each["cause"])
        call = own.get(each["number"])
        ended = OUTCOMES.get(str(each["outcome"]), "failed")
        if function in called and call is None and not (ended in UNANSWERED and cause in routes):
            continue
        if call is not None and not call.success:
            ended = "failed"
        yield _invocation(each, load, cause if call is None else call.route, ended, sizes.get(function, 0), call)


def _invocation(
    told: Mapping[str, Any], load: Load, route: str, ended: Outcome, memory_mb: int, call: Called | None
) -> Invocation:
    metrics, more = told["metrics"], told["more"]
    return Invocation(
        str(told["function"]),
        _label(route, str(told["function"])),
        load,
        int(metrics.get("memorySizeMB", memory_mb)),
        str(told["environment"]),
        ended,
        _number(metrics, "durationMs"),
        # Of INIT, too, what others had of the processor is no part.
        None
        if (init := _number(metrics, "initDurationMs")) is None
        else max(0.0, init - (_number(more, "initQueuedMs") or 0.0)),
        _number(metrics, "maxMemoryUsedMB"),
        _number(more, "processorMs"),
        _number(more, "queuedMs") or 0.0,
        _number(more, "residentMb"),
        "" if call is None else call.why,
    )


def _label(cause: str, function: str) -> str:
    """What invoked it: a route, a stream; or what does not say: a queue, the authorizer, a connection."""
    return "(no route)" if cause == function else cause


def _number(of: Mapping[str, Any], name: str) -> float | None:
    found = of.get(name)
    return None if found is None else float(cast("float", found))


def weights_by_count(invocations: Collection[Invocation]) -> dict[str, float]:
    """Of a function that answers no route: what invoked it as often as it did."""
    found: dict[str, float] = {}
    for each in invocations:
        found[each.route] = found.get(each.route, 0.0) + 1
    return found
