"""Whether a service did what it must: each expectation of a load test, each target of an operation, against what was measured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.targets import LoadTest
from phase3b.load import interval
from phase3b.load.interval import Interval
from phase3b.load.report import Judged, Verdict
from phase3b.load.tally import MESSAGE, Count

# What objectives.percentiles calls messages over a WebSocket.
EVENTS = "websocket_events"
NOT_MEASURED = "not measured"
NOT_SEEN = "no request was refused with 429; what Lambda and DynamoDB throttled within is not seen from outside"
NO_COLD_STARTS = "answers do not tell whether a function was started for them"
NO_INVOCATIONS = "no function was invoked after the warm-up: the API's cache answered"


@dataclass(frozen=True, slots=True)
class Measured:
    """What was counted, by kind of request, in so many seconds. `throttles`, `cold_start_percent`: None where nobody knows."""

    counts: Mapping[str, Count]
    seconds: float
    confidence_percent: float
    throttles: int | None = None
    no_throttles: str = NOT_SEEN
    cold_start_percent: float | None = None
    no_cold_starts: str = NO_COLD_STARTS


def of_load_test(name: str, test: LoadTest, main: Mapping[str, Count], measured: Measured) -> Iterator[Judged]:
    """Its expectations, over the kinds of requests that it is about (`main`) together."""
    whole = Count()
    for count in main.values():
        whole.add(count.packed())
    asked, sure = sum(whole.statuses.values()), measured.confidence_percent
    if test.min_requests_per_second is not None:
        found = interval.rate(asked, measured.seconds, sure) if asked and measured.seconds else None
        yield judged(f"{name}: throughput", "requests/s", None, test.min_requests_per_second, found)
    latency = whole.latency if whole.latency.get_total_count() else None
    if test.max_mean_ms is not None:
        found = None if latency is None else interval.mean(latency, sure)
        yield judged(f"{name}: mean latency", "ms", test.max_mean_ms, None, found)
    if test.max_p95_ms is not None:
        found = None if latency is None else interval.percentile(latency, 95, sure)
        yield judged(f"{name}: p95 latency", "ms", test.max_p95_ms, None, found)
    if test.max_error_percent is not None:
        found = interval.share(whole.errors, asked, sure) if asked else None
        yield judged(f"{name}: errors", "%", test.max_error_percent, None, found)
    if test.max_throttles is not None:
        yield _counted(f"{name}: throttles", "", test.max_throttles, measured.throttles, measured.no_throttles)
    if test.max_cold_start_percent is not None:
        yield _counted(
            f"{name}: cold starts",
            "%",
            test.max_cold_start_percent,
            measured.cold_start_percent,
            measured.no_cold_starts,
        )


def of_errors(most_percent: float, counts: Mapping[str, Count], confidence_percent: float) -> Iterator[Judged]:
    """The share of all that failed, refused ones among them, against objectives.service_level; and of each kind that failed more often.

    What is promised is of the service: that none of a hundred requests of one kind failed leaves up to 2 % open, and is no reason
    to doubt it.
    """
    asked = {label: sum(count.statuses.values()) for label, count in counts.items()}
    failed, of = sum(count.errors for count in counts.values()), sum(asked.values())
    yield judged(
        "all requests: errors", "%", most_percent, None, interval.share(failed, of, confidence_percent) if of else None
    )
    for label, count in counts.items():
        if count.errors > asked[label] * most_percent / 100:
            yield judged(
                f"{label}: errors",
                "%",
                most_percent,
                None,
                interval.share(count.errors, asked[label], confidence_percent),
            )


def of_operations(objectives: Objectives, targets: Mapping[str, str | None], measured: Measured) -> Iterator[Judged]:
    """The p95 of each kind of request against its operation's target, or that of any API endpoint."""
    for label, operation in targets.items():
        count = measured.counts.get(label)
        if count is None or not count.latency.get_total_count():
            continue
        target = p95_target(objectives, operation)
        found = interval.percentile(count.latency, 95, measured.confidence_percent)
        yield judged(f"{label}: p95 latency", "ms", target, None, found)


def of_events(objectives: Objectives, counts: Mapping[str, Count], confidence_percent: float) -> Iterator[Judged]:
    """The percentiles of messages over a WebSocket, from when they were meant to be sent to their answer."""
    percentiles = objectives.percentiles.get(EVENTS)
    if percentiles is None:
        return
    for label, count in counts.items():
        if not label.startswith(MESSAGE) or not count.latency.get_total_count():
            continue
        for percent, target in ((50, percentiles.p50_ms), (95, percentiles.p95_ms), (99, percentiles.p99_ms)):
            found = interval.percentile(count.latency, percent, confidence_percent)
            yield judged(f"{label}: p{percent} of {EVENTS}", "ms", float(target), None, found)


def p95_target(objectives: Objectives, operation: str | None) -> float:
    """How long the p95 of an operation may take, in milliseconds; of none, or one without a target, that of any API endpoint."""
    if operation is None or operation not in objectives.operations:
        return float(objectives.percentiles["api_endpoints"].p95_ms)
    return float(objectives.operations[operation].target_ms)


def judged(what: str, unit: str, at_most: float | None, at_least: float | None, found: Interval | None) -> Judged:
    """One expectation; an interval with the limit in it is not known."""
    if found is None:
        return Judged(what, unit, at_most, at_least, None, None, None, "not known", NOT_MEASURED)
    kept: Verdict
    if at_most is not None:
        kept = "yes" if found.high <= at_most else "no" if found.low > at_most else "not known"
    elif at_least is not None:
        kept = "yes" if found.low >= at_least else "no" if found.high < at_least else "not known"
    else:
        raise AssertionError("an expectation has a limit")
    why = "" if kept != "not known" else "the limit is within what the measurement leaves open"
    return Judged(what, unit, at_most, at_least, found.found, found.low, found.high, kept, why)


def _counted(what: str, unit: str, at_most: float, found: float | None, unknown: str) -> Judged:
    """Something that is counted and not drawn: there is no interval."""
    if found is None:
        return Judged(what, unit, at_most, None, None, None, None, "not known", unknown)
    return Judged(what, unit, at_most, None, found, found, found, "yes" if found <= at_most else "no", "")
