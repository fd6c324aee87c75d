"""What is slow in a window: what is asked of CloudWatch and of the access log, and what is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from phase3b.operations.doctor.evidence import MINUTE, Asked, Points
from phase3b.operations.doctor.lambda_answers import read_reserved
from phase3b.operations.doctor.metric_answers import read_points
from phase3b.operations.incident.finding import Section
from phase3b.operations.incident.latency.causes import Judging, findings, is_slow, ms, stands_out
from phase3b.operations.incident.latency.figures import WHENS, Latencies, When, every_series, latencies
from phase3b.operations.incident.latency.routes import AccessLog, RouteLatency, compared, route_latencies
from phase3b.operations.incident.opened import Opened

# Thresholds are judged by five minutes; a shorter window by the minute.
PERIOD: Final = 5 * MINUTE
WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Latency:
    """All figures; `routes` is None where the access log could not be read."""

    latencies: Latencies
    routes: tuple[RouteLatency, ...] | None


def period_of(minutes: int) -> int:
    """The period that percentiles are asked with, in seconds."""
    return PERIOD if minutes * MINUTE >= 2 * PERIOD else MINUTE


def latency(opened: Opened) -> Section[Latency]:
    """Of everything in the environment."""
    around, reading = opened.around, opened.reading
    deployment, names = around.deployment, around.names
    period = period_of(opened.minutes)
    asked = every_series(deployment, names, period)
    points: dict[When, dict[Asked, Points]] = {}
    for when in WHENS:
        begin, end = _window(opened, when)
        points[when] = dict(read_points(reading, asked[when], begin, end))
    found = latencies(deployment, names, period, lambda series, when: points[when].get(series, {}))
    if not found.any and not reading.unknown:
        reading.unknown["latency"] = (
            f"CloudWatch in {around.commands.access.region} has no point of any metric of {opened.name} in the window: no traffic, or "
            "another account"
        )
    notes: list[str] = []
    routes = _routes(opened, notes)
    fewest = opened.capacity.ops.check.fewest_samples
    slow = [
        each.function
        for each in found.functions
        if each.throttles or is_slow(each.invocations.now, each.p95_ms.now, each.limit_ms, fewest)
    ]
    place = " --embedded" if opened.embedded else ""
    judging = Judging(
        around,
        fewest,
        opened.asked.stands_out_percent,
        found,
        _reserved(opened, slow),
        place,
        opened.options,
        opened.minutes,
    )
    notes += _notes(judging)
    return Section(
        opened.name,
        opened.begin,
        opened.end,
        Latency(found, routes),
        findings(judging, routes or ()),
        dict(reading.unknown),
        tuple(notes),
    )


def _window(opened: Opened, when: When) -> tuple[datetime, datetime]:
    """A span as long as the window's: the window, what is directly before it, or the same a week before."""
    back = {"now": timedelta(), "before": opened.end - opened.begin, "week": WEEK}[when]
    return opened.begin - back, opened.end - back


def _reserved(opened: Opened, functions: list[str]) -> dict[str, int | None]:
    names = {opened.around.names.function(each): each for each in functions}
    return {names[each]: limit for each, limit in read_reserved(opened.reading, names).items()}


def _routes(opened: Opened, notes: list[str]) -> tuple[RouteLatency, ...] | None:
    """Of the access log; what a slow route took before is asked of that route alone."""
    around, reading = opened.around, opened.reading
    api = around.deployment.api
    if api is None:
        return ()
    log = AccessLog(around.names.api_logs("api"), around.access_log, opened.asked.log_pages)
    answer = log.read(reading, *_window(opened, "now"))
    if answer is None:
        return None
    times, complete = answer
    if not complete:
        notes.append(
            "not all lines of the access log were read: there were too many. Routes are judged by the first of them; a shorter "
            "window, or ops.incident.log_pages, reads more"
        )
    fewest = opened.capacity.ops.check.fewest_samples
    found = []
    for each in route_latencies(api, times):
        if not is_slow(each.requests, each.p95_ms, each.limit_ms, fewest):
            found.append(each)
            continue
        route = (each.method, each.path)
        earlier = []
        for when in ("before", "week"):
            own = reading.beside()
            read = log.read(own, *_window(opened, when), route=route)
            reading.unknown.update(own.unknown)
            earlier.append(None if read is None else read[0].get(route))
        found.append(compared(each, *earlier))
    return tuple(found)


def _notes(judging: Judging) -> Iterator[str]:
    """What meets its objective and takes much longer than before, and what is too little to judge."""
    few = []
    for each in judging.found.functions:
        slow = is_slow(each.invocations.now, each.p95_ms.now, each.limit_ms, judging.fewest)
        if slow is None and each.invocations.now:
            few.append(each.function)
        if slow is False and stands_out(each.p95_ms, judging.stands_out_percent):
            yield (
                f"{each.function} meets its objective, and is slower than before: p95 {ms(each.p95_ms.now)}, {judging.before} "
                f"{ms(each.p95_ms.before)}, a week before {ms(each.p95_ms.week)}"
            )
    if few:
        yield f"fewer than {judging.fewest} invocations, not judged: {', '.join(few)}"
