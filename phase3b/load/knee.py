"""Where the knee is: of a run in steps, the highest rate at which every objective is kept, and what breaks first beyond it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from phase3b.capacity.text.problem_text import listed
from phase3b.load import histogram, interval
from phase3b.load.arrivals import Stretch
from phase3b.load.report import LabelReport, StepReport

# Of fewer requests in a step, a p95 is one request.
FEWEST = 20


def steps(
    stretches: Sequence[Stretch],
    window_seconds: float,
    labels: Mapping[str, LabelReport],
    p95_ms: Mapping[str, float],
    error_percent: float,
    confidence_percent: float,
) -> tuple[StepReport, ...]:
    """Each step of a run whose rates are steps, each longer than a window; nothing of any other run, such as a day's shape.

    Args:
        stretches: the run's, in order.
        window_seconds: how long a window of the report is.
        labels: what was measured, by kind of request.
        p95_ms: what the p95 of each may be.
        error_percent: how many requests may fail.
        confidence_percent: how sure it must be that something is broken.
    """
    even = all(each.from_per_second == each.to_per_second and each.seconds >= window_seconds for each in stretches)
    if len(stretches) < 2 or not even:  # noqa: PLR2004
        return ()
    return tuple(_steps(stretches, window_seconds, labels, p95_ms, error_percent, confidence_percent))


def _steps(
    stretches: Sequence[Stretch],
    window_seconds: float,
    labels: Mapping[str, LabelReport],
    p95_ms: Mapping[str, float],
    error_percent: float,
    confidence_percent: float,
) -> Iterator[StepReport]:
    begin = 0.0
    for stretch in stretches:
        end = begin + stretch.seconds
        broken, slowest = [], 0.0
        for label, each in labels.items():
            # Windows that are wholly of this step.
            inside = [
                window
                for number, window in each.windows.items()
                if begin <= number * window_seconds and (number + 1) * window_seconds <= end
            ]
            asked, failed = sum(window.count for window in inside), sum(window.errors for window in inside)
            latencies = histogram.merged(window.latency_histogram for window in inside)
            if asked and interval.share(failed, asked, confidence_percent).low > error_percent:
                broken.append(f"{label}: {100 * failed / asked:.0f} % failed")
            if latencies.get_total_count() >= FEWEST:
                found = interval.percentile(latencies, 95, confidence_percent)
                slowest = max(slowest, found.found)
                if label in p95_ms and found.low > p95_ms[label]:
                    broken.append(f"{label}: p95 {found.found:,.0f} ms, more than {p95_ms[label]:,.0f}")
        yield StepReport(stretch.from_per_second, stretch.seconds, slowest, tuple(broken))
        begin = end


def knee(found: Sequence[StepReport]) -> str:
    """In a sentence."""
    if not found:
        return ""
    first = next((number for number, step in enumerate(found) if step.broken), None)
    # Where no kind of request came often enough for a p95, whether an objective broke is not known.
    unknown = [f"{step.per_second:g}" for step in found[:first] if not step.broken and not step.slowest_p95_ms]
    if unknown:
        broken = (
            "no objective is known to break"
            if first is None
            else f"objectives break at {found[first].per_second:g} sessions a second ({'; '.join(found[first].broken)})"
        )
        return (
            f"{broken}; whether they hold at {listed(unknown)} sessions a second is not known: no kind of request came "
            f"{FEWEST} times. Make the steps longer (seconds_each), or begin with a higher rate"
        )
    if first is None:
        return f"no objective broke up to {found[-1].per_second:g} sessions a second: the knee is beyond"
    why = "; ".join(found[first].broken)
    if first == 0:
        return f"objectives break at the first step already, {found[0].per_second:g} sessions a second: {why}"
    return f"the objectives hold at {found[first - 1].per_second:g} sessions a second and break at {found[first].per_second:g}: {why}"
